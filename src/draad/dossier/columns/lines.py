"""The lines of a block as columns."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import msgspec
import numpy as np

from draad.dossier.answer import Line
from draad.dossier.columns.block import Codes, Keys, Rows, Statuses
from draad.dossier.compiled import Compiled, CompiledRule, CompiledVersion
from draad.dossier.fold import FAR
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

    @property
    def order(self) -> tuple[Day, str, int, int]:
        """The place in an agenda: due day (none last), rule, occurrence, fact counted from."""
        return FAR if self.due is None else self.due, self.rule.key, self.nth or 0, self.from_seq


class VersionLines(msgspec.Struct, frozen=True):
    """The lines of one version of a rule as columns, a row each. ``NO_DAY`` stands for no day, 0 for no reason."""

    rule: int
    """The place of the rule in the compiled rules."""
    version: int
    """The place of the version in its rule, newest first."""
    dossier: Codes
    counted_from: Column
    status: Statuses
    """The place of the status in ``STATUSES``."""
    earliest: Column
    due: Column
    defensible: Column
    closed_on: Column
    reason: Codes
    nth: Codes | None
    """Which occurrence it is, where the rule comes back."""
    anchor: Rows
    closed: Rows
    seq: Keys
    """The number of each fact that ``anchor`` and ``closed`` point at; -1 for none."""

    @property
    def from_seq(self) -> Keys:
        """The number of the fact that each line counts from."""
        return self.seq[self.anchor]

    @property
    def settled_by(self) -> Keys:
        """The number of the fact that closed each line; -1 for none."""
        return self.seq[self.closed]


class BlockLines(msgspec.Struct, frozen=True):
    """The lines of a block: a part for each version of a rule that gave any, with what its numbers stand for."""

    compiled: Compiled
    reasons: tuple[str | None, ...]
    parts: tuple[VersionLines, ...]

    @property
    def size(self) -> int:
        """How many lines there are."""
        return sum(len(part.dossier) for part in self.parts)

    def rule(self, part: VersionLines) -> CompiledRule:
        """The rule that a part belongs to."""
        return self.compiled.rules[part.rule]

    def each(self, part: VersionLines, rows: Rows) -> Iterator[tuple[int, BlockLine]]:
        """Some of the lines of a part as values, with the number of their dossier in the block."""
        rule, nth = self.rule(part), np.zeros(len(rows), np.int32) if part.nth is None else part.nth[rows]
        columns = (part.from_seq, part.counted_from, part.earliest, part.due, part.defensible)
        closed = (part.settled_by, part.closed_on, part.reason)
        for dossier, status, number, (from_seq, counted_from, *days), (settled_by, settled_on, reason) in zip(
            part.dossier[rows].tolist(),
            part.status[rows].tolist(),
            nth.tolist(),
            zip(*(column[rows].tolist() for column in columns), strict=True),
            zip(*(column[rows].tolist() for column in closed), strict=True),
            strict=True,
        ):
            earliest, due, defensible = map(_day, days)
            yield (
                dossier,
                BlockLine(
                    rule,
                    rule.versions[part.version],
                    from_seq,
                    counted_from,
                    STATUSES[status],
                    earliest,
                    due,
                    defensible,
                    settled_by if settled_by >= 0 else None,
                    _day(settled_on),
                    self.reasons[reason],
                    number or None,
                ),
            )

    def by_dossier(self, number: int) -> list[list[BlockLine]]:
        """The lines of each dossier in the order of an agenda: due day, rule, occurrence, fact counted from.

        :param number: how many dossiers the block has.
        """
        found: list[list[BlockLine]] = [[] for _ in range(number)]
        for part in self.parts:
            for dossier, line in self.each(part, np.arange(len(part.dossier))):
                found[dossier].append(line)
        for lines in found:
            lines.sort(key=lambda line: line.order)
        return found


def _day(day: Day) -> Day | None:
    return None if day == NO_DAY else day


def _no_day(day: Day | None) -> Day:
    return NO_DAY if day is None else day


def parts_of_lines(
    found: Iterable[tuple[int, int, Line]], number_of: Callable[[str | None], int]
) -> Iterator[VersionLines]:
    """Lines that were asked one dossier at a time, laid out as parts.

    :param found: the number of the dossier, that of the rule, and the line.
    :param number_of: gives a reason its number.
    """
    grouped: dict[tuple[int, int], list[tuple[int, Line]]] = {}
    for dossier, rule, line in found:
        grouped.setdefault((rule, line.rule.versions.index(line.version)), []).append((dossier, line))
    for (rule, version), pairs in grouped.items():
        lines = [line for _, line in pairs]
        numbers = [line.place.fact.seq for line in lines]
        numbers += [-1 if line.settled_by is None else line.settled_by for line in lines]
        yield VersionLines(
            rule,
            version,
            _column(dossier for dossier, _ in pairs),
            _column(line.counted_from for line in lines),
            _column(STATUSES.index(line.status) for line in lines).astype(np.int8),
            _column(_no_day(line.earliest) for line in lines),
            _column(_no_day(line.due) for line in lines),
            _column(_no_day(line.defensible) for line in lines),
            _column(_no_day(line.settled_on) for line in lines),
            _column(number_of(line.reason) for line in lines),
            _column(line.nth or 0 for line in lines),
            np.arange(len(lines)),
            np.arange(len(lines), 2 * len(lines)),
            np.array(numbers, np.int64),
        )


def _column(values: Iterable[int]) -> Column:
    return np.fromiter(values, np.int32)
