"""Note that the physician talked with another doctor: that and with whom, and only while the worker agrees."""

from typing import Any

from draad.actions.perform import Doing, Done, NewFact, NotAllowed, perform
from draad.periods import Day
from draad.privacy.gates import Gate
from draad.store.viewer import Viewer


def consult_doctors(viewer: Viewer, dossier_id: int, on: Day, whom: str, *, key: str, seen: str | None = None) -> Done:
    """Record a consultation.

    :param whom: ``treating_doctor``, ``fund_doctor`` or ``other_adviser``.
    :raises NotAllowed: no consent of the worker stands, the dossier is not in reach, or the hat may not say so.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        if doing.dossier is None or Gate.DOCTORS not in doing.dossier.gates:
            raise NotAllowed("no consent of the worker stands")
        doing.say(NewFact("doctors.consulted", on, {"with": whom}))
        return {}

    return perform(viewer, "consult", key, act, dossier_id=dossier_id, seen=seen)
