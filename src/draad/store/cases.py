"""Who follows a dossier, from when until when. Only ``actions`` comes through here."""

from datetime import timedelta

from django.db.models import Q, QuerySet

from draad.privacy.hats import Hat
from draad.store import models
from draad.store.keys import new_key
from draad.store.rows import date_of
from draad.store.viewer import Viewer


def may_coach(viewer: Viewer, account_id: int) -> bool:
    """Whether an account wears the hat of a coach here today."""
    day = date_of(viewer.today)
    valid = Q(valid_from__lte=day) & (Q(valid_until__isnull=True) | Q(valid_until__gte=day))
    return models.Mandate.objects.filter(
        valid, employer_id=viewer.employer_id, account_id=account_id, hat=Hat.COACH
    ).exists()


def own_dossier_of(viewer: Viewer, account_id: int, dossier_id: int) -> bool:
    """Whether a dossier is that of the account itself."""
    people = models.Person.objects.filter(employer_id=viewer.employer_id, account_id=account_id).values("id")
    return models.Dossier.objects.filter(employer_id=viewer.employer_id, id=dossier_id, person_id__in=people).exists()


def follow(viewer: Viewer, dossier_id: int, account_id: int) -> dict[str, list[int]]:
    """Let an account follow a dossier from today. Who followed it until now no longer reaches it from this moment.

    :returns: keys of the rows that were made and that were ended, so that it can be taken back.
    """
    running = _running(viewer, dossier_id)
    others = running.exclude(account_id=account_id)
    ended = list(others.values_list("id", flat=True))
    goes_on = running.filter(account_id=account_id).exists()
    others.update(valid_until=date_of(viewer.today) - timedelta(days=1))
    if goes_on:
        return {"opened": [], "ended": ended}
    key = new_key()
    models.Case.objects.create(
        employer_id=viewer.employer_id,
        id=key,
        dossier_id=dossier_id,
        account_id=account_id,
        valid_from=date_of(viewer.today),
    )
    return {"opened": [key], "ended": ended}


def take_back(viewer: Viewer, opened: list[int], ended: list[int]) -> bool:
    """Undo: what was opened is gone, what was ended goes on. Returns whether it could: what passed on since stays."""
    rows = models.Case.objects.filter(employer_id=viewer.employer_id)
    if rows.filter(id__in=opened, valid_until__isnull=True).count() < len(opened):
        return False
    rows.filter(id__in=opened).delete()
    rows.filter(id__in=ended).update(valid_until=None)
    return True


def _running(viewer: Viewer, dossier_id: int) -> QuerySet[models.Case]:
    """Rows that hold today."""
    day = date_of(viewer.today)
    rows = models.Case.objects.filter(employer_id=viewer.employer_id, dossier_id=dossier_id, valid_from__lte=day)
    return rows.filter(Q(valid_until__isnull=True) | Q(valid_until__gte=day))
