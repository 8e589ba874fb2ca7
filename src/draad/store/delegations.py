"""Hats that one account lends to another for a period. Only ``actions`` writes here."""

from datetime import date, timedelta

from django.db.models import Q, QuerySet

from draad.accounts.models import Account
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.viewer import Viewer


def colleague_with(viewer: Viewer, address: str) -> Account | None:
    """The account with an address, if it has to do with the viewer's employer."""
    found = _here(viewer).filter(email=address.strip().lower())
    return found.exclude(id=viewer.account_id).first()


def colleague(viewer: Viewer, account_id: int) -> Account | None:
    """An account that has to do with the viewer's employer."""
    return _here(viewer).filter(id=account_id).first()


def _here(viewer: Viewer) -> QuerySet[Account]:
    return Account.objects.filter(is_active=True, memberships__employer_id=viewer.employer_id)


def lend(viewer: Viewer, giver_id: int, taker: Account, hat: Hat, first: date, last: date) -> int:
    """Lend a hat: one's own, or as HR that of somebody who is away. Returns the key of the loan."""
    row = models.Delegation.objects.create(
        employer_id=viewer.employer_id,
        giver_id=giver_id,
        taker=taker,
        hat=hat,
        valid_from=first,
        valid_until=last,
        made_by_id=viewer.account_id if giver_id != viewer.account_id else None,
    )
    return row.id


def take_back(viewer: Viewer, loan_id: int) -> bool:
    """Let a loan end at this moment, perhaps before its first day. Returns whether there was one to end.

    Giver and taker may; HR may end every loan of the house.
    """
    rows = models.Delegation.objects.filter(employer_id=viewer.employer_id, id=loan_id)
    if viewer.hat is not Hat.HR:
        rows = rows.filter(Q(giver_id=viewer.account_id) | Q(taker_id=viewer.account_id))
    yesterday = viewer.at.date() - timedelta(days=1)
    return bool(rows.filter(valid_until__gt=yesterday).update(valid_until=yesterday, ended_at=viewer.at))


def lends_already(viewer: Viewer, giver_id: int, taker_id: int, hat: Hat, first: date, last: date) -> bool:
    """Whether this hat is lent to this very account in part of the period."""
    return models.Delegation.objects.filter(
        employer_id=viewer.employer_id,
        giver_id=giver_id,
        taker_id=taker_id,
        hat=hat,
        valid_from__lte=last,
        valid_until__gte=first,
    ).exists()
