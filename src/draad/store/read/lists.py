"""Pages of dossiers: by keyset, so that page ten thousand costs what page one costs, and counts that stop counting."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from django.db.models import F, Q, QuerySet

from draad.periods import Day
from draad.privacy.asking import Reading
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import models
from draad.store.read.people import folded
from draad.store.read.reach import reachable
from draad.store.read.work import visible_lines
from draad.store.rows import day_of
from draad.store.viewer import Viewer

PAGE = 50
SEE_EVERY_STEP = frozenset({Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE, Hat.WORKER})
CAP = 1000
"""Counts stop here and are shown as "1,000+"."""

Order = Literal["name", "due", "first_day"]
KEYS: dict[Order, str] = {"name": "sort_key", "due": "next_due_on", "first_day": "first_day"}


@dataclass(frozen=True)
class Filters:
    """What the viewer asked for. Without phases: every dossier that is not closed and in which something happened."""

    phases: tuple[str, ...] = ()
    unit_id: int | None = None
    text: str = ""
    order: Order = "name"
    formal: bool = False
    """Only dossiers with a running trajectory."""


@dataclass(frozen=True)
class NextStep:
    """The first thing to do in a dossier, as far as the viewer may see."""

    rule: str
    party: str
    due: Day | None
    earliest: Day | None


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


@dataclass(frozen=True)
class Page:
    """Rows, with the cursors of the pages around them."""

    rows: tuple[DossierRow, ...]
    after: str | None
    before: str | None


OPEN_PHASES = ("at_start", "during", "before_return", "after_return")


def _filtered(viewer: Viewer, filters: Filters) -> QuerySet[models.Summary]:
    rows = reachable(viewer).filter(phase__in=filters.phases or OPEN_PHASES)
    if filters.unit_id is not None:
        rows = rows.filter(unit_id=filters.unit_id)
    if filters.formal:
        rows = rows.exclude(trajectory="") if _reads(viewer, Item.TRAJECTORY) else rows.none()
    for word in folded(filters.text).split():
        people = models.Person.objects.filter(employer_id=viewer.employer_id, search_key__contains=word)
        rows = rows.filter(person_id__in=people.values("id"))
    return rows


def _reads(viewer: Viewer, item: Item) -> bool:
    return viewer.policy.may_read(viewer.hat, item) is not Reading.NO


def list_dossiers(viewer: Viewer, filters: Filters, after: str = "", before: str = "", size: int = PAGE) -> Page:
    """One page of dossiers in reach.

    :param after: the cursor of the row before the page; ``before``: of the row after it. A cursor that is none gives
        the first page.
    """
    column = KEYS[filters.order]
    if filters.order == "due" and viewer.hat not in SEE_EVERY_STEP:
        column = "first_day"  # the order must not tell of steps that the viewer may not see
    rows = _filtered(viewer, filters)
    backward = bool(before)
    cursor = _read_cursor(before or after)
    if cursor is not None:
        rows = rows.filter(_beyond(column, *cursor, backward=backward))
    direction = F(column).desc(nulls_first=True) if backward else F(column).asc(nulls_last=True)
    tie = "-dossier_id" if backward else "dossier_id"
    found = list(rows.order_by(direction, tie).values(*COLUMNS)[: size + 1])
    more = len(found) > size
    found = found[:size]
    if backward:
        found.reverse()
    if not found:
        return Page((), None, None)
    has_after = more if not backward else True
    has_before = more if backward else cursor is not None
    return Page(
        tuple(_rows(viewer, found)),
        _cursor(found[-1], column) if has_after else None,
        _cursor(found[0], column) if has_before else None,
    )


def _beyond(column: str, value: str | None, dossier_id: int, *, backward: bool) -> Q:
    """The rows on the far side of a cursor; rows without a value stand last."""
    side = "lt" if backward else "gt"
    tie = Q(**{column: value}) if value is not None else Q(**{f"{column}__isnull": True})
    same = tie & Q(**{f"dossier_id__{side}": dossier_id})
    if value is None:
        return same | Q(**{f"{column}__isnull": False}) if backward else same
    beyond = Q(**{f"{column}__{side}": value})
    return same | beyond if backward else same | beyond | Q(**{f"{column}__isnull": True})


def _cursor(row: dict[str, Any], column: str) -> str:
    value = row[column]
    return f"{row['dossier_id']}~{'' if value is None else value}"


def _read_cursor(text: str) -> tuple[str | None, int] | None:
    number, _, value = text.partition("~")
    return (value or None, int(number)) if number.isdecimal() and number.isascii() else None


COLUMNS = (
    "dossier_id",
    "person_id",
    "name",
    "sort_key",
    "unit_id",
    "phase",
    "first_day",
    "absent",
    "expected_until",
    "returns_on",
    "back_since",
    "trajectory",
    "next_due_on",
)


def _rows(viewer: Viewer, found: list[dict[str, Any]]) -> Iterable[DossierRow]:
    steps = next_steps(viewer, [row["dossier_id"] for row in found])
    units = dict(
        models.Unit.objects.filter(
            employer_id=viewer.employer_id, id__in={row["unit_id"] for row in found if row["unit_id"]}
        ).values_list("id", "name")
    )
    ends, formal = _reads(viewer, Item.EXPECTED_END), _reads(viewer, Item.TRAJECTORY)
    for row in found:
        yield DossierRow(
            dossier_id=row["dossier_id"],
            person_id=row["person_id"],
            name=row["name"],
            unit=units.get(row["unit_id"], ""),
            phase=row["phase"],
            first_day=day_of(row["first_day"]),
            absent=row["absent"],
            expected_until=day_of(row["expected_until"]) if ends else None,
            returns_on=day_of(row["returns_on"]) if ends else None,
            back_since=day_of(row["back_since"]),
            trajectory=row["trajectory"] if formal else "",
            next=steps.get(row["dossier_id"]),
        )


def next_steps(viewer: Viewer, dossier_ids: list[int]) -> dict[int, NextStep]:
    """The first duty or practice that stands in each of these dossiers, as far as the viewer may see."""
    rows = (
        visible_lines(viewer)
        .filter(dossier_id__in=dossier_ids)
        .order_by("dossier_id", F("due").asc(nulls_last=True), "earliest", "rule", "nth")
        .values_list("dossier_id", "rule", "party", "due", "earliest")
    )
    found: dict[int, NextStep] = {}
    for dossier_id, rule, party, due, earliest in rows:
        found.setdefault(dossier_id, NextStep(rule, party, day_of(due), day_of(earliest)))
    return found


def capped_counts(viewer: Viewer) -> dict[str, int]:
    """How many dossiers stand in each phase; counting stops at ``CAP``."""
    return {phase: reachable(viewer).filter(phase=phase)[:CAP].count() for phase in OPEN_PHASES}


def capped_count(viewer: Viewer, filters: Filters) -> int:
    """How many dossiers a filter finds; counting stops at ``CAP``."""
    return _filtered(viewer, filters)[:CAP].count()


def units_in_reach(viewer: Viewer) -> list[tuple[int, str]]:
    """The units that a filter may name: those of dossiers in reach."""
    ids = reachable(viewer).exclude(unit_id=None).order_by().values_list("unit_id", flat=True).distinct()
    rows = models.Unit.objects.filter(employer_id=viewer.employer_id, id__in=list(ids)).order_by("name", "id")
    return list(rows.values_list("id", "name"))
