"""Where a thread stands: phases, incapacities, and facts that do not go together."""

from typing import Any

import pytest

from tests.dossier.making import EMPLOYER, ask, conflicts, fact, line, lines, sick, why_not

TRAJECTORY = [sick("2026-01-12"), fact("2026-02-02", "trajectory.requested", by="worker")]
DECISION_B = [*TRAJECTORY, fact("2026-03-02", "assessment.received", decision="B")]


WITHOUT_CONSENT = fact("2026-04-20", "trajectory.requested", by="employer", consent="no")
ESTIMATED = fact("2026-04-13", "work_potential.estimated", present="yes")


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ([sick("2026-01-12"), sick("2026-01-14")], "already_absent"),
        ([fact("2026-01-12", "work.resumed")], "not_absent"),
        ([fact("2026-01-12", "work.resumed_partially", hours_per_week=10)], "not_absent"),
        ([fact("2026-01-12", "trajectory.requested", by="worker")], "not_absent"),
        (
            [
                sick("2026-01-12"),
                fact("2026-02-12", "work.resumed"),
                fact("2026-03-01", "trajectory.requested", by="worker"),
            ],
            "not_absent",
        ),
        (
            [
                sick("2026-01-12"),
                fact("2026-02-12", "work.resumed"),
                fact("2026-03-01", "work.resumed_partially", hours_per_week=10),
            ],
            "not_absent",
        ),
        ([*TRAJECTORY, fact("2026-02-12", "trajectory.requested", by="employer")], "trajectory_already_runs"),
        ([fact("2026-02-12", "assessment.received", decision="A")], "no_trajectory"),
        ([fact("2026-02-12", "plan.answered", agreed="yes")], "no_plan"),
        ([fact("2026-02-12", "appeal.lodged")], "nothing_to_appeal"),
        ([fact("2026-02-12", "appeal.decided", confirmed="yes")], "no_appeal"),
        ([fact("2026-02-12", "force_majeure.found", permanently_unfit="yes")], "no_procedure"),
        ([fact("2026-02-12", "adapted_work.answered", followed="yes")], "not_asked"),
        (
            [sick("2026-01-12"), fact("2026-02-12", "contract.ended", ground="other"), sick("2026-03-01")],
            "contract_had_ended",
        ),
        ([sick("2026-01-12"), WITHOUT_CONSENT], "no_consent_no_estimate"),
        ([WITHOUT_CONSENT], "no_consent_no_estimate"),
    ],
)
def test_contradictions_are_values(facts: list[dict[str, Any]], reason: str) -> None:
    assert reason in conflicts(ask("2026-06-01", *facts))


@pytest.mark.parametrize(
    "facts",
    [
        [sick("2026-01-12"), ESTIMATED, WITHOUT_CONSENT],
        [sick("2026-01-12"), {**ESTIMATED, "on": "2026-04-20"}, WITHOUT_CONSENT],
        [sick("2026-01-12"), {**WITHOUT_CONSENT, "body": {"by": "employer", "consent": "yes"}}],
        [sick("2026-01-12"), {**WITHOUT_CONSENT, "body": {"by": "employer"}}],
        [sick("2026-01-12"), {**WITHOUT_CONSENT, "body": {"by": "fund_doctor", "consent": "no"}}],
    ],
)
def test_an_employer_may_ask_with_consent_or_after_an_estimate(facts: list[dict[str, Any]]) -> None:
    assert conflicts(ask("2026-06-01", *facts)) == []


@pytest.mark.parametrize("estimated", ["2025-12-01", "2026-04-21"])
def test_an_estimate_of_another_incapacity_or_from_afterwards_does_not_help(estimated: str) -> None:
    facts = [sick("2025-10-01"), fact("2025-12-15", "work.resumed"), sick("2026-01-12"), WITHOUT_CONSENT]
    answer = ask("2026-06-01", *facts, {**ESTIMATED, "on": estimated})
    assert "no_consent_no_estimate" in conflicts(answer)
    nothing_shown = {**ESTIMATED, "body": {"present": "no"}}
    assert "no_consent_no_estimate" in conflicts(ask("2026-06-01", *facts, nothing_shown))


def test_the_laws_before_2026_asked_for_no_consent() -> None:
    facts = [sick("2025-01-13"), fact("2025-06-02", "trajectory.requested", by="employer", consent="no")]
    assert conflicts(ask("2025-08-01", *facts)) == []


