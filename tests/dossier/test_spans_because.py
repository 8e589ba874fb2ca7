"""Why a span has the days it has: the absence it belongs to, and the fact that ended the stretch or the absence."""

from typing import Any

import pytest

from tests.dossier.making import ask, fact, sick

PARTLY = fact("2026-01-20", "work.resumed_partially", hours_per_week=10)
LATER = fact("2026-03-02", "work.resumed_partially", hours_per_week=10)


@pytest.mark.parametrize(
    ("facts", "spans"),
    [
        ([fact("2026-01-20", "work.resumed")], [("2026-01-12", "2026-01-19", "employer", [1, 2])]),
        (
            [PARTLY],
            [
                ("2026-01-12", "2026-01-19", "employer", [1, 2]),
                ("2026-01-20", None, "fund", [1]),
                ("2026-02-11", "2026-04-10", "employer", [1]),
            ],
        ),
        (
            [PARTLY, fact("2026-02-02", "work.resumed")],
            [
                ("2026-01-12", "2026-01-19", "employer", [1, 2]),
                ("2026-01-20", "2026-02-01", "fund", [1, 3]),
            ],
        ),
        (
            [LATER, fact("2026-04-06", "work.resumed")],
            [
                ("2026-01-12", "2026-02-10", "employer", [1]),
                ("2026-02-11", "2026-04-05", "fund", [1, 3]),
                ("2026-02-11", "2026-04-05", "employer", [1, 3]),
            ],
        ),
        (
            [PARTLY, sick("2026-02-02"), fact("2026-02-09", "work.resumed")],
            [
                ("2026-01-12", "2026-01-19", "employer", [1, 2]),
                ("2026-01-20", "2026-02-01", "fund", [1, 3]),
                ("2026-02-02", "2026-02-08", "fund", [2, 3, 4]),
            ],
        ),
    ],
)
def test_every_span_names_the_facts_it_stands_on(facts: list[dict[str, Any]], spans: list[Any]) -> None:
    answer = ask("2026-05-01", sick("2026-01-12"), *facts)
    assert [(span["from"], span["until"], span["payer"], span["because"]) for span in answer["spans"]] == spans
