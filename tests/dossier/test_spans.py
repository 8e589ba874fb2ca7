"""Spans of pay: the corners that no story needs, and the house rules of the chapter."""

from typing import Any

import pytest

from draad.dossier.fold import fold
from draad.dossier.pay_reasons import PAY_NEEDS, PAY_REASONS
from draad.dossier.reasons import REASONS
from draad.dossier.spans import SpanAnswer, spans
from draad.dossier.spans_days import holidays_in
from draad.law.pay import PAY, PAY_SOURCES, RULES
from draad.law.sources import SOURCES
from draad.periods import date_of, iso, parse_day
from draad.rules import LANGUAGES, Chosen
from draad.rules.book import parts_of, texts_of
from draad.rules.pay import OtherPayer, PartialReturn, Payer
from tests.dossier.making import dossier, fact, sick

WHITE = {"category": "white_collar", "statutory": False, "born": "1985-04-02", "in_service_since": "2015-03-01"}
BLUE = {**WHITE, "category": "blue_collar"}
LARGE = {"workers_average": 120, "sector": "private"}
CONTRIBUTION = "be.pay.solidarity"


def ask(
    on: str,
    *facts: dict[str, Any],
    worker: dict[str, Any] | None = None,
    employer: dict[str, Any] | None = None,
    **settings: str,
) -> SpanAnswer:
    made = dossier(*facts, worker=WHITE if worker is None else worker, employer=LARGE if employer is None else employer)
    chosen = {f"be.pay.{key.replace('_', '-')}": value for key, value in settings.items()}
    return spans(fold(made.facts, parse_day(on), None, 14), made.context, chosen, parse_day(on))


def rows(answer: SpanAnswer, payer: str | None = None, rule: str | None = None) -> list[tuple[str, str | None]]:
    return [
        (iso(span.first_day), iso(span.last_day) if span.last_day is not None else None)
        for span in answer.spans
        if payer in {None, span.payer} and (span.rule == rule if rule else span.rule != CONTRIBUTION)
    ]


def contribution(answer: SpanAnswer) -> list[tuple[str, str | None]]:
    return rows(answer, rule=CONTRIBUTION)


def back(on: str) -> dict[str, Any]:
    return fact(on, "work.resumed")


def partly(on: str, **body: Any) -> dict[str, Any]:
    return fact(on, "work.resumed_partially", hours_per_week=19, **body)


def needs(answer: SpanAnswer, rule: str) -> tuple[str, ...]:
    return dict(answer.undecided).get(rule, ())


def reasons(answer: SpanAnswer, rule: str) -> list[str]:
    return [reason for key, reason in answer.not_due if key == rule]


def test_a_dossier_without_absence_has_nothing() -> None:
    assert ask("2026-01-12") == SpanAnswer([], [], [])
    assert ask("2026-01-12", sick("2026-02-02")) == SpanAnswer([], [], [])


def test_the_example_of_the_published_format() -> None:
    (first, *_) = ask("2026-03-10", sick("2026-01-12")).spans
    assert (first.rule, first.percent, first.payer) == ("be.pay.guaranteed", "100", "employer")
    assert (iso(first.first_day), iso(first.last_day or 0)) == ("2026-01-12", "2026-02-10")
    assert (first.version, first.certainty, first.because) == ("2026-01-01", "official, republished", (1,))


def test_before_every_law_and_under_an_earlier_one() -> None:
    early = ask("2016-06-02", sick("2016-06-01"))
    assert early.spans == []
    assert early.not_due == [("be.pay.guaranteed", "before_first_regime"), (CONTRIBUTION, "before_first_regime")]
    later = ask("2017-06-01", sick("2016-06-01"))
    assert later.not_due == [("be.pay.guaranteed", "earlier_law_applies"), (CONTRIBUTION, "before_first_regime")]


def test_a_return_on_the_first_day_leaves_no_day() -> None:
    assert ask("2026-02-01", sick("2026-01-12"), back("2026-01-12")).spans == []


