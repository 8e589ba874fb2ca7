"""Who may get a mail that says what there is to do: every account with a hat under which work can wait."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from django.db.models import Q

from draad.accounts.models import Account
from draad.privacy.hats import Hat
from draad.store import models

Digest = Literal["daily", "weekly"]
WORKING = (Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE, Hat.ADVISER)
"""Hats with a work list of their own, in the order in which a mail names them."""


@dataclass(frozen=True)
class Receiver:
    """An account at one employer: how often it wants a mail, and the hats under which something may wait."""

    account_id: int
    employer_id: int
    mail: str
    language: str
    digest: Digest
    hats: tuple[Hat, ...]
    """Professional hats that it may wear now."""
    own: bool
    """Whether something waits for the account as a worker."""


def receivers(at: datetime, own_until: int = 0) -> Iterator[Receiver]:
    """Everybody who may have something to do, by employer. What it is, is asked under each hat apart.

    Who is absent gets no mail about work, only about their own thread.

    :param own_until: days after today up to which a line of a worker counts.
    """
    for employer_id in models.Employer.objects.order_by("id").values_list("id", flat=True):
        away = _away(employer_id)
        hats = {account: worn for account, worn in _hats(employer_id, at).items() if account not in away}
        own = _own(employer_id, at, own_until)
        wanted = Account.objects.filter(id__in=set(hats) | own, is_active=True).exclude(digest="never")
        for account in wanted.order_by("id"):
            worn = tuple(hat for hat in WORKING if hat in hats.get(account.id, ()))
            digest: Digest = "weekly" if account.digest == "weekly" else "daily"
            yield Receiver(
                account.id, employer_id, account.email, account.language, digest, worn, own=account.id in own
            )


def _away(employer_id: int) -> set[int]:
    """The accounts of people who are absent: their work is for who stands in, and no mail calls them to it."""
    absent = models.Summary.objects.filter(employer_id=employer_id, absent=True).values("person_id")
    people = models.Person.objects.filter(employer_id=employer_id, id__in=absent, account_id__isnull=False)
    return {account for account in people.values_list("account_id", flat=True) if account is not None}


def _hats(employer_id: int, at: datetime) -> dict[int, set[str]]:
    """The accounts with a professional hat now; that they may wear it is asked again when it is put on."""
    day, here = at.date(), {"employer_id": employer_id}
    valid = Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    found: dict[int, set[str]] = defaultdict(set)
    for account, hat in models.Mandate.objects.filter(valid, **here).values_list("account_id", "hat"):
        found[account].add(hat)
    for account, hat in models.Delegation.objects.filter(valid, **here).values_list("taker_id", "hat"):
        found[account].add(hat)
    leading = models.Employment.objects.filter(valid, manager_id__isnull=False, **here).values("manager_id")
    people = models.Person.objects.filter(id__in=leading, account_id__isnull=False, **here)
    instead = models.Detour.objects.filter(valid, alternate_id__isnull=False, **here)
    for account in (*people.values_list("account_id", flat=True), *instead.values_list("alternate_id", flat=True)):
        found[account or 0].add(Hat.MANAGER)
    return found


def _own(employer_id: int, at: datetime, until: int) -> set[int]:
    """The accounts of people in whose own thread something waits for them."""
    here = {"employer_id": employer_id}
    lines = models.WorkLine.objects.filter(
        party="worker", pressing__in=(True,), day__lte=at.date() + timedelta(days=until), **here
    )
    people = models.Person.objects.filter(id__in=lines.values("person_id"), account_id__isnull=False, **here)
    return {account for account in people.values_list("account_id", flat=True) if account is not None}
