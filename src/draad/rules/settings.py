"""An uncertain point of the law is a named setting: a default, its alternatives, and the sources on each side."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from draad.rules.text import Text

Value_co = TypeVar("Value_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Alternative:
    """One reading: its value in ``employer.settings``, what it means, and who reads it so.

    ``unsourced``: no source was seen that reads it so, which has to be said, not left out.
    """

    value: str
    meaning: Text
    sources: tuple[str, ...] = ()
    unsourced: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """A point on which the law is silent or its readers differ. The first alternative is the default."""

    key: str
    question: Text
    alternatives: tuple[Alternative, ...]

    @property
    def default(self) -> str:
        """The value that holds when the employer chose none."""
        return self.alternatives[0].value

    @property
    def values(self) -> tuple[str, ...]:
        """Every value that may be chosen."""
        return tuple(alternative.value for alternative in self.alternatives)


@dataclass(frozen=True, eq=False)
class Chosen(Generic[Value_co]):
    """A part of a rule that hangs on a setting: one value, or a further choice, for each of its alternatives."""

    setting: Setting
    by_value: "Mapping[str, Value_co | Chosen[Value_co]]"

    def __post_init__(self) -> None:
        if set(self.by_value) != set(self.setting.values):
            raise ValueError(f"{self.setting.key}: values {sorted(self.by_value)}, needs {self.setting.values}")

    def under(self, settings: Mapping[str, str]) -> Value_co:
        """The part that holds under the chosen settings."""
        value = self.by_value[settings.get(self.setting.key, self.setting.default)]
        return value.under(settings) if isinstance(value, Chosen) else value

    @property
    def by_default(self) -> Value_co:
        """The part that holds when the employer chose nothing."""
        return self.under({})
