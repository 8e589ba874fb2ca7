"""Take in the name of somebody whom the employer told the physician about after four weeks of absence."""

from draad.actions.perform import Done, perform, saying
from draad.store.append import NewFact
from draad.store.viewer import Viewer


def take_in_name(viewer: Viewer, dossier_id: int, *, key: str) -> Done:
    """Note that the health service took in the name, today.

    :raises NotAllowed: the dossier is not in reach, or the hat may not say so.
    """
    return perform(viewer, "take_in", key, saying(NewFact("physician.noted", viewer.today)), dossier_id=dossier_id)
