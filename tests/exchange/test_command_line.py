"""The command line as a person and a program use it: answers, messages and exit codes."""

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from draad.dossier.reasons import REASONS
from draad.exchange.command_line import app
from draad.law import BELGIUM
from draad.protocol import PRESETS
from draad.protocol.writing import written
from draad.rules import LANGUAGES, Language

EXAMPLE = str(Path(__file__).parents[2] / "src" / "draad" / "exchange" / "example.json")


def run(*arguments: str, given: bytes | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=given)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_agenda_in_four_languages(language: str) -> None:
    found = run("agenda", EXAMPLE, "--on", "2026-05-04", "--lang", language)
    assert found.exit_code == 0
    month = {"nl": "4 mei 2026", "fr": "4 mai 2026", "de": "4. Mai 2026", "en": "4 May 2026"}[language]
    assert month in found.stdout
    assert "be.trajectory.assess" in found.stdout
    assert "◆" in found.stdout


def test_who_is_up_next_comes_first() -> None:
    shown = run("agenda", EXAMPLE, "--on", "2026-03-10", "--lang", "en").stdout
    assert shown.index("Up next") < shown.index("Later") < shown.index("Settled")
    assert shown.index("be.work-potential.request") < shown.index("be.pre-return-visit.worker-may-ask")


def test_the_first_of_the_month_in_french() -> None:
    assert "1er mai 2026" in run("agenda", EXAMPLE, "--on", "2026-05-01", "--lang", "fr").stdout


def test_a_colon_in_french_stands_apart() -> None:
    assert "Phase\u00a0: " in run("agenda", EXAMPLE, "--on", "2026-05-01", "--lang", "fr").stdout
    assert "Fase: " in run("agenda", EXAMPLE, "--on", "2026-05-01", "--lang", "nl").stdout


def test_a_semicolon_in_french_stands_apart_too() -> None:
    shown = run("law", "show", "be.trajectory.assess", "--lang", "fr").stdout
    assert "\u00a0; le jour 1 est le lendemain" in shown
    assert "art. 34\u00a0; Code" in run("law", "show", "be.force-majeure.may-start", "--lang", "fr").stdout
    why = run("why", EXAMPLE, "be.trajectory.assess", "--on", "2026-05-04", "--lang", "fr").stdout
    assert "\u00a0; le jour 1 est le lendemain" in why
    assert not re.search(r"[^\u00a0 ];", re.sub(r"https?://\S+", "", why))
    assert "\u00a0;" not in run("why", EXAMPLE, "be.trajectory.assess", "--on", "2026-05-04", "--lang", "nl").stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_shows_when_nothing_is_due_and_what_makes_it_unnecessary(language: Language) -> None:
    shown = " ".join(run("law", "show", "be.trajectory.employer-must-request", "--lang", language).stdout.split())
    not_if = {"nl": "niet als:", "fr": "pas si :", "de": "nicht, wenn:", "en": "not if:"}[language]
    until = {"nl": "niet meer als:", "fr": "plus si :", "de": "nicht mehr, wenn:", "en": "no longer if:"}[language]
    for head, code in (
        (not_if, "too_few_workers"),
        (not_if, "no_work_potential"),
        (not_if, "not_estimated"),
        (until, "resumed"),
        (until, "requested_by_others"),
    ):
        assert f"{head} {' '.join(REASONS[code].to(language).split())}" in shown


def test_a_reading_without_a_source_says_so() -> None:
    shown = " ".join(run("law", "show", "be.work-potential.request", "--lang", "en").stdout.split())
    assert re.search(r"day_57: [^\[]* \[no source seen\]", shown)


def test_with_several_absences_a_line_says_which_it_belongs_to(tmp_path: Path) -> None:
    told = [("2026-01-12", "absence.started"), ("2026-02-02", "work.resumed"), ("2026-05-04", "absence.started")]
    facts = [{"on": on, "kind": kind, "body": {"cause": "illness"} if "absence" in kind else {}} for on, kind in told]
    path = tmp_path / "two.json"
    path.write_text(json.dumps({"format": "draad.dossier/1", "facts": facts}))
    shown = run("agenda", str(path), "--on", "2026-05-10", "--lang", "en").stdout
    assert "(absence of 12" in shown
    assert "(absence of 4 May" in shown
    path.write_text(json.dumps({"format": "draad.dossier/1", "facts": facts[:2]}))
    assert "absence of" not in run("agenda", str(path), "--on", "2026-05-10", "--lang", "en").stdout


def test_the_agenda_as_known_then() -> None:
    found = run("agenda", EXAMPLE, "--on", "2026-05-04", "--as-known-at", "2026-02-01", "--json")
    answer = json.loads(found.stdout)
    assert answer["as_known_at"] == "2026-02-01"
    assert answer["state"]["trajectory"] is None
    assert "2026-02-01" in run("agenda", EXAMPLE, "--on", "2026-05-04", "--as-known-at", "2026-02-01").stdout


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", sorted(BELGIUM.by_key))
def test_every_rule_can_be_asked_why(rule: str, language: str) -> None:
    found = run("why", EXAMPLE, rule, "--on", "2026-06-22", "--lang", language)
    assert found.exit_code == 0, found.output
    question = BELGIUM.by_key[rule].wording.question
    assert getattr(question, language)[:40] in found.stdout
    assert "{" not in found.stdout


