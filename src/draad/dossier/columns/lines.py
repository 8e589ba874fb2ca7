"""The lines of a block as columns."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import msgspec
import numpy as np

from draad.dossier.answer import Line
from draad.dossier.columns.block import Codes, Keys, Mask, Rows
from draad.dossier.compiled import Compiled, CompiledRule, CompiledVersion
from draad.periods import Day
from draad.periods.columns import NO_DAY, Column

STATUSES = ("waiting", "open", "late", "done", "done_late", "lapsed")
WAITING, OPEN, LATE, DONE, DONE_LATE, LAPSED = range(len(STATUSES))


class BlockLine(NamedTuple):
    """One line of a block, as a value: what a :class:`draad.dossier.answer.Line` says of the same."""

    rule: CompiledRule
    version: CompiledVersion
    from_seq: int
    counted_from: Day
    status: str
    earliest: Day | None
    due: Day | None
    defensible: Day | None
    settled_by: int | None
    settled_on: Day | None
    reason: str | None
    nth: int | None


class LineColumns(msgspec.Struct, frozen=True):
    """Lines, a row each. ``NO_DAY`` stands for no day, -1 for no fact, 0 for no reason and for no ``nth``."""

    dossier: Codes
    rule: Codes
    """The place of the rule in the compiled rules."""
    version: Codes
    """The place of the version in its rule, newest first."""
    from_seq: Keys
    counted_from: Column
    status: Codes
    """The place of the status in ``STATUSES``."""
    earliest: Column
    due: Column
    defensible: Column
    settled_by: Keys
    settled_on: Column
    reason: Codes
    nth: Codes


class BlockLines(LineColumns, frozen=True, kw_only=True):
    """The lines of a block, with the rules and the reasons that their numbers stand for."""

    compiled: Compiled
    reasons: tuple[str | None, ...]

    @property
    def size(self) -> int:
        """How many lines there are."""
        return len(self.rule)

    def taken(self, rows: Rows | Mask) -> "BlockLines":
        """Some of the lines, in the order given."""
        columns = (getattr(self, name)[rows] for name in COLUMNS)
        return BlockLines(*columns, compiled=self.compiled, reasons=self.reasons)

    def in_order(self) -> "BlockLines":
        """By dossier, and within one in the order of an agenda: due day, rule, occurrence, fact counted from."""
        return self.taken(np.lexsort((self.from_seq, self.nth, self._rank(), self.due, self.dossier)))

    def first(self, most: int) -> Iterator[tuple[int, BlockLine]]:
        """The first lines of the block by due day (none last), rule, dossier, occurrence, fact counted from."""
        order = np.lexsort((self.from_seq, self.nth, self.dossier, self._rank(), self.due))
        return self.taken(order[:most]).each()

    def _rank(self) -> Codes:
        """The place of the rule of each line in the order of their keys."""
        keys = sorted(range(len(self.compiled.rules)), key=lambda number: self.compiled.rules[number].key)
        rank = np.empty(len(keys), np.int32)
        rank[keys] = np.arange(len(keys), dtype=np.int32)
        return rank[self.rule]

    def each(self) -> Iterator[tuple[int, BlockLine]]:
        """Each line as a value, with the number of its dossier in the block."""
        for row in zip(*(getattr(self, name).tolist() for name in COLUMNS), strict=True):
            dossier, rule, version, from_seq, counted_from, status, *days, settled_by, settled_on, reason, nth = row
            earliest, due, defensible = map(_day, days)
            compiled = self.compiled.rules[rule]
            yield (
                dossier,
                BlockLine(
                    compiled,
                    compiled.versions[version],
                    from_seq,
                    counted_from,
                    STATUSES[status],
                    earliest,
                    due,
                    defensible,
                    settled_by if settled_by >= 0 else None,
                    _day(settled_on),
                    self.reasons[reason],
                    nth or None,
                ),
            )


COLUMNS = LineColumns.__struct_fields__
_WIDE = {"from_seq", "settled_by"}
"""Numbers of facts may need more than 32 bits; nothing else does."""


def _day(day: Day) -> Day | None:
    return None if day == NO_DAY else day


def _no_day(day: Day | None) -> Day:
    return NO_DAY if day is None else day


def columns_of(found: Sequence[tuple[int, int, Line]], number_of: Callable[[str | None], int]) -> LineColumns:
    """Lines that were asked one dossier at a time as columns.

    :param found: the number of the dossier, that of the rule, and the line.
    :param number_of: gives a reason its number.
    """
    rows = [
        (
            dossier,
            rule,
            line.rule.versions.index(line.version),
            line.place.fact.seq,
            line.counted_from,
            STATUSES.index(line.status),
            _no_day(line.earliest),
            _no_day(line.due),
            _no_day(line.defensible),
            -1 if line.settled_by is None else line.settled_by,
            _no_day(line.settled_on),
            number_of(line.reason),
            line.nth or 0,
        )
        for dossier, rule, line in found
    ]
    table = np.array(rows, np.int64).reshape(-1, len(COLUMNS)).T
    columns: list[Any] = [
        column if name in _WIDE else column.astype(np.int32) for name, column in zip(COLUMNS, table, strict=True)
    ]
    return LineColumns(*columns)


def joined(compiled: Compiled, reasons: Sequence[str | None], parts: Sequence[LineColumns]) -> BlockLines:
    """Lines made of parts, one behind another."""
    columns = (np.concatenate([getattr(part, name) for part in parts]) for name in COLUMNS)
    return BlockLines(*columns, compiled=compiled, reasons=tuple(reasons))
