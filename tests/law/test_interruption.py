"""Which return interrupts an incapacity: the counter of the four-week, eight-week and six-month terms, day by day."""

import pytest

from draad.periods import iso, parse_day
from tests.dossier.making import EMPLOYER, ask, fact, sick


@pytest.mark.parametrize(
    ("reading", "days", "interrupts"),
    [
        (None, 13, False),
        (None, 14, True),
        ("14_days_or_more", 13, False),
        ("14_days_or_more", 14, True),
        ("every_return", 0, True),
        ("every_return", 1, True),
        ("8_weeks_or_more", 55, False),
        ("8_weeks_or_more", 56, True),
    ],
)
def test_a_return_of_so_many_days(reading: str | None, days: int, interrupts: bool) -> None:
    back = parse_day("2026-03-02")
    again = iso(back + days)
    employer = EMPLOYER if reading is None else {**EMPLOYER, "settings": {"be.interruption": reading}}
    answer = ask(again, sick("2026-01-12"), fact("2026-03-02", "work.resumed"), sick(again), employer=employer)
    assert answer["state"]["incapacity_since"] == (again if interrupts else "2026-01-12")
