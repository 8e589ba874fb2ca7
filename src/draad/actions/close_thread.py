"""Close a thread: with its ground. The facts stay; the line manager no longer sees them."""

from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.store.append import NewFact
from draad.store.viewer import Viewer


def close_thread(viewer: Viewer, dossier_id: int, ground: str, *, key: str, seen: str | None = None) -> Done:
    """Close the thread of a dossier today. The next absence begins another.

    :param ground: ``back_for_good``, ``contract_ended`` or ``other``.
    :raises NotAllowed: the hat may not close it, nothing is open, or the worker is still absent and the contract runs.
    :raises BadInput: the ground is none of these.
    """

    def act(doing: Doing) -> dict[str, Any]:
        if doing.dossier is None or not closable(doing.dossier.agenda.state.phase, ground):
            raise NotAllowed(doing.verb)
        party = next((party.value for party in viewer.hat.parties), "")
        doing.say(NewFact("thread.closed", viewer.today, {"party": party, "ground": ground}))
        return {"ground": ground}

    return perform(viewer, "close_thread", key, act, dossier_id=dossier_id, seen=seen)


def closable(phase: str, ground: str) -> bool:
    """Whether a thread in this phase can be closed on this ground: back for good only after a return."""
    if phase in {"before", "closed"}:
        return False
    return phase == "after_return" or ground != "back_for_good"
