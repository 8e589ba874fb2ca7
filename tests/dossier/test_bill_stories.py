"""Every bill in docs/bills/ has stories: what it would change, beside what the law says without it."""

from pathlib import Path
from typing import Any

import pytest

from draad.dossier.agenda import agenda
from draad.dossier.bills import read_bill
from draad.dossier.facts import Dossier
from draad.dossier.spans_answer import Span
from draad.law import BELGIUM
from draad.periods import iso, parse_day
from draad.rules import Book
from tests.law.storytelling import STORIES, Story, _plain, read_yaml

BILLS = Path(__file__).parents[2] / "docs" / "bills"
FOLDER = STORIES / "bills"
KEYS = {"story", "rule", "version", "employer", "worker", "told", "on", "contribution", "today", "because"}
ALL = [Story(path.stem, _plain(told)) for path in sorted(FOLDER.glob("*.yaml")) for told in read_yaml(path)]


def contribution(dossier: Dossier, book: Book, on: str) -> list[Span]:
    found = agenda(dossier.facts, book, dossier.context, parse_day(on))
    return [span for span in found.spans if span.rule == "be.pay.solidarity"]


def days(spans: list[Span]) -> list[Any]:
    return [[iso(span.first_day), iso(span.last_day or 0)] for span in spans]


@pytest.mark.parametrize("story", ALL, ids=[f"{story.file}: {story.title}" for story in ALL])
def test_the_bill_says_what_the_story_says(story: Story) -> None:
    told = story.told
    assert set(told) == KEYS
    bill = read_bill((BILLS / f"{story.file}.json").read_bytes(), BELGIUM)
    dossier = story.dossier()
    under_the_bill = contribution(dossier, bill, told["on"])
    assert days(under_the_bill) == told["contribution"]
    assert {span.version for span in under_the_bill} == {told["version"]}
    assert days(contribution(dossier, BELGIUM, told["on"])) == told["today"]


def test_every_bill_has_stories_and_every_story_its_bill() -> None:
    assert {path.stem for path in BILLS.glob("*.json")} == {story.file for story in ALL}
