"""Take back what was done: the facts of the act are withdrawn, its mails that still wait are stopped."""

from datetime import timedelta
from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.store.acts import act_to_undo, stop_mails
from draad.store.append import NewFact
from draad.store.viewer import Viewer

UNDO_WITHIN = timedelta(hours=24)


def undo_act(viewer: Viewer, act_id: int, *, key: str) -> Done:
    """Undo an act of one's own, within a day.

    :raises NotAllowed: it is not theirs, is too old, or was undone already.
    """
    found = act_to_undo(viewer, act_id)
    if found is None or viewer.at - found.at > UNDO_WITHIN:
        raise NotAllowed("undo")
    said = found.result.get("said", [])

    def act(doing: Doing) -> dict[str, Any]:
        stopped = stop_mails(viewer, act_id)
        if doing.dossier is not None and said:
            own = [fact for fact in doing.dossier.whole.facts if fact.seq in said]
            doing.take_back(*(NewFact("fact.withdrawn", fact.on, {}, fact.seq, "undo") for fact in own))
        return {"undone": found.verb, "mails": stopped}

    return perform(viewer, "undo", key, act, dossier_id=found.dossier_id, undoes=act_id)
