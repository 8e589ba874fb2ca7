"""How things are told: a row is what somebody said, with its two days; rows become facts once everything is known."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import lru_cache
from random import Random
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from draad.demo.hospital.shapes import DemoFact, Hat
from draad.dossier.facts import Fact, Instant
from draad.periods import Day, date_of

BRUSSELS = ZoneInfo("Europe/Brussels")
MINUTE = 60 * 1_000_000
EARLY, OFFICE = (365, 465), (500, 1010)
"""Minutes of the day in which a sick call is heard, and everything else."""

Author = tuple[str | None, Hat | None]
Authors = Callable[[Hat, Day], Author]
"""Who says something under a hat on a day, about the person whose dossier it is."""


class Row(NamedTuple):
    """One thing that is said. ``on`` is the day it holds, ``heard`` the day it is said."""

    on: Day
    heard: Day
    hat: Hat
    kind: str
    body: dict[str, Any]
    label: str | None = None
    """A name by which a later row can replace this one."""
    replaces: str | None = None
    why: str | None = None


def row(on: Day, hat: Hat, kind: str, /, **body: Any) -> Row:
    """Something that is said on its own day. A key ``from_`` is the key ``from``."""
    return Row(on, on, hat, kind, {key.rstrip("_"): value for key, value in body.items()})


def heard_by(rows: Iterable[Row], on: Day) -> list[Row]:
    """What was heard before a day begins at the office: of the day itself only the early calls."""
    return [one for one in rows if one.heard < on or (one.heard == on and one.kind == "absence.started")]


def facts(rows: Iterable[Row], authors: Authors, dice: Random) -> tuple[DemoFact, ...]:
    """Number the rows in the order in which they were heard.

    :param dice: for the minutes of the day.
    """
    ordered = sorted(rows, key=lambda one: (one.heard, one.kind != "absence.started"))
    numbers: dict[str, int] = {}
    found, before = [], (0, 0)
    for seq, one in enumerate(ordered, 1):
        if one.label is not None:
            numbers[one.label] = seq
        least, most = EARLY if one.kind == "absence.started" else OFFICE
        minute = dice.randrange(least, most)
        if before[0] == one.heard and minute <= before[1]:
            minute = min(before[1] + 3, 1430)
        before = (one.heard, minute)
        fact = Fact(
            seq,
            one.kind,
            one.on,
            one.body,
            _midnight(one.heard) + minute * MINUTE,
            numbers[one.replaces] if one.replaces is not None else None,
            one.why,
        )
        found.append(DemoFact(fact, *authors(one.hat, one.heard)))
    return tuple(found)


@lru_cache(maxsize=8192)
def _midnight(day: Day) -> Instant:
    moment = date_of(day)
    return round(datetime(moment.year, moment.month, moment.day, tzinfo=BRUSSELS).timestamp()) * 1_000_000


def at_work(day: Day) -> Day:
    """The day itself, or the Friday before where it falls in a weekend."""
    return day - max(0, date_of(day).weekday() - 4)
