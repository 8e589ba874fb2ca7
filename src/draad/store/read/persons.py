"""One person as a viewer may know them, and the people around a dossier."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from draad.periods import Day
from draad.privacy.cells import Reading
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import models
from draad.store.rows import date_of, day_of
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class EmploymentCard:
    """One contract, as it is during a period."""

    unit: str
    site: str
    hours_per_week: float | None
    full_time_hours: float | None
    category: str
    health_surveillance: bool | None
    valid_from: Day
    valid_until: Day | None
    manager: str
    roster: Mapping[str, float] | None


@dataclass(frozen=True)
class PersonCard:
    """The person of a dossier. Private phone and address are empty where the viewer may not see them."""

    id: int
    first_name: str
    last_name: str
    function: Mapping[str, str]
    language: str
    private_phone: str
    private_mail: str
    employments: tuple[EmploymentCard, ...]

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}"


@dataclass(frozen=True)
class Involved:
    """Someone around the dossier, under the hat by which they are."""

    name: str
    hat: Hat
    account_id: int | None
    mail: str
    instead_of: str = ""
    """The name of the one in whose place they are: who lent them the hat, or whom contact goes round."""


def person_card(viewer: Viewer, person_id: int, gates: frozenset[Gate]) -> PersonCard:
    """The card of a person whose dossier the viewer holds."""
    person = models.Person.objects.get(employer_id=viewer.employer_id, id=person_id)
    reads_contact = viewer.policy.may_read(viewer.hat, Item.PRIVATE_CONTACT, gates) is not Reading.NO
    return PersonCard(
        id=person.id,
        first_name=person.first_name,
        last_name=person.last_name,
        function=person.function,
        language=person.language,
        private_phone=person.private_phone if reads_contact else "",
        private_mail=person.private_mail if reads_contact else "",
        employments=_employments(viewer, person_id),
    )


def _employments(viewer: Viewer, person_id: int) -> tuple[EmploymentCard, ...]:
    day = date_of(viewer.today)
    rows = list(
        models.Employment.objects.filter(
            Q(valid_until__isnull=True) | Q(valid_until__gte=day),
            employer_id=viewer.employer_id,
            person_id=person_id,
            valid_from__lte=day,
        ).order_by("contract_from", "id")
    )
    units = {
        unit.id: unit
        for unit in models.Unit.objects.filter(employer_id=viewer.employer_id, id__in=[row.unit_id for row in rows])
    }
    names = _names(viewer.employer_id, [row.manager_id for row in rows if row.manager_id])
    return tuple(
        EmploymentCard(
            unit=units[row.unit_id].name,
            site=units[row.unit_id].site,
            hours_per_week=row.hours_per_week,
            full_time_hours=row.full_time_hours,
            category=row.category,
            health_surveillance=row.health_surveillance,
            valid_from=row.contract_from.toordinal(),
            valid_until=day_of(row.valid_until),
            manager=names.get(row.manager_id or 0, ""),
            roster=row.roster,
        )
        for row in rows
    )


def _names(employer_id: int, person_ids: list[int]) -> dict[int, str]:
    rows: Any = models.Person.objects.filter(employer_id=employer_id, id__in=person_ids).values_list(
        "id", "first_name", "last_name"
    )
    return {person_id: f"{first} {last}" for person_id, first, last in rows}


def coaches(viewer: Viewer) -> list[Involved]:
    """Who may follow dossiers as a coach here today, by name."""
    day = date_of(viewer.today)
    holds = Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    rows = models.Mandate.objects.filter(holds, employer_id=viewer.employer_id, hat=Hat.COACH)
    accounts = {row.account_id: row.account for row in rows.select_related("account").order_by("account__name")}
    return [Involved(account.name, Hat.COACH, account.id, account.email) for account in accounts.values()]


def account_of(viewer: Viewer, person_id: int) -> int | None:
    """The account of somebody who works for the employer, if they sign in."""
    rows = models.Person.objects.filter(employer_id=viewer.employer_id, id=person_id)
    return rows.values_list("account_id", flat=True).first()


def who_can_lead(viewer: Viewer) -> list[tuple[int, str]]:
    """The people who work here today and sign in, by name: for HR, who chooses a manager among them."""
    if viewer.hat is not Hat.HR:
        return []
    day = date_of(viewer.today)
    holds = Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    working = models.Employment.objects.filter(holds, employer_id=viewer.employer_id).values("person_id")
    people = models.Person.objects.filter(
        employer_id=viewer.employer_id, id__in=working, account__is_active=True
    ).order_by("last_name", "first_name", "id")
    return [(key, f"{first} {last}") for key, first, last in people.values_list("id", "first_name", "last_name")]
