"""Every term of the law, from every day of 2016 to 2031, against an implementation written from the rules alone."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import product

import pytest

from draad.dossier.compiled import compile_book
from draad.law import BELGIUM
from draad.periods import (
    FUND,
    LABOUR,
    Counting,
    Days,
    Length,
    Months,
    Weeks,
    WorkingDays,
    counter,
    date_of,
    day_of,
    public_holidays,
)
from draad.periods.holidays import easter
from tests.periods import second_opinion as second

FIRST, LAST = date(2016, 1, 1), date(2031, 12, 31)
STARTS = [date_of(day) for day in range(day_of(FIRST), day_of(LAST) + 1)]


def unit_of(length: Length) -> second.Unit:
    if isinstance(length, WorkingDays):
        return second.Unit.FUND if length.of is FUND else second.Unit.LABOUR
    return {Days: second.Unit.DAYS, Weeks: second.Unit.WEEKS, Months: second.Unit.MONTHS}[type(length)]


def settings_one_by_one() -> Iterator[dict[str, str]]:
    yield {}
    for setting in BELGIUM.settings.values():
        for value in setting.values[1:]:
            yield {setting.key: value}


def terms_of_the_law() -> set[tuple[str, Length, Counting]]:
    """Every length with the way it is counted, under the default and under each other reading."""
    found: dict[str, tuple[str, Length, Counting]] = {}
    for settings in settings_one_by_one():
        compiled = compile_book(BELGIUM, settings)
        for rule in (*compiled.rules, *compiled.employer_rules):
            for version in rule.versions:
                for term in version.terms:
                    if term.length is not None:
                        name = f"{term.length_words}, {unit_of(term.length).value}, {term.counting.name}"
                        found[name] = (name, term.length, term.counting)
    return set(found.values())


def asked_twice(length: Length, counting: Counting) -> Callable[[date], tuple[object, ...]]:
    number, unit = length.number, unit_of(length)
    if counting is Counting.FROM_RECEIPT:
        return lambda day: (day, *second.from_receipt(day, number, unit))
    if counting is Counting.FROM_START:
        return lambda day: (day, *second.from_start(day, number, unit))
    if counting is Counting.WAIT_FROM_START:
        return lambda day: (second.wait_from_start(day, number, unit), None, None)
    if counting is Counting.WAIT_FROM_RECEIPT:
        return lambda day: (second.wait_from_receipt(day, number, unit), None, None)
    if counting is Counting.WHEN_TERM_HAS_RUN_OUT:
        return lambda day: (second.when_run_out(day, number, unit), None, None)
    return lambda day: (day, second.back_from(day, number, unit), None)


def agree(length: Length, counting: Counting) -> None:
    ours, theirs = counter(length, counting), asked_twice(length, counting)
    for start in STARTS:
        found = tuple(day and date_of(day) for day in ours(day_of(start)))
        assert found == theirs(start), f"{length} {counting.name} from {start}"


@pytest.mark.parametrize(("length", "counting"), [term[1:] for term in sorted(terms_of_the_law(), key=str)], ids=str)
def test_every_term_of_the_law_is_counted_the_same_twice(length: Length, counting: Counting) -> None:
    agree(length, counting)


EVERY = [counting for counting in Counting if counting not in {Counting.NO_TERM, Counting.THE_DAY_ITSELF}]
LENGTHS: list[Length] = [
    *(Days(number) for number in (1, 7, 10, 14, 21, 30, 42, 45, 49, 63)),
    *(Weeks(number) for number in (1, 2, 4, 6, 8)),
    *(Months(number) for number in (1, 2, 3, 6, 9, 12)),
    *(WorkingDays(number) for number in (1, 5, 7, 10, 31, 40, 55)),
    *(WorkingDays(number, FUND) for number in (1, 10, 30)),
]


@pytest.mark.parametrize(("length", "counting"), list(product(LENGTHS, EVERY)), ids=str)
def test_every_unit_is_counted_the_same_twice_in_every_way(length: Length, counting: Counting) -> None:
    agree(length, counting)


def test_the_holidays_are_those_of_the_second_opinion() -> None:
    for year in range(1900, 2200):
        ours = {date_of(day) for day in public_holidays(year)}
        assert ours == set(second.holidays_of(year))


def test_working_days_are_those_of_the_second_opinion() -> None:
    for start in STARTS:
        day = day_of(start)
        assert LABOUR.counts(day) == second.is_labour_day(start)
        assert FUND.counts(day) == second.is_fund_day(start)


def test_easter_is_that_of_the_second_opinion_in_every_gregorian_year_that_is_near() -> None:
    for year in range(1583, 4100):
        assert easter(year) == second.easter_sunday(year).toordinal(), year
