"""Every story of the law, asked of the agenda."""

from typing import Any

import pytest

from draad.law import BELGIUM
from tests.law.storytelling import KEYS, Story, fits, flat, pay_stories, stories

ALL = list(stories())


@pytest.mark.parametrize("story", ALL, ids=[f"{story.file}: {story.title}" for story in ALL])
def test_the_agenda_says_what_the_story_says(story: Story) -> None:
    told = story.told
    assert set(told) <= KEYS
    assert told["because"]
    assert (
        told.get("agenda") or told.get("not_due") or told.get("undecided") or told.get("conflicts") or told["nowhere"]
    )
    answer = story.answer()
    lines = [flat(line) for line in answer["lines"]]
    for said in told.get("agenda", ()):
        of_its_version = {"version": told["version"]} if said["rule"] == told["rule"] else {}
        wanted = {**of_its_version, **said}
        found = [line for line in lines if fits(wanted, line)]
        near = [{key: line.get(key) for key in wanted} for line in lines if line["rule"] == wanted["rule"]]
        assert len(found) == 1, f"wanted {wanted}, near it {near or _elsewhere(answer, wanted['rule'])}"
    for part in ("not_due", "undecided", "conflicts"):
        for wanted in told.get(part, ()):
            assert any(fits(wanted, found) for found in answer[part]), f"{part}: wanted {wanted}, found {answer[part]}"
    for rule in told.get("nowhere", ()):
        assert rule not in {line["rule"] for line in lines}
        assert not _elsewhere(answer, rule)
    for key, value in told.get("state", {}).items():
        assert answer["state"][key] == value


def _elsewhere(answer: dict[str, Any], rule: str) -> list[Any]:
    return [found for part in ("not_due", "undecided") for found in answer[part] if found["rule"] == rule]


def test_every_version_of_every_rule_has_a_story() -> None:
    told = {(story.told["rule"], story.told["version"]) for story in (*ALL, *pay_stories())}
    versions = {
        (rule.key, version.in_force) for rule in BELGIUM.rules for version in rule.versions if rule.level == "dossier"
    }
    assert versions - told == set()
    assert told - versions == set()


def test_a_story_is_about_its_rule() -> None:
    for story in ALL:
        mentioned = {line["rule"] for part in ("agenda", "not_due", "undecided") for line in story.told.get(part, ())}
        mentioned |= set(story.told.get("nowhere", ()))
        assert story.told["rule"] in mentioned, story.title
