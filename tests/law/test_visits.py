"""A visit before the return: whose right is used, and what becomes of the invitation. Rows 6.1, 5.1 to 5.4."""

import pytest

from tests.dossier.making import ask, fact, sick, why_not

PREFIX = "be.pre-return-visit."
LAWS = {
    "2017-01-01": ("2018-01-08", "2018-02-05", "2018-02-12", "2018-02-16"),
    "2022-10-01": ("2023-01-09", "2023-02-06", "2023-02-13", "2023-02-17"),
    "2026-01-01": ("2026-01-12", "2026-02-02", "2026-02-09", None),
}
"""Absent, requested, answered, the last day of the ten working days that were abolished in 2026."""
ENDS = {
    None: ("open", None, None),
    "pre_return_visit.invited": ("done", 3, None),
    "pre_return_visit.held": ("done", 3, None),
    "pre_return_visit.declined": ("lapsed", 3, "declined"),
    "work.resumed": ("lapsed", 3, "resumed"),
    "contract.ended": ("lapsed", 3, "contract_ended"),
}


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("by", ["worker", "treating_doctor", "employer"])
@pytest.mark.parametrize("law", LAWS)
def test_who_asks_and_what_becomes_of_it(law: str, by: str, end: str | None) -> None:
    absent, requested, answered, last = LAWS[law]
    facts = [sick(absent), fact(requested, "pre_return_visit.requested", by=by)]
    if end is not None:
        facts.append(fact(answered, end, ground="other") if end == "contract.ended" else fact(answered, end))
    answer = ask(answered, *facts)
    found = {
        line["rule"].removeprefix(PREFIX): (line["status"], line["settled_by"], line["reason"], line["due"])
        for line in answer["lines"]
        if line["rule"].startswith(PREFIX)
    }
    if by == "employer" and law != "2026-01-01":
        assert "invite" not in found
    else:
        assert found["invite"] == (*ENDS[end], last)
    used = "employer-may-ask" if by == "employer" else "worker-may-ask"
    if law != "2026-01-01":
        assert "employer-may-ask" not in found
        assert why_not(answer, f"{PREFIX}employer-may-ask") == ["only_worker_could_ask"]
    for right in ("worker-may-ask", "employer-may-ask"):
        if right in found:
            assert (found[right][0] == "done") is (right == used)
