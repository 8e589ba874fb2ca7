"""The shapes of the made-up hospital: plain data that anything may load, without a store, a clock or a disk."""

from dataclasses import dataclass
from typing import Literal

import msgspec

from draad.dossier.facts import Employer, Fact, Worker
from draad.periods import Day
from draad.rules import Text
from draad.rules.text import Language

Hat = Literal[
    "worker",
    "manager",
    "hr",
    "coach",
    "physician",
    "nurse",
    "adviser",
    "committee",
    "policy_maker",
    "admin",
    "dpo",
]
"""What somebody may be signed in as; the values are those of the columns of "who sees what", and the policy maker, who
sees figures only. A person may own several; one is worn at a time."""

ALL, CASES = "all", "cases"
"""Scopes of a mandate that are no unit: the whole hospital, and the dossiers that were assigned."""


@dataclass(frozen=True, slots=True)
class Site:
    """One campus."""

    key: str
    name: str
    town: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A ward, service or department; the units form a tree, with one unit for each site below the house."""

    key: str
    name: Text
    parent_key: str | None
    site: str | None
    """The key of the site; ``None`` for the house as a whole."""


class DemoPerson(msgspec.Struct, frozen=True):
    """Somebody who works at the hospital, or did. Nobody in it exists."""

    key: str
    first_name: str
    last_name: str
    function: Text
    born: Day
    language: Language
    private_phone: str | None = None
    private_mail: str | None = None


class DemoEmployment(msgspec.Struct, frozen=True):
    """One contract in one unit under one manager. A move, or another manager, is another employment.

    ``until`` is its last day. ``roster`` has the hours of each weekday (mon … sun) for people with a fixed week.
    """

    person_key: str
    unit_key: str
    manager_key: str | None
    """The person who leads; ``None`` for the director."""
    from_day: Day
    until: Day | None
    hours_per_week: float
    full_time_hours: float
    category: Literal["white_collar", "blue_collar"]
    statutory: bool
    health_surveillance: bool
    roster: dict[str, float] | None = None


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """Somebody who signs in. ``person_key`` is ``None`` for people of another organisation."""

    key: str
    person_key: str | None
    email: str
    hats: tuple[Hat, ...]
    name: str
    language: Language
    organisation: str
    """The hospital, or the external service for prevention and protection."""


@dataclass(frozen=True, slots=True)
class DemoMandate:
    """A role as a relation with a period: who may act as what, over whom, from when until when (the last day)."""

    account_key: str
    hat: Hat
    scope: str
    """``"all"``, ``"cases"``, or the key of a unit (with the units below it)."""
    from_day: Day
    until: Day | None
    granted_by: str | None
    """The account that granted it; ``None`` for what came with the first set-up."""
    stands_in_for: str | None = None
    """A delegation: the account whose work is taken over for the period."""


@dataclass(frozen=True, slots=True)
class DemoCase:
    """A dossier entrusted to somebody for a period (``until`` is the last day)."""

    person_key: str
    account_key: str
    hat: Hat
    from_day: Day
    until: Day | None


class DemoFact(msgspec.Struct, frozen=True, gc=False):
    """A fact, and who said it under which hat.

    ``by_account_key`` is ``None`` where the system that sends absences told it.
    """

    fact: Fact
    by_account_key: str | None
    hat: Hat | None


class DemoDossier(msgspec.Struct, frozen=True):
    """Everything that is told of one person. Facts are in the order in which they were heard, numbered from 1."""

    person_key: str
    worker: Worker
    facts: tuple[DemoFact, ...]


class Hospital(msgspec.Struct, frozen=True):
    """The whole made-up hospital on one day."""

    name: str
    short_name: str
    language: Language
    context: Employer
    sites: tuple[Site, ...]
    units: tuple[Unit, ...]
    people: tuple[DemoPerson, ...]
    employments: tuple[DemoEmployment, ...]
    accounts: tuple[DemoAccount, ...]
    mandates: tuple[DemoMandate, ...]
    cases: tuple[DemoCase, ...]
    dossiers: tuple[DemoDossier, ...]
