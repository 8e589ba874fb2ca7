"""A change rehearsed over a whole file: every dossier is asked twice, and what differs is counted.

The other side is a law that might come, another day of knowledge, or another file with the same workers. Dossiers come
one a line; only the first that change are kept, and a file that is compared with is looked up by worker on disk.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, NamedTuple

from draad.dossier.agenda import agenda
from draad.dossier.answer import Agenda
from draad.dossier.books import book_of
from draad.dossier.facts import Dossier, Instant
from draad.dossier.spans_answer import Span
from draad.dossier.strict_json import BadInput
from draad.dossier.what_if import (
    FORMAT,
    Change,
    compare,
    compare_spans,
    days_between,
    published_changes,
    published_spans,
)
from draad.exchange.work_list import BadLine, lines_of, read_line
from draad.periods import Day, iso
from draad.rules import Book, Language

WHATS = ("moved", "added", "gone", "changed")


class RuleCount:
    """What becomes of the lines of one rule over all dossiers, and by how many days the moved ones move."""

    def __init__(self, party: str) -> None:
        self.party = party
        self.counts = dict.fromkeys(WHATS, 0)
        self.dossiers = 0
        self.least: int | None = None
        self.most: int | None = None

    def add(self, change: Change) -> None:
        """Count one line."""
        self.counts[change.what] += 1
        days = shift(change)
        if days is not None:
            self.least = days if self.least is None else min(self.least, days)
            self.most = days if self.most is None else max(self.most, days)


class PayCount:
    """The days of one payer under one rule, before and after; an open end counts up to the day asked about."""

    def __init__(self) -> None:
        self.days = [0, 0]
        self.spans = [0, 0]
        self.open = [0, 0]
        self.dossiers = 0


class Row(NamedTuple):
    """A dossier that changes."""

    number: int
    worker: str | None
    changes: list[Change]
    spans: tuple[list[Span], list[Span]]
    """Those that are only in the first answer, and only in the second."""


class Rehearsal:
    """Counts what a change does, and keeps the first dossiers that it touches.

    :param party: count only lines of this party; what is paid is counted for all.
    """

    def __init__(self, on: Day, most: int, party: str | None = None) -> None:
        self.on, self.most, self.party = on, most, party
        self.dossiers = self.bad = self.touched = self.same = self.only_here = self.only_there = 0
        self.rules: dict[str, RuleCount] = {}
        self.pay: dict[tuple[str, str], PayCount] = {}
        self.rows: list[Row] = []

    def add(self, number: int, worker: str | None, before: Agenda, after: Agenda) -> None:
        """Compare the two answers about one dossier."""
        self.dossiers += 1
        every = compare(before, after)
        changes = [change for change in every if self.party in {None, change.line.rule.party}]
        found = [change for change in changes if change.what != "same"]
        self.same += len(changes) - len(found)
        for change in found:
            rule = change.line.rule
            self.rules.setdefault(rule.key, RuleCount(rule.party)).add(change)
        for key in {change.line.rule.key for change in found}:
            self.rules[key].dossiers += 1
        spans = self._count_pay(before, after)
        if found or any(spans):
            self.touched += 1
            if len(self.rows) < self.most:
                self.rows.append(Row(number, worker, found, spans))

    def _count_pay(self, before: Agenda, after: Agenda) -> tuple[list[Span], list[Span]]:
        for side, answer in enumerate((before, after)):
            for span in answer.spans:
                count = self.pay.setdefault((span.payer, span.rule), PayCount())
                count.spans[side] += 1
                count.days[side] += self._length(span)
                count.open[side] += span.last_day is None
        gone, come = compare_spans(before, after)
        for key in {(span.payer, span.rule) for span in (*gone, *come)}:
            self.pay[key].dossiers += 1
        return gone, come

    def _length(self, span: Span) -> int:
        last = self.on if span.last_day is None else span.last_day
        return max(0, last - span.first_day + 1)

    def total(self, what: str) -> int:
        """How many lines of all dossiers moved, were added, went or stand differently."""
        return sum(rule.counts[what] for rule in self.rules.values())


def shift(change: Change) -> int | None:
    """By how many days a line moves: its last day, or where it has none the day from which it can be acted on."""
    if change.what != "moved" or change.before is None or change.after is None:
        return None
    due = days_between(change.before.due, change.after.due)
    return due if due is not None else days_between(change.before.earliest, change.after.earliest)


class Twins:
    """The dossiers of another file by worker. The index lies on disk, so that memory does not grow with the file."""

    def __init__(self, stream: BinaryIO, book: Book) -> None:
        self.stream, self.book = stream, book
        self._index = sqlite3.connect("")
        self._index.execute("CREATE TABLE twin (worker TEXT PRIMARY KEY, line INTEGER, start INTEGER, met INTEGER)")

    def read(self) -> Iterator[BadLine]:
        """Go through the other file once, and yield what is no dossier, names no worker, or names one again."""
        for number, line in lines_of(self.stream):
            start = self.stream.tell() - len(line)
            try:
                worker = worker_of(number, read_line(number, line, self.book))
                self._index.execute("INSERT INTO twin VALUES (?, ?, ?, 0)", (worker, number, start))
            except BadLine as error:
                yield error
            except sqlite3.IntegrityError:
                yield _twice(number, worker)

    def close(self) -> None:
        """Give the index back."""
        self._index.close()

    def of(self, number: int, dossier: Dossier) -> Dossier | None:
        """The other dossier of the same worker, if there is one.

        :raises BadLine: the dossier names no worker, or one that was met before.
        """
        worker = worker_of(number, dossier)
        found = self._index.execute("SELECT line, start, met FROM twin WHERE worker = ?", (worker,)).fetchone()
        if found is None:
            return None
        line, start, met = found
        if met:
            raise _twice(number, worker)
        self._index.execute("UPDATE twin SET met = 1 WHERE worker = ?", (worker,))
        self.stream.seek(start)
        return read_line(line, self.stream.readline(), self.book)

    def never_met(self) -> int:
        """How many workers of the other file were not asked for."""
        (number,) = self._index.execute("SELECT count(*) FROM twin WHERE NOT met").fetchone()
        return int(number)


def worker_of(number: int, dossier: Dossier) -> str:
    """The key of the worker, by which two files are laid side by side.

    :raises BadLine: there is none.
    """
    worker = dossier.context.worker.key
    if worker is None:
        raise BadLine(number, BadInput("$.worker.key", "no key", "a key in every dossier, to compare two files by"))
    return worker


def _twice(number: int, worker: str) -> BadLine:
    return BadLine(number, BadInput("$.worker.key", f"{worker!r} for the second time", "one dossier for each worker"))


Other = Book | Instant | Twins
"""What is compared with: the law with a bill, a moment of knowledge, another file."""


def rehearse(
    numbered: Iterable[tuple[int, bytes]], book: Book, other: Other, found: Rehearsal
) -> Iterator[BadLine | None]:
    """Go through a file line by line: ``None`` for each dossier that was read, the refusal for each that was not."""
    for number, line in numbered:
        try:
            dossier = read_line(number, line, book)
            twin = other.of(number, dossier) if isinstance(other, Twins) else dossier
        except BadLine as error:
            yield error
            continue
        if twin is None:
            found.only_here += 1
        else:
            law = other if isinstance(other, Book) else book
            before = _ask(dossier, book, found.on, None)
            after = _ask(twin, law, found.on, other if isinstance(other, int) else None)
            found.add(number, dossier.context.worker.key, before, after)
        yield None
    if isinstance(other, Twins):
        found.only_there = other.never_met()


def _ask(dossier: Dossier, book: Book, on: Day, known_at: Instant | None) -> Agenda:
    return agenda(dossier.facts, book_of(dossier.context, book), dossier.context, on, known_at)


def published(found: Rehearsal, language: Language) -> dict[str, Any]:
    """The comparison over a file as ``draad.what-if/1``. Counts are of all; ``dossiers`` are the first that change."""
    return {
        "format": FORMAT,
        "on": iso(found.on),
        "party": found.party,
        "counts": {
            "dossiers": found.dossiers,
            "bad_lines": found.bad,
            "only_in_first": found.only_here,
            "only_in_other": found.only_there,
            "touched": found.touched,
            "same": found.same,
            **{what: found.total(what) for what in WHATS},
        },
        "rules": [
            {
                "rule": key,
                "party": rule.party,
                **rule.counts,
                "dossiers": rule.dossiers,
                "days": None if rule.least is None else {"least": rule.least, "most": rule.most},
            }
            for key, rule in sorted(found.rules.items())
        ],
        "payers": [
            {
                "payer": payer,
                "rule": rule,
                "dossiers": count.dossiers,
                **{
                    name: {"days": count.days[side], "spans": count.spans[side], "open": count.open[side]}
                    for side, name in enumerate(("before", "after"))
                },
            }
            for (payer, rule), count in sorted(found.pay.items())
        ],
        "dossiers": [
            {
                "line": row.number,
                "worker": row.worker,
                "changes": published_changes(row.changes, language),
                "spans": published_spans(row.spans, language),
            }
            for row in found.rows
        ],
        "dossiers_left_out": found.touched - len(found.rows),
    }
