"""Mail that is owed leaves once, late if it must, never when it was stopped, and says nothing it should not."""

from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from draad.actions import deliver_mail
from draad.actions.clock import machine_now
from draad.actions.deliver_mail import (
    LEASE,
    MOST_ATTEMPTS,
    NotCarried,
    by_file,
    by_server,
    carrier,
    deliver_owed,
    forget_old_texts,
    mail_server,
    waiting_time,
)
from draad.actions.owe_mail import UnfitMail, owe_account_mail, owe_mail
from draad.actions.perform import Doing, perform
from draad.actions.undo_act import undo_act
from draad.privacy.hats import Hat
from draad.store import models, outbox
from draad.store.outbox import NewMail
from draad.store.viewer import Viewer
from tests.actions.mailbox import Mailbox
from tests.worlds import NOW, World

AT = datetime.fromisoformat(NOW)
SENDER = "draad@zorg.example"
MAIL = NewMail(
    "reminder:1", "marc@zorg.example", "nl", "Je hebt iets te doen in Draad", "Dag,\n\nKijk even in Draad.\n"
)


@pytest.fixture
def marc(world: World) -> Viewer:
    return world.viewer("marc", Hat.MANAGER)


def row() -> models.OutboxMail:
    return models.OutboxMail.objects.get()


def test_a_mail_is_owed_once(marc: Viewer) -> None:
    assert owe_mail(marc, MAIL)
    assert not owe_mail(marc, MAIL)
    assert models.OutboxMail.objects.count() == 1


def test_another_employer_owes_its_own(world: World, marc: Viewer) -> None:
    owe_mail(marc, MAIL)
    assert owe_mail(world.viewer("otherhr", Hat.HR, world.other_employer), MAIL)


@pytest.mark.parametrize(
    ("subject", "text", "said"),
    [
        ("Marc heeft een depressie", "Dag", "subject of a mail holds a word about health"),
        ("Kijk in Draad", "Elle a un cancer.", "text of a mail holds a word about health"),
        ("Kijk in Draad", "Er hat Burnout.", "text of a mail holds a word about health"),
        ("Kijk\nBcc: x@y.example", "Dag", "several lines"),
        ("", "Dag", "several lines"),
    ],
)
def test_what_may_not_leave_is_not_even_written(marc: Viewer, subject: str, text: str, said: str) -> None:
    with pytest.raises(UnfitMail, match=said) as refused:
        owe_mail(marc, NewMail("x", "marc@zorg.example", "nl", subject, text))
    assert "depressie" not in str(refused.value)
    assert not models.OutboxMail.objects.exists()


def test_letters_drawn_by_lot_in_an_address_are_no_sentence(world: World) -> None:
    assert owe_account_mail(
        world.accounts["leen"], None, "Kies een wachtwoord", "https://draad.example/hiv-burnout/F32/"
    )


def test_a_mail_leaves_over_smtp(marc: Viewer, mailbox: tuple[Mailbox, str]) -> None:
    box, url = mailbox
    owe_mail(marc, MAIL)
    assert deliver_owed(by_server(mail_server(url)), SENDER) == 1
    (got,) = box.accepted
    assert (got["From"], got["To"], got["Subject"]) == (SENDER, MAIL.to, MAIL.subject)
    assert got.get_content().replace("\r\n", "\n") == MAIL.text
    assert got["Content-Language"] == "nl"
    assert row().delivered_at is not None
    assert deliver_owed(by_server(mail_server(url)), SENDER) == 0
    assert len(box.accepted) == 1


def test_without_a_mail_server_it_lies_readable_in_a_folder(marc: Viewer, tmp_path: Path) -> None:
    owe_mail(marc, NewMail("x", MAIL.to, "fr", "Un mot de passe à choisir", "Voici l'accès déjà prêt.\n"))
    assert deliver_owed(carrier(None, tmp_path / "mail"), SENDER) == 1
    (file,) = (tmp_path / "mail").iterdir()
    assert file.name.startswith("20261123-")
    assert file.suffix == ".eml"
    assert "marc" not in file.name
    read = message_from_bytes(file.read_bytes(), policy=policy.default)
    assert read["Subject"] == "Un mot de passe à choisir"
    assert "Voici l'accès déjà prêt." in file.read_text("utf-8")
    assert read.get_content().replace("\r\n", "\n") == "Voici l'accès déjà prêt.\n"


