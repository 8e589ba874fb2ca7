"""The mutator itself: which changes it makes, and that a verdict is what the tests say."""

import ast
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.mutation import __main__ as command
from tests.mutation import code, declarations
from tests.mutation.running import SOURCE, Mutant, Verdict, mutants_of
from tests.mutation.walking import Change

WORDS = {"resumed": "ended", "absence.started": "work.resumed", "yes": "no", "no": "yes"}


def sources(text: str, changes: Callable[[ast.Module], Iterator[Change]]) -> list[str]:
    """The whole text under each change in turn."""
    count = len(list(changes(ast.parse(text))))
    made = []
    for place in range(count):
        tree = ast.parse(text)
        list(changes(tree))[place].apply()
        made.append(ast.unparse(ast.fix_missing_locations(tree)))
    assert text not in made
    return made


@pytest.mark.parametrize(
    ("text", "mutants"),
    [
        ("a < b", ["a <= b"]),
        ("a == b < c", ["a != b < c", "a == b <= c"]),
        ("a and b", ["a or b"]),
        ("a + 1", ["a - 1", "a + 2"]),
        ("a += 1", ["a -= 1", "a += 2"]),
        ("not a", ["a"]),
        ("-a", ["a"]),
        ("a = True", ["a = False"]),
        ("a = 'text'", ["a = 'XXtext'"]),
        ("a = f'{b} days'", ["a = f'{b}XX days'"]),
        ("min(a)", ["pass", "max(a)"]),
        ("x = f(a, key=b)", ["x = f(a)"]),
        ("def f():\n    return a", ["def f():\n    return None"]),
        ("def f():\n    return None", []),
        ("if a:\n    b()", ["if not a:\n    b()", "if a:\n    pass"]),
        ("[a for a in b if a.c]", ["[a for a in b if not a.c]"]),
        ("for a in b:\n    continue", ["for a in b:\n    pass"]),
        ("for a in b:\n    break", ["for a in b:\n    continue"]),
        ("raise A", ["pass"]),
        ('"""A docstring."""', []),
        ("from a import b", []),
        ("def f(a: 'A' = 1) -> 'B': ...", ["def f(a: 'A'=2) -> 'B':\n    ..."]),
        ("@lru_cache(maxsize=4)\ndef f(): ...", []),
        ("a = lru_cache(maxsize=4)(b)", []),
        ("a = Text(nl='x')", []),
        ("class A(B, frozen=True): ...", []),
        ("__all__ = ['a']", []),
    ],
)
def test_the_mutants_of_code(text: str, mutants: list[str]) -> None:
    assert sources(text, code.changes) == mutants


@pytest.mark.parametrize(
    ("text", "mutants"),
    [
        ("a = Days(14)", ["a = Days(15)", "a = Days(13)"]),
        ("a = Months(2)", ["a = __import__('draad.periods').periods.Days(2 * 30)", "a = Months(3)", "a = Months(1)"]),
        (
            "a = WorkingDays(2, FUND)",
            [
                "a = __import__('draad.periods').periods.Days(2)",
                "a = __import__('draad.periods').periods.WorkingDays(2)",
                "a = WorkingDays(3, FUND)",
                "a = WorkingDays(1, FUND)",
            ],
        ),
        ("a = '2026-01-01'", ["a = '2026-01-02'", "a = '2025-12-31'"]),
        ("a = PayStep(b, '85.88')", ["a = PayStep(b, '84.88')"]),
        ("a = Nature.DUTY", ["a = Nature.RIGHT"]),
        ("a = Party.WORKER", ["a = Party.EMPLOYER"]),
        ("a = Party.FUND_DOCTOR", ["a = Party.WORKER"]),
        ("a = Counting.FROM_RECEIPT", ["a = Counting.FROM_START"]),
        ("a = (B, C('resumed'))", ["a = (C('resumed'),)", "a = (B,)", "a = (B, C('ended'))"]),
        ("a = Term(every=True)", ["a = Term()", "a = Term(every=False)"]),
        (
            "a = Chosen(S, {'x': 1, 'y': 2})",
            [
                "a = Chosen(S, {'x': 2, 'y': 1})",
                "a = Chosen(S, {'x': 2, 'y': 2})",
                "a = Chosen(S, {'x': 0, 'y': 2})",
                "a = Chosen(S, {'x': 1, 'y': 3})",
                "a = Chosen(S, {'x': 1, 'y': 1})",
            ],
        ),
        ("a = Setting('k', q, (Alternative('x', w), b))", ["a = Setting('k', q, (b, Alternative('x', w)))"]),
        (
            "a = FactIs('absence.started', 'x')",
            ["a = FactIs('x')", "a = FactIs('absence.started')", "a = FactIs('work.resumed', 'x')"],
        ),
        ("a = Rule(wording=Wording(name=Text(nl='resumed')), sources=('S1',), checked='2026-11-21')", []),
        ("a = CODEX.art('4')", []),
        ("SOURCES = {'a': 1}", []),
        ("a: Days = b", []),
        ('"""A docstring."""', []),
    ],
)
def test_the_mutants_of_the_law(text: str, mutants: list[str]) -> None:
    found = sources(text, lambda tree: declarations.changes(tree, WORDS))
    assert [one for one in found if "Setting" not in one or one in mutants] == mutants


