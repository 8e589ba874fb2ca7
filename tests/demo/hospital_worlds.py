"""The made-up hospital, asked for once a day and seed, with the agenda of each of its dossiers."""

from functools import lru_cache

from draad.demo.hospital import DemoDossier, Hospital, hospital
from draad.dossier.agenda import agenda
from draad.dossier.answer import Agenda, Line
from draad.dossier.books import book_of
from draad.dossier.facts import Context, Fact
from draad.law import BELGIUM
from draad.periods import Day, date_of, parse_day

MONDAY = parse_day("2026-11-23")
DAYS = tuple(
    parse_day(day) for day in ("2026-11-01", "2026-11-23", "2026-12-25", "2027-02-10", "2027-03-17", "2027-06-30")
)
SEEDS = (1, 7)
LEEN = "leen-aerts"


@lru_cache(maxsize=16)
def house(on: Day = MONDAY, seed: int = 1) -> Hospital:
    return hospital(on, seed)


@lru_cache(maxsize=16)
def agendas(on: Day = MONDAY, seed: int = 1) -> dict[str, Agenda]:
    """By person, for everybody of whom something is told."""
    made = house(on, seed)
    book = book_of(Context(made.context), BELGIUM)
    return {
        one.person_key: agenda(facts_of(one), book, Context(made.context, one.worker), on)
        for one in made.dossiers
        if one.facts
    }


def facts_of(one: DemoDossier) -> tuple[Fact, ...]:
    return tuple(told.fact for told in one.facts)


def dossier(key: str, on: Day = MONDAY) -> DemoDossier:
    return next(one for one in house(on).dossiers if one.person_key == key)


def lines(key: str, rule: str, on: Day = MONDAY) -> list[Line]:
    """The lines of a rule that still stand."""
    return [line for line in agendas(on)[key].lines if line.rule.key == rule and line.stands]


def working_day(on: Day) -> bool:
    return date_of(on).weekday() < 5
