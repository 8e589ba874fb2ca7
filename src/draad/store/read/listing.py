"""How a page of dossiers is asked: which dossiers, in which order, and what stands beside each in the same statement.

Every query is kept by its shape (:mod:`draad.store.read.kept`); the unit, the cursor and the keys are its values.
"""

from dataclasses import dataclass, field, replace
from datetime import date
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

from draad.dossier.standing import EMPLOYERS_SIDE, LAW, Weight
from draad.privacy.cells import Reading
from draad.privacy.items import Item
from draad.store import models
from draad.store.folding import RUNNING
from draad.store.read.kept import kept
from draad.store.read.people import folded
from draad.store.read.reach import WHOLE_EMPLOYER, reachable
from draad.store.read.work import visible_lines
from draad.store.rows import date_of
from draad.store.viewer import Viewer

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


def filtered(viewer: Viewer, filters: Filters) -> QuerySet[models.Summary]:
    """The dossiers in reach that a filter finds."""
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
        rows = rows.exclude(trajectory="") if reads(viewer, Item.TRAJECTORY) else rows.none()
    for word in folded(filters.text).split():
        people = models.Person.objects.filter(employer_id=viewer.employer_id, search_key__contains=word)
        rows = rows.filter(person_id__in=people.values("id"))
    return rows


def reads(viewer: Viewer, item: Item) -> bool:
    """Whether the viewer may read an item, in full or in part."""
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
class Stretch:
    """A part of a list, in one order: by ``column``, then by dossier."""

    mark: str
    rows: QuerySet[Any]
    column: str
    places: QuerySet[Any] = field(repr=False)
    """Where to look up the value of ``column`` of the row that a cursor names."""

    def ordered(self, *, backward: bool) -> QuerySet[Any]:
        """Its rows in order, or from its end on."""
        sign = "-" if backward else ""
        return self.rows.order_by(f"{sign}{self.column}", f"{sign}dossier_id")

    def beyond(self, cursor: "Cursor", *, backward: bool) -> "Stretch":
        """What comes after a row, or before it. Nothing when the row is not there."""
        key = cursor.dossier_id
        if self.column == "dossier_id":
            side = "lt" if backward else "gt"
            return Stretch(self.mark, self.rows.filter(**{f"dossier_id__{side}": key}), self.column, self.places)
        at = cursor.value or Subquery(self.places.filter(dossier_id=key).values(self.column)[:1])
        reach, past = ("lte", "gte") if backward else ("gte", "lte")
        # A range that an index can begin at, less the rows of the same value up to the cursor.
        rows = self.rows.filter(**{f"{self.column}__{reach}": at}).exclude(
            **{self.column: at, f"dossier_id__{past}": key}
        )
        return Stretch(self.mark, rows, self.column, self.places)


class Cursor(NamedTuple):
    """The row next to a page: the part of the list it stands in, its key, and its value where that is known."""

    mark: str
    dossier_id: int
    value: Any = None


def marks_of(filters: Filters) -> tuple[str, ...]:
    """The parts of a list, in order."""
    if filters.order == "due":
        return "d", "u"
    return ("f",) if filters.order == "first_day" and "before" not in filters.phases else ("n",)


def stretch(viewer: Viewer, filters: Filters, mark: str) -> Stretch:
    """The part of a list that has this mark."""
    return next(one for one in _stretches(viewer, filters) if one.mark == mark)


def _stretches(viewer: Viewer, filters: Filters) -> list[Stretch]:
    rows = filtered(viewer, filters)
    if filters.order == "first_day" and "before" not in filters.phases:
        return [Stretch("f", rows, "first_day", reachable(viewer))]
    if filters.order == "due":
        return _by_due(viewer, rows)
    return [Stretch("n", rows, "sort_key", reachable(viewer))]


def _by_due(viewer: Viewer, rows: QuerySet[models.Summary]) -> list[Stretch]:
    """First by the first due day that the viewer may see, then the dossiers without one.

    Never by what the viewer may not see: an order tells too. Who reaches a few dossiers looks the day up for each; who
    reaches them all goes along the lines in the order of their days.
    """
    of_dossier = visible_lines(viewer).filter(dossier_id=OuterRef("dossier_id"), due__isnull=False)
    undated = Stretch("u", rows.filter(~Exists(of_dossier)), "dossier_id", rows)
    if viewer.hat not in WHOLE_EMPLOYER:
        first = of_dossier.order_by().values("dossier_id").annotate(first=Min("due")).values("first")
        dated = reachable(viewer).annotate(first_due=Subquery(first)).filter(first_due__isnull=False)
        return [
            Stretch("d", rows.annotate(first_due=Subquery(first)).filter(first_due__isnull=False), "first_due", dated),
            undated,
        ]
    # Compared by its key, not by "there is no earlier one": so PostgreSQL sees that few lines have to be looked at.
    first_line = of_dossier.order_by("due", "rule", "from_seq", "nth").annotate(key=LINE_KEY).values("key")[:1]
    firsts = visible_lines(viewer).filter(due__isnull=False).annotate(key=LINE_KEY).filter(key=Subquery(first_line))
    here = firsts.filter(Exists(rows.filter(dossier_id=OuterRef("dossier_id"))))
    known = firsts.filter(Exists(reachable(viewer).filter(dossier_id=OuterRef("dossier_id"))))
    return [Stretch("d", here, "due", known), undated]


