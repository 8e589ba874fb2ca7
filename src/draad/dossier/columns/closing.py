"""What closed each line of a column: the fact that settled it, or that made it lapse."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from draad.dossier.checks import Settings
from draad.dossier.columns.block import Codes, Mask, Rows
from draad.dossier.columns.finding import first, first_from_place
from draad.dossier.columns.guards import Question, verdict
from draad.dossier.columns.places import Part, Places
from draad.dossier.compiled import CompiledTerm, flat
from draad.periods.columns import Column, either, reach_table
from draad.rules import Guard, Lapse


class Words:
    """Reasons as numbers; 0 is none."""

    def __init__(self) -> None:
        self.numbers: dict[str | None, int] = {None: 0}

    def __getitem__(self, reason: str | None) -> int:
        return self.numbers.setdefault(reason, len(self.numbers))

    @property
    def list(self) -> tuple[str | None, ...]:
        """The reasons in the order of their numbers."""
        return tuple(self.numbers)


class Closing(NamedTuple):
    """The fact that closed each line, its day, and the number of the reason if it made the line lapse."""

    fact: Rows
    on: Column
    reason: Codes

    def at(self, rows: Rows) -> "Closing":
        """The same of some of the lines."""
        return Closing(self.fact.take(rows), self.on.take(rows), self.reason.take(rows))


def closing_of(term: CompiledTerm, places: Places, settings: Settings, words: Words) -> Closing:
    """What closed the line at each place. Settling wins on the same day. What lies ahead is never found."""
    block = places.asked.block
    lapsed = _lapse(term, places, settings, words)
    settled = _settled(term, places)
    if settled is None:
        return lapsed
    fact, on, reason = lapsed
    settled_on = block.on.take(settled)
    wins = settled_on <= on
    return Closing(either(wins, settled, fact), np.minimum(settled_on, on), reason * ~wins)


def _settled(term: CompiledTerm, places: Places) -> Rows | None:
    """The fact that settled the line; ``None`` where nothing can."""
    block = places.asked.block
    if term.settle is None:
        return places.fact if term.settled_by_itself else None
    if not term.term.settled_early and not term.in_time_only:
        found = first_from_place(term.settle, places)
    else:
        start = places.settles_from() if term.term.settled_early else places.on
        due = None
        if term.in_time_only:
            earliest, due, _ = reach_table(term.count).of(places.on)
            start = np.maximum(start, earliest) if term.counting.opens else start
        found = first(term.settle, places, start, but_own=True)
        if due is not None:
            found = either(block.on[found] > due, block.nobody, found)
    if term.settle_any_time is not None:
        found = either(found == block.nobody, first_from_place(term.settle_any_time, places), found)
    return found


def _lapse(term: CompiledTerm, places: Places, settings: Settings, words: Words) -> Closing:
    """The first fact that made each line unnecessary, and the reason: found once where rules lapse in the same ways."""
    if term.term.settled_early or any(lapse.checks for lapse in term.lapses):
        return _lapse_of(term, places, settings, words)
    if isinstance(places, Part):
        return _lapse(term, places.whole, settings, words).at(places.rows)
    ways = (term.resumed, term.episode_ended, *((lapse.reason, lapse.finder) for lapse in term.lapses))
    found = places.lapsed.get(ways)
    if found is None:
        found = places.lapsed[ways] = _lapse_of(term, places, settings, words)
    return found


def _lapse_of(term: CompiledTerm, places: Places, settings: Settings, words: Words) -> Closing:
    block = places.asked.block
    found = np.full(places.size, block.nobody, np.intp)
    reason = np.zeros(places.size, np.int32)
    by_fact: Sequence[Lapse] = [lapse for lapse in flat(term.term.lapses, settings) if lapse.fact]
    for lapse, compiled in zip(by_fact, term.lapses, strict=True):
        if term.term.settled_early:
            fact = first(compiled.finder, places, places.settles_from(), but_own=True)
        else:
            fact = first_from_place(compiled.finder, places)
        earlier = (fact != block.nobody) & (fact <= found)
        if compiled.checks and earlier.any():
            earlier &= _all_yes(flat(lapse.guards, settings), Question(places, block.on[fact], fact))
        found, reason = either(earlier, fact, found), either(earlier, words[lapse.reason], reason)
    if term.resumed:
        earlier = block.on[places.back] < block.on[found]
        by_return = either(block.is_one_of(("work.resumed",))[places.back], words["resumed"], words["contract_ended"])
        found, reason = either(earlier, places.back, found), either(earlier, by_return, reason)
    if term.episode_ended and places.episode is not None:
        episodes = places.asked.episodes(places.within)
        end = episodes.closed_by[places.episode]
        earlier = (places.on <= block.on[end]) & (block.on[end] < block.on[found])
        numbers = np.array([words[reason or None] for reason in episodes.endings], np.int32)
        found = either(earlier, end, found)
        reason = either(earlier, numbers[episodes.reason[places.episode]], reason)
    return Closing(found, block.on.take(found), reason.astype(np.int32))


def _all_yes(guards: Sequence[Guard], question: Question) -> Mask:
    yes = np.ones(question.places.size, np.bool_)
    for guard in guards:
        found = verdict(guard, question)
        yes &= ~found.no & ~found.unknown
    return yes
