"""A second opinion on the day arithmetic of Belgian labour law, for the tests to hold against the product's own.

It exists to disagree. It was written from the rules alone, by somebody who had not read the code it is compared
with, and in the plainest way there is: look at a day, look at the next day, count. Easter comes from the printed
tables of the Gregorian calendar reform (golden number, epact, paschal full moon) followed by a walk to the next
Sunday, not from the closed formula everybody copies. If the two implementations differ on any day, at least one
of them is wrong; if they agree on every day, a mistake would have to have been made twice, in two different ways.

Nothing here is clever and nothing here should become so. The only concession to speed is that an answer which was
walked to once is remembered (the next working day, the next first of the month, the days already counted from a
given start).

The rules, in short:

* a term from a *receipt* counts from the day after; a term from a *start* counts that day itself as the first;
* where the legal sum (first counted day to the eve of the same number) and the plain sum (same number, n months
  later) give different last days, the earlier is `due` and the later is `defensible`;
* a *wait* answers the first day on which something may be done, so it never rounds down into a short month.

Years before 1583 are refused: there was no Gregorian Easter. A count below one is refused: it is not a term.
"""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from functools import cache, lru_cache

ONE_DAY = timedelta(days=1)

SATURDAY = 5  # as date.weekday() numbers the days: Monday is 0
SUNDAY = 6


class Unit(StrEnum):
    """What a term is counted in."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    LABOUR = "labour"  # every day but Sundays and the ten holidays
    FUND = "fund"  # Monday to Friday, less the ten holidays


# --- Easter, from the tables ---------------------------------------------------------------------------------


@cache
def golden_number(year: int) -> int:
    """The year's place in the nineteen-year moon cycle: 1 to 19. The year 1 BC (0) had golden number 1."""
    return year % 19 + 1


@cache
def first_epact(century: int) -> int:
    """The epact of golden number 1 in the hundred years that open with the year `century`.

    It was 1 when the reform took effect (1582 up to 1699). At each later century year it moves: one down if that
    year has lost its leap day (the solar correction), one up in the years of the lunar correction, which come
    every 300 years from 1800 on, seven times, and then once after 400 years.
    """
    lunar_corrections = set()
    moment = 1800
    while moment <= 9999:
        for _ in range(8):  # eight corrections, seven gaps of 300 years between them
            lunar_corrections.add(moment)
            moment += 300
        moment += 100  # the eighth gap is 400 years
    epact = 1
    for opening in range(1700, century + 1, 100):
        if opening % 400 != 0:
            epact -= 1
        if opening in lunar_corrections:
            epact += 1
    return epact


def epact_of(year: int) -> int:
    """The age of the moon at the turn of the year, 1 to 30 (30 is the star, *, of the printed tables)."""
    century = year - year % 100
    epact = first_epact(century)
    for _ in range(golden_number(year) - 1):
        epact += 11  # the moon falls eleven days further behind the sun each year
    while epact > 30:
        epact -= 30
    while epact < 1:
        epact += 30
    return epact


def paschal_full_moon(year: int) -> date:
    """The fourteenth day of the paschal moon, found by walking down the printed table.

    The table gives 21 March to epact 23, 22 March to epact 22, and so on: 12 April has epact 1, 13 April the star
    (30), 14 April 29, 15 April 28, 16 April 27. The table is then one day short, so that two days share:
    17 April has 26 and, where the golden number is above 11, also 25; 18 April has 24 and otherwise 25.
    """
    epact = epact_of(year)
    if epact == 24:
        return date(year, 4, 18)
    if epact == 25:
        return date(year, 4, 17) if golden_number(year) > 11 else date(year, 4, 18)
    day = date(year, 3, 21)
    written_there = 23
    while written_there != epact:
        day += ONE_DAY
        written_there -= 1
        if written_there == 0:
            written_there = 30
    return day


@cache
def easter_sunday(year: int) -> date:
    """The first Sunday after the paschal full moon; a full moon on a Sunday waits for the next one."""
    if year < 1583:
        raise ValueError(f"no Gregorian Easter in {year}")
    day = paschal_full_moon(year) + ONE_DAY
    while day.weekday() != SUNDAY:
        day += ONE_DAY
    return day


# --- Which days count ----------------------------------------------------------------------------------------


