"""Facts that only count together: missed appointments, each with an invitation of its own, far enough apart."""

from typing import NamedTuple

import msgspec

from draad.dossier.facts import Fact
from draad.dossier.fold import FAR, Fold
from draad.dossier.places import Finder, Place, Test, test_of
from draad.periods import Counting, Day, counter
from draad.periods.terms import Counter
from draad.rules import FactIs, Repeated


class Occasion(NamedTuple):
    """A fact that counts, the day it is measured from, and whether its body says all that is needed."""

    fact: Fact
    day: Day
    sure: bool


class Occasions(msgspec.Struct, frozen=True):
    """Counts repeated facts in a window."""

    number: int
    fact: Finder
    test: Test | None
    asks: tuple[str, ...]
    """The keys of the body without which a fact is not sure to count."""
    call: Finder
    call_test: Test | None
    apart: Counter | None
    within: Counter | None

    def counted(self, folded: Fold, start: Day, place: Place, until: Day = FAR) -> list[Occasion]:
        """The occasions from ``start`` to ``until``, in their order."""
        calls = self.call.all(folded, start, place)
        found: list[Occasion] = []
        for fact in self.fact.all(folded, start, place):
            if fact.on > until:
                break
            sure = self.test is None or self.test(fact)
            if not sure and all(fact.body.get(name) is not None for name in self.asks):
                continue
            called = [call for call in calls if call.on <= fact.on]
            # Where a fact must say more to count, the call that it answers must be known too.
            sure = sure and (bool(called) or not self.asks)
            if called and self.call_test is not None and not self.call_test(called[-1]):
                continue
            day = called[-1].on if called else fact.on
            if found and self.apart is not None and day < self.apart(found[-1].day).earliest:
                continue
            found.append(Occasion(fact, day, sure))
        return found

    def full(self, folded: Fold, start: Day, place: Place) -> Fact | None:
        """The fact that makes the number full, within the time that the occasions may take."""
        sure = [occasion for occasion in self.counted(folded, start, place) if occasion.sure]
        for first, last in zip(sure, sure[self.number - 1 :], strict=False):
            due = self.within(first.day).due if self.within is not None else None
            if due is None or last.fact.on <= due:
                return last.fact
        return None

    def missing(self, occasions: list[Occasion]) -> tuple[str, ...]:
        """What is unknown of the occasions that are not sure."""
        unsure = [occasion.fact for occasion in occasions if not occasion.sure]
        silent = [name for name in self.asks if any(fact.body.get(name) is None for fact in unsure)]
        named = {f"{fact.kind}.{name}": None for fact in unsure for name in silent}
        return tuple(named or {kind: None for kind, _, _ in self.call.kinds})


def occasions_of(repeated: Repeated, number: int, called_by: FactIs, apart: Counter | None) -> Occasions:
    """Make the counter of repeated facts, the choices in it already made."""
    return Occasions(
        number,
        Finder.of([FactIs(*repeated.fact.kinds)]),
        test_of(repeated.fact),
        tuple(repeated.fact.where),
        Finder.of([FactIs(*called_by.kinds)]),
        test_of(called_by),
        apart,
        counter(repeated.within, Counting.FROM_RECEIPT) if repeated.within is not None else None,
    )
