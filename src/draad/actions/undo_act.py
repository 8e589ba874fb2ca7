"""Take back what was done: its facts are withdrawn, its mails that wait are stopped, who followed follows again."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.dossier.facts import Fact
from draad.store import cases
from draad.store.acts import act_to_undo, stop_mails
from draad.store.append import NewFact
from draad.store.viewer import Viewer

UNDO_WITHIN = timedelta(hours=24)


def undo_act(viewer: Viewer, act_id: int, *, key: str) -> Done:
    """Undo an act of one's own under this hat, within a day.

    :raises NotAllowed: it is not theirs, is too old, was undone already, or is an undo itself.
    """
    found = act_to_undo(viewer, act_id)
    if found is None or found.hat != viewer.hat or found.undoes is not None or viewer.at - found.at > UNDO_WITHIN:
        raise NotAllowed("undo")
    said = found.result.get("said", [])

    def act(doing: Doing) -> dict[str, Any]:
        stopped = stop_mails(viewer, act_id)
        if doing.dossier is not None and said:
            doing.take_back(*_opposites(doing.dossier.whole.facts, said))
        if "cases" in found.result:
            cases.take_back(viewer, **found.result["cases"])
        return {"undone": found.verb, "mails": stopped}

    return perform(viewer, "undo", key, act, dossier_id=found.dossier_id, undoes=act_id)


def _opposites(facts: tuple[Fact, ...], said: list[int]) -> Iterator[NewFact]:
    """What takes facts back, save what was replaced since: a later word stands.

    Withdrawing a correction revives nothing, so what it replaced is said again.
    """
    by_seq = {fact.seq: fact for fact in facts}
    replaced = {fact.replaces for fact in facts}
    for fact in (by_seq[seq] for seq in said if seq in by_seq and seq not in replaced):
        before = by_seq.get(fact.replaces) if fact.replaces is not None else None
        if before is None:
            yield NewFact("fact.withdrawn", fact.on, {}, fact.seq, "undo")
        else:
            yield NewFact(before.kind, before.on, before.body, fact.seq, "undo")
