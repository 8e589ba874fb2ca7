"""A dossier: facts with two times about one person with one employer.

``on`` is when a fact holds, ``recorded_at`` when it was heard. We never change a fact, we say another.
"""

from collections.abc import Mapping
from operator import attrgetter
from typing import Any

import msgspec

from draad.periods import Day

Instant = int
"""Microseconds since 1970 in UTC."""


class Fact(msgspec.Struct, frozen=True, gc=False):
    """One thing that was said.

    ``replaces`` names the fact that this one corrects or takes back. ``first_on``: the day on which what this fact
    receives first reached anybody, where somebody else had it before.
    """

    seq: int
    kind: str
    on: Day
    body: dict[str, Any] = {}
    recorded_at: Instant | None = None
    replaces: int | None = None
    why: str | None = None
    first_on: Day | None = None


def first_told(fact: Fact, facts: tuple[Fact, ...]) -> Instant | None:
    """When the day of a fact was first told; ``None``: always known.

    A correction that leaves kind and day as they were tells nothing new about the day.

    :param facts: all facts of the dossier, those that were replaced too.
    """
    by_number = {other.seq: other for other in facts} if fact.replaces is not None else {}
    told, said = fact.recorded_at, fact
    while told is not None and (earlier := by_number.pop(said.replaces or 0, None)) is not None:
        if (earlier.kind, earlier.on) != (fact.kind, fact.on):
            break
        told, said = None if earlier.recorded_at is None else min(told, earlier.recorded_at), earlier
    return told


PLACE = attrgetter("on", "seq")
"""The place of a fact in the fold: by day, then number."""


class Employment(msgspec.Struct, frozen=True):
    """One contract of the worker; ``until`` is its last day."""

    first_day: Day
    until: Day | None = None
    hours_per_week: float | None = None
    full_time_hours: float | None = None
    unit: str | None = None
    roster: dict[str, float] | None = None


class Employer(msgspec.Struct, frozen=True):
    """What the rules may need of the employer. ``None`` is unknown, never "no"."""

    workers_average: float | None = None
    workers_on_1_january: float | None = None
    group: str | None = None
    sector: str | None = None
    committee: bool | None = None
    protocols: tuple[str, ...] | None = None
    settings: Mapping[str, str] = {}
    facts: tuple[Fact, ...] = ()


class Worker(msgspec.Struct, frozen=True):
    """What the rules may need of the worker. ``None`` is unknown, never "no"."""

    category: str | None = None
    statutory: bool | None = None
    health_surveillance: bool | None = None
    born: Day | None = None
    in_service_since: Day | None = None
    hours_per_week: float | None = None
    key: str | None = None
    employments: tuple[Employment, ...] = ()


class Context(msgspec.Struct, frozen=True):
    """Everything about employer and worker that is no fact of the dossier."""

    employer: Employer = Employer()
    worker: Worker = Worker()


class Dossier(msgspec.Struct, frozen=True):
    """A dossier as it was read."""

    context: Context
    facts: tuple[Fact, ...]


def known(facts: tuple[Fact, ...], at: Instant | None) -> list[Fact]:
    """The facts heard by ``at`` (inclusive; ``None`` = everything heard so far), folded by day, then number.

    A fact that was replaced or taken back by another known fact is left out, and withdrawing a correction revives
    nothing.
    """
    heard = facts if at is None else [fact for fact in facts if fact.recorded_at is None or fact.recorded_at <= at]
    hidden = {fact.replaces for fact in heard if fact.replaces is not None}
    if hidden:
        heard = [fact for fact in heard if fact.seq not in hidden and fact.kind != "fact.withdrawn"]
    return sorted(heard, key=PLACE)
