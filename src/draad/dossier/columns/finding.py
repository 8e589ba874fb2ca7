"""Looking facts up in the windows of a whole column of places: one search for each kind of fact."""

import numpy as np

from draad.dossier.columns.block import LAST_KEY, Block, Keys, KindColumn, Rows
from draad.dossier.columns.places import Part, Places
from draad.dossier.fold import FAR
from draad.dossier.places import Finder
from draad.periods.columns import NO_DAY, Column, either


def first_from_place(finder: Finder, places: Places) -> Rows:
    """For each place the first such fact, other than that of the place, from its day to the end of its window.

    Rules share what they look for, a return or the end of the contract; it is looked up once.
    """
    if isinstance(places, Part):
        return first_from_place(finder, places.whole)[places.rows]
    found = places.looked_up.get(finder)
    if found is None:
        found = places.looked_up[finder] = first(finder, places, None, but_own=True)
    return found


def first(finder: Finder, places: Places, start: Column | None, *, but_own: bool = False) -> Rows:
    """For each place the first such fact from a day to the end of its window; ``nobody`` where there is none.

    The first day of the absence that a place lies in is never found.

    :param start: the day for each place; ``None`` for the day of the place itself.
    :param but_own: the fact of the place itself is not found either.
    """
    block = places.asked.block
    found = None
    for kind, test, by_appeal in finder.kinds:
        column = block.column(kind, test)
        if not column.size:
            continue
        if start is not None or places.day_begins is None:
            keys = places.keys if start is None else places.key(start)
            at = np.searchsorted(column.keys, keys)
        else:
            at = column.place(places.day_begins, places.keys)
        but = [places.fact] if but_own and (places.kinds is None or kind in places.kinds) else []
        but += [places.opened] if kind == "absence.started" else []
        one = _first(column, at, places.until_any_key if by_appeal else places.until_key, but)
        found = one if found is None else np.minimum(found, one)
    if found is None:
        found = np.full(places.size, block.nobody, np.intp)
    return _first_covering(finder.covering, places, found) if finder.covering else found


def _first(column: KindColumn, at: Rows, until: Keys, but: list[Rows]) -> Rows:
    nobody = column.rows[-1]
    if but:
        at, found = at.copy(), column.rows[at]
        while True:
            passed = np.logical_or.reduce([found == other for other in but]) & (found != nobody)
            if not passed.any():
                break
            at[passed] += 1
            found[passed] = column.rows[at[passed]]
    return either(column.keys.take(at) < until, column.rows.take(at), nobody)


def _first_covering(kinds: tuple[str, ...], places: Places, found: Rows) -> Rows:
    """The first fact whose days take in the day of the place, if it came before what was found."""
    block = places.asked.block
    for kind in kinds:
        found = np.minimum(found, first_covering(block, kind, places.base, places.on))
    return found


def first_covering(block: Block, kind: str, base: Keys, on: Column) -> Rows:
    """For each day in a dossier the first fact of a kind whose days take it in.

    The facts of each dossier are gone through one by one, for all days at a time.
    """
    column = block.column(kind)
    found = np.full(len(on), block.nobody, np.intp)
    begin, until = block.day_said("from", column.rows), block.day_said("until", column.rows)
    until[until == NO_DAY] = -NO_DAY
    at, end = (np.searchsorted(column.keys, base + edge) for edge in (0, LAST_KEY))
    seeking = np.flatnonzero(at < end)
    while seeking.size:
        here, day = at[seeking], on[seeking]
        covered = (begin[here] <= day) & (day <= until[here])
        found[seeking[covered]] = column.rows[here[covered]]
        at[seeking] += 1
        seeking = seeking[~covered & (here + 1 < end[seeking])]
    return found


def last(finder: Finder, places: Places, start: Column, at: Column) -> Rows:
    """For each place the last such fact of its window from ``start`` to ``at``; ``nobody`` where there is none."""
    return _last(finder, places, start, at, (places.until, places.until_any))


def last_anywhere(finder: Finder, places: Places, at: Column) -> Rows:
    """For each place the last such fact of its whole dossier up to ``at``."""
    far = np.full(places.size, FAR, np.int32)
    return _last(finder, places, -far, at, (far, far))


def _last(finder: Finder, places: Places, start: Column, at: Column, until: tuple[Column, Column]) -> Rows:
    block = places.asked.block
    found = np.full(places.size, -1, np.intp)
    for kind, test, by_appeal in finder.kinds:
        column = block.column(kind, test)
        if not column.size:
            continue
        before = np.searchsorted(column.keys, places.key(np.minimum(at + 1, until[by_appeal]))) - 1
        inside = (before >= 0) & (column.keys[before] >= places.key(start))
        np.maximum(found, either(inside, column.rows[before], -1), out=found)
    return either(found < 0, block.nobody, found)
