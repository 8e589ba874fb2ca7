"""When somebody is absent: the spells of one person, drawn to the published figures, with their true ends.

A spell knows how it will end also where that lies after the day asked about; what is told of it stops at that day.
"""

from random import Random
from typing import NamedTuple

from draad.demo import calibration as figures
from draad.demo.calibration import YEAR
from draad.demo.people import Person
from draad.periods import Day, date_of

EIGHT_WEEKS = 56


class Spell(NamedTuple):
    """One absence. ``end`` is the first day back, or the last day of the contract for who leaves."""

    first: Day
    end: Day
    leaves: bool
    cause: str
    same_illness: str | None
    """Whether it is the illness of the spell before, where that one ended less than eight weeks before."""

    @property
    def length(self) -> int:
        """Calendar days of absence."""
        return self.end - self.first + self.leaves


class Timeline(NamedTuple):
    """The spells of one person, and the last day of the contract if there is one."""

    spells: list[Spell]
    left_on: Day | None


def weekday_of(day: Day) -> int:
    """0 is Monday."""
    return (day - 1) % 7


def next_worked(day: Day, days: tuple[int, ...]) -> Day:
    """The day itself or the first one after it that is worked."""
    while (day - 1) % 7 not in days:
        day += 1
    return day


def timeline(dice: Random, person: Person, on: Day) -> Timeline:
    """Draw the absences of one person up to a day."""
    leaving = person.begins + int(dice.expovariate(figures.LEAVE_A_YEAR / YEAR)) + 1
    minor = figures.MINOR_A_YEAR / YEAR * person.employer.branch.often
    minor *= dice.gammavariate(figures.UNEVEN, 1 / figures.UNEVEN) * figures.HIGH_SEASON
    serious = figures.SERIOUS_A_YEAR / YEAR * person.older
    spells: list[Spell] = []
    day = person.begins
    if person.since < person.begins and dice.random() < figures.ABSENT_AT_FIRST * person.older:
        spells.append(_found(dice, person))
        day = spells[0].end
    fresh = False
    while True:
        if spells and spells[-1].leaves:
            left_on = spells[-1].end
            return Timeline(spells, left_on if left_on <= on else None)
        if spells and leaving <= spells[-1].end:
            leaving = spells[-1].end + 10
        back = spells[-1] if spells else None
        again, fresh = fresh and back is not None and _relapses(dice, back), False
        if again and back is not None:
            first = back.end + 1 + int(dice.expovariate(1 / 18))
            lasts = dice.random() < 0.3
        else:
            day += int(dice.expovariate(minor + serious)) + 1
            lasts = dice.random() * (minor + serious) < serious
            if not lasts and dice.random() * figures.HIGH_SEASON > figures.SEASON[date_of(day).month - 1]:
                if day > min(on, leaving):
                    break
                continue
            first = day
        spell = _spell(dice, person, first, lasts, back if again or _recent(back, first) else None, again)
        if spell.first > min(on, leaving):
            break
        spells.append(spell)
        day, fresh = spell.end, True
    return Timeline(spells, leaving if leaving <= on else None)


def _relapses(dice: Random, back: Spell) -> bool:
    chance = figures.RELAPSE_SERIOUS if back.length > 30 else figures.RELAPSE_MINOR
    return dice.random() < chance


def _recent(back: Spell | None, first: Day) -> bool:
    return back is not None and first - back.end < EIGHT_WEEKS


def _found(dice: Random, person: Person) -> Spell:
    """The spell that somebody was in on the first day of the history."""
    length = figures.SERIOUS.found(dice)
    first = person.begins - dice.randrange(1, length)
    return _ended(dice, person, first, length, figures.cause(dice), None)


def _ended(dice: Random, person: Person, first: Day, length: int, cause: str, same_illness: str | None) -> Spell:
    if figures.SERIOUS.leaves(length, dice):
        return Spell(first, first + length, True, cause, same_illness)
    return Spell(first, next_worked(first + length, person.days), False, cause, same_illness)


def _spell(dice: Random, person: Person, day: Day, lasts: bool, before: Spell | None, again: bool) -> Spell:
    """A spell that begins about a day, moved to a weekday that is worked."""
    length = figures.SERIOUS.begun(dice) if lasts else figures.minor_length(dice)
    first = next_worked(day, person.days)
    if before is None:
        monday = day - weekday_of(day)
        first = monday + figures.weekday(person.days, length == 1, dice)
        if first < day:
            first += 7
    cause = before.cause if again and before is not None else figures.cause(dice)
    same_illness = None
    if before is not None and first - before.end < EIGHT_WEEKS:
        same_illness = "yes" if again else "no" if dice.random() < 0.7 else None
    if lasts:
        return _ended(dice, person, first, length, cause, same_illness)
    end = next_worked(first + length, person.days)
    if weekday_of(end) == 0 and dice.random() < figures.MONDAY_TOO:
        end = next_worked(end + 1, person.days)
    if end - first > figures.SHORTEST_SERIOUS - 1:
        end = first + figures.SHORTEST_SERIOUS - 1
    return Spell(first, end, False, cause, same_illness)
