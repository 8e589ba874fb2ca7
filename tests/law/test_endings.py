"""What ends a trajectory under each of the three laws, with the reason: rows R17-25, R22-15/24/26/28 and 6.34 to 6.38.

The line that tells the others of the request stands as long as nothing ended the trajectory, so it is a good witness.
"""

from typing import Any

import pytest

from tests.dossier.making import ask, fact, line, needs, sick, why_not

TELL = "be.trajectory.tell-others"
COURSES = {
    "2017-01-01": ("2018-01-08", "2018-02-05", "2018-02-15", "2018-02-18", "2018-02-20", "2018-02-28"),
    "2022-10-01": ("2023-01-09", "2023-02-06", "2023-02-15", "2023-02-18", "2023-02-20", "2023-03-01"),
    "2026-01-01": ("2026-01-12", "2026-02-02", "2026-02-15", "2026-02-18", "2026-02-20", "2026-03-02"),
}
"""For each law: absent, requested, assessed, plan given, the last fact, the day asked about."""


def told(law: str, ending: str) -> list[dict[str, Any]]:
    absent, requested, assessed, given, last, _ = COURSES[law]
    facts = [sick(absent), fact(requested, "trajectory.requested", by="worker")]
    if ending == "withdrawn":
        return [*facts, fact(last, "trajectory.ended", ground="withdrawn")]
    if ending in {"C", "D"}:
        return [*facts, fact(last, "assessment.received", decision=ending)]
    facts.append(fact(assessed, "assessment.received", decision="A"))
    if ending == "report":
        return [*facts, fact(last, "report.received")]
    return [*facts, fact(given, "plan.received"), fact(last, "plan.answered", agreed=ending)]


@pytest.mark.parametrize(
    ("ending", "reasons"),
    [
        ("withdrawn", ("ended", "ended", "ended")),
        ("report", ("report_given", "report_given", "report_given")),
        ("no", ("plan_refused", "plan_refused", "plan_refused")),
        ("yes", (None, "plan_accepted", "plan_accepted")),
        ("C", (None, "decision_c", "decision_c")),
    ],
)
@pytest.mark.parametrize("law", COURSES)
def test_what_ends_a_trajectory(law: str, ending: str, reasons: tuple[str | None, ...]) -> None:
    facts, on = told(law, ending), COURSES[law][-1]
    reason = reasons[list(COURSES).index(law)]
    answer = ask(on, *facts)
    found = line(answer, TELL)
    assert found["version"] == law
    running = answer["state"]["trajectory"]
    if reason is None:
        assert (running["regime"], found["status"]) == (law, "open")
    else:
        assert (running, found["status"], found["reason"], found["settled_by"]) == (None, "lapsed", reason, len(facts))


@pytest.mark.parametrize("law", COURSES)
def test_under_the_other_reading_an_accepted_plan_goes_on(law: str) -> None:
    employer = {"settings": {"be.trajectory.accepted-plan-ends": "no"}}
    answer = ask(COURSES[law][-1], *told(law, "yes"), employer=employer)
    assert answer["state"]["trajectory"]["step"] == "plan_accepted"


@pytest.mark.parametrize(
    ("decision", "received", "on", "reason"),
    [
        # R17-13: an old D ends the trajectory when the seven working days of appeal have run out
        ("D", "2018-02-20", "2018-02-28", None),
        ("D", "2018-02-20", "2018-03-01", "decision_d"),
        # Section 4.2: on 1 October 2022 the term of appeal becomes 21 days and is never shortened
        ("D", "2022-09-30", "2022-10-21", None),
        ("D", "2022-09-30", "2022-10-22", "decision_d"),
        # R22-15: only a C of the new law ends one, from its first day
        ("C", "2022-09-30", "2022-10-10", None),
        ("C", "2022-10-01", "2022-10-10", "decision_c"),
    ],
)
def test_a_letter_ends_what_the_law_of_its_day_says(decision: str, received: str, on: str, reason: str | None) -> None:
    absent, requested = ("2018-01-08", "2018-02-05") if received < "2020" else ("2022-01-10", "2022-08-01")
    facts = [sick(absent), fact(requested, "trajectory.requested", by="worker")]
    found = line(ask(on, *facts, fact(received, "assessment.received", decision=decision)), TELL)
    assert found["reason"] == reason


