"""Spells, incapacities and episodes of a block, as columns: the fold of many dossiers at once."""

from collections.abc import Iterable

import msgspec
import numpy as np

from draad.dossier.columns.block import Block, Codes, Keys, Mask, Rows
from draad.dossier.fold import FAR, Episode
from draad.periods.columns import Column, either


class Windows(msgspec.Struct, frozen=True):
    """Stretches of dossiers in order. The last row of each column stands for "no such stretch"."""

    keys: Keys
    """Dossier and first day; without the last row."""
    dossier: Codes
    first: Rows
    """The fact that each begins with."""
    day: Column
    until: Column
    """The first day of the next of its sort in the dossier."""
    closed_by: Rows
    before: Codes | None
    """For each fact how many stretches begin before it; ``None`` where there are few."""

    @property
    def none(self) -> int:
        """The row that stands for "no such stretch"."""
        return len(self.keys)

    def begun_by(self, keys: Keys, dossier: Codes, day_ends: Rows | None) -> Rows:
        """For each day in a dossier the stretch that had begun last.

        :param day_ends: the rows behind the last fact of each day; ``None`` where the days are not those of facts.
        """
        if day_ends is None or self.before is None:
            place = np.searchsorted(self.keys, keys, side="right") - 1
        else:
            place = self.before.take(day_ends).astype(np.intp) - 1
        return either(self.dossier.take(place) == dossier, place, self.none)


class Incapacities(Windows, frozen=True, kw_only=True):
    """Spells that count as one. ``last_first``: the first day of the last spell of each, as a fact."""

    last_first: Rows


class Episodes(Windows, frozen=True, kw_only=True):
    """Trajectories or procedures. ``closed_by`` is the fact that ended each, ``reason`` the number of the reason."""

    until_any: Column
    reason: Codes
    endings: tuple[str, ...] = ()
    """The reasons by number; 0 is none."""


def spells_of(block: Block, short_return: int) -> tuple[Windows, Incapacities]:
    """The spells and incapacities.

    An absence opens a spell when the turn before it in the dossier, if any, was a return or the end of the contract;
    such an end closes one when the turn before it was an absence.
    """
    starts = block.column("absence.started").rows[:-1]
    ends = [block.column(kind).rows[:-1] for kind in ("work.resumed", "contract.ended")]
    turns = np.concatenate([starts, *ends])
    begins = np.zeros(len(turns), np.bool_)
    begins[: len(starts)] = True
    order = np.argsort(turns, kind="stable")
    turns, begins = turns.take(order), begins.take(order)
    after_start = _shifted(begins)
    if turns.size:
        after_start &= _same_as_before(block.dossier.take(turns))
    opens, closes = begins & ~after_start, np.flatnonzero(~begins & after_start)
    spell_of_turn = np.cumsum(opens) - 1
    first = turns.take(np.flatnonzero(opens))
    closed_by = np.full(len(first), block.nobody, np.intp)
    closed_by[spell_of_turn.take(closes)] = turns.take(closes)
    spells = _windows(block, first, closed_by)
    return spells, _incapacities(block, first, closed_by, short_return)


def _incapacities(block: Block, first: Rows, closed_by: Rows, short_return: int) -> Incapacities:
    """A spell begins a new incapacity unless the return before it was too short."""
    day, back = block.on[first], np.append(block.nobody, closed_by[:-1])[: len(first)]
    goes_on = _same_as_before(block.dossier[first]) & (day - block.on[back] < short_return)
    begins = np.flatnonzero(~goes_on)
    last = np.append(begins[1:], len(first))[: len(begins)] - 1
    made = _windows(block, first[begins], closed_by[last])
    return Incapacities(
        keys=made.keys,
        dossier=made.dossier,
        first=made.first,
        day=made.day,
        until=made.until,
        closed_by=made.closed_by,
        before=made.before,
        last_first=np.append(first[last], block.nobody),
    )


def _windows(block: Block, first: Rows, closed_by: Rows) -> Windows:
    dossier, day = block.dossier.take(first), block.on.take(first)
    until = np.full(len(first) + 1, FAR, np.int32)
    follows = np.flatnonzero(_same_as_before(dossier))
    until[follows - 1] = day[follows]
    return Windows(
        keys=block.keys(dossier, day),
        dossier=np.append(dossier, np.int32(-1)),
        first=np.append(first, block.nobody),
        day=np.append(day, np.int32(-FAR)),
        until=until,
        closed_by=np.append(closed_by, block.nobody),
        before=block.before(first),
    )


def _shifted(mask: Mask) -> Mask:
    return np.append(False, mask[:-1])[: len(mask)]


def _same_as_before(dossier: Codes) -> Mask:
    """Whether a row lies in the same dossier as the row before it."""
    same = np.zeros(len(dossier), np.bool_)
    same[1:] = dossier[1:] == dossier[:-1]
    return same


def episodes_of(block: Block, found: Iterable[tuple[int, list[Episode]]]) -> Episodes:
    """The episodes that were found in some dossiers, in order of dossier, laid out as columns."""
    pairs = [(dossier, episode) for dossier, episodes in found for episode in episodes]
    row_of = _rows_of_facts(block, sorted({dossier for dossier, _ in pairs}))
    reasons: dict[str | None, int] = {None: 0}
    made_up = [
        episode.ended_by for _, episode in pairs if episode.ended_by is not None and id(episode.ended_by) not in row_of
    ]
    row_of.update(zip(map(id, made_up), block.add(made_up).tolist(), strict=True))
    number = len(pairs)
    dossier = np.fromiter((dossier for dossier, _ in pairs), np.int32, number)
    day = np.fromiter((episode.day for _, episode in pairs), np.int32, number)
    closed_by = [block.nobody if episode.ended_by is None else row_of[id(episode.ended_by)] for _, episode in pairs]
    return Episodes(
        keys=block.keys(dossier, day),
        dossier=np.append(dossier, np.int32(-1)),
        first=np.array([*(row_of[id(episode.first)] for _, episode in pairs), block.nobody], np.intp),
        day=np.append(day, np.int32(-FAR)),
        until=np.array([*(episode.until for _, episode in pairs), FAR], np.int32),
        closed_by=np.array([*closed_by, block.nobody], np.intp),
        before=None,
        until_any=np.array([*(episode.until_any for _, episode in pairs), FAR], np.int32),
        reason=np.array([*(reasons.setdefault(episode.reason, len(reasons)) for _, episode in pairs), 0], np.int32),
        endings=tuple(reason or "" for reason in reasons),
    )


def _rows_of_facts(block: Block, dossiers: Iterable[int]) -> dict[int, int]:
    """The row of each fact of some dossiers, by its identity."""
    found: dict[int, int] = {}
    for dossier in dossiers:
        first = int(block.ends[dossier - 1]) if dossier else 0
        for row in range(first, int(block.ends[dossier])):
            found[id(block.facts[row])] = row
    return found
