"""The commands over whole files: the work list, and real spells made into dossiers."""

import json
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some
from typer.testing import CliRunner, Result

from draad.dossier.agenda import agenda
from draad.dossier.reading import read_dossier
from draad.dossier.strict_json import LARGEST_FILE
from draad.exchange.command_line import app
from draad.exchange.spells import Report, Spell, check_days, dossiers, fitted, shifted
from draad.law import BELGIUM
from draad.periods import date_of, day_of, iso, parse_day
from draad.rules import LANGUAGES

ON = "2026-05-04"
EMPLOYER = {"workers_average": 120, "workers_on_1_january": 118, "sector": "private"}
WORKER = {"category": "white_collar", "statutory": False, "health_surveillance": True}


def run(*arguments: str, given: bytes | None = None) -> Result:
    return CliRunner().invoke(app, list(arguments), input=given)


def dossier(key: str | None, *facts: tuple[str, str], **body: Any) -> bytes:
    listed = [{"kind": kind, "on": on, "body": body if kind == "absence.started" else {}} for on, kind in facts]
    worker = WORKER if key is None else {**WORKER, "key": key}
    value = {"format": "draad.dossier/1", "employer": EMPLOYER, "worker": worker, "facts": listed}
    return json.dumps(value).encode() + b"\n"


def many(number: int) -> bytes:
    start = date(2026, 1, 1)
    return b"".join(
        dossier(f"w{place}", ((start + timedelta(days=place % 110)).isoformat(), "absence.started"), cause="illness")
        for place in range(number)
    )


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.jsonl"
    path.write_bytes(many(150))
    return path


def today(path: Path | str, *arguments: str) -> dict[str, Any]:
    found = run("today", str(path), "--on", ON, "--json", *arguments)
    assert found.exit_code == 0, found.output
    value: dict[str, Any] = json.loads(found.stdout)
    return value


def expected(path: Path, party: str | None = None) -> list[tuple[str, str, int, str | None, str]]:
    """The same list, from every agenda at once: due, rule, line, worker, status."""
    soon = parse_day(ON) + 7
    found = []
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        one = read_dossier(line, BELGIUM)
        for item in agenda(one.facts, BELGIUM, one.context, parse_day(ON)).lines:
            near = item.due is not None and item.due <= soon
            owed = item.due is None and item.rule.nature in {"duty", "practice"}
            if item.status in {"late", "open"} and (near or owed) and party in {None, item.rule.party}:
                due = iso(item.due) if item.due is not None else "9999"
                found.append((due, item.rule.key, number, one.context.worker.key, item.status))
    return sorted(found)


@pytest.mark.parametrize("party", [None, "employer", "worker"])
@pytest.mark.parametrize("rows", [0, 1, 7, 300, 2000])
def test_the_first_rows_are_the_first_of_all_and_every_count_is_exact(
    people: Path, rows: int, party: str | None
) -> None:
    answer = today(people, "--rows", str(rows), *(("--party", party) if party else ()))
    wanted = expected(people, party)
    shown = [
        (line["due"] or "9999", line["rule"], line["line"], line["worker"], line["status"]) for line in answer["lines"]
    ]
    assert shown == wanted[:rows]
    assert answer["lines_left_out"] == len(wanted) - len(shown)
    assert answer["dossiers"] == 150
    counts = answer["counts"]
    late = Counter(rule for _, rule, _, _, status in wanted if status == "late")
    assert counts["late"] == sum(late.values())
    assert counts["open_without_date"] == sum(due == "9999" for due, *_ in wanted)
    assert sum(counts[group] for group in ("late", "due_within_7_days", "open_without_date")) == len(wanted)
    for rule in counts["rules"]:
        assert rule["late"] == late[rule["rule"]]


