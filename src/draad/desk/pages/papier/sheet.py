"""From the fields of a screen to what is filled in with a pen: boxes to tick, lines to write on. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from draad.desk.components import CheckBox, Choice, Component, DayField, Select, TextArea, TextField

LINES = 5


@dataclass(frozen=True)
class SheetPart:
    """One question: its ``label``, the ``boxes`` to tick, or so many ``lines`` to write on; ``day`` for a date."""

    label: str
    boxes: tuple[str, ...] = ()
    lines: int = 0
    day: bool = False


def sheet_parts(fields: Iterable[Component]) -> tuple[SheetPart, ...]:
    """What stands on the sheet."""
    return tuple(_part(field) for field in fields)


def _part(field: Component) -> SheetPart:
    if isinstance(field, Choice | Select):
        return SheetPart(str(field.label), tuple(str(one.label) for one in field.options if one.label != "–"))
    if isinstance(field, DayField):
        return SheetPart(str(field.label), day=True)
    if isinstance(field, CheckBox):
        return SheetPart("", (str(field.label),))
    if isinstance(field, TextArea | TextField):
        return SheetPart(str(field.label), lines=LINES if isinstance(field, TextArea) else 1)
    raise TypeError(f"{type(field).__name__} has no place on paper; allowed: choices, days, boxes and texts")
