"""The solidarity contribution: for whom, from when, and for which days."""

from typing import Any

import pytest

from tests.dossier.making import fact, sick
from tests.dossier.test_spans import CONTRIBUTION, LARGE, WHITE, ask, back, contribution, needs, partly, reasons


@pytest.mark.parametrize(
    ("worker", "employer", "settings", "reason"),
    [
        ({}, {"workers_average": 49.9}, {}, "too_few_workers"),
        ({}, {"workers_average": 50}, {}, None),
        ({}, {"workers_average": 50}, {"solidarity_fifty": "more_than_50"}, "too_few_workers"),
        ({}, {"workers_average": 50.1}, {"solidarity_fifty": "more_than_50"}, None),
        ({"born": "2008-01-12"}, {}, {}, None),
        ({"born": "2008-01-13"}, {}, {}, "outside_ages"),
        ({"born": "1971-01-13"}, {}, {}, None),  # 54 on the first day
        ({"born": "1971-01-12"}, {}, {}, "outside_ages"),  # 55
        ({"born": "1970-01-13"}, {}, {"solidarity_age": "under_56"}, None),  # 55
        ({"born": "1970-01-12"}, {}, {"solidarity_age": "under_56"}, "outside_ages"),  # 56
        ({"born": "2008-01-12"}, {}, {"solidarity_age": "under_56"}, None),  # 18
        ({"born": "2008-01-13"}, {}, {"solidarity_age": "under_56"}, "outside_ages"),  # 17
        ({"born": "1970-06-01"}, {}, {}, "outside_ages"),
        ({"born": "1970-06-01"}, {}, {"solidarity_age": "under_56"}, None),
        ({"in_service_since": "2025-12-12"}, {}, {}, None),
        ({"in_service_since": "2025-12-13"}, {}, {}, "too_short_in_service"),
        ({"in_service_since": "2025-12-13"}, {}, {"solidarity_service": "30_days"}, None),
        ({"in_service_since": "2025-12-14"}, {}, {"solidarity_service": "30_days"}, "too_short_in_service"),
        ({}, {}, {"solidarity_excluded": "yes"}, "workshop_excluded"),
    ],
)
def test_for_whom_it_is_due(
    worker: dict[str, Any], employer: dict[str, Any], settings: dict[str, str], reason: str | None
) -> None:
    answer = ask(
        "2026-03-10", sick("2026-01-12"), worker={**WHITE, **worker}, employer={**LARGE, **employer}, **settings
    )
    assert reasons(answer, CONTRIBUTION) == ([] if reason is None else [reason])
    assert contribution(answer) == ([("2026-02-11", "2026-04-10")] if reason is None else [])


def test_a_clear_no_needs_nothing_more() -> None:
    answer = ask("2026-03-10", sick("2026-01-12"), worker={"category": "white_collar"}, employer={"workers_average": 5})
    assert reasons(answer, CONTRIBUTION) == ["too_few_workers"]
    assert needs(answer, CONTRIBUTION) == ()


def test_a_partial_return_leaves_it_running_or_ends_it() -> None:
    facts = [sick("2026-01-12"), partly("2026-03-02"), sick("2026-03-16")]
    assert contribution(ask("2026-03-10", *facts[:2])) == [("2026-02-11", "2026-04-10")]
    assert contribution(ask("2026-03-10", *facts[:2], solidarity_partial_return="ends")) == [
        ("2026-02-11", "2026-03-01")
    ]
    assert contribution(ask("2026-03-20", *facts, solidarity_partial_return="ends")) == [("2026-02-11", "2026-03-01")]


def test_a_partial_return_before_day_31_leaves_none_under_that_reading() -> None:
    answer = ask("2026-03-10", sick("2026-01-12"), partly("2026-01-26"), solidarity_partial_return="ends")
    assert reasons(answer, CONTRIBUTION) == ["no_benefit_in_those_months"]


def test_days_that_the_employer_pays_again_carry_none() -> None:
    facts = [sick("2026-01-12"), back("2026-02-16"), sick("2026-02-23", same_illness="no")]
    answer = ask("2026-02-23", *facts)
    assert contribution(answer) == [("2026-02-11", "2026-02-15"), ("2026-03-25", "2026-04-10")]


def test_a_return_of_fourteen_days_begins_a_new_incapacity() -> None:
    facts = [sick("2026-01-12"), back("2026-02-16"), sick("2026-03-02", same_illness="yes")]
    assert contribution(ask("2026-03-02", *facts)) == [("2026-02-11", "2026-02-15"), ("2026-04-01", "2026-05-31")]


def test_after_a_year_a_return_of_two_months_does_not_begin_a_new_one() -> None:
    facts = [sick("2026-01-12"), back("2027-02-01"), sick("2027-04-01")]
    assert contribution(ask("2027-04-01", *facts)) == [("2026-02-11", "2026-04-10")]
    facts[2] = sick("2027-05-01")
    assert contribution(ask("2027-05-01", *facts))[1][0] == "2027-05-31"


def test_an_unknown_category_does_not_hide_what_comes_after_the_thirty_days() -> None:
    worker = {key: value for key, value in WHITE.items() if key != "category"}
    answer = ask("2026-03-10", sick("2026-01-12"), worker=worker)
    assert needs(answer, "be.pay.guaranteed") == ("worker.category",)
    assert contribution(answer) == [("2026-02-11", "2026-04-10")]
    facts = [sick("2026-01-12"), back("2026-02-16"), sick("2026-02-23", same_illness="no")]
    assert needs(ask("2026-03-10", *facts, worker=worker), CONTRIBUTION) == ("worker.category",)


def test_an_unknown_cause_leaves_it_open_unless_the_absence_was_short() -> None:
    unknown = fact("2026-01-12", "absence.started")
    assert needs(ask("2026-03-10", unknown), CONTRIBUTION) == ("absence.started.cause",)
    assert reasons(ask("2026-03-10", unknown, back("2026-01-26")), CONTRIBUTION) == ["no_benefit_in_those_months"]
