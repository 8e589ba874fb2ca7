"""Dates, times and numbers as Belgium writes them, and days as people type them."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from draad.desk import formats
from draad.desk.typed_days import UnreadDay, parse_day
from draad.rules import LANGUAGES, Language

DAY = date(2026, 11, 3)
TODAY = date(2026, 11, 25).toordinal()


def in_all(form: Callable[..., str], *arguments: Any) -> list[str]:
    return [form(*arguments, language) for language in LANGUAGES]


def test_the_short_day_has_two_digits_and_slashes_save_in_german() -> None:
    assert in_all(formats.short_day, DAY) == ["03/11/2026", "03/11/2026", "03.11.2026", "03/11/2026"]


def test_the_long_day_names_its_weekday() -> None:
    assert in_all(formats.long_day, DAY) == [
        "dinsdag 3 november 2026",
        "mardi 3 novembre 2026",
        "Dienstag, 3. November 2026",
        "Tuesday 3 November 2026",
    ]


def test_a_day_as_ordinal_and_as_date_read_alike() -> None:
    assert formats.long_day(DAY.toordinal(), "nl") == formats.long_day(DAY, "nl")


@pytest.mark.parametrize("value", [True, "2026-11-03", 3.0, None, datetime(2026, 11, 3, 12, tzinfo=UTC)])
def test_what_is_no_day_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="is not a day"):
        formats.short_day(value, "nl")


def test_the_first_of_the_month_is_premier_in_french_only() -> None:
    assert in_all(formats.day_month, date(2026, 3, 1)) == ["1 maart", "1er mars", "1. März", "1 March"]


def test_a_tiny_day_does_not_break() -> None:
    assert in_all(formats.tiny_day, DAY) == ["3\u00a0nov", "3\u00a0nov.", "3.\u00a0Nov.", "3\u00a0Nov"]


def test_a_near_day_has_no_year_and_a_far_day_has() -> None:
    assert in_all(formats.near_day, date(2026, 11, 25), DAY) == [
        "wo 25 november",
        "mer. 25 novembre",
        "Mi., 25. November",
        "Wed 25 November",
    ]
    assert formats.near_day(date(2027, 5, 5), DAY, "nl") == "wo 5 mei"
    assert formats.near_day(date(2027, 5, 6), DAY, "nl") == "do 6 mei 2027"


@pytest.mark.parametrize(
    ("away", "said"),
    [(-2, "ma 23 november"), (-1, "gisteren"), (0, "vandaag"), (1, "morgen"), (6, "dinsdag"), (7, "wo 2 december")],
)
def test_a_relative_day_counts_from_today(away: int, said: str) -> None:
    assert formats.relative_day(TODAY + away, TODAY, "nl") == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 11, 3), date(2026, 11, 3), "3 november 2026"),
        (date(2026, 11, 3), date(2026, 11, 5), "3 tot en met 5 november 2026"),
        (date(2026, 11, 3), date(2026, 12, 5), "3 november tot en met 5 december 2026"),
        (date(2026, 12, 30), date(2027, 1, 2), "30 december 2026 tot en met 2 januari 2027"),
    ],
)
def test_a_span_says_nothing_twice(first: date, last: date, said: str) -> None:
    assert formats.span(first, last, "nl") == said


def test_a_span_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="runs backwards"):
        formats.span(date(2026, 11, 5), date(2026, 11, 3), "nl")


def test_the_clock_keeps_its_parts_together() -> None:
    expected = ["14.00\u00a0u.", "14\u00a0h\u00a000", "14.00\u00a0Uhr", "14:00"]
    assert in_all(formats.clock, time(14, 0)) == expected
    assert formats.clock(time(7, 5), "nl") == "07.05\u00a0u."


def test_numbers_are_belgian_in_english_too() -> None:
    assert in_all(formats.number, Decimal("1234.5")) == ["1.234,5", "1\u202f234,5", "1.234,5", "1.234,5"]


@pytest.mark.parametrize(
    ("value", "decimals", "said"),
    [
        (0, None, "0"),
        (999, None, "999"),
        (-1000, None, "\u22121.000"),
        (0.125, 2, "0,13"),
        (1_000_000, 1, "1.000.000,0"),
    ],
)
def test_a_number_shows_the_digits_asked_for(value: float, decimals: int | None, said: str) -> None:
    assert formats.number(value, "nl", decimals) == said


def test_percent_and_money() -> None:
    assert in_all(formats.percent, 7.1) == ["7,1%", "7,1\u202f%", "7,1\u00a0%", "7,1%"]
    assert in_all(formats.money, 1800) == [
        "€\u00a01.800,00",
        "1\u202f800,00\u00a0€",
        "1.800,00\u00a0€",
        "€\u00a01.800,00",
    ]
    with pytest.raises(TypeError, match="not an amount"):
        formats.money(1.5, "nl")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (2, "nog 2 werkdagen"),
        (1, "nog 1 werkdag"),
        (0, "vandaag"),
        (-1, "al 1 werkdag open"),
        (-3, "al 3 werkdagen open"),
    ],
)
def test_time_left_never_scolds(days: int, said: str) -> None:
    assert formats.working_days_left(days, "nl") == said


def test_days_left_in_four_languages() -> None:
    assert in_all(formats.days_left, 8) == ["nog 8 dagen", "encore 8 jours", "noch 8 Tage", "8 days left"]
    assert in_all(formats.week, 20) == ["week 20", "semaine 20", "Woche 20", "week 20"]


@pytest.mark.parametrize(
    "typed",
    [
        "25/11/2026", "25/11/26", "25-11-26", "25.11.2026", "25 11 2026", "2026-11-25", "25/11/2026 ",
        "25/11", "25.11.", " 25 / 11 ", "25 november", "25 nov. 2026", "le 25 novembre 2026", "25. November",
        "25 Nov 2026",
        "wo 25 november", "mercredi 25 novembre", "Mi., 25. November", "Wednesday 25 November 2026",
        "vandaag", "Aujourd'hui",
        "aujourd\u2019hui", "HEUTE", "today",
    ],
)  # fmt: skip
def test_a_day_is_read_as_people_type_it(typed: str) -> None:
    assert parse_day(typed, TODAY) == TODAY


@pytest.mark.parametrize(
    ("typed", "away"),
    [("morgen", 1), ("demain", 1), ("tomorrow", 1), ("gisteren", -1), ("hier", -1), ("gestern", -1),
     ("yesterday", -1),
     ("overmorgen", 2), ("après-demain", 2), ("übermorgen", 2), ("eergisteren", -2), ("avant-hier", -2),
     ("vorgestern", -2)],
)  # fmt: skip
def test_words_for_days_are_read_in_every_language(typed: str, away: int) -> None:
    assert parse_day(typed, TODAY) == TODAY + away


@pytest.mark.parametrize(
    ("typed", "day"),
    [("1er décembre", date(2026, 12, 1)), ("1december", date(2026, 12, 1)), ("3e maart 2027", date(2027, 3, 3)),
     ("1 août", date(2026, 8, 1)), ("4 märz", date(2027, 3, 4)), ("5 juil. 2026", date(2026, 7, 5))],
)  # fmt: skip
def test_months_are_read_by_name(typed: str, day: date) -> None:
    assert parse_day(typed, TODAY) == day.toordinal()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_long_near_and_tiny_day_we_write_can_be_typed_back(language: Language) -> None:
    for day in range(TODAY - 180, TODAY + 180):
        assert parse_day(formats.long_day(day, language), TODAY) == day
        assert parse_day(formats.near_day(day, TODAY, language), TODAY) == day
        assert parse_day(formats.tiny_day(day, language), TODAY) == day
        assert parse_day(formats.short_day(day, language), TODAY) == day


def test_without_a_year_the_nearest_day_is_meant_or_the_side_that_was_asked() -> None:
    assert parse_day("03/01", TODAY) == date(2027, 1, 3).toordinal()
    assert parse_day("03/01", TODAY, "past") == date(2026, 1, 3).toordinal()
    assert parse_day("20/11", TODAY, "future") == date(2027, 11, 20).toordinal()
    assert parse_day("25/11", TODAY, "past") == parse_day("25/11", TODAY, "future") == TODAY


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Vul een datum in, bijvoorbeeld 25/11/2026."),
        ("   ", "Vul een datum in, bijvoorbeeld 25/11/2026."),
        ("binnenkort", "“binnenkort” lezen we niet als een datum. Schrijf bijvoorbeeld 25/11/2026."),
        ("ooit", "“ooit” lezen we niet als een datum. Schrijf bijvoorbeeld 25/11/2026."),
        ("25/11/202", "“25/11/202” lezen we niet als een datum. Schrijf bijvoorbeeld 25/11/2026."),
        ("11/25", "Er is geen maand 25. Schrijf eerst de dag en dan de maand, bijvoorbeeld 25/11/2026."),
        ("31/11", "“31/11” staat niet op de kalender. Kijk de dag na."),
        ("29/02/2027", "“29/02/2027” staat niet op de kalender. Kijk de dag na."),
        ("25/11/0026", "Het jaar 26 ligt te ver. Kijk het jaar na."),
        ("2300-01-01", "Het jaar 2300 ligt te ver. Kijk het jaar na."),
    ],
)
def test_what_cannot_be_read_is_answered_in_words(typed: str, said: str) -> None:
    with pytest.raises(UnreadDay) as caught:
        parse_day(typed, TODAY)
    assert caught.value.text.nl == said
    assert all(caught.value.text.to(language) for language in LANGUAGES)


def test_the_example_is_written_as_the_reader_writes() -> None:
    with pytest.raises(UnreadDay) as caught:
        parse_day("", TODAY)
    assert caught.value.text.de.endswith("25.11.2026.")


@pytest.mark.parametrize("typed", ["maandag", "Lundi", "Montag", "monday."])
def test_a_weekday_alone_is_the_nearest_on_the_side_asked_for(typed: str) -> None:
    before, after = parse_day(typed, TODAY, "past"), parse_day(typed, TODAY, "future")
    assert date.fromordinal(before).weekday() == date.fromordinal(after).weekday() == 0
    assert TODAY - 7 < before <= TODAY <= after < TODAY + 7
    assert parse_day(typed, TODAY) == after, "on no side: the one to come"


def test_todays_weekday_is_today_on_every_side() -> None:
    for side in ("past", "future", "nearest"):
        assert parse_day(formats.weekday(TODAY, "nl"), TODAY, side) == TODAY


def test_a_day_of_an_earlier_year_has_its_year() -> None:
    assert in_all(formats.day_in_year, date(2025, 12, 31), TODAY)[:2] == ["31 december 2025", "31 décembre 2025"]
    assert formats.day_in_year(date(2026, 1, 1), TODAY, "nl") == "1 januari"
    assert formats.day_in_year(date(2027, 1, 4), TODAY, "nl") == "4 januari", "soon, so there is no doubt"
    assert formats.day_in_year(date(2027, 7, 4), TODAY, "nl") == "4 juli 2027"
    assert formats.tiny_day_in_year(date(2024, 7, 14), TODAY, "fr") == "14\u00a0juil.\u00a02024"
    assert formats.tiny_day_in_year(date(2026, 7, 14), TODAY, "fr") == "14\u00a0juil."


def test_how_often_is_told_in_weeks_where_it_can_be() -> None:
    assert in_all(formats.every_days, 7) == ["elke week", "chaque semaine", "jede Woche", "every week"]
    assert in_all(formats.every_days, 28)[:2] == ["elke 4 weken", "toutes les 4 semaines"]
    assert [formats.every_days(days, "nl") for days in (1, 10, 14)] == ["elke dag", "elke 10 dagen", "elke 2 weken"]