@pytest.mark.parametrize("law", COURSES)
@pytest.mark.parametrize(("ending", "number"), [("report", 4), ("no", 4), ("yes", 4)])
def test_the_talk_about_the_plan_is_over_once_there_is_a_plan_or_a_report(law: str, ending: str, number: int) -> None:
    found = line(ask(COURSES[law][-1], *told(law, ending)), "be.trajectory.consult")
    assert (found["status"], found["reason"], found["settled_by"]) == ("lapsed", "plan_or_report_given", number)


@pytest.mark.parametrize("received", ["2022-09-30", "2022-10-01"])
def test_the_lock_of_three_months_follows_a_c_of_the_new_law_only(received: str) -> None:
    facts = [sick("2022-01-10"), fact("2022-08-01", "trajectory.requested", by="worker")]
    answer = ask("2022-12-01", *facts, fact(received, "assessment.received", decision="C"))
    locks = [found["earliest"] for found in answer["lines"] if found["rule"] == "be.trajectory.restart"]
    refused = [found["rule"] for found in answer["not_due"] if found["reason"] == "locked_after_decision_c"]
    assert locks == ([] if received == "2022-09-30" else ["2023-01-01"])
    assert bool(refused) is (received == "2022-10-01")


@pytest.mark.parametrize(
    ("rule", "by", "settles"),
    [
        ("be.trajectory.employer-may-request", "employer", True),
        ("be.trajectory.employer-may-request", "worker", False),
        ("be.trajectory.worker-may-request", "worker", True),
        ("be.trajectory.worker-may-request", "treating_doctor", True),
        ("be.trajectory.worker-may-request", "employer", False),
        ("be.trajectory.worker-may-request", "fund_doctor", False),
    ],
)
@pytest.mark.parametrize(
    ("absent", "requested"), [("2018-01-08", "2018-06-04"), ("2023-01-09", "2023-05-08"), ("2026-01-12", "2026-05-04")]
)
def test_whoever_asks_uses_their_own_right(absent: str, requested: str, rule: str, by: str, settles: bool) -> None:
    facts = [sick(absent), fact(requested, "trajectory.requested", by=by, consent="yes")]
    found = [one for one in ask(requested, *facts)["lines"] if one["rule"] == rule]
    assert [one["status"] for one in found] == (["done"] if settles else [])


@pytest.mark.parametrize("by", ["worker", "treating_doctor", "fund_doctor", "employer"])
@pytest.mark.parametrize("estimated", [True, False])
def test_a_request_by_others_takes_the_duty_off_after_an_estimate(by: str, estimated: bool) -> None:
    facts = [sick("2026-01-12")]
    if estimated:
        facts.append(fact("2026-04-07", "work_potential.estimated", present="yes"))
    facts.append(fact("2026-06-01", "trajectory.requested", by=by, consent="yes"))
    answer = ask("2026-06-02", *facts)
    found = [one for one in answer["lines"] if one["rule"] == "be.trajectory.employer-must-request"]
    if not estimated:
        assert found == []
    elif by == "employer":
        assert [(one["status"], one["reason"], one["settled_by"]) for one in found] == [("done", None, 3)]
    else:
        wanted = ("lapsed", "requested_by_others", 3)
        assert [(one["status"], one["reason"], one["settled_by"]) for one in found] == [wanted]


@pytest.mark.parametrize(
    ("excused", "undecided", "refused"), [(None, True, False), ("no", False, True), ("yes", False, False)]
)
def test_a_second_no_show_of_which_the_excuse_is_unknown_leaves_the_next_invitation_open(
    excused: str | None, undecided: bool, refused: bool
) -> None:
    missed = {"excused": excused} if excused is not None else {}
    facts = [
        sick("2026-01-12"),
        fact("2026-02-02", "trajectory.requested", by="worker"),
        fact("2026-02-09", "trajectory.invited"),
        fact("2026-02-16", "trajectory.missed", **missed),
    ]
    again = "be.trajectory.invite-again"
    assert needs(ask("2026-03-10", *facts), again) == []
    twice = [*facts, fact("2026-03-02", "trajectory.invited"), fact("2026-03-09", "trajectory.missed", **missed)]
    answer = ask("2026-03-10", *twice)
    assert needs(answer, again) == (["trajectory.missed.excused"] if undecided else [])
    assert why_not(answer, again) == (["last_no_show"] if refused else [])