def test_a_mutant_says_where_it_is_and_what_it_changes() -> None:
    file = SOURCE / "draad" / "periods" / "lengths.py"
    names = [one.name for one in mutants_of([file], code.changes)]
    line = 1 + file.read_text("utf-8").splitlines().index(
        '    return f"{length.number} {noun}" if length.number == 1 else f"{length.number} {noun}s"'
    )
    assert f"periods/lengths.py:{line}: length.number == 1 → length.number != 1" in names


ASKING = """
import json, sys
from tests.mutation import code
from tests.mutation.running import SOURCE, ask, mutants_of, warm_up
file = SOURCE / "draad" / "periods" / "lengths.py"
found = list(mutants_of([file], code.changes))
one = [mutant for mutant in found if "length.number == 1" in mutant.change.before and "!=" in mutant.change.after]
unit = [mutant for mutant in found if mutant.change.before == "'calendar weeks'"]
warm_up()
stages = (("tests/rules",), ("tests/periods/test_periods.py::test_lengths_in_words",))
told = [[v.what, v.by] for v in ask([None, *one, *unit], stages, 60, 1)]
print(json.dumps(told))
"""


def test_a_verdict_is_what_the_tests_say() -> None:
    root = Path(__file__).parents[2]
    made = subprocess.run((sys.executable, "-c", ASKING), cwd=root, capture_output=True, check=True, text=True)
    whole, killed, survived = json.loads(made.stdout)
    assert whole == ["survived", None]
    assert killed[0] == "killed"
    assert survived == ["survived", None]


def verdicts(killed: int, survived: int, stillborn: int = 0) -> tuple[Verdict, ...]:
    counted = (("killed", killed), ("survived", survived), ("stillborn", stillborn))
    return tuple(Verdict(None, what, None, 1.0) for what, number in counted for _ in range(number))


def test_a_score_of_all_is_sure_and_one_of_a_sample_lies_in_an_interval() -> None:
    whole = command.Score("law", 110, verdicts(90, 10, 10))
    assert (whole.tried, whole.percent, whole.interval) == (100, 90.0, (90.0, 90.0))
    sample = command.Score("law", 3000, verdicts(90, 10))
    low, high = sample.interval
    assert (round(low, 1), round(high, 1)) == (82.6, 94.5)
    assert command.Score("law", 0, ()).percent == 0.0


def test_a_wrong_package_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["nothing"], ["law", "--sample", "0"]):
        with pytest.raises(SystemExit) as caught:
            command.main(arguments)
        assert caught.value.code == 2
    assert "periods, rules, law, dossier" in capsys.readouterr().err


def test_the_same_seed_gives_the_same_sample() -> None:
    every: list[Mutant] = list(command.mutants("periods"))
    assert [one.name for one in every] == [one.name for one in command.mutants("periods")]
    assert len({one.name for one in every}) > 300
