"""Reading is recorded: who, which dossiers, under which hat, for what. A list is one entry."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import connection, transaction

from draad.privacy.cells import Reading
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import models
from draad.store.read.reach import reachable
from draad.store.viewer import Viewer

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
    return [
        LookRow(row.at, row.account.name, Hat(row.hat), row.purpose, row.shown == 1)
        for row in rows.order_by("-at")[:most]
    ]
