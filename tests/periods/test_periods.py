"""Days, lengths, calendars and ways of counting."""

import holidays as package
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from draad.periods import (
    FIRST_DAY,
    FUND,
    LABOUR,
    LAST_DAY,
    Counting,
    Days,
    Length,
    Months,
    Weeks,
    WorkingDays,
    columns,
    counter,
    date_of,
    day_of,
    in_words,
    iso,
    parse_day,
    public_holidays,
    roster,
    steps,
)
from draad.periods.working_days import TABLE_FROM

DAYS = st.integers(FIRST_DAY, LAST_DAY)


def reach(day: str, length: Length | None, counting: Counting) -> tuple[str | None, ...]:
    return tuple(iso(found) if found is not None else None for found in counter(length, counting)(parse_day(day)))


@pytest.mark.parametrize(
    ("day", "length", "counting", "expected"),
    [
        ("2026-03-03", Days(49), Counting.FROM_RECEIPT, ("2026-03-03", "2026-04-21", None)),
        ("2026-01-14", Months(6), Counting.FROM_RECEIPT, ("2026-01-14", "2026-07-14", None)),
        ("2026-02-28", Months(6), Counting.FROM_RECEIPT, ("2026-02-28", "2026-08-28", "2026-08-31")),
        ("2026-03-31", Months(1), Counting.FROM_RECEIPT, ("2026-03-31", "2026-04-30", None)),
        ("2026-03-02", Weeks(2), Counting.FROM_RECEIPT, ("2026-03-02", "2026-03-16", None)),
        ("2026-01-12", Months(6), Counting.FROM_START, ("2026-01-12", "2026-07-11", "2026-07-12")),
        ("2026-01-01", Months(1), Counting.FROM_START, ("2026-01-01", "2026-01-31", "2026-02-01")),
        ("2026-01-12", WorkingDays(2), Counting.FROM_START, ("2026-01-12", "2026-01-13", "2026-01-14")),
        ("2026-01-11", WorkingDays(2), Counting.FROM_START, ("2026-01-11", "2026-01-13", None)),
        ("2026-01-01", Weeks(8), Counting.WAIT_FROM_START, ("2026-02-26", None, None)),
        ("2026-01-10", Months(3), Counting.WAIT_FROM_START, ("2026-04-10", None, None)),
        ("2025-11-30", Months(3), Counting.WAIT_FROM_START, ("2026-03-01", None, None)),
        ("2025-10-31", Months(14), Counting.WAIT_FROM_START, ("2026-12-31", None, None)),
        ("2026-10-31", Months(1), Counting.WAIT_FROM_RECEIPT, ("2026-12-01", None, None)),
        ("2026-05-14", Months(3), Counting.WAIT_FROM_RECEIPT, ("2026-08-14", None, None)),
        ("2026-01-12", WorkingDays(2), Counting.WAIT_FROM_START, ("2026-01-14", None, None)),
        ("2026-01-12", WorkingDays(2), Counting.WAIT_FROM_RECEIPT, ("2026-01-14", None, None)),
        ("2026-06-01", Days(14), Counting.WHEN_TERM_HAS_RUN_OUT, ("2026-06-16", None, None)),
        ("2026-02-28", Months(6), Counting.WHEN_TERM_HAS_RUN_OUT, ("2026-09-01", None, None)),
        ("2026-01-12", WorkingDays(1, FUND), Counting.BACK_FROM, ("2026-01-12", "2026-01-09", None)),
        ("2026-01-12", WorkingDays(1), Counting.BACK_FROM, ("2026-01-12", "2026-01-10", None)),
        ("2026-03-31", Months(1), Counting.BACK_FROM, ("2026-03-31", "2026-02-28", None)),
        ("2026-03-16", Days(3), Counting.BACK_FROM, ("2026-03-16", "2026-03-13", None)),
        ("2026-03-02", None, Counting.THE_DAY_ITSELF, ("2026-03-02", "2026-03-02", None)),
        ("2026-03-02", None, Counting.NO_TERM, ("2026-03-02", None, None)),
    ],
)
def test_the_examples_of_the_conventions(
    day: str, length: Length | None, counting: Counting, expected: tuple[str | None, ...]
) -> None:
    assert reach(day, length, counting) == expected


