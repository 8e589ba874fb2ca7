"""The mail at seven is written once and leaves once, though the process is killed at the worst moments."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from tests.actions.mailbox import Mailbox

SEVEN = "2026-11-23T07:00:00+01:00"
PREPARE = """
import django; django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0); call_command("createcachetable", verbosity=0)
from tests.worlds import make_world
make_world()
"""
ROUND = """
import os, signal, sys
import django; django.setup()
from draad.actions import deliver_mail, owe_mail
from draad.project.sweeping import Rounds
from draad.store import outbox
moment, times = sys.argv[1], int(sys.argv[2])
def dying(after, real):
    left = [times]
    def call(*arguments, **more):
        if left[0] == 0 and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        answer = real(*arguments, **more)
        if left[0] == 0 and after:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1
        return answer
    return call
if moment == "before-writing":
    outbox.owe = dying(False, outbox.owe)
if moment == "after-writing":
    outbox.owe = dying(True, outbox.owe)
if moment == "before-sending":
    outbox.hold = dying(True, outbox.hold)
if moment == "after-sending":
    outbox.delivered = dying(False, outbox.delivered)
rounds = Rounds()
rounds.digests()
rounds.mails()
"""


def python(data: Path, code: str, *arguments: str, mail: str = "", now: str = SEVEN) -> int:
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "DRAAD_MODE": "test", "DRAAD_DATA": str(data), "DRAAD_MAIL_URL": mail}
    environment |= {"DJANGO_SETTINGS_MODULE": "draad.project.settings", "DRAAD_NOW": now}
    environment |= {"DRAAD_ADDRESS": "https://draad.example/", "PYTHONPATH": f"{root / 'src'}:{root}"}
    environment.pop("DATABASE_URL", None)
    return subprocess.run([sys.executable, "-c", code, *arguments], env=environment, check=False).returncode


@pytest.fixture
def data(tmp_path: Path) -> Path:
    assert python(tmp_path, PREPARE) == 0
    return tmp_path


def rows(data: Path, ask: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(data / "draad.sqlite3")) as database, database:
        return database.execute(ask).fetchall()


def let_leases_run_out(data: Path) -> None:
    rows(data, "UPDATE store_outboxmail SET leased_until = '2026-01-02 00:00:00' WHERE lease IS NOT NULL")


@pytest.mark.parametrize("moment", ["before-writing", "after-writing", "before-sending"])
def test_killed_again_and_again_each_gets_one(data: Path, mailbox: tuple[Mailbox, str], moment: str) -> None:
    box, url = mailbox
    for times in (0, 1):
        assert python(data, ROUND, moment, str(times), mail=url) == -signal.SIGKILL
        let_leases_run_out(data)
    assert python(data, ROUND, "", "0", mail=url) == 0
    once = Counter(str(mail["To"]) for mail in box.accepted)
    assert len(once) >= 3
    assert set(once.values()) == {1}
    owed = rows(data, "SELECT count(*), count(delivered_at) FROM store_outboxmail WHERE dedupe LIKE 'digest:%'")
    assert owed == [(len(once), len(once))]
    for later in (SEVEN, "2026-11-23T08:30:00+01:00", "2026-11-23T06:30:00+01:00", "2026-11-20T07:00:00+01:00"):
        assert python(data, ROUND, "", "0", mail=url, now=later) == 0
    assert Counter(str(mail["To"]) for mail in box.accepted) == once, "begun again, and the clock set back"


def test_killed_after_the_mail_server_took_it_the_second_has_the_same_id(
    data: Path, mailbox: tuple[Mailbox, str]
) -> None:
    """As for every mail: the server took it, and we could not write that down. A mailbox knows it by its id."""
    box, url = mailbox
    assert python(data, ROUND, "after-sending", "0", mail=url) == -signal.SIGKILL
    let_leases_run_out(data)
    assert python(data, ROUND, "", "0", mail=url) == 0
    by_receiver: dict[str, set[str]] = {}
    for mail in box.accepted:
        by_receiver.setdefault(str(mail["To"]), set()).add(str(mail["Message-ID"]))
    assert all(len(ids) == 1 for ids in by_receiver.values())
    assert len(box.accepted) == len(by_receiver) + 1


def test_two_processes_at_once_write_one(data: Path, mailbox: tuple[Mailbox, str]) -> None:
    box, url = mailbox
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "DRAAD_MODE": "test", "DRAAD_DATA": str(data), "DRAAD_MAIL_URL": url}
    environment |= {"DJANGO_SETTINGS_MODULE": "draad.project.settings", "DRAAD_NOW": SEVEN}
    environment |= {"DRAAD_ADDRESS": "https://draad.example/", "PYTHONPATH": f"{root / 'src'}:{root}"}
    environment.pop("DATABASE_URL", None)
    both = [subprocess.Popen([sys.executable, "-c", ROUND, "", "0"], env=environment) for _ in range(2)]
    assert [one.wait() for one in both] == [0, 0]
    assert python(data, ROUND, "", "0", mail=url) == 0
    assert set(Counter(str(mail["To"]) for mail in box.accepted).values()) == {1}
