"""Putting the hospital together: people, roles, and a dossier for each person told up to the day asked about."""

from collections import defaultdict
from collections.abc import Iterator
from random import Random

from msgspec.structs import replace

from draad.demo.calibration import YEAR
from draad.demo.hospital import roles, stories
from draad.demo.hospital.absences import Who, absence
from draad.demo.hospital.cast import CAST
from draad.demo.hospital.employer import employer
from draad.demo.hospital.shapes import (
    DemoCase,
    DemoDossier,
    DemoEmployment,
    DemoPerson,
    Hat,
    Hospital,
)
from draad.demo.hospital.staff import FULL_TIME, WEEKDAYS, Staff, replacement, staff
from draad.demo.hospital.stories_told import EARLY, LEFT, TOLD, WITH_ILSE
from draad.demo.hospital.telling import Author, Authors, Row, facts, heard_by
from draad.demo.hospital.units import NAME, SHORT_NAME, SITES, units
from draad.demo.hospital.working import Work, worked
from draad.demo.people import BRANCHES
from draad.demo.people import Employer as Place
from draad.demo.people import Person as Drawn
from draad.demo.timeline import Spell, timeline
from draad.dossier.books import book_of
from draad.dossier.facts import Context, Employment, Worker
from draad.law import BELGIUM
from draad.periods import Day, date_of

HISTORY = 2 * YEAR
LONGEST_HISTORY = 4 * YEAR
SICK_LESS = 0.4
"""How often serious spells begin here, against the country: part of them stand in the hand-written stories."""

EAGER = 2
BRANCH = BRANCHES[0]


def hospital(on: Day, seed: int = 1) -> Hospital:
    """Make the hospital as it stands early in the morning of a day: nothing of the day was heard but the first calls.

    :param on: the day asked about, from November 2026 on.
    :param seed: another seed gives other people around the hand-written ones.
    """
    return _House(on, seed).built()


