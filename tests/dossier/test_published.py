"""The public formats, whole: the answers about one dossier as other programs get them, byte for byte.

Write them anew by ``python -m tests.dossier.approved``, and read what changed.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from draad.dossier.agenda import agenda
from draad.dossier.answer import Agenda
from draad.dossier.bills import bill_of
from draad.dossier.books import book_of
from draad.dossier.explanation import explain, published_explanation
from draad.dossier.facts import Dossier
from draad.dossier.instants import parse_instant
from draad.dossier.published import published
from draad.dossier.what_if import compare, published_comparison
from draad.law import BELGIUM
from draad.periods import parse_day
from draad.rules import Book
from tests.dossier.making import EMPLOYER, dossier, fact, sick

APPROVED = Path(__file__).with_name("published")
ROSTER = {"mon": 7.6, "tue": 7.6, "wed": 7.6, "thu": 7.6, "fri": 7.6}
ONE = dossier(
    sick("2026-01-12"),
    fact("2026-01-13", "certificate.received", from_="2026-01-12", until="2026-02-27"),
    fact("2026-03-03", "trajectory.requested", by="worker", recorded_at="2026-03-04T09:00:00+01:00"),
    fact("2026-03-10", "trajectory.invited"),
    fact("2026-03-16", "trajectory.missed", excused="no"),
    fact("2026-03-09", "work_potential.requested"),
    fact("2026-03-30", "work_potential.estimated", present="yes"),
    employer={**EMPLOYER, "protocols": ["collective-policy"]},
)
BACK = dossier(
    sick("2026-01-12"),
    fact("2026-02-23", "work.resumed_partially", hours_per_week=19),
    fact("2026-03-02", "work.resumed"),
    sick("2026-03-16"),
    employer={"workers_average": 12},
    worker={"employments": [{"from": "2020-01-01", "until": None, "hours_per_week": 38, "roster": ROSTER}]},
)
SHORT = dossier(
    fact("2026-11-24", "absence.started", recorded_at="2026-11-24T08:15:00+01:00"),
    fact("2026-12-07", "work.resumed", recorded_at="2026-11-26T10:00:00+01:00"),
    employer={"protocols": ["collective-policy"]},
)
LONGER = {
    "format": "draad.bill/1",
    "title": "Longer",
    "versions": [
        {"rule": "be.trajectory.assess", "in_force": "2026-02-01", "length": "10 weeks", "cite": "a bill"},
        {"rule": "be.pay.solidarity", "in_force": "2026-01-02", "length": "4 months"},
    ],
}


def asked(one: Dossier, on: str, known: str | None = None, law: Book = BELGIUM) -> Agenda:
    instant = parse_instant(known) if known is not None else None
    return agenda(one.facts, book_of(one.context, law), one.context, parse_day(on), instant)


def compared(one: Dossier, on: str) -> dict[str, Any]:
    before, after = asked(one, on), asked(one, on, law=bill_of(LONGER, BELGIUM))
    return published_comparison(compare(before, after), before, after, "en")


def why(one: Dossier, rule: str, on: str) -> dict[str, Any]:
    return published_explanation(explain(one, book_of(one.context, BELGIUM), rule, parse_day(on), None), "en")


CASES: dict[str, Callable[[], dict[str, Any]]] = {
    "agenda": lambda: published(asked(ONE, "2026-03-20"), "nl", None),
    "agenda-known-then": lambda: published(asked(ONE, "2026-03-20", "2026-03-03"), "fr", "2026-03-03"),
    "agenda-after-a-return": lambda: published(asked(BACK, "2026-03-20"), "de", None),
    "what-if": lambda: compared(ONE, "2026-03-20"),
    "why-assess": lambda: why(ONE, "be.trajectory.assess", "2026-03-20"),
    "why-must-request": lambda: why(ONE, "be.trajectory.employer-must-request", "2026-03-20"),
    "why-guaranteed": lambda: why(ONE, "be.pay.guaranteed", "2026-03-20"),
    "why-not-solidarity": lambda: why(BACK, "be.pay.solidarity", "2026-03-20"),
    "why-undecided-exam": lambda: why(BACK, "be.return-exam", "2026-03-20"),
    "why-back-before-told": lambda: why(SHORT, "cp.talk-before-return", "2026-11-26"),
    "why-policy": lambda: why(ONE, "be.policy.committee-yearly", "2026-03-20"),
}


def answered(name: str) -> str:
    return json.dumps(CASES[name](), ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("name", CASES)
def test_an_answer_is_what_was_approved(name: str) -> None:
    assert answered(name) == (APPROVED / f"{name}.json").read_text("utf-8")


def test_nothing_is_kept_that_nobody_asks() -> None:
    assert {path.stem for path in APPROVED.glob("*.json")} == set(CASES)
