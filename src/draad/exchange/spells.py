"""From a table of real absence spells to dossiers: one row is one spell of one person.

The rows of one person are put in order and made to fit: rows that overlap are one absence; a spell of which only the
beginning was followed (censored) ends on the eve of the next one at the latest, and stays open if there is none.
Spells that touch stay two: back and absent again on the same day, which the law reads as one incapacity.
"""

import csv
import re
from calendar import isleap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from draad.periods import FIRST_DAY, LAST_DAY, Day, date_of, iso, parse_day

FORMAT = "draad.dossier/1"
DELIMITERS = (",", ";", "\t")
ENCODINGS = ("utf-8-sig", "cp1252")
MOST_ERRORS = 20
MOST_DAYS = 36_525
COMPLETE = {
    "1": True, "yes": True, "true": True, "ja": True, "oui": True,
    "0": False, "no": False, "false": False, "nee": False, "nein": False, "non": False,
}  # fmt: skip
_DAY_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
CHUNK = 1 << 20


class BadTable(Exception):
    """A table that cannot be read as spells; one message for each error, the first ones only."""

    def __init__(self, messages: list[str], more: int = 0) -> None:
        super().__init__("\n".join(messages))
        self.messages, self.more = messages, more


class Columns(NamedTuple):
    """What the columns are called."""

    worker: str
    first_day: str
    days: str
    complete: str | None = None

    @property
    def wanted(self) -> list[str]:
        """The names that the header must have."""
        return [name for name in self if name is not None]


class Spell(NamedTuple):
    """One row: the last day that it shows, and whether the spell went on after it."""

    first: Day
    last: Day
    censored: bool
    line: int


@dataclass
class Report:
    """What was seen and done. Lines are line numbers of the table, the first ones only."""

    encoding: str = ""
    delimiter: str = ""
    rows: int = 0
    workers: int = 0
    spells: int = 0
    open: int = 0
    ended_by_next: int = 0
    out_of_order: int = 0
    overlapping: int = 0
    overlapping_lines: list[int] = field(default_factory=list)
    touching: int = 0
    moved: int = 0


def read_table(file: Path, columns: Columns, report: Report) -> dict[str, list[Spell]]:
    """Read the spells of each person, people in the order of their first row.

    :raises BadTable: with line, column, what was found and what is allowed, for the first errors.
    :raises OSError: the file cannot be read.
    """
    report.encoding = _encoding(file)
    with file.open(encoding=report.encoding, newline="") as opened:
        return _Reading(opened, columns, report).people()


