"""Reads the stories and asks the agenda what they tell."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml

from draad.dossier.agenda import agenda
from draad.dossier.facts import Dossier
from draad.dossier.instants import parse_instant
from draad.dossier.published import published
from draad.dossier.reading import dossier_of
from draad.law import BELGIUM
from draad.periods import parse_day

_FAST: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The safe loader, in C where the machine has it."""

STORIES = Path(__file__).parents[1] / "stories"
ENVELOPE = {"on": "on", "heard": "recorded_at", "kind": "kind", "seq": "seq", "replaces": "replaces", "why": "why"}
KEYS = {"story", "rule", "version", "employer", "worker", "told", "on", "as_known_at", "agenda", "because"} | {
    "not_due",
    "undecided",
    "conflicts",
    "nowhere",
    "state",
}


@dataclass(frozen=True)
class Story:
    file: str
    told: dict[str, Any]

    @property
    def title(self) -> str:
        return str(self.told["story"])

    def dossier(self) -> Dossier:
        facts = []
        for number, fact in enumerate(self.told["told"], 1):
            envelope = {ENVELOPE[key]: value for key, value in fact.items() if key in ENVELOPE}
            envelope.setdefault("seq", number)
            envelope["body"] = {key: _word(value) for key, value in fact.items() if key not in ENVELOPE}
            facts.append(envelope)
        employer, worker = dict(self.told.get("employer", {})), self.told.get("worker", {})
        if "settings" in employer:
            employer["settings"] = {key: _word(value) for key, value in employer["settings"].items()}
        value = {"format": "draad.dossier/1", "employer": employer, "worker": worker, "facts": facts}
        return dossier_of(value, BELGIUM)

    def answer(self) -> dict[str, Any]:
        dossier = self.dossier()
        known = self.told.get("as_known_at")
        found = agenda(
            dossier.facts,
            BELGIUM,
            dossier.context,
            parse_day(self.told["on"]),
            parse_instant(known) if known is not None else None,
        )
        return published(found, "en", known)


def read_yaml(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), _FAST)  # noqa: S506 (it is the safe loader)


def stories() -> Iterator[Story]:
    for path in sorted(STORIES.glob("*.yaml")):
        for told in read_yaml(path) or ():
            yield Story(path.stem, _plain(told))


def pay_stories() -> Iterator[Story]:
    """Stories of who pays; they have a test of their own."""
    for path in sorted((STORIES / "pay").glob("*.yaml")):
        for told in read_yaml(path):
            yield Story(f"pay/{path.stem}", _plain(told))


def _plain(value: Any) -> Any:
    """YAML makes days and times of what looks like them, and truth of yes and no: back to what the format holds."""
    if isinstance(value, dict):
        return {str(key) if not isinstance(key, bool) else "on": _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return value


def _word(value: Any) -> Any:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else value


def flat(line: dict[str, Any]) -> dict[str, Any]:
    return {**{key: value for key, value in line.items() if key != "counted"}, **line["counted"]}


def fits(wanted: dict[str, Any], line: dict[str, Any]) -> bool:
    return all(line.get(key) == value for key, value in wanted.items())
