"""Record facts in a dossier: the plain verb under the rooms that only tell what happened."""

from draad.actions.perform import Done, perform, saying
from draad.store.append import NewFact
from draad.store.viewer import Viewer

__all__ = ["NewFact", "record_facts"]


def record_facts(
    viewer: Viewer, dossier_id: int, facts: tuple[NewFact, ...], *, key: str, seen: str | None = None, verb: str
) -> Done:
    """Say these facts together; they are undone together too.

    :param verb: what the person did, as it stands in "recent acts": ``contact``, ``certificate`` …
    :raises NotAllowed: the hat may not say one of them.
    :raises BadInput: a fact is not what the registry allows.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """
    return perform(viewer, verb, key, saying(*facts), dossier_id=dossier_id, seen=seen)
