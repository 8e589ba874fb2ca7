"""Contact that goes round a manager, because the worker asked so: whom it passes by, and who keeps contact instead.

Nobody who is passed by can tell: rows 6 to 13 of the matrix are then not there for them, as if nobody ever wrote any.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from draad.periods import Day
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.rows import date_of
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class DetourRow:
    """A detour that runs. ``alternate`` is empty as long as nobody was appointed."""

    id: int
    dossier_id: int
    manager_id: int
    manager: str
    alternate_id: int | None
    alternate: str
    since: Day
    asked_at: datetime


def running(employer_id: int, day: Day) -> QuerySet[models.Detour]:
    """The detours of an employer that hold on a day."""
    at = date_of(day)
    return models.Detour.objects.filter(
        Q(valid_until__isnull=True) | Q(valid_until__gte=at), employer_id=employer_id, valid_from__lte=at
    )


def passed_by(viewer: Viewer) -> frozenset[int]:
    """The dossiers of which contact goes round the viewer, or round who lent them the hat of manager."""
    if viewer.hat is not Hat.MANAGER:
        return frozenset()
    return frozenset(passing(viewer).values_list("dossier_id", flat=True))


def passing(viewer: Viewer) -> QuerySet[Any]:
    """The same as keys of dossiers, to be asked within another query."""
    return running(viewer.employer_id, viewer.today).filter(manager_id__in=viewer.people).values("dossier_id")


def within(viewer: Viewer, dossier_id: int) -> Viewer:
    """The viewer as they look at one dossier: with less of the matrix where contact goes round them."""
    if viewer.hat is not Hat.MANAGER or dossier_id not in passed_by(viewer):
        return viewer
    return replace(viewer, policy=viewer.policy.beside)


def kept_instead(viewer: Viewer) -> QuerySet[Any]:
    """The dossiers for which the viewer, or who lent them the hat, keeps contact instead of a manager: as keys."""
    accounts = models.Person.objects.filter(employer_id=viewer.employer_id, id__in=viewer.people)
    rows = running(viewer.employer_id, viewer.today).filter(alternate_id__in=accounts.values("account_id"))
    return rows.values("dossier_id")


def detours_of(viewer: Viewer, dossier_id: int) -> list[DetourRow]:
    """The detours of a dossier that the viewer holds; nothing for a line manager, who must not know of any."""
    return [] if viewer.hat is Hat.MANAGER else _told(viewer, Q(dossier_id=dossier_id))


def detours_in(viewer: Viewer, most: int = 200) -> list[DetourRow]:
    """The detours of the house, for who arranges them: HR. Which dossiers they reach is asked apart."""
    return _told(viewer, Q())[:most] if viewer.hat is Hat.HR else []


def told_to(viewer: Viewer) -> QuerySet[models.Detour]:
    """The detours that hold today, save those round the viewer: whatever hat they wear, nothing tells them."""
    rows = running(viewer.employer_id, viewer.today)
    return rows if viewer.hat is Hat.WORKER or viewer.person_id is None else rows.exclude(manager_id=viewer.person_id)


def _told(viewer: Viewer, which: Q) -> list[DetourRow]:
    rows = list(told_to(viewer).filter(which).select_related("alternate").order_by("asked_at", "id"))
    people = models.Person.objects.filter(employer_id=viewer.employer_id, id__in={row.manager_id for row in rows})
    names = {key: f"{first} {last}" for key, first, last in people.values_list("id", "first_name", "last_name")}
    return [
        DetourRow(
            row.id,
            row.dossier_id,
            row.manager_id,
            names[row.manager_id],
            row.alternate_id,
            row.alternate.name if row.alternate is not None else "",
            row.valid_from.toordinal(),
            row.asked_at,
        )
        for row in rows
    ]


def leaders_of(viewer: Viewer, dossier_id: int) -> list[tuple[int, str]]:
    """The people who lead the worker of a dossier today, for the worker and for HR."""
    if viewer.hat not in {Hat.WORKER, Hat.HR}:
        return []
    here, at = {"employer_id": viewer.employer_id}, date_of(viewer.today)
    worker = models.Dossier.objects.filter(id=dossier_id, **here).values("person_id")
    jobs = models.Employment.objects.filter(
        Q(valid_until__isnull=True) | Q(valid_until__gte=at),
        person_id__in=worker,
        valid_from__lte=at,
        manager_id__isnull=False,
        **here,
    )
    people = models.Person.objects.filter(id__in=jobs.values("manager_id"), **here).order_by("last_name", "id")
    return [(key, f"{first} {last}") for key, first, last in people.values_list("id", "first_name", "last_name")]


def contacts_instead(viewer: Viewer, dossier_id: int) -> list[tuple[int, str]]:
    """The accounts that may keep contact instead of a manager of this worker, by name: for HR."""
    if viewer.hat is not Hat.HR:
        return []
    here, at = {"employer_id": viewer.employer_id}, date_of(viewer.today)
    passed = running(viewer.employer_id, viewer.today).filter(dossier_id=dossier_id).values("manager_id")
    worker = models.Dossier.objects.filter(id=dossier_id, **here).values("person_id")
    holds = Q(valid_until__isnull=True) | Q(valid_until__gte=at)
    working = models.Employment.objects.filter(holds, valid_from__lte=at, **here).values("person_id")
    people = models.Person.objects.filter(id__in=working, account__is_active=True, **here)
    people = people.exclude(id__in=passed).exclude(id__in=worker).order_by("last_name", "first_name", "id")
    found = people.values_list("account_id", "first_name", "last_name")
    return [(key, f"{first} {last}") for key, first, last in found if key is not None]
