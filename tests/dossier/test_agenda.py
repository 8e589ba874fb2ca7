"""How a line stands: the mechanism of the agenda, apart from what the law says."""

import json
import os
import random
import subprocess
import sys
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draad.dossier.agenda import employer_agenda
from draad.dossier.kinds import KINDS
from draad.law import BELGIUM
from draad.periods import parse_day
from tests.dossier.making import ask, dossier, fact, line, lines, needs, sick, why_not


def test_the_example_of_the_contract() -> None:
    answer = ask("2026-03-10", sick("2026-01-12"))
    found = line(answer, "be.work-potential.request")
    cite, if_missed = found.pop("cite"), found.pop("if_missed")
    assert cite
    assert if_missed
    assert found == {
        "rule": "be.work-potential.request",
        "nature": "duty",
        "party": "employer",
        "status": "open",
        "earliest": "2026-03-09",
        "due": None,
        "defensible_until": None,
        "counted": {
            "from_seq": 1,
            "from": "2026-01-12",
            "length": "8 weeks",
            "unit": "calendar weeks",
            "first_day": "included",
        },
        "version": "2026-01-01",
        "certainty": "several sources",
        "because": [1],
        "settled_by": None,
        "reason": None,
    }
    assert answer["state"] == {
        "phase": "during",
        "incapacity_since": "2026-01-12",
        "days": 58,
        "trajectory": None,
    }
    assert {"rule": "be.consultation.hold", "reason": "not_asked"} in answer["not_due"]
    first = answer["spans"][0]
    assert {key: first[key] for key in ("rule", "from", "until", "percent", "payer")} == {
        "rule": "be.pay.guaranteed",
        "from": "2026-01-12",
        "until": "2026-02-10",
        "percent": "100",
        "payer": "employer",
    }
    assert answer["undecided"] == answer["conflicts"] == []
    assert list(answer) == [
        "format",
        "on",
        "as_known_at",
        "state",
        "lines",
        "not_due",
        "spans",
        "undecided",
        "conflicts",
    ]


def test_lines_are_ordered_by_due_rule_and_fact() -> None:
    answer = ask("2026-09-10", sick("2026-01-12"), fact("2026-02-02", "work.resumed"), sick("2026-08-03"))
    order = [(found["due"] or "9999", found["rule"], found["counted"]["from_seq"]) for found in answer["lines"]]
    assert order == sorted(order)
    assert len(lines(answer, "be.sickness.notify")) == 2


def test_an_empty_dossier_has_an_empty_answer() -> None:
    answer = ask("2026-03-10")
    assert answer["lines"] == answer["not_due"] == answer["spans"] == answer["undecided"] == answer["conflicts"] == []
    assert answer["state"] == {"phase": "before", "incapacity_since": None, "days": None, "trajectory": None}


def test_before_the_first_regime_nothing_is_anticipated() -> None:
    answer = ask("2015-03-10", sick("2015-01-12"), fact("2015-02-02", "consultation.requested"))
    assert answer["lines"] == []
    assert {found["reason"] for found in answer["not_due"]} == {"before_first_regime"}
    assert "be.consultation.hold" in {found["rule"] for found in answer["not_due"]}
    assert why_not(ask("2015-03-10", sick("2015-01-12")), "be.consultation.hold") == ["before_first_regime"]


def test_unknown_is_undecided_and_names_what_is_needed() -> None:
    facts = [sick("2026-01-12"), fact("2026-03-09", "work.resumed")]
    answer = ask("2026-03-10", *facts, worker={})
    assert {"rule": "be.return-exam", "needs": ["worker.health_surveillance"]} in answer["undecided"]
    assert needs(ask("2026-03-10", *facts, worker={"health_surveillance": None}), "be.return-exam")
    assert why_not(ask("2026-03-10", *facts, worker={"health_surveillance": False}), "be.return-exam")


def test_a_clear_no_goes_before_an_unknown() -> None:
    facts = [sick("2026-01-12"), fact("2026-01-20", "work.resumed")]
    answer = ask("2026-01-21", *facts, worker={})
    assert why_not(answer, "be.return-exam") == ["absence_too_short"]
    assert needs(answer, "be.return-exam") == []


def test_a_settled_line_needs_no_unknown() -> None:
    facts = [sick("2026-01-12"), fact("2026-03-09", "work.resumed"), fact("2026-03-11", "return_exam.held")]
    assert line(ask("2026-03-12", *facts, worker={}), "be.return-exam")["status"] == "done"


