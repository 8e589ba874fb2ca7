"""Spans of pay: what holds for every dossier, whatever is known of it."""

from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from draad.dossier.pay_reasons import PAY_NEEDS, PAY_REASONS
from draad.dossier.reasons import REASONS
from draad.dossier.spans import Span
from draad.dossier.spans_days import without
from draad.periods import Day, iso, parse_day
from draad.rules.pay import Payer
from tests.dossier.making import fact, sick
from tests.dossier.test_spans import CONTRIBUTION, ask, back, partly


@st.composite
def dossiers(draw: st.DrawFn) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """A course of absences: starts, partial returns, relapses, returns, with everything known or not."""
    day = parse_day("2021-01-04") + draw(st.integers(0, 2000))
    facts: list[dict[str, Any]] = []
    for _ in range(draw(st.integers(1, 4))):
        body: dict[str, Any] = {}
        cause = draw(st.sampled_from(["illness", "illness", "illness", "private_accident", "work_accident", None]))
        body["cause"] = cause
        body["same_illness"] = draw(st.sampled_from(["yes", "yes", "no", "unknown", None]))
        body["part_of_day"] = draw(st.sampled_from([None, None, "during_work", "morning"]))
        facts.append(
            fact(iso(day), "absence.started", **{key: value for key, value in body.items() if value is not None})
        )
        day += draw(st.integers(0, 60))
        for _ in range(draw(st.integers(0, 2))):
            facts.append(partly(iso(day)))
            day += draw(st.integers(1, 200))
            facts.append(sick(iso(day)))
            day += draw(st.integers(0, 50))
        if draw(st.booleans()) or len(facts) < 3:
            facts.append(back(iso(day)))
            day += draw(st.integers(0, 80))
        else:
            break
    worker: dict[str, Any] = {
        "category": draw(st.sampled_from(["white_collar", "blue_collar", None])),
        "statutory": draw(st.sampled_from([False, False, False, None])),
        "in_service_since": draw(st.sampled_from(["2015-03-01", facts[0]["on"], None])),
        "born": draw(st.sampled_from(["1985-04-02", "1960-01-01", None])),
    }
    for number, one in enumerate(facts, 1):
        one["seq"] = number
    return facts, {key: value for key, value in worker.items() if value is not None}


def days(span: Span, horizon: Day) -> set[Day]:
    return set(range(span.first_day, (span.last_day if span.last_day is not None else horizon) + 1))


ON = "2030-01-01"


@given(dossiers())
def test_no_day_has_two_spans_of_one_payer(made: tuple[list[dict[str, Any]], dict[str, Any]]) -> None:
    facts, worker = made
    answer = ask(ON, *facts, worker=worker)
    horizon = parse_day(ON) + 400
    for one, other in combinations(answer.spans, 2):
        if one.payer == other.payer:
            assert not days(one, horizon) & days(other, horizon)
        paid_in_full = {"holiday", "daily_wage"}
        if one.payer in paid_in_full and other.payer not in {one.payer, *paid_in_full}:
            assert not days(one, horizon) & days(other, horizon)


@given(dossiers())
def test_the_employer_never_pays_more_than_thirty_days_of_one_period(
    made: tuple[list[dict[str, Any]], dict[str, Any]],
) -> None:
    facts, worker = made
    answer = ask(ON, *facts, worker=worker)
    period: list[Span] = []
    total = 0
    for span in (span for span in answer.spans if span.payer == "employer" and span.rule != CONTRIBUTION):
        assert span.last_day is not None
        starts = span.rule == "be.pay.guaranteed" and (not period or period[-1].from_seq != span.from_seq)
        total = (0 if starts else total) + span.last_day - span.first_day + 1
        period = [span]
        assert total <= 30


@given(dossiers())
def test_every_span_has_its_days_in_order_and_its_basis(made: tuple[list[dict[str, Any]], dict[str, Any]]) -> None:
    facts, worker = made
    numbers = {one["seq"] for one in facts}
    answer = ask(ON, *facts, worker=worker)
    for span in answer.spans:
        assert span.last_day is None or span.first_day <= span.last_day
        assert set(span.because) <= numbers
        assert span.from_seq in span.because
        assert span.cite.en
        assert span.payer in {payer.value for payer in Payer}
    assert answer.spans == sorted(answer.spans, key=lambda span: (span.first_day, span.rule, span.payer))


@given(dossiers(), st.randoms(use_true_random=False))
def test_the_order_of_the_facts_does_not_matter(made: tuple[list[dict[str, Any]], dict[str, Any]], chance: Any) -> None:
    facts, worker = made
    mixed = list(facts)
    chance.shuffle(mixed)
    assert ask(ON, *mixed, worker=worker) == ask(ON, *facts, worker=worker)


@given(dossiers(), st.integers(1, 200))
def test_what_comes_after_the_end_changes_nothing(
    made: tuple[list[dict[str, Any]], dict[str, Any]], later: int
) -> None:
    facts, worker = made
    if facts[-1]["kind"] != "work.resumed":
        facts.append({**back(iso(parse_day(facts[-1]["on"]) + 1)), "seq": len(facts) + 1})
    day = iso(parse_day(facts[-1]["on"]) + later)
    more = [{**sick(day, same_illness="yes"), "seq": len(facts) + 1}]
    before = ask(ON, *facts, worker=worker)
    after = ask(ON, *facts, *more, worker=worker)
    old = {one["seq"] for one in facts}
    assert [span for span in after.spans if span.from_seq in old] == before.spans


@given(dossiers())
def test_an_unknown_is_never_guessed(made: tuple[list[dict[str, Any]], dict[str, Any]]) -> None:
    facts, worker = made
    answer = ask(ON, *facts, worker=worker)
    for _, wanted in answer.undecided:
        for need in wanted:
            owner, _, name = need.partition(".")
            if owner == "worker":
                assert name not in worker
    if "category" not in worker:
        assert not [span for span in answer.spans if span.payer == "employer" and span.rule != CONTRIBUTION]


def test_the_answer_is_the_same_on_every_day_of_an_absence() -> None:
    facts = (sick("2026-01-12"), back("2026-04-01"))
    answers = [ask(on, *facts).spans for on in ("2026-01-12", "2026-02-20", "2026-03-31", "2026-06-01")]
    assert all(answer == answers[0] for answer in answers)


@given(dossiers())
def test_every_reason_and_need_that_is_answered_is_known(made: tuple[list[dict[str, Any]], dict[str, Any]]) -> None:
    facts, worker = made
    answer = ask(ON, *facts, worker=worker, employer={"sector": "public"})
    known = {"employer.workers_average", "employer.sector", "worker.statutory", "absence.started.cause", *PAY_NEEDS}
    for _, wanted in answer.undecided:
        assert set(wanted) <= known
    for _, reason in answer.not_due:
        assert reason in REASONS or reason in PAY_REASONS


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=5))
def test_days_taken_out_are_out_and_the_others_stay(cuts: list[tuple[int, int]]) -> None:
    runs = [(first, first + length) for first, length in cuts]
    left = without([(10, 50)], runs)
    gone = {day for first, last in runs for day in range(first, last + 1)}
    assert {day for first, last in left for day in range(first, last + 1)} == set(range(10, 51)) - gone
