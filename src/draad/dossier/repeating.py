"""A rule that comes back: each occurrence missed since the last time it was kept, and the next one.

An agreement may set the pace: how often, and until when to leave the worker in peace. Whoever kept the rule may have
agreed on the next day; that day then holds. A term that opens something gives the next occurrence only, without a last
day.
"""

from dataclasses import replace
from functools import lru_cache

import msgspec

from draad.dossier.answer import Line
from draad.dossier.compiled import CompiledRule, CompiledTerm, CompiledVersion
from draad.dossier.facts import Fact
from draad.dossier.places import Finder, Place, Run
from draad.periods import Counting, Day, Days, Length, counter, in_words, parse_day
from draad.periods.terms import Counter
from draad.rules import FactIs


@lru_cache(maxsize=4096)
def _times(length: Length, number: int, counting: Counting) -> Counter:
    """Counts a number of lengths at once: three months are not three times one month."""
    return counter(replace(length, number=length.number * number), counting)


@lru_cache(maxsize=256)
def _finder(wanted: FactIs) -> Finder:
    return Finder.of([wanted])


class _Pace(msgspec.Struct, frozen=True):
    """The rhythm of the occurrences still to come: the term with its length, counted from when, on which facts."""

    term: CompiledTerm
    base: Day
    named: Day | None
    """The day that was agreed for the first occurrence."""
    because: frozenset[int]

    def due(self, number: int) -> Day | None:
        """The last day of an occurrence, the first after the base being number 1; ``None`` without a last day."""
        length, counting = self.term.length, self.term.counting
        if self.named is not None:
            if number == 1:
                return self.named
            return _times(length, number - 1, counting)(self.named).due if length is not None else None
        if length is None or counting.opens:
            return None
        return _times(length, number, counting)(self.base).due

    @property
    def earliest(self) -> Day:
        """The first day to act on the next occurrence."""
        length, counting = self.term.length, self.term.counting
        if length is not None and counting.opens:
            return _times(length, 1, counting)(self.base).earliest
        return self.base


def occurrences(
    rule: CompiledRule,
    version: CompiledVersion,
    term: CompiledTerm,
    place: Place,
    run: Run,
    lapsed: Fact | None,
    reason: str | None,
) -> list[Line]:
    """The lines of a repeating term, numbered on from what was already kept.

    What a practice asked and was missed is no longer asked once the line lapsed: a call cannot be made afterwards.
    """
    kept = _kept(term, place, run)
    pace = _pace(term, place, run, kept)
    times, lines, earliest, since_kept = term.term.times, [], pace.earliest, 0
    because = tuple(sorted(pace.because - {0}))
    while times is None or len(kept) + since_kept < times:
        since_kept += 1
        due = pace.due(since_kept)
        line = Line(rule, version, pace.term, place, "open", pace.base, earliest, due, None, because)
        line.nth = len(kept) + since_kept
        lines.append(line)
        if lapsed is not None and (due is None or lapsed.on <= due or rule.nature == "practice"):
            line.status, line.reason, line.settled_by = "lapsed", reason, lapsed.seq or None
            break
        if due is None or due >= run.on:
            line.status = "waiting" if earliest > run.on else "open"
            break
        line.status, earliest = "late", due
    return lines


def _kept(term: CompiledTerm, place: Place, run: Run) -> list[Fact]:
    """What already settled an occurrence. Where the term opens something, nothing counts before it first opened."""
    if term.settle is None:
        return []
    start = place.start if term.term.settled_early else place.fact.on
    if term.length is not None and term.counting.opens:
        start = _times(term.length, 1, term.counting)(start).earliest
    return term.settle.all(run.fold, start, place)


def _pace(term: CompiledTerm, place: Place, run: Run, kept: list[Fact]) -> _Pace:
    anchor = place.fact
    last = kept[-1] if kept else anchor
    because = frozenset({anchor.seq, last.seq})
    if term.term.paced_by is None:
        return _Pace(term, last.on, None, because)
    agreements = _finder(term.term.paced_by).all(run.fold, anchor.on, place)
    named = last.body.get("next_on")
    if named is not None and parse_day(named) > last.on and not any(fact.on > last.on for fact in agreements):
        return _Pace(_agreed_term(term, agreements), parse_day(named), parse_day(named), because)
    base = last.on
    if agreements:
        agreed = agreements[-1]
        quiet_until = agreed.body.get("quiet_until")
        base = max(base, agreed.on, parse_day(quiet_until) if quiet_until is not None else base)
        because |= {agreed.seq}
    return _Pace(_agreed_term(term, agreements), base, None, because)


def _agreed_term(term: CompiledTerm, agreements: list[Fact]) -> CompiledTerm:
    """The term with the length that the latest agreement gives it, if it gives one."""
    every_days = agreements[-1].body.get("every_days") if agreements else None
    if every_days is None:
        return term
    length = Days(every_days)
    counting = Counting.FROM_RECEIPT if term.length is None else term.counting
    return msgspec.structs.replace(
        term, length=length, counting=counting, length_words=in_words(length), unit=length.unit, first_day="excluded"
    )


def agreed_days(line: Line) -> int | None:
    """Every how many days an agreement has a repeating line come back; nothing where the rule itself says so."""
    length, term = line.term.length, line.term.term
    if term.paced_by is None or not isinstance(length, Days) or length == term.length:
        return None
    return length.number
