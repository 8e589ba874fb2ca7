"""One decision, two receipts: the worker's terms count from the day the worker had it, the employer's from theirs.

R17-15 to R17-20, R22-17 to R22-21, 6.20 to 6.26. A receipt that does not say whose it is counts for both.
"""

from typing import Any

import pytest

from tests.dossier.making import ask, fact, sick

DAYS = {
    "2017": ("2018-01-08", "2018-02-05", "2018-03-02", "2018-03-09", "2018-03-09"),
    "2022": ("2023-01-09", "2023-02-06", "2023-03-02", "2023-03-09", "2023-03-20"),
    "2026": ("2026-01-12", "2026-02-02", "2026-03-02", "2026-03-09", "2026-03-20"),
}
"""Absent, requested, the first receipt, the second one, the day asked about."""
LETTERS = {"2017": "ABCDE", "2022": "ABC", "2026": "ABC"}
APPEALED = {"2017": "CD", "2022": "B", "2026": "B"}
PLANNED = {"2017": "AC", "2022": "AB", "2026": "AB"}


def counted(law: str, decision: str, *receipts: tuple[str, str | None], on: str | None = None) -> dict[str, Any]:
    absent, requested, *_, asked = DAYS[law]
    facts = [sick(absent), fact(requested, "trajectory.requested", by="worker")]
    for day, by in receipts:
        body = {"decision": decision} if by is None else {"decision": decision, "by": by}
        facts.append(fact(day, "assessment.received", **body))
    answer = ask(on or asked, *facts)
    return {
        line["rule"].removeprefix("be.trajectory."): (line["counted"]["from_seq"], line["counted"]["from"])
        for line in answer["lines"]
        if line["counted"]["from_seq"] in {3, 4}
    }


CASES = [(law, letter) for law, letters in LETTERS.items() for letter in letters]


@pytest.mark.parametrize(("law", "decision"), CASES)
@pytest.mark.parametrize("first", ["worker", "employer"])
def test_each_counts_from_their_own_receipt(law: str, decision: str, first: str) -> None:
    early, late = DAYS[law][2], DAYS[law][3]
    second = "employer" if first == "worker" else "worker"
    found = counted(law, decision, (early, first), (late, second))
    of_worker = (3, early) if first == "worker" else (4, late)
    of_employer = (4, late) if first == "worker" else (3, early)
    wanted = {}
    if decision in APPEALED[law]:
        wanted["appeal"] = of_worker
    if decision in PLANNED[law]:
        wanted["plan"] = of_employer
        # Where an appeal is possible the talk about the plan waits for the later of both receipts.
        wanted["consult"] = (of_employer[0], late) if decision in APPEALED[law] else of_employer
    if law == "2017" and decision == "E":
        wanted["review"] = of_employer
    if law != "2017" and decision == "C":
        wanted["restart"] = (3, early)
    assert found == wanted


@pytest.mark.parametrize(("law", "decision"), CASES)
def test_a_receipt_that_does_not_say_whose_it_is_counts_for_both(law: str, decision: str) -> None:
    early = DAYS[law][2]
    both = {"appeal"} if decision in APPEALED[law] else set()
    both |= {"plan", "consult"} if decision in PLANNED[law] else set()
    both |= {"review"} if (law, decision) == ("2017", "E") else set()
    both |= {"restart"} if (law != "2017" and decision == "C") else set()
    assert counted(law, decision, (early, None), on=early) == dict.fromkeys(both, (3, early))


def test_a_new_decision_is_the_new_examination_that_was_planned() -> None:
    facts = [sick("2018-01-08"), fact("2018-02-05", "trajectory.requested", by="worker")]
    facts.append(fact("2018-03-02", "assessment.received", decision="B", by="employer", review_on="2018-05-02"))
    facts.append(fact("2018-03-05", "assessment.received", decision="B", by="worker", review_on="2018-05-02"))

    def review(*more: dict[str, Any]) -> list[tuple[Any, ...]]:
        answer = ask("2018-05-04", *facts, *more)
        lines = [line for line in answer["lines"] if line["rule"] == "be.trajectory.review"]
        return [(line["status"], line["due"], line["settled_by"]) for line in lines]

    assert review() == [("late", "2018-05-02", None)]
    assert review(fact("2018-05-02", "assessment.received", decision="A", by="employer")) == [("done", "2018-05-02", 5)]
