"""Take in a whole employer at once: units, people, contracts, accounts, hats, cases, histories.

Only ``actions`` calls it. The parts name each other by keys of the caller's own; the store draws its keys.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from draad.accounts.models import Account, Membership
from draad.dossier.facts import Fact
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.append import OldFact, Told, append_history
from draad.store.folding import refresh
from draad.store.keys import new_key
from draad.store.read.people import search_key
from draad.store.rows import date_of, moment_of

BATCH = 500


@dataclass(frozen=True)
class NewUnit:
    """A unit; ``parent`` is the key of the one it lies in."""

    key: str
    name: str
    parent: str | None = None
    site: str = ""


@dataclass(frozen=True)
class NewAccount:
    """Someone who signs in. An address that has an account already keeps it."""

    key: str
    email: str
    name: str
    language: str = "nl"
    password: str | None = None


@dataclass(frozen=True)
class NewPerson:
    """Someone who works, or worked, for the employer."""

    key: str
    first_name: str
    last_name: str
    function: Mapping[str, str] = field(default_factory=dict)
    language: str = "nl"
    born: Day | None = None
    private_phone: str = ""
    private_mail: str = ""
    account: str | None = None


@dataclass(frozen=True)
class NewEmployment:
    """A contract with its unit and manager, for as long as they stay the same. ``until`` is its last day."""

    person: str
    unit: str
    manager: str | None
    from_day: Day
    until: Day | None = None
    contract_from: Day | None = None
    hours_per_week: float | None = None
    full_time_hours: float | None = None
    category: str = ""
    statutory: bool | None = None
    health_surveillance: bool | None = None
    roster: Mapping[str, float] | None = None


@dataclass(frozen=True)
class NewMandate:
    """A hat of an account over the whole employer, or over one unit and those in it."""

    account: str
    hat: Hat
    from_day: Day
    until: Day | None = None
    unit: str | None = None
    granted_by: str | None = None


@dataclass(frozen=True)
class NewDelegation:
    """A hat lent from one account to another."""

    giver: str
    taker: str
    hat: Hat
    from_day: Day
    until: Day


@dataclass(frozen=True)
class NewCase:
    """A dossier that a coach follows."""

    person: str
    account: str
    from_day: Day
    until: Day | None = None


@dataclass(frozen=True)
class SaidBefore:
    """A fact with its own ``recorded_at``, and who said it under which hat (nobody: a system that sends absences)."""

    fact: Fact
    account: str | None
    hat: str


@dataclass(frozen=True)
class Installation:
    """A whole employer. ``context`` is the ``employer`` part of ``draad.dossier/1``."""

    name: str
    short_name: str
    language: str
    contact: str
    context: Mapping[str, Any]
    setup: Mapping[str, Any] = field(default_factory=dict)
    """What was told when Draad was set up, for an employer that works already (draad.store.setup)."""
    units: Sequence[NewUnit] = ()
    accounts: Sequence[NewAccount] = ()
    people: Sequence[NewPerson] = ()
    employments: Sequence[NewEmployment] = ()
    mandates: Sequence[NewMandate] = ()
    delegations: Sequence[NewDelegation] = ()
    cases: Sequence[NewCase] = ()
    histories: Mapping[str, Sequence[SaidBefore]] = field(default_factory=dict)
    """Facts by the key of the person."""


def install(plan: Installation, at: datetime) -> int:
    """Write everything, and the caches. Returns the key of the employer."""
    employer = models.Employer.objects.create(
        name=plan.name,
        short_name=plan.short_name,
        language=plan.language,
        contact=plan.contact,
        context=dict(plan.context),
        setup=dict(plan.setup),
    )
    keys = _Keys()
    accounts = {one.key: _account(one) for one in plan.accounts}
    Membership.objects.bulk_create(
        [Membership(account=account, employer_id=employer.id) for account in set(accounts.values())],
        ignore_conflicts=True,
    )
    _units(employer, plan, keys)
    _people(employer, plan, keys, accounts)
    _relations(employer, plan, keys, accounts)
    _histories(employer, plan, keys, accounts, at)
    return employer.id


class _Keys:
    """The keys drawn for the caller's own."""

    def __init__(self) -> None:
        self.units: dict[str, int] = {}
        self.people: dict[str, int] = {}
        self.dossiers: dict[str, int] = {}


