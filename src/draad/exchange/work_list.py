"""The work list over a file of dossiers: who is up next, in memory that does not grow with the file.

Dossiers come one a line. Only the first rows are kept; everything is counted.
"""

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from draad.dossier.books import book_of
from draad.dossier.columns.asking import lines_of_many
from draad.dossier.columns.lines import LATE, OPEN, BlockLine, BlockLines, VersionLines
from draad.dossier.compiled import Compiled, compile_book
from draad.dossier.facts import Dossier
from draad.dossier.reading import dossier_of
from draad.dossier.strict_json import LARGEST_FILE, BadInput, read_json
from draad.periods import Day, iso
from draad.periods.columns import NO_DAY, Column
from draad.rules import Book

FORMAT = "draad.today/1"
SOON_DAYS = 7
BLOCK = 2048
"""So many dossiers are in memory at a time."""
GROUPS = ("late", "due_within_7_days", "open_without_date")
OWED = {"duty", "practice"}


class BadLine(Exception):
    """A line of the file that is no dossier. The text names the line and the place in it."""

    def __init__(self, number: int, error: BadInput) -> None:
        where = error.where
        place = where.partition(", ")[2] if where.startswith("line ") else "" if where == "file" else where
        hint = "" if where.startswith("$") else "; each line is one whole dossier (draad.dossier/1)"
        found = f"found {error.found}; allowed: {error.allowed}{hint}"
        super().__init__(f"{number}: {place}: {found}" if place else f"{number}: {found}")
        self.number = number


class Row(NamedTuple):
    """A line of somebody's agenda, in the order of the work list: by due day (none last), rule, place in the file."""

    due_or_far: Day
    rule: str
    number: int
    """The line of the file."""
    nth: int
    from_seq: int
    worker: str | None
    line: BlockLine


class WorkList:
    """The first rows, and the counts of all. Dossiers are asked by the block, those with the same rules together."""

    def __init__(self, on: Day, most: int, party: str | None = None, *, rights: bool = False) -> None:
        self.on, self.most, self.party, self.rights = on, most, party, rights
        self.dossiers = self.bad = self.listed = 0
        self.counts: dict[str, dict[str, int]] = {}
        self.parties: dict[str, str] = {}
        self._kept: list[Row] = []
        self._waiting: dict[int, tuple[Compiled, list[int], list[Dossier]]] = {}

    def add(self, number: int, dossier: Dossier, book: Book) -> None:
        """Take in one dossier; when a block is full, ask what is up next in each, and keep what stands high enough."""
        self.dossiers += 1
        compiled = compile_book(book_of(dossier.context, book), dossier.context.employer.settings)
        _, numbers, dossiers = self._waiting.setdefault(id(compiled), (compiled, [], []))
        numbers.append(number)
        dossiers.append(dossier)
        if self.dossiers % BLOCK == 0:
            self.ask()

    def ask(self) -> None:
        """Ask the dossiers that still wait for a block to be full."""
        for compiled, numbers, dossiers in self._waiting.values():
            self._list(lines_of_many(dossiers, compiled, self.on), numbers, dossiers)
        self._waiting.clear()

    def _list(self, lines: BlockLines, numbers: list[int], dossiers: list[Dossier]) -> None:
        last = self._kept[-1] if self.most and len(self._kept) == self.most else None
        for part in lines.parts:
            rule = lines.rule(part)
            if self.party is not None and rule.party != self.party:
                continue
            group = self._groups(part, owed=self.rights or rule.nature in OWED)
            listed = np.flatnonzero(group >= 0)
            if not listed.size:
                continue
            self.listed += len(listed)
            self.parties[rule.key] = rule.party
            counts = self.counts.setdefault(rule.key, dict.fromkeys(GROUPS, 0))
            for name, count in zip(GROUPS, np.bincount(group[listed], minlength=len(GROUPS)).tolist(), strict=True):
                counts[name] += count
            for dossier, line in lines.each(part, self._high_enough(rule.key, part.due, listed, last)):
                due, _, nth, seq = line.order
                worker = dossiers[dossier].context.worker.key
                self._kept.append(Row(due, rule.key, numbers[dossier], nth, seq, worker, line))
        self._kept.sort(key=lambda row: row[:5])
        del self._kept[self.most :]

    def _groups(self, part: VersionLines, *, owed: bool) -> NDArray[np.int8]:
        """The place in ``GROUPS`` of each line; -1 for what is not listed."""
        undated = np.int8(2 if owed else -1)
        dated = np.where(part.due <= self.on + SOON_DAYS, np.int8(1), np.int8(-1))
        is_open = np.where(part.due == NO_DAY, undated, dated)
        return np.where(part.status == LATE, np.int8(0), np.where(part.status == OPEN, is_open, np.int8(-1)))

    def _high_enough(self, rule: str, due: Column, listed: NDArray[np.intp], last: Row | None) -> NDArray[np.intp]:
        """The lines of one rule that may stand among the first rows: none due later than the last row that is kept."""
        if not self.most:
            return listed[:0]
        if last is not None:
            listed = listed[due[listed] < last.due_or_far + (rule <= last.rule)]
        if len(listed) > self.most:
            # Lines due on one day stand in the order of the file, whatever their order here: all of them stay.
            last_day = np.partition(due[listed], self.most - 1)[self.most - 1]
            listed = listed[due[listed] <= last_day]
        return listed

    @property
    def rows(self) -> list[Row]:
        """The first rows."""
        return self._kept

    def total(self, group: str) -> int:
        """How many lines of all dossiers are in a group."""
        return sum(groups[group] for groups in self.counts.values())


