"""Hats that one account lends to another for a period: who sees them, and whose own a hat is."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

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
