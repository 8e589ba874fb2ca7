"""Contact that goes round a manager. Only ``actions`` writes here; what it means is asked in ``read/detours.py``."""

from datetime import timedelta

from django.db.models import Q, QuerySet

from draad.accounts.models import Account
from draad.store import models
from draad.store.keys import new_key
from draad.store.read.detours import running
from draad.store.rows import date_of
from draad.store.viewer import Viewer


def leaders(viewer: Viewer, person_id: int) -> set[int]:
    """The people who lead somebody today."""
    day = date_of(viewer.today)
    jobs = models.Employment.objects.filter(
        Q(valid_until__isnull=True) | Q(valid_until__gte=day),
        employer_id=viewer.employer_id,
        person_id=person_id,
        valid_from__lte=day,
        manager_id__isnull=False,
    )
    return {key for key in jobs.values_list("manager_id", flat=True) if key is not None}


def open_detour(viewer: Viewer, dossier_id: int, manager_id: int) -> int | None:
    """Let contact about a dossier go round a manager from now on. Returns the key; nothing when it does already."""
    if running(viewer.employer_id, viewer.today).filter(dossier_id=dossier_id, manager_id=manager_id).exists():
        return None
    row = models.Detour.objects.create(
        employer_id=viewer.employer_id,
        dossier_id=dossier_id,
        manager_id=manager_id,
        asked_at=viewer.at,
        asked_by_id=viewer.account_id,
        valid_from=date_of(viewer.today),
    )
    return row.id


def close_detours(viewer: Viewer, dossier_id: int, manager_id: int | None = None) -> int:
    """Let contact go through the manager again, from now on; through every manager without ``manager_id``."""
    rows = running(viewer.employer_id, viewer.today).filter(dossier_id=dossier_id)
    return _end(viewer, rows if manager_id is None else rows.filter(manager_id=manager_id))


def _end(viewer: Viewer, rows: QuerySet[models.Detour]) -> int:
    yesterday = date_of(viewer.today) - timedelta(days=1)
    return rows.update(valid_until=yesterday, ended_at=viewer.at)


def appoint(viewer: Viewer, detour_id: int, account_id: int) -> bool:
    """Let an account keep contact. Who did until now does so no longer. Returns whether the detour runs."""
    rows = running(viewer.employer_id, viewer.today).filter(id=detour_id)
    row = rows.first()
    if row is None:
        return False
    if row.alternate_id is None:
        rows.update(alternate_id=account_id, appointed_by_id=viewer.account_id)
        return True
    _end(viewer, rows)
    row.id, row.valid_from = new_key(), date_of(viewer.today)
    row.alternate_id, row.appointed_by_id = account_id, viewer.account_id
    row.save(force_insert=True)
    return True


def may_keep_contact(viewer: Viewer, account_id: int, dossier_id: int, manager_id: int) -> bool:
    """Whether an account is somebody of the house who works here today, and neither the worker nor the manager."""
    day = date_of(viewer.today)
    here = {"employer_id": viewer.employer_id}
    holds = Q(valid_until__isnull=True) | Q(valid_until__gte=day)
    working = models.Employment.objects.filter(holds, valid_from__lte=day, **here).values("person_id")
    people = models.Person.objects.filter(id__in=working, account_id=account_id, account__is_active=True, **here)
    own = models.Dossier.objects.filter(id=dossier_id, **here).values("person_id")
    return people.exclude(id=manager_id).exclude(id__in=own).exists()


def colleague(viewer: Viewer, account_id: int) -> Account | None:
    """An account that has to do with the viewer's employer."""
    return Account.objects.filter(id=account_id, is_active=True, memberships__employer_id=viewer.employer_id).first()
