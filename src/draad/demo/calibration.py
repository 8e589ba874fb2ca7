"""The published Belgian figures that the made-up population is drawn to, as tables of chances.

Where the figures come from: absence rates by length (SD Worx, Securex, Acerta 2022-2026: about 10 % of available time,
of which short 2.3-3.2, one to twelve months 2-3, over a year 3-3.6), spells a person a year 1.36-1.73, people without
any 29-47 %, Monday 7.01 against Friday 6.54 % (Securex), one-day spells by weekday (SNI), and the chance of a return
to the same employer: 50 % once six months have passed, 20 % after a year, 10 % after two.
"""

from bisect import bisect
from itertools import accumulate
from random import Random
from typing import NamedTuple

YEAR = 365
SHORTEST_SERIOUS, LONGEST = 31, 20 * YEAR

SERIOUS_A_YEAR = 0.106
"""Spells of over a month that begin, per person at work and year."""

MINOR_A_YEAR = 1.66
"""Spells of up to a month that begin, per person at work and year, before the season."""

ABSENT_AT_FIRST = 0.0615
"""The share of people who were already in a serious spell on the first day of the history."""

UNEVEN = 0.78
"""Shape of how unevenly short spells fall on people; less is more uneven, and leaves more people without any."""

LEAVE_A_YEAR = 0.07
"""The chance that somebody at work leaves within a year."""

RELAPSE_MINOR, RELAPSE_SERIOUS = 0.02, 0.06


class Stretch(NamedTuple):
    """From a day of a spell on: the chance of each day to return, and to leave the employer for good."""

    from_day: int
    returns: float
    leaves: float


HAZARDS = (
    Stretch(SHORTEST_SERIOUS, 0.01235, 0.0003),
    Stretch(182, 0.002739, 0.000285),
    Stretch(365, 0.000444, 0.000666),
    Stretch(730, 0.0000685, 0.000616),
)

MINOR_LENGTHS = {
    1: 23, 2: 13, 3: 11, 4: 6.5, 5: 8, 6: 2.2, 7: 8, 8: 2.2, 9: 2, 10: 2.6, 11: 1.6, 12: 2.2, 13: 1.2, 14: 5.8,
    15: 1.2, 16: 1, 18: 1, 19: 1, 21: 3.6, 23: 0.7, 25: 0.7, 26: 0.7, 28: 1.8,
}  # fmt: skip
"""Calendar days of spells of up to a month, with peaks where certificates end."""

FIRST_DAYS_OF_ONE = (24.0, 17.0, 16.5, 16.0, 23.5, 9.0, 7.0)
"""On which weekday a one-day spell falls (Monday first), among the days that somebody works."""

FIRST_DAYS = (47.0, 18.0, 14.0, 12.0, 5.0, 5.0, 5.0)
"""On which weekday a longer spell begins."""

MONDAY_TOO = 0.45
"""How often somebody who would be back on a Monday is back a day later."""

SEASON = (1.30, 1.32, 1.18, 0.95, 0.85, 0.83, 0.70, 0.70, 0.97, 1.16, 1.10, 1.02)
"""How often spells begin, month by month, around 1."""

HIGH_SEASON = max(SEASON)

CAUSES = {"illness": 0.90, "private_accident": 0.055, "work_accident": 0.03, "pregnancy": 0.01, "": 0.005}
"""The kind of absence the law asks about, never a medical reason; empty is unknown."""


class Lengths:
    """Lengths of serious spells, as they begin and as they are found on a day: long ones are found more often."""

    def __init__(self, stretches: tuple[Stretch, ...]) -> None:
        self.stretches = stretches
        self.starts = [stretch.from_day for stretch in stretches]
        chances, still = [], 1.0
        for day in range(SHORTEST_SERIOUS, LONGEST):
            stretch = self.at(day)
            ends = still * (stretch.returns + stretch.leaves)
            chances.append(ends)
            still -= ends
        chances.append(still)
        self.as_begun = list(accumulate(chances))
        self.as_found = list(
            accumulate(chance * length for length, chance in enumerate(chances, start=SHORTEST_SERIOUS))
        )

    def at(self, day: int) -> Stretch:
        """The chances on a day of a spell."""
        return self.stretches[bisect(self.starts, day) - 1]

    def begun(self, dice: Random) -> int:
        """The whole length of a spell that begins."""
        return SHORTEST_SERIOUS + bisect(self.as_begun, dice.random() * self.as_begun[-1])

    def found(self, dice: Random) -> int:
        """The whole length of a spell that somebody is found in."""
        return SHORTEST_SERIOUS + bisect(self.as_found, dice.random() * self.as_found[-1])

    def leaves(self, length: int, dice: Random) -> bool:
        """Whether a spell of this length ends without a return."""
        stretch = self.at(min(length, LONGEST - 1))
        return length >= LONGEST or dice.random() * (stretch.returns + stretch.leaves) >= stretch.returns


SERIOUS = Lengths(HAZARDS)
_MINOR_DAYS = list(MINOR_LENGTHS)
_MINOR_UP_TO = list(accumulate(MINOR_LENGTHS.values()))
_CAUSES = list(CAUSES)
_CAUSES_UP_TO = list(accumulate(CAUSES.values()))


def minor_length(dice: Random) -> int:
    """The length of a short spell, before the return is moved to a day that is worked."""
    return _MINOR_DAYS[bisect(_MINOR_UP_TO, dice.random() * _MINOR_UP_TO[-1])]


def cause(dice: Random) -> str:
    """The kind of absence, or empty."""
    return _CAUSES[min(bisect(_CAUSES_UP_TO, dice.random()), len(_CAUSES) - 1)]


def weekday(days: tuple[int, ...], one_day: bool, dice: Random) -> int:
    """A weekday (0 is Monday) on which a spell begins, among the days that somebody works."""
    weights = FIRST_DAYS_OF_ONE if one_day else FIRST_DAYS
    left = dice.random() * sum(weights[day] for day in days)
    for day in days:
        left -= weights[day]
        if left < 0:
            return day
    return days[-1]