@pytest.mark.parametrize(
    ("hours", "worker", "too_many"),
    [
        (19.5, {"hours_per_week": 19}, True),
        (19, {"hours_per_week": 19}, False),
        (19, {}, False),
        (
            30,
            {"hours_per_week": 38, "employments": [{"from": "2025-01-01", "until": None, "hours_per_week": 19}]},
            True,
        ),
        (30, {"hours_per_week": 38, "employments": [{"from": "2025-01-01", "until": None}]}, False),
        (30, {"employments": [{"from": "2026-04-07", "until": "2026-04-07", "hours_per_week": 19}]}, True),
        (30, {"hours_per_week": 19, "employments": [{"from": "2026-04-08", "hours_per_week": 38}]}, True),
        (
            30,
            {
                "employments": [
                    {"from": "2020-01-01", "until": "2026-04-06", "hours_per_week": 38},
                    {"from": "2026-04-07", "until": None, "hours_per_week": 19},
                ]
            },
            True,
        ),
    ],
)
def test_nobody_works_more_hours_in_a_partial_return_than_the_contract_has(
    hours: float, worker: dict[str, Any], too_many: bool
) -> None:
    part = fact("2026-04-07", "work.resumed_partially", hours_per_week=hours)
    answer = ask("2026-05-05", sick("2026-01-12"), part, worker=worker)
    assert conflicts(answer) == (["more_hours_than_contract"] if too_many else [])


def test_two_rules_that_clash() -> None:
    facts = [sick("2026-01-12"), fact("2026-04-02", "work_potential.estimated", present="yes")]
    expected = {
        "rules": ["be.trajectory.employer-must-request", "be.force-majeure.may-start"],
        "reason": "trajectory_due_when_force_majeure_opens",
    }
    assert ask("2026-05-01", *facts)["conflicts"] == [expected]
    assert ask("2026-05-01", *facts, fact("2026-04-20", "trajectory.requested", by="employer"))["conflicts"] == []


@pytest.mark.parametrize(
    ("facts", "on", "phase"),
    [
        ([sick("2026-01-12")], "2026-01-18", "at_start"),
        ([sick("2026-01-12")], "2026-01-19", "during"),
        (
            [sick("2026-01-12"), fact("2026-01-13", "contact.made"), fact("2026-01-13", "contact.agreed")],
            "2026-01-14",
            "during",
        ),
        ([sick("2026-01-12"), fact("2026-01-13", "contact.made")], "2026-01-14", "at_start"),
        ([sick("2026-01-12"), fact("2026-02-13", "resumption.possible")], "2026-02-14", "before_return"),
        ([sick("2026-01-12"), fact("2026-02-13", "work.resumed")], "2026-02-12", "before_return"),
        ([sick("2026-01-12"), fact("2026-02-13", "work.resumed")], "2026-02-13", "after_return"),
        (
            [sick("2026-01-12"), fact("2026-02-13", "work.resumed_partially", hours_per_week=9)],
            "2026-02-13",
            "after_return",
        ),
        ([sick("2026-01-12"), fact("2026-02-13", "contract.ended", ground="other")], "2026-02-13", "closed"),
        (
            [sick("2026-01-12"), fact("2026-02-13", "work.resumed"), fact("2026-04-01", "thread.closed")],
            "2026-04-02",
            "closed",
        ),
        (
            [
                sick("2026-01-12"),
                fact("2026-02-13", "work.resumed"),
                fact("2026-04-01", "thread.closed"),
                sick("2026-05-04"),
            ],
            "2026-05-05",
            "at_start",
        ),
    ],
)
def test_the_phase(facts: list[dict[str, Any]], on: str, phase: str) -> None:
    assert ask(on, *facts)["state"]["phase"] == phase


def test_a_short_return_does_not_interrupt_the_incapacity() -> None:
    back, report = fact("2026-02-02", "work.resumed"), "be.four-weeks.report"
    goes_on = ask("2026-02-20", sick("2026-01-12"), back, sick("2026-02-15"))
    assert goes_on["state"]["incapacity_since"] == "2026-01-12"
    assert len(lines(goes_on, report)) == 1
    anew = ask("2026-02-20", sick("2026-01-12"), back, sick("2026-02-16"))
    assert anew["state"]["incapacity_since"] == "2026-02-16"
    assert [found["reason"] for found in lines(anew, report)] == ["resumed", None]
    every = {**EMPLOYER, "settings": {"be.interruption": "every_return"}}
    assert ask("2026-02-20", sick("2026-01-12"), back, sick("2026-02-02"), employer=every)["state"]["days"] == 19


def test_the_end_of_the_contract_closes_what_stands() -> None:
    facts = [*DECISION_B, fact("2026-03-20", "contract.ended", ground="other")]
    answer = ask("2026-04-01", *facts)
    assert {found["reason"] for found in answer["lines"] if found["status"] == "lapsed"} >= {"contract_ended"}
    assert answer["state"]["trajectory"] is None
    assert not [found for found in answer["lines"] if found["status"] in {"open", "late", "waiting"}]


def regime(on: str, *facts: dict[str, Any], employer: Any = None) -> str | None:
    running = ask(on, *facts, employer=employer)["state"]["trajectory"]
    return running["regime"] if running else "none runs"


def requested(on: str) -> list[dict[str, Any]]:
    return [sick(on), fact(on, "trajectory.requested", by="worker")]


