"""Small remarks: notes, empty places, progress, meters and key numbers."""

from dataclasses import dataclass
from typing import Literal

from draad.desk.components.actions import Button
from draad.desk.components.component import Component


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Component):
    """A remark beside the work. ``tone``: ``warning`` for what goes wrong otherwise, ``private`` for secrecy."""

    text: str
    tone: Literal["", "warning", "private"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Empty(Component):
    """Nothing is here: say so, and what is next. Every empty place has a next step."""

    title: str
    text: str = ""
    action: Button | None = None
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress(Component):
    """Work the machine is doing. ``text`` tells how far in numbers ("318 van 600 rijen")."""

    label: str
    done: int
    total: int
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meter(Component):
    """A part of a whole as a bar, of ``total``. The words beside it say the same; the bar is decoration."""

    done: int | float
    total: int | float
    tone: Literal["", "quiet", "low"] = ""
    mark: int | float | None = None
    """A target on the same scale, drawn as a small upright line."""

    @property
    def share(self) -> str:
        """The part in hundredths, as an SVG length; never below nothing or above all."""
        return _share(self.done, self.total)

    @property
    def mark_at(self) -> str:
        """Where the target stands."""
        return _share(self.mark or 0, self.total)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyNumber:
    """One number. ``value`` is written already (:mod:`draad.desk.formats`); ``unit`` is smaller beside it."""

    label: str
    value: str
    unit: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyNumbers(Component):
    """Two to four numbers in one strip."""

    numbers: tuple[KeyNumber, ...]


def _share(part: int | float, whole: int | float) -> str:
    if whole <= 0:
        return "0%"
    return f"{min(max(part / whole, 0), 1) * 100:.4g}%"
