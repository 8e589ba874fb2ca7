"""Everybody who works in the house or did: the hand-written people, those who lead, and those drawn by chance."""

from collections.abc import Iterator
from itertools import accumulate
from random import Random
from typing import NamedTuple

from msgspec.structs import replace

from draad.demo.hospital.cast import CAST, Role, slug
from draad.demo.hospital.names import ORIGINS
from draad.demo.hospital.shapes import DemoEmployment, DemoPerson
from draad.demo.hospital.units import DOMAIN, HOUSE, JOBS, PLACES, SITES, Job, Place
from draad.periods import Day, date_of, iso, parse_day
from draad.rules.text import Language

FULL_TIME = 38.0
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SHARES = ((38.0, 48), (30.4, 27), (28.5, 10), (19.0, 12), (34.2, 3))
_HOURS, _HOURS_UP_TO = [hours for hours, _ in SHARES], list(accumulate(weight for _, weight in SHARES))
YEAR = 365.25
MOVED, OTHER_MANAGER_BEFORE = 0.06, 0.25
TEAM_B, TEAM_A = "emergency-b", "emergency-a"
FIRST_NUMBER = "0470 00 00 01"
TWO_PLACES = ("ines-duarte", "day-clinic", 15.2)
"""Who has a second contract beside the first, where, and for how many hours."""


class Staff(NamedTuple):
    """Everybody, with their contracts. ``leads`` gives who leads each unit today."""

    people: list[DemoPerson]
    employments: list[DemoEmployment]
    leads: dict[str, str]


class _Contract(NamedTuple):
    """What stays the same over all the employments of a person."""

    person: str
    job: Job
    hours: float
    surveillance: bool
    roster: dict[str, float] | None


def staff(dice: Random, on: Day) -> Staff:
    """Make the people of the house as they stand on a day."""
    hiring = _Hiring(dice, on)
    for role in CAST:
        if role.leads:
            hiring.cast(role)
    for place in PLACES:
        hiring.lead(place)
    for role in CAST:
        if not role.leads:
            hiring.cast(role)
    for place in PLACES:
        hiring.fill(place)
    hiring.former_managers()
    return hiring.staff


def replacement(made: Staff, dice: Random, on: Day, left: DemoEmployment, left_on: Day) -> DemoPerson | None:
    """Who took the place of somebody who left, unless it is still empty."""
    since = _first_of_month(left_on + 62)
    if since >= on:
        return None
    hiring = _Hiring(dice, on, made)
    place = next(place for place in PLACES if place.key == left.unit_key)
    job = next(job for job in JOBS.values() if job.name is _function(made, left.person_key))
    hiring.succeed(job, place, left.hours_per_week, since)
    return made.people[-1]


def _function(made: Staff, key: str) -> object:
    return next(person.function for person in made.people if person.key == key)


