"""One decision, two receipts: the second is read by the law of the first."""

from typing import Any

import pytest

from draad.dossier.facts import Fact
from draad.dossier.receipts import RECEIPT, REQUEST, together
from draad.dossier.strict_json import BadInput
from tests.dossier.making import ask, fact, sick

REQUESTED = [sick("2022-05-02"), fact("2022-08-01", "trajectory.requested", by="worker")]

E, W, NOBODY = "employer", "worker", None


@pytest.mark.parametrize(
    ("receipts", "first"),
    [
        ([(10, "C", E), (20, "C", W)], [None, 10]),
        ([(10, "C", W), (20, "C", E)], [None, 10]),
        ([(10, "C", E), (10, "C", W)], [None, 10]),
        ([(10, "C", E), (20, "B", W)], [None, None]),
        ([(10, "C", E), (20, "C", E)], [None, None]),
        ([(10, "C", NOBODY), (20, "C", W)], [None, None]),
        ([(10, "C", E), (20, "C", NOBODY)], [None, None]),
        ([(10, "C", E), (20, "B", E), (30, "B", W), (40, "C", W)], [None, None, 20, 10]),
        ([(10, "C", E), (20, "C", W), (30, "C", E)], [None, 10, None]),
        ([(10, "C", E), (20, "C", W), (30, "C", E), (40, "C", W)], [None, 10, None, 30]),
        ([(10, "C", E), (20, "C", E), (30, "C", W)], [None, None, 20]),
        ([(10, "C", E), (15, "", ""), (20, "C", W)], [None, None]),
        ([(10, "C", E), (20, "", ""), (20, "C", W)], [None, None]),
        ([(10, "", ""), (10, "C", E), (20, "C", W), (25, "", "")], [None, 10]),
    ],
)
def test_each_receipt_goes_with_the_one_before_it_of_the_other_party(
    receipts: list[tuple[int, str, str | None]], first: list[int | None]
) -> None:
    """A letter of nothing stands for a request of a new trajectory."""
    bodies: list[dict[str, Any]] = [{"decision": letter, **({"by": by} if by else {})} for _, letter, by in receipts]
    told = [
        Fact(seq, RECEIPT, on, body) if letter else Fact(seq, REQUEST, on)
        for seq, ((on, letter, _), body) in enumerate(zip(receipts, bodies, strict=True), 1)
    ]
    found = together([one for one in told if one.kind == RECEIPT], [one for one in told if one.kind == REQUEST])
    assert [one.first_on for one in found] == first
    assert [(one.seq, one.on) for one in found] == [(one.seq, one.on) for one in told if one.kind == RECEIPT]


def test_the_letter_of_an_old_decision_may_arrive_after_the_law_changed() -> None:
    old = [
        fact("2022-09-28", RECEIPT, decision="E", by="employer"),
        fact("2022-10-03", RECEIPT, decision="E", by="worker"),
    ]
    assert ask("2022-10-04", *REQUESTED, *old)["state"]["trajectory"]["step"] == "assessed"
    with pytest.raises(BadInput, match=r"facts\[2\].*letters of the regime of 2022-10-01"):
        ask("2022-10-04", *REQUESTED, old[1])
    with pytest.raises(BadInput, match=r"facts\[3\].*letters of the regime of 2022-10-01"):
        ask("2022-10-04", *REQUESTED, fact("2022-09-28", RECEIPT, decision="C", by="employer"), old[1])
