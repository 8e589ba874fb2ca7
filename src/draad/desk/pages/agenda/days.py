"""Which days a view shows, and where one goes from there. Plain arithmetic."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from draad.periods import Day, date_of, parse_day

View = Literal["lijst", "dag", "week", "maand"]
AHEAD = 28
"""Days that a list shows."""
FIRST_YEAR, LAST_YEAR = 2000, 2100


@dataclass(frozen=True)
class Shown:
    """A view on a day: its first and last day, and the days to go to for earlier and later ones."""

    view: View
    on: Day
    first: Day
    last: Day
    earlier: Day
    later: Day

    @property
    def weeks(self) -> Iterator[tuple[Day, ...]]:
        """Its days by week, Monday first."""
        for monday in range(self.first, self.last + 1, 7):
            yield tuple(range(monday, monday + 7))


def shown(view: str, on: str, today: Day) -> Shown:
    """The view that was asked for; the list from today where it cannot be read."""
    day = _day(on, today)
    if view == "dag":
        return Shown("dag", day, day, day, day - 1, day + 1)
    if view == "week":
        monday = day - date_of(day).weekday()
        return Shown("week", day, monday, monday + 6, monday - 7, monday + 7)
    if view == "maand":
        return _month(day)
    return Shown("lijst", day, day, day + AHEAD - 1, day - AHEAD, day + AHEAD)


def _day(text: str, today: Day) -> Day:
    try:
        found = parse_day(text)
    except ValueError:
        return today
    return found if FIRST_YEAR <= date_of(found).year < LAST_YEAR else today


def _month(day: Day) -> Shown:
    """Whole weeks around a month."""
    at = date_of(day)
    first = date(at.year, at.month, 1).toordinal()
    following = date(at.year + at.month // 12, at.month % 12 + 1, 1).toordinal()
    before = date_of(first - 1).replace(day=1).toordinal()
    start, end = first - date_of(first).weekday(), following - 1
    return Shown("maand", day, start, end + 6 - date_of(end).weekday(), before, following)
