"""The dossiers and books that are measured: the example that ships with Draad, and made ones of any size."""

from dataclasses import replace
from functools import cache
from importlib.resources import files

from bench.measure import must_agree
from draad.demo.population import population
from draad.dossier.agenda import agenda
from draad.dossier.answer import Agenda
from draad.dossier.facts import Context, Dossier, Fact
from draad.dossier.reading import read_dossier
from draad.law import BELGIUM
from draad.periods import Day, parse_day
from draad.rules import Book

DAYS: tuple[Day, ...] = tuple(parse_day(day) for day in ("2026-01-14", "2026-03-10", "2026-05-04"))
"""Early, half-way, and in a trajectory."""
START: Day = parse_day("2026-01-12")
LATE: Day = DAYS[-1]
TWELVE = 12
SEED = 20261121


@cache
def example() -> Dossier:
    """The example dossier."""
    return read_dossier(files("draad.exchange").joinpath("example.json").read_bytes(), BELGIUM)


def agenda_on(on: Day, book: Book = BELGIUM) -> Agenda:
    """The agenda of the example dossier."""
    return agenda(example().facts, book, example().context, on)


def answers(found: Agenda) -> int:
    """How many answers an agenda holds: lines, rules not due, undecided rules, conflicts."""
    return len(found.lines) + len(found.not_due) + len(found.undecided) + len(found.conflicts)


def spoke(found: Agenda) -> set[str]:
    """The rules that said something."""
    rules = {line.rule.key for line in found.lines}
    rules.update(rule for rule, _ in (*found.not_due, *found.undecided))
    return rules.union(*(conflict.rules for conflict in found.conflicts))


def asked(found: Agenda) -> int:
    """How many rules a fact of the dossier woke; the others cost nothing."""
    bits = found.compiled.bits
    kinds = {*found.fold.by_kind, *(fact.kind for fact in found.fold.planned)}
    awake = sum(bits.get(kind, 0) for kind in kinds)
    return sum(bool(rule.wakes & awake) for rule in found.compiled.rules)


@cache
def twelve_that_speak() -> Book:
    """The law cut down to twelve rules that all speak in the example, on each of the days."""
    always = set.intersection(*(spoke(agenda_on(on)) for on in DAYS))
    chosen = tuple(rule for rule in BELGIUM.rules if rule.key in always)[:TWELVE]
    book = replace(BELGIUM, rules=chosen)
    for on in DAYS:
        must_agree(len(spoke(agenda_on(on, book))) == TWELVE, "twelve rules were to speak on each of the days")
    return book


def copied(book: Book, times: int) -> Book:
    """A book with every rule several times, under names of their own."""
    copies = tuple(replace(rule, key=f"{rule.key}.{copy}") for copy in range(times) for rule in book.rules)
    return replace(book, rules=copies)


def with_contacts(number: int) -> tuple[Fact, ...]:
    """So many facts: ten of the example, and contacts."""
    return _padded(example().facts[:10], number, "contact.made", {"by": "manager", "channel": "phone"})


def with_trajectories(number: int) -> tuple[Fact, ...]:
    """So many facts, nearly all requests for a trajectory: no real dossier, but one that a file may hold."""
    return _padded(example().facts[:5], number, "trajectory.requested", {"by": "employer"})


def _padded(start: tuple[Fact, ...], number: int, kind: str, body: dict[str, str]) -> tuple[Fact, ...]:
    return start + tuple(
        Fact(1000 + place, kind, START + 4 + place % 100, body) for place in range(number - len(start))
    )


def with_absences(number: int) -> tuple[Fact, ...]:
    """So many facts: an absence of two days every four days, for as long as it takes."""
    first = LATE - 2 * number
    return tuple(
        Fact(place + 1, ("absence.started", "work.resumed")[place % 2], first + 2 * place) for place in range(number)
    )


def context() -> Context:
    """The employer and the worker of the example."""
    return example().context


def people(number: int, on: Day) -> list[Dossier]:
    """Made-up people with three years of their dossiers."""
    return [read_dossier(line, BELGIUM) for line in population(number, SEED, on, 3)]