def test_either_of_two_values_can_decide() -> None:
    facts = [sick("2026-01-12")]
    rule = "be.force-majeure.may-start"
    assert needs(ask("2026-03-12", *facts, worker={}, employer={}), rule) == ["employer.sector", "worker.statutory"]
    assert line(ask("2026-03-12", *facts, worker={"statutory": False}, employer={}), rule)["status"] == "waiting"
    assert line(ask("2026-03-12", *facts, worker={}, employer={"sector": "private"}), rule)["status"] == "waiting"
    public = ask("2026-03-12", *facts, worker={"statutory": True}, employer={"sector": "public"})
    assert why_not(public, rule) == ["statutory_staff"]


@pytest.mark.parametrize(
    ("told", "status", "settled_by"),
    [(None, "late", None), ("2026-03-16", "done", 2), ("2026-03-17", "done_late", 2)],
)
def test_a_duty_is_done_late_or_done_in_time(told: str | None, status: str, settled_by: int | None) -> None:
    facts = [fact("2026-03-04", "consultation.requested")]
    if told:
        facts.append(fact(told, "consultation.held"))
    found = line(ask("2026-03-20", *facts), "be.consultation.hold")
    assert (found["due"], found["status"], found["settled_by"]) == ("2026-03-16", status, settled_by)


def test_only_facts_up_to_the_day_asked_settle() -> None:
    facts = [fact("2026-03-04", "consultation.requested"), fact("2026-03-12", "consultation.held")]
    assert line(ask("2026-03-11", *facts), "be.consultation.hold")["status"] == "open"
    assert line(ask("2026-03-12", *facts), "be.consultation.hold")["because"] == [1, 2]


TRAJECTORY = [sick("2026-01-12"), fact("2026-02-02", "trajectory.requested", by="worker")]
DECISION_B = [*TRAJECTORY, fact("2026-03-02", "assessment.received", decision="B")]


def test_a_right_not_used_in_time_lapses_and_one_used_too_late_is_a_conflict() -> None:
    assert line(ask("2026-03-23", *DECISION_B), "be.trajectory.appeal")["status"] == "open"
    unused = line(ask("2026-03-24", *DECISION_B), "be.trajectory.appeal")
    assert (unused["status"], unused["reason"]) == ("lapsed", "not_used")
    late = ask("2026-03-25", *DECISION_B, fact("2026-03-24", "appeal.lodged"))
    assert line(late, "be.trajectory.appeal")["reason"] == "not_used"
    assert {"rules": ["be.trajectory.appeal"], "facts": [4], "reason": "used_too_late"} in late["conflicts"]


def test_a_right_used_before_it_opened_is_a_conflict() -> None:
    early = ask("2026-06-15", sick("2026-01-12"), fact("2026-06-12", "force_majeure.notified", by="employer"))
    assert line(early, "be.force-majeure.may-start")["status"] == "waiting"
    assert {"rules": ["be.force-majeure.may-start"], "facts": [2], "reason": "used_too_early"} in early["conflicts"]


def test_a_line_that_waits_for_something_else() -> None:
    consult = "be.trajectory.consult"
    assert line(ask("2026-03-10", *DECISION_B), consult)["earliest"] == "2026-03-24"
    appealed = [*DECISION_B, fact("2026-03-10", "appeal.lodged")]
    assert line(ask("2026-04-01", *appealed), consult)["earliest"] is None
    assert line(ask("2026-04-01", *appealed), consult)["status"] == "waiting"
    lost = [*appealed, fact("2026-04-08", "appeal.decided", confirmed="yes")]
    assert line(ask("2026-04-10", *lost), consult)["earliest"] == "2026-04-08"
    won = [*appealed, fact("2026-04-08", "appeal.decided", confirmed="no")]
    assert line(ask("2026-04-10", *won), consult)["reason"] == "appeal_won"


def test_a_bar_waits_then_lifts() -> None:
    facts = [*TRAJECTORY, fact("2026-05-14", "assessment.received", decision="C")]
    assert line(ask("2026-08-13", *facts), "be.trajectory.restart")["status"] == "waiting"
    assert line(ask("2026-08-14", *facts), "be.trajectory.restart")["status"] == "open"


def test_an_effect_comes_about_and_ends_the_trajectory() -> None:
    facts = [
        *DECISION_B[:2],
        fact("2026-03-02", "assessment.received", decision="A"),
        fact("2026-04-01", "plan.received"),
        fact("2026-04-16", "plan.reminded"),
    ]
    before = ask("2026-04-30", *facts)
    assert line(before, "be.trajectory.silence-is-refusal")["status"] == "waiting"
    assert before["state"]["trajectory"] == {"from_seq": 2, "regime": "2026-01-01", "step": "reminded"}
    after = ask("2026-05-01", *facts)
    assert line(after, "be.trajectory.silence-is-refusal")["status"] == "done"
    assert line(after, "be.trajectory.answer")["reason"] == "silence_is_refusal"
    assert after["state"]["trajectory"] is None