def test_why_shows_the_arithmetic_day_by_day() -> None:
    shown = run("why", EXAMPLE, "be.trajectory.assess", "--on", "2026-05-04", "--lang", "en").stdout
    assert "Mon 20/4=·  Tue 21/4=1" in shown
    assert "Mon 8/6=49" in shown
    assert "last day: Mon 8 June 2026" in shown
    assert "https://" in shown


def test_why_not() -> None:
    shown = run("why", EXAMPLE, "be.consultation.hold", "--on", "2026-05-04", "--lang", "en").stdout
    assert "Nobody asked for it." in shown
    nowhere = run("why", EXAMPLE, "be.trajectory.plan", "--on", "2026-05-04", "--lang", "en").stdout
    assert "That has not happened." in nowhere


def test_why_says_what_is_unknown(tmp_path: Path) -> None:
    path = tmp_path / "unknown.json"
    path.write_text('{"format": "draad.dossier/1", "facts": [{"kind": "absence.started", "on": "2026-01-12"}]}')
    shown = run("why", str(path), "be.trajectory.worker-may-request", "--on", "2026-05-04", "--lang", "en").stdout
    assert "absence.started.cause" in shown
    agenda = run("agenda", str(path), "--on", "2026-05-04", "--lang", "en").stdout
    assert "Cannot be decided yet" in agenda
    conditions = run("why", str(path), "be.force-majeure.may-start", "--on", "2026-05-04", "--lang", "en").stdout
    assert "?" in conditions


def test_why_as_json() -> None:
    found = json.loads(run("why", EXAMPLE, "be.trajectory.plan", "--on", "2026-06-22", "--json", "--lang", "de").stdout)
    assert found["format"] == "draad.why/1"
    assert found["lines"][0]["due"] == "2026-07-22"
    assert found["lines"][0]["days"][-1] == {"day": "2026-07-22", "number": 63, "skipped": None}
    assert {reading["setting"] for reading in found["readings"]} == {
        "be.trajectory.plan-after-appeal",
        "be.trajectory.regime-2026",
    }
    assert all(address.startswith("https://") for address in found["sources"].values())


def test_other_readings_tell_what_would_change() -> None:
    found = json.loads(run("why", EXAMPLE, "be.work-potential.request", "--on", "2026-03-10", "--json").stdout)
    readings = {(reading["setting"], reading["value"]): reading for reading in found["readings"]}
    sooner = readings["be.work-potential.first-day", "day_56"]
    assert sooner["changes"]
    assert sooner["lines"][0]["earliest"] == "2026-03-08"
    assert not readings["be.work-potential.again", "may_be_asked"]["changes"]
    assert readings["be.interruption", "14_days_or_more"]["chosen"]


def test_a_rule_of_the_employer_can_be_asked_why() -> None:
    found = json.loads(run("why", EXAMPLE, "be.policy.contact-procedure", "--on", "2026-03-10", "--json").stdout)
    assert found["lines"][0]["status"] == "late"
    assert found["lines"][0]["counted"]["from_seq"] is None


def test_conflicts_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "twice.json"
    facts = [{"kind": "absence.started", "on": f"2026-01-{day}", "body": {"cause": "illness"}} for day in (12, 14)]
    facts.append({"kind": "work_potential.estimated", "on": "2026-04-02", "body": {"present": "yes"}})
    employer = {"workers_average": 30, "sector": "private"}
    path.write_text(json.dumps({"format": "draad.dossier/1", "facts": facts, "employer": employer}))
    shown = run("agenda", str(path), "--on", "2026-05-04", "--lang", "en").stdout
    assert "already absent" in shown
    assert "be.trajectory.employer-must-request, be.force-majeure.may-start" in shown


def test_a_dossier_from_standard_input() -> None:
    assert run("agenda", "-", "--on", "2026-05-04", given=Path(EXAMPLE).read_bytes()).exit_code == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_demo(language: str) -> None:
    found = run("play", "--lang", language)
    assert found.exit_code == 0
    assert found.stdout.count("be.pre-return-visit.worker-may-ask") >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_law_can_be_listed_and_shown(language: str) -> None:
    shown = run("law", "list", "--lang", language).stdout
    for rule in BELGIUM.by_key:
        assert rule in shown
        assert run("law", "show", rule, "--lang", language).exit_code == 0
    assert len(json.loads(run("law", "list", "--json").stdout)["rules"]) == len(BELGIUM.rules)


def test_the_law_is_in_order() -> None:
    found = run("law", "check")
    assert found.exit_code == 0
    assert f"{len(BELGIUM.rules)} rules" in found.stdout