@cache
def holidays_of(year: int) -> frozenset[date]:
    """The ten legal public holidays on their own dates; two may coincide (1 May 2008 was Ascension Day)."""
    easter = easter_sunday(year)
    return frozenset(
        {
            date(year, 1, 1),
            easter + timedelta(days=1),  # Easter Monday
            date(year, 5, 1),
            easter + timedelta(days=39),  # Ascension
            easter + timedelta(days=50),  # Whit Monday
            date(year, 7, 21),
            date(year, 8, 15),
            date(year, 11, 1),
            date(year, 11, 11),
            date(year, 12, 25),
        }
    )


def is_holiday(day: date) -> bool:
    return day in holidays_of(day.year)


def is_labour_day(day: date) -> bool:
    if day.weekday() == SUNDAY:
        return False
    return not is_holiday(day)


def is_fund_day(day: date) -> bool:
    if day.weekday() == SATURDAY or day.weekday() == SUNDAY:
        return False
    return not is_holiday(day)


WORKING: dict[Unit, Callable[[date], bool]] = {Unit.LABOUR: is_labour_day, Unit.FUND: is_fund_day}


@cache
def next_working_day(day: date, unit: Unit) -> date:
    """The first working day after `day`."""
    works = WORKING[unit]
    day += ONE_DAY
    while not works(day):
        day += ONE_DAY
    return day


@cache
def previous_working_day(day: date, unit: Unit) -> date:
    """The last working day before `day`."""
    works = WORKING[unit]
    day -= ONE_DAY
    while not works(day):
        day -= ONE_DAY
    return day


@lru_cache(maxsize=16_384)
def _walked_after(day: date, unit: Unit) -> list[date]:
    """The working days walked to so far after `day`; the caller walks on where it needs more."""
    return []


@lru_cache(maxsize=16_384)
def _walked_before(day: date, unit: Unit) -> list[date]:
    """The same, backwards."""
    return []


def nth_working_day_after(day: date, n: int, unit: Unit) -> date:
    """Count n working days, beginning with the day after `day`; the last one counted."""
    walked = _walked_after(day, unit)
    while len(walked) < n:
        walked.append(next_working_day(walked[-1] if walked else day, unit))
    return walked[n - 1]


def nth_working_day_before(day: date, n: int, unit: Unit) -> date:
    """Count n working days backwards, beginning with the day before `day`; the last one counted."""
    walked = _walked_before(day, unit)
    while len(walked) < n:
        walked.append(previous_working_day(walked[-1] if walked else day, unit))
    return walked[n - 1]


def nth_working_day_from(day: date, n: int, unit: Unit) -> date:
    """Count n working days, beginning with `day` itself if it is one; the last one counted."""
    if not WORKING[unit](day):
        return nth_working_day_after(day, n, unit)
    if n == 1:
        return day
    return nth_working_day_after(day, n - 1, unit)


# --- Months --------------------------------------------------------------------------------------------------


@cache
def first_of_month(day: date) -> date:
    while day.day != 1:
        day -= ONE_DAY
    return day


@cache
def first_of_next_month(day: date) -> date:
    day += ONE_DAY
    while day.day != 1:
        day += ONE_DAY
    return day


@cache
def days_in_month_of(first: date) -> list[date]:
    """All the days of the month that opens with `first`, in order."""
    days = [first]
    while (first + ONE_DAY).month == first.month:
        first += ONE_DAY
        days.append(first)
    return days


@cache
def _months_walked_after(first: date) -> list[date]:
    """The firsts of the months walked to so far after the month that opens with `first`."""
    return []


@cache
def _months_walked_before(first: date) -> list[date]:
    """The same, backwards."""
    return []


def month_after(day: date, n: int) -> date:
    """The first day of the month n months after the month of `day`."""
    first = first_of_month(day)
    walked = _months_walked_after(first)
    while len(walked) < n:
        walked.append(first_of_next_month(walked[-1] if walked else first))
    return walked[n - 1]


def month_before(day: date, n: int) -> date:
    """The first day of the month n months before the month of `day`."""
    first = first_of_month(day)
    walked = _months_walked_before(first)
    while len(walked) < n:
        walked.append(first_of_month((walked[-1] if walked else first) - ONE_DAY))
    return walked[n - 1]


def numbered_or_last(first: date, number: int) -> date:
    """The day with this number in the month that opens with `first`, or that month's last day if it has none."""
    days = days_in_month_of(first)
    for day in days:
        if day.day == number:
            return day
    return days[-1]


