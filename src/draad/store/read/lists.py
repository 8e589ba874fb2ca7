"""Pages of dossiers: by keyset, so that page ten thousand costs what page one costs, and counts that stop counting.

A cursor is the key of a dossier and nothing else: an address holds no name and no day. It is looked up among the
dossiers in reach, so that a key of someone else's dossier is no cursor at all.
"""

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from django.db.models import (
    Case,
    Count,
    Exists,
    F,
    Func,
    IntegerField,
    Min,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Cast, Coalesce

from draad.dossier.standing import LAW, Weight
from draad.periods import Day, parse_day
from draad.privacy.cells import Reading
from draad.privacy.items import Item
from draad.store import models
from draad.store.folding import RUNNING
from draad.store.read.closing import without_closed
from draad.store.read.kept import kept
from draad.store.read.people import folded
from draad.store.read.reach import WHOLE_EMPLOYER, reachable
from draad.store.read.work import visible_lines
from draad.store.rows import date_of, day_of
from draad.store.viewer import Viewer

PAGE = 50
CAP = 1000
"""Counts stop here and are shown as "1,000+"."""

Order = Literal["name", "due", "first_day"]


@dataclass(frozen=True)
class Filters:
    """What the viewer asked for. Without phases: every dossier in which there is something to follow."""

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


def _filtered(viewer: Viewer, filters: Filters) -> QuerySet[models.Summary]:
    rows = reachable(viewer)
    if len(filters.phases) == 1:
        rows = rows.filter(phase=filters.phases[0])
    elif not filters.phases or set(filters.phases) <= set(RUNNING):
        rows = rows.filter(running__in=(True,))  # "= 1": SQLite takes no index for a bare boolean
    if len(filters.phases) > 1:
        rows = rows.filter(phase__in=filters.phases)
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


class _Joined(Func):
    """Texts with bars between them; none of them is nothing. Said in one piece: Django's own would be a nest."""

    template = "(%(expressions)s)"
    arg_joiner = " || '|' || "
    output_field = TextField()


LINE_KEY = _Joined(F("rule"), Cast("from_seq", TextField()), Cast("nth", TextField()))
"""A line within its dossier."""


class _Counted(Subquery):
    """How many rows a query has."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = IntegerField()


@dataclass(frozen=True)
class _Stretch:
    """A part of a list, in one order: by ``column``, then by dossier."""

    mark: str
    rows: QuerySet[Any]
    column: str
    places: QuerySet[Any] = field(repr=False)
    """Where to look up the value of ``column`` of the row that a cursor names."""

    def ordered(self, *, backward: bool) -> QuerySet[Any]:
        sign = "-" if backward else ""
        return self.rows.order_by(f"{sign}{self.column}", f"{sign}dossier_id")

    def beyond(self, cursor: "_Cursor", *, backward: bool) -> "_Stretch":
        """What comes after a row, or before it. Nothing when the row is not there."""
        key = cursor.dossier_id
        if self.column == "dossier_id":
            side = "lt" if backward else "gt"
            return _Stretch(self.mark, self.rows.filter(**{f"dossier_id__{side}": key}), self.column, self.places)
        at = cursor.value or Subquery(self.places.filter(dossier_id=key).values(self.column)[:1])
        reach, past = ("lte", "gte") if backward else ("gte", "lte")
        # A range that an index can begin at, less the rows of the same value up to the cursor.
        rows = self.rows.filter(**{f"{self.column}__{reach}": at}).exclude(
            **{self.column: at, f"dossier_id__{past}": key}
        )
        return _Stretch(self.mark, rows, self.column, self.places)


class _Cursor(NamedTuple):
    """The row next to a page: the part of the list it stands in, its key, and its value where that is known."""

    mark: str
    dossier_id: int
    value: Any = None


def list_dossiers(viewer: Viewer, filters: Filters, after: str = "", before: str = "", size: int = PAGE) -> Page:
    """One page of dossiers in reach.

    :param after: the cursor of the row before the page; ``before``: of the row after it. A cursor that is none, or
        whose row is gone, gives the first page.
    """
    stretches = _stretches(viewer, filters)
    cursor = _read_cursor(before or after, stretches)
    backward = bool(before) and cursor is not None
    told = _Told(viewer, filters)
    found, more = _take(told, stretches, cursor, size, backward=backward)
    if cursor is not None and (not found or (backward and not more)):
        cursor, backward = None, False
        found, more = _take(told, stretches, None, size, backward=False)
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


def _take(
    told: "_Told", stretches: list[_Stretch], cursor: _Cursor | None, size: int, *, backward: bool
) -> tuple[list[Marked], bool]:
    """The rows of one page, and whether there is more in the same direction."""
    ordered = list(reversed(stretches)) if backward else stretches
    if cursor is not None:
        place = next(number for number, one in enumerate(ordered) if one.mark == cursor.mark)
        ordered = [ordered[place].beyond(cursor, backward=backward), *ordered[place + 1 :]]
    found: list[Marked] = []
    for one in ordered:
        wanted = size + 1 - len(found)
        if wanted > 0:
            found += [(one.mark, row) for row in told.rows(one.ordered(backward=backward), wanted)]
    more = len(found) > size
    found = found[:size]
    return (found[::-1] if backward else found), more


def _stretches(viewer: Viewer, filters: Filters) -> list[_Stretch]:
    rows = _filtered(viewer, filters)
    if filters.order == "first_day" and "before" not in filters.phases:
        return [_Stretch("f", rows, "first_day", reachable(viewer))]
    if filters.order == "due":
        return _by_due(viewer, rows)
    return [_Stretch("n", rows, "sort_key", reachable(viewer))]


def _by_due(viewer: Viewer, rows: QuerySet[models.Summary]) -> list[_Stretch]:
    """First by the first due day that the viewer may see, then the dossiers without one.

    Never by what the viewer may not see: an order tells too. Who reaches a few dossiers looks the day up for each; who
    reaches them all goes along the lines in the order of their days.
    """
    of_dossier = visible_lines(viewer).filter(dossier_id=OuterRef("dossier_id"), due__isnull=False)
    undated = _Stretch("u", rows.filter(~Exists(of_dossier)), "dossier_id", rows)
    if viewer.hat not in WHOLE_EMPLOYER:
        first = of_dossier.order_by().values("dossier_id").annotate(first=Min("due")).values("first")
        dated = reachable(viewer).annotate(first_due=Subquery(first)).filter(first_due__isnull=False)
        return [
            _Stretch("d", rows.annotate(first_due=Subquery(first)).filter(first_due__isnull=False), "first_due", dated),
            undated,
        ]
    # Compared by its key, not by "there is no earlier one": so PostgreSQL sees that few lines have to be looked at.
    first_line = of_dossier.order_by("due", "rule", "from_seq", "nth").annotate(key=LINE_KEY).values("key")[:1]
    firsts = visible_lines(viewer).filter(due__isnull=False).annotate(key=LINE_KEY).filter(key=Subquery(first_line))
    here = firsts.filter(Exists(rows.filter(dossier_id=OuterRef("dossier_id"))))
    known = firsts.filter(Exists(reachable(viewer).filter(dossier_id=OuterRef("dossier_id"))))
    return [_Stretch("d", here, "due", known), undated]


def _read_cursor(text: str, stretches: list[_Stretch]) -> _Cursor | None:
    """The place that a cursor names; nothing when it is none, or in a list of two parts names a row that is gone."""
    mark, number = text[:1], text[1:]
    stretch = next((one for one in stretches if one.mark == mark), None)
    if stretch is None or not (number.isdecimal() and number.isascii()) or len(number) > LONGEST_KEY:
        return None
    if len(stretches) == 1:
        return _Cursor(mark, int(number))
    value = stretch.places.filter(dossier_id=int(number)).values_list(stretch.column, flat=True).first()
    return None if value is None else _Cursor(mark, int(number), value)


LONGEST_KEY = 18
"""Digits; a longer number is no key, and no integer for a database."""


COLUMNS = (
    "dossier_id", "person_id", "name", "phase", "first_day", "absent", "expected_until", "returns_on", "back_since",
    "trajectory", "certificate", "unit_name", "step", "counted",
)  # fmt: skip


class _Told:
    """Rows as the viewer may see them, each with its unit, its first step, and how many the filter finds in all."""

    def __init__(self, viewer: Viewer, filters: Filters) -> None:
        self.viewer, self.filters = viewer, filters
        self.ends, self.formal = _reads(viewer, Item.EXPECTED_END), _reads(viewer, Item.TRAJECTORY)
        self.ended = viewer.policy.may_read(viewer.hat, Item.EXPECTED_END) is Reading.FULL
        """Whether the certificates of an absence that is over show too."""

    def rows(self, ordered: QuerySet[Any], most: int) -> list[dict[str, Any]]:
        """The first rows of a query, in its order. One over lines of work gives the dossiers of those lines."""
        if ordered.model is models.Summary:
            return list(self._with_more(ordered).values(*COLUMNS)[:most])
        ids = list(ordered.values_list("dossier_id", flat=True)[:most])
        here = models.Summary.objects.filter(employer_id=self.viewer.employer_id, dossier_id__in=ids)
        found = {row["dossier_id"]: row for row in self._with_more(here).values(*COLUMNS)}
        return [found[key] for key in ids if key in found]

    def _with_more(self, rows: QuerySet[models.Summary]) -> QuerySet[Any]:
        unit = models.Unit.objects.filter(employer_id=self.viewer.employer_id, id=OuterRef("unit_id"))
        wanted = _filtered(self.viewer, self.filters).order_by().values("dossier_id")[: CAP + 1]
        return rows.annotate(
            unit_name=Subquery(unit.values("name")[:1]),
            step=Subquery(_first_step(self.viewer, by_day=self.filters.order == "due")),
            counted=_Counted(wanted),
        )

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


def _first_step(viewer: Viewer, *, by_day: bool) -> QuerySet[Any]:
    """What matters first of what stands in a dossier and the viewer may see, in one text.

    The order is that of :func:`draad.dossier.standing.place_in_turn`; in a list by day, what is due first.
    """
    text = TextField()
    told = [Coalesce(Cast(column, text), Value("", text)) for column in ("due", "earliest", "every_days")]
    today = date_of(viewer.today)
    law, open_now = Q(rule__startswith=LAW), Q(earliest__isnull=True) | Q(earliest__lte=today)
    weight: Any = Case(
        When(law & Q(due__lt=today), then=Weight.LATE_LAW),
        When(law & open_now, then=Weight.LAW),
        When(open_now & Q(nth=0), then=Weight.POLICY),
        When(law, then=Weight.LAW_TO_COME),
        default=Weight.REST,
        output_field=IntegerField(),
    )
    return (
        visible_lines(viewer)
        .filter(dossier_id=OuterRef("dossier_id"))
        .order_by(
            *([] if by_day else [weight]),
            F("due").asc(nulls_last=True),
            F("earliest").asc(nulls_first=True),
            "rule",
            "nth",
        )
        .annotate(told=_Joined(F("rule"), F("party"), *told))
        .values("told")[:1]
    )


def _step(told: str | None) -> NextStep | None:
    if told is None:
        return None
    rule, party, due, earliest, every_days = told.split("|")
    last, first = (parse_day(day) if day else None for day in (due, earliest))
    return NextStep(rule, party, last, first, int(every_days) if every_days else None)


def capped_counts(viewer: Viewer) -> dict[str, int]:
    """How many dossiers stand in each phase; counting stops at one above ``CAP``."""
    if viewer.hat not in WHOLE_EMPLOYER:
        rows = reachable(viewer).filter(running__in=(True,)).order_by().values("phase").annotate(n=Count("dossier_id"))
        few = {row["phase"]: min(row["n"], CAP + 1) for row in rows}
        return {phase: few.get(phase, 0) for phase in RUNNING}
    return {phase: reachable(viewer).filter(phase=phase)[: CAP + 1].count() for phase in RUNNING}


def capped_count(viewer: Viewer, filters: Filters) -> int:
    """How many dossiers a filter finds; counting stops at one above ``CAP``."""
    return _filtered(viewer, filters)[: CAP + 1].count()


def units_in_reach(viewer: Viewer) -> list[tuple[int, str]]:
    """The units that a filter may name: those in which there is a dossier in reach, by name."""
    return [(key, name) for key, name in _units_in_reach.rows(viewer)]


@kept
def _units_in_reach(viewer: Viewer) -> QuerySet[models.Unit, Any]:
    here = reachable(viewer).filter(unit_id=OuterRef("id"), running__in=(True,))
    rows = models.Unit.objects.filter(Exists(here), employer_id=viewer.employer_id).order_by("name", "id")
    return rows.values_list("id", "name")
