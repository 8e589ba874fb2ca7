"""The numbers and transitions of the law, held against a table that was read against its rows."""

from pathlib import Path
from typing import Any

import pytest

from draad.dossier.compiled import CompiledTerm, CompiledVersion, compile_book
from draad.law import BELGIUM
from draad.law.settings import CERTIFICATE_TERM, SATURDAY
from draad.periods import FUND, Counting, WorkingDays
from draad.rules import Chosen, Pick
from tests.law.storytelling import _plain, read_yaml

TABLE: dict[str, dict[str, Any]] = _plain(read_yaml(Path(__file__).parent / "second_source.yaml"))
READINGS: dict[str, dict[str, dict[str, list[str]]]] = _plain(
    read_yaml(Path(__file__).parent / "second_source_readings.yaml")
)
APPLIES = {
    Pick.COUNTED_FROM: "what begins",
    Pick.INCAPACITY_BEGAN: "incapacities that begin",
    Pick.TRAJECTORY_REQUESTED: "trajectories requested",
    Pick.STILL_RUNNING: "what still runs",
}
COMPILED = compile_book(BELGIUM, {})
RULES = {rule.key: rule for rule in (*COMPILED.rules, *COMPILED.employer_rules)}


def said(term: CompiledTerm) -> str:
    if term.length_words is None:
        return "at once" if term.counting is Counting.THE_DAY_ITSELF else "no number"
    length: str = term.length_words
    if isinstance(term.length, WorkingDays) and term.length.of is FUND:
        length += " of the fund"
    if term.counting is Counting.BACK_FROM:
        return f"{length} back"
    return f"{length} {'with' if term.first_day == 'included' else 'after'}"


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


def terms(settings: dict[str, str]) -> dict[tuple[str, str], list[str]]:
    """By rule and version: how each of its terms counts."""
    compiled = compile_book(BELGIUM, settings)
    return {
        (rule.key, version.version.in_force): [said(term) for term in version.terms]
        for rule in (*compiled.rules, *compiled.employer_rules)
        for version in rule.versions
    }


def test_the_table_has_every_rule() -> None:
    assert set(TABLE) == set(RULES)


BY_DEFAULT = terms({})
SINGLE = {f"{key}={value}": {key: value} for key, setting in BELGIUM.settings.items() for value in setting.values[1:]}
TOGETHER = {
    f"{SATURDAY.key}=does_not_count and {CERTIFICATE_TERM.key}={value}": {
        SATURDAY.key: "does_not_count",
        CERTIFICATE_TERM.key: value,
    }
    for value in CERTIFICATE_TERM.values[1:]
}
ASKED = {**SINGLE, **TOGETHER}


@pytest.mark.parametrize("reading", ASKED)
def test_another_reading_changes_what_the_table_says_and_nothing_else(reading: str) -> None:
    found: dict[str, dict[str, list[str]]] = {}
    for (rule, version), said_here in terms(ASKED[reading]).items():
        if said_here != BY_DEFAULT[rule, version]:
            found.setdefault(rule, {})[version] = said_here
    assert found == READINGS.get(reading, {})


def test_the_table_has_no_reading_that_nobody_asks() -> None:
    assert set(READINGS) <= set(ASKED)


@pytest.mark.parametrize("key", sorted(TABLE))
def test_a_rule_is_what_the_table_says(key: str) -> None:
    rule, table = RULES[key], dict(TABLE[key])
    assert f"{rule.nature} of {rule.party}" == table.pop("is")
    assert {version.version.in_force: row(version) for version in rule.versions} == table
