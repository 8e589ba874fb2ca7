"""Every step of every house protocol, told as an example and asked of the agenda."""

from typing import Any

import pytest

from draad.protocol import PRESETS
from tests.law.storytelling import fits, flat
from tests.protocol.storytelling import ProtocolStory, stories

ALL = list(stories())
KEYS = {"story", "employer", "told", "on", "agenda", "not_due", "undecided", "nowhere", "state", "because", "level"}


@pytest.mark.parametrize("story", ALL, ids=[f"{story.file}: {story.title}" for story in ALL])
def test_the_agenda_says_what_the_story_says(story: ProtocolStory) -> None:
    told = story.told
    assert set(told) <= KEYS
    assert told["because"]
    answer = story.answer()
    lines = [flat(line) for line in answer["lines"]]
    for wanted in told.get("agenda", ()):
        found = [line for line in lines if fits(wanted, line)]
        near = [{key: line.get(key) for key in wanted} for line in lines if line["rule"] == wanted["rule"]]
        assert len(found) == 1, f"wanted {wanted}, near it {near or _elsewhere(answer, wanted['rule'])}"
    for part in ("not_due", "undecided"):
        for wanted in told.get(part, ()):
            assert any(fits(wanted, found) for found in answer[part]), f"{part}: wanted {wanted}, found {answer[part]}"
    for rule in told.get("nowhere", ()):
        assert rule not in {line["rule"] for line in lines}
        assert not _elsewhere(answer, rule)
    for key, value in told.get("state", {}).items():
        assert answer["state"][key] == value


def _elsewhere(answer: dict[str, Any], rule: str) -> list[Any]:
    return [found for part in ("not_due", "undecided") for found in answer.get(part, ()) if found["rule"] == rule]


def test_every_rule_of_every_preset_has_a_story() -> None:
    told = {line["rule"] for story in ALL for line in story.told.get("agenda", ())}
    rules = {rule.key for preset in PRESETS.values() for rule in preset.rules}
    assert rules - told == set()
    assert {rule for rule in told if not rule.startswith("be.")} - rules == set()
