"""Pages of dossiers: by keyset, so that page ten thousand costs what page one costs, and counts that stop counting.

A cursor is the key of a dossier and nothing else: an address holds no name and no day. It is looked up among the
dossiers in reach, so that a key of someone else's dossier is no cursor at all.
"""

from dataclasses import dataclass, replace
from typing import Any

from draad.dossier.standing import FAR
from draad.periods import Day, parse_day
from draad.privacy.cells import Reading
from draad.privacy.items import Item
from draad.store.folding import RUNNING
from draad.store.read import listing
from draad.store.read.closing import without_closed
from draad.store.read.listing import (
    COLUMNS,
    Cursor,
    Filters,
    Part,
    each_phase,
    found_dossiers,
    marks_of,
    named_dossiers,
    part_of_list,
    reads,
    stretch,
    units_with_dossiers,
)
from draad.store.read.reach import WHOLE_EMPLOYER
from draad.store.rows import date_of, day_of
from draad.store.viewer import Viewer

PAGE = 50


@dataclass(frozen=True)
class NextStep:
    """The first thing to do in a dossier, as far as the viewer may see."""

    rule: str
    party: str
    due: Day | None
    earliest: Day | None
    every_days: int | None = None
    """How often was agreed, of a repeating step that an agreement paces."""


@dataclass(frozen=True)
class DossierRow:
    """A dossier in a list. What the viewer may not see is ``None``."""

    dossier_id: int
    person_id: int
    name: str
    unit: str
    phase: str
    first_day: Day | None
    absent: bool
    expected_until: Day | None
    returns_on: Day | None
    back_since: Day | None
    trajectory: str
    next: NextStep | None
    certificate: str = ""
    """What is amiss with the certificates: ``missing``, ``gap`` or ``overlap``."""


@dataclass(frozen=True)
class Page:
    """Rows, with the cursors of the pages around them, and how many the filter finds (capped)."""

    rows: tuple[DossierRow, ...]
    after: str | None
    before: str | None
    count: int = 0


def list_dossiers(viewer: Viewer, filters: Filters, after: str = "", before: str = "", size: int = PAGE) -> Page:
    """One page of dossiers in reach.

    :param after: the cursor of the row before the page; ``before``: of the row after it. A cursor that is none, or
        whose row is gone, gives the first page.
    """
    cursor = _read_cursor(viewer, filters, before or after)
    backward = bool(before) and cursor is not None
    told = _Told(viewer, filters)
    found, more = _take(told, cursor, size, backward=backward)
    if cursor is not None and (not found or (backward and not more)):
        cursor, backward = None, False
        found, more = _take(told, None, size, backward=False)
    if not found:
        return Page((), None, None)
    first, last = found[0], found[-1]
    return Page(
        tuple(told.row(row) for row in without_closed(viewer, [row for _, row in found])),
        f"{last[0]}{last[1]['dossier_id']}" if backward or more else None,
        f"{first[0]}{first[1]['dossier_id']}" if cursor is not None else None,
        first[1]["counted"],
    )


Marked = tuple[str, dict[str, Any]]


def _take(told: "_Told", cursor: Cursor | None, size: int, *, backward: bool) -> tuple[list[Marked], bool]:
    """The rows of one page, and whether there is more in the same direction."""
    marks = marks_of(told.filters)
    ordered = marks[::-1] if backward else marks
    if cursor is not None:
        ordered = ordered[ordered.index(cursor.mark) :]
    found: list[Marked] = []
    for mark in ordered:
        wanted = size + 1 - len(found)
        if wanted > 0:
            from_here = cursor if cursor is not None and cursor.mark == mark else None
            found += [(mark, row) for row in told.rows(mark, from_here, wanted, backward=backward)]
    more = len(found) > size
    found = found[:size]
    return (found[::-1] if backward else found), more


def _read_cursor(viewer: Viewer, filters: Filters, text: str) -> Cursor | None:
    """The place that a cursor names; nothing when it is none, or in a list of two parts names a row that is gone."""
    mark, number = text[:1], text[1:]
    if mark not in marks_of(filters) or not (number.isdecimal() and number.isascii()) or len(number) > LONGEST_KEY:
        return None
    if len(marks_of(filters)) == 1:
        return Cursor(mark, int(number))
    part = stretch(viewer, filters, mark)
    value = part.places.filter(dossier_id=int(number)).values_list(part.column, flat=True).first()
    return None if value is None else Cursor(mark, int(number), value)


