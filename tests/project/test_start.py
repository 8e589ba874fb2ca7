"""``./draad start`` on an empty folder: address, tables, demo, files, two processes, and a clean end."""

import os
import re
import signal
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from tests.actions.mailbox import free_port
from tests.project.running import Running, alive, draad, started, sweeper_of, wait_until

DAY = "2026-11-24T09:00:00+01:00"
LATER = "2026-11-26T09:00:00+01:00"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the demo was made once; each test starts it again."""
    return tmp_path_factory.mktemp("draad") / "var"


@pytest.fixture
def running(data: Path) -> Iterator[Running]:
    with started(data, DRAAD_NOW=DAY) as found:
        found.until("Draad is ready")
        yield found


def ask(data: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(data / "draad.sqlite3", timeout=60)) as database, database:
        return database.execute(query).fetchall()


def test_the_address_comes_first_and_the_demo_once(data: Path) -> None:
    with started(data, DRAAD_NOW=DAY) as first:
        said = first.until("Draad is ready")
        assert said.splitlines()[0] == f"Draad: http://localhost:{first.port}/"
        assert "Making up a hospital" in said
        assert first.stop() == 0
    people = ask(data, "SELECT count(*) FROM store_person")
    with started(data, DRAAD_NOW=DAY) as second:
        said = second.until("Draad is ready")
        assert "Making up" not in said
        assert "Laying out" not in said
    assert ask(data, "SELECT count(*) FROM store_person") == people


def test_it_shows_the_sign_in_page_with_its_files(running: Running) -> None:
    status, page = running.get("/")
    assert (status, "Aanmelden" in page) == (200, True)
    styles = re.findall(r'href="(/static/desk/draad\.\w{12}\.css)"', page)
    assert running.get(styles[0])[0] == 200
    for script in re.findall(r'src="(/static/[^"]+)"', page):
        assert running.get(script)[0] == 200, script


def test_it_listens_to_this_machine_only(running: Running) -> None:
    listening = []
    for family in running.family():
        for line in Path(f"/proc/{family}/net/tcp").read_text("utf-8").splitlines()[1:]:
            local, state = line.split()[1], line.split()[3]
            if state == "0A" and int(local.split(":")[1], 16) == running.port:
                listening.append(local.split(":")[0])
    assert set(listening) == {"0100007F"}


def test_another_name_than_ours_is_refused(running: Running) -> None:
    assert running.get("/", Host="draad.example")[0] == 400


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_stops_cleanly_with_all_that_belongs_to_it(running: Running, how: signal.Signals) -> None:
    family = running.family()
    assert len(family) >= 3
    assert running.stop(how) == 0
    assert running.said.count("Stopped.") == 1
    assert "Traceback" not in running.said
    assert not alive(family)
    with socket.socket() as door:
        assert door.connect_ex(("127.0.0.1", running.port)) != 0


def test_killed_outright_it_leaves_nothing_running(running: Running) -> None:
    family = running.family()
    running.process.kill()
    wait_until(lambda: not alive(family - {running.process.pid}))


def test_a_sweeper_that_is_killed_comes_back(running: Running) -> None:
    before = sweeper_of(running)
    assert before is not None
    os.kill(before, signal.SIGKILL)
    running.until("starting it again")
    wait_until(lambda: sweeper_of(running) not in {before, None})


def test_mail_that_is_owed_lies_readable_in_the_folder(running: Running, data: Path) -> None:
    running.get("/wachtwoord/")
    columns = 'employer_id, id, dedupe, "to", language, subject, text, html, made_at, leaves_at, attempts'
    values = "id, 42, 'test', 'x@zorg.example', 'nl', 'Een bericht', 'Dag', '', '2026-01-01', '2026-01-01', 0"
    ask(data, f"INSERT INTO store_outboxmail ({columns}) SELECT {values} FROM store_employer")  # noqa: S608 - ours
    wait_until(lambda: ask(data, "SELECT delivered_at FROM store_outboxmail WHERE dedupe = 'test'")[0][0])
    mails = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in (data / "mail").glob("*.eml")]
    assert [mail["To"] for mail in mails].count("x@zorg.example") == 1


def test_each_day_the_caches_that_it_changes_are_made_anew(data: Path, tmp_path: Path) -> None:
    clock = tmp_path / "clock"
    clock.write_text(DAY, "utf-8")
    with started(data, DRAAD_NOW=f"@{clock}") as running:
        running.until("Draad is ready")
        due = "SELECT count(*) FROM store_summary WHERE next_change_on <= '{}' AND computed_on < '{}'"
        wait_until(lambda: ask(data, due.format(DAY[:10], DAY[:10])) == [(0,)])
        assert ask(data, due.format("2026-11-25", "2026-11-25"))[0][0] != 0
        clock.write_text("2026-11-25T00:00:01+01:00", "utf-8")
        wait_until(lambda: ask(data, due.format("2026-11-25", "2026-11-25")) == [(0,)])


def test_a_port_that_is_taken_says_what_to_do(tmp_path: Path) -> None:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        port = door.getsockname()[1]
        found = draad("start", "--no-browser", "--port", str(port), "--data", str(tmp_path))
    assert found.returncode == 1
    assert f"port {port} is taken" in found.stderr
    assert f"--port {port + 1}" in found.stderr
    assert not list(tmp_path.iterdir())


def test_without_its_guards_it_does_not_start(data: Path) -> None:
    ask(data, "DROP TRIGGER store_fact_no_update")
    try:
        found = draad("start", "--no-browser", "--port", str(free_port()), "--data", str(data), DRAAD_NOW=DAY)
        assert found.returncode == 1
        assert "store_fact_no_update" in found.stderr
        assert "./draad migrate" in found.stderr
    finally:
        assert draad("migrate", "--data", str(data)).returncode == 0
    assert ask(data, "SELECT count(*) FROM sqlite_master WHERE name = 'store_fact_no_update'") == [(1,)]


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("DRAAD_MODE", "production", "allowed: demo, test, real"),
        ("DATABASE_URL", "mysql://x", "allowed: sqlite:///path or postgres"),
        ("DATABASE_URL", "sqlite:////tmp/x?synchronous=OFF", "allowed: a path only"),
        ("DRAAD_MAIL_URL", "mail.example.org", "allowed: smtp://user:password@host"),
        ("DRAAD_PROXIES", "many", "a number from 0 to 9"),
    ],
)
def test_an_unsafe_setting_does_not_start(tmp_path: Path, setting: str, value: str, said: str) -> None:
    found = draad("start", "--no-browser", "--port", str(free_port()), "--data", str(tmp_path), **{setting: value})
    assert found.returncode == 1
    assert said in found.stderr
    assert "Traceback" not in found.stderr


def test_rebuild_compares_and_mends(data: Path) -> None:
    same = draad("rebuild", "--check", "--data", str(data), DRAAD_NOW=LATER)
    assert (same.returncode, ", 0 tell something else" in same.stdout) == (0, True), same
    one = "(SELECT min(dossier_id) FROM store_summary)"
    ask(data, f"UPDATE store_summary SET phase = 'nonsense' WHERE dossier_id = {one}")  # noqa: S608 - ours
    ask(data, "DELETE FROM store_workline WHERE dossier_id = (SELECT max(dossier_id) FROM store_workline)")
    other = draad("rebuild", "--check", "--data", str(data), DRAAD_NOW=LATER)
    assert (other.returncode, ", 2 tell something else" in other.stdout) == (1, True), other
    assert ask(data, "SELECT count(*) FROM store_summary WHERE phase = 'nonsense'") == [(1,)]
    assert draad("rebuild", "--data", str(data), DRAAD_NOW=LATER).returncode == 0
    assert draad("rebuild", "--check", "--data", str(data), DRAAD_NOW=LATER).returncode == 0
