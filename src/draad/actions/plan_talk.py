"""Plan a talk: its kind and its day."""

from typing import Any

from draad.actions.perform import Doing, Done, NewFact, perform
from draad.periods import Day
from draad.store.viewer import Viewer


def plan_talk(viewer: Viewer, dossier_id: int, kind: str, on: Day, *, key: str, seen: str | None = None) -> Done:
    """Note that a talk was planned for a day.

    :raises NotAllowed: the dossier is not in reach, or the hat may not plan talks.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        doing.say(NewFact("talk.planned", on, {"kind": kind}))
        return {"kind": kind, "on": on}

    return perform(viewer, "plan_talk", key, act, dossier_id=dossier_id, seen=seen)
