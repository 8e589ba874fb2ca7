"""The line through the lanes: which cells it crosses, and what each of them draws of it.

Every cell draws its own piece on a square of 100 by 100 that stretches with the cell, so rows and columns may be of
any size: larger letters, narrower paper and longer words cannot tear the line. Between two columns it runs straight out
of a box, up or down where the columns meet, and straight into the next, so it never crosses a box. Plain arithmetic.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

Style = Literal["was", "will", "back"]
"""Happened, planned, or back to the plan because a step did not work out."""


@dataclass(frozen=True)
class Node:
    """One column as the line sees it: the lanes with a box, the one that the line runs through, and how."""

    lanes: tuple[int, ...]
    main: int
    entry: Style
    """How the line comes in from the column before."""
    inside: Style
    """How it runs between boxes of the same day."""

    def __post_init__(self) -> None:
        if self.main not in self.lanes:
            raise ValueError(f"the line runs through lane {self.main}, which has no box; boxes: {self.lanes}")


@dataclass(frozen=True)
class Stroke:
    """A piece of the line in one cell, as the ``d`` of an SVG path."""

    style: Style
    d: str


Cell = tuple[int, int]
"""Lane and column, both from 0."""
ROUND = 12
"""How far from a corner it begins to turn."""


def strokes(nodes: Sequence[Node]) -> dict[Cell, tuple[Stroke, ...]]:
    """What each cell draws. Cells that the line does not touch are not in it."""
    found: dict[Cell, list[Stroke]] = {}
    for column, node in enumerate(nodes):
        if column:
            for cell, d in _between(nodes[column - 1].main, node.main, column):
                found.setdefault(cell, []).append(Stroke(node.entry, d))
        for cell, d in _down(node, column):
            found.setdefault(cell, []).append(Stroke(node.inside, d))
    return {cell: joined(pieces) for cell, pieces in found.items()}


def joined(pieces: Sequence[Stroke]) -> tuple[Stroke, ...]:
    """The pieces of a cell, those of one style in one."""
    by_style: dict[Style, str] = {}
    for piece in pieces:
        by_style[piece.style] = by_style.get(piece.style, "") + piece.d
    return tuple(Stroke(style, d) for style, d in by_style.items())


def _between(start: int, end: int, column: int) -> Iterator[tuple[Cell, str]]:
    """From the box of the column before to the box of this one; up or down at the left edge of this column."""
    before = column - 1
    if start == end:
        yield (start, before), "M50 50H100"
        yield (end, column), "M0 50H50"
        return
    down = end > start
    far, near, turn = (100, 0, 50 + ROUND) if down else (0, 100, 50 - ROUND)
    yield (start, before), f"M50 50H{100 - ROUND}Q100 50 100 {turn}V{far}"
    for lane in range(start + 1, end) if down else range(end + 1, start):
        yield (lane, column), "M0 0V100"
    yield (end, column), f"M0 {near}V{100 - turn}Q0 50 {ROUND} 50H50"


def _down(node: Node, column: int) -> Iterator[tuple[Cell, str]]:
    """What happened on one day hangs together: from the highest box to the lowest."""
    top, bottom = min(node.lanes), max(node.lanes)
    if top == bottom:
        return
    yield (top, column), "M50 50V100"
    for lane in range(top + 1, bottom):
        yield (lane, column), "M50 0V100"
    yield (bottom, column), "M50 0V50"


@dataclass(frozen=True)
class Row:
    """One row of the list on a phone: where its knot stands, in hundredths of the width, and its pieces of the line."""

    knot: int
    strokes: tuple[Stroke, ...]


def across(lane: int, lanes: int) -> int:
    """Where a lane runs, in hundredths of the width."""
    return round((2 * lane + 1) * 50 / lanes)


def rows(nodes: Sequence[Node], boxes: Sequence[tuple[int, int]], lanes: int) -> tuple[Row, ...]:
    """The list: a row for each box, each with the whole height of its own piece of the line.

    The line runs from row to row in its own lane; a box beside it hangs on it by a branch, which joins the line below
    the box where the line's own box of that day is still to come, else leaves it above.

    :param boxes: column and lane of each box, in the order in which they are read: by column.
    :param lanes: how many lanes there are.
    """
    found: list[Row] = []
    at: int | None = None
    for place, (column, lane) in enumerate(boxes):
        node, through = nodes[column], across(nodes[column].main, lanes)
        first = not place or boxes[place - 1][0] != column
        coming = node.entry if first else node.inside
        leaves = _style_after(nodes, boxes, place)
        x, pieces = across(lane, lanes), list[Stroke]()
        if lane == node.main:
            pieces += [] if at is None else [Stroke(coming, _bend(at, x))]
            pieces += [] if leaves is None else [Stroke(leaves, f"M{x} 50V100")]
            at = through
        elif (column, node.main) in boxes[place + 1 :]:
            pieces += [] if at is None else [Stroke(coming, _slide(at, through))]
            pieces.append(Stroke(node.inside, f"M{x} 50C{x} 75 {through} 75 {through} 100"))
            at = through if at is not None else None
        else:
            pieces += [] if leaves is None else [Stroke(leaves, f"M{through} 0V100")]
            pieces.append(Stroke(node.inside, _bend(through, x)))
        found.append(Row(x, joined(pieces)))
        if at is None and leaves is not None:
            at = through
    return tuple(found)


def _style_after(nodes: Sequence[Node], boxes: Sequence[tuple[int, int]], place: int) -> Style | None:
    """How the line leaves a row: as it enters the next column, or as it runs within this one; after the last not."""
    if place + 1 == len(boxes):
        return None
    column, following = boxes[place][0], boxes[place + 1][0]
    return nodes[column].inside if following == column else nodes[following].entry


def _bend(start: int, end: int) -> str:
    """From where the line comes in at the top of a row to the knot in its middle."""
    return f"M{end} 0V50" if start == end else f"M{start} 0C{start} 25 {end} 25 {end} 50"


def _slide(start: int, end: int) -> str:
    """From the top of a row to its foot, past the knot."""
    return f"M{end} 0V100" if start == end else f"M{start} 0C{start} 50 {end} 50 {end} 100"