def test_a_day_that_was_worked_and_a_return_the_next_day() -> None:
    answer = ask("2026-02-01", sick("2026-01-12", part_of_day="during_work"), back("2026-01-13"))
    assert rows(answer) == rows(answer, "daily_wage") == [("2026-01-12", "2026-01-12")]
    assert answer.undecided == []


def test_a_morning_is_an_ordinary_first_day() -> None:
    assert rows(ask("2026-01-12", sick("2026-01-12", part_of_day="morning")), "employer") == [
        ("2026-01-12", "2026-02-10")
    ]


def test_seniority_matters_only_where_the_law_asks_for_it() -> None:
    unknown = {key: value for key, value in BLUE.items() if key != "in_service_since"}
    blue = ask("2026-01-12", sick("2026-01-12"), worker=unknown)
    assert needs(blue, "be.pay.guaranteed") == ("worker.in_service_since",)
    assert rows(blue) == []
    white = ask("2026-01-12", sick("2026-01-12"), worker={**unknown, "category": "white_collar"})
    assert needs(white, "be.pay.guaranteed") == ()
    assert rows(white, "employer") == [("2026-01-12", "2026-02-10")]


def test_without_contract_or_sector_both_are_asked() -> None:
    answer = ask("2026-01-12", sick("2026-01-12"), worker={"category": "white_collar"}, employer={})
    assert needs(answer, "be.pay.guaranteed") == ("employer.sector", "worker.statutory")
    assert ask("2026-01-12", sick("2026-01-12"), worker={"category": "white_collar"}).spans != []


def test_statutory_staff_have_neither_pay_nor_contribution() -> None:
    answer = ask("2026-06-01", sick("2026-01-12"), worker={**WHITE, "statutory": True})
    assert answer.spans == []
    assert answer.not_due == [("be.pay.guaranteed", "statutory_staff"), (CONTRIBUTION, "statutory_staff")]


def test_an_insurer_pays_through_holidays_that_are_paid_as_such() -> None:
    answer = ask("2026-05-04", sick("2026-05-04", cause="work_accident"), back("2026-05-18"))
    assert rows(answer, "insurer") == [("2026-05-04", "2026-05-13"), ("2026-05-15", "2026-05-17")]
    assert rows(answer, "holiday") == [("2026-05-14", "2026-05-14")]
    assert reasons(answer, CONTRIBUTION) == []


def test_a_planned_end_of_the_temporary_incapacity_counts_and_one_of_before_does_not() -> None:
    facts = [
        fact("2025-06-01", "temporary_incapacity.ended"),
        sick("2026-01-12", cause="occupational_disease", part_of_day="during_work"),
        fact("2026-03-02", "temporary_incapacity.ended"),
    ]
    answer = ask("2026-01-20", *facts)
    assert rows(answer) == [("2026-01-12", "2026-01-12"), ("2026-01-13", "2026-03-01")]
    assert [span.because for span in answer.spans] == [(2,), (2, 3)]


def test_an_illness_after_a_work_accident_is_no_relapse() -> None:
    facts = [sick("2026-01-12", cause="work_accident"), back("2026-01-19"), sick("2026-01-26", same_illness="yes")]
    answer = ask("2026-01-26", *facts)
    assert reasons(answer, "be.pay.relapse") == ["no_guaranteed_pay_before"]
    assert rows(answer, "employer") == [("2026-01-26", "2026-02-24")]


def test_an_unknown_cause_leaves_the_next_absence_open_too() -> None:
    first = [fact("2026-01-12", "absence.started"), back("2026-01-19")]
    same = ask("2026-02-02", *first, sick("2026-02-02", same_illness="yes"))
    assert needs(same, "be.pay.guaranteed") == ("absence.started.cause",)
    assert needs(same, "be.pay.relapse") == ("absence.started.cause",)
    open_too = ask("2026-02-02", *first, sick("2026-02-02"))
    assert needs(open_too, "be.pay.relapse") == ("absence.started.cause", "absence.started.same_illness")
    other = ask("2026-02-02", *first, sick("2026-02-02", same_illness="no"))
    assert rows(other, "employer") == [("2026-02-02", "2026-03-03")]
    long_after = ask("2026-06-01", *first, sick("2026-06-01"))
    assert rows(long_after, "employer") == [("2026-06-01", "2026-06-30")]


