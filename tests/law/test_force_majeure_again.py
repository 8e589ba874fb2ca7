"""When a procedure of medical force majeure that led to nothing may begin anew: rows MFM-05, MFM-12, 7.5 and 7.12."""

from typing import Any

import pytest

from tests.dossier.making import EMPLOYER, ask, conflicts, fact, lines, sick, why_not

MAY_START = "be.force-majeure.may-start"
LAWS: dict[str, dict[str, Any]] = {
    "2022-11-28": {
        "absent": "2022-12-01",
        "first": "2023-09-01",
        "notice": "2023-09-04",
        "found": "2023-10-02",
        "missed": ("2023-09-20", "2023-10-06", "2023-10-24"),
        "on": "2023-11-01",
        "again": {"found": "2024-07-02", "stopped": "2024-07-24"},
    },
    "2026-01-01": {
        "absent": "2026-01-12",
        "first": "2026-07-12",
        "notice": "2026-07-20",
        "found": "2026-08-17",
        "missed": ("2026-08-03", "2026-08-18", "2026-09-02"),
        "on": "2026-10-01",
        "again": {"found": "2027-02-17", "stopped": "2027-03-02"},
    },
}
CASES = [(law, how) for law in LAWS for how in ("found", "stopped")]


def told(law: str, how: str) -> list[dict[str, Any]]:
    days = LAWS[law]
    facts = [sick(days["absent"]), fact(days["notice"], "force_majeure.notified", by="employer")]
    if how == "found":
        return [*facts, fact(days["found"], "force_majeure.found", permanently_unfit="no")]
    for day in days["missed"]:
        facts += [fact(day, "force_majeure.invited"), fact(day, "force_majeure.missed")]
    return facts


def found(answer: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [(line["status"], line["earliest"], line["settled_by"], line["reason"]) for line in lines(answer, MAY_START)]


@pytest.mark.parametrize(("law", "how"), CASES)
def test_it_may_begin_anew_after_as_many_months_again(law: str, how: str) -> None:
    facts, days = told(law, how), LAWS[law]
    answer = ask(days["on"], *facts)
    again = days["again"][how]
    assert found(answer) == [("done", days["first"], 2, None), ("waiting", again, None, None)]
    second = lines(answer, MAY_START)[1]
    months = "9 months" if law == "2022-11-28" else "6 months"
    assert (second["counted"]["length"], second["version"], second["because"]) == (months, law, [len(facts)])
    assert second["counted"]["first_day"] == "excluded"
    assert found(ask(again, *facts))[1] == ("open", again, None, None)


@pytest.mark.parametrize(("how", "again"), [("found", "2027-05-17"), ("stopped", "2027-06-02")])
def test_under_the_other_reading_it_still_takes_nine_months(how: str, again: str) -> None:
    employer = {**EMPLOYER, "settings": {"be.force-majeure.restart": "9_months"}}
    assert found(ask("2026-10-01", *told("2026-01-01", how), employer=employer))[1][1] == again


@pytest.mark.parametrize(("law", "how"), CASES)
def test_a_notice_in_time_uses_it_and_one_too_soon_does_not(law: str, how: str) -> None:
    facts, again = told(law, how), LAWS[law]["again"][how]
    used = ask("2028-01-10", *facts, fact("2028-01-03", "force_majeure.notified", by="worker"))
    assert found(used)[1] == ("done", again, len(facts) + 1, None)
    soon = fact(LAWS[law]["on"], "force_majeure.notified", by="worker")
    assert "used_too_early" in conflicts(ask(LAWS[law]["on"], *facts, soon))


@pytest.mark.parametrize(("law", "how"), CASES)
def test_neither_a_running_trajectory_nor_statutory_staff_may_begin_anew(law: str, how: str) -> None:
    facts, on = told(law, how), LAWS[law]["on"]
    running = ask(on, *facts, fact(on, "trajectory.requested", by="worker"))
    assert found(running) == [("done", LAWS[law]["first"], 2, None)]
    assert why_not(running, MAY_START) == ["trajectory_runs"]
    statutory = ask(on, *facts, employer={**EMPLOYER, "sector": "public"}, worker={"statutory": True})
    assert found(statutory) == []
    assert why_not(statutory, MAY_START) == ["statutory_staff"]


@pytest.mark.parametrize(("law", "how"), CASES)
def test_a_return_ends_the_wait_and_a_short_one_does_not(law: str, how: str) -> None:
    facts, again = told(law, how), LAWS[law]["again"][how]
    back = fact("2027-12-01", "work.resumed")
    assert found(ask("2028-01-10", *facts, back))[1] == ("lapsed", again, len(facts) + 1, "resumed")
    assert found(ask("2028-01-10", *facts, back, sick("2027-12-08")))[1] == ("open", again, None, None)
    gone = fact("2027-12-01", "contract.ended", ground="other")
    assert found(ask("2028-01-10", *facts, gone))[1] == ("lapsed", again, len(facts) + 1, "contract_ended")


@pytest.mark.parametrize(
    ("missed", "stops"),
    [
        (("2026-08-03", "2026-08-17", "2026-08-31"), True),  # fourteen days apart
        (("2026-08-03", "2026-08-16", "2026-08-31"), False),  # thirteen
        (("2026-08-03", "2026-09-17", "2026-11-03"), True),  # three months from first to last
        (("2026-08-03", "2026-09-17", "2026-11-04"), False),
        (("2026-08-03", "2026-08-17"), False),
    ],
)
def test_three_invitations_so_far_apart_and_so_close_together_stop_it(missed: tuple[str, ...], stops: bool) -> None:
    facts = [sick("2026-01-12"), fact("2026-07-20", "force_majeure.notified", by="employer")]
    for day in missed:
        facts += [fact(day, "force_majeure.invited"), fact(day, "force_majeure.missed")]
    answer = ask("2026-11-10", *facts)
    (finding,) = lines(answer, "be.force-majeure.finding")
    assert (finding["reason"] == "three_no_shows") is stops
    goes_on = {**EMPLOYER, "settings": {"be.force-majeure.no-show": "goes_on"}}
    (finding,) = lines(ask("2026-11-10", *facts, employer=goes_on), "be.force-majeure.finding")
    assert finding["reason"] is None
