"""What a first reader of the answers stumbled over; each once, so that it stays mended."""

from typing import Any

import pytest

from draad.dossier.strict_json import BadInput, read_json
from tests.dossier.making import EMPLOYER, ask, conflicts, fact, line, needs, sick, why_not

MUST = "be.trajectory.employer-must-request"
ABSENT = sick("2026-01-12")
BY_WORKER = fact("2026-02-20", "trajectory.requested", by="worker")
ESTIMATED = fact("2026-03-12", "work_potential.estimated", present="yes")


def certificate(on: str, first: str, last: str) -> dict[str, Any]:
    return fact(on, "certificate.received", from_=first, until=last)


def test_a_request_that_was_over_before_the_estimate_does_not_take_the_duty_away() -> None:
    withdrawn = fact("2026-03-01", "trajectory.ended", ground="withdrawn")
    over = ask("2026-03-20", ABSENT, BY_WORKER, withdrawn, ESTIMATED)
    assert (line(over, MUST)["status"], line(over, MUST)["due"]) == ("open", "2026-07-11")
    assert why_not(ask("2026-03-20", ABSENT, BY_WORKER, ESTIMATED), MUST) == ["trajectory_runs"]
    later = fact("2026-03-14", "trajectory.requested", by="worker")
    assert line(ask("2026-03-20", ABSENT, ESTIMATED, later), MUST)["reason"] == "requested_by_others"


def test_a_certificate_settles_the_absence_that_it_covers_whenever_it_came_in() -> None:
    early = ask("2026-01-30", ABSENT, certificate("2026-01-05", "2026-01-12", "2026-01-30"))
    assert line(early, "be.certificate.hand-in")["status"] == "done"
    assert line(early, "be.certificate.free-day")["reason"] == "certificate_given"
    other = ask("2026-01-30", ABSENT, certificate("2026-01-05", "2025-12-12", "2026-01-05"))
    assert line(other, "be.certificate.hand-in")["status"] == "late"


def test_a_certificate_from_the_second_day_leaves_the_first_day_as_it_is() -> None:
    answer = ask("2026-01-14", ABSENT, certificate("2026-01-14", "2026-01-13", "2026-01-16"))
    assert line(answer, "be.certificate.free-day")["reason"] == "not_used"


def test_a_free_day_that_a_certificate_covers_after_all_is_not_used_up() -> None:
    facts = []
    for month in ("02", "03"):
        facts += [
            sick(f"2026-{month}-02"),
            fact(f"2026-{month}-02", "certificate.not_needed"),
            certificate(f"2026-{month}-03", f"2026-{month}-02", f"2026-{month}-04"),
            fact(f"2026-{month}-05", "work.resumed"),
        ]
    free = [found for found in ask("2026-05-11", *facts, sick("2026-05-11"))["lines"] if found["due"] == "2026-05-11"]
    assert "be.certificate.free-day" in {found["rule"] for found in free}


@pytest.mark.parametrize(
    "facts",
    [
        [
            fact("2026-06-01", "trajectory.requested", by="worker"),
            fact("2026-07-15", "force_majeure.notified", by="employer"),
        ],
        [fact("2026-07-01", "work.resumed"), fact("2026-07-22", "force_majeure.notified", by="employer")],
    ],
)
def test_force_majeure_started_when_it_may_not_is_a_conflict(facts: list[dict[str, Any]]) -> None:
    assert {"used_not_open", "not_absent"} & set(conflicts(ask("2026-08-01", ABSENT, *facts)))


def test_an_appeal_where_none_is_possible_is_a_conflict() -> None:
    decided = fact("2026-03-20", "assessment.received", decision="A")
    answer = ask("2026-04-01", ABSENT, BY_WORKER, decided, fact("2026-03-24", "appeal.lodged"))
    assert "used_not_open" in conflicts(answer)


def test_a_request_during_the_lock_of_decision_c_is_a_conflict() -> None:
    decided = fact("2026-03-20", "assessment.received", decision="C")
    again = fact("2026-04-20", "trajectory.requested", by="employer")
    assert "used_not_open" in conflicts(ask("2026-05-01", ABSENT, BY_WORKER, decided, again))


def test_misses_without_a_recorded_invitation_decide_nothing() -> None:
    misses = [fact(day, "trajectory.missed", excused="no") for day in ("2026-03-03", "2026-03-17")]
    answer = ask("2026-03-20", ABSENT, BY_WORKER, *misses)
    assert needs(answer, "be.trajectory.no-show-ends") == ["trajectory.invited"]


def test_a_relapse_continues_the_phase_of_its_thread() -> None:
    answer = ask("2026-02-07", ABSENT, fact("2026-02-02", "work.resumed"), sick("2026-02-06"))
    assert (answer["state"]["phase"], answer["state"]["days"]) == ("during", 27)


def test_a_full_incapacity_during_a_partial_return_is_no_contradiction() -> None:
    partly = fact("2026-04-07", "work.resumed_partially", hours_per_week=19)
    answer = ask("2026-05-05", ABSENT, partly, sick("2026-05-04"))
    assert conflicts(answer) == []
    assert answer["state"]["phase"] == "during"
    assert ask("2026-05-03", ABSENT, partly)["state"]["phase"] == "after_return"


def test_an_employer_with_statutory_staff_has_rules_of_its_own() -> None:
    notice = fact("2026-07-15", "force_majeure.notified", by="employer")
    employer = {**EMPLOYER, "sector": "public"}
    answer = ask("2026-08-01", ABSENT, notice, employer=employer, worker={"statutory": True})
    assert "used_not_open" in conflicts(answer)


def test_a_key_that_stands_twice_among_very_many_is_found_at_once() -> None:
    keys = ",".join(f'"k{number}": 0' for number in range(50_000))
    with pytest.raises(BadInput, match="twice"):
        read_json(f'{{{keys}, "k7": 1}}'.encode())
