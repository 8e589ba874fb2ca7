"""Working-day sums over a whole column of days at once.

For one length the sum from every day that Draad counts in is made once (a table of some 110,000 days, 0.4 MB); a
column of any size is then one look-up per day. The same calendars as one day at a time, so the two cannot differ in
meaning; a test compares them day by day.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from draad.periods.working_days import TABLE_FROM, WorkCalendar

Column = NDArray[np.int32]
"""Days as 32-bit ordinals."""


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
