"""The work list over a file of dossiers: who is up next, in memory that does not grow with the file.

Dossiers come one a line. Only the first rows are kept; everything is counted.
"""

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, NamedTuple

from draad.dossier.agenda import agenda
from draad.dossier.answer import Line
from draad.dossier.books import book_of
from draad.dossier.facts import Dossier
from draad.dossier.fold import FAR
from draad.dossier.reading import LARGEST_FILE, BadInput, dossier_of, read_json
from draad.periods import Day, iso
from draad.rules import Book

FORMAT = "draad.today/1"
SOON_DAYS = 7
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
    line: Line


class WorkList:
    """The first rows, and the counts of all."""

    def __init__(self, on: Day, most: int, party: str | None = None, *, rights: bool = False) -> None:
        self.on, self.most, self.party, self.rights = on, most, party, rights
        self.dossiers = self.bad = self.listed = 0
        self.counts: dict[str, dict[str, int]] = {}
        self.parties: dict[str, str] = {}
        self._kept: list[Row] = []
        self._room = 2 * most + 256
        self._last: tuple[Any, ...] | None = None

    def add(self, number: int, dossier: Dossier, book: Book) -> None:
        """Ask one dossier what is up next, and keep what stands high enough."""
        self.dossiers += 1
        governing = book_of(dossier.context, book)
        for line in agenda(dossier.facts, governing, dossier.context, self.on).lines:
            group = self._group(line)
            if group is None:
                continue
            rule = line.rule.key
            self.listed += 1
            self.parties[rule] = line.rule.party
            self.counts.setdefault(rule, dict.fromkeys(GROUPS, 0))[group] += 1
            due = FAR if line.due is None else line.due
            key = (due, rule, number, line.nth or 0, line.place.fact.seq)
            if self.most and (self._last is None or key < self._last):
                self._kept.append(Row(*key, dossier.context.worker.key, line))
                if len(self._kept) >= self._room:
                    self._keep()

    def _group(self, line: Line) -> str | None:
        if self.party is not None and line.rule.party != self.party:
            return None
        if line.status == "late":
            return "late"
        if line.status != "open":
            return None
        if line.due is None:
            return "open_without_date" if self.rights or line.rule.nature in OWED else None
        return "due_within_7_days" if line.due <= self.on + SOON_DAYS else None

    def _keep(self) -> None:
        self._kept.sort(key=lambda row: row[:5])
        del self._kept[self.most :]
        if self._kept and len(self._kept) == self.most:
            self._last = self._kept[-1][:5]

    @property
    def rows(self) -> list[Row]:
        """The first rows."""
        self._keep()
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