@pytest.mark.parametrize(
    ("length", "counting"),
    [(None, Counting.FROM_RECEIPT), (Days(1), Counting.NO_TERM), (Days(1), Counting.THE_DAY_ITSELF)],
)
def test_a_convention_and_a_length_must_go_together(length: Length | None, counting: Counting) -> None:
    with pytest.raises(TypeError, match=counting.name):
        counter(length, counting)


def test_what_a_convention_says_of_itself() -> None:
    assert Counting.FROM_START.first_day_counts
    assert not Counting.FROM_RECEIPT.first_day_counts
    assert Counting.WAIT_FROM_RECEIPT.opens
    assert not Counting.BACK_FROM.opens


@pytest.mark.parametrize("text", ["2026-1-12", "12/01/2026", "20260112", "2026-01-12 ", "٢٠٢٦-01-12", "", "2026-W03-1"])
def test_a_date_is_written_in_one_way(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date as year-month-day"):
        parse_day(text)


def test_a_day_must_exist_and_lie_in_the_years_that_are_counted() -> None:
    with pytest.raises(ValueError, match="is not a day of the calendar"):
        parse_day("2026-02-29")
    for text in ("1899-12-31", "2200-01-01"):
        with pytest.raises(ValueError, match="lies outside the years 1900 to 2199"):
            parse_day(text)


@given(DAYS)
def test_a_day_comes_back_from_its_text_and_its_date(day: int) -> None:
    assert parse_day(iso(day)) == day == day_of(date_of(day))


def test_the_ten_holidays_are_those_of_the_package_less_two_sundays() -> None:
    for year in range(1950, 2100):
        theirs = {day.toordinal() for day in package.country_holidays("BE", years=year)}
        extra = theirs - set(public_holidays(year))
        assert set(public_holidays(year)) <= theirs
        assert all((day + 6) % 7 == 6 for day in extra)


def test_two_feasts_on_one_day_are_one_holiday() -> None:
    assert public_holidays(2008)[parse_day("2008-05-01")] == "labour_day"
    assert len(public_holidays(2008)) == 9
    assert len(public_holidays(2026)) == 10


def test_the_three_kinds_of_working_day() -> None:
    saturday, sunday, holiday = (parse_day(day) for day in ("2026-03-07", "2026-03-08", "2026-04-06"))
    monday_and_sunday = roster(frozenset({0, 6}))
    assert [LABOUR.counts(day) for day in (saturday, sunday, holiday)] == [True, False, False]
    assert [FUND.counts(day) for day in (saturday, sunday, holiday)] == [False, False, False]
    assert [monday_and_sunday.counts(day) for day in (saturday, sunday, holiday)] == [False, True, True]


@given(DAYS, st.integers(1, 60), st.sampled_from([LABOUR, FUND]))
def test_after_and_before_are_each_other_s_mirror(day: int, number: int, calendar: object) -> None:
    assert calendar in (LABOUR, FUND)
    used = LABOUR if calendar is LABOUR else FUND
    later = used.after(day, number)
    assert used.counts(later)
    assert used.before(later + 1, number) == used.after(day, 1)


def test_a_term_that_leaves_the_calendar_says_so() -> None:
    with pytest.raises(OverflowError, match="past the year 2199"):
        LABOUR.after(LAST_DAY, 1000)
    with pytest.raises(OverflowError, match="before the year 1900"):
        LABOUR.before(FIRST_DAY, 1000)


@given(st.lists(DAYS, max_size=50), st.integers(1, 60), st.sampled_from(["labour", "fund"]), st.booleans())
def test_a_column_is_counted_as_its_days_are(days: list[int], number: int, name: str, in_place: bool) -> None:
    calendar = LABOUR if name == "labour" else FUND
    column = np.array(days, dtype=np.int32)
    out = np.empty_like(column) if in_place else None
    assert columns.after(calendar, column, number, out).tolist() == [calendar.after(day, number) for day in days]


@pytest.mark.parametrize("day", [0, FIRST_DAY - 400, LAST_DAY + 800])
def test_a_column_with_a_day_outside_is_refused(day: int) -> None:
    with pytest.raises(IndexError, match="outside the years"):
        columns.after(LABOUR, np.array([FIRST_DAY, day], dtype=np.int32), 3)


LENGTHS = [Days(10), WorkingDays(10), WorkingDays(2, FUND), Weeks(8), Months(1), Months(6)]
NUMBERLESS = {Counting.NO_TERM, Counting.THE_DAY_ITSELF}
TERMS = [(length, counting) for length in LENGTHS for counting in Counting if counting not in NUMBERLESS]
TERMS += [(None, counting) for counting in NUMBERLESS]


@given(st.sampled_from(TERMS), st.lists(st.lists(DAYS, max_size=20), max_size=4))
def test_a_table_counts_as_its_counter_does(term: tuple[Length | None, Counting], asked: list[list[int]]) -> None:
    """Also when it must grow between two questions, forwards or backwards."""
    count = counter(*term)
    table = columns.ReachTable(count)
    for days in asked:
        found = table.of(np.array(days, dtype=np.int32))
        expected = [tuple(columns.NO_DAY if day is None else day for day in count(start)) for start in days]
        assert list(zip(*(column.tolist() for column in found), strict=True)) == expected


def test_a_table_that_leaves_the_calendar_says_so_and_counts_on() -> None:
    table = columns.ReachTable(counter(WorkingDays(1000), Counting.FROM_RECEIPT))
    with pytest.raises(OverflowError, match="past the year 2199"):
        table.of(np.array([FIRST_DAY, LAST_DAY], dtype=np.int32))
    assert table.of(np.array([FIRST_DAY], dtype=np.int32)).due.tolist() == [LABOUR.after(FIRST_DAY, 1000)]


def test_one_table_for_each_counter() -> None:
    count = counter(Days(3), Counting.FROM_RECEIPT)
    assert columns.reach_table(count) is columns.reach_table(count)


def test_lengths_in_words() -> None:
    lengths = (Days(1), Days(49), Weeks(8), Months(1), WorkingDays(10))
    assert [in_words(length) for length in lengths] == ["1 day", "49 days", "8 weeks", "1 month", "10 working days"]


def numbered(day: str, length: Length, counting: Counting) -> list[tuple[str, int | None, str | None]]:
    return [(iso(step.day), step.number, step.skipped) for step in steps(parse_day(day), length, counting)]


def test_the_arithmetic_names_what_does_not_count() -> None:
    assert numbered("2026-04-03", WorkingDays(3), Counting.FROM_RECEIPT) == [
        ("2026-04-03", None, "first_day"),
        ("2026-04-04", 1, None),
        ("2026-04-05", None, "sunday"),
        ("2026-04-06", None, "easter_monday"),
        ("2026-04-07", 2, None),
        ("2026-04-08", 3, None),
    ]
    assert numbered("2026-03-06", WorkingDays(2, FUND), Counting.FROM_START) == [
        ("2026-03-06", 1, None),
        ("2026-03-07", None, "saturday"),
        ("2026-03-08", None, "sunday"),
        ("2026-03-09", 2, None),
    ]
    tuesdays = WorkingDays(1, roster(frozenset({1})))
    assert numbered("2026-04-06", tuesdays, Counting.FROM_START) == [
        ("2026-04-06", None, "day_off"),
        ("2026-04-07", 1, None),
    ]


def test_the_arithmetic_of_the_longer_units_goes_unit_by_unit() -> None:
    assert numbered("2026-01-12", Months(2), Counting.FROM_START) == [("2026-02-11", 1, None), ("2026-03-11", 2, None)]
    assert numbered("2026-01-12", Weeks(2), Counting.WAIT_FROM_RECEIPT) == [
        ("2026-01-12", None, "first_day"),
        ("2026-01-19", 1, None),
        ("2026-01-26", 2, None),
    ]
    assert numbered("2026-02-28", Months(1), Counting.FROM_RECEIPT)[-1] == ("2026-03-28", 1, None)
    assert numbered("2026-03-31", Months(1), Counting.BACK_FROM)[-1] == ("2026-02-28", 1, None)
    for counting, last in (
        (Counting.FROM_RECEIPT, "2026-08-28"),
        (Counting.WAIT_FROM_RECEIPT, "2026-08-31"),
        (Counting.WHEN_TERM_HAS_RUN_OUT, "2026-08-31"),
    ):
        assert numbered("2026-02-28", Months(6), counting)[-1] == (last, 6, None)
    assert numbered("2026-01-12", Days(2), Counting.BACK_FROM) == [
        ("2026-01-12", None, "first_day"),
        ("2026-01-11", 1, None),
        ("2026-01-10", 2, None),
    ]


@given(DAYS, st.sampled_from([Days(5), Weeks(3), Months(4), WorkingDays(7), WorkingDays(7, FUND)]), st.booleans())
def test_the_last_row_of_the_arithmetic_is_the_last_day(day: int, length: Length, from_start: bool) -> None:
    counting = Counting.FROM_START if from_start else Counting.FROM_RECEIPT
    *_, last = steps(day, length, counting)
    assert last.day == counter(length, counting)(day).due
    assert last.number == length.number


@given(DAYS, st.integers(1, 60))
def test_from_date_to_date_is_the_same_sum(day: int, number: int) -> None:
    assert day_of(LABOUR.date_after(date_of(day), number)) == LABOUR.after(day, number)


def test_a_term_from_date_to_date_that_leaves_the_calendar_says_so() -> None:
    with pytest.raises(OverflowError, match="past the year 2199"):
        LABOUR.date_after(date_of(LAST_DAY), 1000)


def test_the_holidays_have_their_own_names() -> None:
    assert {iso(day): name for day, name in public_holidays(2026).items()} == {
        "2026-01-01": "new_year",
        "2026-04-06": "easter_monday",
        "2026-05-01": "labour_day",
        "2026-05-14": "ascension",
        "2026-05-25": "whit_monday",
        "2026-07-21": "national_day",
        "2026-08-15": "assumption",
        "2026-11-01": "all_saints",
        "2026-11-11": "armistice",
        "2026-12-25": "christmas",
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-1-12", "'2026-1-12' is not a date as year-month-day, such as 2026-01-12"),
        ("x" * 20, f"'{'x' * 20}' is not a date as year-month-day, such as 2026-01-12"),
        ("x" * 21, f"'{'x' * 20}…' is not a date as year-month-day, such as 2026-01-12"),
        ("2026-02-29", "'2026-02-29' is not a day of the calendar"),
        ("1899-12-31", "'1899-12-31' lies outside the years 1900 to 2199"),
        ("2200-01-01", "'2200-01-01' lies outside the years 1900 to 2199"),
    ],
)
def test_what_a_refused_date_says(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=r".+") as caught:
        parse_day(text)
    assert str(caught.value) == said


