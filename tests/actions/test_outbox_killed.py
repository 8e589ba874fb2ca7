"""A process that is killed while it sends loses nothing, and doubles nothing that can be helped."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from email import message_from_bytes
from pathlib import Path

import pytest

from tests.actions.mailbox import Mailbox

OWED = 3
PREPARE = """
import django; django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0); call_command("createcachetable", verbosity=0)
from datetime import datetime, timezone
from draad.store import models, outbox
employer = models.Employer.objects.create(name="Zorg", short_name="Zorg")
at = datetime(2026, 1, 1, tzinfo=timezone.utc)
for n in range(%d):
    mail = outbox.NewMail(f"m{n}", f"m{n}@zorg.example", "nl", f"Bericht {n}", "Dag")
    assert outbox.owe(employer.id, mail, made_at=at, leaves_at=at)
"""
SWEEP = """
import os, signal, sys
import django; django.setup()
from django.conf import settings
from draad.actions import deliver_mail
from draad.store import outbox
carry = deliver_mail.carrier(settings.DRAAD_MAIL_URL, settings.DRAAD_DATA / "mail")
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[1] == "leased":
    carry = die
if sys.argv[1] == "sent":
    outbox.delivered = die
deliver_mail.deliver_owed(carry, "draad@zorg.example")
"""


def python(data: Path, code: str, *arguments: str, mail: str = "") -> int:
    environment = {**os.environ, "DRAAD_MODE": "test", "DRAAD_DATA": str(data), "DRAAD_MAIL_URL": mail}
    environment |= {"DJANGO_SETTINGS_MODULE": "draad.project.settings"}
    for gone in ("DATABASE_URL", "DRAAD_NOW"):
        environment.pop(gone, None)
    return subprocess.run([sys.executable, "-c", code, *arguments], env=environment, check=False).returncode


@pytest.fixture
def data(tmp_path: Path) -> Path:
    assert python(tmp_path, PREPARE % OWED) == 0
    return tmp_path


def rows(data: Path, ask: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(data / "draad.sqlite3")) as database, database:
        return database.execute(ask).fetchall()


def let_leases_run_out(data: Path) -> None:
    rows(data, "UPDATE store_outboxmail SET leased_until = '2026-01-02 00:00:00' WHERE lease IS NOT NULL")


def subjects(data: Path) -> list[str]:
    return sorted(str(message_from_bytes(file.read_bytes())["Subject"]) for file in (data / "mail").glob("*.eml"))


@pytest.mark.parametrize("moment", ["leased", "sent"])
def test_killed_at_any_moment_each_file_is_there_once(data: Path, moment: str) -> None:
    for _ in range(OWED):
        assert python(data, SWEEP, moment) == -signal.SIGKILL
    taken = rows(data, "SELECT count(*) FROM store_outboxmail WHERE lease IS NOT NULL AND delivered_at IS NULL")
    assert taken == [(OWED,)]
    assert python(data, SWEEP, "") == 0
    assert len(list((data / "mail").glob("*.eml")) if (data / "mail").exists() else []) == (
        0 if moment == "leased" else OWED
    )
    let_leases_run_out(data)
    assert python(data, SWEEP, "") == 0
    assert subjects(data) == [f"Bericht {n}" for n in range(OWED)]
    assert rows(data, "SELECT count(*) FROM store_outboxmail WHERE delivered_at IS NOT NULL") == [(OWED,)]


def test_killed_before_the_mail_server_took_it_it_leaves_once(data: Path, mailbox: tuple[Mailbox, str]) -> None:
    box, url = mailbox
    assert python(data, SWEEP, "leased", mail=url) == -signal.SIGKILL
    let_leases_run_out(data)
    assert python(data, SWEEP, "", mail=url) == 0
    assert sorted(str(mail["Subject"]) for mail in box.accepted) == [f"Bericht {n}" for n in range(OWED)]


def test_killed_after_the_mail_server_took_it_the_second_is_known_by_its_id(
    data: Path, mailbox: tuple[Mailbox, str]
) -> None:
    """SMTP has no honest way round this: the server took it, and we could not write that down any more."""
    box, url = mailbox
    assert python(data, SWEEP, "sent", mail=url) == -signal.SIGKILL
    let_leases_run_out(data)
    assert python(data, SWEEP, "", mail=url) == 0
    assert len(box.accepted) == OWED + 1
    assert len({mail["Message-ID"] for mail in box.accepted}) == OWED