class _Hiring:
    def __init__(self, dice: Random, on: Day, made: Staff | None = None) -> None:
        self.dice, self.on = dice, on
        self.staff = made if made is not None else Staff([], [], {})
        self.taken = {role.key for role in CAST} | {person.key for person in self.staff.people}
        self.led = {role.unit: role.key for role in CAST if role.leads} | self.staff.leads
        self.staff.leads.update(self.led)
        self.cast_in: dict[tuple[str, str], int] = {}
        self.numbers = self._numbers()

    def _numbers(self) -> Iterator[str]:
        for number in range(2 + len(self.staff.people), 10_000):
            yield f"0470 00 {number // 100:02} {number % 100:02}"

    def cast(self, role: Role) -> None:
        """Somebody written by hand."""
        self.cast_in[role.unit, role.job] = self.cast_in.get((role.unit, role.job), 0) + 1
        born, since = parse_day(role.born), parse_day(role.since)
        self._person(role.key, role.first, role.last, JOBS[role.job], born, role.language)
        shifts = any(place.key == role.unit and place.shifts for place in PLACES)
        job = JOBS[role.job]
        contract = _Contract(
            role.key, job, role.hours, job.surveillance, None if shifts else _week(self.dice, role.hours)
        )
        if role.key != TWO_PLACES[0]:
            self._employ(contract, role.unit, since)
        else:
            second = contract._replace(hours=TWO_PLACES[2], roster={"wed": 7.6, "thu": 7.6})
            self._employ(contract._replace(roster={"mon": 7.6, "tue": 7.6, "fri": 3.8}), role.unit, since)
            self._employ(second, TWO_PLACES[1], since + 400)

    def lead(self, place: Place) -> None:
        """The one who leads a unit, where nobody was written for it."""
        if place.key not in self.led:
            lead = self._drawn(JOBS["lead"], least=34)
            self.led[place.key] = self.staff.leads[place.key] = lead
            self._hire(lead, JOBS["lead"], place, FULL_TIME, self._years_ago(4, 22))

    def fill(self, place: Place) -> None:
        """Everybody drawn for a unit, beside those who were written for it."""
        for part in place.staff.split():
            job, _, number = part.partition(":")
            for _ in range(int(number) - self.cast_in.get((place.key, job), 0)):
                key = self._drawn(JOBS[job])
                hours = self.dice.choices(_HOURS, cum_weights=_HOURS_UP_TO)[0]
                self._hire(key, JOBS[job], place, hours, self._began())

    def succeed(self, job: Job, place: Place, hours: float, since: Day) -> None:
        """Somebody new in the place of who left."""
        key = self._drawn(job)
        self._employ(_Contract(key, job, hours, job.surveillance, None if place.shifts else _week(self.dice, hours)),
                     place.key, since)  # fmt: skip

    def former_managers(self) -> None:
        """Team B was led by who now leads team A, and some units changed hands in the last two years."""
        changed = {TEAM_B: (_monday(self.on) - 31 * 7, self.led[TEAM_A])}
        for place in self.dice.sample(PLACES, 6):
            other = self.dice.choice([unit for unit in PLACES if unit.parent == place.parent])
            if place.key not in {TEAM_A, TEAM_B, other.key}:
                changed[place.key] = (self.on - self.dice.randrange(60, 700), self.led[other.key])
        found: list[DemoEmployment] = []
        for one in self.staff.employments:
            day, before = changed.get(one.unit_key, (0, ""))
            there = one.from_day < day - 30 and (one.until is None or one.until > day)
            if before and there and one.person_key not in {before, self.led[one.unit_key]}:
                found.append(replace(one, until=day - 1, manager_key=before))
                found.append(replace(one, from_day=day))
                continue
            found.append(one)
        self.staff.employments[:] = found

    def _drawn(self, job: Job, least: int = 21) -> str:
        origin = self.dice.choices(ORIGINS, [one.weight for one in ORIGINS])[0]
        first_names, last_names = origin.first.split(), origin.last.split()
        while True:
            first, last = self.dice.choice(first_names), self.dice.choice(last_names)
            key = slug(f"{first} {last}")
            if key not in self.taken:
                break
        self.taken.add(key)
        languages = [language for language, _ in origin.languages]
        language = self.dice.choices(languages, [weight for _, weight in origin.languages])[0]
        age = least + (64 - least) * self.dice.betavariate(1.5, 1.5)
        self._person(key, first, last, job, self.on - int(age * YEAR), language)
        return key

    def _person(self, key: str, first: str, last: str, job: Job, born: Day, language: Language) -> None:
        phone = FIRST_NUMBER if key == "amina-haddad" else next(self.numbers)
        has_phone, has_mail = self.dice.random() < 0.9, self.dice.random() < 0.55
        self.staff.people.append(
            DemoPerson(
                key,
                first,
                last,
                job.name,
                born,
                language,
                phone if has_phone or key in {"amina-haddad", "koen-de-smet"} else None,
                f"{key}@thuis.example" if has_mail else None,
            )
        )

    def _began(self) -> Day:
        if self.dice.random() < 0.08:
            return _first_of_month(self.on - self.dice.randrange(40, 700))
        return self._years_ago(2, 26)

    def _years_ago(self, least: float, most: float) -> Day:
        age = (self.on - self.staff.people[-1].born) / YEAR
        years = least + (min(most, max(least + 0.5, age - 20.5)) - least) * self.dice.random() ** 1.6
        return _first_of_month(self.on - int(years * YEAR))

    def _hire(self, key: str, job: Job, place: Place, hours: float, since: Day) -> None:
        roster = None if place.shifts else _week(self.dice, hours)
        contract = _Contract(key, job, hours, job.surveillance, roster)
        if job is not JOBS["lead"] and since < self.on - 900 and self.dice.random() < MOVED:
            moved = _first_of_month(self.on - self.dice.randrange(100, 800))
            other = self.dice.choice([unit for unit in PLACES if unit.key in self.led])
            if other.key != place.key:
                self._employ(contract, other.key, since, moved - 1)
                since = moved
        self._employ(contract, place.key, since)

    def _employ(self, contract: _Contract, unit: str, since: Day, until: Day | None = None) -> None:
        self.staff.employments.append(
            DemoEmployment(
                contract.person,
                unit,
                self._manager(contract.person, unit),
                since,
                until,
                contract.hours,
                FULL_TIME,
                "blue_collar" if contract.job.blue_collar else "white_collar",
                False,
                contract.surveillance,
                contract.roster,
            )
        )

    def _manager(self, person: str, unit: str) -> str | None:
        """Who leads the unit; for who leads it, the one above."""
        lead = self.led.get(unit)
        if lead is not None and lead != person:
            return lead
        if unit == HOUSE:
            return None
        above = next((place.parent for place in PLACES if place.key == unit), HOUSE)
        return self.led[above]


def _week(dice: Random, hours: float) -> dict[str, float]:
    """The hours of each weekday: whole days of 7.6 hours, and the rest on one more."""
    whole, rest = int(hours / 7.6 + 0.001), round(hours % 7.6, 1)
    if rest >= 7.5:
        rest = 0.0
    days = sorted(dice.sample(range(5), min(5, whole + (1 if rest else 0))))
    roster = {WEEKDAYS[day]: 7.6 for day in days}
    if rest:
        roster[WEEKDAYS[days[-1]]] = rest
    return roster


def _first_of_month(day: Day) -> Day:
    return parse_day(f"{iso(day)[:8]}01")


def _monday(day: Day) -> Day:
    return day - date_of(day).weekday()


def sites() -> tuple[str, ...]:
    """The keys of the sites."""
    return tuple(site.key for site in SITES)


def address(key: str) -> str:
    """The address at work of somebody of the house."""
    return f"{key.replace('-', '.', 1)}@{DOMAIN}"
