"""The agendas of a block, column by column, against the same dossiers one at a time: every line, every field."""

import dataclasses
import os
from collections.abc import Iterable, Sequence

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from draad.demo.population import population
from draad.dossier.agenda import agenda
from draad.dossier.answer import Line
from draad.dossier.books import book_of
from draad.dossier.columns.asking import FEW, in_columns, lines_of_block, lines_of_many
from draad.dossier.columns.lines import BlockLine
from draad.dossier.compiled import compile_book
from draad.dossier.facts import Context, Dossier, Instant
from draad.dossier.reading import read_dossier
from draad.law import BELGIUM
from draad.periods import Day, parse_day
from draad.protocol import PRESETS
from draad.rules import Book, Nature, Term
from draad.rules.book import parts_of
from tests.dossier.by_chance import Chance
from tests.law.storytelling import stories as law_stories
from tests.protocol.storytelling import stories as protocol_stories

FULL = "DRAAD_FULL" in os.environ


def told(line: Line) -> BlockLine:
    """What a line says, in the form of a line of a block."""
    return BlockLine(
        line.rule,
        line.version,
        line.place.fact.seq,
        line.counted_from,
        line.status,
        line.earliest,
        line.due,
        line.defensible,
        line.settled_by,
        line.settled_on,
        line.reason,
        line.nth,
    )


def key(line: BlockLine) -> tuple[object, ...]:
    """The line with names for the rule and its version: easy to read where two differ."""
    return line.rule.key, line.version.version.in_force, *line[2:]


def must_agree(dossiers: Sequence[Dossier], on: Day, known_at: Instant | None = None, law: Book = BELGIUM) -> int:
    """Ask the block, then each dossier; how many lines agreed."""
    book = book_of(dossiers[0].context, law)
    found = lines_of_block(dossiers, compile_book(book, dossiers[0].context.employer.settings), on, known_at)
    of_each = found.by_dossier(len(dossiers))
    for number, dossier in enumerate(dossiers):
        alone = agenda(dossier.facts, book, dossier.context, on, known_at)
        assert [key(line) for line in of_each[number]] == [key(told(line)) for line in alone.lines], dossier.facts
    return found.size


@given(st.integers(0, 2**32), st.integers(-100, 700), st.sampled_from([None, 60, 260]))
def test_dossiers_made_by_chance(seed: int, later: int, known: int | None) -> None:
    chance = Chance(seed)
    known_at = chance.moment(known) if known is not None else None
    must_agree(chance.block(60 if FULL else 12), chance.turn + later, known_at)


Question = tuple[tuple[tuple[str, str], ...], tuple[str, ...]]


def stories_by_employer() -> dict[Question, list[tuple[Dossier, Day]]]:
    """The dossiers of all stories with the day each is asked about; together where settings and protocols are one."""
    found: dict[Question, list[tuple[Dossier, Day]]] = {}
    asked = [(story.dossier(), story.told["on"]) for story in law_stories()]
    asked += [(story.dossier(), story.told["on"]) for story in protocol_stories()]
    for dossier, on in asked:
        employer = dossier.context.employer
        same = (tuple(sorted(employer.settings.items())), tuple(sorted(employer.protocols or ())))
        found.setdefault(same, []).append((dossier, parse_day(on)))
    return found


def test_every_story() -> None:
    """Every version of every rule has a story; their dossiers agree on some of their days, or with --full on all."""
    agreed = 0
    for asked in stories_by_employer().values():
        dossiers = [dossier for dossier, _ in asked]
        days = sorted({day for _, day in asked})
        for day in days if FULL else days[:: 1 + len(days) // 12]:
            agreed += must_agree(dossiers, day)
    assert agreed > 10_000


def of_employer(dossiers: Iterable[Dossier], settings: dict[str, str], protocols: tuple[str, ...]) -> list[Dossier]:
    replace = msgspec.structs.replace
    found = []
    for dossier in dossiers:
        employer = replace(dossier.context.employer, settings=settings, protocols=protocols or None)
        found.append(replace(dossier, context=replace(dossier.context, employer=employer)))
    return found


@pytest.mark.parametrize("seed", range(1, 40 if FULL else 7))
def test_a_population(seed: int) -> None:
    """People as they are made up for the demonstration, asked at several days of their history."""
    chance = Chance(seed)
    written = parse_day("2026-11-21") - 300 * (seed % 3)
    people = [read_dossier(line, BELGIUM) for line in population(2000 if FULL else 120, seed, written, 1 + seed % 5)]
    dossiers = of_employer(people, chance.settings(), chance.protocols())
    agreed = sum(must_agree(dossiers, written - 173 * back) for back in range(4))
    assert agreed > len(dossiers)


def test_a_few_are_asked_one_by_one_and_say_the_same() -> None:
    people = [read_dossier(line, BELGIUM) for line in population(2 * FEW, 5, parse_day("2026-11-21"), 2)]
    compiled, on = compile_book(BELGIUM, {}), parse_day("2026-11-21")
    for number in (1, FEW - 1, FEW, FEW + 1):
        few, block = (ask(people[-number:], compiled, on).by_dossier(number) for ask in (lines_of_many, lines_of_block))
        assert [list(map(key, lines)) for lines in few] == [list(map(key, lines)) for lines in block]


@pytest.mark.parametrize("nature", [Nature.DUTY, Nature.RIGHT, Nature.EFFECT])
def test_parts_of_the_grammar_that_the_law_does_not_put_in_columns(nature: Nature) -> None:
    """A day that the fact names, a fact that must say something, an effect that ends nothing."""
    law = BELGIUM.by_key["be.trajectory.review"]
    (version,) = law.versions
    term = next(part for part in parts_of(version) if isinstance(part, Term))
    once = dataclasses.replace(term, every=False, lapses=())
    rule = dataclasses.replace(law, nature=nature, versions=(dataclasses.replace(version, terms=(once,)),))
    assert in_columns(rule)
    book = dataclasses.replace(BELGIUM, rules=tuple(rule if other is law else other for other in BELGIUM.rules))
    told = [story for story in law_stories() if story.told["rule"] == law.key]
    dossiers = of_employer([story.dossier() for story in told], {}, ())
    for day in sorted({parse_day(story.told["on"]) for story in told}):
        assert must_agree(dossiers, day, law=book)


def test_nobody_and_nothing() -> None:
    compiled = compile_book(BELGIUM, {})
    assert lines_of_block([], compiled, parse_day("2026-01-01")).size == 0
    assert lines_of_block([Dossier(Context(), ())], compiled, parse_day("2026-01-01")).size == 0


def test_most_rules_are_asked_in_columns() -> None:
    """What must be asked one dossier at a time is named in the decision on columns; nothing joins it unseen."""
    rules = [*BELGIUM.rules, *(rule for protocol in PRESETS.values() for rule in protocol.rules)]
    assert {rule.key for rule in rules if rule.level == "dossier" and not in_columns(rule)} == {
        "be.progressive.employer-certificate",
        "be.trajectory.invite-again",
        "be.trajectory.no-show-ends",
        "be.trajectory.review",
        "be.trajectory.silence-is-refusal",
        "cp.personal-talk",
        "cp.weekly-call",
        "dm.keep-contact",
        "ia.keep-contact",
        "vl.keep-contact",
    }
