"""Where in a block a rule is asked: the facts a term counts from, with the windows around each, as columns."""

from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np

from draad.dossier.columns.block import DAY_BITS, LAST_KEY, Block, Codes, Keys, Mask, Rows
from draad.dossier.columns.windows import Episodes, Incapacities, Windows
from draad.dossier.fold import BY_APPEAL, FAR
from draad.dossier.places import Finder, test_of
from draad.periods.columns import Column, either
from draad.rules import Each, Moment, Within

_EPISODES = {Within.TRAJECTORY, Within.FORCE_MAJEURE}


class Asked(msgspec.Struct, frozen=True):
    """One asking of a block: its facts with the stretches that they come to."""

    block: Block
    spells: Windows
    incapacities: Incapacities
    trajectories: Episodes
    procedures: Episodes

    def episodes(self, within: Within) -> Episodes:
        """The episodes that a window of this sort is one of."""
        return self.trajectories if within is Within.TRAJECTORY else self.procedures


class Places:
    """Occurrences of a moment, a row each: the columns of :class:`draad.dossier.places.Place`."""

    asked: Asked
    within: Within
    fact: Rows
    dossier: Codes
    on: Column
    keys: Keys
    """The dossier with the day of the place."""
    base: Keys
    """The dossier with the day before all days."""
    day_begins: Rows | None
    """The row of the first fact of the day of each place; ``None`` where the law made some of the facts up."""
    kinds: frozenset[str] | None
    """The kinds of fact that the places may be; ``None`` for any."""
    spell: Rows
    incapacity: Rows
    episode: Rows | None
    opened: Rows
    """The fact that began the spell."""
    start: Column
    until: Column
    until_any: Column
    picks: tuple[Column, Column, Column]
    back: Rows
    until_key: Keys
    until_any_key: Keys
    looked_up: dict[Finder, Rows]
    """What was looked for from the day of each place on, and found."""
    lapsed: dict[object, Any]
    """What made lines lapse, by the ways in which it does: many rules share them."""

    @property
    def size(self) -> int:
        """How many places there are."""
        return len(self.fact)

    def key(self, days: Column) -> Keys:
        """Days in the dossiers of the places as keys; days outside the calendar are brought to its edge."""
        key: Keys = self.base + np.clip(days, 0, LAST_KEY)
        return key

    def settles_from(self) -> Column:
        """Where early is fine, the first day on which a fact settles: after the moment before this one."""
        return _settles_from(self, self)

    def alone(self) -> "Places":
        """The same places, no longer a part of anything."""
        return self

    def part(self, chosen: Mask) -> "Places":
        """The places that are chosen."""
        return self if chosen.all() else Part(self, np.flatnonzero(chosen))


class Part(Places):
    """Some of the places. A column is taken from the whole when it is asked for."""

    def __init__(self, whole: Places, rows: Rows) -> None:
        self.whole, self.rows = whole, rows
        self.asked, self.within, self.fact = whole.asked, whole.within, whole.fact[rows]

    def __getattr__(self, name: str) -> object:
        found = getattr(self.whole, name)
        if isinstance(found, tuple):
            found = tuple(column[self.rows] for column in found)
        elif isinstance(found, np.ndarray):
            found = found[self.rows]
        setattr(self, name, found)
        return found

    def settles_from(self) -> Column:
        """See :class:`Places`."""
        return _settles_from(self, self.whole)

    def alone(self) -> Places:
        """The same places, no longer a part of anything."""
        places = Places()
        for name in Places.__annotations__:
            setattr(places, name, getattr(self, name))
        places.looked_up, places.lapsed = {}, {}
        return places


def _settles_from(places: Places, all_places: Places) -> Column:
    """After the latest other place of the dossier on an earlier day, if that lies in the window too."""
    keys = np.sort(all_places.keys)
    before = np.searchsorted(keys, places.keys) - 1
    key = keys[before]
    day = (key - places.base).astype(np.int32)
    start = np.maximum(places.start, 0)
    return either((before >= 0) & (day >= start), day + 1, places.start).astype(np.int32)


def places_of(asked: Asked, moment: Moment, within: Within) -> Places:
    """Every place of a moment in the block. Facts outside the window asked for give no place."""
    fact, dossier = _OCCURRENCES.get(moment.each, _facts)(asked, moment)
    places = _around(asked, fact, dossier, within)
    places.kinds = _KINDS[moment.each] if moment.each in _KINDS else frozenset(moment.fact.kinds if moment.fact else ())
    return (_nth_of_each_stretch(places, moment.nth) if moment.each is Each.FIRST else places).alone()


