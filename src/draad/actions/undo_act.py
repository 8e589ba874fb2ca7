"""Take back what was done: its facts are withdrawn, its mails that wait are stopped, who followed follows again."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django.db import transaction

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.dossier.facts import Fact
from draad.store import cases, handing_over
from draad.store.acts import act_to_undo, said_and_taken_back, stop_mails
from draad.store.append import NewFact
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

UNDO_WITHIN = timedelta(hours=24)


class CorrectedSince(NotAllowed):
    """A later act that stands put another fact in the place of one of this act: that act is to be undone first."""


def undo_act(viewer: Viewer, act_id: int, *, key: str) -> Done:
    """Undo an act of one's own under this hat, within a day.

    The result says ``later``: whether the viewer sees something that was said after the act and stays.

    :raises CorrectedSince: a fact of it was corrected or taken back since, by an act that stands. Nothing is written.
    :raises NotAllowed: it is not theirs, is too old, was undone already, or is an undo itself.
    """
    found = act_to_undo(viewer, act_id)
    if found is None or found.hat != viewer.hat or found.undoes is not None or viewer.at - found.at > UNDO_WITHIN:
        raise NotAllowed("undo")
    with transaction.atomic():
        # First, for who handed a dossier over does not reach it until it is theirs again.
        if "cases" in found.result and not cases.take_back(viewer, **found.result["cases"]):
            raise CorrectedSince("a dossier that was handed over has passed on since; ask who follows it now")
        if "handover" in found.result and not handing_over.undo(viewer, found.result["handover"]):
            raise CorrectedSince("the colleague answered since; what they took over stays theirs")
        return _undo(viewer, found, key)


def _undo(viewer: Viewer, found: Any, key: str) -> Done:
    act_id, said = found.id, found.result.get("said", [])

    def act(doing: Doing) -> dict[str, Any]:
        later = False
        if doing.dossier is not None and said:
            gone = said_and_taken_back(viewer, doing.dossier.id)
            doing.take_back(*_opposites(doing.dossier.whole.facts, said, gone))
            later = _later(doing.dossier, max(said), gone)
        stopped = stop_mails(viewer, act_id)
        return {"undone": found.verb, "mails": stopped, "later": later}

    return perform(viewer, "undo", key, act, dossier_id=found.dossier_id, undoes=act_id)


def _opposites(facts: tuple[Fact, ...], said: list[int], gone: frozenset[int]) -> Iterator[NewFact]:
    """What takes facts back.

    Withdrawing a correction revives nothing, so what it replaced is said again. So a fact whose correction was undone
    stands under the number of what was said again: that one is taken back.

    :raises CorrectedSince: another fact stands in the place of one of them.
    """
    by_seq = {fact.seq: fact for fact in facts}
    instead = {fact.replaces: fact.seq for fact in facts if fact.replaces is not None}
    for fact in (by_seq[seq] for seq in said if seq in by_seq and instead.get(seq) not in said):
        seq = fact.seq
        while instead.get(seq) in gone:
            seq = instead[seq]
        if seq in instead:
            raise CorrectedSince(f"fact {instead[seq]} stands in the place of fact {fact.seq}; undo that one first")
        before = by_seq.get(fact.replaces) if fact.replaces is not None else None
        if before is None:
            yield NewFact("fact.withdrawn", fact.on, {}, seq, "undo")
        else:
            yield NewFact(before.kind, before.on, before.body, seq, "undo")


def _later(dossier: OpenDossier, last: int, gone: frozenset[int]) -> bool:
    """Whether the viewer sees a fact that was said after fact ``last`` and stands."""
    standing = (dossier.view.originals[shown.n] for shown in dossier.facts if dossier.standing(shown.n) is not None)
    return any(seq > last and seq not in gone for seq in standing)