def _encoding(file: Path) -> str:
    """UTF-8 where all of it is, else what Excel writes in western Europe."""
    with file.open("rb") as opened:
        start = opened.read(4)
        if start[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\0" in start:
            raise BadTable(["1: found UTF-16 or a binary file; allowed: text in UTF-8 or Windows-1252 (save as CSV)"])
    for encoding in ENCODINGS:
        try:
            with file.open(encoding=encoding, newline="") as opened:
                while opened.read(CHUNK):
                    pass
        except UnicodeDecodeError:
            continue
        return encoding
    raise BadTable(["found bytes that are neither UTF-8 nor Windows-1252; allowed: text in one of them"])


class _Reading:
    """Reads a table, gathering the first errors."""

    def __init__(self, opened: TextIO, columns: Columns, report: Report) -> None:
        self.opened, self.columns, self.report = opened, columns, report
        self.errors: list[str] = []
        self.more = self.line = self.skipped = 0

    def people(self) -> dict[str, list[Spell]]:
        places = self.header()
        width = max(places.values()) + 1
        found: dict[str, list[Spell]] = {}
        rows = csv.reader(self.opened, delimiter=self.report.delimiter)
        before = 0
        try:
            for row in rows:
                self.line, before = before + 1 + self.skipped, rows.line_num
                if not any(map(str.strip, row)):
                    continue
                if len(row) < width:
                    self.wrong(None, f"{len(row)} cells", f"at least {width}, as in the header")
                    continue
                spell = self.spell(row, places)
                if spell is not None:
                    found.setdefault(row[places[self.columns.worker]].strip(), []).append(spell)
                    self.report.rows += 1
        except csv.Error as error:
            self.line = before + 1 + self.skipped
            self.wrong(None, str(error), "a row of cells")
        if self.errors:
            raise BadTable(self.errors, self.more)
        return found

    def header(self) -> dict[str, int]:
        """Where the wanted columns are, under the delimiter that finds them."""
        head = self.opened.readline(CHUNK)
        self.skipped = 1
        if head.lower().startswith("sep="):
            head, self.skipped = self.opened.readline(CHUNK), 2
        best: list[str] = []
        for delimiter in DELIMITERS:
            names = [name.strip() for name in next(csv.reader([head], delimiter=delimiter), [])]
            if _found(names, self.columns) > _found(best, self.columns) or (
                not _found(best, self.columns) and len(names) > len(best)
            ):
                best, self.report.delimiter = names, delimiter
        for name in self.columns.wanted:
            if best.count(name) != 1:
                there = "twice" if name in best else "no such column"
                allowed = ", ".join(filter(None, best)) or "a first line with the names of the columns"
                raise BadTable([f"{self.skipped}: column {name}: found {there}; allowed: {allowed}"])
        return {name: best.index(name) for name in self.columns.wanted}

    def spell(self, row: list[str], places: Mapping[str, int]) -> Spell | None:
        columns = self.columns
        worker, first_text, days_text = (row[places[name]].strip() for name in columns[:3])
        faults = len(self.errors) + self.more
        if not 0 < len(worker) <= 200:
            self.wrong(columns.worker, repr(worker[:40]), "a key of 1 to 200 characters")
        first = _day(first_text)
        if first is None:
            self.wrong(columns.first_day, repr(first_text[:40]), "a date as 2026-01-31 or 31/01/2026")
        days = int(days_text) if days_text.isascii() and days_text.isdigit() and len(days_text) < 6 else 0
        if not 0 < days <= MOST_DAYS:
            self.wrong(columns.days, repr(days_text[:40]), f"a whole number of days from 1 to {MOST_DAYS}")
        complete: bool | None = True
        if columns.complete is not None:
            told = row[places[columns.complete]].strip()
            complete = COMPLETE.get(told.lower())
            if complete is None:
                self.wrong(columns.complete, repr(told[:40]), "1 or 0 (yes, no, true, false, ja, nee, oui, non, nein)")
        if first is None or len(self.errors) + self.more > faults:
            return None
        return Spell(first, first + days - 1, not complete, self.line)

    def wrong(self, column: str | None, found: str, allowed: str) -> None:
        if len(self.errors) >= MOST_ERRORS:
            self.more += 1
            return
        place = f"{self.line}: column {column}" if column is not None else str(self.line)
        self.errors.append(f"{place}: found {found}; allowed: {allowed}")


def _found(names: list[str], columns: Columns) -> int:
    return sum(name in names for name in columns.wanted)


def _day(text: str) -> Day | None:
    day_first = _DAY_FIRST.fullmatch(text)
    if day_first is not None:
        text = f"{day_first[3]}-{int(day_first[2]):02}-{int(day_first[1]):02}"
    try:
        return parse_day(text)
    except ValueError:
        return None


def fitted(spells: list[Spell], report: Report) -> list[Spell]:
    """The spells of one person in order, those that overlap joined into one."""
    ordered = sorted(spells, key=lambda spell: (spell.first, spell.last, spell.line))
    report.out_of_order += sum(later.first < spell.first for spell, later in pairwise(spells))
    joined: list[Spell] = []
    for spell in ordered:
        if joined and spell.first <= joined[-1].last:
            before = joined.pop()
            last = max(before.last, spell.last)
            censored = (before.censored and before.last == last) or (spell.censored and spell.last == last)
            report.overlapping += 1
            if len(report.overlapping_lines) < MOST_ERRORS:
                report.overlapping_lines.append(spell.line)
            spell = Spell(before.first, last, censored, before.line)  # noqa: PLW2901 (the union takes its place)
        joined.append(spell)
    return joined


def shifted(day: Day, years: int) -> Day:
    """The same day of another year; 29 February becomes 28 February where that year has none.

    :raises ValueError: the year lies outside those that Draad counts in.
    """
    moment = date_of(day)
    year, month_day = moment.year + years, (moment.month, moment.day)
    if month_day == (2, 29) and not isleap(year):
        month_day = 2, 28
    found = date(year, *month_day).toordinal() if 0 < year < 9999 else 0
    if not FIRST_DAY <= found <= LAST_DAY:
        raise ValueError(f"{iso(day)} moved by {years} years; allowed: {iso(FIRST_DAY)} to {iso(LAST_DAY)}")
    return found


def check_days(people: Mapping[str, list[Spell]], years: int) -> None:
    """Look before anything is written whether every day stays within the years that Draad counts in.

    :raises ValueError: the first or the last one does not.
    """
    every = [spell for spells in people.values() for spell in spells]
    if every:
        shifted(min(spell.first for spell in every), years)
        shifted(min(max(spell.last for spell in every) + 2, LAST_DAY + 366), years)


def dossiers(people: Mapping[str, list[Spell]], years: int, report: Report) -> Iterator[dict[str, Any]]:
    """One dossier for each person."""
    for worker, rows in people.items():
        report.workers += 1
        facts = list(_facts(fitted(rows, report), years, report))
        numbered = [{"seq": seq, "kind": kind, "on": iso(on)} for seq, (kind, on) in enumerate(facts, 1)]
        yield {"format": FORMAT, "worker": {"key": worker}, "facts": numbered}


def _facts(spells: list[Spell], years: int, report: Report) -> Iterator[tuple[str, Day]]:
    """The first day of each absence, and the first day back. A day moved onto another one gives way by a day."""
    first = 0
    firsts = []
    for spell in spells:
        moved = shifted(spell.first, years) if years else spell.first
        report.moved += moved <= first
        first = max(moved, first + 1)
        firsts.append(first)
    for place, (spell, begun) in enumerate(zip(spells, firsts, strict=True)):
        report.spells += 1
        yield "absence.started", begun
        follows = firsts[place + 1] if place + 1 < len(firsts) else None
        if spell.censored and follows is None:
            report.open += 1
            continue
        back = begun + spell.last - spell.first + 1
        if follows is not None and (spell.censored or back >= follows):
            report.ended_by_next += spell.censored
            report.touching += not spell.censored
            back = follows
        yield "work.resumed", back
