"""The real part: people of the made-up population, taken in by the engine as one employer, and a way to sign in."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec

from draad.accounts.models import Account
from draad.actions.clock import today
from draad.actions.install_employer import (
    Installation,
    NewAccount,
    NewCase,
    NewEmployment,
    NewMandate,
    NewPerson,
    NewUnit,
    SaidBefore,
    install_employer,
)
from draad.demo.population import population
from draad.dossier.agenda import agenda
from draad.dossier.facts import Dossier
from draad.dossier.reading import read_dossier
from draad.law import BELGIUM
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.folding import RUNNING

SEED = 20261123
MOST_FACTS = 16
"""Dossiers with more are passed over, so that a million of them fits on a disk."""
YEARS = 1
TEAM, CASELOAD, COACHED = 25, 60, 8
"""People that one of them leads; dossiers that a coach follows; coaches."""
UNITS = 40
SINCE = parse_day("2020-01-01")

FIRST = ("Amina", "Elise", "Tom", "Noor", "Jerome", "Hanne", "Yusuf", "Sofie", "Koen", "Marie", "Luc", "Ines")
LAST = ("Haddad", "Maes", "Claes", "Vermeulen", "Nsimba", "Lefevre", "Willems", "Dubois", "Aerts", "Peeters", "Jacobs")


class Real(NamedTuple):
    """What the engine took in."""

    employer: int
    hr: int
    """An account that reaches the whole employer."""
    coach: int
    """An account that follows ``CASELOAD`` dossiers."""
    coaches: tuple[int, ...]
    dossiers: tuple[int, ...]
    followed: tuple[int, ...]
    """The dossiers of the coach."""
    facts: int


class Someone(NamedTuple):
    """One of the population."""

    worker: dict[str, Any]
    dossier: Dossier


def people(number: int) -> Iterator[Someone]:
    """People with a thread that runs, nearly half of them absent today, and one in ten whose thread has ended."""
    on, absent, back, ended = today(), number * 4 // 10, number // 2, number // 10
    for line in population(100 * number, SEED, on, YEARS):
        if b'"facts":[]' in line:
            continue
        raw = msgspec.json.decode(line)
        if len(raw["facts"]) > MOST_FACTS:
            continue
        dossier = read_dossier(line, BELGIUM)
        phase = agenda(dossier.facts, BELGIUM, dossier.context, on).state.phase
        if phase == "after_return" and back:
            back -= 1
        elif phase in RUNNING and phase != "after_return" and absent:
            absent -= 1
        elif phase not in RUNNING and ended:
            ended -= 1
        elif absent or back or ended:
            continue
        else:
            return
        yield Someone(raw["worker"], dossier)


def take_in(number: int) -> Real:
    """Take in so many people through the action that takes in an employer. Facts are checked, caches folded."""
    found = list(people(number))
    employer = install_employer(_plan(found))
    accounts = {account.email.split("@")[0]: account.id for account in Account.objects.all()}
    coaches = tuple(accounts[f"coach{number}"] for number in range(COACHED))
    followed = models.Case.objects.filter(employer_id=employer, account_id=coaches[0])
    return Real(
        employer,
        accounts["hr"],
        coaches[0],
        coaches,
        tuple(models.Dossier.objects.filter(employer_id=employer, last_seq__gt=0).values_list("id", flat=True)),
        tuple(followed.values_list("dossier_id", flat=True)),
        sum(len(one.dossier.facts) for one in found),
    )


def _plan(found: list[Someone]) -> Installation:
    names = [f"p{place}" for place in range(len(found))]
    staff = ["hr", *(f"coach{number}" for number in range(COACHED))]
    return Installation(
        name="Huis van de maat",
        short_name="De Maat",
        language="nl",
        contact="02 000 00 00",
        context={
            "workers_average": len(found) * 3,
            "workers_on_1_january": len(found) * 3,
            "group": "A",
            "sector": "private",
            "committee": True,
            "protocols": ["collective-policy"],
        },
        units=[NewUnit(f"u{number}", f"Afdeling {number}") for number in range(UNITS)],
        accounts=[NewAccount(one, f"{one}@maat.example", f"{one.capitalize()} Maat") for one in staff],
        people=[
            *(
                NewPerson(name, FIRST[place % len(FIRST)], LAST[place % len(LAST)], born=parse_day("1980-05-05"))
                for place, name in enumerate(names)
            ),
            *(NewPerson(one, one.capitalize(), "Maat", account=one) for one in staff),
        ],
        employments=[
            *(_employment(names, place, one) for place, one in enumerate(found)),
            *(NewEmployment(one, "u0", None, SINCE, category="white_collar", hours_per_week=38) for one in staff),
        ],
        mandates=[NewMandate("hr", Hat.HR, SINCE), *(NewMandate(one, Hat.COACH, SINCE) for one in staff[1:])],
        cases=[
            NewCase(names[place], f"coach{place * COACHED // len(names)}", SINCE)
            for number in range(COACHED)
            for place in _caseload(number, len(names))
        ],
        histories={
            name: [SaidBefore(fact, "hr", Hat.HR) for fact in one.dossier.facts]
            for name, one in zip(names, found, strict=True)
        },
    )


def _caseload(number: int, people_in_all: int) -> range:
    start = -(-number * people_in_all // COACHED)
    return range(start, min(start + CASELOAD, (number + 1) * people_in_all // COACHED))


def _employment(names: list[str], place: int, one: Someone) -> NewEmployment:
    return NewEmployment(
        names[place],
        f"u{place * UNITS // len(names)}",
        names[place // TEAM * TEAM] if place % TEAM else None,
        SINCE,
        contract_from=parse_day(one.worker["in_service_since"]),
        hours_per_week=one.worker["hours_per_week"],
        full_time_hours=38,
        category=one.worker["category"],
        statutory=one.worker["statutory"],
        health_surveillance=one.worker["health_surveillance"],
    )
