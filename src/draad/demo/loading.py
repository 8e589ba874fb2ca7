"""The made-up hospital, handed to the action that takes in a whole employer.

The only part of the demo that knows the store, through its action. Whoever loads chooses the password of the accounts;
the second factors are made where people sign in.
"""

from typing import Any

from draad.actions.install_employer import (
    Installation,
    NewAccount,
    NewCase,
    NewDelegation,
    NewEmployment,
    NewMandate,
    NewPerson,
    NewUnit,
    SaidBefore,
    install_employer,
)
from draad.demo.hospital import ALL, CASES, DemoDossier, DemoEmployment, DemoMandate, Hospital
from draad.demo.workshop import HR_ADDRESS, workshop
from draad.dossier.facts import Employer
from draad.periods import Day, iso
from draad.privacy.hats import Hat
from draad.rules.text import LANGUAGES

CONTACT = "Personeelsdienst, 0470 00 99 00, personeel@driebeken.example"
ONLY_FIGURES = Hat.COMMITTEE
"""What a policy maker wears: the figures about groups, never a person."""


def load(hospital: Hospital, password: str | None) -> int:
    """Write the hospital into the store, or nothing of it. Returns the key of the employer.

    :param password: of every account of the demo; ``None`` leaves them without one.
    """
    return install_employer(installation(hospital, password))


def load_workshop(on: Day) -> str:
    """Write the second employer, which the same health service works for. Returns the address of its only account.

    To be loaded after the hospital: the physician and the nurse have their accounts from there.
    """
    install_employer(workshop(on))
    return HR_ADDRESS


def installation(hospital: Hospital, password: str | None) -> Installation:
    """The hospital as the action takes it in."""
    signs_in = {account.person_key: account.key for account in hospital.accounts if account.person_key is not None}
    began = _began(hospital.employments)
    sites = {site.key: site.name for site in hospital.sites}
    return Installation(
        name=hospital.name,
        short_name=hospital.short_name,
        language=hospital.language,
        contact=CONTACT,
        context=_context(hospital.context),
        setup=_setup(hospital.name),
        units=[NewUnit(one.key, one.name.nl, one.parent_key, sites.get(one.site or "", "")) for one in hospital.units],
        accounts=[NewAccount(one.key, one.email, one.name, one.language, password) for one in hospital.accounts],
        people=[
            NewPerson(
                one.key,
                one.first_name,
                one.last_name,
                {language: one.function.to(language) for language in LANGUAGES},
                one.language,
                one.born,
                one.private_phone or "",
                one.private_mail or "",
                signs_in.get(one.key),
            )
            for one in hospital.people
        ],
        employments=[_employment(one, began) for one in hospital.employments],
        mandates=[_mandate(one) for one in hospital.mandates if one.stands_in_for is None],
        delegations=[_delegation(one) for one in hospital.mandates if one.stands_in_for is not None],
        cases=[NewCase(one.person_key, one.account_key, one.from_day, one.until) for one in hospital.cases],
        histories={one.person_key: _history(one) for one in hospital.dossiers if one.facts},
    )


def _context(employer: Employer) -> dict[str, Any]:
    """The employer as ``draad.dossier/1`` writes it."""
    return {
        "workers_average": employer.workers_average,
        "workers_on_1_january": employer.workers_on_1_january,
        "group": employer.group,
        "sector": employer.sector,
        "committee": employer.committee,
        "protocols": list(employer.protocols or ()),
        "settings": dict(employer.settings),
        "facts": [{"seq": fact.seq, "kind": fact.kind, "on": iso(fact.on)} for fact in employer.facts],
    }


def _setup(name: str) -> dict[str, Any]:
    """An employer that was set up long ago."""
    return {
        "employer": {"region": "flanders", "languages": ["nl", "fr"]},
        "lead": {"leads": "coach", "contact_by": "manager", "every_days": 7},
        "service": {"name": "Zuiderwind", "phone": "02 555 01 00", "mail": "dienst@zuiderwind.example"},
        "letters": {"name": name, "street": "Lindelaan 1", "city": "9000 Gent", "signed_by": "Sarah Wouters"},
        "done": ["employer", "lead", "service", "people", "letters", "check"],
        "started_on": "2026-01-05",
    }


Contract = tuple[str, str]


def _began(employments: tuple[DemoEmployment, ...]) -> dict[Contract, Day]:
    """When the contract in each unit began. Who moved keeps the contract; who works in two units has two."""
    by_person: dict[str, list[DemoEmployment]] = {}
    for one in employments:
        by_person.setdefault(one.person_key, []).append(one)
    found: dict[Contract, Day] = {}
    for person, rows in by_person.items():
        two = len({one.unit_key for one in rows if one.until is None}) > 1
        for one in rows:
            first = min(other.from_day for other in rows if not two or other.unit_key == one.unit_key)
            found[person, one.unit_key] = first
    return found


def _employment(one: DemoEmployment, began: dict[Contract, Day]) -> NewEmployment:
    return NewEmployment(
        one.person_key,
        one.unit_key,
        one.manager_key,
        one.from_day,
        one.until,
        began[one.person_key, one.unit_key],
        one.hours_per_week,
        one.full_time_hours,
        one.category,
        one.statutory,
        one.health_surveillance,
        one.roster,
    )


def _mandate(one: DemoMandate) -> NewMandate:
    unit = None if one.scope in {ALL, CASES} else one.scope
    return NewMandate(one.account_key, _hat(one.hat), one.from_day, one.until, unit, one.granted_by)


def _delegation(one: DemoMandate) -> NewDelegation:
    if one.stands_in_for is None or one.until is None:
        raise ValueError(f"the delegation to {one.account_key} has no giver or no end; allowed: both, always")
    return NewDelegation(one.stands_in_for, one.account_key, _hat(one.hat), one.from_day, one.until)


def _hat(name: str) -> Hat:
    return ONLY_FIGURES if name == "policy_maker" else Hat(name)


def _history(one: DemoDossier) -> list[SaidBefore]:
    return [SaidBefore(told.fact, told.by_account_key, told.hat or Hat.HR) for told in one.facts]
