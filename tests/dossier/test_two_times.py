"""When it holds and when we heard it: corrections, withdrawal, and what was known on a day."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draad.dossier.instants import parse_instant
from tests.dossier.making import ask, fact, line, lines, sick

REPORT = "be.four-weeks.report"


def test_a_correction_stands_with_its_own_day() -> None:
    facts = [
        sick("2026-01-12", seq=1),
        sick("2026-01-05", seq=2, replaces=1, why="she had called a week earlier"),
    ]
    found = line(ask("2026-02-03", *facts), REPORT)
    assert found["counted"]["from_seq"] == 2
    assert found["earliest"] == "2026-02-02"


def test_what_was_known_before_a_correction_is_as_it_was() -> None:
    facts = [
        sick("2026-01-12", seq=1, recorded_at="2026-01-12T08:00:00+01:00"),
        sick("2026-01-05", seq=2, replaces=1, recorded_at="2026-01-20T09:00:00+01:00"),
    ]
    assert line(ask("2026-02-03", *facts, known="2026-01-19"), REPORT)["earliest"] == "2026-02-09"
    assert line(ask("2026-02-03", *facts, known="2026-01-20T09:00:00+01:00"), REPORT)["earliest"] == "2026-02-02"
    assert ask("2026-02-03", *facts, known="2026-01-11")["lines"] == []
    assert ask("2026-02-03", *facts, known="2026-01-11")["as_known_at"] == "2026-01-11"


def test_a_withdrawn_fact_is_gone_and_withdrawing_a_correction_revives_nothing() -> None:
    gone = [sick("2026-01-12"), fact("2026-01-13", "fact.withdrawn", replaces=1)]
    assert ask("2026-02-03", *gone)["lines"] == []
    nothing = [sick("2026-01-12"), sick("2026-01-05", replaces=1), fact("2026-01-13", "fact.withdrawn", replaces=2)]
    assert ask("2026-02-03", *nothing)["lines"] == []


def test_a_time_means_an_instant_and_a_bare_day_its_end_in_brussels() -> None:
    assert parse_instant("2026-01-12T08:40:00+01:00") == parse_instant("2026-01-12T07:40:00Z")
    assert parse_instant("2026-01-12") == parse_instant("2026-01-12T23:59:59.999999+01:00")
    assert parse_instant("2026-07-12") == parse_instant("2026-07-12T23:59:59.999999+02:00")
    assert parse_instant("2026-01-12T08:40Z") == parse_instant("2026-01-12T08:40:00.000Z")


@pytest.mark.parametrize("text", ["2026-01-12T08:40:00", "2026-01-12 08:40", "T", "2026-01-12T08:40:00+25:00", "soon"])
def test_other_times_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"offset|year-month-day"):
        parse_instant(text)


def test_a_fact_in_the_future_is_a_plan() -> None:
    facts = [sick("2026-01-12"), fact("2026-04-01", "work.resumed_partially", hours_per_week=19)]
    answer = ask("2026-03-01", *facts)
    assert answer["state"]["phase"] == "before_return"
    assert line(answer, "be.progressive.ask")["due"] == "2026-03-31"
    assert line(answer, REPORT)["status"] == "open"
    assert lines(answer, "be.return-exam") == []


MOMENTS = ["2026-01-12", "2026-01-13T00:00:00+01:00", "2026-02-01", "2026-03-01T12:00:00Z"]
KINDS: list[Any] = [
    ("physician.told", {}),
    ("work.resumed", {}),
    ("contact.made", {"channel": "phone"}),
    ("absence.started", {"cause": "illness"}),
    ("trajectory.requested", {"by": "worker"}),
    ("assessment.received", {"decision": "B"}),
    ("work_potential.estimated", {"present": "yes"}),
]
FACTS = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(1, 28), st.integers(1, 6), st.integers(1, 9)), max_size=8
)


@given(FACTS, FACTS, st.integers(1, 28))
def test_what_is_heard_later_never_changes_what_was_known(early: list[Any], late: list[Any], day: int) -> None:
    known = "2026-06-15"
    first = [
        fact(f"2026-{month:02}-{on:02}", kind, recorded_at=f"2026-06-{hour:02}T10:00:00+02:00", **body)
        for (kind, body), on, month, hour in early
    ]
    then = [
        fact(f"2026-{month:02}-{on:02}", kind, recorded_at=f"2026-06-{15 + hour:02}T10:00:00+02:00", **body)
        for (kind, body), on, month, hour in late
    ]
    on = f"2026-06-{day:02}"
    assert ask(on, *first, known=known) == ask(on, *first, *then, known=known)
