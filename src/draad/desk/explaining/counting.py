"""The calculation of one line, for a reader: where it counts from, the term, and every day of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from draad.desk.components import Cell, Row, Table
from draad.desk.explaining.words import WhyWords
from draad.desk.format_words import SHORT_WEEKDAYS
from draad.desk.formats import colon, long_day
from draad.desk.phrases import length_words, skipped_words
from draad.dossier.answer import Line
from draad.dossier.explanation import arithmetic
from draad.dossier.reasons import REASONS
from draad.periods import Counting, Days, Months, Step, WorkingDays, date_of
from draad.rules import Language

PLAIN = frozenset({"first_day"})
LONG_TERM = 10
"""A term of more days than this shows its days only when asked."""


@dataclass(frozen=True)
class Count:
    """The sentences of the calculation, and its days: a table week by week, or steps of weeks or months."""

    sentences: tuple[str, ...]
    days: Table | None
    steps: tuple[str, ...]
    long: bool


def count_of(line: Line, language: Language) -> Count:
    """The calculation of a line."""
    rows = arithmetic(line.term, line.counted_from)
    by_day = isinstance(line.term.length, Days | WorkingDays)
    return Count(
        sentences=tuple(_sentences(line, language)),
        days=_weeks(rows, line, language) if by_day and rows else None,
        steps=() if by_day else tuple(_steps(rows, line, language)),
        long=len(rows) > LONG_TERM,
    )


def _sentences(line: Line, language: Language) -> Iterator[str]:
    w, term = WhyWords.to(language), line.term
    moment = term.term.counts_from.name.to(language)
    yield w.counted_from.fill(day=long_day(line.counted_from, language), moment=moment)
    if term.length is not None:
        yield w.term.fill(length=length_words(term.length, language))
        backwards = term.counting is Counting.BACK_FROM
        yield str(
            w.counts_back if backwards else w.first_day_counts if term.counting.first_day_counts else w.counts_from_next
        )
    else:
        yield str(w.same_day if term.counting is Counting.THE_DAY_ITSELF else w.no_term)
    if line.moved is not None:
        yield w.comes_to.fill(day=long_day(term.count(line.counted_from).due or line.counted_from, language))
        yield REASONS[line.moved].to(language)
    if line.due is not None:
        yield w.last_day.fill(day=long_day(line.due, language))
    if line.defensible is not None:
        yield w.two_sums.fill(day=long_day(line.defensible, language))
    if line.earliest is not None and line.earliest != line.counted_from:
        yield w.first_possible.fill(day=long_day(line.earliest, language))


def _weeks(rows: list[Step], line: Line, language: Language) -> Table:
    w = WhyWords.to(language)
    ordered = rows[::-1] if line.term.counting is Counting.BACK_FROM else rows
    weeks = []
    for _, week in groupby(ordered, key=lambda step: (step.day + 6) // 7):
        by_weekday = {(step.day + 6) % 7: step for step in week}
        weeks.append(Row(cells=tuple(_day(by_weekday.get(number), language) for number in range(7))))
    heads = tuple(SHORT_WEEKDAYS.to(language).split())
    return Table(caption=str(w.days_table), caption_hidden=True, heads=heads, rows=tuple(weeks), row_heads=False)


def _day(step: Step | None, language: Language) -> Cell:
    if step is None:
        return Cell(text="")
    date, w = date_of(step.day), WhyWords.to(language)
    note = w.day_n.fill(n=step.number) if step.number is not None else skipped_words(str(step.skipped), language)
    return Cell(text=f"{date.day}.{date.month}." if language == "de" else f"{date.day}/{date.month}", note=note)


def _steps(rows: list[Step], line: Line, language: Language) -> Iterator[str]:
    w = WhyWords.to(language)
    named = w.month_n if isinstance(line.term.length, Months) else w.week_n
    for step in rows:
        if step.number is not None:
            yield f"{named.fill(n=step.number)}{colon(language)}{long_day(step.day, language)}"