def _around(asked: Asked, fact: Rows, dossier: Codes, within: Within) -> Places:
    block = asked.block
    on = block.on[fact]
    places = Places()
    places.asked, places.within, places.kinds = asked, within, None
    places.looked_up, places.lapsed = {}, {}
    places.fact, places.dossier, places.on, places.keys = fact, dossier, on, block.keys(dossier, on)
    places.base = dossier.astype(np.int64) << DAY_BITS
    made_up = bool((fact > block.nobody).any())
    places.day_begins = None if made_up else block.day_begins.take(fact)
    day_ends = None if made_up else block.day_ends.take(fact)
    places.spell = asked.spells.begun_by(places.keys, dossier, day_ends)
    places.incapacity = asked.incapacities.begun_by(places.keys, dossier, day_ends)
    places.opened = asked.spells.first[places.spell]
    places.episode = None
    windows, row = (asked.spells, places.spell) if within is Within.SPELL else (asked.incapacities, places.incapacity)
    back = windows.closed_by[row]
    places.back = either(block.on[back] < on, block.nobody, back)
    began = either(places.incapacity == asked.incapacities.none, on, asked.incapacities.day[places.incapacity])
    places.picks = (on, began, on)
    if within in _EPISODES:
        return _in_episodes(places, asked.episodes(within))
    if within is Within.DOSSIER:
        places.start, places.until = np.full(len(on), -FAR, np.int32), np.full(len(on), FAR, np.int32)
    else:
        places.start, places.until = windows.day[row], windows.until[row]
    places.until_any = places.until
    places.until_key = places.until_any_key = places.key(places.until)
    return places


def _in_episodes(places: Places, episodes: Episodes) -> Places:
    """The places that lie in an episode; a fact about an appeal belongs to the latest episode of either sort."""
    row = episodes.begun_by(places.keys, places.dossier, None)
    places.episode = row
    places.start, places.until, places.until_any = episodes.day[row], episodes.until[row], episodes.until_any[row]
    places.until_key, places.until_any_key = places.key(places.until), places.key(places.until_any)
    places.picks = (places.picks[0], places.picks[1], places.start)
    elsewhere = places.asked.block.is_one_of(BY_APPEAL)[places.fact] & (places.on >= places.until_any)
    return places.part((row != episodes.none) & ~elsewhere)


def _nth_of_each_stretch(places: Places, nth: int) -> Places:
    """Of all places, the nth of each stretch. Where the whole dossier is looked in, an absence is a stretch."""
    start = places.start
    if places.within is Within.DOSSIER:
        start = places.asked.spells.day[places.spell]
    order = np.lexsort((start, places.dossier))
    begins = np.ones(len(order), np.bool_)
    begins[1:] = (np.diff(start[order]) != 0) | (np.diff(places.dossier[order]) != 0)
    first = np.flatnonzero(begins)
    number = np.arange(len(order)) - first[np.cumsum(begins) - 1]
    chosen = np.zeros(len(order), np.bool_)
    chosen[order[number == nth - 1]] = True
    return places.part(chosen)


Occurrences = tuple[Rows, Codes]


def _facts(asked: Asked, moment: Moment) -> Occurrences:
    """Every fact that the moment describes; where plans count, those that lie ahead too."""
    block, wanted = asked.block, moment.fact
    assert wanted is not None  # noqa: S101 (a moment without a fact is asked one dossier at a time)
    test = test_of(wanted)
    rows = [block.column(kind, test).rows[:-1] for kind in wanted.kinds]
    if moment.planned:
        rows += [block.planned(wanted.kinds, test)]
    found = np.sort(np.concatenate(rows)) if len(rows) > 1 else rows[0]
    return found, block.dossier[found]


def _beginnings(windows: Windows) -> Occurrences:
    return windows.first[:-1], windows.dossier[:-1]


def _resumptions(asked: Asked, _: Moment) -> Occurrences:
    spells, block = asked.spells, asked.block
    back = spells.closed_by[:-1]
    resumed = block.is_one_of(("work.resumed",))[back]
    return back[resumed], spells.dossier[:-1][resumed]


def _endings(asked: Asked, moment: Moment) -> Occurrences:
    rows, dossiers = [], []
    for episodes in (asked.trajectories, asked.procedures):
        ended_by = episodes.closed_by[:-1]
        wanted = [number for number, reason in enumerate(episodes.endings) if reason in moment.ending]
        meant = np.isin(episodes.reason[:-1], wanted) & (asked.block.on[ended_by] <= asked.block.on_day)
        rows.append(ended_by[meant])
        dossiers.append(episodes.dossier[:-1][meant])
    return np.concatenate(rows), np.concatenate(dossiers)


_KINDS: dict[Each, frozenset[str] | None] = {
    Each.SPELL: frozenset({"absence.started"}),
    Each.INCAPACITY: frozenset({"absence.started"}),
    Each.RESUMPTION: frozenset({"work.resumed"}),
    Each.ENDING: None,
}
_OCCURRENCES: dict[Each, Callable[[Asked, Moment], Occurrences]] = {
    Each.SPELL: lambda asked, _: _beginnings(asked.spells),
    Each.INCAPACITY: lambda asked, _: _beginnings(asked.incapacities),
    Each.RESUMPTION: _resumptions,
    Each.ENDING: _endings,
}
