"""Hats that one account lends to another for a period. Only ``actions`` writes here."""

from datetime import date

from django.db.models import Q

from draad.accounts.models import Account
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.viewer import Viewer


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