def test_a_relapse_of_an_unknown_category_is_undecided_as_a_relapse() -> None:
    facts = [sick("2026-01-12"), back("2026-01-19"), sick("2026-02-02", same_illness="yes")]
    answer = ask("2026-02-02", *facts, worker={"statutory": False})
    assert needs(answer, "be.pay.guaranteed") == ("worker.category",)
    assert answer.spans == []


@pytest.mark.parametrize(("said", "told", "expected"), [("no", None, True), ("no", "no", False), ("yes", "yes", False)])
def test_certificates_and_what_was_told(said: str, told: str | None, expected: bool) -> None:
    body = {} if told is None else {"same_illness": told}
    facts = [
        fact("2026-01-12", "certificate.received", from_="2026-01-12", until="2026-01-16", other_illness="yes"),
        sick("2026-01-12"),
        back("2026-01-19"),
        sick("2026-02-02", **body),
        fact("2026-02-02", "certificate.received", from_="2026-02-02", until="2026-02-06"),
        fact("2026-02-03", "certificate.received", from_="2026-02-02", until="2026-02-06", other_illness=said),
    ]
    answer = ask("2026-02-09", *facts)
    (span, *_) = [span for span in answer.spans if span.from_seq == 4]
    assert (span.rule == "be.pay.relapse") is expected
    assert (6 in span.because) is (told != "no")


def two_relapses() -> list[dict[str, Any]]:
    return [
        sick("2026-01-12"),
        back("2026-01-22"),
        sick("2026-03-02", same_illness="yes"),
        back("2026-03-09"),
        sick("2026-04-20", same_illness="yes"),
        back("2026-04-27"),
    ]


def test_a_balance_at_full_pay_moves_the_window_unless_the_first_period_decides() -> None:
    moved = ask("2026-04-27", *two_relapses())
    assert [span.rule for span in moved.spans if span.from_seq == 5] == ["be.pay.relapse"]
    assert [span.because for span in moved.spans if span.from_seq == 5] == [(1, 3, 5, 6)]
    first_only = ask("2026-04-27", *two_relapses(), relapse_window="first_only")
    assert [span.rule for span in first_only.spans if span.from_seq == 5] == ["be.pay.guaranteed"]
    assert reasons(first_only, "be.pay.relapse") == ["relapse_window_over"]


def test_days_of_another_absence_stretch_the_window_of_worked_days() -> None:
    facts = [
        sick("2026-01-12"),
        back("2026-01-22"),
        sick("2026-02-02", cause="work_accident"),
        back("2026-02-16"),
        sick("2026-03-25", same_illness="yes"),
        back("2026-03-30"),
    ]
    elapsed = ask("2026-03-30", *facts)
    assert [span.rule for span in elapsed.spans if span.from_seq == 5] == ["be.pay.guaranteed"]
    worked = ask("2026-03-30", *facts, relapse_counting="days_at_work")
    assert [span.rule for span in worked.spans if span.from_seq == 5] == ["be.pay.relapse"]


def test_the_window_after_a_partial_return_runs_from_the_full_one_or_from_the_partial_one() -> None:
    facts = [
        sick("2026-01-12"),
        partly("2026-01-26"),
        partly("2026-02-23"),
        back("2026-04-06"),
        sick("2026-05-18", same_illness="yes"),
        back("2026-05-22"),
    ]
    full = ask("2026-05-22", *facts)
    assert [span.rule for span in full.spans if span.from_seq == 5] == ["be.pay.relapse"]
    partial = ask("2026-05-22", *facts, relapse_after_partial_return="partial_return")
    assert [span.rule for span in partial.spans if span.from_seq == 5] == ["be.pay.guaranteed"]


def test_the_transition_of_the_partial_return_can_hang_on_the_incapacity() -> None:
    facts = [sick("2025-12-15"), partly("2026-01-05"), sick("2026-06-01")]
    new = ask("2026-06-01", *facts)
    assert reasons(new, "be.pay.guaranteed") == ["ill_during_partial_return"]
    old = ask("2026-06-01", *facts, partial_return_transition="incapacity_from_2026")
    assert rows(old, "employer")[-1] == ("2026-06-01", "2026-06-30")


