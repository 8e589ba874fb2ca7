"""The people of an employer as who manages them knows them: names, contracts, roles. Never whether anybody is away."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Q, QuerySet

from draad.accounts.models import Account
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.people import folded
from draad.store.rows import date_of, day_of
from draad.store.viewer import Viewer

MANAGES = frozenset({Hat.ADMIN, Hat.HR})
FOLLOW = (Hat.WORKER, Hat.COLLEAGUE, Hat.MANAGER)
"""Hats that follow from working here and from the lines of reporting: nobody gives or ends them."""
PAGE = 50


@dataclass(frozen=True)
class StaffJob:
    """One contract, as it is during a period."""

    unit_id: int
    unit: str
    manager_id: int | None
    manager: str
    first: Day
    last: Day | None
    contract_from: Day
    hours_per_week: float | None
    full_time_hours: float | None
    category: str
    health_surveillance: bool | None


@dataclass(frozen=True)
class Staff:
    """Somebody who works here, or did. ``signs_in``: ``no`` account, ``invited``, ``yes``, or ``closed``."""

    id: int
    first_name: str
    last_name: str
    function: str
    language: str
    mail: str
    signs_in: str
    jobs: tuple[StaffJob, ...]
    leads: int

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}"

    def now(self, day: Day) -> StaffJob | None:
        """The contract of a day; the latest when that is over, the next when it is to come."""
        running = [job for job in self.jobs if job.first <= day and (job.last is None or job.last >= day)]
        return running[-1] if running else (self.jobs[-1] if self.jobs else None)


@dataclass(frozen=True)
class Given:
    """A hat that somebody was given. ``unit`` empty: the whole employer."""

    id: int
    account_id: int
    name: str
    mail: str
    hat: Hat
    unit: str
    first: Day
    last: Day | None
    by: str
    signs_in: str


def manages(viewer: Viewer) -> bool:
    """Whether the viewer manages the people of the employer; HR of a few units manages those in them."""
    return viewer.hat in MANAGES


def staff(viewer: Viewer, text: str = "", page: int = 1, *, gone: bool = False) -> tuple[list[Staff], int]:
    """A page of people by name, and how many there are in all.

    :param gone: those whose last contract is over, in the place of those who work here or will.
    """
    rows = _people(viewer)
    for word in folded(text).split():
        rows = rows.filter(search_key__contains=word)
    working = models.Employment.objects.filter(
        Q(valid_until__isnull=True) | Q(valid_until__gte=date_of(viewer.today)), employer_id=viewer.employer_id
    ).values("person_id")
    rows = rows.exclude(id__in=working) if gone else rows.filter(id__in=working)
    start = (page - 1) * PAGE
    return _cards(viewer, rows.order_by("last_name", "first_name", "id")[start : start + PAGE]), rows.count()


def one_of_staff(viewer: Viewer, person_id: int) -> Staff | None:
    """One person; ``None`` when they are not there, or not the viewer's to manage."""
    found = _cards(viewer, _people(viewer).filter(id=person_id))
    return found[0] if found else None


def account_to_invite(viewer: Viewer, person_id: int) -> int | None:
    """The account of somebody whom the viewer manages, when nobody came in by it yet and it is not closed."""
    person = _people(viewer).select_related("account").filter(id=person_id).first()
    return person.account_id if person is not None and signs_in(person.account) == "invited" else None


def dossier_of_person(viewer: Viewer, person_id: int) -> int | None:
    """The dossier of somebody whom the viewer manages. Whether it can be opened is asked where it is."""
    rows = models.Dossier.objects.filter(employer_id=viewer.employer_id, person_id__in=_people(viewer).values("id"))
    return rows.filter(person_id=person_id).values_list("id", flat=True).first()


def unit_names(viewer: Viewer) -> list[tuple[int, str]]:
    """The units in which the viewer manages people, by name."""
    rows = models.Unit.objects.filter(employer_id=viewer.employer_id)
    if viewer.units is not None:
        rows = rows.filter(id__in=viewer.units)
    return list(rows.order_by("name", "id").values_list("id", "name"))


def leaders(viewer: Viewer, most: int) -> list[tuple[int, str]] | None:
    """Everybody who works here today, to choose a line manager from; ``None`` when they are too many for a list."""
    working = models.Employment.objects.filter(
        Q(valid_until__isnull=True) | Q(valid_until__gte=date_of(viewer.today)), employer_id=viewer.employer_id
    ).values("person_id")
    rows = models.Person.objects.filter(employer_id=viewer.employer_id, id__in=working)
    if rows.count() > most:
        return None
    found = rows.order_by("last_name", "first_name").values_list("id", "first_name", "last_name")
    return [(key, f"{last}, {first}") for key, first, last in found]


