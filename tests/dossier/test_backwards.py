"""Terms that count back: when a day was first told, and in which absence a planned return lies."""

from typing import Any

import pytest

from draad.dossier.facts import Fact, first_told
from draad.dossier.instants import day_of, parse_instant
from draad.dossier.published import published
from draad.periods import iso
from tests.dossier.making import dossier, fact, line, lines
from tests.dossier.test_published import asked


def resumed(seq: int, on: int, told: int | None, replaces: int | None = None, kind: str = "work.resumed") -> Fact:
    return Fact(seq, kind, on, {}, told, replaces)


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ((resumed(1, 10, 5),), 5),
        ((resumed(1, 10, None),), None),
        ((resumed(1, 10, 5), resumed(2, 10, 7, 1)), 5),
        ((resumed(1, 10, 5), resumed(2, 10, 7, 1), resumed(3, 10, 9, 2)), 5),
        ((resumed(1, 10, 9), resumed(2, 10, 7, 1)), 7),
        ((resumed(1, 10, None), resumed(2, 10, 7, 1)), None),
        ((resumed(1, 10, 5), resumed(2, 10, None, 1)), None),
        ((resumed(1, 11, 5), resumed(2, 10, 7, 1)), 7),
        ((resumed(1, 10, 3), resumed(2, 11, 5, 1), resumed(3, 10, 7, 2)), 7),
        ((resumed(1, 10, 5, kind="work.resumed_partially"), resumed(2, 10, 7, 1)), 7),
        ((resumed(1, 10, 5, 2), resumed(2, 10, 6, 1), resumed(3, 10, 7, 2)), 5),
        ((resumed(2, 10, 7, 1),), 7),
    ],
)
def test_a_day_was_told_when_it_was_first_said_of_the_fact(facts: tuple[Fact, ...], told: int | None) -> None:
    """Also through corrections that leave it as it was, as long as they follow one another, in a circle too."""
    assert first_told(facts[-1], facts) == told


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-01-12T23:59:59.999999+01:00", "2026-01-12"),
        ("2026-01-12T23:00:00Z", "2026-01-13"),
        ("2026-07-12T22:00:00Z", "2026-07-13"),
        ("2026-07-12T21:59:59Z", "2026-07-12"),
        ("2026-07-12", "2026-07-12"),
        ("1900-01-01T00:00:00+01:00", "1899-12-31"),
    ],
)
def test_a_moment_lies_on_its_day_in_brussels(moment: str, day: str) -> None:
    assert iso(day_of(parse_instant(moment))) == day


BEGAN, BACK = "absence.started", "work.resumed"


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        ([("2026-02-02", BEGAN), ("2026-02-16", BACK)], "2026-02-02"),
        ([("2026-01-12", BEGAN), ("2026-02-02", BEGAN), ("2026-02-16", BACK)], "2026-01-16"),
        ([("2026-02-02", BEGAN), ("2026-03-09", BEGAN), ("2026-03-16", BACK)], "2026-03-09"),
        ([("2026-02-02", BEGAN), ("2026-01-30", BACK)], "2025-12-30"),
        ([("2026-01-29", BEGAN), ("2026-01-30", BACK)], "2026-01-29"),
        ([("2026-01-30", BEGAN), ("2026-01-30", BACK)], None),
        ([("2026-01-30", BACK)], "2025-12-30"),
    ],
)
def test_a_planned_return_lies_in_the_absence_that_runs_or_else_in_the_last_one_planned_before_it(
    facts: list[tuple[str, str]], due: str | None
) -> None:
    told = [fact(on, kind) for on, kind in facts]
    answer = published(asked(dossier(*told, employer={"protocols": ["collective-policy"]}), "2026-01-26"), "en", None)
    (found,) = (one for one in lines(answer, "cp.talk-before-return") if one["counted"]["from_seq"] == len(told))
    assert found["due"] == due


def test_after_an_absence_that_is_over_the_one_that_is_planned_counts() -> None:
    over = [fact("2025-03-03", BEGAN), fact("2025-04-07", BACK)]
    planned = [fact("2026-02-07", BEGAN), fact("2026-02-09", "work.resumed_partially", hours_per_week=19)]
    found = line(published(asked(dossier(*over, *planned), "2026-01-26"), "en", None), "be.progressive.ask")
    assert (found["due"], found["because"]) == ("2026-02-07", [3, 4])


def test_what_settled_the_return_of_the_first_day_does_not_settle_the_next_one_too() -> None:
    partly = [fact(day, "work.resumed_partially", hours_per_week=19) for day in ("2026-01-12", "2026-02-02")]
    asking = [fact(day, "progressive.requested", hours_per_week=19) for day in ("2026-01-12", "2026-01-13")]

    def settled(*told: dict[str, Any]) -> list[tuple[int, int | None]]:
        answer = published(asked(dossier(fact("2026-01-12", BEGAN), *partly, *told), "2026-01-20"), "en", None)
        return [(one["counted"]["from_seq"], one["settled_by"]) for one in lines(answer, "be.progressive.ask")]

    assert settled(asking[0]) == [(2, 4), (3, None)]
    assert settled(*asking) == [(2, 4), (3, 5)]


def test_the_line_names_the_fact_that_moved_it() -> None:
    told = [fact("2026-11-24", "absence.started", seq=7), fact("2026-11-30", "work.resumed", seq=3)]
    answer = asked(dossier(*told, employer={"protocols": ["collective-policy"]}), "2026-11-24")
    assert line(published(answer, "en", None), "cp.talk-before-return")["because"] == [3, 7]
