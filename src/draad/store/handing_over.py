"""Dossiers that pass from one coach to another, and people who get another manager. Only ``actions`` writes here."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Q

from draad.store import models
from draad.store.cases import follow
from draad.store.folding import refresh
from draad.store.keys import new_key
from draad.store.rows import date_of
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Asked:
    """A hand-over that waits for an answer."""

    id: int
    giver_id: int
    taker_id: int
    made_by_id: int
    dossier_ids: tuple[int, ...]


def followed_by(viewer: Viewer, account_id: int) -> list[int]:
    """The dossiers that an account follows as a coach today, in a fixed order."""
    day = date_of(viewer.today)
    holds = Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    rows = models.Case.objects.filter(holds, employer_id=viewer.employer_id, account_id=account_id)
    return sorted(rows.values_list("dossier_id", flat=True))


def write(viewer: Viewer, giver_id: int, taker_id: int, dossier_ids: Sequence[int], note: str, *, asked: bool) -> int:
    """Write down a hand-over. Returns its key."""
    row = models.Handover.objects.create(
        employer_id=viewer.employer_id,
        giver_id=giver_id,
        taker_id=taker_id,
        made_by_id=viewer.account_id,
        made_at=viewer.at,
        state="asked" if asked else "told",
        note=note,
    )
    models.HandedOver.objects.bulk_create(
        models.HandedOver(employer_id=viewer.employer_id, handover_id=row.id, dossier_id=dossier_id)
        for dossier_id in dossier_ids
    )
    return row.id


def move(viewer: Viewer, giver_id: int, taker_id: int, dossier_ids: Collection[int]) -> dict[str, list[int]]:
    """Let the taker follow, from now on, those of the dossiers that the giver still follows.

    The giver no longer reaches them from this moment.

    :returns: keys of the rows that were made and that were ended, so that it can be taken back.
    """
    moved: dict[str, list[int]] = {"opened": [], "ended": []}
    for dossier_id in sorted(set(followed_by(viewer, giver_id)) & set(dossier_ids)):
        made = follow(viewer, dossier_id, taker_id)
        moved["opened"] += made["opened"]
        moved["ended"] += made["ended"]
    return moved


def asked_of(viewer: Viewer, handover_id: int) -> Asked | None:
    """A hand-over that waits, if the viewer gives it, takes it or arranged it."""
    mine = Q(taker_id=viewer.account_id) | Q(giver_id=viewer.account_id) | Q(made_by_id=viewer.account_id)
    row = (
        models.Handover.objects.filter(mine, employer_id=viewer.employer_id, id=handover_id, state="asked")
        .select_for_update()
        .first()
    )
    if row is None:
        return None
    handed = models.HandedOver.objects.filter(employer_id=viewer.employer_id, handover_id=row.id)
    return Asked(row.id, row.giver_id, row.taker_id, row.made_by_id, tuple(handed.values_list("dossier_id", flat=True)))


def settle(viewer: Viewer, handover_id: int, state: str) -> bool:
    """Note the answer. Returns whether it still waited for one."""
    rows = models.Handover.objects.filter(employer_id=viewer.employer_id, id=handover_id, state="asked")
    return bool(rows.update(state=state, answered_at=viewer.at))


def undo(viewer: Viewer, handover_id: int) -> bool:
    """Note that a hand-over was taken back after all. Returns whether it could: what was answered stays."""
    rows = models.Handover.objects.filter(
        employer_id=viewer.employer_id, id=handover_id, made_by_id=viewer.account_id, state__in=("told", "asked")
    )
    return bool(rows.update(state="taken_back", answered_at=viewer.at))


def forget_notes(before: datetime) -> int:
    """Empty the notes of hand-overs from before a moment. Returns how many."""
    return models.Handover.objects.filter(made_at__lt=before).exclude(note="").update(note="")


def own_among(viewer: Viewer, account_id: int, dossier_ids: Collection[int]) -> bool:
    """Whether one of the dossiers is that of the account itself."""
    people = models.Person.objects.filter(employer_id=viewer.employer_id, account_id=account_id).values("id")
    rows = models.Dossier.objects.filter(employer_id=viewer.employer_id, id__in=list(dossier_ids))
    return rows.filter(person_id__in=people).exists()


def leads_from(viewer: Viewer, person_id: int, manager_id: int, first: date) -> int:
    """Let another person lead somebody from a day on, under every contract that runs then. Returns how many contracts.

    What was is kept: the contract goes on as another row. A change that was planned for a later day is replaced.
    """
    here = {"employer_id": viewer.employer_id, "person_id": person_id}
    models.Employment.objects.filter(Q(valid_from__gte=first), **here).exclude(manager_id=manager_id).update(
        manager_id=manager_id
    )
    holds = Q(valid_until__isnull=True) | Q(valid_until__gte=first)
    running = models.Employment.objects.filter(holds, valid_from__lt=first, **here).exclude(manager_id=manager_id)
    rows = list(running)
    for row in rows:
        last = row.valid_until
        models.Employment.objects.filter(employer_id=row.employer_id, id=row.id).update(
            valid_until=first - timedelta(days=1)
        )
        row.id, row.manager_id, row.valid_from, row.valid_until = new_key(), manager_id, first, last
        row.save(force_insert=True)
    dossiers = models.Dossier.objects.filter(**here).values_list("id", flat=True)
    refresh(models.Employer.objects.get(id=viewer.employer_id), list(dossiers), viewer.today)
    return len(rows)


def may_lead(viewer: Viewer, manager_id: int, person_id: int, on: date) -> bool:
    """Whether a person works here on a day, signs in, and does not report, near or far, to whom they would lead."""
    holds = Q(valid_from__lte=on) & (Q(valid_until__isnull=True) | Q(valid_until__gte=on))
    here = {"employer_id": viewer.employer_id}
    works = models.Employment.objects.filter(holds, person_id=manager_id, **here).exists()
    signs_in = models.Person.objects.filter(id=manager_id, account__is_active=True, **here).exists()
    if not works or not signs_in:
        return False
    above, known = {manager_id}, set[int]()
    while above:
        if person_id in above:
            return False
        known |= above
        found = models.Employment.objects.filter(holds, person_id__in=above, manager_id__isnull=False, **here)
        above = {key for key in found.values_list("manager_id", flat=True) if key is not None} - known
    return True


def managers_of(viewer: Viewer, person_id: int) -> set[int]:
    """The accounts of who leads a person today."""
    day = date_of(viewer.today)
    holds = Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    here = {"employer_id": viewer.employer_id}
    jobs = models.Employment.objects.filter(holds, person_id=person_id, manager_id__isnull=False, **here)
    people = models.Person.objects.filter(id__in=jobs.values("manager_id"), account_id__isnull=False, **here)
    return {account for account in people.values_list("account_id", flat=True) if account is not None}