def leader_typed(viewer: Viewer, text: str) -> int | None:
    """The person with this address or this whole name; ``None`` when there is none, or more than one."""
    rows = models.Person.objects.filter(employer_id=viewer.employer_id)
    found = list(rows.filter(account__email=text.strip().lower()).values_list("id", flat=True)[:2])
    if not found:
        wanted = folded(text).replace(",", " ").split()
        names = rows.filter(search_key__contains=wanted[0]) if wanted else rows.none()
        found = [
            person.id
            for person in names[:200]
            if sorted(folded(f"{person.first_name} {person.last_name}").split()) == sorted(wanted)
        ]
    return found[0] if len(found) == 1 else None


def given_roles(viewer: Viewer, *, over: bool = False) -> list[Given]:
    """The hats that were given here, by hat and name.

    :param over: those that ended, in the place of those that hold or will.
    """
    if not manages(viewer) or viewer.units is not None:
        return []
    ended = Q(valid_until__lt=date_of(viewer.today))
    rows = models.Mandate.objects.filter(employer_id=viewer.employer_id).select_related("account", "granted_by")
    rows = (rows.filter(ended) if over else rows.exclude(ended)).exclude(hat__in=FOLLOW)
    units = dict(models.Unit.objects.filter(employer_id=viewer.employer_id).values_list("id", "name"))
    found = [
        Given(
            row.id,
            row.account_id,
            row.account.name,
            row.account.email,
            Hat(row.hat),
            units.get(row.unit_id or 0, ""),
            row.valid_from.toordinal(),
            day_of(row.valid_until),
            row.granted_by.name if row.granted_by else "",
            signs_in(row.account),
        )
        for row in rows
    ]
    order = list(Hat)
    return sorted(found, key=lambda one: (order.index(one.hat), one.name, one.first))


def signs_in(account: Account | None) -> str:
    """How it stands with an account: ``no``, ``invited`` (never came in yet), ``yes``, ``closed``."""
    if account is None:
        return "no"
    if account.closed_at is not None or not account.is_active:
        return "closed"
    return "yes" if account.last_login is not None else "invited"


def _people(viewer: Viewer) -> QuerySet[models.Person]:
    rows = models.Person.objects.filter(employer_id=viewer.employer_id)
    if not manages(viewer):
        return rows.none()
    if viewer.units is None:
        return rows
    within = models.Employment.objects.filter(employer_id=viewer.employer_id, unit_id__in=viewer.units)
    return rows.filter(id__in=within.values("person_id"))


def _cards(viewer: Viewer, rows: QuerySet[models.Person]) -> list[Staff]:
    people = list(rows.select_related("account"))
    jobs: dict[int, list[models.Employment]] = defaultdict(list)
    wanted = [person.id for person in people]
    for row in models.Employment.objects.filter(employer_id=viewer.employer_id, person_id__in=wanted).order_by(
        "valid_from", "id"
    ):
        jobs[row.person_id].append(row)
    units = dict(models.Unit.objects.filter(employer_id=viewer.employer_id).values_list("id", "name"))
    names = _names(viewer, {row.manager_id for rows in jobs.values() for row in rows if row.manager_id})
    leads = _leads(viewer, wanted)
    return [
        Staff(
            person.id,
            person.first_name,
            person.last_name,
            person.function.get(person.language) or next(iter(person.function.values()), ""),
            person.language,
            person.account.email if person.account else "",
            signs_in(person.account),
            tuple(_job(row, units, names) for row in jobs[person.id]),
            leads.get(person.id, 0),
        )
        for person in people
    ]


def _job(row: models.Employment, units: dict[int, str], names: dict[int, str]) -> StaffJob:
    return StaffJob(
        row.unit_id,
        units.get(row.unit_id, ""),
        row.manager_id,
        names.get(row.manager_id or 0, ""),
        row.valid_from.toordinal(),
        day_of(row.valid_until),
        row.contract_from.toordinal(),
        row.hours_per_week,
        row.full_time_hours,
        row.category,
        row.health_surveillance,
    )


def _names(viewer: Viewer, wanted: set[int]) -> dict[int, str]:
    rows: Any = models.Person.objects.filter(employer_id=viewer.employer_id, id__in=wanted)
    return {key: f"{first} {last}" for key, first, last in rows.values_list("id", "first_name", "last_name")}


def _leads(viewer: Viewer, wanted: list[int]) -> dict[int, int]:
    """How many people report to each of these today or later."""
    day: date = date_of(viewer.today) - timedelta(days=1)
    rows = models.Employment.objects.filter(
        Q(valid_until__isnull=True) | Q(valid_until__gt=day), employer_id=viewer.employer_id, manager_id__in=wanted
    ).values_list("manager_id", "person_id")
    found: dict[int, set[int]] = defaultdict(set)
    for manager, person in rows:
        if manager is not None:
            found[manager].add(person)
    return {manager: len(people) for manager, people in found.items()}
