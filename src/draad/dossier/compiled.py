"""A book of rules, compiled once for one choice of settings.

Every choice is made, every length has become a function on days, every guard a function on a dossier. What is left to
do for one dossier is to find the places and call them.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import TypeVar

import msgspec

from draad.dossier.checks import Check, Settings, check_of, chosen, occasions
from draad.dossier.fold import FAR
from draad.dossier.occasions import Occasions
from draad.dossier.places import Finder, Places, places_of
from draad.periods import Counting, Day, Length, Reach, counter, in_words, parse_day
from draad.periods.terms import Counter
from draad.rules import (
    EPISODE_ENDED,
    RESUMED,
    Book,
    Chosen,
    Ending,
    FactIs,
    Guard,
    Lapse,
    Nature,
    Never,
    Pick,
    Regime,
    Repeated,
    Rule,
    Term,
    Text,
    Version,
    Within,
)

T = TypeVar("T")

PICKS = {Pick.COUNTED_FROM: 0, Pick.INCAPACITY_BEGAN: 1, Pick.TRAJECTORY_REQUESTED: 2}


class CompiledLapse(msgspec.Struct, frozen=True):
    """A lapse by a fact."""

    reason: str
    finder: Finder
    checks: tuple[Check, ...] = ()


class CompiledEnding(msgspec.Struct, frozen=True):
    """What ends an episode: one fact, or so many repeated ones."""

    reason: str
    find: Finder | Occasions
    after: Counter | None = None
    held_by: tuple[Finder, Finder] | None = None


class CompiledTerm(msgspec.Struct, frozen=True):
    """One way of counting, ready to call. ``counted`` holds what an answer says about it."""

    term: Term
    slot: int
    within: Within
    count: Counter
    last_day: Counter | None
    length: Length | None
    counting: Counting
    checks: tuple[Check, ...]
    settle: Finder | None
    settle_any_time: Finder | None
    lapses: tuple[CompiledLapse, ...]
    closers: int
    """The kinds of fact that can settle the line or make it lapse, a bit for each."""
    settled_by_itself: bool
    in_time_only: bool
    """A right: only used from the day it opens to its last day."""
    resumed: bool
    episode_ended: bool
    repeats: bool
    never: bool
    """Switched off: it only says why nothing is due."""
    plain: bool
    """Counted straight from the day of its place, with nothing that moves or holds it."""
    counted_on: Finder | None
    waits_for: tuple[Finder, Finder] | None
    length_words: str | None
    unit: str | None
    first_day: str | None


class CompiledVersion(msgspec.Struct, frozen=True):
    """A version with its choices made."""

    version: Version
    in_force: Day
    pick: int
    """Which of the days of a place picks the version: counted from, incapacity, trajectory."""
    still_running: bool
    """Whether the version also takes over what still runs when it comes into force."""
    repealed: Day
    """From this day on nothing new begins under it; far away when it was never repealed."""
    terms: tuple[CompiledTerm, ...]
    slots: frozenset[int]
    """The slots of its terms."""
    cite: Text
    certainty: str


class CompiledRule(msgspec.Struct, frozen=True):
    """A rule with its versions, newest first. ``offered``: the slot from which "not asked" is answered."""

    rule: Rule
    key: str
    nature: str
    party: str
    if_missed: Text
    versions: tuple[CompiledVersion, ...]
    offered: int | None
    wakes: int
    """The kinds of fact without which this rule has nothing to say, a bit for each."""


class CompiledRegime(msgspec.Struct, frozen=True):
    """A regime with its choices made."""

    name: str
    in_force: Day
    picked_by: Pick
    letters: tuple[str, ...]
    endings: tuple[CompiledEnding, ...]
    consent_until: Finder | None


class Compiled(msgspec.Struct, frozen=True):
    """All rules of a book, with the places that they count from."""

    book: Book
    settings: Settings
    rules: tuple[CompiledRule, ...]
    """Rules of dossiers; those whose effect ends an episode come first."""
    employer_rules: tuple[CompiledRule, ...]
    bits: dict[str, int]
    """A bit for each kind of fact that some rule looks at."""
    places: tuple[Places, ...]
    regimes: tuple[CompiledRegime, ...]
    force_majeure_endings: tuple[CompiledEnding, ...]
    short_return: int


def compile_book(book: Book, settings: Settings) -> Compiled:
    """Compile, or find what was compiled before for the same settings."""
    if not settings:
        return _compile(book, ())
    chosen = tuple(sorted((key, value) for key, value in settings.items() if value != book.settings[key].default))
    return _compile(book, chosen)


@lru_cache(maxsize=64)
def _compile(book: Book, chosen: tuple[tuple[str, str], ...]) -> Compiled:
    settings = dict(chosen)
    slots = _Slots()
    rules = [_rule(rule, settings, slots) for rule in book.rules]
    rules.sort(key=lambda rule: (not rule.rule.ends_episode, rule.key))
    of_dossiers = tuple(rule for rule in rules if rule.rule.level == "dossier")
    return Compiled(
        book,
        settings,
        of_dossiers,
        tuple(rule for rule in rules if rule.rule.level == "employer"),
        slots.numbers_of_kinds,
        tuple(slots.places),
        tuple(_regime(regime, settings) for regime in reversed(book.regimes)),
        _endings(book.force_majeure_endings, settings),
        _days(book.interruption.under(settings)) if book.interruption else 0,
    )


def _days(length: Length) -> int:
    """A length of days or weeks as a number of days."""
    start = parse_day("2026-01-01")
    return counter(length, Counting.WAIT_FROM_RECEIPT)(start).earliest - start


class _Slots:
    """One slot for each place that some rule counts from: looked for once in a dossier, however many rules share it."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[object, Within, str], int] = {}
        self.places: list[Places] = []
        self.numbers_of_kinds: dict[str, int] = {}

    def bits(self, facts: Iterable[FactIs]) -> int:
        """The kinds of these facts as bits."""
        found = 0
        for fact in facts:
            for kind in fact.kinds:
                found |= self.numbers_of_kinds.setdefault(kind, 1 << len(self.numbers_of_kinds))
        return found

    def of(self, term: Term, in_force: str) -> int:
        moment = term.counts_from
        key = (moment, term.within, in_force if moment.fact is None else "")
        if key not in self.numbers:
            self.numbers[key] = len(self.places)
            self.places.append(places_of(moment, term.within, in_force))
        return self.numbers[key]


