"""Access in an emergency: whom it lets in until when, and who is told of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from draad.privacy.cells import Reading
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import models
from draad.store.viewer import Viewer

HEALTH_SERVICE = frozenset({Hat.PHYSICIAN, Hat.NURSE})


@dataclass(frozen=True)
class GlassRow:
    """Somebody opened a dossier in an emergency. ``about``: whose it is, for the data protection officer only."""

    at: datetime
    until: datetime
    name: str
    hat: Hat
    ground: str
    reason: str
    dossier_id: int
    about: str = ""


def opened_in_need(viewer: Viewer) -> QuerySet[Any]:
    """The dossiers that the viewer opened in an emergency that still lasts: as keys."""
    rows = models.BrokenGlass.objects.filter(
        employer_id=viewer.employer_id, account_id=viewer.account_id, hat=viewer.hat, at__lte=viewer.at
    )
    return rows.filter(until__gt=viewer.at).values("dossier_id")


def own_glass(viewer: Viewer) -> list[GlassRow]:
    """What the viewer opened in an emergency that still lasts."""
    if viewer.hat not in HEALTH_SERVICE:
        return []
    return _told(
        viewer, models.BrokenGlass.objects.filter(account_id=viewer.account_id, until__gt=viewer.at), named=True
    )


def glass_of(viewer: Viewer, dossier_id: int) -> list[GlassRow]:
    """Every emergency access to a dossier, for the worker whose it is. Newest first."""
    if viewer.hat is not Hat.WORKER or viewer.person_id is None:
        return []
    own = models.Dossier.objects.filter(employer_id=viewer.employer_id, id=dossier_id, person_id=viewer.person_id)
    if not own.exists():
        return []
    return _told(viewer, models.BrokenGlass.objects.filter(dossier_id=dossier_id), named=False)


def all_glass(viewer: Viewer, most: int = 200) -> list[GlassRow]:
    """Every emergency access at the employer, for who reads the whole log of access. Newest first."""
    if viewer.policy.may_read(viewer.hat, Item.ACCESS_LOG) is not Reading.FULL or viewer.hat is Hat.WORKER:
        return []
    return _told(viewer, models.BrokenGlass.objects.all(), named=True)[:most]


def _told(viewer: Viewer, rows: QuerySet[models.BrokenGlass], *, named: bool) -> list[GlassRow]:
    found = list(rows.filter(employer_id=viewer.employer_id).select_related("account").order_by("-at", "-id"))
    names: dict[int, str] = {}
    if named:
        about = models.Summary.objects.filter(
            employer_id=viewer.employer_id, dossier_id__in={row.dossier_id for row in found}
        )
        names = dict(about.values_list("dossier_id", "name"))
    return [
        GlassRow(
            row.at,
            row.until,
            row.account.name,
            Hat(row.hat),
            row.ground,
            row.reason,
            row.dossier_id,
            names.get(row.dossier_id, ""),
        )
        for row in found
    ]
