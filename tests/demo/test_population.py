"""The made-up population: the same for the same seed, readable, told in time, and like Belgium in its figures."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from draad.demo.population import population
from draad.dossier.agenda import agenda
from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.dossier.reading import read_dossier
from draad.law import BELGIUM
from draad.periods import parse_day
from draad.project.command_line import app
from tests.demo.counting import Seen, count

ON = parse_day("2026-11-21")
SOME = 1500


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture(scope="module")
def some() -> list[bytes]:
    return list(population(SOME, 7, ON, 3))


@pytest.fixture(scope="module")
def year() -> Seen:
    people = population(20_000, 1, ON, 3)
    return count(people, date(2025, 11, 22), date(2026, 11, 21), date(2023, 11, 22))


def test_absence_is_about_ten_percent_of_available_time(year: Seen) -> None:
    assert 9 <= year.rate() <= 10.5
    assert 2.3 <= year.rate("short") <= 3.2
    assert 2 <= year.rate("medium") <= 3
    assert 3 <= year.rate("long") <= 3.6


def test_people_are_absent_about_as_often_as_in_belgium(year: Seen) -> None:
    assert 1.36 <= year.frequency() <= 1.73
    assert 29 <= year.zero() <= 47


def test_more_people_are_absent_on_a_monday_than_on_a_friday(year: Seen) -> None:
    assert 1.04 <= year.monday_over_friday() <= 1.10


def test_the_longer_somebody_is_away_the_fewer_come_back_to_the_same_employer(year: Seen) -> None:
    assert 45 <= year.returning(182) <= 55
    assert 16 <= year.returning(365) <= 24
    assert 6 <= year.returning(730) <= 14


def test_the_same_seed_gives_the_same_bytes_and_a_larger_file_begins_the_same(some: list[bytes]) -> None:
    assert list(population(400, 7, ON, 3)) == some[:400]
    assert list(population(50, 8, ON, 3)) != some[:50]


def test_every_dossier_can_be_read_and_its_facts_go_together(some: list[bytes]) -> None:
    found = set()
    for line in some:
        dossier = read_dossier(line, BELGIUM)
        answer = agenda(dossier.facts, BELGIUM, dossier.context, ON)
        found |= {conflict.reason for conflict in answer.conflicts if conflict.facts}
    # Some ask for a trajectory while the temporary incapacity after a work accident runs: the answer says so.
    assert found <= {"used_not_open"}


@pytest.mark.parametrize(("on", "years"), [("2020-03-02", 2), ("2023-01-15", 8), ("2026-02-28", 1)])
def test_the_law_of_its_day_can_read_an_older_population(on: str, years: int) -> None:
    day = parse_day(on)
    for line in population(300, 3, day, years):
        dossier = read_dossier(line, BELGIUM)
        agenda(dossier.facts, BELGIUM, dossier.context, day)


def facts_of(lines: list[bytes]) -> list[dict[str, Any]]:
    return [fact for line in lines for fact in json.loads(line)["facts"]]


def test_nothing_was_heard_after_the_day_and_only_plans_lie_beyond_it(some: list[bytes]) -> None:
    facts = facts_of(some)
    assert max(fact["recorded_at"] for fact in facts) < "2026-11-22"
    assert {fact["kind"] for fact in facts if fact["on"] > "2026-11-21"} <= {"work.resumed", "work.resumed_partially"}
    assert any(fact["kind"] == "work.resumed" and fact["on"] > "2026-11-21" for fact in facts)


def test_a_dossier_holds_all_that_happens_along_a_spell(some: list[bytes]) -> None:
    facts = facts_of(some)
    assert {
        "certificate.received",
        "certificate.not_needed",
        "contact.made",
        "physician.told",
        "work_potential.estimated",
        "pre_return_visit.held",
        "trajectory.requested",
        "assessment.received",
        "plan.received",
        "work.resumed_partially",
        "force_majeure.found",
        "fact.withdrawn",
    } <= {fact["kind"] for fact in facts}
    assert any("replaces" in fact and fact["kind"] == "absence.started" for fact in facts)
    assert any(fact.get("body", {}).get("same_illness") == "yes" for fact in facts)
    estimates = [fact["on"] for fact in facts if fact["kind"] == "work_potential.estimated"]
    assert min(estimates) > "2026-02"


def test_there_is_no_medical_reason_and_no_free_text_but_why(some: list[bytes]) -> None:
    allowed = {key for kind in [*KINDS.values(), *EMPLOYER_KINDS.values()] for key in kind.body}
    for fact in facts_of(some):
        assert set(fact.get("body", {})) <= allowed - {"text", "tasks", "address_of_stay", "only_for", "about"}
    whys = {fact["why"] for fact in facts_of(some) if "why" in fact}
    assert whys <= {
        "The first day was entered a day late.",
        "The return was put off.",
        "This call was about somebody else.",
    }


def test_people_work_at_employers_of_several_sizes_and_sectors_and_have_contracts(some: list[bytes]) -> None:
    people = [json.loads(line) for line in some]
    keys = [one["worker"]["key"] for one in people]
    assert len(set(keys)) == SOME
    assert {one["employer"]["group"] for one in people} == {"A", "B", "C", "D"} or SOME < 5000
    assert {one["employer"]["sector"] for one in people} == {"private", "public"}
    assert {one["worker"]["category"] for one in people} == {"white_collar", "blue_collar"}
    for one in people:
        contracts = one["worker"]["employments"]
        assert all(contract["from"] <= (contract["until"] or "9999") for contract in contracts)
        assert contracts[0]["from"] == one["worker"]["in_service_since"]
        for contract in contracts:
            assert abs(sum(contract["roster"].values()) - contract["hours_per_week"]) < 0.1
        if one["facts"]:
            assert contracts[0]["from"] < one["facts"][0]["on"]
            first_not_over = max(fact["on"] for fact in one["facts"] if fact["kind"] == "absence.started")
            assert first_not_over <= (contracts[-1]["until"] or "9999")
    assert any(not one["facts"] for one in people)
    assert any(one["worker"]["hours_per_week"] < 30 for one in people)


def test_the_command_writes_a_file_and_says_so(tmp_path: Path, some: list[bytes]) -> None:
    path = tmp_path / "people.jsonl"
    found = run("population", "--workers", "60", "--seed", "7", "--to", str(path), "--on", "2026-11-21")
    assert found.exit_code == 0, found.output
    assert path.read_bytes() == b"".join(line + b"\n" for line in some[:60])
    assert found.stderr == f"60 people written to {path}\n"
    assert found.stdout == ""
    again = run("population", "--workers", "60", "--seed", "7", "--to", "-")
    assert again.stdout_bytes == path.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--workers", "0", "--to", "x"), 2, "greater than or equal to 1"),
        (("--workers", "5"), 2, "--to"),
        (("--workers", "5", "--to", "x", "--on", "1999-01-01"), 2, "2018-01-01"),
        (("--workers", "5", "--to", "x", "--on", "soon"), 2, "year-month-day"),
        (("--workers", "5", "--to", "nowhere/at/all.jsonl"), 1, "no such file"),
        (("--workers", "5", "--to", "."), 1, "is a directory"),
    ],
)
def test_wrong_use_and_bad_places(
    arguments: tuple[str, ...], code: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = run("population", *arguments)
    assert found.exit_code == code
    assert said in re.sub(r"\s+", " ", found.output)
    assert not list(tmp_path.iterdir())


def test_the_help_has_an_example() -> None:
    assert "Example: draad population" in run("population", "--help").stdout
