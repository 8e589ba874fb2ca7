"""Choices in the list of dossiers that someone gave a name. Only ``actions`` writes here."""

from typing import Any

from draad.periods import Day
from draad.privacy.retention import RETENTION, Since, erased_on
from draad.store import models
from draad.store.rows import date_of
from draad.store.viewer import Viewer


def keep(viewer: Viewer, name: str, choice: dict[str, Any]) -> int:
    """Keep a choice under a name; what had that name is replaced. Returns its key."""
    used_on = date_of(viewer.today)
    row, _ = _own(viewer).update_or_create(
        name=name,
        defaults={"choice": choice, "used_on": used_on},
        create_defaults={**_whose(viewer), "choice": choice, "used_on": used_on},
    )
    return int(row.id)


def forget(viewer: Viewer, list_id: int) -> bool:
    """Remove one's own. Returns whether there was one."""
    return bool(_own(viewer).filter(id=list_id).delete()[0])


def note_use(viewer: Viewer, list_id: int) -> None:
    """Say that it was used today: what is not used for a year is erased."""
    _own(viewer).filter(id=list_id).update(used_on=date_of(viewer.today))


KEPT = next(row for row in RETENTION if row.name == "saved_lists")


def forget_unused(today: Day) -> int:
    """Erase what nobody used for as long as such a choice is kept. Returns how many."""
    rows, gone = models.SavedList.objects.order_by(), 0
    for used_on in rows.values_list("used_on", flat=True).distinct():
        over = erased_on(KEPT, {Since.USED: used_on.toordinal()})
        if over is not None and over <= today:
            gone += rows.filter(used_on=used_on).delete()[0]
    return gone


def _whose(viewer: Viewer) -> dict[str, Any]:
    return {"employer_id": viewer.employer_id, "account_id": viewer.account_id, "hat": viewer.hat}


def _own(viewer: Viewer) -> Any:
    return models.SavedList.objects.filter(**_whose(viewer))