class _House:
    def __init__(self, on: Day, seed: int) -> None:
        self.on, self.seed = on, seed
        self.dice = Random(seed)  # noqa: S311 (made-up people need to be the same again, not secret)
        self.staff: Staff = staff(self.dice, on)
        self.employer = employer(on)
        self.book = book_of(Context(self.employer), BELGIUM)
        self.contracts: dict[str, list[DemoEmployment]] = defaultdict(list)
        for one in self.staff.employments:
            self.contracts[one.person_key].append(one)
        self.accounts = roles.accounts(self.staff.people, self.staff.leads)
        self.signs_in = {account.key: account for account in self.accounts}
        self.cases: list[DemoCase] = list(roles.advised(on))

    def built(self) -> Hospital:
        dossiers = tuple([self.dossier(person) for person in self.everybody()])
        return Hospital(
            NAME,
            SHORT_NAME,
            "nl",
            self.employer,
            SITES,
            units(),
            tuple(self.staff.people),
            tuple([one for person in self.staff.people for one in self.contracts[person.key]]),
            self.accounts,
            roles.mandates(self.staff.leads, self.on),
            tuple(self.cases),
            dossiers,
        )

    def everybody(self) -> Iterator[DemoPerson]:
        """Everybody in turn; who came in the place of somebody who left comes last."""
        number = 0
        while number < len(self.staff.people):
            yield self.staff.people[number]
            number += 1

    def dossier(self, person: DemoPerson) -> DemoDossier:
        dice = Random(f"{person.key} {self.seed}")  # noqa: S311
        story = TOLD.get(person.key)
        if story is not None:
            said, eager = stories.rows(story, self.on), 0
        else:
            said, eager = self.drawn(dice, person), EAGER
        said = heard_by(said, self.on)
        worker = self.worker(person)
        if said:
            work = Work(self.book, Context(self.employer, worker), self.on, eager)
            said = worked(said, work, dice, LEFT.get(person.key, frozenset()))
        coach = self.assigned(person, said)
        return DemoDossier(person.key, worker, facts(said, self.authors(person.key, coach), dice))

    def drawn(self, dice: Random, person: DemoPerson) -> list[Row]:
        """Absences by chance. Who has a role here is away for days only, and stays."""
        contracts = self.contracts[person.key]
        since, begins = contracts[0].from_day, max(contracts[0].from_day, round(self.on - HISTORY))
        days = _days(dice, contracts[-1])
        older = (0.5 + ((self.on - person.born) / YEAR - 19) / 46) * SICK_LESS
        hours, surveillance = contracts[-1].hours_per_week, contracts[-1].health_surveillance
        place = Place({}, BRANCH, 600, (), FULL_TIME, 600)
        when = timeline(dice, Drawn(place, {}, since, begins, days, hours, older, surveillance), self.on)
        spells, left_on = when.spells, when.left_on
        if person.key in self.signs_in or person.key in _BY_HAND:
            spells = [one for one in spells if one.length < 20 and one.end < self.on - 14 and not one.leaves]
            left_on = None
        manager = contracts[-1].manager_key
        french = manager is not None and self.signs_in[manager].language == "fr"
        who = Who(hours, surveillance, french)
        said: list[Row] = []
        free_days: dict[int, int] = defaultdict(int)
        for spell in _within(spells, max(since, round(self.on - LONGEST_HISTORY)) + 1, dice):
            year = date_of(spell.first).year
            told = absence(dice, who, spell, free_days[year] < 2)
            free_days[year] += any(one.kind == "certificate.not_needed" for one in told)
            said += told
        if left_on is not None:
            self.leaves(person.key, left_on)
        return said

    def leaves(self, key: str, left_on: Day) -> None:
        """The contract ends; what would have come after it falls away."""
        kept = [one for one in self.contracts[key] if one.from_day <= left_on]
        kept[-1] = replace(kept[-1], until=left_on)
        self.contracts[key] = kept
        new = replacement(self.staff, self.dice, self.on, kept[-1], left_on)
        if new is not None:
            self.contracts[new.key].append(self.staff.employments[-1])

    def worker(self, person: DemoPerson) -> Worker:
        contracts = self.contracts[person.key]
        now = [one for one in contracts if one.until is None] or contracts[-1:]
        return Worker(
            contracts[-1].category,
            contracts[-1].statutory,
            contracts[-1].health_surveillance,
            person.born,
            contracts[0].from_day,
            sum(one.hours_per_week for one in now),
            person.key,
            tuple(
                Employment(one.from_day, one.until, one.hours_per_week, one.full_time_hours, one.unit_key, one.roster)
                for one in contracts
            ),
        )

    def assigned(self, person: DemoPerson, said: list[Row]) -> str:
        """Entrust the dossier to a coach from when one took the lead until the thread was closed."""
        by_hand = person.key in TOLD and person.key not in WITH_ILSE
        coach = roles.LEEN if by_hand or len(person.key) % 3 else roles.ILSE
        if person.key == coach:
            coach = roles.ILSE
        taken = self.on - EARLY[person.key] if person.key in EARLY else None
        for one in sorted(said, key=lambda one: one.heard):
            if taken is None and one.kind == "lead.assigned":
                taken = one.heard
            elif taken is not None and one.kind in {"thread.closed", "contract.ended"}:
                self.cases.append(DemoCase(person.key, coach, "coach", taken, one.heard))
                taken = None
        if taken is not None:
            self.cases.append(DemoCase(person.key, coach, "coach", taken, None))
        return coach

    def authors(self, key: str, coach: str) -> Authors:
        """Who says what under a hat about this person."""
        officer = roles.PIETER if key == roles.SARAH else roles.SARAH
        contracts = self.contracts[key]

        def author(hat: Hat, day: Day) -> Author:
            if hat == "manager":
                manager = _managed(contracts, day)
                return (manager, hat) if manager is not None else (officer, "hr")
            if hat == "worker":
                return (key, hat) if key in self.signs_in and hat in self.signs_in[key].hats else (officer, "hr")
            found: dict[Hat, str] = {
                "hr": officer, "coach": coach, "nurse": roles.NURSE, "physician": roles.NELE,
                "adviser": roles.ADVISER,
            }  # fmt: skip
            return found[hat], hat

        return author


_BY_HAND = {role.key for role in CAST}


def _managed(contracts: list[DemoEmployment], day: Day) -> str | None:
    for one in contracts:
        if one.from_day <= day and (one.until is None or day <= one.until):
            return one.manager_key
    return contracts[-1].manager_key


def _days(dice: Random, contract: DemoEmployment) -> tuple[int, ...]:
    """The weekdays worked."""
    if contract.roster is not None:
        return tuple(number for number, name in enumerate(WEEKDAYS) if name in contract.roster)
    return tuple(sorted(dice.sample(range(7), max(2, round(contract.hours_per_week / 7.6)))))


def _within(spells: list[Spell], earliest: Day, dice: Random) -> list[Spell]:
    """Nobody is away before the first day of work, nor from before the history begins."""
    found: list[Spell] = []
    for spell in spells:
        if spell.first < earliest and not found:
            first = earliest + dice.randrange(300)
            found.append(spell._replace(first=first, end=max(spell.end, first + 40)))
        elif not found or spell.first > found[-1].end:
            found.append(spell)
    return found
