"""Access in an emergency, inside the health service. Only ``actions`` writes here."""

from datetime import date, datetime

from django.db.models import Q

from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.people import folded
from draad.store.viewer import Viewer


def find(viewer: Viewer, name: str, born: date) -> int | None:
    """The dossier of the one person of the employer with exactly this name and day of birth; never the viewer's own."""
    people = [
        person
        for person in models.Person.objects.filter(employer_id=viewer.employer_id, born=born)
        if folded(name)
        in {folded(f"{person.first_name} {person.last_name}"), folded(f"{person.last_name} {person.first_name}")}
    ]
    if len(people) != 1 or people[0].account_id == viewer.account_id:
        return None
    rows = models.Dossier.objects.filter(employer_id=viewer.employer_id, person_id=people[0].id)
    return rows.values_list("id", flat=True).first()


def write(viewer: Viewer, dossier_id: int, ground: str, reason: str, until: datetime) -> int:
    """Write down that the viewer opens a dossier, why, and until when. Returns its key."""
    row = models.BrokenGlass.objects.create(
        employer_id=viewer.employer_id,
        account_id=viewer.account_id,
        hat=viewer.hat,
        dossier_id=dossier_id,
        ground=ground,
        reason=reason,
        at=viewer.at,
        until=until,
    )
    return row.id


def worker_of(viewer: Viewer, dossier_id: int) -> int | None:
    """The account of the worker of a dossier."""
    people = models.Dossier.objects.filter(employer_id=viewer.employer_id, id=dossier_id).values("person_id")
    rows = models.Person.objects.filter(employer_id=viewer.employer_id, id__in=people)
    return rows.values_list("account_id", flat=True).first()


def protection_officers(viewer: Viewer) -> list[int]:
    """The accounts of the data protection officers of the employer today."""
    day = viewer.at.date()
    holds = Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    rows = models.Mandate.objects.filter(holds, employer_id=viewer.employer_id, hat=Hat.DPO)
    return sorted(set(rows.values_list("account_id", flat=True)))