LONGEST_KEY = 18
"""Digits; a longer number is no key, and no integer for a database."""


class _Told:
    """Rows as the viewer may see them, each with its unit, its first step, and how many the filter finds in all."""

    def __init__(self, viewer: Viewer, filters: Filters) -> None:
        self.viewer, self.filters = viewer, filters
        self.ends, self.formal = reads(viewer, Item.EXPECTED_END), reads(viewer, Item.TRAJECTORY)
        self.ended = viewer.policy.may_read(viewer.hat, Item.EXPECTED_END) is Reading.FULL
        """Whether the certificates of an absence that is over show too."""

    def rows(self, mark: str, cursor: Cursor | None, most: int, *, backward: bool) -> list[dict[str, Any]]:
        """The first rows of a part of the list, in its order."""
        shape, unit = replace(self.filters, unit_id=None), self.filters.unit_id
        # Words are part of what is composed; hardly anyone asks the same words twice.
        ask = part_of_list.fresh if self.filters.text else part_of_list.rows
        key = None if cursor is None else cursor.dossier_id
        at = None if cursor is None or mark == "u" else cursor.value  # what has no day is in the order of its key
        far = None if self.filters.order == "due" else date_of(self.viewer.today + FAR)
        rows = ask(self.viewer, Part(shape, mark, backward, most), unit=unit, key=key, at=at, far=far)
        if mark != "d" or self.viewer.hat not in WHOLE_EMPLOYER:
            return [dict(zip(COLUMNS, row, strict=True)) for row in rows]
        keys = tuple(key for (key,) in rows)
        ask = named_dossiers.fresh if self.filters.text else named_dossiers.rows
        found = {row[0]: row for row in ask(self.viewer, shape, unit=unit, keys=keys)} if keys else {}
        return [dict(zip(COLUMNS, found[key], strict=True)) for key in keys if key in found]

    def row(self, row: dict[str, Any]) -> DossierRow:
        """One row. What the viewer may not see is left out."""
        return DossierRow(
            dossier_id=row["dossier_id"],
            person_id=row["person_id"],
            name=row["name"],
            unit=row["unit_name"] or "",
            phase=row["phase"],
            first_day=day_of(row["first_day"]),
            absent=row["absent"],
            expected_until=day_of(row["expected_until"]) if self.ends else None,
            returns_on=day_of(row["returns_on"]) if self.ends else None,
            back_since=day_of(row["back_since"]),
            trajectory=row["trajectory"] if self.formal else "",
            next=_step(row["step"]),
            certificate=row["certificate"] if self.ended or (self.ends and row["absent"]) else "",
        )


def _step(told: str | None) -> NextStep | None:
    if told is None:
        return None
    rule, party, due, earliest, every_days = told.split("|")
    last, first = (parse_day(day) if day else None for day in (due, earliest))
    return NextStep(rule, party, last, first, int(every_days) if every_days else None)


def capped_counts(viewer: Viewer) -> dict[str, int]:
    """How many dossiers stand in each phase; counting stops at one above ``listing.CAP``."""
    if viewer.hat not in WHOLE_EMPLOYER:
        few = dict(each_phase.rows(viewer))
        return {phase: min(few.get(phase, 0), listing.CAP + 1) for phase in RUNNING}
    return {phase: found_dossiers.count(viewer, Filters((phase,)), listing.CAP + 1, unit=None) for phase in RUNNING}


def capped_count(viewer: Viewer, filters: Filters) -> int:
    """How many dossiers a filter finds; counting stops at one above ``listing.CAP``."""
    shape, unit = replace(filters, unit_id=None), filters.unit_id
    if filters.text:
        return len(found_dossiers.fresh(viewer, shape, listing.CAP + 1, unit=unit))
    return found_dossiers.count(viewer, shape, listing.CAP + 1, unit=unit)


def units_in_reach(viewer: Viewer) -> list[tuple[int, str]]:
    """The units that a filter may name: those in which there is a dossier in reach, by name."""
    return [(key, name) for key, name in units_with_dossiers.rows(viewer)]