def numbered_or_next_first(first: date, number: int) -> date:
    """The day with this number in the month that opens with `first`, or else the first of the month after it."""
    days = days_in_month_of(first)
    for day in days:
        if day.day == number:
            return day
    return days[-1] + ONE_DAY


def same_number_after(day: date, n: int) -> date:
    """The plain sum: the same number n months later, the last day of the month if it lacks that number."""
    return numbered_or_last(month_after(day, n), day.day)


def eve_of_same_number_after(first_counted: date, n: int) -> date:
    """The legal sum: the last day of n months of which `first_counted` is the first day.

    A term that begins on the 1st ends with the last day of the month before; any other ends on the number before
    its own, or on the last day of the month if that number is lacking there.
    """
    target = month_after(first_counted, n)
    if first_counted.day == 1:
        return target - ONE_DAY
    return numbered_or_last(target, first_counted.day - 1)


# --- The six questions ---------------------------------------------------------------------------------------


def _must_be_a_term(n: int) -> None:
    if n < 1:
        raise ValueError(f"not a term: {n}")


def _earlier_and_later(legal: date, plain: date) -> tuple[date, date | None]:
    if legal < plain:
        return legal, plain
    if plain < legal:
        return plain, legal
    return legal, None


def _calendar_days(n: int, unit: Unit) -> int:
    if unit is Unit.DAYS:
        return n
    if unit is Unit.WEEKS:
        return 7 * n
    raise ValueError(f"not counted in calendar days: {unit}")


def from_receipt(day: date, n: int, unit: Unit) -> tuple[date, date | None]:
    """(due, defensible) of a term that counts from the day after `day`."""
    _must_be_a_term(n)
    if unit is Unit.MONTHS:
        legal = eve_of_same_number_after(day + ONE_DAY, n)
        plain = same_number_after(day, n)
        return _earlier_and_later(legal, plain)
    if unit is Unit.LABOUR or unit is Unit.FUND:
        return nth_working_day_after(day, n, unit), None
    return day + timedelta(days=_calendar_days(n, unit)), None


def from_start(day: date, n: int, unit: Unit) -> tuple[date, date | None]:
    """(due, defensible) of a term of which `day` itself is the first counted day."""
    _must_be_a_term(n)
    if unit is Unit.MONTHS:
        legal = eve_of_same_number_after(day, n)
        plain = same_number_after(day, n)
    elif unit is Unit.LABOUR or unit is Unit.FUND:
        legal = nth_working_day_from(day, n, unit)
        plain = nth_working_day_after(day, n, unit)
    else:
        plain = day + timedelta(days=_calendar_days(n, unit))
        legal = plain - ONE_DAY
    return _earlier_and_later(legal, plain)


def wait_from_start(day: date, n: int, unit: Unit) -> date:
    """The first day after a full waiting period of which `day` itself is the first day."""
    _must_be_a_term(n)
    if unit is Unit.MONTHS:
        return numbered_or_next_first(month_after(day, n), day.day)
    if unit is Unit.LABOUR or unit is Unit.FUND:
        return nth_working_day_from(day, n, unit) + ONE_DAY
    return day + timedelta(days=_calendar_days(n, unit))


def wait_from_receipt(day: date, n: int, unit: Unit) -> date:
    """The day on which a lock opens that was set n units from the receipt on `day`."""
    _must_be_a_term(n)
    if unit is Unit.MONTHS:
        return numbered_or_next_first(month_after(day, n), day.day)
    if unit is Unit.LABOUR or unit is Unit.FUND:
        return nth_working_day_after(day, n, unit)
    return day + timedelta(days=_calendar_days(n, unit))


def when_run_out(day: date, n: int, unit: Unit) -> date:
    """The first day on which nobody can still say that the term from the receipt on `day` is running."""
    due, defensible = from_receipt(day, n, unit)
    last = due if defensible is None else defensible
    return last + ONE_DAY


def back_from(day: date, n: int, unit: Unit) -> date:
    """The day n units before `day`, `day` itself not counted."""
    _must_be_a_term(n)
    if unit is Unit.MONTHS:
        return numbered_or_last(month_before(day, n), day.day)
    if unit is Unit.LABOUR or unit is Unit.FUND:
        return nth_working_day_before(day, n, unit)
    return day - timedelta(days=_calendar_days(n, unit))
