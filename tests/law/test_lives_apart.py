"""The stories told again with another life around them, and with what ends a line.

What happened in an absence years before or after has nothing to do with the lines of this one; the end of the contract
and the full return end what the law says they end. Each story is a case, so that no rule and no version is left out.
"""

import os
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

import pytest

from tests.law.storytelling import Story, stories

TOLD = [
    story
    for story in stories()
    if "as_known_at" not in story.told and any(fact["kind"] == "absence.started" for fact in story.told["told"])
]
FULL = bool(os.environ.get("DRAAD_FULL"))
SOME = TOLD if FULL else TOLD[::3]
"""Every third story in the daily run, each one with --full and under ``./draad mutate``."""
IDS = [f"{story.file}: {story.title}" for story in SOME]
YEARS = 1099
"""A whole number of weeks, a little more than three years."""
BEFORE_ALL_LAW = 10_227
"""A whole number of weeks, 28 years."""

STANDING = {"open", "waiting", "late"}
OUTLIVES_THE_CONTRACT = {
    "be.certificate.free-day",  # the day is over by itself
    "be.force-majeure.pay-fund",  # is owed because the contract ended
    "be.trajectory.restart",  # a wait, which is over by itself
}
OUTLIVES_THE_RETURN = {
    *OUTLIVES_THE_CONTRACT,
    "be.adapted-work.answer",  # the employer owes an answer to whoever asked
    "be.certificate.hand-in",  # is owed for the days of the absence
    "be.consultation.hold",
    "be.progressive.ask",  # comes before the return
    "be.return-exam",  # begins with the return
    "be.trajectory.silence-is-refusal",  # has run its course
}
OUTLIVES_THE_TRAJECTORY = {
    "be.trajectory.employer-may-request",  # what may or must be asked anew
    "be.trajectory.employer-must-request",
    "be.trajectory.fund-may-request",
    "be.trajectory.worker-may-request",
    "be.trajectory.restart",
    "be.trajectory.follow-up",  # of the plan, once the trajectory is over
}
NOT_ASKED_HERE = {"be.trajectory.appeal", "be.trajectory.silence-is-refusal"}
"""End with the return or the trajectory under some decisions only: their stories tell."""


def shifted(value: Any, days: int) -> Any:
    if isinstance(value, str) and value[4:5] == value[7:8] == "-" and value[:4].isdigit():
        return (date.fromisoformat(value[:10]) + timedelta(days)).isoformat() + value[10:]
    return value


def life(story: Story, days: int, seq: int) -> list[dict[str, Any]]:
    """The facts of a story some days earlier or later, with numbers of their own."""
    found = []
    for number, told in enumerate(story.told["told"], 1):
        fact = {key: shifted(value, days) for key, value in told.items()}
        fact["seq"] = fact.get("seq", number) + seq
        if "replaces" in fact:
            fact["replaces"] += seq
        found.append(fact)
    return found


def asked(story: Story, on: str, facts: list[dict[str, Any]]) -> dict[str, Any]:
    return Story(story.file, {**story.told, "on": on, "told": facts}).answer()


def own_lines(answer: dict[str, Any], leave_out: Iterable[str] = ()) -> dict[Any, dict[str, Any]]:
    """The lines that count from a fact of the story itself."""
    return {
        (line["rule"], line["counted"]["from_seq"], line.get("nth"), line["version"]): {**line, "because": ()}
        for line in answer["lines"]
        if (line["counted"]["from_seq"] or 500) < 500 and line["rule"] not in leave_out
    }


def _letters_of(story: Story) -> set[Any]:
    return {fact["decision"] for fact in story.told["told"] if "decision" in fact}


@pytest.mark.parametrize("days", [YEARS, BEFORE_ALL_LAW] if FULL else [YEARS])
@pytest.mark.parametrize("story", SOME, ids=IDS)
def test_an_earlier_life_changes_nothing_in_this_one(story: Story, days: int) -> None:
    on = story.told["on"]
    back = {"seq": 999, "kind": "work.resumed", "on": shifted(on, -days)}
    if days == YEARS and _letters_of(story) - {"A", "B"}:
        pytest.skip("the letter of a decision belongs to the law of its day")
    answer = asked(story, on, [*life(story, 0, 0), *life(story, -days, 500), back])
    wanted = own_lines(story.answer())
    assert {key: line for key, line in own_lines(answer).items() if key in wanted} == wanted


