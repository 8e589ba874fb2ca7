"""Guards, asked of a whole column of places: where they say no, and where it cannot be told."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from draad.dossier.columns.block import DAY_BITS, LAST_KEY, Block, Keys, Mask, Rows
from draad.dossier.columns.finding import first_covering, last, last_anywhere
from draad.dossier.columns.places import Places
from draad.dossier.fold import FAR
from draad.dossier.places import Finder, test_of
from draad.periods import Counting, Length, counter, parse_day
from draad.periods.columns import Column, ReachTable, either
from draad.rules import (
    AnyOf,
    AtLeast,
    BodyIs,
    FactIs,
    FewerThisYear,
    Guard,
    Happened,
    Is,
    Lasted,
    Never,
    NoneRunning,
    NotBefore,
    NotHappened,
    Says,
    Stands,
    TemporaryIncapacityOver,
    WaitOver,
    Within,
)


class Verdict(NamedTuple):
    """Where a guard says no, and where it cannot be told; elsewhere it says yes."""

    no: Mask
    unknown: Mask


def told(no: Mask) -> Verdict:
    """The verdict of a guard that can always be told."""
    return Verdict(no, np.zeros(len(no), np.bool_))


class Question(NamedTuple):
    """What a guard is asked about: places, the day up to which facts count at each, the fact that closed its line."""

    places: Places
    at: Column
    closed: Rows


def verdict(guard: Guard, question: Question) -> Verdict:
    """Ask a guard at every place."""
    ask: Callable[[Any, Question], Verdict] = GUARDS[type(guard)]
    return ask(guard, question)


def _of_context(question: Question, path: str, holds: Callable[[object], bool]) -> Verdict:
    """Ask each value once, then look the answer up for every place."""
    codes, values = question.places.asked.block.of_context(path)
    code = codes[question.places.dossier]
    no = np.fromiter((value is not None and not holds(value) for value in values), np.bool_, len(values))
    unknown = np.fromiter((value is None for value in values), np.bool_, len(values))
    return Verdict(no[code], unknown[code])


def _at_least(guard: AtLeast, question: Question) -> Verdict:
    return _of_context(question, guard.path, lambda value: isinstance(value, int | float) and value >= guard.number)


def _is(guard: Is, question: Question) -> Verdict:
    return _of_context(question, guard.path, lambda value: value == guard.value)


def _any_of(guard: AnyOf, question: Question) -> Verdict:
    parts = [verdict(part, question) for part in guard.guards]
    unknown = np.logical_or.reduce([part.unknown for part in parts])
    yes = np.logical_or.reduce([~part.no & ~part.unknown for part in parts])
    return Verdict(~yes & ~unknown, ~yes & unknown)


def _body_is(guard: BodyIs, question: Question) -> Verdict:
    among, said = question.places.asked.block.said(guard.field, question.places.fact, guard.values)
    if guard.if_missing is None:
        return Verdict(said & ~among, ~said)
    return told(~among & (said | (not guard.if_missing)))


def _says(guard: Says, question: Question) -> Verdict:
    _, said = question.places.asked.block.said(guard.field, question.places.fact, ())
    return Verdict(np.zeros(len(said), np.bool_), ~said)


@lru_cache(maxsize=256)
def _wait(length: Length, counting: Counting) -> ReachTable:
    return ReachTable(counter(length, counting))


def _lasted(guard: Lasted, question: Question) -> Verdict:
    places = question.places
    incapacities = places.asked.incapacities
    no = places.incapacity == incapacities.none
    there = np.flatnonzero(~no)
    began = incapacities.day[places.incapacity[there]]
    no[there] = _wait(guard.length, Counting.WAIT_FROM_START).of(began).earliest > places.on[there]
    return told(no)


def _from(within: Within, places: Places) -> Column:
    return np.full(places.size, -FAR, np.int32) if within is Within.DOSSIER else places.start


def _happened(guard: Happened, question: Question) -> Verdict:
    places, finder = question.places, Finder.of([FactIs(*guard.fact.kinds)])
    block, test = places.asked.block, test_of(guard.fact)
    start = places.on if guard.after else _from(guard.within, places)
    latest = last(finder, places, start, question.at)
    found = latest != block.nobody
    if test is None:
        return told(~found)
    fits = found.copy()
    fits[found] = block.passes(test, latest[found])
    silent = np.zeros(places.size, np.bool_)
    for name in guard.fact.where:
        silent |= ~block.said(name, latest, ())[1]
    silent &= found & ~fits
    return Verdict(~fits & ~silent, silent)


def _not_happened(guard: NotHappened, question: Question) -> Verdict:
    places, finder = question.places, Finder.of([guard.fact])
    found = last(finder, places, _from(guard.within, places), places.on - 1)
    return told(found != places.asked.block.nobody)


def _stands(guard: Stands, question: Question) -> Verdict:
    places = question.places
    start, given = _from(guard.within, places), Finder.of([guard.fact])
    either = Finder.of([guard.fact, guard.taken_back_by])
    latest = last(either, places, start, question.at)
    stands = (latest != places.asked.block.nobody) & (latest == last(given, places, start, question.at))
    return told(~stands)


def _fewer_this_year(guard: FewerThisYear, question: Question) -> Verdict:
    places = question.places
    new_year = places.base + _first_of_year(places.on)
    number = np.zeros(places.size, np.int64)
    for kind in guard.fact.kinds:
        keys = _uncovered(places.asked.block, kind, guard.unless_covered_by)
        number += np.searchsorted(keys, places.keys) - np.searchsorted(keys, new_year)
    return told(number >= guard.number)


def _uncovered(block: Block, kind: str, by: str) -> Keys:
    """The keys of the facts of a kind whose day no fact of another kind takes in."""
    column = block.column(kind)
    rows, keys = column.rows[:-1], column.keys[:-1]
    base = block.dossier[rows].astype(np.int64) << DAY_BITS
    uncovered: Keys = keys[first_covering(block, by, base, block.on[rows]) == block.nobody]
    return uncovered


EPOCH = parse_day("1970-01-01")


def _first_of_year(days: Column) -> Column:
    years = (days.astype(np.int64) - EPOCH).astype("datetime64[D]").astype("datetime64[Y]")
    first: Column = (years.astype("datetime64[D]").astype(np.int64) + EPOCH).astype(np.int32)
    return first


def _none_running(_: NoneRunning, question: Question) -> Verdict:
    """Go through the trajectories of each dossier one by one, for all places at a time."""
    places, at_day = question.places, question.at
    block, trajectories = places.asked.block, places.asked.trajectories
    no = np.zeros(places.size, np.bool_)
    at = np.searchsorted(trajectories.keys, places.base)
    end = np.searchsorted(trajectories.keys, places.base + np.clip(at_day, 0, LAST_KEY), side="right")
    seeking = np.flatnonzero(at < end)
    while seeking.size:
        here = at[seeking]
        ended_on = block.on[trajectories.closed_by[here]]
        runs = (ended_on > at_day[seeking]) & (trajectories.first[here] != question.closed[seeking])
        no[seeking[runs]] = True
        at[seeking] += 1
        seeking = seeking[~runs & (here + 1 < end[seeking])]
    return told(no)


ACCIDENTS = ("work_accident", "occupational_disease")


def _temporary_incapacity_over(_: TemporaryIncapacityOver, question: Question) -> Verdict:
    places = question.places
    block, incapacities = places.asked.block, places.asked.incapacities
    first_of = either(places.incapacity == incapacities.none, places.fact, incapacities.last_first[places.incapacity])
    accident, said = block.said("cause", first_of, ACCIDENTS)
    ended = block.column("temporary_incapacity.ended")
    at = np.searchsorted(ended.keys, places.base + block.on[first_of])
    over = ended.keys[at] < places.base + LAST_KEY
    return Verdict(accident & ~over, ~said & ~over)


def _wait_over(guard: WaitOver, question: Question) -> Verdict:
    places, block = question.places, question.places.asked.block
    latest = last_anywhere(Finder.of([guard.fact]), places, question.at)
    no = latest != block.nobody
    opens = _wait(guard.length, Counting.WAIT_FROM_RECEIPT).of(block.on[latest[no]]).earliest
    no[no] = opens > question.at[no]
    return told(no)


def _not_before(guard: NotBefore, question: Question) -> Verdict:
    return told(question.places.on < parse_day(guard.day))


def _never(_: Never, question: Question) -> Verdict:
    return told(np.ones(question.places.size, np.bool_))


GUARDS: Mapping[type[Guard], Callable[..., Verdict]] = {
    AtLeast: _at_least,
    Is: _is,
    AnyOf: _any_of,
    BodyIs: _body_is,
    Lasted: _lasted,
    Happened: _happened,
    NotHappened: _not_happened,
    Stands: _stands,
    FewerThisYear: _fewer_this_year,
    WaitOver: _wait_over,
    NoneRunning: _none_running,
    TemporaryIncapacityOver: _temporary_incapacity_over,
    Says: _says,
    NotBefore: _not_before,
    Never: _never,
}
"""Every guard but those that count repeated facts, each of which leans on the one before it."""
