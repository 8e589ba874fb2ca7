"""How far the term of each line of a column reaches, and how the line stands."""

from typing import NamedTuple

import numpy as np

from draad.dossier.agenda import CAN_BE_LATE, REPEALED
from draad.dossier.backwards import NO_DAY_LEFT_BEFORE, WAITS_TO_BE_TOLD
from draad.dossier.clashing import NOT_USED
from draad.dossier.columns.backwards import bounds_of
from draad.dossier.columns.block import Codes, Mask, Statuses
from draad.dossier.columns.closing import Closing, Words
from draad.dossier.columns.finding import first
from draad.dossier.columns.lines import DONE, DONE_LATE, LAPSED, LATE, OPEN, WAITING
from draad.dossier.columns.places import Places
from draad.dossier.compiled import CompiledRule, CompiledTerm, CompiledVersion
from draad.dossier.fold import FAR
from draad.periods import Counting, Day, parse_day
from draad.periods.columns import NO_DAY, Column, ReachColumns, either, reach_table


class Reached(NamedTuple):
    """How far the term of each line reaches; ``held``: something else holds it up."""

    counted_from: Column
    earliest: Column
    due: Column
    defensible: Column
    held: Mask | None
    no_day_left: Mask | None = None
    """Where a term that counts back had no day left when it was told."""


def reached(rule: CompiledRule, version: CompiledVersion, term: CompiledTerm, places: Places) -> Reached:
    """Count at every place: the columns of :func:`draad.dossier.reaching.reach`."""
    if term.plain:
        return Reached(places.on, *reach_table(term.count).of(places.on), None)
    block, day = places.asked.block, places.on
    if term.term.day_named is not None:
        named = block.day_said(term.term.day_named, places.fact)
        day = either(named == NO_DAY, day, named)
    elif term.counted_on is not None:
        later = first(term.counted_on, places, None)
        day = either(later == block.nobody, day, block.on[later])
    earliest, due, defensible = reach_table(term.count).of(day)
    if term.last_day is not None:
        _, due, defensible = reach_table(term.last_day).of(day)
    if term.term.not_before is not None:
        before, opens = map(parse_day, term.term.not_before)
        earliest = either(day < before, np.maximum(earliest, opens), earliest)
    if version.still_running:
        found = ReachColumns(earliest, due, defensible)
        earliest, due, defensible = _taken_over(rule, version, term, places, day, found)
    held = None
    if term.waits_for is not None:
        begun = first(term.waits_for[0], places, None)
        over = first(term.waits_for[1], places, block.on[begun])
        waits = begun != block.nobody
        held = waits & (over == block.nobody)
        earliest = either(waits, block.on[over], earliest)
    if term.counting is not Counting.BACK_FROM:
        return Reached(day, earliest, due, defensible, held)
    bound = bounds_of(rule.nature, places)
    no_day_left = (due < bound) & (day <= bound) if rule.nature in WAITS_TO_BE_TOLD else None
    due = either(due == NO_DAY, due, np.maximum(due, bound))
    if no_day_left is not None:
        due = either(no_day_left, NO_DAY, due)
    return Reached(day, np.full(places.size, NO_DAY, np.int32), due, defensible, held, no_day_left)


def older_reach(
    rule: CompiledRule, version: CompiledVersion, term: CompiledTerm, places: Places, day: Column
) -> tuple[ReachColumns, Mask]:
    """How the law before this version counted from the same places, and where it did.

    :param day: the day to count from at each place.
    """
    there = np.zeros(places.size, np.bool_)
    found = ReachColumns(*(np.full(places.size, NO_DAY, np.int32) for _ in range(3)))
    for older in reversed(rule.versions):
        if older.in_force >= version.in_force:
            continue
        same = [other for other in older.terms if other.slot == term.slot and not other.never]
        if same:
            in_force = places.on >= older.in_force
            there |= in_force
            reach = reach_table(same[0].count).of(day)
            found = ReachColumns(*(either(in_force, new, old) for new, old in zip(reach, found, strict=True)))
    return found, there


def _taken_over(
    rule: CompiledRule, version: CompiledVersion, term: CompiledTerm, places: Places, day: Column, reach: ReachColumns
) -> ReachColumns:
    """Terms that ran when the law changed: the earlier last day is safe, the later can be defended.

    A term of the worker never gets shorter.
    """
    old, there = older_reach(rule, version, term, places, day)
    before = places.on < version.in_force
    earliest, due, defensible = reach
    if version.version.opens_when_in_force:
        opened = either(there, old.earliest, NO_DAY)
        earliest = either(before, np.minimum(np.maximum(earliest, version.in_force), opened), earliest)
    both = before & there & (old.due != NO_DAY) & (due != NO_DAY)
    days = np.stack([due, old.due, defensible, old.defensible])
    last_day = either(days == NO_DAY, -NO_DAY, days).max(axis=0)
    first_day = days.min(axis=0)
    if rule.party == "worker":
        first_day, last_day = np.maximum(due, old.due), np.full(places.size, NO_DAY, np.int32)
    last_day = either(last_day > first_day, last_day, NO_DAY)
    return ReachColumns(earliest, either(both, first_day, due), either(both, last_day, defensible).astype(np.int32))


def standing(
    rule: CompiledRule, closing: Closing, reach: Reached, repealed: Column | Day, on: Day, words: Words
) -> tuple[Statuses, Codes]:
    """How each line stands on a day, and the number of the reason if it lapsed.

    What there is to ask of a line makes a number of six bits; a table has the answer to each.
    """
    waits = (reach.earliest > on) & (reach.earliest != NO_DAY)
    if reach.held is not None:
        waits |= reach.held
    closed, lapsed = closing.on != FAR, closing.reason != 0
    code = closed.view(np.uint8) * np.uint8(1)
    for bit, asked in enumerate((lapsed, closing.on > reach.due, waits, reach.due < on), 1):
        code |= asked.view(np.uint8) << np.uint8(bit)
    if not isinstance(repealed, Day):
        code |= (repealed <= on) * np.uint8(32)
    elif repealed <= on:
        code |= np.uint8(32)
    statuses, whys = _STANDINGS[rule.nature == "effect", rule.nature in CAN_BE_LATE]
    reason = closing.reason
    possible = [(1, NOT_USED)] if rule.nature not in CAN_BE_LATE else []
    possible += [(2, REPEALED)] if not isinstance(repealed, Day) or repealed <= on else []
    for number, why in possible:
        here = whys.take(code) == number
        if here.any():
            reason = either(here, words[why], reason)
    status = statuses.take(code)
    if reach.no_day_left is not None:
        here = reach.no_day_left & ((status == OPEN) | (status == WAITING))
        status = either(here, LAPSED, status)
        reason = either(here, words[NO_DAY_LEFT_BEFORE], reason)
    return status, reason


def _stands(effect: bool, can_be_late: bool, code: int) -> tuple[int, int]:
    """How a line stands: the status, and 1 for a right that was not used in time, 2 for a law that was repealed."""
    closed, lapsed, too_late, waits, past, gone = (code >> bit & 1 for bit in range(6))
    if closed:
        return LAPSED if lapsed else DONE_LATE if too_late and can_be_late else DONE, 0
    if gone:
        return LAPSED, 2
    if waits:
        return WAITING, 0
    if effect:
        return DONE, 0
    if past:
        return (LATE, 0) if can_be_late else (LAPSED, 1)
    return OPEN, 0


_STANDINGS = {
    (effect, can_be_late): np.array([_stands(effect, can_be_late, code) for code in range(64)], np.int8).T.copy()
    for effect in (False, True)
    for can_be_late in (False, True)
}
