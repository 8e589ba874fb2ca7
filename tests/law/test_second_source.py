"""The numbers and transitions of the law, held against a table that was read against its rows."""

from pathlib import Path
from typing import Any

import pytest

from draad.dossier.compiled import CompiledTerm, CompiledVersion, compile_book
from draad.law import BELGIUM
from draad.periods import Counting
from draad.rules import Chosen, Pick
from tests.law.storytelling import _plain, read_yaml

TABLE: dict[str, dict[str, Any]] = _plain(read_yaml(Path(__file__).parent / "second_source.yaml"))
APPLIES = {
    Pick.COUNTED_FROM: "what begins",
    Pick.INCAPACITY_BEGAN: "incapacities that begin",
    Pick.TRAJECTORY_REQUESTED: "trajectories requested",
    Pick.STILL_RUNNING: "what still runs",
}
COMPILED = compile_book(BELGIUM, {})
RULES = {rule.key: rule for rule in (*COMPILED.rules, *COMPILED.employer_rules)}
PAY = {"be.pay.guaranteed", "be.pay.relapse", "be.pay.solidarity"}
"""Who pays has no term; its days stand in the stories of pay."""


def said(term: CompiledTerm) -> str:
    if term.length_words is None:
        return "at once" if term.counting is Counting.THE_DAY_ITSELF else "no number"
    if term.counting is Counting.BACK_FROM:
        return f"{term.length_words} back"
    return f"{term.length_words} {'with' if term.first_day == 'included' else 'after'}"


def row(version: CompiledVersion) -> dict[str, Any]:
    chosen = version.version.picked_by
    picked = chosen.by_default if isinstance(chosen, Chosen) else chosen
    found: dict[str, Any] = {"terms": [said(term) for term in version.terms], "for": APPLIES[picked]}
    if isinstance(chosen, Chosen):
        found["readings"] = list(chosen.setting.values)
    if version.version.repealed is not None:
        found["until"] = version.version.repealed
    if version.version.opens_when_in_force:
        found["opens"] = True
    return found


def test_the_table_has_every_rule() -> None:
    assert set(TABLE) == set(RULES) - PAY


@pytest.mark.parametrize("key", sorted(TABLE))
def test_a_rule_is_what_the_table_says(key: str) -> None:
    rule, table = RULES[key], dict(TABLE[key])
    assert f"{rule.nature} of {rule.party}" == table.pop("is")
    assert {version.version.in_force: row(version) for version in rule.versions} == table
