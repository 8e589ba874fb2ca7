"""The mail at seven: what there is to do today, for who has something to do, once.

It is a row of the outbox whose name is the account and the day, so that a process that is killed and begun again, a
second process or a clock that is set back writes no second one. What the mail says is composed outside: here is only
who gets one, when, and that it is one.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import NamedTuple

from draad.actions.owe_mail import UnfitMail, owe_mail
from draad.periods import FUND, Day, parse_day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store import outbox, read
from draad.store.outbox import NewMail
from draad.store.read import Receiver, WorkRow
from draad.store.viewer import Viewer

WRITTEN_AT, NOT_AFTER = time(7), time(12)
"""From seven; a machine that was off at seven makes up for it until noon, after that the day is no longer news."""
DAYS_LATER = 7
"""A mail of a day up to so much later counts too: a clock that was ahead and is set back gives no second one."""
WORK, OWN = "work", "own"

log = logging.getLogger("draad.digest")


@dataclass(frozen=True)
class Section:
    """What waits under one hat. ``waiting``: how many of something else waits, by its name."""

    viewer: Viewer
    rows: Sequence[WorkRow]
    waiting: tuple[tuple[str, int], ...] = ()

    @property
    def count(self) -> int:
        """How many things."""
        return len(self.rows) + sum(number for _, number in self.waiting)


@dataclass(frozen=True)
class Composed:
    """A mail, written out."""

    subject: str
    text: str
    html: str


Compose = Callable[[Sequence[Section], Language, bool, bool], Composed]
"""Writes a mail: of which hats, in which language, whether for a week, whether in neutral words only."""


def is_time(at: datetime) -> bool:
    """Whether the mail of this day may be written now: a working day in Belgium, from seven until noon."""
    return FUND.counts(at.date().toordinal()) and WRITTEN_AT <= at.time() < NOT_AFTER


def first_of_week(day: Day) -> bool:
    """Whether this is the first working day of its week: Monday, or Tuesday after a holiday."""
    monday = day - (day + 6) % 7
    return FUND.counts(day) and not any(FUND.counts(earlier) for earlier in range(monday, day))


class Written(NamedTuple):
    """How many mails were written now, and how many could not be: those are for the next round."""

    mails: int
    failed: int


def write_digests(at: datetime, compose: Compose) -> Written:
    """Write the mails of this day that are not written yet; none when it is not the time.

    :param at: now, in Brussels.
    """
    if not is_time(at):
        return Written(0, 0)
    week = 6 - (at.date().toordinal() + 6) % 7
    written = failed = 0
    for receiver in read.receivers(at, week if first_of_week(at.date().toordinal()) else 0):
        if receiver.digest == "weekly" and not first_of_week(at.date().toordinal()):
            continue
        for kind in (WORK, OWN):
            try:
                written += _write(receiver, kind, at, week if receiver.digest == "weekly" else 0, compose)
            except Exception:
                log.exception("the digest of one account could not be written")
                failed += 1
    return Written(written, failed)


def _write(receiver: Receiver, kind: str, at: datetime, ahead: int, compose: Compose) -> bool:
    """Write one mail, if it is not there and there is something to say."""
    if outbox.written(receiver.employer_id, _names(receiver, kind, at)):
        return False
    sections = [section for section in _sections(receiver, kind, at, ahead) if section.count]
    if not sections:
        return False
    return _owe(receiver, kind, at, sections, ahead > 0, compose)


def _owe(
    receiver: Receiver, kind: str, at: datetime, sections: Sequence[Section], weekly: bool, compose: Compose
) -> bool:
    language: Language = receiver.language  # type: ignore[assignment]
    for neutral in (False, True):
        made = compose(sections, language, weekly, neutral)
        dedupe = _names(receiver, kind, at)[0]
        mail = NewMail(dedupe, receiver.mail, language, made.subject, made.text, made.html)
        try:
            return owe_mail(sections[0].viewer, mail)
        except UnfitMail:
            if neutral:
                raise
    return False


def _names(receiver: Receiver, kind: str, at: datetime) -> tuple[str, ...]:
    """The name of the mail of this day, and those that count as the same."""
    days = (at.date() + timedelta(days=later) for later in range(DAYS_LATER + 1))
    return tuple(f"digest:{kind}:{receiver.account_id}:{day.isoformat()}" for day in days)


def _sections(receiver: Receiver, kind: str, at: datetime, ahead: int) -> Iterator[Section]:
    if kind == OWN:
        viewer = _viewer(receiver, Hat.WORKER, at) if receiver.own else None
        if viewer is not None and not _in_peace(viewer):
            yield Section(viewer, read.work_lines(viewer, viewer.today + ahead))
        return
    for hat in receiver.hats:
        viewer = _viewer(receiver, hat, at)
        if viewer is not None:
            yield Section(viewer, read.work_lines(viewer, viewer.today + ahead), read.waits_for(viewer))


def _viewer(receiver: Receiver, hat: Hat, at: datetime) -> Viewer | None:
    return read.viewer_of(receiver.account_id, receiver.employer_id, hat, at)


def _in_peace(viewer: Viewer) -> bool:
    """Whether the worker asked to be left in peace until a later day: then no mail calls them to anything."""
    dossier_id = read.own_dossier(viewer)
    dossier = read.open_dossier(viewer, dossier_id) if dossier_id is not None else None
    if dossier is None:
        return True
    agreed = [
        shown.fact
        for shown in dossier.facts
        if shown.fact.kind == "contact.agreed" and dossier.standing(shown.n) is not None
    ]
    last = max(agreed, key=lambda fact: (fact.on, fact.seq), default=None)
    until = last.body.get("quiet_until") if last is not None else None
    return until is not None and parse_day(until) >= viewer.today
