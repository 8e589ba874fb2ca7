"""A block of dossiers as columns: every fact a row, in the order of dossier, day, number.

A fact is pointed at by its row. The row ``nobody``, after all facts that were said, stands for "no such fact": its day
is after every day. Behind it lie the facts that the law made up itself, such as the end of a trajectory.
"""

from collections.abc import Sequence
from itertools import chain
from operator import attrgetter
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from draad.dossier.facts import Dossier, Fact, Instant, known
from draad.dossier.fold import FAR
from draad.dossier.places import Test
from draad.dossier.receipts import RECEIPT, REQUEST, together
from draad.periods import Day, parse_day
from draad.periods.columns import NO_DAY, Column

Rows = NDArray[np.intp]
"""Rows of facts, of places, or of dossiers."""
Mask = NDArray[np.bool_]
Codes = NDArray[np.int32]
Statuses = NDArray[np.int8]
Keys = NDArray[np.int64]
"""A dossier and a day in one number, so that one search finds a day within a dossier."""

DAY_BITS = 20
LAST_KEY = (1 << DAY_BITS) - 1
"""A day after every day that can be written down, as far as a key holds one."""

NOT_SAID, NOT_READ = 0, -1
_NO_ROWS: Rows = np.empty(0, np.intp)


class KindColumn(msgspec.Struct, frozen=True):
    """The rows of some facts and their keys, both closed off by ``nobody``, behind every key."""

    rows: Rows
    keys: Keys
    before: Codes | None
    """For each row of a fact how many of these facts come before it; ``None`` for kinds that are rare."""

    @property
    def size(self) -> int:
        """How many facts there are."""
        return len(self.rows) - 1

    def place(self, rows: Rows, keys: Keys) -> Rows:
        """Where the first of these facts stands from each row on.

        :param keys: the same as ``rows``, as days of dossiers.
        """
        return np.searchsorted(self.keys, keys) if self.before is None else self.before.take(rows).astype(np.intp)


RARE = 32
"""A kind of fact is rare if it makes up less than one in so many; a search is then quicker than a table."""


