"""What the viewer did lately, and which mails of theirs still wait."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef

from draad.store import models
from draad.store.viewer import Viewer

RECENT = timedelta(hours=24)


@dataclass(frozen=True)
class ActRow:
    """Something the viewer did. ``undone`` when a later act took it back."""

    id: int
    verb: str
    at: datetime
    dossier_id: int | None
    result: dict[str, Any]
    undone: bool


@dataclass(frozen=True)
class MailRow:
    """A mail that was owed by an act of the viewer."""

    id: int
    to: str
    subject: str
    leaves_at: datetime
    delivered_at: datetime | None
    stopped_at: datetime | None


def acts_of(viewer: Viewer, most: int = 50) -> list[ActRow]:
    """What the viewer did under this hat in the last day, newest first."""
    rows = models.Act.objects.filter(
        employer_id=viewer.employer_id,
        account_id=viewer.account_id,
        hat=viewer.hat,
        at__gte=viewer.at - RECENT,
        undoes__isnull=True,
    ).annotate(undone=Exists(models.Act.objects.filter(employer_id=viewer.employer_id, undoes=OuterRef("id"))))
    return [
        ActRow(row.id, row.verb, row.at, row.dossier_id, row.result, row.undone) for row in rows.order_by("-at")[:most]
    ]


def mails_of(viewer: Viewer, most: int = 50) -> list[MailRow]:
    """The mails that acts of the viewer owe, and what became of them. Newest first."""
    acts = models.Act.objects.filter(employer_id=viewer.employer_id, account_id=viewer.account_id).values("id")
    rows = models.OutboxMail.objects.filter(employer_id=viewer.employer_id, act_id__in=acts)
    return [
        MailRow(row.id, row.to, row.subject, row.leaves_at, row.delivered_at, row.stopped_at)
        for row in rows.order_by("-made_at")[:most]
    ]
