"""Write down what was agreed about work, apart from the talk itself: the worker then says whether it is right."""

from typing import Any

from draad.actions.hold_talk import agreed_facts
from draad.actions.perform import Doing, Done, perform
from draad.periods import Day
from draad.store.viewer import Viewer


def record_agreements(
    viewer: Viewer, dossier_id: int, on: Day, agreed: tuple[str, ...], *, key: str, seen: str | None = None
) -> Done:
    """Record agreements, each by itself.

    :raises NotAllowed: the hat may not record agreements in this dossier.
    """

    def act(doing: Doing) -> dict[str, Any]:
        doing.say(*agreed_facts(viewer, on, agreed))
        return {"agreed": len(agreed)}

    return perform(viewer, "agree", key, act, dossier_id=dossier_id, seen=seen)
