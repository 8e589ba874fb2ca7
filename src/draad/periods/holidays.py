"""The ten legal public holidays of Belgium: Act of 4 January 1974, Royal Decree of 18 April 1974.

Regional feast days, bridging days and Easter and Whit Sunday are no legal public holidays and are left out on purpose.
A replacement day belongs to one employer and one year; it changes who is at work, not a statutory count.
"""

from datetime import date
from functools import cache

from draad.periods.days import Day

EASTER_MONDAY, ASCENSION, WHIT_MONDAY = 1, 39, 50
"""Days after Easter Sunday."""

FIXED = {
    "new_year": (1, 1),
    "labour_day": (5, 1),
    "national_day": (7, 21),
    "assumption": (8, 15),
    "all_saints": (11, 1),
    "armistice": (11, 11),
    "christmas": (12, 25),
}


def easter(year: int) -> Day:
    """Easter Sunday of a Gregorian year, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, ch. 8)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - correction + 15) % 30
    leaps, rest = divmod(of_century, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leaps - epact - rest) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1).toordinal()


@cache
def public_holidays(year: int) -> dict[Day, str]:
    """The ten legal holidays of a year, day to name, in the order of the calendar.

    A feast that falls on the day of another (Ascension on 1 May) is one day with the name of the first.
    """
    sunday = easter(year)
    days = {date(year, month, day).toordinal(): name for name, (month, day) in FIXED.items()}
    for name, after in (("easter_monday", EASTER_MONDAY), ("ascension", ASCENSION), ("whit_monday", WHIT_MONDAY)):
        days.setdefault(sunday + after, name)
    return dict(sorted(days.items()))
