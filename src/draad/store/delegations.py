"""Hats that one account lends to another for a period. Only ``actions`` writes here; the page of hats reads."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from draad.accounts.models import Account
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class LentHat:
    """A hat that was lent, seen by the one who gave it or the one who took it."""

    id: int
    hat: Hat
    giver_id: int
    giver: str
    taker: str
    first_day: date
    last_day: date


def lent_hats(account_id: int, employer_id: int, on: date) -> list[LentHat]:
    """What an account lent or was lent at an employer, running or still to come, in order of its first day."""
    rows = models.Delegation.objects.filter(
        Q(giver_id=account_id) | Q(taker_id=account_id), employer_id=employer_id, valid_until__gte=on
    )
    return [
        LentHat(row.id, Hat(row.hat), row.giver_id, row.giver.name, row.taker.name, row.valid_from, row.valid_until)
        for row in rows.select_related("giver", "taker").order_by("valid_from", "id")
    ]


def owns_hat(viewer: Viewer, hat: Hat) -> bool:
    """Whether a hat is the viewer's own now, and not one that was lent to them."""
    day = viewer.at.date()
    valid = Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    here = {"employer_id": viewer.employer_id}
    if models.Mandate.objects.filter(valid, account_id=viewer.account_id, hat=hat, **here).exists():
        return True
    return hat is Hat.MANAGER and models.Employment.objects.filter(valid, manager_id=viewer.person_id, **here).exists()


def colleague_with(viewer: Viewer, address: str) -> Account | None:
    """The account with an address, if it has to do with the viewer's employer."""
    found = Account.objects.filter(email=address.strip().lower(), is_active=True)
    return found.filter(memberships__employer_id=viewer.employer_id).exclude(id=viewer.account_id).first()


def lend(viewer: Viewer, taker: Account, hat: Hat, first: date, last: date) -> int:
    """Lend a hat. Returns the key of the loan."""
    row = models.Delegation.objects.create(
        employer_id=viewer.employer_id,
        giver_id=viewer.account_id,
        taker=taker,
        hat=hat,
        valid_from=first,
        valid_until=last,
    )
    return row.id


def take_back(viewer: Viewer, loan_id: int, last: date) -> bool:
    """Let a loan end earlier: ``last`` is its last day, perhaps before its first. Returns whether there was one."""
    rows = models.Delegation.objects.filter(
        Q(giver_id=viewer.account_id) | Q(taker_id=viewer.account_id), employer_id=viewer.employer_id, id=loan_id
    )
    return bool(rows.filter(valid_until__gt=last).update(valid_until=last))
