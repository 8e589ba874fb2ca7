"""Terms over a whole column of days at once.

Working days: for one length the sum from every day that Draad counts in is made once (a table of some 110,000 days,
0.4 MB); a column of any size is then one look-up per day. Any other term: each day that occurs is counted once, by the
same function as one day at a time, and looked up from then on. So the two cannot differ in meaning; a test compares
them day by day.
"""

from functools import lru_cache
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from draad.periods.days import Day
from draad.periods.terms import Counter
from draad.periods.working_days import TABLE_FROM, WorkCalendar

Column = NDArray[np.int32]
"""Days as 32-bit ordinals."""

NO_DAY: Day = 10**9
"""Stands in a column where there is no day: later than every day."""

_STEP = 1024


@lru_cache(maxsize=64)
def _sums(calendar: WorkCalendar, number: int) -> Column:
    rank, select = (np.array(table, dtype=np.int32) for table in calendar.tables)
    places = rank + number
    # What runs past the last year has no sum: the table ends before it.
    return select[places[: np.searchsorted(places, len(select))]]


def after(calendar: WorkCalendar, days: Column, number: int, out: Column | None = None) -> Column:
    """The ``number``-th working day after each day.

    :param days: ordinals within the years that Draad counts in.
    :param out: a column to write into, of the same length.
    :raises IndexError: a day, or the day that its sum comes to, lies outside the years that Draad counts in.
    """
    table = _sums(calendar, number)
    places = np.subtract(days, TABLE_FROM, out=out)
    if places.size and (int(places.min()) < 0 or int(places.max()) >= len(table)):
        raise IndexError("a day, or the end of its term, lies outside the years that Draad counts in")
    # In range by now; without "clip" numpy would copy into ``out`` by way of a buffer.
    return table.take(places, out=out, mode="clip")


N = TypeVar("N", np.int32, np.intp, np.int8)


def either(mask: NDArray[np.bool_], yes: "NDArray[N] | int", no: "NDArray[N] | int") -> "NDArray[N]":
    """One number where a mask holds and another where it does not: ``np.where`` for whole numbers.

    It adds the difference instead of choosing, which has no jumps in it: where a mask goes up and down at random that
    is several times as fast. The difference must fit the type, as that of any two days does, :data:`NO_DAY` too.
    """
    chosen: NDArray[N] = no + (yes - no) * mask
    return chosen


class ReachColumns(NamedTuple):
    """What a term comes to from each day of a column; :data:`NO_DAY` where there is no last day."""

    earliest: Column
    due: Column
    defensible: Column


_NOT_COUNTED: Day = -(2**31)


class _Table(NamedTuple):
    """A day that was not counted yet has :data:`_NOT_COUNTED` as its earliest day."""

    first: Day
    earliest: Column
    due: Column
    defensible: Column


class ReachTable:
    """A term as a table from day to :class:`ReachColumns`. It grows with the span of the days it is asked about."""

    def __init__(self, count: Counter) -> None:
        self._count = count
        self._table = _blank(0, 0)

    def of(self, days: Column) -> ReachColumns:
        """Count from each day.

        :raises OverflowError: the term runs past the years that Draad counts in, as one day at a time.
        """
        if not days.size:
            return ReachColumns(days, days, days)
        table = self._spanning(int(days.min()), int(days.max()))
        places = (days - table.first).astype(np.intp)
        earliest = table.earliest.take(places)
        if int(earliest.min()) == _NOT_COUNTED:
            self._fill(table, np.unique(places[earliest == _NOT_COUNTED]))
            earliest = table.earliest.take(places)
        return ReachColumns(earliest, table.due.take(places), table.defensible.take(places))

    def _spanning(self, first: Day, last: Day) -> _Table:
        """The table, made wider if it must be. A new one takes the place of the old: readers keep what they hold."""
        old = self._table
        end = old.first + len(old.earliest)
        if len(old.earliest) and old.first <= first and last < end:
            return old
        if len(old.earliest):
            first, last = min(first, old.first), max(last, end - 1)
        table = _blank(first // _STEP * _STEP, (last // _STEP + 1) * _STEP)
        at = old.first - table.first
        for wider, narrower in zip(table[1:], old[1:], strict=True):
            wider[at : at + len(narrower)] = narrower
        self._table = table
        return table

    def _fill(self, table: _Table, places: NDArray[np.intp]) -> None:
        for place in places.tolist():
            earliest, due, defensible = self._count(table.first + place)
            table.due[place] = NO_DAY if due is None else due
            table.defensible[place] = NO_DAY if defensible is None else defensible
            table.earliest[place] = earliest  # The last, so that another thread never reads half a row.


def _blank(first: Day, end: Day) -> _Table:
    width = end - first
    due, defensible = (np.empty(width, np.int32) for _ in range(2))
    return _Table(first, np.full(width, _NOT_COUNTED, np.int32), due, defensible)


@lru_cache(maxsize=4096)
def reach_table(count: Counter) -> ReachTable:
    """The table of a counter: one for each, however many columns are asked."""
    return ReachTable(count)