def _account(one: NewAccount) -> Account:
    found = Account.objects.filter(email=one.email.lower()).first()
    return found or Account.objects.create_user(one.email, one.password, name=one.name, language=one.language)


def _units(employer: models.Employer, plan: Installation, keys: _Keys) -> None:
    keys.units = {unit.key: new_key() for unit in plan.units}
    models.Unit.objects.bulk_create(
        [
            models.Unit(
                employer=employer,
                id=keys.units[unit.key],
                name=unit.name,
                parent_id=keys.units[unit.parent] if unit.parent else None,
                site=unit.site,
            )
            for unit in plan.units
        ],
        batch_size=BATCH,
    )


def _people(employer: models.Employer, plan: Installation, keys: _Keys, accounts: dict[str, Account]) -> None:
    keys.people = {person.key: new_key() for person in plan.people}
    keys.dossiers = {person.key: new_key() for person in plan.people}
    models.Person.objects.bulk_create(
        [
            models.Person(
                employer=employer,
                id=keys.people[person.key],
                first_name=person.first_name,
                last_name=person.last_name,
                function=dict(person.function),
                language=person.language,
                born=date_of(person.born),
                private_phone=person.private_phone,
                private_mail=person.private_mail,
                account=accounts[person.account] if person.account else None,
                search_key=search_key(person.first_name, person.last_name),
            )
            for person in plan.people
        ],
        batch_size=BATCH,
    )
    models.Dossier.objects.bulk_create(
        [
            models.Dossier(employer=employer, id=keys.dossiers[person.key], person_id=keys.people[person.key])
            for person in plan.people
        ],
        batch_size=BATCH,
    )
    models.Employment.objects.bulk_create(
        [_employment(employer, one, keys) for one in plan.employments], batch_size=BATCH
    )


def _employment(employer: models.Employer, one: NewEmployment, keys: _Keys) -> models.Employment:
    return models.Employment(
        employer=employer,
        person_id=keys.people[one.person],
        unit_id=keys.units[one.unit],
        manager_id=keys.people[one.manager] if one.manager else None,
        valid_from=date_of(one.from_day),
        valid_until=date_of(one.until),
        contract_from=date_of(one.contract_from or one.from_day),
        hours_per_week=one.hours_per_week,
        full_time_hours=one.full_time_hours,
        category=one.category,
        statutory=one.statutory,
        health_surveillance=one.health_surveillance,
        roster=dict(one.roster) if one.roster is not None else None,
    )


def _relations(employer: models.Employer, plan: Installation, keys: _Keys, accounts: dict[str, Account]) -> None:
    models.Mandate.objects.bulk_create(
        models.Mandate(
            employer=employer,
            account=accounts[one.account],
            hat=one.hat,
            unit_id=keys.units[one.unit] if one.unit else None,
            valid_from=date_of(one.from_day),
            valid_until=date_of(one.until),
            granted_by=accounts[one.granted_by] if one.granted_by else None,
        )
        for one in plan.mandates
    )
    models.Delegation.objects.bulk_create(
        models.Delegation(
            employer=employer,
            giver=accounts[one.giver],
            taker=accounts[one.taker],
            hat=one.hat,
            valid_from=date_of(one.from_day),
            valid_until=date_of(one.until),
        )
        for one in plan.delegations
    )
    models.Case.objects.bulk_create(
        models.Case(
            employer=employer,
            dossier_id=keys.dossiers[one.person],
            account=accounts[one.account],
            valid_from=date_of(one.from_day),
            valid_until=date_of(one.until),
        )
        for one in plan.cases
    )


def _histories(
    employer: models.Employer, plan: Installation, keys: _Keys, accounts: dict[str, Account], at: datetime
) -> None:
    act_id = new_key()
    told: dict[int, Sequence[OldFact]] = {}
    for person, history in plan.histories.items():
        if history:
            told[keys.dossiers[person]] = [
                OldFact(
                    one.fact,
                    Told(
                        accounts[one.account].id if one.account else None,
                        one.hat,
                        moment_of(one.fact.recorded_at) if one.fact.recorded_at is not None else at,
                        act_id,
                    ),
                )
                for one in history
            ]
    append_history(employer, told)
    refresh(employer, keys.dossiers.values(), at.date().toordinal())
