"""Note that the physician or nurse told the worker what there is: a talk, a visit, a trajectory, or an outcome."""

from draad.actions.perform import Done, perform, saying
from draad.periods import Day
from draad.rules import Party
from draad.store.append import NewFact
from draad.store.viewer import Viewer

BODY = {"by": Party.OCCUPATIONAL_PHYSICIAN.value}


def inform_worker(viewer: Viewer, dossier_id: int, on: Day, *, key: str, seen: str | None = None) -> Done:
    """Note it, on a day.

    :raises NotAllowed: the dossier is not in reach, or the hat may not say so.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """
    told = NewFact("worker.informed", on, dict(BODY))
    return perform(viewer, "inform", key, saying(told), dossier_id=dossier_id, seen=seen)
