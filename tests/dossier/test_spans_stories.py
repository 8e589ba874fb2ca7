"""The stories of pay: worked examples from the sources and the law files, day for day."""

from pathlib import Path
from typing import Any

import pytest

from draad.dossier.fold import fold
from draad.dossier.spans import SpanAnswer, spans
from draad.law.pay import RULES
from draad.periods import iso, parse_day
from tests.law.storytelling import Story, _plain, read_yaml

FOLDER = Path(__file__).parents[1] / "stories" / "pay"
KEYS = {"story", "rule", "version", "employer", "worker", "told", "on", "because"} | {
    "spans",
    "contribution",
    "not_due",
    "undecided",
}


def pay_stories() -> list[Story]:
    return [Story(path.stem, _plain(told)) for path in sorted(FOLDER.glob("*.yaml")) for told in read_yaml(path)]


ALL = pay_stories()


def asked(story: Story) -> SpanAnswer:
    told = {**story.told, "employer": dict(story.told.get("employer", {}))}
    settings = told["employer"].pop("settings", {})
    made = Story(story.file, told).dossier()
    day = parse_day(told["on"])
    return spans(fold(made.facts, day, None, 14), made.context, settings, day)


@pytest.mark.parametrize("story", ALL, ids=[f"{story.file}: {story.title}" for story in ALL])
def test_the_spans_say_what_the_story_says(story: Story) -> None:
    told = story.told
    assert set(told) <= KEYS
    assert told["because"]
    answer = asked(story)
    rows: list[list[Any]] = [
        [span.payer, span.percent, iso(span.first_day), iso(span.last_day) if span.last_day is not None else None]
        for span in answer.spans
        if span.rule != "be.pay.solidarity"
    ]
    if "spans" in told:
        assert rows == told["spans"]
    contribution = [
        [iso(span.first_day), iso(span.last_day or 0)] for span in answer.spans if span.rule == "be.pay.solidarity"
    ]
    if "contribution" in told:
        assert contribution == told["contribution"]
    for wanted in told.get("not_due", ()):
        assert (wanted["rule"], wanted["reason"]) in answer.not_due
    for wanted in told.get("undecided", ()):
        assert (wanted["rule"], tuple(wanted["needs"])) in answer.undecided


def test_every_version_has_a_story() -> None:
    told = {(story.told["rule"], story.told["version"]) for story in ALL}
    assert told == {(rule.key, version.in_force) for rule in RULES for version in rule.versions}


def test_the_versions_that_the_stories_name_are_met() -> None:
    met = {(span.rule, span.version) for story in ALL for span in asked(story).spans}
    assert met == {(rule.key, version.in_force) for rule in RULES for version in rule.versions}
