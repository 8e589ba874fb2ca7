"""What the facts come to on a day: spells, incapacities, trajectories, procedures.

A **spell** runs from the first day of absence to the full return. An **incapacity** is a chain of spells: a return that
is too short (the law says how short) does not interrupt it. An **episode** is a trajectory or a procedure of medical
force majeure. Everything here is a fold: it can be thrown away and made again from the facts.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import TypeVar

import msgspec

from draad.dossier.facts import Fact, Instant, known
from draad.dossier.receipts import RECEIPT, REQUEST, together
from draad.periods import Day

FAR = 10**9
"""A day after every day."""

BY_APPEAL = ("appeal.lodged", "appeal.decided")
"""Kinds that belong to whichever episode, trajectory or force majeure, began last."""


class Window(msgspec.Struct):
    """A stretch of the dossier: from the day it begins to the day the next of its sort begins."""

    first: Fact
    day: Day
    until: Day = FAR
    closed_by: Fact | None = None
    """The fact that closed it: the full return or the end of the contract."""


class Incapacity(Window):
    """Spells that count as one."""

    spells: list["Spell"] = []


class Spell(Window, kw_only=True):
    """One absence, from its first day to the full return."""

    incapacity: Incapacity


class Episode(Window):
    """A trajectory or a procedure of medical force majeure, and how it ended."""

    until_any: Day = FAR
    ended_on: Day | None = None
    ended_by: Fact | None = None
    reason: str | None = None
    regime: str | None = None
    letters: tuple[str, ...] = ()

    @property
    def end(self) -> Day:
        """The day it ended, or a day after every day."""
        return FAR if self.ended_on is None else self.ended_on

    def running(self, day: Day) -> bool:
        """Whether it runs on ``day``."""
        return self.day <= day and (self.ended_on is None or self.ended_on > day)


class Fold(msgspec.Struct):
    """The dossier as it stood on a day: what had happened, and what was planned."""

    on: Day
    happened: list[Fact]
    planned: list[Fact]
    by_kind: dict[str, list[Fact]]
    spells: list[Spell]
    incapacities: list[Incapacity]
    trajectories: list[Episode]
    procedures: list[Episode]
    contradictions: list[tuple[str, tuple[int, ...]]]
    told: tuple[Fact, ...]
    """Every fact that was ever told, also those that were replaced or taken back."""

    def spell_at(self, day: Day) -> Spell | None:
        """The spell that had begun last by ``day``."""
        return last_begun(self.spells, day)

    def incapacity_at(self, day: Day) -> Incapacity | None:
        """The incapacity that had begun last by ``day``."""
        return last_begun(self.incapacities, day)

    def absent(self) -> Spell | None:
        """The spell that has not ended."""
        last = self.spells[-1] if self.spells else None
        return last if last is not None and last.closed_by is None else None


W = TypeVar("W", bound=Window)
_FIRST_DAY = attrgetter("day")


def last_begun(windows: Sequence[W], day: Day) -> W | None:
    """The window that had begun last by a day. Windows are in the order of their first days."""
    if len(windows) == 1:
        return windows[0] if windows[0].day <= day else None
    place = bisect_right(windows, day, key=_FIRST_DAY)
    return windows[place - 1] if place else None


def fold(facts: tuple[Fact, ...], on: Day, known_at: Instant | None, short_return: int) -> Fold:
    """Fold the facts.

    :param on: the day asked about; facts after it are plans.
    :param known_at: what had been heard by then; ``None`` for everything.
    :param short_return: a return of fewer days than this does not interrupt an incapacity.
    """
    live = known(facts, known_at)
    planned: list[Fact] = []
    if live and live[-1].on > on:
        planned = [fact for fact in live if fact.on > on]
        live = live[: -len(planned)]
    by_kind: dict[str, list[Fact]] = {}
    for fact in live:
        if fact.kind in by_kind:
            by_kind[fact.kind].append(fact)
        else:
            by_kind[fact.kind] = [fact]
    made = Fold(on, live, planned, by_kind, [], [], [], [], [], facts)
    if not by_kind.keys().isdisjoint(_OPENING):
        _spells(made, short_return)
    if len(by_kind.get(RECEIPT, ())) > 1:
        by_kind[RECEIPT] = together(by_kind[RECEIPT], by_kind.get(REQUEST, ()))
    if REQUEST in by_kind:
        made.trajectories = _episodes(by_kind[REQUEST])
    if "force_majeure.notified" in by_kind:
        made.procedures = _episodes(by_kind["force_majeure.notified"])
        _interleave(made.trajectories, made.procedures)
    return made


_OPENING = ("absence.started", "work.resumed", "contract.ended")


def _spells(made: Fold, short_return: int) -> None:
    spells = made.spells
    turns = [fact for kind in _OPENING for fact in made.by_kind.get(kind, ())]
    if len(turns) > 1:
        turns.sort(key=_place)
    running: Spell | None = None
    for fact in turns:
        if fact.kind == "absence.started":
            if running is not None:
                parts = made.by_kind.get("work.resumed_partially", ())
                if not any(running.day <= part.on <= fact.on for part in parts):
                    made.contradictions.append(("already_absent", (running.first.seq, fact.seq)))
                continue
            running = _open(made, fact, short_return)
        elif running is not None:
            running.closed_by = running.incapacity.closed_by = fact
            running = None
        elif fact.kind == "work.resumed":
            made.contradictions.append(("not_absent", (fact.seq,)))
    for earlier, later in pairwise(spells):
        earlier.until = later.day


def _open(made: Fold, fact: Fact, short_return: int) -> Spell:
    last = made.incapacities[-1] if made.incapacities else None
    back = last.closed_by if last is not None else None
    if back is not None and back.kind == "contract.ended":
        made.contradictions.append(("contract_had_ended", (back.seq, fact.seq)))
    if last is not None and back is not None and fact.on - back.on < short_return:
        incapacity = last
        incapacity.closed_by = None
    else:
        if last is not None:
            last.until = fact.on
        incapacity = Incapacity(fact, fact.on, spells=[])
        made.incapacities.append(incapacity)
    spell = Spell(fact, fact.on, incapacity=incapacity)
    incapacity.spells.append(spell)
    made.spells.append(spell)
    return spell


def _episodes(starts: Iterable[Fact]) -> list[Episode]:
    found = [Episode(fact, fact.on) for fact in starts]
    for earlier, later in pairwise(found):
        earlier.until = earlier.until_any = later.day
    return found


def _interleave(trajectories: list[Episode], procedures: list[Episode]) -> None:
    every = sorted([*trajectories, *procedures], key=lambda episode: _place(episode.first))
    for earlier, later in pairwise(every):
        earlier.until_any = later.day


def _place(fact: Fact) -> tuple[Day, int]:
    return fact.on, fact.seq