@pytest.mark.parametrize("story", SOME, ids=IDS)
def test_a_later_life_changes_nothing_in_this_one(story: Story) -> None:
    if _letters_of(story) - {"A", "B"}:
        pytest.skip("the letter of a decision belongs to the law of its day")
    later = shifted(story.told["on"], YEARS)
    back = {"seq": 499, "kind": "work.resumed", "on": shifted(story.told["on"], 7)}
    alone = asked(story, later, [*life(story, 0, 0), back])
    both = asked(story, later, [*life(story, 0, 0), back, *life(story, YEARS, 500)])
    # A new absence ends the examination that was still to be held; an answer may answer every question before it.
    wanted = own_lines(alone, {"be.return-exam", "be.adapted-work.answer"})
    found = own_lines(both)
    assert {key: found.get(key) for key in wanted} == wanted


def lapsed(answer: dict[str, Any], rule: str) -> Counter[str]:
    return Counter(line["reason"] for line in answer["lines"] if line["rule"] == rule and line["status"] == "lapsed")


def standing(answer: dict[str, Any], rule: str) -> list[Any]:
    return [line for line in answer["lines"] if line["rule"] == rule and line["status"] in STANDING]


STANDS = [
    story
    for story in TOLD
    if standing(story.answer(), story.told["rule"])
    # With two trajectories at once it cannot be said which of them ends.
    and sum(fact["kind"] == "trajectory.requested" for fact in story.told["told"]) < 2
]
STANDS_IDS = [f"{story.file}: {story.title}" for story in STANDS]


THE_ENDS: list[tuple[dict[str, Any], str, set[str]]] = [
    ({"kind": "contract.ended", "ground": "other"}, "contract_ended", OUTLIVES_THE_CONTRACT),
    ({"kind": "work.resumed"}, "resumed", OUTLIVES_THE_RETURN),
    ({"kind": "trajectory.ended", "ground": "withdrawn"}, "ended", OUTLIVES_THE_TRAJECTORY),
]


@pytest.mark.parametrize("story", STANDS, ids=STANDS_IDS)
@pytest.mark.parametrize(("fact", "reason", "outlived_by"), THE_ENDS, ids=["contract", "return", "trajectory"])
def test_the_end_of_contract_absence_and_trajectory_ends_what_stands(
    story: Story, fact: dict[str, Any], reason: str, outlived_by: set[str]
) -> None:
    rule, on = story.told["rule"], story.told["on"]
    if rule in NOT_ASKED_HERE and reason != "contract_ended":
        pytest.skip("its own stories tell")
    before, after = story.answer(), asked(story, on, [*life(story, 0, 0), {**fact, "seq": 900, "on": on}])
    ended = lapsed(after, rule) - lapsed(before, rule)
    of_no_trajectory = reason == "ended" and not rule.startswith("be.trajectory.")
    if rule not in outlived_by and not of_no_trajectory:
        assert set(ended) == {reason}
        # What comes back each month may have been missed before: that stays late.
        assert {line["status"] for line in standing(after, rule)} <= {"late"}
    elif rule in OUTLIVES_THE_CONTRACT or of_no_trajectory or not ended:
        assert standing(after, rule)


EVERY_WAY = (
    (test_an_earlier_life_changes_nothing_in_this_one, TOLD, (YEARS,)),
    (test_an_earlier_life_changes_nothing_in_this_one, TOLD, (BEFORE_ALL_LAW,)),
    (test_a_later_life_changes_nothing_in_this_one, TOLD, ()),
    *((test_the_end_of_contract_absence_and_trajectory_ends_what_stands, STANDS, end) for end in THE_ENDS),
)
"""The same tests for whoever asks without pytest: the test, its stories, what else it is given."""
