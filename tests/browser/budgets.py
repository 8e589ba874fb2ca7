"""What a page may take: bytes that travel, parts of the document, movement while it loads. And what each page took."""

from dataclasses import dataclass
from statistics import median

FIRST_VISIT, USUAL_FIRST_VISIT, NEXT_VISIT = 100_000, 60_000, 15_000
"""Bytes: the most of any page, the most of half of them, and the most once everything but the page itself is kept."""
NODES = 1_500
WHOLE = {"mijn_alles"}
"""Rooms that hold all there is on one page, to print or keep; every other one pages its lists."""


@dataclass
class Taken:
    """The most that a room took of each, for anybody. Bytes, bytes, a share of the screen, elements."""

    first: int = 0
    again: int = 0
    moved: float = 0.0
    nodes: int = 0


BUDGETS: dict[str, Taken] = {}
"""What the pages of this run took, by room."""


def noted(room: str, *, first: int = 0, again: int = 0, moved: float = 0.0, nodes: int = 0) -> None:
    """Keep what one visit took."""
    most = BUDGETS.setdefault(room, Taken())
    most.first, most.again = max(most.first, first), max(most.again, again)
    most.moved, most.nodes = max(most.moved, moved), max(most.nodes, nodes)


def faults_of_budget(room: str, taken: Taken) -> list[str]:
    """What is over, with what is allowed."""
    faults = []
    if taken.first > FIRST_VISIT:
        faults.append(f"{room}: {taken.first} bytes at a first visit; at most {FIRST_VISIT}")
    if taken.again > NEXT_VISIT:
        faults.append(f"{room}: {taken.again} bytes at a next visit; at most {NEXT_VISIT}")
    if round(taken.moved, 2):
        faults.append(f"{room}: moves while it loads, {taken.moved:.2f}; not at all")
    if taken.nodes > NODES and room not in WHOLE:
        faults.append(f"{room}: {taken.nodes} elements; at most {NODES}")
    return faults


def table(found: dict[str, Taken]) -> str:
    """A line for each room, heaviest first, and the middle of all; kB that travel, and 0.00 is a page that stays."""
    lines = [f"{'page':<44}{'first kB':>10}{'next kB':>10}{'shift':>8}{'nodes':>8}"]
    for room, one in sorted(found.items(), key=lambda item: -item[1].again):
        lines.append(_line(room, one))
    weighed = [one for one in found.values() if one.first]
    if weighed:
        middle = Taken(
            int(median(one.first for one in weighed)),
            int(median(one.again for one in weighed)),
            max(one.moved for one in found.values()),
            int(median(one.nodes for one in weighed)),
        )
        lines.append(_line("half of the pages take less than", middle))
    return "\n".join(lines)


def _line(name: str, one: Taken) -> str:
    return f"{name:<44}{one.first / 1000:>10.1f}{one.again / 1000:>10.1f}{one.moved:>8.2f}{one.nodes:>8}"
