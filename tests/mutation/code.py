"""Mutants of code: what a slip of the pen would have written instead.

Not touched: docstrings, annotations, decorators, whether a shape is frozen and the size of caches, which change no
answer; and sentences in four languages (``Text``), which are no code.
"""

import ast
from collections.abc import Iterator

from tests.mutation.walking import Change, Spot, changed, dropped, spots

COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.LShift: ast.RShift,
}
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}
LEFT_ALONE = {"Text", "lru_cache", "TypeVar", "cast"}


def changes(tree: ast.Module) -> Iterator[Change]:
    """Every mutant of a module, in the order of the file."""
    for spot in spots(tree, _skipped):
        yield from _of(spot)


def _skipped(spot: Spot) -> bool:
    node, field = spot.node, spot.field
    if field in {"annotation", "returns", "decorator_list"} or isinstance(node, ast.Import | ast.ImportFrom):
        return True
    if field == "keywords" and isinstance(spot.parent, ast.ClassDef):
        return True  # whether a shape is frozen
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True  # a docstring, or one of a field
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
        return True
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in LEFT_ALONE


def _of(spot: Spot) -> Iterator[Change]:  # noqa: C901 (a table of sorts of node)
    node = spot.node
    match node:
        case ast.Compare():
            yield from _compared(spot, node)
        case ast.BoolOp():
            other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield changed(spot, ast.BoolOp(other, node.values))
        case ast.BinOp() if type(node.op) in RECKONED:
            yield changed(spot, ast.BinOp(node.left, RECKONED[type(node.op)](), node.right))
        case ast.AugAssign() if type(node.op) in RECKONED:
            yield changed(spot, ast.AugAssign(node.target, RECKONED[type(node.op)](), node.value))
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield changed(spot, node.operand)
        case ast.Constant():
            yield from _constant(spot, node)
        case ast.Name(id=name) if name in NAMES and spot.field == "func":
            yield changed(spot, ast.Name(NAMES[name], ast.Load()))
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield changed(spot, ast.Return(ast.Constant(None)))
        case ast.Expr(value=ast.Call()) | ast.Raise() | ast.Continue():
            yield changed(spot, ast.Pass())
        case ast.Break():
            yield changed(spot, ast.Continue())
        case ast.keyword(arg=str()):
            yield dropped(spot)
    yield from _turned(spot)


def _compared(spot: Spot, node: ast.Compare) -> Iterator[Change]:
    for place, operator in enumerate(node.ops):
        operators = [*node.ops]
        operators[place] = COMPARED[type(operator)]()
        yield changed(spot, ast.Compare(node.left, operators, node.comparators))


def _constant(spot: Spot, node: ast.Constant) -> Iterator[Change]:
    value = node.value
    if isinstance(value, bool):
        yield changed(spot, ast.Constant(not value))
    elif isinstance(value, int | float):
        yield changed(spot, ast.Constant(value + 1))
    elif isinstance(value, str) and not isinstance(spot.parent, ast.FormattedValue):
        yield changed(spot, ast.Constant(f"XX{value}"))


def _turned(spot: Spot) -> Iterator[Change]:
    """A condition that is one word or one call, turned round."""
    condition = spot.field == "test" or (spot.field == "ifs" and isinstance(spot.parent, ast.comprehension))
    if condition and isinstance(spot.node, ast.Name | ast.Attribute | ast.Call | ast.NamedExpr | ast.Subscript):
        yield changed(spot, ast.UnaryOp(ast.Not(), spot.node))


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None