def test_the_first_and_the_last_day_are_days() -> None:
    assert (iso(parse_day("1900-01-01")), iso(parse_day("2199-12-31"))) == ("1900-01-01", "2199-12-31")
    assert (parse_day("1900-01-01"), parse_day("2199-12-31")) == (FIRST_DAY, LAST_DAY)


def test_what_is_said_of_a_term_that_leaves_the_calendar() -> None:
    for refused, said in (
        (lambda: LABOUR.after(LAST_DAY, 1000), "1000 working days after that day run past the year 2199"),
        (
            lambda: LABOUR.date_after(date_of(LAST_DAY), 1000),
            "1000 working days after 2199-12-31 run past the year 2199",
        ),
        (lambda: LABOUR.before(FIRST_DAY, 1000), "1000 working days before that day fall before the year 1900"),
    ):
        with pytest.raises(OverflowError) as caught:
            refused()
        assert str(caught.value) == said
    with pytest.raises(TypeError) as mismatched:
        counter(Days(1), Counting.NO_TERM)
    assert str(mismatched.value) == "NO_TERM does not go with the length Days(number=1)"


def test_the_calendar_reaches_a_year_further_than_the_days_that_can_be_written() -> None:
    for calendar, year in ((LABOUR, 300), (FUND, 250)):
        assert date_of(calendar.after(LAST_DAY, year)).year == 2200
        assert date_of(calendar.before(FIRST_DAY, year)).year == 1899
    first_of_all = LABOUR.tables[1][1]
    assert LABOUR.before(first_of_all + 1, 1) == first_of_all
    with pytest.raises(OverflowError):
        LABOUR.before(first_of_all, 1)
    last_of_all = LABOUR.tables[1][-1]
    assert LABOUR.after(last_of_all - 1, 1) == last_of_all
    with pytest.raises(OverflowError):
        LABOUR.after(last_of_all, 1)