def _rule(rule: Rule, settings: Settings, slots: _Slots) -> CompiledRule:
    versions = tuple(
        _version(version, settings, slots, rule.nature is Nature.RIGHT) for version in reversed(rule.versions)
    )
    moments = [term.term.counts_from for version in versions for term in version.terms]
    offered = None
    if rule.offered_from is not None:
        offered = slots.of(Term(counts_from=rule.offered_from), "")
        moments.append(rule.offered_from)
    wakes = slots.bits([moment.fact for moment in moments if moment.fact is not None])
    return CompiledRule(
        rule, rule.key, rule.nature.value, rule.party.value, rule.wording.if_missed, versions, offered, wakes
    )


def flat(parts: "tuple[T | Chosen[tuple[T, ...]], ...]", settings: Settings) -> tuple[T, ...]:
    """A tuple of parts under the settings, in which a choice stands for several parts or none."""
    found: list[T] = []
    for part in parts:
        if isinstance(part, Chosen):
            found += part.under(settings)
        else:
            found.append(part)
    return tuple(found)


def _version(version: Version, settings: Settings, slots: _Slots, is_right: bool) -> CompiledVersion:
    picked_by = chosen(version.picked_by, settings)
    terms = tuple(_term(term, settings, slots, version, is_right) for term in flat(version.terms, settings))
    return CompiledVersion(
        version,
        parse_day(version.in_force),
        PICKS.get(picked_by, 0),
        picked_by is Pick.STILL_RUNNING,
        parse_day(version.repealed) if version.repealed else FAR,
        terms,
        frozenset(term.slot for term in terms),
        chosen(version.cite, settings),
        version.certainty.value,
    )