def test_a_trajectory_runs_under_the_regime_that_its_transition_gives() -> None:
    assert regime("2016-06-01", *requested("2016-05-02")) is None
    assert regime("2019-06-01", *requested("2019-05-02")) == "2017-01-01"
    assert regime("2022-09-30", *requested("2022-05-02")) == "2017-01-01"
    assert regime("2022-10-01", *requested("2022-05-02")) == "2022-10-01"
    assert regime("2026-02-01", *requested("2025-12-02")) == "2022-10-01"
    assert regime("2026-02-01", *requested("2026-01-02")) == "2026-01-01"


def test_a_trajectory_that_ended_before_a_new_regime_is_not_taken_over() -> None:
    ended = [*requested("2022-05-02"), fact("2022-09-02", "report.received")]
    assert regime("2022-11-01", *ended) == "none runs"
    again = [*ended, fact("2022-10-20", "trajectory.requested", by="worker")]
    assert regime("2022-11-01", *again) == "2022-10-01"


def test_the_reading_that_looks_at_the_incapacity() -> None:
    reading = {**EMPLOYER, "settings": {"be.trajectory.regime-2026": "incapacities_from_2026"}}
    facts = [sick("2025-11-03"), fact("2026-02-02", "trajectory.requested", by="worker")]
    assert regime("2026-03-01", *facts) == "2026-01-01"
    assert regime("2026-03-01", *facts, employer=reading) == "2022-10-01"
    assert regime("2026-03-01", facts[1], employer=reading) == "2026-01-01"


def test_an_appeal_belongs_to_what_began_last() -> None:
    facts = [
        sick("2026-01-12"),
        fact("2026-02-02", "trajectory.requested", by="worker"),
        fact("2026-03-02", "assessment.received", decision="B"),
        fact("2026-06-02", "report.received"),
        fact("2026-07-20", "force_majeure.notified", by="employer"),
        fact("2026-08-20", "force_majeure.found", permanently_unfit="yes"),
        fact("2026-08-27", "appeal.lodged"),
    ]
    answer = ask("2026-09-01", *facts)
    assert lines(answer, "be.trajectory.appeal-decision") == []
    assert line(answer, "be.force-majeure.appeal-decision")["due"] == "2026-10-08"
    assert line(answer, "be.force-majeure.appeal")["settled_by"] == 7
    assert line(answer, "be.trajectory.appeal")["settled_by"] == 4


def test_a_step_of_a_trajectory_is_no_appeal_against_something_else() -> None:
    """A procedure of force majeure began while the trajectory ran: the appeal is against that."""
    facts = [
        sick("2026-01-12"),
        fact("2026-07-06", "trajectory.requested", by="worker"),
        fact("2026-07-20", "force_majeure.notified", by="employer"),
        fact("2026-08-03", "trajectory.invited"),
        fact("2026-08-20", "force_majeure.found", permanently_unfit="yes"),
        fact("2026-08-27", "appeal.lodged"),
    ]
    assert ask("2026-09-01", *facts)["state"]["trajectory"]["step"] == "invited"
    assert ask("2026-09-01", *facts[:2], facts[5])["state"]["trajectory"]["step"] == "appealed"


def test_an_effect_that_comes_after_the_end_changes_nothing() -> None:
    facts = [
        sick("2026-01-12"),
        fact("2026-02-02", "trajectory.requested", by="worker"),
        fact("2026-03-02", "assessment.received", decision="A"),
        fact("2026-04-01", "plan.received"),
        fact("2026-04-16", "plan.reminded"),
        fact("2026-04-20", "report.received"),
    ]
    answer = ask("2026-05-10", *facts)
    assert line(answer, "be.trajectory.silence-is-refusal")["status"] == "done"
    assert line(answer, "be.trajectory.answer")["reason"] == "report_given"


def test_an_earlier_consolidation_does_not_end_a_later_incapacity() -> None:
    facts = [fact("2025-01-12", "temporary_incapacity.ended"), sick("2026-01-12", cause="work_accident")]
    assert why_not(ask("2026-02-01", *facts), "be.trajectory.worker-may-request") == ["temporary_incapacity_runs"]
    after = [*facts, fact("2026-01-20", "temporary_incapacity.ended")]
    assert line(ask("2026-02-01", *after), "be.trajectory.worker-may-request")["because"] == [2, 3]


def test_a_fact_of_the_first_day_of_the_next_incapacity_belongs_to_that_one() -> None:
    facts = [sick("2026-01-12"), fact("2026-03-02", "work.resumed"), sick("2026-04-06")]
    estimated = fact("2026-04-06", "work_potential.estimated", present="yes")
    found = lines(ask("2026-04-10", *facts, estimated), "be.trajectory.employer-must-request")
    assert [one["counted"]["from_seq"] for one in found] == [3]


def test_on_the_day_of_the_return_the_end_of_the_contract_goes_first() -> None:
    facts = [
        sick("2026-01-12"),
        fact("2026-03-02", "work.resumed"),
        fact("2026-03-02", "contract.ended", ground="other"),
    ]
    report = line(ask("2026-03-10", *facts), "be.four-weeks.report")
    assert (report["status"], report["reason"], report["settled_by"]) == ("lapsed", "contract_ended", 3)
