"""Record the outcome of an estimate of work potential: whether there is any, and nothing beside."""

from draad.actions.inform_worker import BODY
from draad.actions.perform import Done, NewFact, perform, saying
from draad.periods import Day
from draad.store.viewer import Viewer


def facts_of(on: Day, *, present: bool, told: bool) -> tuple[NewFact, ...]:
    """The outcome; ``told``: the worker heard it on the same day."""
    outcome = NewFact("work_potential.estimated", on, {"present": "yes" if present else "no"})
    return (outcome, NewFact("worker.informed", on, dict(BODY))) if told else (outcome,)


def estimate_potential(
    viewer: Viewer, dossier_id: int, on: Day, *, present: bool, told: bool, key: str, seen: str | None = None
) -> Done:
    """Record it.

    :raises NotAllowed: the dossier is not in reach, or the hat may not estimate.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """
    said = saying(*facts_of(on, present=present, told=told))
    return perform(viewer, "estimate", key, said, dossier_id=dossier_id, seen=seen)
