"""Hats that one account lends to another for a period: who sees them, and whose own a hat is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from draad.accounts.models import Account
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.reach import reachable
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class LentHat:
    """A hat that was lent, seen by the one who gave it or the one who took it, or by HR. ``by``: who arranged it."""

    id: int
    hat: Hat
    giver_id: int
    giver: str
    taker_id: int
    taker: str
    first_day: date
    last_day: date
    by: str = ""


def lent_hats(account_id: int, employer_id: int, on: date) -> list[LentHat]:
    """What an account lent or was lent at an employer, running or still to come, in order of its first day."""
    return _told(employer_id, Q(giver_id=account_id) | Q(taker_id=account_id), on)


def all_loans(viewer: Viewer) -> list[LentHat]:
    """Every loan at the employer, running or still to come: for HR."""
    return _told(viewer.employer_id, Q(), viewer.at.date()) if viewer.hat is Hat.HR else []


def _told(employer_id: int, which: Q, on: date) -> list[LentHat]:
    rows = models.Delegation.objects.filter(which, employer_id=employer_id, valid_until__gte=on)
    return [
        LentHat(
            row.id,
            Hat(row.hat),
            row.giver_id,
            row.giver.name,
            row.taker_id,
            row.taker.name,
            row.valid_from,
            row.valid_until,
            row.made_by.name if row.made_by is not None else "",
        )
        for row in rows.select_related("giver", "taker", "made_by").order_by("valid_from", "id")
    ]


def _valid(day: date) -> Q:
    return Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))


def owns_hat(viewer: Viewer, hat: Hat, account_id: int | None = None) -> bool:
    """Whether a hat is an account's own now, and not one that was lent to it: the viewer's, or that of another."""
    account = viewer.account_id if account_id is None else account_id
    valid, here = _valid(viewer.at.date()), {"employer_id": viewer.employer_id}
    if models.Mandate.objects.filter(valid, account_id=account, hat=hat, **here).exists():
        return True
    if hat is not Hat.MANAGER:
        return False
    person = models.Person.objects.filter(account_id=account, **here).values("id")
    leads = models.Employment.objects.filter(valid, manager_id__in=person, **here).exists()
    return leads or models.Detour.objects.filter(valid, alternate_id=account, **here).exists()


@dataclass(frozen=True)
class Away:
    """Somebody with a hat that others count on, who is absent today and for whom nobody stands in."""

    account_id: int
    name: str
    hat: Hat


@dataclass(frozen=True)
class Colleague:
    """An account of the house, with a hat of its own."""

    account_id: int
    name: str
    hats: tuple[Hat, ...]


LENT = (Hat.MANAGER, Hat.HR, Hat.COACH)


def owners(viewer: Viewer) -> list[Colleague]:
    """Everybody at the employer who owns a hat that can be lent, by name: for HR."""
    if viewer.hat is not Hat.HR:
        return []
    valid, here = _valid(viewer.at.date()), {"employer_id": viewer.employer_id}
    hats: dict[int, set[Hat]] = {}
    for account, hat in models.Mandate.objects.filter(valid, hat__in=LENT, **here).values_list("account_id", "hat"):
        hats.setdefault(account, set()).add(Hat(hat))
    leading = models.Employment.objects.filter(valid, manager_id__isnull=False, **here).values("manager_id")
    people = models.Person.objects.filter(id__in=leading, account_id__isnull=False, **here)
    for leader in people.values_list("account_id", flat=True):
        if leader is not None:
            hats.setdefault(leader, set()).add(Hat.MANAGER)
    return _colleagues(hats)


def _colleagues(hats: dict[int, set[Hat]]) -> list[Colleague]:
    accounts = Account.objects.filter(id__in=hats, is_active=True).order_by("name", "id")
    return [Colleague(one.id, one.name, tuple(hat for hat in LENT if hat in hats[one.id])) for one in accounts]


def away_without(viewer: Viewer, people: Iterable[Colleague]) -> list[Away]:
    """Those of the owners who are absent today, as far as HR may see, and for whom nobody stands in."""
    found = list(people)
    here = {"employer_id": viewer.employer_id}
    accounts = {one.account_id for one in found}
    persons = models.Person.objects.filter(account_id__in=accounts, **here)
    absent = reachable(viewer).filter(absent=True, person_id__in=persons.values("id")).values("person_id")
    away = set(persons.filter(id__in=absent).values_list("account_id", flat=True))
    loans = models.Delegation.objects.filter(_valid(viewer.at.date()), giver_id__in=away, **here)
    covered = set(loans.values_list("giver_id", "hat"))
    return [
        Away(one.account_id, one.name, hat)
        for one in found
        if one.account_id in away
        for hat in one.hats
        if (one.account_id, hat.value) not in covered
    ]
