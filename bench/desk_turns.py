"""Single calls by turns: for what a person waits for, where the slow ones count too (p95)."""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from bench.measure import Effort, Timing


@dataclass(frozen=True)
class Turn:
    """Something to call, and what must happen before each call while no clock runs."""

    name: str
    run: Callable[[], object]
    before: Callable[[], object] = lambda: None


@dataclass(frozen=True)
class Calls:
    """What each call took, in milliseconds, in the order of the calls."""

    name: str
    ms: tuple[float, ...]
    rounds: int
    cpu_ms: float
    """Median of the time that the processor worked for it in this process: what remains of it on a busy machine."""

    @property
    def p50(self) -> float:
        """Half of the calls took no longer."""
        return median(self.ms)

    @property
    def p95(self) -> float:
        """Nineteen calls of twenty took no longer."""
        return sorted(self.ms)[min(len(self.ms) - 1, round(len(self.ms) * 0.95))]

    @property
    def mean(self) -> float:
        """All of them together, shared out."""
        return sum(self.ms) / len(self.ms)

    def times(self, ours: "Calls") -> float:
        """How many times as long as ``ours``: the median over the rounds, each compared within itself."""
        return self.timing.times(ours.timing)

    @property
    def timing(self) -> Timing:
        """The medians of the rounds, in nanoseconds."""
        size = max(1, len(self.ms) // self.rounds)
        parts = [self.ms[start : start + size] for start in range(0, size * self.rounds, size)]
        return Timing(self.name, tuple(median(part) * 1e6 for part in parts if part))


def by_turns(turns: Sequence[Turn], effort: Effort, each: int) -> list[Calls]:
    """Call them by turns (A B C A B C …), ``each`` times a round.

    The first three turns, which fill caches, are not counted, and the collector of garbage runs between the turns only.
    """
    took: list[list[float]] = [[] for _ in turns]
    worked: list[list[float]] = [[] for _ in turns]
    for number in range(-3, each * effort.rounds):
        for turn, found, cpu in zip(turns, took, worked, strict=True):
            turn.before()
            gc.collect(1)
            gc.disable()
            began, cpu_began = time.perf_counter(), time.process_time()
            turn.run()
            taken, cpu_taken = time.perf_counter() - began, time.process_time() - cpu_began
            gc.enable()
            if number >= 0:
                found.append(taken * 1000)
                cpu.append(cpu_taken * 1000)
    return [
        Calls(turn.name, tuple(found), effort.rounds, median(cpu))
        for turn, found, cpu in zip(turns, took, worked, strict=True)
    ]