@pytest.mark.parametrize("in_place", [False, True])
def test_a_column_ends_where_its_days_end(in_place: bool) -> None:
    last_of_all = LABOUR.tables[1][-1]
    for number in (1, 40):
        start = LABOUR.before(last_of_all, number)
        column = np.array([FIRST_DAY, start], dtype=np.int32)
        out = np.empty_like(column) if in_place else None
        found = columns.after(LABOUR, column, number, out)
        assert found.tolist() == [LABOUR.after(FIRST_DAY, number), last_of_all]
        assert (found is out) is in_place
        with pytest.raises(IndexError) as caught:
            columns.after(LABOUR, np.array([FIRST_DAY, start + 1], dtype=np.int32), number)
        assert str(caught.value) == "a day, or the end of its term, lies outside the years that Draad counts in"
    first_of_all = np.array([TABLE_FROM], dtype=np.int32)
    assert columns.after(LABOUR, first_of_all, 3).tolist() == [LABOUR.after(TABLE_FROM, 3)]
    with pytest.raises(IndexError):
        columns.after(LABOUR, first_of_all - 1, 3)
    assert columns.after(LABOUR, np.array([], dtype=np.int32), 3).tolist() == []
    assert columns.after(LABOUR, np.array([FIRST_DAY], dtype=np.int32), 3).dtype == np.int32