def test_a_second_trajectory_has_its_own_lines() -> None:
    facts = [
        *TRAJECTORY,
        fact("2026-03-02", "assessment.received", decision="C"),
        fact("2026-06-10", "trajectory.requested", by="worker"),
    ]
    answer = ask("2026-06-12", *facts)
    assert [found["counted"]["from_seq"] for found in lines(answer, "be.trajectory.assess")] == [2, 4]
    assert [found["status"] for found in lines(answer, "be.trajectory.assess")] == ["done", "open"]
    assert answer["state"]["trajectory"]["from_seq"] == 4


CERTIFICATE = "be.progressive.employer-certificate"
PARTLY_BACK = [sick("2026-01-12"), fact("2026-03-02", "work.resumed_partially", hours_per_week=19)]


def sent(on: str) -> dict[str, Any]:
    return fact(on, "letter.sent", letter="progressive-income-certificate")


def occurrences(answer: dict[str, Any], rule: str) -> list[tuple[int, str, str]]:
    return [(found["nth"], found["due"], found["status"]) for found in lines(answer, rule)]


def test_a_rule_that_comes_back_shows_what_was_missed_and_the_next() -> None:
    answer = ask("2026-05-10", *PARTLY_BACK)
    assert occurrences(answer, CERTIFICATE) == [
        (1, "2026-04-02", "late"),
        (2, "2026-05-02", "late"),
        (3, "2026-06-02", "open"),
    ]
    kept = ask("2026-05-10", *PARTLY_BACK, sent("2026-03-31"), sent("2026-04-30"))
    assert occurrences(kept, CERTIFICATE) == [(3, "2026-05-30", "open")]
    back = ask("2026-05-10", *PARTLY_BACK, fact("2026-04-20", "work.resumed"))
    assert occurrences(back, CERTIFICATE) == [(1, "2026-04-02", "late"), (2, "2026-05-02", "lapsed")]
    assert lines(back, CERTIFICATE)[1]["reason"] == "resumed"


def test_rules_of_the_employer_stand_in_no_dossier_but_answer_for_the_employer() -> None:
    facts = [
        {"kind": "policy.contact_procedure_set", "on": "2025-12-01"},
        {"kind": "policy.evaluated", "on": "2026-05-04"},
    ]
    made = dossier(sick("2026-01-12"), employer={"facts": facts})
    found = employer_agenda(BELGIUM, made.context, parse_day("2026-06-01"))
    assert [(line.rule.key, line.status) for line in found] == [
        ("be.policy.contact-procedure", "done"),
        ("be.policy.physician-report", "open"),
        ("be.policy.committee-yearly", "open"),
    ]
    assert found[1].due == parse_day("2027-01-01")
    assert found[2].due == parse_day("2027-05-04")
    assert not [found for found in ask("2026-06-01", sick("2026-01-12"))["lines"] if "policy" in found["rule"]]


UNRELATED = sorted(
    kind
    for kind in KINDS
    if kind.startswith(("talk.", "note.", "question.", "lead.", "team_advice.", "colleagues.", "welcome."))
)


@given(st.lists(st.tuples(st.sampled_from(UNRELATED), st.integers(1, 28)), max_size=6), st.integers(1, 28))
def test_an_unrelated_fact_changes_nothing(more: list[tuple[str, int]], day: int) -> None:
    facts = [{**found, "seq": place} for place, found in enumerate(DECISION_B, 1)]
    bodies: dict[str, dict[str, Any]] = {
        "talk.planned": {"kind": "coach"},
        "talk.proposed": {"new_on": "2026-02-20"},
        "talk.held": {"kind": "coach"},
        "note.written": {"text": "rang, all well"},
        "question.answered": {"about": "contact"},
        "lead.assigned": {"party": "coach"},
    }
    extra = [
        fact(f"2026-02-{on:02}", kind, seq=100 + place, **bodies.get(kind, {})) for place, (kind, on) in enumerate(more)
    ]
    on = f"2026-03-{day:02}"
    assert ask(on, *facts, *extra) == ask(on, *facts)


@given(st.randoms(use_true_random=False), st.integers(1, 28))
def test_the_order_of_the_facts_in_the_file_is_of_no_matter(chance: random.Random, day: int) -> None:
    facts = [{**found, "seq": place} for place, found in enumerate(DECISION_B, 1)]
    shuffled = list(facts)
    chance.shuffle(shuffled)
    assert ask(f"2026-03-{day:02}", *shuffled) == ask(f"2026-03-{day:02}", *facts)


def test_the_same_question_gives_the_same_bytes_under_any_hash_seed() -> None:
    path = str(files("draad.exchange").joinpath("example.json"))
    command = [sys.executable, "-m", "draad", "agenda", path, "--on", "2026-06-22", "--json"]
    found = {
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": str(seed)}, capture_output=True, check=True).stdout
        for seed in range(4)
    }
    assert len(found) == 1
    assert json.loads(found.pop())["format"] == "draad.agenda/1"
