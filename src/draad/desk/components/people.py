"""People: their two letters, the list of who is involved, and who sees what."""

from dataclasses import dataclass
from typing import Literal

from draad.desk.components.component import Component
from draad.desk.components.frame import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Avatar(Component):
    """Two letters in the colour of a role. Decoration: the name stands beside it."""

    initials: str
    actor: Actor = "other"
    size: Literal["s", "m", "l"] = "m"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Component):
    """One person in a list. With ``url`` the whole row is a link; ``phone`` (``+32470000001``) makes a call one tap."""

    name: str
    initials: str
    role: str
    actor: Actor = "other"
    url: str = ""
    phone: str = ""
    chip: Component | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class People(Component):
    """A list of people, to stand in a sheet."""

    people: tuple[Person, ...]


Mark = Literal["yes", "no"]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisibilityRow:
    """One kind of information, and for each column whether it is seen."""

    label: str
    marks: tuple[Mark, ...]
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisibilityMatrix(Component):
    """Who can see what, as a table of ticks and dashes.

    :raises ValueError: a row has not one mark for each column.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[VisibilityRow, ...]

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row.marks) != len(self.columns):
                raise ValueError(f"{row.label!r} has {len(row.marks)} marks for {len(self.columns)} columns")

    @property
    def cells(self) -> list[tuple[VisibilityRow, list[tuple[str, Mark]]]]:
        """Each row with its marks, each mark with the column it stands in."""
        return [(row, list(zip(self.columns, row.marks, strict=True))) for row in self.rows]
