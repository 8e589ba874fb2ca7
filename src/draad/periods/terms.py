"""How a term is counted: the conventions of Belgian labour law, each with its name.

A term gives an *earliest* day to act, a *due* day (the last on which acting is in time), or both. Where the plain sum
and the legal sum of months differ, ``due`` is the earlier, safe day and ``defensible`` the later; where a waiting
period ends on a number that its month lacks, ``earliest`` is the later, safe day. Nothing rolls forward over a
weekend or a holiday by itself.
"""

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from typing import NamedTuple

from draad.periods.days import Day
from draad.periods.holidays import public_holidays
from draad.periods.lengths import Length, Months, Weeks, WorkingDays
from draad.periods.working_days import SATURDAY, weekday


class Counting(Enum):
    """A convention: does the first day count, and does the term end or open something?"""

    FROM_RECEIPT = "from the day after receipt, to the last day of the term"
    FROM_START = "from the first day, which counts, to the last day of the term"
    WAIT_FROM_START = "from the first day, which counts; acting opens when the term is full"
    WAIT_FROM_RECEIPT = "from the day after receipt; acting opens on the day of the term"
    WHEN_TERM_HAS_RUN_OUT = "from the day after receipt; acting opens when the last day of the term has passed"
    BACK_FROM = "backwards from the day, which does not count"
    THE_DAY_ITSELF = "the day itself"
    NO_TERM = "as soon as possible; the law gives no number"

    @property
    def first_day_counts(self) -> bool:
        """Whether the day that the term starts from is its first day."""
        return self in _FIRST_DAY_COUNTS

    @property
    def opens(self) -> bool:
        """Whether the term ends a wait instead of setting a last day."""
        return self in _OPENS


_FIRST_DAY_COUNTS = {Counting.FROM_START, Counting.WAIT_FROM_START, Counting.THE_DAY_ITSELF}
_OPENS = {Counting.WAIT_FROM_START, Counting.WAIT_FROM_RECEIPT, Counting.WHEN_TERM_HAS_RUN_OUT}


class Reach(NamedTuple):
    """What a term comes to: first day to act, last day, and the last defensible day where it differs."""

    earliest: Day
    due: Day | None
    defensible: Day | None


Counter = Callable[[Day], Reach]


def counter(length: Length | None, counting: Counting) -> Counter:
    """The function that takes the day a term starts from to its :class:`Reach`. Made once per rule, called often.

    :raises TypeError: the convention needs a length and has none, or the other way round.
    """
    if (length is None) is not (counting in {Counting.NO_TERM, Counting.THE_DAY_ITSELF}):
        raise TypeError(f"{counting.name} does not go with the length {length}")
    if length is None:
        same_day = counting is Counting.THE_DAY_ITSELF
        return lambda day: Reach(day, day if same_day else None, None)
    legal, plain, filled, backward = _sums(length)
    match counting:
        case Counting.FROM_RECEIPT:
            return lambda day: _due(day, legal(day + 1), plain(day))
        case Counting.FROM_START:
            return lambda day: _due(day, legal(day), plain(day))
        case Counting.WAIT_FROM_START | Counting.WAIT_FROM_RECEIPT:
            # A full working day has to pass before the wait is over; a calendar term opens on its own number.
            from_eve = isinstance(length, WorkingDays) and counting is Counting.WAIT_FROM_START
            return lambda day: Reach(filled(day - 1) + 1 if from_eve else filled(day), None, None)
        case Counting.WHEN_TERM_HAS_RUN_OUT:
            return lambda day: Reach(max(legal(day + 1), plain(day)) + 1, None, None)
        case _:
            return lambda day: Reach(day, backward(day), None)


def _due(day: Day, legal: Day, plain: Day) -> Reach:
    if legal == plain:
        return Reach(day, legal, None)
    return Reach(day, min(legal, plain), max(legal, plain))


Sum = Callable[[Day], Day]