def lines_of(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The lines of a file with their numbers, empty ones left out. A line too long for a dossier is cut."""
    number = 0
    while line := stream.readline(LARGEST_FILE + 1):
        number += 1
        rest = line
        while len(rest) > LARGEST_FILE and not rest.endswith(b"\n"):
            rest = stream.readline(LARGEST_FILE + 1)
        if line.strip():
            yield number, line


def read_line(number: int, line: bytes, book: Book) -> Dossier:
    """Read one line.

    :raises BadLine: it is no dossier.
    """
    try:
        return dossier_of(read_json(line.rstrip(b"\r\n")), book)
    except BadInput as error:
        raise BadLine(number, error) from None


def published(found: WorkList) -> dict[str, Any]:
    """The answer as ``draad.today/1``. All counts are exact; ``lines`` are the first ones."""
    rows = found.rows
    return {
        "format": FORMAT,
        "on": iso(found.on),
        "party": found.party,
        "dossiers": found.dossiers,
        "bad_lines": found.bad,
        "lines": [_published_row(row) for row in rows],
        "lines_left_out": found.listed - len(rows),
        "counts": {
            **{group: found.total(group) for group in GROUPS},
            "rules": [
                {"rule": rule, "party": found.parties[rule], **found.counts[rule]} for rule in sorted(found.counts)
            ],
        },
    }


def _published_row(row: Row) -> dict[str, Any]:
    line = row.line
    value: dict[str, Any] = {
        "worker": row.worker,
        "line": row.number,
        "rule": row.rule,
        "nature": line.rule.nature,
        "party": line.rule.party,
        "status": line.status,
        "earliest": _day(line.earliest),
        "due": _day(line.due),
        "defensible_until": _day(line.defensible),
        "from_seq": row.from_seq or None,
    }
    if line.nth is not None:
        value["nth"] = line.nth
    return value


def _day(day: Day | None) -> str | None:
    return iso(day) if day is not None else None


def walk(
    numbered: Iterable[tuple[int, bytes]], book: Book, work: WorkList, *, skip_bad: bool
) -> Iterator[BadLine | None]:
    """Go through a file line by line: ``None`` for each dossier that was read, the refusal for each line that was not.

    :param skip_bad: go on after a bad line.
    :raises BadLine: the first bad line, unless they are skipped.
    """
    for number, line in numbered:
        try:
            dossier = read_line(number, line, book)
        except BadLine as error:
            if not skip_bad:
                raise
            work.bad += 1
            yield error
            continue
        work.add(number, dossier, book)
        yield None
    work.ask()