def test_a_mail_does_not_leave_before_its_time(marc: Viewer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    owe_mail(marc, MAIL, leaves_at=AT + timedelta(hours=8))
    assert deliver_owed(by_file(tmp_path), SENDER) == 0
    monkeypatch.setenv("DRAAD_NOW", (AT + timedelta(hours=8)).isoformat())
    assert deliver_owed(by_file(tmp_path), SENDER) == 1


def owing(viewer: Viewer, key: str = "k") -> int:
    def act(doing: Doing) -> None:
        owe_mail(viewer, MAIL, leaves_at=AT, act_id=doing.act_id)

    return perform(viewer, "remind", key, act).act_id


def test_undoing_an_act_stops_its_mail_for_ever(marc: Viewer, tmp_path: Path) -> None:
    act_id = owing(marc)
    assert undo_act(marc, act_id, key="undo").result["mails"] == 1
    assert deliver_owed(by_file(tmp_path), SENDER) == 0
    assert row().stopped_at == AT
    assert list(tmp_path.iterdir()) == []


def test_a_mail_that_is_leaving_is_not_said_to_be_stopped(marc: Viewer, tmp_path: Path) -> None:
    act_id = owing(marc)
    mail = outbox.lease_next(AT, machine_now(), machine_now() + LEASE)
    assert mail is not None
    assert undo_act(marc, act_id, key="undo").result["mails"] == 0
    assert outbox.delivered(mail, AT)
    assert row().stopped_at is None


def test_a_refusal_is_tried_again_later_and_longer_each_time(marc: Viewer, mailbox: tuple[Mailbox, str]) -> None:
    box, url = mailbox
    box.answers = ["451 not now", "554 no"]
    owe_mail(marc, MAIL)
    carry = by_server(mail_server(url))
    waits = []
    for attempt in (1, 2):
        before = machine_now()
        assert deliver_owed(carry, SENDER) == 0
        found = row()
        assert (found.attempts, found.lease, found.delivered_at) == (attempt, None, None)
        assert found.leased_until is not None
        waits.append(found.leased_until - before)
        assert deliver_owed(carry, SENDER) == 0
        assert row().attempts == attempt
        models.OutboxMail.objects.update(leased_until=machine_now())
    assert waits[0] >= waiting_time(1)
    assert waits[1] >= waiting_time(2)
    assert deliver_owed(carry, SENDER) == 1
    assert len(box.accepted) == 1
    assert row().attempts == 3


def test_waiting_doubles_up_to_six_hours() -> None:
    assert [waiting_time(n) for n in (1, 2, 3)] == [timedelta(seconds=s) for s in (30, 60, 120)]
    assert waiting_time(11) == waiting_time(200) == timedelta(hours=6)
    assert sum((waiting_time(n) for n in range(1, MOST_ATTEMPTS)), timedelta()) > timedelta(days=2)


def test_nobody_there_is_tried_again_too(marc: Viewer, caplog: pytest.LogCaptureFixture) -> None:
    owe_mail(marc, MAIL)
    assert deliver_owed(by_server(mail_server("smtp://127.0.0.1:1?tls=off")), SENDER) == 0
    assert row().lease is None
    assert "mail server was not reached" in caplog.text
    assert MAIL.to not in caplog.text


def test_after_many_attempts_it_is_given_up(marc: Viewer, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    owe_mail(marc, MAIL)
    models.OutboxMail.objects.update(attempts=MOST_ATTEMPTS - 1)

    def never(*_: Any) -> None:
        raise NotCarried("the mail server answered 550")

    assert deliver_owed(never, SENDER) == 0
    assert row().stopped_at is not None
    assert "is given up" in caplog.text
    assert deliver_owed(by_file(tmp_path), SENDER) == 0


def test_two_processes_never_hold_the_same_mail(marc: Viewer) -> None:
    owe_mail(marc, MAIL)
    real = machine_now()
    first = outbox.lease_next(AT, real, real + LEASE)
    assert first is not None
    assert outbox.lease_next(AT, real + LEASE / 2, real + LEASE) is None


def test_who_lost_the_lease_changes_nothing_and_sends_nothing(marc: Viewer, tmp_path: Path) -> None:
    owe_mail(marc, MAIL)
    real = machine_now()
    slow = outbox.lease_next(AT, real, real + LEASE)
    later = real + LEASE
    quick = outbox.lease_next(AT, later, later + LEASE)
    assert slow is not None
    assert quick is not None
    assert slow.lease != quick.lease
    assert not outbox.hold(slow, later, later + LEASE)
    assert not outbox.put_back(slow, later)
    assert not outbox.give_up(slow, AT)
    assert outbox.hold(quick, later, later + LEASE)
    assert outbox.delivered(quick, AT)
    assert not outbox.delivered(slow, AT)
    assert row().attempts == 2


def test_an_expired_lease_is_not_held_even_when_nobody_took_it_over(marc: Viewer) -> None:
    owe_mail(marc, MAIL)
    real = machine_now()
    mail = outbox.lease_next(AT, real, real + LEASE)
    assert mail is not None
    assert not outbox.hold(mail, real + LEASE, real + 2 * LEASE)


def test_each_attempt_has_the_same_message_id(marc: Viewer) -> None:
    owe_mail(marc, MAIL)
    seen = []
    for _ in range(2):
        mail = outbox.lease_next(AT, machine_now(), machine_now())
        assert mail is not None
        seen.append(deliver_mail.as_message(mail, SENDER).as_bytes())
    assert seen[0] == seen[1]
    assert b"Message-ID: <draad." in seen[0]


def test_the_clock_of_the_demo_does_not_hold_leases(marc: Viewer, tmp_path: Path) -> None:
    """DRAAD_NOW stands still in these tests; a lease of a process that died runs out all the same."""
    owe_mail(marc, MAIL)
    models.OutboxMail.objects.update(lease=7, leased_until=machine_now() - timedelta(seconds=1))
    assert deliver_owed(by_file(tmp_path), SENDER) == 1


def test_texts_are_forgotten_a_week_after_they_left(marc: Viewer, tmp_path: Path) -> None:
    owe_mail(marc, MAIL)
    owe_mail(marc, NewMail("waits", MAIL.to, "nl", MAIL.subject, MAIL.text), leaves_at=AT + timedelta(days=30))
    deliver_owed(by_file(tmp_path), SENDER)
    assert forget_old_texts(AT + timedelta(days=7)) == 0
    assert forget_old_texts(AT + timedelta(days=7, seconds=1)) == 1
    texts = {found.dedupe: found.text for found in models.OutboxMail.objects.all()}
    assert texts == {"reminder:1": "", "waits": MAIL.text}


@pytest.mark.parametrize(
    "url",
    ["http://x", "smtp://", "smtp://x?tls=maybe", "smtp://x?tls=on&other=1", "smtp://u:p@mail.example:25?tls=off"],
)
def test_an_address_of_a_mail_server_that_is_not_understood_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ValueError, match="DRAAD_MAIL_URL") as refused:
        mail_server(url)
    assert "u:p" not in str(refused.value)


def test_ports_follow_the_kind_of_encryption() -> None:
    assert [mail_server(f"smtp://m.example?tls={tls}").port for tls in ("starttls", "on", "off")] == [587, 465, 25]
    found = mail_server("smtp://a%40b:p%3Aq@m.example:2525?tls=on")
    assert (found.user, found.password, found.port) == ("a@b", "p:q", 2525)
