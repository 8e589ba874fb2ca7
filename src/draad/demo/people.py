"""Made-up employers of several sizes and sectors, their wards, and the people who work there."""

from collections.abc import Iterator
from random import Random
from typing import Any, NamedTuple

from draad.demo.calibration import YEAR
from draad.periods import Day, iso, parse_day

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Branch(NamedTuple):
    """What a kind of employer is like. Shares are chances."""

    unit: str
    public: bool
    blue_collar: float
    surveillance: float
    part_time: float
    weekends: float
    often: float
    """How often people are absent, against everybody."""


BRANCHES = (
    Branch("ward", False, 0.15, 0.95, 0.50, 0.55, 1.10),
    Branch("line", False, 0.75, 0.90, 0.12, 0.10, 1.05),
    Branch("team", False, 0.00, 0.25, 0.24, 0.00, 0.78),
    Branch("shop", False, 0.15, 0.45, 0.45, 0.40, 0.98),
    Branch("service", True, 0.30, 0.45, 0.30, 0.08, 1.12),
    Branch("site", False, 0.92, 0.60, 0.55, 0.15, 1.12),
    Branch("depot", False, 0.65, 0.85, 0.10, 0.15, 1.02),
)

SIZES = (14, 45, 180, 8, 650, 90, 28, 1600, 320, 11, 60, 130)
"""Employers take turns in this order, so that a small file has several sizes too."""

EACH_WHO_WAS_THERE = 1.2
"""People in the file for each place: some left and some came during the history."""

SHARES_OF_FULL_TIME = ((0.5, 0.30), (0.6, 0.16), (0.8, 0.40), (0.9, 0.14))


class Employer(NamedTuple):
    """One employer as it stands in each of its dossiers."""

    value: dict[str, Any]
    branch: Branch
    size: int
    wards: tuple[str, ...]
    full_time_hours: float
    places: int


class Person(NamedTuple):
    """One person before any absence."""

    employer: Employer
    value: dict[str, Any]
    since: Day
    """In service since."""
    begins: Day
    """The first day of the history in which this person works there."""
    days: tuple[int, ...]
    """Weekdays worked, 0 is Monday."""
    hours: float
    older: float
    """How often serious spells begin at this age, against everybody."""
    surveillance: bool


def employers(dice: Random, on: Day) -> Iterator[Employer]:
    """Employers without end: sizes take turns, sectors by chance."""
    number = 0
    while True:
        size = max(2, round(SIZES[number % len(SIZES)] * dice.uniform(0.8, 1.25)))
        number += 1
        yield _employer(dice, number, size, on)


def _employer(dice: Random, number: int, size: int, on: Day) -> Employer:
    branch = BRANCHES[dice.randrange(len(BRANCHES))]
    wards = tuple(f"e{number}-{branch.unit}-{ward}" for ward in range(1, max(1, round(size / 28)) + 1))
    value: dict[str, Any] = {
        "workers_average": size,
        "workers_on_1_january": max(1, size + dice.randint(-size // 20 - 1, size // 20 + 1)),
        "group": "A" if size > 1000 else "B" if size >= 200 else "C" if size >= 20 else "D",
        "sector": "public" if branch.public else "private",
        "committee": size >= 50,
    }
    facts = _policy(dice, size, on)
    if facts:
        value["facts"] = facts
    hours = 38.0 if branch.public else dice.choice((38.0, 38.0, 38.0, 36.0, 40.0))
    return Employer(value, branch, size, wards, hours, max(2, round(size * EACH_WHO_WAS_THERE)))


def _policy(dice: Random, size: int, on: Day) -> list[dict[str, Any]]:
    """What the employer did for everybody: the contact procedure of 2026, the yearly talk in the committee."""
    found: list[tuple[str, Day]] = []
    if dice.random() < 0.7:
        found.append(("policy.contact_procedure_set", parse_day("2025-12-01") + dice.randrange(90)))
    if size >= 50 and dice.random() < 0.8:
        found.append(("policy.committee_consulted", on - dice.randrange(30, 420)))
    return [
        {"seq": seq, "kind": kind, "on": iso(day)}
        for seq, (kind, day) in enumerate(sorted(found, key=lambda fact: fact[1]), 1)
        if day <= on
    ]


def person(dice: Random, employer: Employer, key: str, first_day: Day, on: Day) -> Person:
    """Somebody who works there on the first day of the history, or comes during it."""
    branch, span = employer.branch, on - first_day
    if dice.random() < LEFT_TO_COME * span / YEAR:
        since = begins = first_day + dice.randrange(max(1, span))
    else:
        since, begins = first_day - int(dice.expovariate(1 / (7 * YEAR))) - 1, first_day
    age = min(64.0, max(20.0 + (on - since) / YEAR, 19 + 45 * dice.betavariate(1.6, 1.5)))
    part, share = dice.random() < branch.part_time, 1.0
    if part:
        share = _share(dice)
    hours = round(employer.full_time_hours * share, 2)
    surveillance = dice.random() < branch.surveillance
    value: dict[str, Any] = {
        "key": key,
        "category": "blue_collar" if dice.random() < branch.blue_collar else "white_collar",
        "statutory": branch.public and dice.random() < 0.45,
        "health_surveillance": surveillance,
        "born": iso(on - int(age * 365.25) - 1),
        "in_service_since": iso(since),
        "hours_per_week": hours,
    }
    roster = _roster(dice, share, employer.full_time_hours, dice.random() < branch.weekends)
    contract = {
        "from": iso(since),
        "until": None,
        "hours_per_week": hours,
        "full_time_hours": employer.full_time_hours,
        "unit": employer.wards[dice.randrange(len(employer.wards))],
        "roster": {WEEKDAYS[day]: length for day, length in roster},
    }
    value["employments"] = [contract]
    if dice.random() < 0.06 and on - since > YEAR:
        value["employments"] = _two_contracts(dice, contract, employer, since, on)
    return Person(
        employer, value, since, begins, tuple(day for day, _ in roster), hours, 0.5 + (age - 19) / 46, surveillance
    )


LEFT_TO_COME = 0.075
"""The share of people in the file who came in each year of the history."""


def _share(dice: Random) -> float:
    left = dice.random()
    for share, chance in SHARES_OF_FULL_TIME:
        left -= chance
        if left < 0:
            return share
    return 0.8


def _roster(dice: Random, share: float, full_time_hours: float, weekends: bool) -> list[tuple[int, float]]:
    """The same week again and again: full days, and half a day where the share asks for it."""
    halves = round(share * 10)
    if weekends:
        first = dice.randrange(7)
        days = sorted((first + day) % 7 for day in range((halves + 1) // 2))
    else:
        days = sorted(dice.sample(range(5), (halves + 1) // 2))
    full = round(full_time_hours / 5, 2)
    roster = [(day, full) for day in days]
    if halves % 2:
        roster[-1] = (days[-1], round(full / 2, 2))
    return roster


def _two_contracts(
    dice: Random, contract: dict[str, Any], employer: Employer, since: Day, on: Day
) -> list[dict[str, Any]]:
    """Somebody who moved to another ward, on the first of a month."""
    middle = since + dice.randrange(200, on - since)
    changed = parse_day(f"{iso(middle)[:8]}01")
    before = {**contract, "until": iso(changed - 1), "unit": employer.wards[dice.randrange(len(employer.wards))]}
    return [before, {**contract, "from": iso(changed)}]
