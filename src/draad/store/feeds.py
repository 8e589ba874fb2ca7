"""Secret addresses of calendars: made, revoked, found by their digest; and what each told last.

The secret itself is kept nowhere. It begins with the key of its employer, for every key does, and 256 bits follow.
"""

import hashlib
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet

from draad.privacy.hats import Hat
from draad.store import models
from draad.store.keys import new_key
from draad.store.read.detours import within
from draad.store.read.reach import reachable
from draad.store.viewer import Viewer

SECRET = re.compile(r"([0-9a-f]{1,16})-[A-Za-z0-9_-]{43}")
LARGEST_KEY = 2**63 - 1
AN_HOUR = timedelta(hours=1)
MOST_AN_HOUR = 60
"""So often an address may be read within an hour. Calendar programs ask a few times a day."""
GONE_SHOWN = timedelta(days=31)
"""How long an entry that was called off is still told as such."""


@dataclass(frozen=True)
class FeedCard:
    """What its owner may know of an address: since when it is, and when it was last read."""

    made_at: datetime
    read_at: datetime | None


@dataclass(frozen=True)
class FoundFeed:
    """A living address: whose, under which hat."""

    id: int
    employer_id: int
    account_id: int
    hat: Hat


@dataclass(frozen=True)
class NewEntry:
    """An entry as it should stand now. ``at``: a time of the day, empty for a whole day."""

    uid: str
    dossier_id: int
    on: date
    at: str = ""
    minutes: int | None = None
    called_off: bool = False


@dataclass(frozen=True)
class Published:
    """An entry as it is told. ``sequence`` grows with every change; ``gone``: it is called off."""

    uid: str
    dossier_id: int
    on: date
    at: str
    minutes: int | None
    sequence: int
    changed_at: datetime
    gone: bool


class AskedTooOften(Exception):
    """An address was read more often than any calendar program needs. Try again within the hour."""


def digest_of(secret: str) -> str:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def make(viewer: Viewer) -> str:
    """Make an address for this account under this hat; the one before it no longer works. Returns the secret, once."""
    secret = f"{viewer.employer_id:x}-{secrets.token_urlsafe(32)}"
    with transaction.atomic():
        revoke(viewer)
        models.Feed.objects.create(
            employer_id=viewer.employer_id,
            id=new_key(),
            account_id=viewer.account_id,
            hat=viewer.hat,
            digest=digest_of(secret),
            made_at=viewer.at,
        )
    return secret


def revoke(viewer: Viewer) -> bool:
    """Take the address back. Returns whether there was one."""
    rows = _living(viewer)
    with transaction.atomic():
        ids = list(rows.values_list("id", flat=True))
        models.FeedEntry.objects.filter(employer_id=viewer.employer_id, feed_id__in=ids).delete()
        rows.update(revoked_at=viewer.at)
    return bool(ids)


def card(viewer: Viewer) -> FeedCard | None:
    """What stands of the viewer's own address under this hat."""
    found = _living(viewer).values_list("made_at", "read_at").first()
    return FeedCard(*found) if found is not None else None


def _living(viewer: Viewer) -> QuerySet[models.Feed]:
    return models.Feed.objects.filter(
        employer_id=viewer.employer_id, account_id=viewer.account_id, hat=viewer.hat, revoked_at__isnull=True
    )


def find(secret: str) -> FoundFeed | None:
    """The address of a secret; ``None`` when there is none, or it was taken back, and nothing tells which."""
    read = SECRET.fullmatch(secret)
    if read is None or int(read[1], 16) > LARGEST_KEY:
        return None
    row = models.Feed.objects.filter(
        employer_id=int(read[1], 16), digest=digest_of(secret), revoked_at__isnull=True, account__is_active=True
    ).first()
    return FoundFeed(row.id, row.employer_id, row.account_id, Hat(row.hat)) if row is not None else None


