"""Walking a syntax tree with a hand on every node: where it hangs, so that it can be replaced or taken away."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Spot:
    """A node, and the field of its parent (with a place, where the field is a list) that it hangs in."""

    node: ast.AST
    parent: ast.AST
    field: str
    place: int | None = None

    def put(self, new: ast.AST) -> None:
        """Hang another node here."""
        ast.copy_location(new, self.node)
        for inner in ast.walk(new):
            if not hasattr(inner, "lineno"):
                ast.copy_location(inner, self.node)
        held = getattr(self.parent, self.field)
        if self.place is None:
            setattr(self.parent, self.field, new)
        else:
            held[self.place] = new

    def drop(self) -> None:
        """Take the node out of the list that it stands in."""
        held = getattr(self.parent, self.field)
        del held[self.place]


@dataclass(frozen=True)
class Change:
    """One mutant: what stands in the file, what would stand there, and how to put it in the tree."""

    line: int
    column: int
    before: str
    after: str
    apply: Callable[[], None]


def changed(spot: Spot, new: ast.AST, around: ast.AST | None = None) -> Change:
    """The change that hangs ``new`` in a spot. ``around``: a node whose text says more than that of the spot."""
    shown = spot.node if around is None else around
    return Change(
        getattr(spot.node, "lineno", getattr(spot.parent, "lineno", 0)),
        getattr(spot.node, "col_offset", 0),
        ast.unparse(shown),
        ast.unparse(new),
        lambda: spot.put(new),
    )


def dropped(spot: Spot) -> Change:
    """The change that takes a node away."""
    line, column = getattr(spot.node, "lineno", 0), getattr(spot.node, "col_offset", 0)
    return Change(line, column, ast.unparse(spot.node), "nothing", spot.drop)


def spots(node: ast.AST, skip: Callable[[Spot], bool]) -> Iterator[Spot]:
    """Every node under this one, outside in, in the order of the file. ``skip``: what to leave out, with all in it."""
    for field, value in ast.iter_fields(node):
        inner = list(enumerate(value)) if isinstance(value, list) else [(None, value)]
        for place, child in inner:
            if isinstance(child, ast.AST):
                spot = Spot(child, node, field, place)
                if not skip(spot):
                    yield spot
                    yield from spots(child, skip)
