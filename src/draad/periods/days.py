"""A day as an integer, and the way there and back."""

import re
from datetime import date
from functools import lru_cache

Day = int
"""Days since 31 December of the year 0; 1 January of the year 1 is day 1."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
FIRST_DAY: Day = date(FIRST_YEAR, 1, 1).toordinal()
LAST_DAY: Day = date(LAST_YEAR, 12, 31).toordinal()

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def day_of(moment: date) -> Day:
    """The day of a calendar date."""
    return moment.toordinal()


def date_of(day: Day) -> date:
    """The calendar date of a day."""
    return date.fromordinal(day)


@lru_cache(maxsize=8192)
def iso(day: Day) -> str:
    """``2026-01-12``. Cached: an answer names the same few days again and again."""
    return date.fromordinal(day).isoformat()


@lru_cache(maxsize=8192)
def parse_day(text: str) -> Day:
    """Read ``2026-01-12`` and nothing else.

    :raises ValueError: the text is no such date, or lies outside the years Draad counts in; says which.
    """
    if not _ISO.fullmatch(text):
        shown = text if len(text) <= 20 else f"{text[:20]}…"
        raise ValueError(f"{shown!r} is not a date as year-month-day, such as 2026-01-12")
    try:
        day = date.fromisoformat(text).toordinal()
    except ValueError:
        raise ValueError(f"{text!r} is not a day of the calendar") from None
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(f"{text!r} lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
    return day
