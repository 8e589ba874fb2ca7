"""Reading is recorded: who, which dossiers, under which hat, for what. A list is one entry."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db import connection, transaction

from draad.privacy.cells import Reading
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import models
from draad.store.read.reach import reachable
from draad.store.viewer import Viewer

BRUSSELS = ZoneInfo("Europe/Brussels")
SHOWN = "INSERT INTO store_lookat (employer_id, dossier_id, look_id) VALUES (%s, %s, %s)"
"""Fifty instances take far longer to make than fifty rows to write."""


@dataclass(frozen=True)
class LookRow:
    """Someone looked."""

    at: datetime
    name: str
    hat: Hat
    purpose: str
    alone: bool
    """Whether only this dossier was opened, rather than a list that showed it."""
    instead_of: str = ""
    """Who had lent the hat, if it was not the looker's own in this dossier."""


def note_look(viewer: Viewer, purpose: str, dossier_ids: Sequence[int]) -> None:
    """Record that the viewer was shown these dossiers. Looking at one's own is not recorded."""
    if not dossier_ids or viewer.hat is Hat.WORKER:
        return
    with transaction.atomic():
        look = models.Look.objects.create(
            employer_id=viewer.employer_id,
            account_id=viewer.account_id,
            hat=viewer.hat,
            purpose=purpose,
            at=viewer.at,
            shown=len(dossier_ids),
        )
        with connection.cursor() as cursor:
            cursor.executemany(SHOWN, [(viewer.employer_id, dossier_id, look.id) for dossier_id in dossier_ids])


def looks_at(viewer: Viewer, dossier_id: int, most: int = 200) -> list[LookRow]:
    """Who looked at a dossier: the worker sees all, others only themselves. Newest first."""
    if viewer.policy.may_read(viewer.hat, Item.ACCESS_LOG) is Reading.NO or not reachable(viewer).filter(
        dossier_id=dossier_id
    ):
        return []
    at = models.LookAt.objects.filter(employer_id=viewer.employer_id, dossier_id=dossier_id).values("look_id")
    rows = models.Look.objects.filter(employer_id=viewer.employer_id, id__in=at).select_related("account")
    if viewer.hat is not Hat.WORKER:
        rows = rows.filter(account_id=viewer.account_id)
    found = list(rows.order_by("-at")[:most])
    lenders = _Lenders(viewer.employer_id, dossier_id, {row.account_id for row in found})
    return [
        LookRow(row.at, row.account.name, Hat(row.hat), row.purpose, row.shown == 1, lenders.of(row)) for row in found
    ]


class _Lenders:
    """Who had lent a hat to those who looked at one dossier. Nothing more is read where no hat was lent."""

    def __init__(self, employer_id: int, dossier_id: int, account_ids: set[int]) -> None:
        here = {"employer_id": employer_id}
        lent = models.Delegation.objects.filter(taker_id__in=account_ids, **here).select_related("giver")
        self.loans = list(lent.order_by("valid_from", "id"))
        self.own: list[tuple[int, str, date, date | None]] = []
        if not self.loans:
            return
        about = {loan.taker_id for loan in self.loans} | {loan.giver_id for loan in self.loans}
        mandates = models.Mandate.objects.filter(account_id__in=about, **here)
        self.own = list(mandates.values_list("account_id", "hat", "valid_from", "valid_until"))
        accounts = dict(models.Person.objects.filter(account_id__in=about, **here).values_list("id", "account_id"))
        person = models.Dossier.objects.filter(id=dossier_id, **here).values("person_id")
        jobs = models.Employment.objects.filter(person_id__in=person, manager_id__in=accounts, **here)
        for leader, first, last in jobs.values_list("manager_id", "valid_from", "valid_until"):
            account = accounts.get(leader) if leader is not None else None
            if account is not None:
                self.own.append((account, Hat.MANAGER.value, first, last))

    def of(self, look: models.Look) -> str:
        """The name of the lender; empty for who looked under a hat of their own."""
        day = look.at.astimezone(BRUSSELS).date()
        if self._owns(look.account_id, look.hat, day):
            return ""
        for loan in self.loans:
            ran = day <= loan.valid_until or (loan.ended_at is not None and look.at < loan.ended_at)
            theirs = (loan.taker_id, loan.hat) == (look.account_id, look.hat)
            if theirs and loan.valid_from <= day and ran and self._owns(loan.giver_id, look.hat, day):
                return loan.giver.name
        return ""

    def _owns(self, account_id: int, hat: str, day: date) -> bool:
        return any(
            (account_id, hat) == (owner, owned) and first <= day and (last is None or day <= last)
            for owner, owned, first, last in self.own
        )
