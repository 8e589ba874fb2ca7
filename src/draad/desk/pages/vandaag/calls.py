"""What HR sees of new calls and missing ends: pure, from what was read."""

from collections.abc import Callable
from dataclasses import dataclass

from draad.desk import formats
from draad.desk.pages.vandaag.call_words import CallWords
from draad.periods import Day
from draad.rules import Language
from draad.store.read import CallRow, Calls

NEW = 30
ENDLESS = 10
"""How many of each are shown; the rest is in the list of dossiers."""


@dataclass(frozen=True)
class CallLine:
    """One person. With ``fill_url`` the end is missing, and that is where it is told."""

    name: str
    url: str
    told: str
    fill_url: str


@dataclass(frozen=True)
class CallGroup:
    """People under one heading. ``more`` says that the list goes on elsewhere."""

    id: str
    title: str
    lines: tuple[CallLine, ...]
    empty: str = ""
    more: str = ""


Address = Callable[[str, int], str]
"""From the name of a room and a dossier to its address."""


def cut(found: Calls) -> Calls:
    """What is shown of what was read: one more of each was asked, to know whether there is more."""
    return Calls(found.new[:NEW], found.endless[:ENDLESS])


def call_groups(found: Calls, today: Day, language: Language, address: Address) -> tuple[CallGroup, ...]:
    """The new calls, also when there are none; then the missing ends, when there are any."""
    w = CallWords.to(language)

    def line(row: CallRow) -> CallLine:
        first = formats.near_day(row.first_day, today, language)
        until = formats.day_in_year(row.expected_until, today, language) if row.expected_until is not None else ""
        end = w.until.fill(day=until) if until else str(w.no_end)
        called = ""
        if row.called_on not in {None, row.first_day}:
            called = w.called.fill(day=formats.near_day(row.called_on, today, language))
        told = " · ".join(part for part in (w.since.fill(day=first), called, row.unit, end) if part)
        fill = "" if until else address("terug", row.dossier_id)
        return CallLine(row.name, address("dossier", row.dossier_id), told, fill)

    def group(key: str, title: object, rows: tuple[CallRow, ...], most: int, empty: object = "") -> CallGroup:
        more = w.more.fill(n=most) if len(rows) > most else ""
        return CallGroup(key, str(title), tuple(line(row) for row in rows[:most]), str(empty), more)

    new = group("gemeld", w.new, found.new, NEW, w.new_none)
    endless = group("einde", w.endless, found.endless, ENDLESS)
    return (new, endless) if endless.lines else (new,)
