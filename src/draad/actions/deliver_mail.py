"""Deliver what is owed: by SMTP, or as a readable file where no mail server is set up.

A mail is leased, then sent, then noted. Killed in between, it is sent by the next who comes once the lease runs out.
Files are never double. A mail server that took a mail just before the process died gets it again, with the same
Message-ID: that is the one case in which SMTP leaves no other honest choice.
"""

import logging
import os
import smtplib
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTPUTF8
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from draad.actions.clock import machine_now, now
from draad.store import outbox
from draad.store.outbox import OwedMail

LEASE = timedelta(minutes=2)
TIMEOUT = 30
"""Seconds that a mail server may keep silent. Well within a lease."""
MOST_ATTEMPTS = 20
LONGEST_WAIT = timedelta(hours=6)
KEPT = timedelta(days=7)
"""How long the text of a mail is kept after it left."""

log = logging.getLogger("draad.mail")
Carrier = Callable[[OwedMail, str], None]
"""Carries a mail from a sender, or raises :class:`NotCarried`."""


class NotCarried(Exception):
    """The mail did not leave this time. Says why without naming the addressee."""


@dataclass(frozen=True)
class MailServer:
    """A mail server: ``smtp://user:pass@host:port?tls=starttls``; ``tls`` is ``starttls``, ``on`` or ``off``."""

    host: str
    port: int
    tls: str
    user: str
    password: str


def mail_server(url: str) -> MailServer:
    """Read the address of a mail server.

    :raises ValueError: it is not understood; says what is allowed.
    """
    parts, allowed = urlsplit(url), "smtp://user:password@host:port?tls=starttls|on|off"
    options = dict(parse_qsl(parts.query))
    tls = options.pop("tls", "starttls")
    if parts.scheme != "smtp" or not parts.hostname or options or tls not in {"starttls", "on", "off"}:
        raise ValueError(f"DRAAD_MAIL_URL is not understood; allowed: {allowed}")
    if parts.username and tls == "off" and parts.hostname not in {"localhost", "127.0.0.1", "::1"}:
        raise ValueError("DRAAD_MAIL_URL sends a password without encryption; allowed: tls=starttls or tls=on")
    port = parts.port or {"starttls": 587, "on": 465, "off": 25}[tls]
    return MailServer(parts.hostname, port, tls, unquote(parts.username or ""), unquote(parts.password or ""))


def deliver_owed(carry: Carrier, sender: str, most: int = 100) -> int:
    """Deliver what should have left by now. Returns how many mails left."""
    left = 0
    for _ in range(most):
        mail = outbox.lease_next(now(), machine_now(), machine_now() + LEASE)
        if mail is None:
            break
        left += _deliver(mail, carry, sender)
    return left


def _deliver(mail: OwedMail, carry: Carrier, sender: str) -> bool:
    if not outbox.hold(mail, machine_now(), machine_now() + LEASE):
        return False
    try:
        carry(mail, sender)
    except NotCarried as why:
        _again_later(mail, str(why))
        return False
    if not outbox.delivered(mail, now()):
        log.warning("mail %s left, and its lease was lost meanwhile: it may leave a second time", mail.id)
    return True


def _again_later(mail: OwedMail, why: str) -> None:
    if mail.attempts >= MOST_ATTEMPTS:
        log.error("mail %s did not leave in %s attempts and is given up: %s", mail.id, mail.attempts, why)
        outbox.give_up(mail, now())
        return
    wait = waiting_time(mail.attempts)
    log.warning("mail %s did not leave (attempt %s), next in %s: %s", mail.id, mail.attempts, wait, why)
    outbox.put_back(mail, machine_now() + wait)


def waiting_time(attempts: int) -> timedelta:
    """How long to wait after so many attempts: half a minute, then twice as long each time, at most six hours."""
    doublings: int = min(attempts - 1, 12)
    return min(timedelta(seconds=30 << doublings), LONGEST_WAIT)


def as_message(mail: OwedMail, sender: str, *, readable: bool = False) -> EmailMessage:
    """The mail as it travels. Each attempt has the same Message-ID, by which a mailbox knows it again.

    :param readable: write letters as they are, for people who open the file, where mail servers want them encoded.
    """
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, mail.to, mail.subject
    message["Date"] = format_datetime(mail.made_at)
    message["Message-ID"] = f"<draad.{mail.employer_id:x}.{mail.id:x}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text, cte="8bit" if readable else "quoted-printable")
    if mail.html:
        message.add_alternative(mail.html, subtype="html", cte="8bit" if readable else "quoted-printable")
    message["Content-Language"] = mail.language
    return message


def by_server(server: MailServer) -> Carrier:
    """Carry mails over SMTP."""

    def carry(mail: OwedMail, sender: str) -> None:
        try:
            with _connected(server) as connection:
                connection.send_message(as_message(mail, sender), to_addrs=[mail.to])
        except smtplib.SMTPResponseException as error:
            raise NotCarried(f"the mail server answered {error.smtp_code}") from None
        except smtplib.SMTPRecipientsRefused as error:
            raise NotCarried(f"the mail server refused the address ({_codes(error)})") from None
        except (smtplib.SMTPException, OSError) as error:
            raise NotCarried(f"the mail server was not reached ({type(error).__name__})") from None

    return carry


def _codes(error: smtplib.SMTPRecipientsRefused) -> str:
    return ", ".join(str(code) for code, _ in error.recipients.values())


def _connected(server: MailServer) -> smtplib.SMTP:
    safe = ssl.create_default_context()
    connection: smtplib.SMTP
    if server.tls == "on":
        connection = smtplib.SMTP_SSL(server.host, server.port, timeout=TIMEOUT, context=safe)
    else:
        connection = smtplib.SMTP(server.host, server.port, timeout=TIMEOUT)
        if server.tls == "starttls":
            connection.starttls(context=safe)
    if server.user:
        connection.login(server.user, server.password)
    return connection


def by_file(folder: Path) -> Carrier:
    """Lay mails in a folder, each as a file that any mail program opens. The same mail is always the same file."""

    def carry(mail: OwedMail, sender: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        name = f"{mail.made_at:%Y%m%d-%H%M%S}-{mail.id:x}.eml"
        unfinished = folder / f".{name}.{mail.lease:x}"
        try:
            unfinished.write_bytes(as_message(mail, sender, readable=True).as_bytes(policy=SMTPUTF8))
            os.replace(unfinished, folder / name)
        except OSError as error:
            raise NotCarried(f"the folder {folder} cannot be written: {error.strerror}") from None

    return carry


def carrier(url: str | None, folder: Path) -> Carrier:
    """By the mail server at ``url``, or into a folder without one.

    :raises ValueError: the address of the mail server is not understood.
    """
    return by_server(mail_server(url)) if url else by_file(folder)


def forget_old_texts(at: datetime) -> int:
    """Empty the texts of mails that left more than a week ago. Returns how many."""
    return outbox.forget_texts(at - KEPT)