def _term(term: Term, settings: Settings, slots: "_Slots", version: Version, is_right: bool) -> CompiledTerm:
    length, until = chosen(term.length, settings), chosen(term.until, settings)
    no_length = {Counting.NO_TERM, Counting.THE_DAY_ITSELF}
    counting = Counting.NO_TERM if length is None and term.counting not in no_length else term.counting
    guards: tuple[Guard, ...] = flat(term.guards, settings)
    lapses = flat(term.lapses, settings)
    last = Counting.FROM_START if counting.first_day_counts else Counting.FROM_RECEIPT
    first_day = None if counting is Counting.NO_TERM else "included" if counting.first_day_counts else "excluded"
    moved = any((until, term.counted_on, term.waits_for, term.day_named, term.not_before))
    takes_over = chosen(version.picked_by, settings) is Pick.STILL_RUNNING
    plain = not (moved or takes_over) and counting is not Counting.BACK_FROM
    count = lru_cache(maxsize=4096)(counter(length, counting))
    return CompiledTerm(
        term,
        slots.of(term, version.in_force),
        term.within,
        count,
        lru_cache(maxsize=4096)(_last_day(counter(until, last), count)) if until else None,
        length,
        counting,
        tuple(check_of(guard, settings) for guard in guards),
        Finder.of(term.settled_by) if term.settled_by else None,
        Finder.of(term.settled_any_time) if term.settled_any_time else None,
        tuple(_lapse(lapse, settings) for lapse in lapses if lapse.fact),
        slots.bits([*term.settled_by, *term.settled_any_time, *(lapse.fact for lapse in lapses if lapse.fact)]),
        term.settled_by_itself,
        is_right,
        RESUMED in lapses,
        EPISODE_ENDED in lapses,
        term.every,
        any(isinstance(guard, Never) for guard in guards),
        plain,
        Finder.of([term.counted_on]) if term.counted_on else None,
        (Finder.of([term.waits_for[0]]), Finder.of([term.waits_for[1]])) if term.waits_for else None,
        in_words(length) if length else None,
        length.unit if length else None,
        first_day,
    )


def _last_day(until: Counter, opens: Counter) -> Counter:
    """The last day of a term that opens: where months end unevenly, never before the day on which it opens."""

    def count(day: Day) -> Reach:
        first, (earliest, due, defensible) = opens(day).earliest, until(day)
        return Reach(earliest, max(first, due or first), defensible)

    return count


def _lapse(lapse: Lapse, settings: Settings) -> CompiledLapse:
    facts = [lapse.fact] if lapse.fact else []
    guards: tuple[Guard, ...] = flat(lapse.guards, settings)
    checks = tuple(check_of(guard, settings) for guard in guards)
    return CompiledLapse(lapse.reason, Finder.of(facts), checks)


def _regime(regime: Regime, settings: Settings) -> CompiledRegime:
    return CompiledRegime(
        regime.in_force,
        parse_day(regime.in_force),
        chosen(regime.picked_by, settings),
        regime.letters,
        _endings(regime.endings, settings),
        Finder.of([regime.consent_until]) if regime.consent_until is not None else None,
    )


def _endings(endings: tuple[Ending, ...], settings: Settings) -> tuple[CompiledEnding, ...]:
    def after(ending: Ending) -> Counter | None:
        length: Length | None = chosen(ending.after, settings)
        return counter(length, Counting.WHEN_TERM_HAS_RUN_OUT) if length is not None else None

    return tuple(
        CompiledEnding(
            ending.reason,
            occasions(ending.fact, settings) if isinstance(ending.fact, Repeated) else Finder.of([ending.fact]),
            after(ending),
            (Finder.of([ending.held_by[0]]), Finder.of([ending.held_by[1]])) if ending.held_by else None,
        )
        for ending in endings
        if ending.only_if is None or ending.only_if.under(settings)
    )