def test_the_names_of_calendars_and_units() -> None:
    assert (LABOUR.name, FUND.name, roster(frozenset({1})).name) == ("labour law", "sickness fund", "roster")
    assert [kind(2).unit for kind in (Days, Weeks, Months, WorkingDays)] == [
        "calendar days",
        "calendar weeks",
        "calendar months",
        "working days",
    ]
    assert WorkingDays(2).of is LABOUR


def test_the_conventions_say_what_they_are() -> None:
    counted_in = {counting for counting in Counting if counting.first_day_counts}
    assert counted_in == {Counting.FROM_START, Counting.WAIT_FROM_START, Counting.THE_DAY_ITSELF}
    opening = {counting for counting in Counting if counting.opens}
    assert opening == {Counting.WAIT_FROM_START, Counting.WAIT_FROM_RECEIPT, Counting.WHEN_TERM_HAS_RUN_OUT}


def test_what_the_conventions_are_called_on_a_page() -> None:
    assert [counting.value for counting in Counting] == [
        "from the day after receipt, to the last day of the term",
        "from the first day, which counts, to the last day of the term",
        "from the first day, which counts; acting opens when the term is full",
        "from the day after receipt; acting opens on the day of the term",
        "from the day after receipt; acting opens when the last day of the term has passed",
        "backwards from the day, which does not count",
        "the day itself",
        "as soon as possible; the law gives no number",
    ]


@pytest.mark.parametrize("kind", [np.int8, np.int32, np.intp])
def test_either_chooses_as_where_does_and_keeps_the_type(kind: type[np.int32]) -> None:
    edge = 63 if kind is np.int8 else columns.NO_DAY
    dice = np.random.default_rng(7)
    mask = dice.random(500) < 0.5
    yes, no = (dice.choice([-edge, -1, 0, 1, 40, edge], 500).astype(kind) for _ in range(2))
    for one, other in ((yes, no), (yes, edge), (-edge, no)):
        found = columns.either(mask, one, other)
        assert found.dtype == kind
        assert found.tolist() == np.where(mask, one, other).tolist()
