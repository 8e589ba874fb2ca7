"""How Draad measures: ours and the peers by turns in one process, several rounds, medians.

Contenders take turns (A B C A B C …), so that a slow moment of the machine falls on all of them. A ratio is the median
over the rounds of the ratios within each round. The collector of garbage is off while the clock runs, and runs between
samples.
"""

import gc
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median


class WrongAnswer(Exception):
    """Two ways to the same answer differ, so that their speed says nothing."""


def must_agree(same: bool, what: str) -> None:
    """Stop the measurement when contenders do not do the same work.

    :raises WrongAnswer: they do not.
    """
    if not same:
        raise WrongAnswer(what)


@dataclass(frozen=True)
class Effort:
    """How long to measure: rounds, the shortest sample in seconds, the length of a column, and which databases."""

    rounds: int
    sample: float
    column: int
    quick: bool = False
    databases: tuple[str, ...] = ("sqlite", "postgresql")


FULL = Effort(rounds=7, sample=0.04, column=1_000_000)
QUICK = Effort(rounds=5, sample=0.004, column=100_000, quick=True)


@dataclass(frozen=True)
class Contender:
    """Something to time. One call of ``run`` does ``per`` units of work; the figure is the time of one unit."""

    name: str
    run: Callable[[], object]
    per: int = 1


@dataclass(frozen=True)
class Timing:
    """Nanoseconds for one unit of work, one figure a round."""

    name: str
    rounds: tuple[float, ...]

    @property
    def ns(self) -> float:
        """The median."""
        return median(self.rounds)

    @property
    def spread(self) -> float:
        """The slowest round as a multiple of the quickest."""
        return max(self.rounds) / min(self.rounds)

    def times(self, ours: "Timing") -> float:
        """How many times as long this takes as ``ours``: the median of the rounds, each compared within itself."""
        return median(mine / other for mine, other in zip(self.rounds, ours.rounds, strict=True))

    def each(self, parts: float) -> "Timing":
        """The same, for one of ``parts`` equal parts of the work."""
        return Timing(self.name, tuple(ns / parts for ns in self.rounds))


def side_by_side(contenders: Sequence[Contender], effort: Effort) -> dict[str, Timing]:
    """Time contenders by turns, and answer by name."""
    calls = [_calls_for(contender.run, effort.sample) for contender in contenders]
    rounds: dict[str, list[float]] = {contender.name: [] for contender in contenders}
    for _ in range(effort.rounds):
        for contender, number in zip(contenders, calls, strict=True):
            rounds[contender.name].append(_sample(contender.run, number) * 1e9 / (number * contender.per))
    return {name: Timing(name, tuple(found)) for name, found in rounds.items()}


def _calls_for(run: Callable[[], object], seconds: float) -> int:
    """How many calls make a sample long enough. The first call, which fills caches, does not count."""
    run()
    number = 1
    while (taken := _sample(run, number)) < seconds:
        number = max(number * 2, math.ceil(number * seconds / taken)) if taken > 0 else number * 2
    return number


def _sample(run: Callable[[], object], calls: int) -> float:
    gc.collect()
    gc.disable()
    try:
        began = time.perf_counter()
        for _ in range(calls):
            run()
        return time.perf_counter() - began
    finally:
        gc.enable()


def slope(small: float, large: float, times_as_many: float) -> float:
    """How cost grows: the slope of log cost on log number. 1 is linear, 2 is quadratic, 0 is constant."""
    return math.log(large / small) / math.log(times_as_many)


@dataclass(frozen=True)
class Goal:
    """A limit that a figure is held against."""

    what: str
    found: float
    limit: float
    unit: str
    at_most: bool = True

    @property
    def reached(self) -> bool:
        """Whether the figure keeps to the limit."""
        return self.found <= self.limit if self.at_most else self.found >= self.limit

    @property
    def words(self) -> str:
        """``≤ 3.5 ns``."""
        return f"{'≤' if self.at_most else '≥'} {self.limit:g}{self.unit}"


@dataclass(frozen=True)
class Peer:
    """What something else takes for the same, and how many times ours that is. ``lacks``: what it leaves out."""

    name: str
    value: float
    ratio: float
    lacks: str = ""


@dataclass(frozen=True)
class Row:
    """One figure of ours with what it is compared with.

    ``detail``: the figures that it was made from. In the table ``shown`` replaces the bare figure, and ``beside``
    stands in the place of a peer.
    """

    key: str
    name: str
    unit: str
    ours: float
    peers: tuple[Peer, ...] = ()
    goals: tuple[Goal, ...] = ()
    note: str = ""
    spread: float = 1.0
    detail: Mapping[str, float] = field(default_factory=dict)
    shown: str = ""
    beside: str = ""


@dataclass(frozen=True)
class Step:
    """A part of a benchmark: its title and the function that measures it."""

    title: str
    run: Callable[[Effort], list[Row]]


SCALES = {"ns": 1.0, "µs": 1000.0, "ms": 1_000_000.0}


def compared(
    key: str,
    name: str,
    unit: str,
    timings: Sequence[Timing],
    goals: Sequence[Goal] = (),
    note: str = "",
    lacks: Sequence[str] = (),
) -> Row:
    """A row of timings: the first is ours, the others are what it is compared with; ``lacks`` goes with the others."""
    ours, scale = timings[0], SCALES[unit]
    others = [
        Peer(other.name, other.ns / scale, other.times(ours), lacks[place] if place < len(lacks) else "")
        for place, other in enumerate(timings[1:])
    ]
    return Row(key, name, unit, ours.ns / scale, tuple(others), tuple(goals), note, ours.spread)
