"""What the viewer did lately, and which mails of theirs still wait."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Exists, OuterRef

from draad.store import models
from draad.store.read.reach import openable
from draad.store.viewer import Viewer

RECENT = timedelta(hours=24)


@dataclass(frozen=True)
class ActRow:
    """Something the viewer did. ``undone`` when a later act took it back.

    ``kinds``: the kinds of fact that it said. ``name``: of the person it was about; empty, and no ``dossier_id``, once
    the dossier is out of reach.
    """

    id: int
    verb: str
    at: datetime
    dossier_id: int | None
    name: str
    kinds: tuple[str, ...]
    undone: bool
    undoable: bool
    """Whether there is something to take back: facts, who follows, or a mail that still waits."""
    built_upon: bool = False
    """Whether a later act that stands corrected one of its facts: this one is then not to be undone."""


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
    found = list(rows.order_by("-at", "-id")[:most])
    dossiers = {row.dossier_id for row in found if row.dossier_id is not None}
    names = dict(openable(viewer).filter(dossier_id__in=dossiers).values_list("dossier_id", "name"))
    waiting = models.OutboxMail.objects.filter(
        employer_id=viewer.employer_id,
        act_id__in=[row.id for row in found],
        delivered_at__isnull=True,
        stopped_at__isnull=True,
    )
    mails, kinds = set(waiting.values_list("act_id", flat=True)), _kinds(viewer, found)
    built_upon = _built_upon(viewer, found)
    return [
        ActRow(
            id=row.id,
            verb=row.verb,
            at=row.at,
            dossier_id=row.dossier_id if row.dossier_id in names else None,
            name=names.get(row.dossier_id or 0, ""),
            kinds=kinds.get(row.id, ()),
            undone=row.undone,
            undoable=(row.dossier_id in names and bool(row.result.get("said")))
            or row.id in mails
            or "cases" in row.result,
            built_upon=row.id in built_upon,
        )
        for row in found
    ]


def _built_upon(viewer: Viewer, acts: Sequence[models.Act]) -> set[int]:
    """The acts of which another act put a fact in the place of one of theirs, and stands."""
    said = {(act.dossier_id, seq): act.id for act in acts for seq in act.result.get("said", ())}
    if not said:
        return set()
    here = {"employer_id": viewer.employer_id, "dossier_id__in": {dossier_id for dossier_id, _ in said}}
    undone = {key for pair in models.Act.objects.filter(undoes__isnull=False, **here).values_list("id", "undoes")
              for key in pair}  # fmt: skip
    later = models.Fact.objects.filter(replaces__isnull=False, **here)
    rows = list(later.values_list("dossier_id", "seq", "replaces", "act_id"))
    instead = {(dossier_id, replaced): (seq, act_id) for dossier_id, seq, replaced, act_id in rows}
    found = set()
    for (dossier_id, seq), own in said.items():
        at = instead.get((dossier_id or 0, seq))
        while at is not None and at[1] in undone:
            at = instead.get((dossier_id or 0, at[0]))
        if at is not None and at[1] != own:
            found.add(own)
    return found


def _kinds(viewer: Viewer, acts: list[Any]) -> dict[int, tuple[str, ...]]:
    """What the viewer themself said in each act."""
    rows = models.Fact.objects.filter(
        employer_id=viewer.employer_id,
        dossier_id__in={act.dossier_id for act in acts if act.dossier_id is not None},
        act_id__in=[act.id for act in acts],
        recorded_by_id=viewer.account_id,
    ).order_by("seq")
    found: dict[int, tuple[str, ...]] = {}
    for act_id, kind in rows.values_list("act_id", "kind"):
        found[act_id] = (*found.get(act_id, ()), kind)
    return found


def mails_of(viewer: Viewer, most: int = 50) -> list[MailRow]:
    """The mails that acts of the viewer owe, and what became of them. Newest first."""
    acts = models.Act.objects.filter(
        employer_id=viewer.employer_id, account_id=viewer.account_id, hat=viewer.hat
    ).values("id")
    rows = models.OutboxMail.objects.filter(employer_id=viewer.employer_id, act_id__in=acts)
    return [
        MailRow(row.id, row.to, row.subject, row.leaves_at, row.delivered_at, row.stopped_at)
        for row in rows.order_by("-made_at")[:most]
    ]
