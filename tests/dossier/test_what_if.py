"""What if: other facts, another law, another day of knowledge; one function asked twice."""

import json
from typing import Any

import pytest

from draad.dossier.agenda import agenda
from draad.dossier.answer import Agenda
from draad.dossier.bills import bill_of, read_bill
from draad.dossier.strict_json import BadInput
from draad.dossier.what_if import Change, compare, compare_spans, days_between, published_comparison
from draad.law import BELGIUM
from draad.periods import iso, parse_day
from draad.rules import Book
from tests.dossier.making import dossier, fact, sick

REQUESTED = [sick("2027-01-11"), fact("2027-02-01", "trajectory.requested", by="worker")]


def asked(on: str, *facts: dict[str, Any], book: Book = BELGIUM) -> Agenda:
    made = dossier(*facts)
    return agenda(made.facts, book, made.context, parse_day(on))


def bill(*versions: dict[str, Any]) -> Book:
    return bill_of({"format": "draad.bill/1", "title": "a bill", "versions": list(versions)}, BELGIUM)


def changed(changes: list[Change]) -> dict[str, str]:
    return {change.line.rule.key: change.what for change in changes if change.what != "same"}


def test_the_same_question_twice_changes_nothing() -> None:
    answer = asked("2027-02-10", *REQUESTED)
    assert changed(compare(answer, answer)) == {}


def test_a_bill_moves_a_line() -> None:
    book = bill({"rule": "be.trajectory.assess", "in_force": "2027-01-01", "length": "10 weeks"})
    before, after = asked("2027-02-10", *REQUESTED), asked("2027-02-10", *REQUESTED, book=book)
    (change,) = (change for change in compare(before, after) if change.what != "same")
    assert (change.what, change.why) == ("moved", ("version", "length"))
    assert change.before is not None
    assert change.after is not None
    assert days_between(change.before.due, change.after.due) == 21
    published = published_comparison([change], before, after, "en")
    assert published["changes"][0]["after"]["due"] == "2027-04-12"
    assert published["phase"] == {"before": "during", "after": "during"}


def test_a_bill_spares_what_began_before_it() -> None:
    book = bill({"rule": "be.trajectory.assess", "in_force": "2027-02-02", "length": "10 weeks"})
    before, after = asked("2027-02-10", *REQUESTED), asked("2027-02-10", *REQUESTED, book=book)
    assert changed(compare(before, after)) == {}
    running = {
        "rule": "be.trajectory.assess",
        "in_force": "2027-02-02",
        "length": "10 weeks",
        "picked_by": "still_running",
    }
    (moved,) = (
        change
        for change in compare(before, asked("2027-02-10", *REQUESTED, book=bill(running)))
        if change.what != "same"
    )
    assert moved.after is not None
    assert moved.after.defensible == parse_day("2027-04-12")
    assert moved.after.due == parse_day("2027-03-22")


def test_a_bill_that_repeals_a_rule() -> None:
    rule = "be.pre-return-visit.employer-may-ask"
    book = bill({"rule": rule, "in_force": "2027-01-01", "repealed": "2027-01-02"})
    before, after = asked("2027-02-10", *REQUESTED), asked("2027-02-10", *REQUESTED, book=book)
    assert changed(compare(before, after)) == {rule: "gone"}


def test_a_bill_about_pay_changes_spans_and_no_lines() -> None:
    book = bill({"rule": "be.pay.solidarity", "in_force": "2031-01-01", "length": "4 months"})
    facts = [sick("2031-01-11")]
    before, after = asked("2031-03-10", *facts), asked("2031-03-10", *facts, book=book)
    assert changed(compare(before, after)) == {}
    (gone,), (added,) = compare_spans(before, after)
    assert (gone.first_day, gone.version != added.version) == (added.first_day, True)
    assert iso(added.last_day or 0) == "2031-06-09"


def test_a_bill_with_a_length_touches_only_terms_of_that_unit_where_units_differ() -> None:
    book = bill({"rule": "be.trajectory.plan", "in_force": "2027-01-01", "length": "5 months"})
    decisions = {
        letter: [*REQUESTED, fact("2027-03-01", "assessment.received", decision=letter)] for letter in ("A", "B")
    }
    for letter, what in (("A", "same"), ("B", "moved")):
        changes = compare(asked("2027-03-10", *decisions[letter]), asked("2027-03-10", *decisions[letter], book=book))
        (plan,) = (change for change in changes if change.line.rule.key == "be.trajectory.plan")
        assert (plan.what == "moved") == (what == "moved")


