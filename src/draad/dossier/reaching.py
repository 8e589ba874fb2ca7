"""Which version a place has, how far a term reaches there, and what holds it up."""

from typing import NamedTuple

from draad.dossier.backwards import WAITS_TO_BE_TOLD, Bound, bound_of
from draad.dossier.compiled import CompiledRule, CompiledTerm, CompiledVersion
from draad.dossier.facts import Fact
from draad.dossier.fold import FAR, Fold
from draad.dossier.places import Finder, Place, Run
from draad.periods import Counting, Day, Reach, iso, parse_day


class Reached(NamedTuple):
    """How far a term reaches at a place. ``held``: something else holds it up; ``moved``: where counting back stopped.

    A term that counts back and was moved has no ``due`` where no day was left.
    """

    counted_from: Day
    earliest: Day | None
    due: Day | None
    defensible: Day | None
    held: bool = False
    moved: Bound | None = None


def reach(run: Run, rule: CompiledRule, version: CompiledVersion, term: CompiledTerm, place: Place) -> Reached:
    """Count at a place."""
    day, folded = place.fact.on, run.fold
    if term.term.day_named is not None:
        day = parse_day(str(place.fact.body.get(term.term.day_named, iso(day))))
    elif term.counted_on is not None:
        later = term.counted_on.first(folded, day, place)
        day = later.on if later is not None else day
    earliest: Day | None
    earliest, due, defensible = term.count(day)
    if term.last_day is not None:
        _, due, defensible = term.last_day(day)
    if term.term.not_before is not None and day < parse_day(term.term.not_before[0]):
        earliest = max(earliest, parse_day(term.term.not_before[1]))
    if version.still_running and place.fact.on < version.in_force:
        older = older_term(rule, version, term, place)
        due, defensible = _taken_over(rule, older.count(day) if older is not None else None, due, defensible)
        if version.version.opens_when_in_force:
            earliest = min(max(earliest, version.in_force), older.count(day).earliest if older else FAR)
    held = False
    if term.waits_for is not None:
        held, earliest = _held_up(term.waits_for, place, folded, earliest)
    if term.counting is not Counting.BACK_FROM:
        return Reached(day, earliest, due, defensible, held)
    bound = bound_of(folded, rule.nature, place)
    if due is None or due >= bound.day:
        return Reached(day, None, due, defensible, held)
    no_day_left = rule.nature in WAITS_TO_BE_TOLD and bound.day >= day
    return Reached(day, None, None if no_day_left else bound.day, defensible, held, bound)


def takes_over(version: CompiledVersion, closed: Fact | None) -> bool:
    """Whether the version takes in what began before it and was not closed before it."""
    return version.still_running and (closed is None or closed.on >= version.in_force)


def given_away(newer: list[CompiledVersion], term: CompiledTerm, place: Place) -> bool:
    """Whether the days that pick a version have given the place to a newer one, whatever closed it: most end here."""
    for version in newer:
        if place.picks[version.pick] >= version.in_force and (term.slot in version.slots or not place.fact.seq):
            return True
    return False


def older_term(rule: CompiledRule, version: CompiledVersion, term: CompiledTerm, place: Place) -> CompiledTerm | None:
    """How the law before this version counted from the same place, if it did."""
    for older in rule.versions:
        if older.in_force < version.in_force and older.in_force <= place.fact.on:
            for other in older.terms:
                if other.slot == term.slot and not other.never:
                    return other
    return None


def _taken_over(
    rule: CompiledRule, old: Reach | None, due: Day | None, defensible: Day | None
) -> tuple[Day | None, Day | None]:
    """A term that ran when the law changed: the earlier last day is safe, the later can be defended.

    A term of the worker never gets shorter.
    """
    if old is None or old.due is None or due is None:
        return due, defensible
    days = [due, old.due, *(day for day in (defensible, old.defensible) if day is not None)]
    if rule.party == "worker":
        return max(due, old.due), None
    return min(days), max(days) if max(days) > min(days) else None


def later_receipt(term: CompiledTerm, place: Place, folded: Fold) -> tuple[int, ...]:
    """The number of the other receipt that the term counts from, where there is one."""
    later = term.counted_on.first(folded, place.fact.on, place) if term.counted_on is not None else None
    return (later.seq,) if later is not None else ()


def _held_up(
    waits_for: tuple[Finder, Finder], place: Place, folded: Fold, earliest: Day | None
) -> tuple[bool, Day | None]:
    """Whether something else holds the term up, and when it opens if that is known."""
    begun = waits_for[0].first(folded, place.fact.on, place)
    if begun is None:
        return False, earliest
    over = waits_for[1].first(folded, begun.on, place)
    return over is None, over.on if over is not None else None