def publish(feed: FoundFeed, viewer: Viewer, wanted: Iterable[NewEntry]) -> tuple[list[Published], list[int]]:
    """Compare what should stand with what was told last, keep it, and count the reading.

    :returns: every entry to tell, by day; and the dossiers of which something new is told.
    :raises AskedTooOften: within an hour it was read as often as is allowed.
    """
    with transaction.atomic():
        rows = models.Feed.objects.select_for_update().filter(employer_id=feed.employer_id, id=feed.id)
        _count(rows.get(), viewer.at)
        told = {row.uid: row for row in models.FeedEntry.objects.filter(employer_id=feed.employer_id, feed_id=feed.id)}
        changed = [row for one in wanted if (row := _stands(feed, viewer, one, told)) is not None]
        changed += _gone(viewer, told, {one.uid for one in wanted})
        for row in changed:
            row.save()
        lost = _lost(viewer, told)
        models.FeedEntry.objects.filter(employer_id=feed.employer_id, feed_id=feed.id, uid__in=lost).delete()
        kept = [row for uid, row in told.items() if uid not in lost]
    shown = sorted(kept, key=lambda row: (row.on, row.at, row.uid))
    return [_published(row) for row in shown], sorted({row.dossier_id for row in changed if row.uid not in lost})


def _count(row: models.Feed, at: datetime) -> None:
    if row.asked_from is None or not timedelta() <= at - row.asked_from < AN_HOUR:
        row.asked_from, row.asked = at, 0
    if row.asked >= MOST_AN_HOUR:
        raise AskedTooOften
    row.asked, row.read_at = row.asked + 1, at
    row.save(update_fields=("asked_from", "asked", "read_at"))


def _stands(
    feed: FoundFeed, viewer: Viewer, one: NewEntry, told: dict[str, models.FeedEntry]
) -> models.FeedEntry | None:
    """The row of an entry where it is new or changed. What was called off before it was ever told, is not told."""
    row = told.get(one.uid)
    if row is None:
        if one.called_off:
            return None
        row = models.FeedEntry(employer_id=feed.employer_id, feed_id=feed.id, uid=one.uid, sequence=0)
        told[one.uid] = row
    elif (row.on, row.at, row.minutes, row.gone) == (one.on, one.at, one.minutes, one.called_off):
        return None
    else:
        row.sequence += 1
    row.dossier_id, row.on, row.at, row.minutes = one.dossier_id, one.on, one.at, one.minutes
    row.gone, row.changed_at = one.called_off, viewer.at
    return row


def _gone(viewer: Viewer, told: dict[str, models.FeedEntry], wanted: set[str]) -> list[models.FeedEntry]:
    """Entries to come that no longer stand: they are called off, once."""
    found = []
    for uid, row in told.items():
        if uid not in wanted and not row.gone and row.on >= viewer.at.date():
            row.gone, row.sequence, row.changed_at = True, row.sequence + 1, viewer.at
            found.append(row)
    return found


def _lost(viewer: Viewer, told: dict[str, models.FeedEntry]) -> set[str]:
    """Entries of which nothing is told any more: of dossiers that are not the viewer's now, and what is long past."""
    ids = {row.dossier_id for row in told.values()}
    mine = set(reachable(viewer).filter(dossier_id__in=ids).values_list("dossier_id", flat=True))
    mine = {dossier_id for dossier_id in mine if within(viewer, dossier_id) is viewer}
    return {
        uid
        for uid, row in told.items()
        if row.dossier_id not in mine
        or (row.gone and viewer.at - row.changed_at > GONE_SHOWN)
        or row.on < (viewer.at - GONE_SHOWN).date()
    }


def _published(row: models.FeedEntry) -> Published:
    return Published(row.uid, row.dossier_id, row.on, row.at, row.minutes, row.sequence, row.changed_at, row.gone)


def names_of(viewer: Viewer, dossier_ids: Iterable[int]) -> dict[int, str]:
    """The names behind dossiers in reach: for initials only."""
    rows = reachable(viewer).filter(dossier_id__in=set(dossier_ids))
    return dict(rows.values_list("dossier_id", "name"))