def test_the_version() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", run("--version").stdout)


@pytest.mark.parametrize(
    "command", [("agenda",), ("why",), ("play",), ("law", "list"), ("law", "show"), ("law", "check")]
)
def test_every_help_has_an_example(command: tuple[str, ...]) -> None:
    found = run(*command, "--help")
    assert found.exit_code == 0
    assert f"Example: draad {' '.join(command)}" in found.stdout


def bad(path: Path | str) -> str:
    found = run("agenda", str(path), "--on", "2026-05-04")
    assert found.exit_code == 1, found.output
    assert found.stdout == ""
    assert found.stderr.startswith("draad: ")
    assert found.stderr.count("\n") == 1
    assert "Traceback" not in found.stderr
    return found.stderr


def test_bad_input_is_one_clear_line(tmp_path: Path) -> None:
    assert "a directory" in bad(tmp_path)
    assert "no such file" in bad(tmp_path / "nowhere.json")
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "draad.dossier/1", "facts": [{"kind": "absence.started", "on": "2026-02-30"}]}')
    message = bad(broken)
    assert "broken.json: $.facts[0].on" in message
    assert '"2026-02-30"' in message
    broken.write_bytes(b"\xff\xfe")
    assert "UTF-8" in bad(broken)
    assert "at most" in bad("/dev/zero")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("agenda", EXAMPLE), "--on"),
        (("agenda", EXAMPLE, "--on", "today"), "year-month-day"),
        (("agenda", EXAMPLE, "--on", "2026-05-04", "--lang", "es"), "es"),
        (("agenda", EXAMPLE, "--on", "2026-05-04", "--as-known-at", "2026-05-04T10:00"), "offset"),
        (("agenda", EXAMPLE, "--on", "2026-05-04", "--colour"), "--colour"),
        (("why", EXAMPLE, "be.trajectory.asses", "--on", "2026-05-04"), "be.trajectory.assess"),
        (("why", EXAMPLE, "qqq", "--on", "2026-05-04"), "law list"),
        (("law", "show"), "RULE"),
        (("figure",), "figure"),
    ],
)
def test_wrong_use_is_exit_code_two(arguments: tuple[str, ...], said: str) -> None:
    found = run(*arguments)
    assert found.exit_code == 2
    assert said in found.output


def test_a_reader_that_stops_is_no_error() -> None:
    command = f"{sys.executable} -m draad law list | head -1"
    found = subprocess.run(("sh", "-c", command), capture_output=True, check=True)
    assert found.stderr == b""


def test_plain_text_without_colour_where_nobody_watches() -> None:
    command = [sys.executable, "-m", "draad", "agenda", EXAMPLE, "--on", "2026-05-04"]
    found = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "LC_ALL": "C"})
    assert b"\x1b[" not in found.stdout
    assert "◆".encode() in found.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_if_a_bill_other_facts_or_another_day_of_knowledge(tmp_path: Path, language: str) -> None:
    bill = tmp_path / "bill.json"
    version = {"rule": "be.trajectory.assess", "in_force": "2026-03-01", "length": "10 weeks"}
    bill.write_text(json.dumps({"format": "draad.bill/1", "versions": [version]}))
    asked = ("agenda", EXAMPLE, "--on", "2026-05-04", "--lang", language, "--what-if")
    assert "+21" in run(*asked, str(bill)).stdout
    assert "→" in run(*asked, str(bill)).stdout
    assert "+" in run(*asked, "2026-04-01").stdout
    assert json.loads(run(*asked, EXAMPLE, "--json").stdout)["changes"] == []
    found = json.loads(run(*asked, str(bill), "--json").stdout)
    assert [change["why"] for change in found["changes"]] == [["version", "length"]]
    bill.write_text("{}")
    refused = run(*asked, str(bill))
    assert refused.exit_code == 1
    assert refused.stderr.count("\n") == 1


def test_a_settled_line_is_short_and_one_that_stands_says_its_basis() -> None:
    shown = run("agenda", EXAMPLE, "--on", "2026-06-22", "--lang", "en").stdout
    assert "be.trajectory.answer · Codex" in shown
    assert "Report sick" in shown
    assert "be.sickness.notify" not in shown


def test_an_employers_own_protocol_answers_and_explains(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text(written(replace(PRESETS["coaching"], name="own-way")), "utf-8")
    rule = PRESETS["coaching"].rules[0].key
    asked = (EXAMPLE, "--on", "2026-03-10", "--protocol", str(own))
    assert run("agenda", *asked).exit_code == 0
    assert run("why", EXAMPLE, rule, *asked[1:]).exit_code == 0
    assert run("why", EXAMPLE, rule, "--on", "2026-03-10").exit_code == 2
    own.write_text("format: draad.protocol/1\nname: x\nrules: 5\n", "utf-8")
    refused = run("agenda", *asked)
    assert refused.exit_code == 1
    assert "line " in refused.stderr
    assert refused.stderr.count("\n") == 1
