"""Where in a dossier a rule is asked: the fact a term counts from, with the windows around it."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from itertools import islice
from operator import attrgetter

import msgspec

from draad.dossier.facts import PLACE, Context, Fact
from draad.dossier.fold import BY_APPEAL, FAR, Episode, Fold, Incapacity, Spell, last_begun
from draad.periods import Day, iso, parse_day
from draad.rules import Each, FactIs, Moment, Within


class Place(msgspec.Struct):
    """One occurrence of a moment, with the stretch of the dossier in which its line lives."""

    fact: Fact
    spell: Spell | None
    incapacity: Incapacity | None
    episode: Episode | None
    start: Day
    """First day of the window that the term looks in."""
    until: Day
    """First day after that window."""
    until_any: Day
    """The same for kinds that belong to the latest episode of either sort."""
    picks: tuple[Day, Day, Day]
    """The days by which a version is picked: counted from, incapacity, trajectory."""
    back: Fact | None
    """The return, or the end of the contract, that closed the absence in which the term counts."""


class Run(msgspec.Struct):
    """One asking: the folded dossier, employer and worker, and the places found so far."""

    fold: Fold
    context: Context
    on: Day
    slots: list[list[Place] | None]
    kinds: int
    """The kinds of fact that had happened, a bit for each."""


Test = Callable[[Fact], bool]


def test_of(wanted: FactIs) -> Test | None:
    """The function that tells whether the body of a fact says what is wanted; ``None`` when every body will do."""
    where = tuple(wanted.where.items())
    unless = tuple(wanted.unless.items())
    since = parse_day(wanted.since) if wanted.since else -FAR
    before = parse_day(wanted.before) if wanted.before else FAR
    dated = wanted.since is not None or wanted.before is not None
    if not where and not unless and not dated:
        return None
    if len(where) == 1 and not unless and not dated:
        name, values = where[0]
        return lambda fact: fact.body.get(name) in values

    def test(fact: Fact) -> bool:
        body = fact.body
        return (
            since <= (fact.first_on or fact.on) < before
            and all(body.get(name) in values for name, values in where)
            and not any(body.get(name) in values for name, values in unless)
        )

    return test


FEW = 8
_ON = attrgetter("on")


def from_day(facts: list[Fact], day: Day) -> Iterable[Fact]:
    """The facts of a kind, which are in the order of their days, from a day on."""
    if len(facts) <= FEW:
        return [fact for fact in facts if fact.on >= day]
    return islice(facts, bisect_left(facts, day, key=_ON), None)


def covers(fact: Fact, day: str) -> bool:
    """Whether the days that a fact names take in a day, written as they are: ``2026-01-12``."""
    first, last = fact.body.get("from"), fact.body.get("until")
    return first is not None and last is not None and first <= day <= last


class Finder(msgspec.Struct, frozen=True):
    """Looks facts up in a window."""

    kinds: tuple[tuple[str, Test | None, bool], ...]
    """Kind, test of its body, and whether it belongs to the latest episode of either sort."""
    covering: tuple[str, ...] = ()
    """Kinds whose days from and until must take in the day of the place, whenever they came in."""

    @staticmethod
    def of(wanted: Iterable[FactIs]) -> "Finder":
        """A finder of every fact that one of these describes."""
        wanted = tuple(wanted)
        return Finder(
            tuple(
                (kind, test_of(fact), kind in BY_APPEAL) for fact in wanted for kind in fact.kinds if not fact.covers
            ),
            tuple(kind for fact in wanted for kind in fact.kinds if fact.covers),
        )

    def first(self, fold: Fold, start: Day, place: Place, but: Fact | None = None) -> Fact | None:
        """The first such fact from ``start`` to the end of the window, other than ``but``.

        The first day of the absence that the place lies in is never found: it closes nothing in its own absence.
        """
        found: Fact | None = None
        by_kind = fold.by_kind
        opened = place.spell.first if place.spell is not None else None
        for kind, test, by_appeal in self.kinds:
            facts = by_kind.get(kind)
            if facts is None:
                continue
            until = place.until_any if by_appeal else place.until
            for fact in from_day(facts, start):
                if fact.on >= until:
                    break
                if fact is but or fact is opened:
                    continue
                if test is None or test(fact):
                    if found is None or (fact.on, fact.seq) < (found.on, found.seq):
                        found = fact
                    break
        return self.first_covering(by_kind, place, found) if self.covering else found

    def first_covering(self, by_kind: dict[str, list[Fact]], place: Place, found: Fact | None) -> Fact | None:
        """The first fact whose days take in the day of the place, if it came before what was found."""
        day = iso(place.fact.on)
        for kind in self.covering:
            for fact in by_kind.get(kind, ()):
                if covers(fact, day) and (found is None or (fact.on, fact.seq) < (found.on, found.seq)):
                    found = fact
        return found

    def everywhere(self, fold: Fold) -> list[Fact]:
        """Every such fact of the dossier, in the order of the fold."""
        found = [
            fact for kind, test, _ in self.kinds for fact in fold.by_kind.get(kind, ()) if test is None or test(fact)
        ]
        return sorted(found, key=PLACE) if len(self.kinds) > 1 else found

    def all(self, fold: Fold, start: Day, place: Place) -> list[Fact]:
        """Every such fact from ``start`` to the end of the window, in the order of the fold."""
        found = [
            fact
            for kind, test, by_appeal in self.kinds
            for fact in fold.by_kind.get(kind, ())
            if start <= fact.on < (place.until_any if by_appeal else place.until) and (test is None or test(fact))
        ]
        if len(self.kinds) > 1:
            found.sort(key=PLACE)
        return found


Places = Callable[[Run], list[Place]]


def places_of(moment: Moment, within: Within, in_force: str) -> Places:
    """The function that finds every place of a moment in a run. Facts outside the window asked for give no place."""
    facts_of = _facts_of(moment, in_force)

    def find(run: Run) -> list[Place]:
        places: list[Place] = []
        for fact in facts_of(run.fold):
            place = _place(run.fold, fact, within)
            if place is not None:
                places.append(place)
        return places

    return _nth_of_each_stretch(find, moment.nth, within) if moment.each is Each.FIRST else find


def _nth_of_each_stretch(find: Places, nth: int, within: Within) -> Places:
    """Of all places, the nth of each stretch. Where the whole dossier is looked in, an absence is a stretch."""

    def find_nth(run: Run) -> list[Place]:
        stretches: dict[Day, list[Place]] = {}
        for place in find(run):
            start = place.spell.day if within is Within.DOSSIER and place.spell is not None else place.start
            stretches.setdefault(start, []).append(place)
        return [places[nth - 1] for places in stretches.values() if len(places) >= nth]

    return find_nth


def _facts_of(moment: Moment, in_force: str) -> Callable[[Fold], Iterable[Fact]]:
    if moment.fact is None:
        synthetic = Fact(0, "law.in_force", parse_day(in_force))
        return lambda _: (synthetic,)
    if moment.each is Each.SPELL:
        return lambda fold: [spell.first for spell in fold.spells]
    if moment.each is Each.INCAPACITY:
        return lambda fold: [incapacity.first for incapacity in fold.incapacities]
    if moment.each is Each.RESUMPTION:
        return lambda fold: [
            spell.closed_by
            for spell in fold.spells
            if spell.closed_by is not None and spell.closed_by.kind == "work.resumed"
        ]
    if moment.each is Each.ENDING:
        return lambda fold: [
            episode.ended_by
            for episode in (*fold.trajectories, *fold.procedures)
            if episode.ended_by is not None and episode.ended_by.on <= fold.on and episode.reason in moment.ending
        ]
    kinds, test, planned = moment.fact.kinds, test_of(moment.fact), moment.planned
    finder, simple = Finder.of([moment.fact]), len(kinds) == 1 and test is None

    def facts(fold: Fold) -> Iterable[Fact]:
        found: Iterable[Fact] = fold.by_kind.get(kinds[0], ()) if simple else finder.everywhere(fold)
        if planned and fold.planned:
            ahead = (fact for fact in fold.planned if fact.kind in kinds)
            found = [*found, *(fact for fact in ahead if test is None or test(fact))]
        return found

    return facts


def _place(fold: Fold, fact: Fact, within: Within) -> Place | None:
    on = fact.on
    spell, incapacity = last_begun(fold.spells, on), last_begun(fold.incapacities, on)
    window = spell if within is Within.SPELL else incapacity
    back = window.closed_by if window is not None else None
    if back is not None and back.on < on:
        back = None
    began = incapacity.day if incapacity is not None else on
    if within is Within.TRAJECTORY or within is Within.FORCE_MAJEURE:
        episode = _episode(fold.trajectories if within is Within.TRAJECTORY else fold.procedures, fact)
        if episode is None:
            return None
        picks = (on, began, episode.day)
        return Place(fact, spell, incapacity, episode, episode.day, episode.until, episode.until_any, picks, back)
    picks = (on, began, on)
    if window is None or within is Within.DOSSIER:
        return Place(fact, spell, incapacity, None, -FAR, FAR, FAR, picks, back)
    return Place(fact, spell, incapacity, None, window.day, window.until, window.until, picks, back)


def _episode(episodes: list[Episode], fact: Fact) -> Episode | None:
    found = last_begun(episodes, fact.on)
    if found is not None and fact.kind in BY_APPEAL and fact.on >= found.until_any:
        return None
    return found