COLUMNS = (
    "dossier_id", "person_id", "name", "phase", "first_day", "absent", "expected_until", "returns_on", "back_since",
    "trajectory", "certificate", "unit_name", "step", "counted",
)  # fmt: skip


class Part(NamedTuple):
    """What is asked of one part of a list, but for its values."""

    filters: Filters
    mark: str
    backward: bool
    most: int


@kept
def part_of_list(
    viewer: Viewer, part: Part, *, unit: int | None, key: int | None, at: Any, far: date | None = None
) -> QuerySet[Any, Any]:
    """The first rows of a part of a list, from a cursor on. A part of lines of work gives only the keys of dossiers."""
    filters = replace(part.filters, unit_id=unit)
    found = stretch(viewer, filters, part.mark)
    if key is not None:
        found = found.beyond(Cursor(part.mark, key, at), backward=part.backward)
    rows = found.ordered(backward=part.backward)
    if rows.model is models.Summary:
        return _with_more(viewer, filters, rows, far).values_list(*COLUMNS)[: part.most]
    return rows.values_list("dossier_id")[: part.most]


@kept
def named_dossiers(
    viewer: Viewer, filters: Filters, *, unit: int | None, keys: tuple[int, ...], far: date | None = None
) -> QuerySet[models.Summary, Any]:
    """The rows of these dossiers, in no order."""
    here = models.Summary.objects.filter(employer_id=viewer.employer_id, dossier_id__in=keys)
    return _with_more(viewer, replace(filters, unit_id=unit), here, far).values_list(*COLUMNS)


@kept
def found_dossiers(viewer: Viewer, filters: Filters, most: int, *, unit: int | None) -> QuerySet[models.Summary, Any]:
    """The keys of the dossiers that a filter finds, in no order."""
    return filtered(viewer, replace(filters, unit_id=unit)).order_by().values_list("dossier_id")[:most]


@kept
def each_phase(viewer: Viewer) -> QuerySet[models.Summary, Any]:
    """How many dossiers in reach run in each phase."""
    rows = reachable(viewer).filter(running__in=(True,)).order_by()
    return rows.values_list("phase").annotate(n=Count("dossier_id"))


def _with_more(viewer: Viewer, filters: Filters, rows: QuerySet[models.Summary], far: date | None) -> QuerySet[Any]:
    unit = models.Unit.objects.filter(employer_id=viewer.employer_id, id=OuterRef("unit_id"))
    wanted = filtered(viewer, filters).order_by().values("dossier_id")[: CAP + 1]
    return rows.annotate(
        unit_name=Subquery(unit.values("name")[:1]),
        step=Subquery(_first_step(viewer, far, by_day=filters.order == "due")),
        counted=_Counted(wanted),
    )


def _first_step(viewer: Viewer, far: date | None, *, by_day: bool) -> QuerySet[Any]:
    """What matters first of what stands in a dossier and the viewer may see, in one text.

    The order is that of :func:`draad.dossier.standing.place_in_turn`; in a list by day, what is due first.

    :param far: the day after which a last day of the law is far off.
    """
    text = TextField()
    told = [Coalesce(Cast(column, text), Value("", text)) for column in ("due", "earliest", "every_days")]
    today = date_of(viewer.today)
    law, open_now = Q(rule__startswith=LAW), Q(earliest__isnull=True) | Q(earliest__lte=today)
    near = Q(due__isnull=True) | Q(due__lte=far) if far is not None else Q()
    weight: Any = Case(
        When(law & Q(due__lt=today), then=Weight.LATE_LAW),
        When(law & open_now & near, then=Weight.LAW),
        When(~law & open_now & Q(nth=0), then=Weight.POLICY),
        When(law, then=Weight.LAW_TO_COME),
        default=Weight.REST,
        output_field=IntegerField(),
    )
    others = Case(When(party__in=EMPLOYERS_SIDE, then=0), default=1, output_field=IntegerField())
    return (
        visible_lines(viewer)
        .filter(dossier_id=OuterRef("dossier_id"))
        .order_by(
            *([] if by_day else [weight, others]),
            F("due").asc(nulls_last=True),
            F("earliest").asc(nulls_first=True),
            "rule",
            "nth",
        )
        .annotate(told=_Joined(F("rule"), F("party"), *told))
        .values("told")[:1]
    )


@kept
def units_with_dossiers(viewer: Viewer) -> QuerySet[models.Unit, Any]:
    """The units in which there is a dossier in reach: key and name, by name."""
    here = reachable(viewer).filter(unit_id=OuterRef("id"), running__in=(True,))
    rows = models.Unit.objects.filter(Exists(here), employer_id=viewer.employer_id).order_by("name", "id")
    return rows.values_list("id", "name")
