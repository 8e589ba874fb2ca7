"""What became of a planned talk: moved, called off, held, answered with another moment; and who takes part."""

import pytest

from draad.dossier.facts import Fact
from draad.dossier.kinds import KINDS, TALK
from draad.dossier.talks import coming, parties_of, talks_of
from draad.periods import parse_day
from draad.rules import Party

DAY = parse_day("2026-12-01")
WORKER, MANAGER, COACH, HR = Party.WORKER, Party.MANAGER, Party.COACH, Party.HR


def plan(seq: int, on: int = DAY, replaces: int | None = None, /, **body: object) -> Fact:
    return Fact(seq, "talk.planned", on, {"kind": "follow_up", **body}, None, replaces)


def held(seq: int, on: int = DAY, kind: str = "follow_up", replaces: int | None = None) -> Fact:
    return Fact(seq, "talk.held", on, {"kind": kind}, None, replaces)


def gone(seq: int, replaces: int) -> Fact:
    return Fact(seq, "fact.withdrawn", DAY, {}, None, replaces)


def proposed(seq: int, of: int, **body: object) -> Fact:
    return Fact(seq, "talk.proposed", DAY - 5, {"new_on": "2026-12-03", "of_seq": of, **body})


@pytest.mark.parametrize(
    ("body", "parties"),
    [
        ({"kind": "return_talk"}, {WORKER}),
        ({"kind": "return_talk", "by": "manager"}, {WORKER, MANAGER}),
        ({"kind": "exploration", "by": "coach", "also": "hr"}, {WORKER, COACH, HR}),
        ({"kind": "three_way", "by": "coach"}, {WORKER, MANAGER, COACH}),
        ({"kind": "manager_hr", "by": "coach"}, {MANAGER, HR, COACH}),
        ({"kind": "coach"}, {WORKER, COACH}),
        ({"kind": "intake", "by": "manager"}, {WORKER, COACH, MANAGER}),
        ({}, {WORKER}),
    ],
)
def test_who_takes_part(body: dict[str, str], parties: set[Party]) -> None:
    assert parties_of(body) == parties


def test_only_the_talk_between_manager_and_hr_goes_without_the_worker() -> None:
    without = {kind for kind in TALK.values if WORKER not in parties_of({"kind": kind})}
    assert without == {"manager_hr"}


def test_a_talk_stands_on_its_day_and_time() -> None:
    (one,) = talks_of([plan(1, at="14:00")])
    assert (one.first, one.n, one.moved, one.stands, one.kind, one.at) == (1, 1, 0, True, "follow_up", "14:00")
    assert talks_of([plan(1)])[0].at == ""


def test_a_moved_talk_is_one_talk() -> None:
    (one,) = talks_of([plan(1), plan(2, DAY + 3, 1), plan(3, DAY + 5, 2, at="09:00")])
    assert (one.first, one.n, one.fact.on, one.moved, one.stands) == (1, 3, DAY + 5, 2, True)


def test_a_talk_called_off_keeps_its_last_day() -> None:
    (one,) = talks_of([plan(1), plan(2, DAY + 3, 1), gone(3, 2)])
    assert (one.first, one.n, one.fact.on, one.called_off, one.stands) == (1, 2, DAY + 3, True, False)
    assert coming([plan(1), gone(2, 1)]) == ()


def test_each_talk_that_was_held_is_the_nearest_one_planned_before() -> None:
    facts = [plan(1, DAY + 7), plan(2, DAY), held(3, DAY), held(4, DAY + 8), plan(5, DAY + 14)]
    told = {one.first: one.held_on for one in talks_of(facts)}
    assert told == {2: DAY, 1: DAY + 8, 5: None}
    assert [one.first for one in coming(facts)] == [5]


def test_a_talk_held_before_it_was_planned_or_of_another_kind_holds_nothing() -> None:
    assert talks_of([held(1), plan(2)])[0].held_on is None
    assert talks_of([plan(1), held(2, kind="evaluation")])[0].held_on is None


def test_a_talk_that_was_not_held_after_all_stands_again() -> None:
    assert talks_of([plan(1), held(2), gone(3, 2)])[0].stands


def test_a_correction_of_something_else_is_no_move() -> None:
    facts = [held(1), plan(2, DAY, 1)]
    (one,) = talks_of(facts)
    assert (one.first, one.moved) == (2, 0)


def test_talks_come_by_day_then_time() -> None:
    facts = [plan(1, DAY + 1), plan(2, at="14:00"), plan(3, at="09:00"), plan(4)]
    assert [one.first for one in talks_of(facts)] == [4, 3, 2, 1]


def test_another_moment_stands_until_the_talk_moves() -> None:
    asked = [plan(1), proposed(2, 1, at="10:00", text="liever later")]
    (one,) = talks_of(asked)
    (other,) = one.proposals
    assert (other.n, other.on, other.at, other.text) == (2, parse_day("2026-12-03"), "10:00", "liever later")
    assert talks_of([*asked, plan(3, DAY + 2, 1)])[0].proposals == ()
    assert talks_of([*asked, gone(3, 1)])[0].proposals == ()
    assert talks_of([*asked, held(3)])[0].proposals == ()
    assert talks_of([*asked, gone(3, 2)])[0].proposals == ()
    assert talks_of([plan(1), proposed(2, 9)])[0].proposals == ()


@pytest.mark.parametrize("wrong", ["24:00", "9:30", "12:60", "noon", "", 930, None, "09:30:00"])
def test_a_time_is_an_hour_and_a_minute(wrong: object) -> None:
    known = KINDS["talk.planned"].body["at"].type
    assert known.read("09:30") == "09:30"
    with pytest.raises(ValueError, match="a time as hour:minute, such as 09:30"):
        known.read(wrong)
