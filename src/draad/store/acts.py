"""What was done, once. Only ``actions`` writes here."""

from typing import Any

from draad.store import models
from draad.store.keys import new_key
from draad.store.outbox import stop
from draad.store.viewer import Viewer


def act_done(viewer: Viewer, key: str) -> models.Act | None:
    """The act that this account did under this key before, if it did."""
    return models.Act.objects.filter(employer_id=viewer.employer_id, account_id=viewer.account_id, key=key).first()


def new_act() -> int:
    """A key for an act that is about to be done."""
    return new_key()


def note_act(
    viewer: Viewer,
    act_id: int,
    verb: str,
    key: str,
    dossier_id: int | None,
    undoes: int | None,
    result: dict[str, Any],
) -> None:
    """Record what was done.

    :raises django.db.IntegrityError: the same key was used at the same moment; the transaction is taken back whole.
    """
    models.Act.objects.create(
        employer_id=viewer.employer_id,
        id=act_id,
        account_id=viewer.account_id,
        hat=viewer.hat,
        verb=verb,
        key=key,
        at=viewer.at,
        dossier_id=dossier_id,
        undoes=undoes,
        result=result,
    )


def act_to_undo(viewer: Viewer, act_id: int) -> models.Act | None:
    """An act of this account that nobody took back yet."""
    act = models.Act.objects.filter(employer_id=viewer.employer_id, account_id=viewer.account_id, id=act_id).first()
    undone = models.Act.objects.filter(employer_id=viewer.employer_id, undoes=act_id).exists()
    return None if undone else act


def said_and_taken_back(viewer: Viewer, dossier_id: int) -> frozenset[int]:
    """The numbers of the facts of a dossier that acts said which were undone since, or that were said to undo them."""
    undos = models.Act.objects.filter(employer_id=viewer.employer_id, dossier_id=dossier_id, undoes__isnull=False)
    acts = {act_id for pair in undos.values_list("id", "undoes") for act_id in pair if act_id is not None}
    facts = models.Fact.objects.filter(employer_id=viewer.employer_id, dossier_id=dossier_id, act_id__in=acts)
    return frozenset(facts.values_list("seq", flat=True))


def employer_of(viewer: Viewer) -> models.Employer:
    """The employer for which the viewer acts."""
    return viewer.row or models.Employer.objects.get(id=viewer.employer_id)


def stop_mails(viewer: Viewer, act_id: int) -> int:
    """Stop the mails of an act that still wait. Returns how many."""
    return stop(viewer.employer_id, act_id, viewer.at)
