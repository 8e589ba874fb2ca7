"""Which caches a new day changes, and whether any of them tells something else than its facts."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q

from draad.periods import Day
from draad.store import models
from draad.store.folding import refresh
from draad.store.rows import date_of

BATCH = 500
SET_ASIDE = frozenset({"computed_on"})
"""Columns that tell when a cache was made, not what it says."""


def refresh_due(today: Day) -> int:
    """Make the caches anew of every dossier that a day up to today could have changed. Returns how many."""
    count = 0
    for employer in models.Employer.objects.order_by("id"):
        while due := _due(employer.id, today):
            with transaction.atomic():
                count += refresh(employer, due, today)
    return count


def _due(employer_id: int, today: Day) -> list[int]:
    """The next of them. What was made today is not made again today, so there is an end to it."""
    waiting = Q(next_change_on__lte=date_of(today)) & Q(computed_on__lt=date_of(today))
    rows = models.Summary.objects.filter(waiting, employer_id=employer_id).order_by("next_change_on", "dossier_id")
    return list(rows.values_list("dossier_id", flat=True)[:BATCH])


def rebuild_all(today: Day) -> int:
    """Make the caches of every dossier of every employer anew from the facts. Returns how many dossiers."""
    count = 0
    for employer, batch in _batches():
        with transaction.atomic():
            count += refresh(employer, batch, today)
    return count


@dataclass(frozen=True)
class Compared:
    """How many dossiers were compared, and which tell something else than their facts: ``(employer, dossier)``."""

    dossiers: int
    different: tuple[tuple[int, int], ...]


def compare_all(today: Day) -> Compared:
    """Compare every cache with what the facts give now, and change nothing.

    Brings up to today first, as each night does: what only waits for the night is no difference.
    """
    refresh_due(today)
    count, different = 0, []
    for employer, batch in _batches():
        with transaction.atomic():
            before = _told(employer.id, batch)
            refresh(employer, batch, today)
            after = _told(employer.id, batch)
            transaction.set_rollback(True)
        count += len(batch)
        different += [(employer.id, key) for key in batch if before.get(key) != after.get(key)]
    return Compared(count, tuple(different))


def _batches() -> Iterator[tuple[models.Employer, list[int]]]:
    for employer in models.Employer.objects.order_by("id"):
        keys = list(models.Dossier.objects.filter(employer=employer).order_by("id").values_list("id", flat=True))
        for start in range(0, len(keys), BATCH):
            yield employer, keys[start : start + BATCH]


def _told(employer_id: int, dossier_ids: list[int]) -> dict[int, set[tuple[str, ...]]]:
    """What the caches of each dossier say, without when they were made."""
    found: dict[int, set[tuple[str, ...]]] = {}
    here = {"employer_id": employer_id, "dossier_id__in": dossier_ids}
    rows = [*models.Summary.objects.filter(**here).values(), *models.WorkLine.objects.filter(**here).values()]
    for row in rows:
        told = tuple(f"{name}={value}" for name, value in sorted(row.items()) if name not in SET_ASIDE)
        found.setdefault(row["dossier_id"], set()).add(told)
    return found
