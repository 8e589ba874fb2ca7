"""How the cost of an agenda grows: N against 16 N, as a slope on a log scale."""

from collections.abc import Callable

from bench.dossiers import (
    LATE,
    TWELVE,
    agenda_on,
    context,
    copied,
    twelve_that_speak,
    with_absences,
    with_contacts,
    with_trajectories,
)
from bench.measure import Contender, Effort, Goal, Row, Timing, side_by_side, slope
from draad.dossier.agenda import agenda
from draad.dossier.facts import Fact
from draad.law import BELGIUM
from draad.rules import Book

STEEPEST = 1.05
SMALL, MEDIUM, LARGE = 10, 160, 2560
COPIES = 4


def facts(effort: Effort) -> list[Row]:
    """More facts in one dossier."""
    return [
        *_facts("contacts", with_contacts, effort),
        *_facts("absences and returns", with_absences, effort),
        *_facts("trajectory requests", with_trajectories, effort),
    ]


def _facts(name: str, made: Callable[[int], tuple[Fact, ...]], effort: Effort) -> list[Row]:
    sizes = (SMALL, MEDIUM, LARGE)
    timed = side_by_side([Contender(str(size), _asking(made(size)), 1) for size in sizes], effort)
    return [
        _row(f"agenda, {few:,} → {many:,} facts ({name})", timed[str(few)], timed[str(many)], many / few)
        for few, many in ((SMALL, MEDIUM), (MEDIUM, LARGE))
    ]


def _asking(facts_of_one: tuple[Fact, ...]) -> Callable[[], object]:
    about = context()
    return lambda: agenda(facts_of_one, BELGIUM, about, LATE)


def rules(effort: Effort) -> list[Row]:
    """More rules in the book."""
    twelve = twelve_that_speak()
    books = {"twelve": twelve, "all": BELGIUM, "copies": copied(twelve, COPIES)}
    timed = side_by_side([Contender(name, _reading(book)) for name, book in books.items()], effort)
    law, copies = len(BELGIUM.rules), TWELVE * COPIES
    return [
        _row(
            f"agenda, {TWELVE} → {law} rules (all speak → the law)",
            timed["twelve"],
            timed["all"],
            law / TWELVE,
        ),
        _row(
            f"agenda, {TWELVE} → {copies} rules (all speak; copies)",
            timed["twelve"],
            timed["copies"],
            copies / TWELVE,
        ),
    ]


def _reading(book: Book) -> Callable[[], object]:
    return lambda: agenda_on(LATE, book)


def _row(name: str, few: Timing, many: Timing, times_as_many: float) -> Row:
    """The slope as the figure, with what it was made from."""
    ratio = many.times(few)
    steep = slope(1, ratio, times_as_many)
    return Row(
        "growth",
        name,
        "slope",
        steep,
        goals=(Goal("slope", steep, STEEPEST, ""),),
        detail={
            "few_µs": few.ns / 1000,
            "many_µs": many.ns / 1000,
            "time_ratio": ratio,
            "number_ratio": times_as_many,
            "time_ratio_over_number_ratio": ratio / times_as_many,
        },
        spread=max(few.spread, many.spread),
        shown=f"slope {steep:.2f}",
        beside=f"{few.ns / 1000:,.0f} → {many.ns / 1000:,.0f} µs: ×{ratio:.2f} for ×{times_as_many:.3g}",
    )
