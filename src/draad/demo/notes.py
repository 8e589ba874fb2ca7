"""What is told of one person: facts with two times, in the order in which they were heard."""

from datetime import datetime, time
from functools import lru_cache
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from draad.periods import Day, date_of, iso

BRUSSELS, NOON = ZoneInfo("Europe/Brussels"), time(12)
HEARD_LATER = 0.06
"""How often something is heard only days after it happened."""


class Note:
    """One fact that is told."""

    __slots__ = ("body", "heard", "kind", "minute", "on", "replaces", "seq", "why")

    def __init__(self, kind: str, on: Day, heard: Day, minute: int, body: dict[str, Any] | None) -> None:
        self.kind, self.on, self.heard, self.minute, self.body = kind, on, heard, minute, body
        self.replaces: Note | None = None
        self.why: str | None = None
        self.seq = 0


class Notes:
    """The facts of one person. Nothing is told that could not have been heard by the day asked about."""

    def __init__(self, dice: Random, on: Day) -> None:
        self.dice, self.on = dice, on
        self.told: list[Note] = []

    def add(
        self, kind: str, on: Day, body: dict[str, Any] | None = None, heard: Day | None = None, *, first: bool = False
    ) -> Note | None:
        """Tell a fact, if it was heard in time.

        :param heard: the day it was heard; left out, the day itself or sometimes a little later. Before ``on``, the
            fact is a plan.
        :param first: told early in the morning, before everything else of its day.
        """
        draw = self.dice.random()
        if heard is None:
            heard = on
            if draw < HEARD_LATER and not first:
                heard += 1 + int(draw * 50)
        if heard > self.on:
            return None
        minute = 440 + int(draw * 100) if first else 545 + int(draw * 470)
        note = Note(kind, on, heard, minute, body)
        self.told.append(note)
        return note

    def correct(self, wrong: Note | None, right: Note | None, why: str) -> None:
        """Let one fact replace another."""
        if wrong is not None and right is not None:
            right.replaces, right.why = wrong, why

    def facts(self) -> list[dict[str, Any]]:
        """Every fact as it stands in the file, numbered as heard."""
        self.told.sort(key=_as_heard)
        for seq, note in enumerate(self.told, 1):
            note.seq = seq
        return [_fact(note) for note in self.told]


def _as_heard(note: Note) -> tuple[Day, int]:
    return note.heard, note.minute


@lru_cache(maxsize=8192)
def _offset(day: Day) -> str:
    """The hour of Brussels on a day, away from the night in which it changes."""
    offset = datetime.combine(date_of(day), NOON, BRUSSELS).strftime("%z")
    return f"{offset[:3]}:{offset[3:]}"


def _fact(note: Note) -> dict[str, Any]:
    found: dict[str, Any] = {
        "seq": note.seq,
        "kind": note.kind,
        "on": iso(note.on),
        "recorded_at": f"{iso(note.heard)}T{note.minute // 60:02}:{note.minute % 60:02}:00{_offset(note.heard)}",
    }
    if note.body:
        found["body"] = note.body
    if note.replaces is not None:
        found["replaces"], found["why"] = note.replaces.seq, note.why
    return found
