"""Mail that is owed: one row a mail, whatever happens to the process that sends it. Only ``actions`` comes here.

A row is leased before it is sent, and the lease is its fence: who holds another lease, or an old one, changes nothing.
A row is stopped only while nobody holds it, so that what was stopped never leaves.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F, Q, QuerySet

from draad.accounts.models import Account
from draad.store import models
from draad.store.keys import new_key

OPEN = Q(delivered_at__isnull=True, stopped_at__isnull=True)


@dataclass(frozen=True)
class NewMail:
    """A mail to be owed. The same ``dedupe`` at the same employer is the same mail."""

    dedupe: str
    to: str
    language: str
    subject: str
    text: str
    html: str = ""
    """The same as a page; without it the mail is text only."""


@dataclass(frozen=True)
class OwedMail:
    """A mail, and the lease under which it may be sent. ``attempts`` counts this one too."""

    employer_id: int
    id: int
    lease: int
    to: str
    language: str
    subject: str
    text: str
    made_at: datetime
    attempts: int
    html: str = ""


def owe(employer_id: int, mail: NewMail, *, made_at: datetime, leaves_at: datetime, act_id: int | None = None) -> bool:
    """Write a mail that is owed. Returns whether it is new."""
    before = models.OutboxMail.objects.filter(employer_id=employer_id, dedupe=mail.dedupe)
    if before.exists():
        return False
    row = models.OutboxMail(
        employer_id=employer_id,
        dedupe=mail.dedupe,
        to=mail.to,
        language=mail.language,
        subject=mail.subject,
        text=mail.text,
        html=mail.html,
        made_at=made_at,
        leaves_at=leaves_at,
        act_id=act_id,
    )
    models.OutboxMail.objects.bulk_create([row], ignore_conflicts=True)
    return before.filter(id=row.id).exists()


def stopped(employer_id: int, dedupe: str) -> bool:
    """Whether a mail was owed and then stopped: whoever it was for was not told."""
    return models.OutboxMail.objects.filter(
        employer_id=employer_id, dedupe=dedupe, stopped_at__isnull=False, delivered_at__isnull=True
    ).exists()


def written(employer_id: int, dedupes: Collection[str]) -> bool:
    """Whether a mail of one of these names was owed, whatever became of it."""
    return models.OutboxMail.objects.filter(employer_id=employer_id, dedupe__in=list(dedupes)).exists()


def lease_next(now: datetime, real: datetime, until: datetime) -> OwedMail | None:
    """Take the mail that waits longest, so that nobody else sends it before ``until``.

    :param now: the moment on Draad's clock, against which mails leave.
    :param real: the same moment on the machine's clock, against which leases run out, also when Draad's is moved.
    """
    free = OPEN & Q(leaves_at__lte=now) & (Q(leased_until__isnull=True) | Q(leased_until__lte=real))
    while True:
        found = models.OutboxMail.objects.filter(free).order_by("leaves_at", "id").values("employer_id", "id").first()
        if found is None:
            return None
        lease = new_key()
        taken = models.OutboxMail.objects.filter(free, **found).update(
            lease=lease, leased_until=until, attempts=F("attempts") + 1
        )
        if taken:
            return _owed(models.OutboxMail.objects.get(**found), lease)


def _owed(row: models.OutboxMail, lease: int) -> OwedMail:
    return OwedMail(
        row.employer_id, row.id, lease, row.to, row.language, row.subject, row.text, row.made_at, row.attempts, row.html
    )


def hold(mail: OwedMail, real: datetime, until: datetime) -> bool:
    """Make the lease last until later, just before sending. Returns whether it is still held; if not, do not send."""
    return bool(_held(mail).filter(OPEN, leased_until__gt=real).update(leased_until=until))


def delivered(mail: OwedMail, at: datetime) -> bool:
    """Note that the mail left. Returns whether the lease was still held."""
    return bool(_held(mail).filter(OPEN).update(delivered_at=at, lease=None, leased_until=None))


def put_back(mail: OwedMail, not_before: datetime) -> bool:
    """Give the mail back, to be tried again later. Returns whether the lease was still held."""
    return bool(_held(mail).filter(OPEN).update(lease=None, leased_until=not_before))


def give_up(mail: OwedMail, at: datetime) -> bool:
    """Stop trying. Returns whether the lease was still held."""
    return bool(_held(mail).filter(OPEN).update(stopped_at=at, lease=None, leased_until=None))


def _held(mail: OwedMail) -> QuerySet[models.OutboxMail]:
    return models.OutboxMail.objects.filter(employer_id=mail.employer_id, id=mail.id, lease=mail.lease)


def stop(employer_id: int, act_id: int, at: datetime) -> int:
    """Stop the mails of an act that still wait. Returns how many; one that is just leaving is not among them."""
    rows = models.OutboxMail.objects.filter(OPEN, employer_id=employer_id, act_id=act_id, lease__isnull=True)
    return rows.update(stopped_at=at)


def stop_one(employer_id: int, account_id: int, hat: str, mail_id: int, at: datetime) -> bool:
    """Stop one mail that an act of this account under this hat owes, if it still waits and is not leaving right now."""
    acts = models.Act.objects.filter(employer_id=employer_id, account_id=account_id, hat=hat).values("id")
    rows = models.OutboxMail.objects.filter(
        OPEN, employer_id=employer_id, id=mail_id, act_id__in=acts, lease__isnull=True
    )
    return rows.update(stopped_at=at) == 1


def forget_texts(left_before: datetime) -> int:
    """Empty the texts of mails that left, or were stopped, before a moment. Returns how many."""
    gone = models.OutboxMail.objects.filter(Q(delivered_at__lt=left_before) | Q(stopped_at__lt=left_before))
    return gone.exclude(text="", html="").update(text="", html="")


def employer_for(account: Account) -> int | None:
    """The employer on whose behalf an account is written to about its own sign-in: the first it belongs to."""
    return account.memberships.order_by("id").values_list("employer_id", flat=True).first()
