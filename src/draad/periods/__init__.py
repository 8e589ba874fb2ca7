"""Days, lengths with their unit, the three kinds of working day, and how terms are counted.

A day is an ``int``: the proleptic Gregorian ordinal of :meth:`datetime.date.toordinal`. Integers compare, subtract
and index tables without building objects; ``date_of`` and ``iso`` turn them back for people.
"""

from draad.periods.days import FIRST_DAY, LAST_DAY, Day, date_of, day_of, iso, parse_day
from draad.periods.holidays import public_holidays
from draad.periods.lengths import Days, Length, Months, Weeks, WorkingDays, in_words
from draad.periods.terms import Counting, Reach, Step, counter, steps
from draad.periods.working_days import FUND, LABOUR, WorkCalendar, roster

__all__ = [
    "FIRST_DAY",
    "FUND",
    "LABOUR",
    "LAST_DAY",
    "Counting",
    "Day",
    "Days",
    "Length",
    "Months",
    "Reach",
    "Step",
    "Weeks",
    "WorkCalendar",
    "WorkingDays",
    "counter",
    "date_of",
    "day_of",
    "in_words",
    "iso",
    "parse_day",
    "public_holidays",
    "roster",
    "steps",
]
