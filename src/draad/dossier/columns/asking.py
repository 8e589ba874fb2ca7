"""The agendas of many dossiers at once: the same compiled rules as one dossier at a time, column by column.

A few rules are asked one dossier at a time, because each of their answers leans on the one before it: rules that come
back, rules that count repeated facts, and the effects that end a trajectory. So are the endings of trajectories. They
touch the dossiers in which they are awake, and no other.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import get_args

import numpy as np

from draad.dossier.agenda import asked_of
from draad.dossier.columns.block import Block, Mask, Rows
from draad.dossier.columns.closing import Closing, Words, closing_of
from draad.dossier.columns.guards import GUARDS, Question, verdict
from draad.dossier.columns.lines import BlockLines, VersionLines, parts_of_lines
from draad.dossier.columns.places import Asked, Part, Places, places_of
from draad.dossier.columns.reaching import older_reach, reached, standing
from draad.dossier.columns.windows import episodes_of, spells_of
from draad.dossier.compiled import Compiled, CompiledRule, CompiledTerm, CompiledVersion, flat
from draad.dossier.facts import Dossier, Instant
from draad.dossier.fold import Fold
from draad.periods import Day
from draad.periods.columns import Column, either
from draad.rules import Each, Guard, Rule, Term
from draad.rules.book import parts_of

EPISODES_BEGIN = ("trajectory.requested", "force_majeure.notified")


def in_columns(rule: Rule) -> bool:
    """Whether a rule is asked in columns, or one dossier at a time."""
    return not _leans_on_itself(rule)


@lru_cache(maxsize=4096)
def _leans_on_itself(rule: Rule) -> bool:
    parts = list(parts_of(rule.versions))
    terms = [part for part in parts if isinstance(part, Term)]
    return (
        rule.ends_episode
        or any(term.every or term.counts_from.each is Each.IN_FORCE for term in terms)
        or any(isinstance(part, get_args(Guard)) and type(part) not in GUARDS for part in parts)
    )


FEW = 24
"""Below so many dossiers the columns are not worth their laying out."""


def lines_of_many(
    dossiers: Sequence[Dossier], compiled: Compiled, on: Day, known_at: Instant | None = None
) -> BlockLines:
    """The same as :func:`lines_of_block`; a few dossiers are asked one by one, which is then quicker."""
    if len(dossiers) >= FEW:
        return lines_of_block(dossiers, compiled, on, known_at)
    words, numbers = Words(), {rule.key: number for number, rule in enumerate(compiled.rules)}
    found = []
    for place, dossier in enumerate(dossiers):
        lines, _ = asked_of(dossier.facts, compiled, dossier.context, on, known_at, compiled.rules)
        found += [(place, numbers[line.rule.key], line) for line in lines]
    parts = tuple(parts_of_lines(found, words.__getitem__))
    return BlockLines(compiled, words.list, parts)


def lines_of_block(
    dossiers: Sequence[Dossier], compiled: Compiled, on: Day, known_at: Instant | None = None
) -> BlockLines:
    """Every line of the agendas of some dossiers; memory grows with the dossiers and their facts.

    :param dossiers: those that this book of rules governs.
    :param on: the day asked about.
    :param known_at: answer with what had been heard by this instant; ``None`` for everything heard.
    """
    return lines_in(Block(dossiers, on, known_at), compiled)


def lines_in(block: Block, compiled: Compiled) -> BlockLines:
    """The same of a block that has been laid out."""
    words = Words()
    parts, folds = _one_by_one(block, compiled, words)
    spells, incapacities = spells_of(block, compiled.short_return)
    trajectories = episodes_of(block, [(dossier, fold.trajectories) for dossier, fold in folds])
    procedures = episodes_of(block, [(dossier, fold.procedures) for dossier, fold in folds])
    asking = _Asking(Asked(block, spells, incapacities, trajectories, procedures), compiled, words)
    for number, rule in enumerate(compiled.rules):
        if in_columns(rule.rule):
            asking.ask(number, rule)
    return BlockLines(compiled, words.list, (*asking.parts, *parts))


def _one_by_one(block: Block, compiled: Compiled, words: Words) -> tuple[list[VersionLines], list[tuple[int, Fold]]]:
    """Ask the rules that lean on themselves where they are awake. With the folds: there every episode has its end."""
    rules, numbers, awake = [], {}, 0
    for number, rule in enumerate(compiled.rules):
        if not in_columns(rule.rule):
            rules.append(rule)
            numbers[rule.key] = number
            awake |= rule.wakes
    kinds = [kind for kind, bit in compiled.bits.items() if bit & awake]
    found, folds = [], []
    for number in block.dossiers_with((*kinds, *EPISODES_BEGIN)):
        one = block.dossiers[number]
        lines, fold = asked_of(one.facts, compiled, one.context, block.on_day, block.known_at, rules)
        found += [(number, numbers[line.rule.key], line) for line in lines]
        folds.append((number, fold))
    return list(parts_of_lines(found, words.__getitem__)), folds


class _Asking:
    """Asks rules of the places of a block, and collects the columns of their lines."""

    def __init__(self, asked: Asked, compiled: Compiled, words: Words) -> None:
        self.asked, self.compiled, self.words = asked, compiled, words
        self.on, self.settings = asked.block.on_day, compiled.settings
        self.slots: dict[int, Places] = {}
        self.parts: list[VersionLines] = []

    def places(self, term: CompiledTerm) -> Places:
        found = self.slots.get(term.slot)
        if found is None:
            found = self.slots[term.slot] = places_of(self.asked, term.term.counts_from, term.within)
        return found

    def ask(self, number: int, rule: CompiledRule) -> None:
        """Ask one rule at its places, newest version first; at each place one version governs."""
        newer: list[CompiledVersion] = []
        for place, version in enumerate(rule.versions):
            if version.in_force > self.on:
                continue
            for term in version.terms:
                places = self.places(term)
                if places.size:
                    self.term(number, place, term, places, newer)
            newer.append(version)

    def term(self, number: int, place: int, term: CompiledTerm, places: Places, newer: list[CompiledVersion]) -> None:
        """Ask one term at the places that its version governs."""
        rule = self.compiled.rules[number]
        version = rule.versions[place]
        closing = None
        if version.still_running or any(other.still_running for other in newer):
            closing = closing_of(term, places, self.settings, self.words)
        governs, repealed = self.governed(rule, version, term, places, newer, closing)
        if not governs.any():
            return
        if not governs.all():
            rows = np.flatnonzero(governs)
            closing = closing and closing.at(rows)
            places, repealed = Part(places, rows), _at(repealed, rows)
        if closing is None:
            closing = closing_of(term, places, self.settings, self.words)
        stays = self.not_refused(term, places, closing)
        if stays is not None and not stays.all():
            if not stays.any():
                return
            rows = np.flatnonzero(stays)
            closing = closing.at(rows)
            places, repealed = Part(places, rows), _at(repealed, rows)
        self.keep(number, place, term, places, closing, repealed)

    def governed(
        self,
        rule: CompiledRule,
        version: CompiledVersion,
        term: CompiledTerm,
        places: Places,
        newer: list[CompiledVersion],
        closing: Closing | None,
    ) -> tuple[Mask, Column | Day]:
        """Which places this version governs, and from which day nothing new begins there."""
        governs = self.reaches(rule, version, term, places, closing)
        repealed: Column | Day = version.repealed
        for other in newer:
            if not governs.any():
                break
            taken = self.reaches(rule, other, term, places, closing)
            if term.slot in other.slots:
                governs &= ~taken
                continue
            # A newer law that no longer counts from here lets what was open fall away on its in-force day.
            made_up = places.asked.block.seq[places.fact] == 0
            governs &= ~(taken & made_up)
            repealed = either(taken, np.minimum(repealed, other.in_force), repealed)
        return governs & (places.picks[version.pick] < repealed), repealed

    def reaches(
        self,
        rule: CompiledRule,
        version: CompiledVersion,
        term: CompiledTerm,
        places: Places,
        closing: Closing | None,
    ) -> Mask:
        """Transitional law: where the moment that picks a version lies within it, or it takes over what still runs."""
        within: Mask = places.picks[version.pick] >= version.in_force
        if not version.still_running or closing is None:
            return within
        takes = closing.on >= version.in_force
        if term.in_time_only:
            older, _ = older_reach(rule, version, term, places, places.on)
            takes &= older.due >= version.in_force
        return within | takes

    def not_refused(self, term: CompiledTerm, places: Places, closing: Closing) -> Mask | None:
        """Where no guard keeps the line away. A settled line needs no unknown."""
        guards: tuple[Guard, ...] = flat(term.term.guards, self.settings)
        if not guards:
            return None
        nobody = places.asked.block.nobody
        open_ = closing.fact == nobody
        question = Question(places, either(open_, self.on, closing.on), closing.fact)
        settled = ~open_ & (closing.reason == 0)
        stays = np.ones(places.size, np.bool_)
        for guard in guards:
            found = verdict(guard, question)
            stays &= ~found.no & (settled | ~found.unknown)
        return stays

    def keep(
        self, number: int, place: int, term: CompiledTerm, places: Places, closing: Closing, repealed: Column | Day
    ) -> None:
        """Count, compare with the day asked, and put the lines with the others."""
        rule = self.compiled.rules[number]
        reach = reached(rule, rule.versions[place], term, places)
        status, reason = standing(rule, closing, reach, repealed, self.on, self.words)
        self.parts.append(
            VersionLines(
                number,
                place,
                places.dossier,
                reach.counted_from,
                status,
                reach.earliest,
                reach.due,
                reach.defensible,
                closing.on,
                reason,
                None,
                places.fact,
                closing.fact,
                places.asked.block.seq,
            )
        )


def _at(days: Column | Day, rows: Rows) -> Column | Day:
    return days if isinstance(days, Day) else days.take(rows)