def test_ill_during_all_thirty_days_of_the_twenty_weeks_leaves_nothing() -> None:
    facts = [sick("2023-01-02"), partly("2023-02-06"), sick("2023-05-22"), partly("2023-07-03")]
    answer = ask("2023-07-03", *facts)
    assert rows(answer, "employer") == [("2023-01-02", "2023-01-31")]
    assert reasons(answer, "be.pay.guaranteed") == ["ill_during_partial_return"]


def test_two_relapses_within_a_partial_return_share_thirty_days() -> None:
    facts = [
        sick("2023-01-02"),
        partly("2023-02-06"),
        sick("2023-07-24"),
        partly("2023-08-07"),
        sick("2023-08-16", same_illness="yes"),
        partly("2023-09-11"),
    ]
    answer = ask("2023-09-11", *facts)
    assert rows(answer, "employer")[-2:] == [("2023-07-24", "2023-08-06"), ("2023-08-16", "2023-08-31")]
    assert rows(answer, "fund")[-1] == ("2023-09-01", None)


def test_a_second_start_without_a_return_is_left_to_the_conflicts() -> None:
    once = ask("2026-02-01", sick("2026-01-12"))
    assert ask("2026-02-01", sick("2026-01-12"), sick("2026-01-20")) == once


def test_a_planned_partial_return_ends_guaranteed_pay_on_its_eve() -> None:
    answer = ask("2026-01-13", sick("2026-01-12"), partly("2026-01-26"))
    assert rows(answer, "employer") == [("2026-01-12", "2026-01-25")]
    assert rows(answer, "fund") == [("2026-01-26", None)]


def test_an_open_relapse_in_a_blue_collar_step_has_the_fund_beside_it() -> None:
    facts = [sick("2026-01-12"), back("2026-01-28"), sick("2026-02-09", same_illness="yes")]
    answer = ask("2026-02-09", *facts, worker=BLUE)
    assert rows(answer, "employer")[-1] == ("2026-02-09", "2026-02-22")
    assert rows(answer, "fund")[-1] == ("2026-02-09", None)


def test_every_code_and_need_has_its_sentence() -> None:
    for text in (*PAY_REASONS.values(), *PAY_NEEDS.values(), *(payer.title for payer in Payer), *texts_of(RULES)):
        for language in LANGUAGES:
            assert text.to(language).strip()
    known = REASONS.keys() | PAY_REASONS.keys()
    for part in parts_of(RULES):
        if isinstance(part, OtherPayer | PartialReturn):
            assert part.reason in known


def test_every_source_has_an_address() -> None:
    tags = {tag for rule in RULES for version in rule.versions for tag in version.sources}
    settings = [part.setting for part in parts_of(RULES) if isinstance(part, Chosen)]
    tags |= {tag for setting in settings for reading in setting.alternatives for tag in reading.sources}
    assert tags <= SOURCES.keys() | PAY_SOURCES.keys()


def test_the_three_rules_belong_together() -> None:
    assert (PAY.guaranteed, PAY.relapse, PAY.solidarity) == RULES


def test_holidays_in_a_run_over_new_year() -> None:
    run = (parse_day("2025-12-20"), parse_day("2026-01-05"))
    assert [date_of(day).isoformat() for day in holidays_in(run)] == ["2025-12-25", "2026-01-01"]
    assert holidays_in((run[1], run[0])) == []


def test_a_partial_return_on_the_last_day_of_the_contract_ends_the_pay_the_day_before() -> None:
    ended = fact("2026-03-02", "contract.ended", ground="other")
    assert rows(ask("2026-03-10", sick("2026-02-16"), partly("2026-03-02"), ended), "employer") == [
        ("2026-02-16", "2026-03-01")
    ]
    assert rows(ask("2026-03-10", sick("2026-02-16"), ended), "employer") == [("2026-02-16", "2026-03-02")]
