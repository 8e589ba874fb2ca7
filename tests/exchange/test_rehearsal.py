"""A change rehearsed over a file: a bill, another day of knowledge, another file of the same workers."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from draad.exchange.rehearsal import WHATS
from draad.periods import parse_day
from draad.project.command_line import app
from draad.rules import LANGUAGES
from tests.dossier.making import EMPLOYER, WORKER

ON = "2027-06-15"
BILLS = Path(__file__).parents[2] / "docs" / "bills"
ANNOUNCED = str(BILLS / "solidarity-2027.json")
SLOWER = {
    "format": "draad.bill/1",
    "title": "Longer for everybody",
    "versions": [
        {"rule": "be.trajectory.assess", "in_force": "2027-01-01", "length": "10 weeks", "picked_by": "counted_from"},
        {"rule": "be.work-potential.request", "in_force": "2027-01-01", "repealed": "2027-01-02"},
        {"rule": "be.pay.solidarity", "in_force": "2027-01-01", "length": "1 month"},
    ],
}

ASKED = {
    "format": "draad.dossier/1",
    "employer": EMPLOYER,
    "worker": {**WORKER, "key": "asked"},
    "facts": [
        {"on": "2027-05-03", "kind": "absence.started", "body": {"cause": "illness"}},
        {"on": "2027-05-31", "kind": "trajectory.requested", "body": {"by": "worker"}},
    ],
}
"""Somebody whose assessment is still to come."""


def run(*arguments: str, given: bytes | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=given)


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rehearsal") / "people.jsonl"
    made = run("population", "--workers", "69", "--seed", "3", "--on", ON, "--to", str(path))
    assert made.exit_code == 0, made.output
    with path.open("a") as out:
        out.write(json.dumps(ASKED) + "\n")
    return path


@pytest.fixture
def slower(tmp_path: Path) -> Path:
    path = tmp_path / "slower.json"
    path.write_text(json.dumps(SLOWER, indent=2))
    return path


def rehearsed(path: Path | str, other: Path | str, *arguments: str, given: bytes | None = None) -> dict[str, Any]:
    found = run("today", str(path), "--on", ON, "--what-if", str(other), "--json", *arguments, given=given)
    assert found.exit_code == 0, found.output
    value: dict[str, Any] = json.loads(found.stdout)
    return value


def one_by_one(path: Path, other: str, tmp_path: Path) -> list[dict[str, Any]]:
    """The same question asked of each dossier apart."""
    found = []
    for line in path.read_bytes().splitlines():
        one = tmp_path / "one.json"
        one.write_bytes(line)
        answer = run("agenda", str(one), "--on", ON, "--what-if", other, "--json")
        assert answer.exit_code == 0, answer.output
        found.append(json.loads(answer.stdout))
    return found


@pytest.mark.parametrize("other", ["bill", "2027-05-15"])
def test_the_whole_file_says_what_its_dossiers_say_one_by_one(
    people: Path, slower: Path, other: str, tmp_path: Path
) -> None:
    what = str(slower) if other == "bill" else other
    answer = rehearsed(people, what, "--rows", "1000")
    apart = one_by_one(people, what, tmp_path)
    counts = answer["counts"]
    changes = [change for one in apart for change in one["changes"]]
    assert counts["dossiers"] == 70
    assert counts["same"] == sum(one["same"] for one in apart)
    assert {what: counts[what] for what in WHATS} == {
        what: sum(change["what"] == what for change in changes) for what in WHATS
    }
    touched = [(number, one) for number, one in enumerate(apart, 1) if one["changes"] or any(one["spans"].values())]
    assert touched
    assert counts["touched"] == len(touched) == len(answer["dossiers"])
    assert answer["dossiers_left_out"] == 0
    assert [(row["line"], row["changes"], row["spans"]) for row in answer["dossiers"]] == [
        (number, one["changes"], one["spans"]) for number, one in touched
    ]
    by_rule = Counter(change["rule"] for change in changes)
    assert {rule["rule"]: sum(rule[what] for what in WHATS) for rule in answer["rules"]} == dict(by_rule)


def test_a_bill_says_per_rule_what_becomes_of_its_lines(people: Path, slower: Path) -> None:
    answer = rehearsed(people, slower)
    rules = {rule["rule"]: rule for rule in answer["rules"]}
    assert set(rules) >= {"be.trajectory.assess", "be.work-potential.request"}
    assess = rules["be.trajectory.assess"]
    assert assess["moved"] == assess["dossiers"] > 0
    assert assess["days"] == {"least": 21, "most": 21}
    assert assess["party"] == "occupational_physician"
    request = rules["be.work-potential.request"]
    assert (request["moved"], request["days"]) == (0, None)
    assert request["gone"] > 0


def test_the_announced_months_cost_days_to_the_employer_and_to_nobody_else(people: Path) -> None:
    answer = rehearsed(people, ANNOUNCED, "--rows", "1000")
    assert (answer["rules"], answer["counts"]["moved"]) == ([], 0)
    moved = [payer for payer in answer["payers"] if payer["dossiers"]]
    (contribution,) = moved
    assert (contribution["payer"], contribution["rule"]) == ("employer", "be.pay.solidarity")
    assert contribution["dossiers"] == answer["counts"]["touched"] > 0
    days = {
        side: sum(_length(span) for row in answer["dossiers"] for span in row["spans"][side])
        for side in ("before", "after")
    }
    assert days["after"] > days["before"]
    added = contribution["after"]["days"] - contribution["before"]["days"]
    assert added == days["after"] - days["before"]
    for payer in answer["payers"]:
        assert payer["before"] == payer["after"] or payer is contribution


def _length(span: dict[str, Any]) -> int:
    return parse_day(span["until"]) - parse_day(span["from"]) + 1


def test_an_open_end_counts_up_to_the_day_asked_about(tmp_path: Path) -> None:
    facts = [{"kind": "absence.started", "on": "2027-05-01", "body": {"cause": "pregnancy"}}]
    value = {"format": "draad.dossier/1", "employer": EMPLOYER, "worker": WORKER, "facts": facts}
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps(value) + "\n")
    payers = {payer["payer"]: payer["before"] for payer in rehearsed(path, ANNOUNCED)["payers"]}
    # 46 days from 1 May to 15 June, of which 1 May, Ascension Day and Whit Monday are paid as public holidays
    assert payers["fund"] == {"days": 43, "spans": 3, "open": 1}
    assert payers["holiday"] == {"days": 3, "spans": 3, "open": 0}


def test_only_the_lines_of_one_party(people: Path, slower: Path) -> None:
    answer = rehearsed(people, slower, "--party", "occupational_physician")
    assert {rule["rule"] for rule in answer["rules"]} == {"be.trajectory.assess"}
    assert answer["party"] == "occupational_physician"


@pytest.mark.parametrize("rows", [0, 1, 5])
def test_rows_bound_what_is_listed_and_not_what_is_counted(people: Path, slower: Path, rows: int) -> None:
    answer, whole = rehearsed(people, slower, "--rows", str(rows)), rehearsed(people, slower, "--rows", "1000")
    assert answer["dossiers"] == whole["dossiers"][:rows]
    assert answer["dossiers_left_out"] == whole["counts"]["touched"] - rows
    assert answer["counts"] == whole["counts"]


def test_another_file_is_laid_beside_it_by_worker_in_any_order(people: Path, tmp_path: Path) -> None:
    lines = people.read_bytes().splitlines(keepends=True)
    other = tmp_path / "other.jsonl"
    other.write_bytes(b"\n" + b"".join(reversed(lines)))
    answer = rehearsed(people, other)
    assert answer["counts"]["touched"] == 0
    assert answer["counts"]["dossiers"] == 70
    changed = [json.loads(line) for line in lines]
    away = next(place for place, one in enumerate(changed) if not one["facts"])
    changed[away]["facts"] = [{"kind": "absence.started", "on": "2027-06-01", "body": {"cause": "illness"}}]
    kept = [one for place, one in enumerate(changed) if place != away + 1]
    kept.append({**changed[0], "worker": {**changed[0]["worker"], "key": "somebody else"}})
    other.write_text("".join(json.dumps(one) + "\n" for one in reversed(kept)))
    answer = rehearsed(people, other)
    counts = answer["counts"]
    assert (counts["dossiers"], counts["only_in_first"], counts["only_in_other"]) == (69, 1, 1)
    (row,) = answer["dossiers"]
    assert (row["line"], row["worker"]) == (away + 1, changed[away]["worker"]["key"])
    assert {change["what"] for change in row["changes"]} == {"added"}
    shown = run("today", str(people), "--on", ON, "--what-if", str(other), "--lang", "en").stdout
    assert "1 only in the first file · 1 only in the other file" in shown


def test_standard_input_can_be_one_side(people: Path, slower: Path) -> None:
    assert rehearsed("-", slower, given=people.read_bytes()) == rehearsed(people, slower)


WORDS = {
    "nl": ("Wat als … op 15 juni 2027", "Betaalde dagen", "verschuift", "De eerste 1 van"),
    "fr": ("Et si … au 15 juin 2027", "Jours payés", "se déplace", "Les 1 premiers sur"),
    "de": ("Was wäre wenn … am 15. Juni 2027", "Bezahlte Tage", "verschiebt sich", "Die ersten 1 von"),
    "en": ("What if … on 15 June 2027", "Days paid", "moves", "The first 1 of"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_in_four_languages(people: Path, slower: Path, language: str) -> None:
    shown = run("today", str(people), "--on", ON, "--what-if", str(slower), "--lang", language, "--rows", "1")
    assert shown.exit_code == 0
    assert shown.stderr == ""
    for words in WORDS[language]:
        assert words in shown.stdout
    assert str(slower) in shown.stdout
    assert "+21" in shown.stdout
    assert "be.trajectory.assess" in shown.stdout
    assert "{" not in shown.stdout


def test_nothing_changes(people: Path) -> None:
    shown = run("today", str(people), "--on", ON, "--what-if", str(people), "--lang", "en")
    assert shown.stdout.splitlines()[-1] == "Nothing changes."
    only = run("today", str(people), "--on", ON, "--what-if", str(people), "--lang", "en", "--party", "worker")
    assert "What if … on 15 June 2027, worker only" in only.stdout


def test_what_cannot_be_compared_says_why(people: Path, tmp_path: Path) -> None:
    nameless, twice = tmp_path / "nameless.jsonl", tmp_path / "twice.jsonl"
    nameless.write_text('{"format": "draad.dossier/1", "facts": []}\n')
    twice.write_bytes(people.read_bytes().splitlines(keepends=True)[0] * 2)
    absent, broken = tmp_path / "absent.json", tmp_path / "broken.json"
    broken.write_text('{"format": "draad.bill/1", "versions": [{"rule": "be.x", "in_force": "2027-01-01"}]}')
    for first, other, said in (
        (people, nameless, f"{nameless}:1: $.worker.key: found no key"),
        (nameless, people, f"{nameless}:1: $.worker.key: found no key"),
        (people, twice, f"{twice}:2: $.worker.key: found 'w0000001' for the second time"),
        (twice, people, f"{twice}:2: $.worker.key: found 'w0000001' for the second time"),
        (people, absent, f"{absent}: no such file or directory; allowed: a bill (draad.bill/1)"),
        (people, tmp_path, f"{tmp_path}: found a directory; allowed: a bill"),
        (people, broken, f"{broken}: $.versions[0].rule"),
        (tmp_path, people, f"{tmp_path}: found a directory; allowed: a file with one dossier"),
    ):
        found = run("today", str(first), "--on", ON, "--what-if", str(other))
        assert found.exit_code == 1
        assert said in found.stderr
        assert found.stdout == ""
    found = run("today", str(people), "--on", ON, "--what-if", ANNOUNCED, "--rights")
    assert found.exit_code == 2
    assert "--rights belongs to the work list" in found.stderr


def test_bad_lines_on_either_side_can_be_skipped(people: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(b"[]\n" * 25 + people.read_bytes())
    answer = rehearsed(bad, bad, "--skip-bad")
    assert (answer["counts"]["bad_lines"], answer["counts"]["dossiers"]) == (50, 70)
    found = run("today", str(bad), "--on", ON, "--what-if", str(bad), "--skip-bad")
    assert "50 bad lines left out, 70 dossiers compared" in found.stderr
    assert len(found.stderr.splitlines()) == 21
    assert run("today", str(bad), "--on", ON, "--what-if", str(bad)).exit_code == 1
