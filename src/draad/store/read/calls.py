"""Absences that were just told, and those of which nobody said until when: what HR looks at first in the morning."""

from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery

from draad.periods import Day
from draad.privacy.cells import Reading
from draad.privacy.items import Item
from draad.store import models
from draad.store.read.closing import without_closed
from draad.store.read.reach import reachable
from draad.store.rows import date_of, day_of
from draad.store.viewer import Viewer

RECENT = 3
"""Days back from today in which an absence was told that counts as new, however long ago it began."""
OPEN_PHASES = ("at_start", "during")
COLUMNS = ("dossier_id", "person_id", "name", "first_day", "called_on", "expected_until", "unit_name")


@dataclass(frozen=True)
class CallRow:
    """Someone who is absent: since when, where, the last day that is expected if anyone said, and when it was told."""

    dossier_id: int
    name: str
    unit: str
    first_day: Day
    expected_until: Day | None
    called_on: Day | None = None


@dataclass(frozen=True)
class Calls:
    """Absences that were told in the last days, and the others without an expected end; the latest first."""

    new: tuple[CallRow, ...] = ()
    endless: tuple[CallRow, ...] = ()


def calls(viewer: Viewer, most_new: int, most_endless: int) -> Calls:
    """The people in reach who are absent now and whose absence is new, or has no expected end.

    Nothing for a hat that reads first days or expected ends not at all. Each list is cut off by the database.
    """
    if any(viewer.policy.may_read(viewer.hat, item) is Reading.NO for item in (Item.FIRST_DAY, Item.EXPECTED_END)):
        return Calls()
    since = date_of(viewer.today - RECENT)
    absent = reachable(viewer).filter(running__in=(True,), absent=True)
    new = absent.filter(called_on__gte=since)
    endless = absent.filter(called_on__lt=since, expected_until__isnull=True, phase__in=OPEN_PHASES)
    return Calls(_rows(viewer, new, "called_on", most_new), _rows(viewer, endless, "first_day", most_endless))


def _rows(viewer: Viewer, rows: QuerySet[models.Summary], by: str, most: int) -> tuple[CallRow, ...]:
    unit = models.Unit.objects.filter(employer_id=viewer.employer_id, id=OuterRef("unit_id"))
    named = rows.annotate(unit_name=Subquery(unit.values("name")[:1])).order_by(f"-{by}", "-dossier_id")
    found: list[dict[str, Any]] = without_closed(viewer, named.values(*COLUMNS)[:most])
    made = []
    for row in found:
        first = day_of(row["first_day"])
        if first is not None:
            until = day_of(row["expected_until"])
            unit_name, told = row["unit_name"] or "", day_of(row["called_on"])
            made.append(CallRow(row["dossier_id"], row["name"], unit_name, first, until, told))
    return tuple(made)
