"""Three meanings of "working day" that must never be mixed.

- :data:`LABOUR`: labour law and the Codex. Every day but Sundays and the ten public holidays; Saturday counts.
- :data:`FUND`: the sickness fund. Monday to Friday less the ten public holidays.
- :func:`roster`: guaranteed pay. The days that this worker normally works.

A calendar answers in constant time: ``rank`` holds how many working days have passed up to each day, ``select`` the
day of the n-th working day, over all years that Draad counts in.
"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from draad.periods.days import FIRST_YEAR, LAST_YEAR, Day
from draad.periods.holidays import public_holidays

MONDAY, SATURDAY, SUNDAY = 0, 5, 6

TABLE_FROM: Day = date(FIRST_YEAR - 1, 1, 1).toordinal()
TABLE_UNTIL: Day = date(LAST_YEAR + 1, 12, 31).toordinal()
"""A year of margin on each side, so that a term from any day that can be written down stays inside."""


def weekday(day: Day) -> int:
    """0 is Monday, 6 is Sunday."""
    return (day + 6) % 7


@dataclass(frozen=True, eq=False)
class WorkCalendar:
    """Which days count: those of ``weekdays`` that are no public holiday."""

    name: str
    weekdays: frozenset[int]
    holidays_count: bool = False

    @cached_property
    def tables(self) -> tuple[list[int], list[Day]]:
        """``rank[day - TABLE_FROM]`` and ``select[n]``, made once and on first use."""
        off: set[Day] = set()
        if not self.holidays_count:
            for year in range(FIRST_YEAR - 1, LAST_YEAR + 2):
                off.update(public_holidays(year))
        rank: list[int] = []
        select: list[Day] = [TABLE_FROM - 1]
        works = [number in self.weekdays for number in range(7)]
        for day in range(TABLE_FROM, TABLE_UNTIL + 1):
            if works[(day + 6) % 7] and day not in off:
                select.append(day)
            rank.append(len(select) - 1)
        return rank, select

    @cached_property
    def dates(self) -> tuple[list[int], list[date]]:
        """``rank`` again, with the n-th working day as a date that need not be made anew."""
        rank, select = self.tables
        return rank, [date.fromordinal(day) for day in select]

    def counts(self, day: Day) -> bool:
        """Whether this is a working day."""
        rank, select = self.tables
        return select[rank[day - TABLE_FROM]] == day

    def after(self, day: Day, number: int) -> Day:
        """The ``number``-th working day after ``day``; ``day`` itself is not counted.

        :raises OverflowError: the term runs past the years that Draad counts in.
        """
        rank, select = self.tables
        try:
            return select[rank[day - TABLE_FROM] + number]
        except IndexError:
            raise OverflowError(f"{number} working days after that day run past the year {LAST_YEAR}") from None

    def date_after(self, start: date, number: int) -> date:
        """The same sum from date to date, for callers that hold dates.

        :raises OverflowError: the term runs past the years that Draad counts in.
        """
        rank, dates = self.dates
        try:
            return dates[rank[start.toordinal() - TABLE_FROM] + number]
        except IndexError:
            raise OverflowError(f"{number} working days after {start} run past the year {LAST_YEAR}") from None

    def before(self, day: Day, number: int) -> Day:
        """The ``number``-th working day before ``day``; ``day`` itself is not counted.

        :raises OverflowError: the term runs before the years that Draad counts in.
        """
        rank, select = self.tables
        place = rank[day - TABLE_FROM - 1] + 1 - number
        if place < 1:
            raise OverflowError(f"{number} working days before that day fall before the year {FIRST_YEAR}")
        return select[place]


LABOUR = WorkCalendar("labour law", frozenset(range(MONDAY, SUNDAY)))
FUND = WorkCalendar("sickness fund", frozenset(range(MONDAY, SATURDAY)))


def roster(weekdays: frozenset[int]) -> WorkCalendar:
    """The days a worker normally works; a public holiday among them is still such a day."""
    return WorkCalendar("roster", weekdays, holidays_count=True)
