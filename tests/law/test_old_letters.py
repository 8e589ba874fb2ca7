"""A decision C of the law of 2017 whose plan is not ready on 1 October 2022: section 4.2 and row R22-21.

The plan is due within six months of the original receipt, and the twelve months of the old law can be defended.
"""

from typing import Any

import pytest

from tests.dossier.making import ask, fact, line, sick, why_not

FACTS = [
    sick("2022-05-02"),
    fact("2022-08-01", "trajectory.requested", by="worker"),
    fact("2022-09-26", "assessment.received", decision="C"),
]
LODGED = fact("2022-09-28", "appeal.lodged")


@pytest.mark.parametrize(
    ("told", "plan", "consult"),
    [
        ([], ("open", None, None), ("open", None, None, "2022-10-18")),
        (
            [fact("2022-11-03", "trajectory.consulted")],
            ("open", None, None),
            ("done", None, 4, "2022-10-18"),
        ),
        (
            [fact("2022-11-03", "plan.received")],
            ("done", None, 4),
            ("lapsed", "plan_or_report_given", 4, "2022-10-18"),
        ),
        (
            [fact("2022-11-03", "report.received")],
            ("done", None, 4),
            ("lapsed", "plan_or_report_given", 4, "2022-10-18"),
        ),
        (
            [fact("2022-11-03", "trajectory.ended", ground="withdrawn")],
            ("lapsed", "ended", 4),
            ("lapsed", "ended", 4, "2022-10-18"),
        ),
        (
            [fact("2022-11-03", "contract.ended", ground="other")],
            ("lapsed", "contract_ended", 4),
            ("lapsed", "contract_ended", 4, "2022-10-18"),
        ),
        ([LODGED], ("open", None, None), ("waiting", None, None, None)),
        (
            [LODGED, fact("2022-11-02", "appeal.decided", confirmed="yes")],
            ("open", None, None),
            ("open", None, None, "2022-11-02"),
        ),
        (
            [LODGED, fact("2022-11-02", "appeal.decided", confirmed="no")],
            ("lapsed", "appeal_won", 5),
            ("lapsed", "appeal_won", 5, "2022-11-02"),
        ),
    ],
)
def test_what_becomes_of_its_plan(told: list[Any], plan: tuple[Any, ...], consult: tuple[Any, ...]) -> None:
    answer = ask("2022-11-15", *FACTS, *told)
    found = line(answer, "be.trajectory.plan")
    assert (found["status"], found["reason"], found["settled_by"]) == plan
    assert (found["version"], found["due"], found["defensible_until"]) == ("2022-10-01", "2023-03-26", "2023-09-26")
    found = line(answer, "be.trajectory.consult")
    assert (found["status"], found["reason"], found["settled_by"], found["earliest"]) == consult
    assert found["version"] == "2022-10-01"


@pytest.mark.parametrize(("received", "due"), [("2022-09-26", "2022-10-17"), ("2022-09-30", "2022-10-21")])
def test_its_term_of_appeal_becomes_the_longer_one(received: str, due: str) -> None:
    facts = [*FACTS[:2], fact(received, "assessment.received", decision="C")]
    found = line(ask("2022-10-03", *facts), "be.trajectory.appeal")
    assert (found["status"], found["version"], found["due"]) == ("open", "2022-10-01", due)


@pytest.mark.parametrize(("received", "locked"), [("2022-09-26", False), ("2022-10-01", True)])
def test_only_a_c_of_the_new_law_locks_the_way_to_a_new_request(received: str, locked: bool) -> None:
    facts = [*FACTS[:2], fact(received, "assessment.received", decision="C")]
    ended = fact("2022-10-10", "trajectory.ended", ground="withdrawn")
    answer = ask("2022-11-15", *facts, ended)
    rule = "be.trajectory.employer-may-request"
    assert why_not(answer, rule) == (["locked_after_decision_c"] if locked else [])
    assert [found["status"] for found in answer["lines"] if found["rule"] == rule] == ([] if locked else ["open"])


def test_its_term_of_appeal_ends_with_the_contract_and_not_with_the_return() -> None:
    ended = fact("2022-10-04", "contract.ended", ground="other")
    found = line(ask("2022-10-05", *FACTS, ended), "be.trajectory.appeal")
    assert (found["status"], found["reason"], found["settled_by"]) == ("lapsed", "contract_ended", 4)
    found = line(ask("2022-10-05", *FACTS, fact("2022-10-04", "work.resumed")), "be.trajectory.appeal")
    assert (found["status"], found["version"]) == ("open", "2022-10-01")


def test_the_talk_waits_for_the_worker_s_own_receipt() -> None:
    of_employer = fact("2022-09-26", "assessment.received", decision="C", by="employer")
    of_worker = fact("2022-09-29", "assessment.received", decision="C", by="worker")
    answer = ask("2022-11-15", *FACTS[:2], of_employer, of_worker)
    assert line(answer, "be.trajectory.consult")["earliest"] == "2022-10-21"
    assert line(answer, "be.trajectory.plan")["due"] == "2023-03-26"
    assert line(answer, "be.trajectory.appeal")["counted"]["from_seq"] == 4
