"""Hand-overs of dossiers that concern a viewer, and how many things wait for an answer of theirs."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.detours import told_to
from draad.store.read.reach import openable, reachable
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class HandoverRow:
    """A hand-over. ``note`` is for giver and taker only; ``names``: of the people whose dossiers the viewer reaches."""

    id: int
    giver_id: int
    giver: str
    taker_id: int
    taker: str
    made_at: datetime
    state: str
    note: str
    count: int
    dossiers: tuple[tuple[int, str], ...]


def handovers(viewer: Viewer, most: int = 20) -> list[HandoverRow]:
    """What the viewer handed over, was handed or, as HR, arranged: what waits first, then the latest."""
    if viewer.hat not in {Hat.COACH, Hat.HR}:
        return []
    mine = Q(made_by_id=viewer.account_id)
    if viewer.hat is Hat.COACH:
        mine |= Q(giver_id=viewer.account_id) | Q(taker_id=viewer.account_id)
    rows = models.Handover.objects.filter(mine, employer_id=viewer.employer_id).select_related("giver", "taker")
    found = sorted(rows.order_by("-made_at", "-id")[:most], key=lambda row: row.state != "asked")
    return [_told(viewer, row) for row in found]


def names_in_reach(viewer: Viewer, dossier_ids: list[int]) -> list[tuple[int, str]]:
    """Those of the dossiers that the viewer reaches, with the name of the person, by name."""
    rows = openable(viewer).filter(dossier_id__in=dossier_ids).order_by("sort_key", "dossier_id")
    return list(rows.values_list("dossier_id", "name"))


def _told(viewer: Viewer, row: models.Handover) -> HandoverRow:
    handed = models.HandedOver.objects.filter(employer_id=viewer.employer_id, handover_id=row.id)
    named = reachable(viewer).filter(dossier_id__in=handed.values("dossier_id")).order_by("sort_key")
    knows = viewer.account_id in {row.giver_id, row.taker_id, row.made_by_id}
    return HandoverRow(
        row.id,
        row.giver_id,
        row.giver.name,
        row.taker_id,
        row.taker.name,
        row.made_at,
        row.state,
        row.note if knows else "",
        handed.count(),
        tuple(named.values_list("dossier_id", "name")),
    )


def waits_for(viewer: Viewer) -> tuple[tuple[str, int], ...]:
    """How many hand-overs wait for the viewer's yes, and how many people for another contact person."""
    if viewer.hat is Hat.COACH:
        asked = models.Handover.objects.filter(
            employer_id=viewer.employer_id, taker_id=viewer.account_id, state="asked"
        ).count()
        return (("handovers", asked),) if asked else ()
    if viewer.hat is Hat.HR:
        open_ = told_to(viewer).filter(alternate__isnull=True, dossier_id__in=reachable(viewer).values("dossier_id"))
        return (("detours", number),) if (number := open_.count()) else ()
    return ()