class Block:
    """The facts of some dossiers, sorted, with columns of what they say made when they are first asked for."""

    def __init__(self, dossiers: Sequence[Dossier], on: Day, known_at: Instant | None) -> None:
        """Lay out the dossiers.

        :param on: the day asked about; facts after it are plans.
        :param known_at: what had been heard by then; ``None`` for everything.
        """
        self.dossiers, self.on_day, self.known_at = dossiers, on, known_at
        said = [known(dossier.facts, known_at) for dossier in dossiers]
        self.facts: list[Fact] = list(chain.from_iterable(said))
        self.nobody = len(self.facts)
        self.number = len(said)
        counts = np.fromiter(map(len, said), np.int64, self.number)
        self.ends: Keys = np.cumsum(counts)
        """For each dossier the row after its last fact."""
        self.facts.append(Fact(-1, "nobody", FAR))
        self.on: Column = np.fromiter((fact.on for fact in self.facts), np.int32, len(self.facts))
        self.seq: Keys = np.fromiter((fact.seq for fact in self.facts), np.int64, len(self.facts))
        self.dossier: Codes = np.repeat(np.arange(self.number, dtype=np.int32), counts)
        self.day_begins, self.day_ends = self._days()
        """For each fact the row of the first fact of its dossier on its day, and the row behind the last."""
        self._by_kind = self._split()
        self._put_receipts_together()
        self._columns: dict[tuple[str, Test | None], KindColumn] = {}
        self._codes: dict[str, Codes] = {}
        self._words: dict[str, dict[Any, int]] = {}
        self._is_one_of: dict[tuple[str, ...], Mask] = {}
        self._of_context: dict[str, tuple[Codes, tuple[Any, ...]]] = {}

    def _days(self) -> tuple[Rows, Rows]:
        on, dossier = self.on[: self.nobody], self.dossier
        begins = np.ones(self.nobody, np.bool_)
        begins[1:] = (on[1:] != on[:-1]) | (dossier[1:] != dossier[:-1])
        first = np.flatnonzero(begins)
        sizes = np.diff(first, append=self.nobody)
        return np.repeat(first, sizes), np.repeat(first + sizes, sizes)

    def _split(self) -> dict[str, Rows]:
        """The rows of each kind, in order."""
        numbers: dict[str, int] = {}
        kinds = np.fromiter(
            (numbers.setdefault(fact.kind, len(numbers)) for fact in self.facts[: self.nobody]), np.int16, self.nobody
        )
        order = np.argsort(kinds, kind="stable")
        ends = np.cumsum(np.bincount(kinds, minlength=len(numbers)))
        return dict(zip(numbers, np.split(order, ends[:-1]), strict=False))

    def _put_receipts_together(self) -> None:
        """The receipts of dossiers with more than one know when each decision first reached anybody."""
        receipts = self._by_kind.get(RECEIPT, _NO_ROWS)
        _, begins, counts = np.unique(self.dossier[receipts], return_index=True, return_counts=True)
        for begin, count in zip(begins[counts > 1].tolist(), counts[counts > 1].tolist(), strict=True):
            rows = receipts[begin : begin + count].tolist()
            said = self.facts[rows[0] : rows[-1]]
            requests = [fact for fact in said if fact.kind == REQUEST]
            for row, fact in zip(rows, together([self.facts[row] for row in rows], requests), strict=True):
                self.facts[row] = fact

    def dossiers_with(self, kinds: Sequence[str]) -> list[int]:
        """The dossiers with a fact of one of these kinds, planned ones too."""
        rows = [self._by_kind[kind] for kind in kinds if kind in self._by_kind]
        return [int(dossier) for dossier in np.unique(self.dossier[np.concatenate([_NO_ROWS, *rows])])]

    def add(self, made_up: Sequence[Fact]) -> Rows:
        """Put facts that the law made up behind the others, and give their rows."""
        first = len(self.facts)
        self.facts += made_up
        self.on = np.append(self.on, np.array([fact.on for fact in made_up], np.int32))
        self.seq = np.append(self.seq, np.array([fact.seq for fact in made_up], np.int64))
        return np.arange(first, len(self.facts), dtype=np.intp)

    def column(self, kind: str, test: Test | None = None) -> KindColumn:
        """The facts of a kind that had happened, those that pass the test."""
        found = self._columns.get((kind, test))
        if found is None:
            rows = self._by_kind.get(kind, _NO_ROWS)
            rows = self._passing(rows[self.on[rows] <= self.on_day], test)
            found = self._columns[kind, test] = self.closed_off(rows)
        return found

    def closed_off(self, rows: Rows) -> KindColumn:
        """Rows of facts with their keys and the end behind them."""
        keys = self.keys(self.dossier[rows], self.on[rows])
        end = self.number << DAY_BITS
        before = None
        if len(rows) * RARE >= self.nobody:
            before = self.before(rows)
        return KindColumn(np.append(rows, self.nobody), np.append(keys, end), before)

    def before(self, rows: Rows) -> Codes:
        """For each row of a fact, and the one behind the last, how many of some rows come before it."""
        steps = np.diff(rows, prepend=-1, append=self.nobody)
        return np.repeat(np.arange(len(rows) + 1, dtype=np.int32), steps)

    def planned(self, kinds: Sequence[str], test: Test | None) -> Rows:
        """The facts of some kinds that lie ahead."""
        rows = np.concatenate([self._by_kind.get(kind, _NO_ROWS) for kind in kinds])
        return np.sort(self._passing(rows[self.on[rows] > self.on_day], test))

    def is_one_of(self, kinds: tuple[str, ...]) -> Mask:
        """For each row whether it is a fact of one of these kinds."""
        found = self._is_one_of.get(kinds)
        if found is not None and len(found) == len(self.facts):
            return found
        found = self._is_one_of[kinds] = np.zeros(len(self.facts), np.bool_)
        for kind in kinds:
            found[self._by_kind.get(kind, _NO_ROWS)] = True
        found[self.nobody :] = [fact.kind in kinds for fact in self.facts[self.nobody :]]
        return found

    def passes(self, test: Test, rows: Rows) -> Mask:
        """Whether facts pass a test."""
        different, at = np.unique(rows, return_inverse=True)
        facts = self.facts
        passed = np.fromiter((test(facts[row]) for row in different.tolist()), np.bool_, len(different))
        return passed[at]

    def _passing(self, rows: Rows, test: Test | None) -> Rows:
        if test is None or not rows.size:
            return rows
        facts = self.facts
        return rows[np.fromiter((test(facts[row]) for row in rows.tolist()), np.bool_, len(rows))]

    @staticmethod
    def keys(dossiers: Codes, days: Column) -> Keys:
        """The keys of days in dossiers; days outside the calendar are brought to its edge."""
        return (dossiers.astype(np.int64) << DAY_BITS) + np.clip(days, 0, LAST_KEY)

    def said(self, name: str, rows: Rows, values: Sequence[Any]) -> tuple[Mask, Mask]:
        """Whether the bodies of facts say one of some values under a key, and whether they say anything there."""
        codes = self._read(name, rows)
        words = self._words[name]
        wanted = [words[value] for value in values if value in words]
        return np.isin(codes, wanted), codes != NOT_SAID

    def day_said(self, name: str, rows: Rows) -> Column:
        """The day that the bodies of facts give under a key; :data:`NO_DAY` where none is given."""
        codes = self._read(name, rows)
        words = self._words[name]
        days = (NO_DAY if word is None else parse_day(str(word)) for word in words)
        return np.fromiter(days, np.int32, len(words))[codes]

    def _read(self, name: str, rows: Rows) -> Codes:
        """A number for what each fact says under a key: the same for the same word, ``NOT_SAID`` for silence."""
        codes = self._codes.get(name)
        if codes is None or len(codes) < len(self.facts):
            codes = self._codes[name] = np.full(len(self.facts), NOT_READ, np.int32)
            self._words[name] = {None: NOT_SAID}
        found = codes[rows]
        unread = rows[found == NOT_READ]
        if unread.size:
            words, facts = self._words[name], self.facts
            codes[unread] = np.fromiter(
                (words.setdefault(facts[row].body.get(name), len(words)) for row in unread.tolist()), np.int32
            )
            found = codes[rows]
        return found

    def of_context(self, path: str) -> tuple[Codes, tuple[Any, ...]]:
        """A value of employer or worker, such as ``worker.category``: its number in each dossier, and the values."""
        found = self._of_context.get(path)
        if found is None:
            value_of = attrgetter(path)
            numbers: dict[Any, int] = {}
            codes = np.fromiter(
                (numbers.setdefault(value_of(dossier.context), len(numbers)) for dossier in self.dossiers), np.int32
            )
            found = self._of_context[path] = (codes, tuple(numbers))
        return found
