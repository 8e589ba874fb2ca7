"""The secret address by which a calendar program reads somebody's agenda: made, taken back, read.

What it tells is asked anew each time, under the hat for which it was made, as far as that hat reaches then.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from draad.accounts.models import Account
from draad.actions.clock import now
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store import feeds, read
from draad.store.feeds import AskedTooOften, FeedCard, NewEntry, Published
from draad.store.read.agenda import Dates, dates_between
from draad.store.rows import date_of
from draad.store.viewer import Viewer

__all__ = [
    "AskedTooOften",
    "FeedCard",
    "Published",
    "Told",
    "address_card",
    "make_address",
    "read_feed",
    "revoke_address",
]

BACK, AHEAD = 31, 365
"""Days before and after today that a calendar program is told."""
MOST = 500
"""Entries at most; the nearest first."""


@dataclass(frozen=True)
class Told:
    """What an address tells now. ``initials`` by dossier; empty for the worker, who needs none of themself."""

    entries: tuple[Published, ...]
    initials: dict[int, str]
    hat: Hat
    language: Language


def make_address(viewer: Viewer) -> str:
    """Make an address; an earlier one of this hat no longer works. Returns its secret, which is kept nowhere."""
    return feeds.make(viewer)


def revoke_address(viewer: Viewer) -> bool:
    """Take the address back. Returns whether there was one."""
    return feeds.revoke(viewer)


def address_card(viewer: Viewer) -> FeedCard | None:
    """Since when the viewer has an address, and when it was read."""
    return feeds.card(viewer)


def read_feed(secret: str) -> Told | None:
    """What an address tells; ``None`` when it is none, was taken back, or its hat is no longer theirs.

    :raises AskedTooOften: it was read too often within the hour.
    """
    found = feeds.find(secret)
    viewer = read.viewer_of(found.account_id, found.employer_id, found.hat, now()) if found is not None else None
    if found is None or viewer is None:
        return None
    dates = dates_between(viewer, viewer.today - BACK, viewer.today + AHEAD, gone=True)
    entries, news = feeds.publish(found, viewer, sorted(_entries(viewer, dates), key=lambda one: one.on)[:MOST])
    read.note_look(viewer, "calendar_feed", news)
    names = {} if viewer.hat is Hat.WORKER else feeds.names_of(viewer, (one.dossier_id for one in entries))
    language: Language = Account.objects.values_list("language", flat=True).get(id=viewer.account_id)  # type: ignore[assignment]
    return Told(tuple(entries), {key: initials(name) for key, name in names.items()}, viewer.hat, language)


def initials(name: str) -> str:
    """``K.D.`` for Koen De Smet."""
    return "".join(f"{part[0]}." for part in name.split()[:2])


def _entries(viewer: Viewer, dates: Dates) -> Iterator[NewEntry]:
    """Talks with their time, days, and one entry for all that is due of one person on one day."""
    for talk in dates.talks:
        uid = _uid(viewer, "talk", talk.dossier_id, talk.root)
        fact, on = talk.talk.fact, date_of(talk.talk.fact.on)
        yield NewEntry(uid, talk.dossier_id, on, talk.talk.at, fact.body.get("minutes"), talk.talk.called_off)
    for day in dates.days:
        yield NewEntry(_uid(viewer, day.what, day.dossier_id, day.root), day.dossier_id, date_of(day.day))
    for dossier_id, due in sorted({(row.dossier_id, row.day) for row in dates.terms}):
        yield NewEntry(_uid(viewer, "term", dossier_id, due), dossier_id, date_of(due))


def _uid(viewer: Viewer, what: str, dossier_id: int, root: int) -> str:
    """A name that stays the same for one account and hat, and says nothing: keys are drawn by lot."""
    told = f"{viewer.employer_id}|{viewer.account_id}|{viewer.hat}|{what}|{dossier_id}|{root}"
    return hashlib.sha256(told.encode()).hexdigest()[:40]