def test_other_facts_move_add_and_take_away_lines() -> None:
    earlier = [sick("2027-01-04"), *REQUESTED[1:]]
    moved = compare(asked("2027-02-10", *REQUESTED), asked("2027-02-10", *earlier))
    assert changed(moved)["be.four-weeks.report"] == "moved"
    assert changed(moved)["be.sickness.notify"] == "moved"
    (notified,) = (change for change in moved if change.line.rule.key == "be.sickness.notify")
    assert notified.why == ("counted_from", "settled")
    more = compare(asked("2027-02-10", *REQUESTED[:1]), asked("2027-02-10", *REQUESTED))
    assert changed(more)["be.trajectory.assess"] == "added"
    assert changed(more)["be.trajectory.worker-may-request"] == "changed"
    less = compare(asked("2027-02-10", *REQUESTED), asked("2027-02-10", *REQUESTED[:1]))
    gone = {change.line.rule.key: change for change in less if change.what == "gone"}
    assert "be.trajectory.assess" in gone
    back = compare(asked("2027-02-10", *REQUESTED[:1]), asked("2027-02-10", *REQUESTED))
    (force_majeure,) = (change for change in back if change.line.rule.key == "be.force-majeure.may-start")
    assert (force_majeure.what, force_majeure.why) == ("gone", ("trajectory_runs",))


def test_a_line_whose_fact_has_another_number_finds_its_twin_by_the_nearest_day() -> None:
    renumbered = [{**REQUESTED[0], "seq": 8}, {**REQUESTED[1], "seq": 9}]
    assert changed(compare(asked("2027-02-10", *REQUESTED), asked("2027-02-10", *renumbered))) == {}


def test_of_two_lines_each_finds_the_twin_of_the_nearest_day() -> None:
    twice = [sick("2027-01-04"), fact("2027-01-08", "work.resumed"), sick("2027-02-01")]
    renumbered = [{**one, "seq": number} for number, one in enumerate(twice, 11)]
    assert changed(compare(asked("2027-02-10", *twice), asked("2027-02-10", *renumbered))) == {}
    later = [*renumbered[:2], {**renumbered[2], "on": "2027-02-03"}]
    moved = compare(asked("2027-02-10", *twice), asked("2027-02-10", *later))
    days = [
        days_between(change.before.due, change.after.due)
        for change in moved
        if change.line.rule.key == "be.sickness.notify" and change.before is not None and change.after is not None
    ]
    assert days == [0, 2]


def test_what_becomes_undecided_says_what_it_needs() -> None:
    unknown = [fact("2027-01-11", "absence.started")]
    changes = compare(asked("2027-02-10", *REQUESTED[:1]), asked("2027-02-10", *unknown))
    (right,) = (change for change in changes if change.line.rule.key == "be.trajectory.worker-may-request")
    assert (right.what, right.why) == ("gone", ("absence.started.cause",))


def test_a_change_without_lines_is_no_change() -> None:
    with pytest.raises(ValueError, match=r"^a change has a line on one side at least$"):
        _ = Change("moved", None, None, ()).line
    assert days_between(None, 5) is None


BILLS_REFUSED: list[tuple[Any, str]] = [
    ([], "$.format: found []"),
    ({"format": "draad.bill/2"}, "draad.bill/1"),
    ({"format": "draad.bill/1"}, "versions is required"),
    ({"format": "draad.bill/1", "versions": [{"rule": "be.x", "in_force": "2027-01-01"}]}, "$.versions[0].rule"),
    ({"format": "draad.bill/1", "versions": [{"rule": "be.trajectory.assess"}]}, "no in_force"),
    (
        {"format": "draad.bill/1", "versions": [{"rule": "be.trajectory.assess", "in_force": "2026-01-01"}]},
        "another day than those of the law",
    ),
    (
        {
            "format": "draad.bill/1",
            "versions": [{"rule": "be.trajectory.assess", "in_force": "2027-01-01", "length": "ten weeks"}],
        },
        '"10 weeks"',
    ),
    (
        {
            "format": "draad.bill/1",
            "versions": [{"rule": "be.adapted-work.answer", "in_force": "2027-01-01", "length": "10 weeks"}],
        },
        "no number in the law",
    ),
]


def refused_bill(value: Any) -> str:
    with pytest.raises(BadInput) as caught:
        read_bill(json.dumps(value).encode(), BELGIUM)
    return str(caught.value)


@pytest.mark.parametrize(("value", "said"), BILLS_REFUSED)
def test_a_bill_that_cannot_be_read_says_why(value: Any, said: str) -> None:
    assert said.replace("'", '"') in refused_bill(value).replace("'", '"')
