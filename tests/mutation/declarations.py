"""Mutants of the law: what the law would say if one thing in it stood otherwise.

A number one more and one less, a day earlier and later, a duty that is a right, another party, another way of counting
or moment that picks a version, a word of a fact or reason, a guard, lapse, term or version that is not there, another
default of a setting. Sentences, citations, sources and certainty change no answer and are left alone.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from tests.mutation.walking import Change, Spot, changed, dropped, spots

SENTENCES = {"Text", "Wording", "Act", "together", "art"}
"""What is called to make words for people."""
ABOUT = {"wording", "cite", "rows", "certainty", "sources", "checked", "remark", "document", "settings", "key", "code"}
"""Keywords that say what a rule rests on, or is called."""
TABLES = {"SOURCES", "PAY_SOURCES", "GLOSSARY", "CHAPTERS", "__all__"}
COUNTING = {
    "FROM_RECEIPT": "FROM_START",
    "FROM_START": "FROM_RECEIPT",
    "WAIT_FROM_START": "WAIT_FROM_RECEIPT",
    "WAIT_FROM_RECEIPT": "WAIT_FROM_START",
    "WHEN_TERM_HAS_RUN_OUT": "WAIT_FROM_RECEIPT",
    "BACK_FROM": "FROM_RECEIPT",
    "THE_DAY_ITSELF": "NO_TERM",
    "NO_TERM": "THE_DAY_ITSELF",
}
OTHERS: Mapping[str, Mapping[str, str]] = {
    "Counting": COUNTING,
    "Nature": {"DUTY": "RIGHT", "RIGHT": "DUTY", "BAR": "RIGHT", "EFFECT": "DUTY", "PRACTICE": "DUTY"},
    "Pick": {
        "COUNTED_FROM": "INCAPACITY_BEGAN",
        "INCAPACITY_BEGAN": "COUNTED_FROM",
        "TRAJECTORY_REQUESTED": "COUNTED_FROM",
        "STILL_RUNNING": "COUNTED_FROM",
    },
    "Within": {
        "SPELL": "INCAPACITY",
        "INCAPACITY": "SPELL",
        "TRAJECTORY": "DOSSIER",
        "FORCE_MAJEURE": "DOSSIER",
        "DOSSIER": "SPELL",
    },
    "Each": {
        "FACT": "FIRST",
        "SPELL": "INCAPACITY",
        "INCAPACITY": "SPELL",
        "RESUMPTION": "FACT",
        "FIRST": "FACT",
        "ENDING": "FACT",
    },
    "Payer": {"EMPLOYER": "FUND", "FUND": "EMPLOYER", "INSURER": "FUND"},
    "Decides": {
        "INCAPACITY_BEGAN": "RETURN_BEGAN",
        "RETURN_BEGAN": "FELL_ILL",
        "FELL_ILL": "EVERY_DAY",
        "EVERY_DAY": "FELL_ILL",
    },
    "Restart": {"LAST_AT_HIGH_RATE": "FIRST_ONLY", "FIRST_ONLY": "LAST_AT_HIGH_RATE"},
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_PERCENT = re.compile(r"\d+(\.\d+)?")


def changes(tree: ast.Module, words: Mapping[str, str]) -> Iterator[Change]:
    """Every mutant of a file of law.

    :param words: for each word that the law may use (kinds, values and reasons) another of the same sort.
    """
    for spot in spots(tree, _skipped):
        yield from _of(spot, words)


def _name(call: ast.Call) -> str:
    function = call.func.value if isinstance(call.func, ast.Subscript) else call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _skipped(spot: Spot) -> bool:
    node = spot.node
    if isinstance(node, ast.Import | ast.ImportFrom | ast.FunctionDef | ast.ClassDef) or spot.field == "annotation":
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.Assign | ast.AnnAssign):
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        return isinstance(target, ast.Name) and target.id in TABLES
    if isinstance(node, ast.Call) and _name(node) == "Alternative":
        return True
    return (isinstance(node, ast.Call) and _name(node) in SENTENCES) or (
        isinstance(node, ast.keyword) and node.arg in ABOUT
    )


def _of(spot: Spot, words: Mapping[str, str]) -> Iterator[Change]:
    node = spot.node
    match node:
        case ast.Constant(value=bool()):
            yield changed(spot, ast.Constant(not node.value))
        case ast.Constant(value=int() as number):
            yield from (_number(spot, number + step) for step in (1, -1))
        case ast.Constant(value=str() as text):
            yield from _word(spot, text, words)
        case ast.Attribute(value=ast.Name(id=sort), attr=member) if member in OTHERS.get(sort, {}):
            yield changed(spot, ast.Attribute(ast.Name(sort, ast.Load()), OTHERS[sort][member], ast.Load()))
        case ast.Attribute(value=ast.Name(id="Party"), attr=member):
            other = "WORKER" if member != "WORKER" else "EMPLOYER"
            yield changed(spot, ast.Attribute(ast.Name("Party", ast.Load()), other, ast.Load()))
        case ast.Call():
            yield from _call(spot, node)
        case ast.keyword(arg=str()):
            yield dropped(spot)
    if isinstance(spot.parent, ast.Tuple) and spot.field == "elts" and _stands_alone(spot):
        yield dropped(spot)


def _number(spot: Spot, number: int) -> Change:
    change = changed(spot, ast.Constant(number))
    return Change(change.line, change.column, ast.unparse(spot.parent), str(number), change.apply)


def _stands_alone(spot: Spot) -> bool:
    """Whether the tuple would still be of its own shape without this part; pairs such as two ages are no lists."""
    return isinstance(spot.node, ast.Name | ast.Call | ast.Starred | ast.Constant)


def _word(spot: Spot, text: str, words: Mapping[str, str]) -> Iterator[Change]:
    if isinstance(spot.parent, ast.Dict) and spot.field == "keys":
        return
    if _DAY.fullmatch(text):
        for step in (1, -1):
            other = (date.fromisoformat(text) + timedelta(days=step)).isoformat()
            yield changed(spot, ast.Constant(other))
    elif _PERCENT.fullmatch(text):
        yield changed(spot, ast.Constant(str(round(float(text) - 1, 2))))
    elif text in words:
        yield changed(spot, ast.Constant(words[text]))


def _call(spot: Spot, node: ast.Call) -> Iterator[Change]:
    name = _name(node)
    if name == "Chosen" and len(node.args) == 2 and isinstance(node.args[1], ast.Dict):
        table = node.args[1]
        if len(table.values) > 1:
            rotated = ast.Dict(table.keys, [*table.values[1:], table.values[0]])
            yield changed(Spot(table, node, "args", 1), rotated, node)
    elif name == "Setting" and len(node.args) == 3 and isinstance(node.args[2], ast.Tuple):
        given = node.args[2]
        turned = ast.Tuple([*given.elts[1:], given.elts[0]], ast.Load())
        change = changed(Spot(given, node, "args", 2), turned)
        yield Change(change.line, change.column, f"default of {ast.unparse(node.args[0])}", "another", change.apply)
    elif name == "Months" and isinstance(node.args[0], ast.Constant):
        yield changed(spot, _length("Days", ast.BinOp(node.args[0], ast.Mult(), ast.Constant(30))))
    elif name == "WorkingDays":
        yield changed(spot, _length("Days", node.args[0]))
        if len(node.args) > 1:
            yield changed(spot, _length("WorkingDays", node.args[0]))
    elif name == "FactIs" and len(node.args) > 1:
        yield from (dropped(Spot(kind, node, "args", place)) for place, kind in enumerate(node.args))


def _length(unit: str, number: ast.expr) -> ast.expr:
    """A length of another unit, in a file that may not have imported it."""
    return ast.parse(f"__import__('draad.periods').periods.{unit}({ast.unparse(number)})", mode="eval").body