def _sums(length: Length) -> tuple[Sum, Sum, Sum, Sum]:
    """For a length: last day of a term whose first day counts; plain sum; day a wait is full; plain sum backwards."""
    number = length.number
    if isinstance(length, WorkingDays):
        after, before = length.of.after, length.of.before
        return (
            lambda first: after(first - 1, number),
            lambda day: after(day, number),
            lambda day: after(day, number),
            lambda day: before(day, number),
        )
    if isinstance(length, Months):
        return (
            lambda first: _eve_of_same_number(first, number),
            lambda day: _same_number(day, number),
            lambda day: _same_number_or_next(day, number),
            lambda day: _same_number(day, -number),
        )
    days = number * 7 if isinstance(length, Weeks) else number
    return (
        lambda first: first + days - 1,
        lambda day: day + days,
        lambda day: day + days,
        lambda day: day - days,
    )


def _month_after(year: int, month: int, months: int) -> tuple[int, int]:
    years, index = divmod(year * 12 + month - 1 + months, 12)
    return years, index + 1


def _same_number(day: Day, months: int) -> Day:
    """The same number ``months`` further, or the last day of that month if it lacks the number."""
    start = date.fromordinal(day)
    year, month = _month_after(start.year, start.month, months)
    return date(year, month, min(start.day, monthrange(year, month)[1])).toordinal()


def _same_number_or_next(day: Day, months: int) -> Day:
    """The same number ``months`` further, or the first of the next month if that month lacks the number."""
    start = date.fromordinal(day)
    year, month = _month_after(start.year, start.month, months)
    if start.day <= monthrange(year, month)[1]:
        return date(year, month, start.day).toordinal()
    year, month = _month_after(year, month, 1)
    return date(year, month, 1).toordinal()


def _eve_of_same_number(first: Day, months: int) -> Day:
    """The last day of a term of months whose first day is ``first``."""
    start = date.fromordinal(first)
    year, month = _month_after(start.year, start.month, months)
    if start.day == 1:
        return date(year, month, 1).toordinal() - 1
    return date(year, month, min(start.day - 1, monthrange(year, month)[1])).toordinal()


class Step(NamedTuple):
    """One row of the arithmetic: a day, its number in the term (None = does not count), and why not."""

    day: Day
    number: int | None
    skipped: str | None


def steps(day: Day, length: Length, counting: Counting) -> Iterator[Step]:
    """The arithmetic of a term for a reader: day by day, or week by week and month by month for the longer units.

    ``skipped`` is ``"first_day"``, ``"saturday"``, ``"sunday"``, ``"day_off"`` or the name of a public holiday.
    Backward terms run backwards.
    """
    direction = -1 if counting is Counting.BACK_FROM else 1
    if not counting.first_day_counts:
        yield Step(day, None, "first_day")
    if isinstance(length, Months | Weeks):
        yield from _long_steps(day, length, counting, direction)
        return
    at, number = (day if counting.first_day_counts else day + direction), 0
    while number < length.number:
        skipped = _skipped(at, length)
        number += skipped is None
        yield Step(at, None if skipped else number, skipped)
        at += direction


def _long_steps(day: Day, length: Months | Weeks, counting: Counting, direction: int) -> Iterator[Step]:
    for number in range(1, length.number + 1):
        legal, plain, _, backward = _sums(Months(number) if isinstance(length, Months) else Weeks(number))
        if direction < 0:
            yield Step(backward(day), number, None)
        elif counting.first_day_counts:
            yield Step(legal(day), number, None)
        elif counting.opens:
            yield Step(max(legal(day + 1), plain(day)), number, None)
        else:
            yield Step(min(legal(day + 1), plain(day)), number, None)


def _skipped(day: Day, length: Length) -> str | None:
    if not isinstance(length, WorkingDays) or length.of.counts(day):
        return None
    if not length.of.holidays_count:
        holiday = public_holidays(date.fromordinal(day).year).get(day)
        if holiday:
            return holiday
    return {SATURDAY: "saturday", SATURDAY + 1: "sunday"}.get(weekday(day), "day_off")