def test_rights_without_a_date_are_listed_only_when_asked(people: Path) -> None:
    natures = {line["nature"] for line in today(people, "--rows", "5000")["lines"] if line["due"] is None}
    assert natures == {"duty"}
    natures = {line["nature"] for line in today(people, "--rows", "5000", "--rights")["lines"] if line["due"] is None}
    assert natures > {"duty"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_in_four_languages(people: Path, language: str) -> None:
    shown = run("today", str(people), "--on", ON, "--lang", language, "--rows", "3")
    assert shown.exit_code == 0
    assert shown.stderr == ""
    words = {"nl": "Werklijst op 4 mei 2026", "fr": "Liste de travail", "de": "Arbeitsliste", "en": "Work list on"}
    assert words[language] in shown.stdout
    assert "be.certificate.hand-in" in shown.stdout
    assert "{" not in shown.stdout
    assert "\x1b[" not in shown.stdout


def test_the_counts_in_the_terminal_are_capped_and_those_in_json_are_not(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(many(1) * 1200)
    shown = run("today", str(path), "--on", ON, "--lang", "en").stdout
    assert "1,200 dossiers" in shown
    assert "late: 1,000+" in shown
    assert "1.000+" in run("today", str(path), "--on", ON, "--lang", "nl").stdout
    assert today(path)["counts"]["late"] == 1200


def test_nobody_is_up_next(tmp_path: Path) -> None:
    path = tmp_path / "none.jsonl"
    path.write_bytes(b"\n" + dossier("w1") + b"  \n")
    assert "Nobody is up next." in run("today", str(path), "--on", ON, "--lang", "en").stdout
    answer = today(path)
    assert (answer["dossiers"], answer["lines"]) == (1, [])
    path.write_bytes(b"")
    assert today(path)["dossiers"] == 0


def test_a_worker_without_a_key_is_found_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "nameless.jsonl"
    path.write_bytes(b"\n" + dossier(None, ("2026-04-01", "absence.started")))
    line = today(path)["lines"][0]
    assert (line["worker"], line["line"]) == (None, 2)
    assert "line 2" in run("today", str(path), "--on", ON, "--lang", "en").stdout


def test_from_standard_input(people: Path) -> None:
    found = run("today", "-", "--on", ON, "--json", given=people.read_bytes())
    assert json.loads(found.stdout)["dossiers"] == 150


BAD = dossier("w2", ("2026-02-30", "absence.started"))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (BAD, '$.facts[0].on: found "2026-02-30"'),
        (b'{"format": "draad.dossier/1",\n', ":2: column 30: found the end of the file"),
        (b"\xff\n", ":2: found the byte 0xff"),
        (b'{"format": "draad.dossier/2"}\n', '$.format: found "draad.dossier/2"'),
        (b"[1]\n", "$: found [1]"),
        (b'{"facts": [], "facts": []}\n', "twice in one object"),
        (b"[" * 100 + b"\n", "nested more than"),
    ],
)
def test_a_bad_line_stops_and_names_itself(tmp_path: Path, line: bytes, said: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes(many(1) + line + many(1))
    found = run("today", str(path), "--on", ON)
    assert found.exit_code == 1
    assert found.stdout == ""
    assert found.stderr.startswith(f"draad: {path}:2: ")
    assert found.stderr.count("\n") == 1
    assert said in found.stderr
    assert "allowed: " in found.stderr
    on = run("today", str(path), "--on", ON, "--json", "--skip-bad")
    assert on.exit_code == 0
    assert "1 bad lines left out, 2 dossiers read" in on.stderr
    answer = json.loads(on.stdout)
    assert (answer["dossiers"], answer["bad_lines"]) == (2, 1)


def test_a_line_too_long_for_a_dossier_is_one_bad_line(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    path.write_bytes(b" " * LARGEST_FILE + b"{}" + b" " * 100 + b"\n" + many(1))
    found = run("today", str(path), "--on", ON, "--json", "--skip-bad")
    assert ":1: found 33," in found.stderr
    assert json.loads(found.stdout)["dossiers"] == 1


def test_only_the_first_bad_lines_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_bytes(BAD * 50)
    found = run("today", str(path), "--on", ON, "--skip-bad")
    assert found.stderr.count("\n") == 21
    assert "50 bad lines left out" in found.stderr


def test_the_help_has_an_example() -> None:
    assert all(f"Example: draad {command}" in run(command, "--help").stdout for command in ("today", "spells"))


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    columns = ("--worker", "w", "--first-day", "f", "--days", "d", "--to", str(tmp_path / "out"))
    for arguments in (("--on", ON), columns):
        command = "today" if "--on" in arguments else "spells"
        nowhere = run(command, str(tmp_path / "nowhere"), *arguments)
        assert (nowhere.exit_code, "no such file" in nowhere.stderr) == (1, True)
        assert "a directory" in run(command, str(tmp_path), *arguments).stderr
    assert run("today", "x", "--on", ON, "--party", "nobody").exit_code == 2
    assert run("spells", "x").exit_code == 2


HEAD = "who,from,days,done\n"


def table(tmp_path: Path, content: str | bytes, *arguments: str, complete: bool = True) -> Result:
    path = tmp_path / "table.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    columns = ("--worker", "who", "--first-day", "from", "--days", "days", *(("--complete", "done") * complete))
    return run("spells", str(path), *columns, "--to", str(tmp_path / "out.jsonl"), *arguments)


def made(tmp_path: Path) -> dict[str, list[tuple[str, str]]]:
    found = {}
    for line in (tmp_path / "out.jsonl").read_bytes().splitlines():
        one = json.loads(line)
        read_dossier(line, BELGIUM)
        found[one["worker"]["key"]] = [(fact["kind"].split(".")[1], fact["on"]) for fact in one["facts"]]
    return found


def test_a_spell_starts_and_is_over_the_day_after_its_last_day(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD + "a,2026-02-27,3,1\nb,2026-03-01,1,1\na,2026-05-01,2,1\n")
    assert found.exit_code == 0, found.output
    assert made(tmp_path) == {
        "a": [
            ("started", "2026-02-27"),
            ("resumed", "2026-03-02"),
            ("started", "2026-05-01"),
            ("resumed", "2026-05-03"),
        ],
        "b": [("started", "2026-03-01"), ("resumed", "2026-03-02")],
    }
    assert "2 people, 3 spells, 0 of them open" in found.stderr
    assert found.stdout == ""


def test_a_censored_spell_ends_on_the_eve_of_the_next_and_the_last_one_stays_open(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD + "a,2026-01-05,10,0\na,2026-03-02,10,0\n")
    assert made(tmp_path)["a"] == [("started", "2026-01-05"), ("resumed", "2026-03-02"), ("started", "2026-03-02")]
    assert "1 of them open" in found.stderr
    assert "1 spells that lasted longer" in found.stderr
    one = read_dossier((tmp_path / "out.jsonl").read_bytes(), BELGIUM)
    answer = agenda(one.facts, BELGIUM, one.context, parse_day("2026-03-10"))
    assert answer.state.incapacity_since == parse_day("2026-01-05")
    assert not answer.conflicts


def test_without_a_column_every_spell_is_complete(tmp_path: Path) -> None:
    table(tmp_path, HEAD + "a,2026-01-05,10,0\n", complete=False)
    assert made(tmp_path)["a"][-1] == ("resumed", "2026-01-15")


def test_rows_out_of_order_and_rows_that_overlap(tmp_path: Path) -> None:
    rows = "a,2026-03-02,5,1\na,2026-01-05,10,1\na,2026-01-10,10,1\na,2026-01-12,2,1\na,2026-03-07,1,1\n"
    found = table(tmp_path, HEAD + rows)
    assert made(tmp_path)["a"] == [
        ("started", "2026-01-05"),
        ("resumed", "2026-01-20"),
        ("started", "2026-03-02"),
        ("resumed", "2026-03-07"),
        ("started", "2026-03-07"),
        ("resumed", "2026-03-08"),
    ]
    assert "2 rows overlap an earlier spell and were joined to it: lines 4, 5" in found.stderr
    assert "1 rows stood before an earlier spell" in found.stderr
    assert "1 spells touch the next one" in found.stderr


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_delimiters_encodings_and_ways_to_write_a_date(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [
        ("nr", "who", "from", "days", "done"),
        ("1", "Zoë", "5/01/2026", "3", "ja"),
        ("2", "Zoë", "2026-02-02", "1", "nee"),
    ]
    content = "\r\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    found = table(tmp_path, content.encode(encoding))
    assert found.exit_code == 0, found.output
    assert made(tmp_path)["Zoë"] == [("started", "2026-01-05"), ("resumed", "2026-01-08"), ("started", "2026-02-02")]
    assert ("Windows-1252" if encoding == "cp1252" else "UTF-8") in found.stderr


def test_what_excel_puts_first(tmp_path: Path) -> None:
    assert table(tmp_path, "sep=;\nwho;from;days;done\na;01/02/2026;1;1\nb;x;1;1\n").exit_code == 1
    assert (
        ":4: column from: found 'x'" in table(tmp_path, "sep=;\nwho;from;days;done\na;01/02/2026;1;1\nb;x;1;1\n").stderr
    )
    assert "UTF-16" in table(tmp_path, (HEAD + "a,2026-01-01,1,1\n").encode("utf-16")).stderr
    assert "neither UTF-8" in table(tmp_path, HEAD.encode() + b"\x81,2026-01-01,1,1\n").stderr


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("a,2026-02-30,1,1", ":2: column from: found '2026-02-30'; allowed: a date as 2026-01-31 or 31/01/2026"),
        ("a,31/02/2026,1,1", ":2: column from: found '31/02/2026'"),
        ("a,2026-01-01,0,1", ":2: column days: found '0'; allowed: a whole number of days from 1"),
        ("a,2026-01-01,2.5,1", ":2: column days: found '2.5'"),
        ("a,2026-01-01,-3,1", ":2: column days"),
        ("a,2026-01-01,³,1", ":2: column days"),
        ("a,2026-01-01,1,maybe", ":2: column done: found 'maybe'; allowed: 1 or 0"),
        (" ,2026-01-01,1,1", ":2: column who: found ''"),
        ("a,2026-01-01", ":2: found 2 cells; allowed: at least 4"),
        ("a," + "x" * 200_000 + ",1,1", ":2: found field larger"),
    ],
)
def test_a_bad_row_names_its_line_and_column_and_nothing_is_written(tmp_path: Path, row: str, said: str) -> None:
    found = table(tmp_path, HEAD + row + "\n")
    assert found.exit_code == 1
    assert said in found.stderr
    assert "Traceback" not in found.stderr
    assert not (tmp_path / "out.jsonl").exists()


def test_the_line_is_right_after_a_cell_of_several_lines_and_errors_are_capped(tmp_path: Path) -> None:
    found = table(tmp_path, HEAD + '"a\nb",2026-01-01,1,1\n\nc,2026-01-01,x,1\n')
    assert ":5: column days" in found.stderr
    found = table(tmp_path, HEAD + "a,2026-01-01,x,1\n" * 50)
    assert found.stderr.count("\n") == 21
    assert "and 30 more errors" in found.stderr


def test_a_column_that_is_not_there(tmp_path: Path) -> None:
    found = table(tmp_path, "who;van;days;done\n")
    assert ":1: column from: found no such column; allowed: who, van, days, done" in found.stderr
    assert "found twice" in table(tmp_path, "who,from,from,days,done\n").stderr
    assert "a first line" in table(tmp_path, "").stderr


def test_days_move_by_years(tmp_path: Path) -> None:
    table(
        tmp_path,
        HEAD + "a,1996-02-28,1,1\na,1996-02-29,1,1\na,1996-03-01,2,1\nb,1996-02-29,2,1\n",
        "--shift-years",
        "30",
    )
    assert made(tmp_path)["a"] == [
        ("started", "2026-02-28"),
        ("resumed", "2026-03-01"),
        ("started", "2026-03-01"),
        ("resumed", "2026-03-02"),
        ("started", "2026-03-02"),
        ("resumed", "2026-03-04"),
    ]
    assert made(tmp_path)["b"] == [("started", "2026-02-28"), ("resumed", "2026-03-02")]
    found = table(tmp_path, HEAD + "a,1996-02-29,2,1\n", "--shift-years", "290")
    assert found.exit_code == 1
    assert "allowed: 1900-01-01 to 2199-12-31" in found.stderr


def test_to_the_output(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("who,from,days\na,2026-01-05,3\n")
    found = run("spells", str(path), "--worker", "who", "--first-day", "from", "--days", "days", "--to", "-")
    assert json.loads(found.stdout)["worker"] == {"key": "a"}


DAYS = some.integers(day_of(date(1981, 1, 1)), day_of(date(1986, 1, 1)))


@given(
    some.lists(some.tuples(DAYS, some.integers(1, 40), some.booleans()), min_size=1, max_size=30),
    some.integers(-60, 60),
)
def test_any_spells_become_a_dossier_whose_facts_go_together(rows: list[tuple[int, int, bool]], years: int) -> None:
    spells = [Spell(first, first + days - 1, censored, line) for line, (first, days, censored) in enumerate(rows, 2)]
    report = Report()
    joined = fitted(spells, report)
    covered = {day for spell in spells for day in range(spell.first, spell.last + 1)}
    assert {day for spell in joined for day in range(spell.first, spell.last + 1)} == covered
    check_days({"a": spells}, years)
    (value,) = dossiers({"a": spells}, years, report)
    one = read_dossier(json.dumps(value).encode(), BELGIUM)
    ordered = [fact.on for fact in one.facts]
    assert ordered == sorted(ordered)
    assert not agenda(one.facts, BELGIUM, one.context, parse_day("2060-01-01")).conflicts
    assert report.spells == len(joined)


@given(some.dates(date(1900, 1, 1), date(2199, 12, 31)), some.integers(-100, 100))
def test_a_moved_day_is_the_same_day_of_another_year(day: date, years: int) -> None:
    try:
        moved = date_of(shifted(day_of(day), years))
    except ValueError:
        assert not 1900 <= day.year + years <= 2199
        return
    assert moved.year == day.year + years
    assert (moved.month, moved.day) in {(day.month, day.day), (2, 28)}
