"""``./draad init``: an empty, real installation, that an administrator gets into, and that never becomes a demo."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.actions.mailbox import free_port
from tests.project.running import draad, started

ADMIN = "lies@example.org"


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, str]:
    data = tmp_path / "echt"
    found = draad("init", "--employer", "Stad Gent", "--admin", ADMIN, "--data", str(data))
    assert found.returncode == 0, found.stderr
    return data, found.stdout


def count(data: Path, table: str) -> int:
    with closing(sqlite3.connect(data / "draad.sqlite3")) as database:
        return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - ours


def test_it_is_empty_but_for_one_administrator(made: tuple[Path, str]) -> None:
    data, said = made
    assert (count(data, "accounts_account"), count(data, "store_mandate"), count(data, "store_person")) == (1, 1, 0)
    assert f"./draad start --data {data}" in said
    assert re.search(r"http\S+/wachtwoord/1-\S+/", said)


def test_the_key_is_for_its_owner_only(made: tuple[Path, str]) -> None:
    assert (made[0] / "secret-key").stat().st_mode & 0o777 == 0o600


def test_it_stays_real(made: tuple[Path, str]) -> None:
    data, _ = made
    demo = draad("rebuild", "--data", str(data), DRAAD_MODE="demo")
    assert demo.returncode == 1
    assert f"{data} holds a real installation" in demo.stderr
    moved = draad("rebuild", "--data", str(data), DRAAD_NOW="2026-01-01")
    assert moved.returncode == 1
    assert "DRAAD_NOW moves the clock" in moved.stderr


def test_once_more_gives_a_new_link_until_somebody_chose_a_password(made: tuple[Path, str]) -> None:
    data, said = made
    again = draad("init", "--data", str(data))
    assert again.returncode == 0, again.stderr
    links = [re.findall(r"http\S+/wachtwoord/1-\S+/", text) for text in (said, again.stdout)]
    assert [len(found) for found in links] == [1, 1]
    assert (count(data, "accounts_account"), ADMIN in again.stdout) == (1, True)
    with closing(sqlite3.connect(data / "draad.sqlite3")) as database, database:
        database.execute("UPDATE accounts_account SET password = 'pbkdf2_sha256$1$x$y'")
    late = draad("init", "--data", str(data))
    assert late.returncode == 1
    assert "somebody signed in to this installation already" in late.stderr


def test_the_link_names_the_port_at_which_it_then_listens(tmp_path: Path) -> None:
    data, port = tmp_path / "echt", free_port()
    said = draad("init", "--employer", "Stad Gent", "--admin", ADMIN, "--data", str(data), "--port", str(port))
    link = re.search(rf"http://localhost:{port}(/wachtwoord/\S+)", said.stdout)
    assert link, said.stdout
    with started(data, listens=port) as running:
        running.until("Draad is ready")
        status, page = running.get(link[1])
        assert (status, "Kies een wachtwoord" in page) == (200, True)


def test_the_link_leads_to_a_password_and_a_second_step(made: tuple[Path, str]) -> None:
    """Through the real server, with nothing set: without TLS because it is this machine, and that is said."""
    data, said = made
    path = re.search(r"http://localhost:\d+(/wachtwoord/\S+)", said)
    assert path
    with started(data) as running:
        said_at_start = running.until("Draad is ready")
        assert "Making up" not in said_at_start
        assert "only this machine can come in" in said_at_start
        status, page = running.get(path[1])
        assert (status, "Kies een wachtwoord" in page) == (200, True)
        assert running.get("/demo/")[0] == 404
        assert "demo" not in running.get("/aanmelden/")[1]
        for name in ("X-Forwarded-For", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via"):
            status, page = running.get("/aanmelden/", **{name: "https"})
            assert (status, "came through a proxy" in page) == (403, True), name
        assert running.get("/aanmelden/", Host="draad.example.org")[0] == 400


def test_it_listens_to_other_machines_only_behind_a_named_proxy(made: tuple[Path, str]) -> None:
    data, _ = made
    found = draad("start", "--no-browser", "--host", "::", "--port", str(free_port()), "--data", str(data))
    assert found.returncode == 1
    assert "no proxy with TLS is named" in found.stderr


def test_behind_a_proxy_only_https_is_served(made: tuple[Path, str]) -> None:
    data, _ = made
    with started(data, DRAAD_HOSTS="draad.example.org,127.0.0.1") as running:
        assert "only this machine" not in running.until("Draad is ready")
        plain = running.answer("/aanmelden/", Host="draad.example.org")
        assert plain == (301, "https://draad.example.org/aanmelden/")
        status, page = running.get("/aanmelden/", **{"X-Forwarded-Proto": "https", "Host": "draad.example.org"})
        assert (status, "Aanmelden" in page) == (200, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--employer", "Stad Gent", "--admin", "lies"), "is no e-mail address"),
        (("--employer", " ", "--admin", ADMIN), "allowed: 1 to 120"),
        (("--employer", "Stad Gent", "--admin", ADMIN, "--language", "es"), "allowed: nl, fr, de, en"),
    ],
)
def test_what_it_cannot_begin_with_says_why(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    found = draad("init", *arguments, "--data", str(tmp_path / "echt"))
    assert found.returncode == 1
    assert said in found.stderr


def test_a_demo_never_becomes_real(tmp_path: Path) -> None:
    assert draad("migrate", "--data", str(tmp_path)).returncode == 0
    found = draad("init", "--employer", "Stad Gent", "--admin", ADMIN, "--data", str(tmp_path))
    assert found.returncode == 1
    assert "choose another --data" in found.stderr


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"DRAAD_SECRET_KEY": "kort"}, "allowed: at least 50"),
        ({"DRAAD_SECRET_KEY": "a" * 60}, "of 1 kinds"),
        ({"DRAAD_HOSTS": "*"}, "Name them"),
        ({"DRAAD_HTTPS": "off", "DRAAD_HOSTS": "draad.example.org"}, "names other machines; allowed: on"),
        ({"DRAAD_HTTPS": "off", "DRAAD_PROXIES": "1"}, "names other machines; allowed: on"),
        ({"DRAAD_HTTPS": "false"}, "allowed: on or off"),
        ({"DRAAD_DEBUG": "1"}, "not allowed with DRAAD_MODE=real"),
    ],
)
def test_a_real_installation_refuses_what_is_weak(tmp_path: Path, settings: dict[str, str], said: str) -> None:
    found = draad("init", "--employer", "Stad Gent", "--admin", ADMIN, "--data", str(tmp_path / "echt"), **settings)
    assert found.returncode == 1
    assert said in found.stderr
