"""The same question answered the slow way: a diary, one day after another, written apart from the engine."""

from datetime import date, timedelta
from typing import Any

import holidays
from hypothesis import given
from hypothesis import strategies as st

from draad.dossier.fold import fold
from draad.dossier.spans import spans
from draad.periods import date_of, parse_day
from tests.dossier.making import dossier, fact, sick

DAY = timedelta(days=1)
LEGAL = {
    day
    for day, name in holidays.country_holidays("BE", years=range(2018, 2032), language="en_US").items()
    if name not in {"Easter Sunday", "Pentecost"}
}


def percent(category: str, nth: int) -> str | None:
    if nth > 30:
        return None
    if category == "white_collar" or nth <= 7:
        return "100"
    return "85.88" if nth <= 14 else "25.88"


def diary(absences: list[tuple[date, date, str]], category: str) -> dict[tuple[date, str], str]:
    """What employer and holiday pay on each day. Absences: first day, last day, and whether it is the same illness."""
    paid: dict[tuple[date, str], str] = {}
    nth, window_opened = 0, None
    for first, last, same in absences:
        window = 56 if first >= date(2026, 1, 1) else 14
        near = window_opened is not None and (first - window_opened).days <= window
        relapse, before = near and same == "yes", nth
        if not relapse:
            nth = 0
        day, high = first, False
        while day <= last:
            nth += 1
            if day in LEGAL and (day - first).days < 30:
                paid[day, "holiday"] = "100"
            elif (rate := percent(category, nth)) is not None:
                paid[day, "employer"] = rate
                high = high or rate != "25.88"
            day += DAY
        if high:
            window_opened = last
        elif not relapse:
            nth = before
    return paid


@st.composite
def courses(draw: st.DrawFn) -> list[tuple[date, date, str]]:
    day = date(2019, 1, 7) + draw(st.integers(0, 3600)) * DAY
    found = []
    for _ in range(draw(st.integers(1, 5))):
        last = day + draw(st.integers(0, 45)) * DAY
        found.append((day, last, draw(st.sampled_from(["yes", "yes", "no"]))))
        day = last + draw(st.integers(2, 90)) * DAY
    return found


@given(courses(), st.sampled_from(["white_collar", "blue_collar"]))
def test_the_diary_says_the_same(absences: list[tuple[date, date, str]], category: str) -> None:
    facts: list[dict[str, Any]] = []
    for first, last, same in absences:
        facts.append(sick(first.isoformat(), same_illness=same))
        facts.append(fact((last + DAY).isoformat(), "work.resumed"))
    worker = {"category": category, "statutory": False, "in_service_since": "2010-01-01"}
    made = dossier(*facts, worker=worker)
    on = parse_day("2031-12-31")
    answer = spans(fold(made.facts, on, None, 14), made.context, {}, on)
    found = {
        (date_of(day), span.payer): span.percent
        for span in answer.spans
        if span.payer in {"employer", "holiday"} and span.rule != "be.pay.solidarity" and span.last_day is not None
        for day in range(span.first_day, span.last_day + 1)
    }
    assert found == diary(absences, category)
