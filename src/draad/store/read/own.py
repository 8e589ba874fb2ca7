"""What somebody takes along: their own dossier as a file that other programs read."""

from typing import Any

from draad.dossier.writing import written
from draad.privacy.hats import Hat
from draad.store.read.dossiers import OpenDossier
from draad.store.viewer import Viewer


def own_file(viewer: Viewer, dossier: OpenDossier) -> dict[str, Any]:
    """Everything that stands in the dossier for the worker, as ``draad.dossier/1``.

    :raises ValueError: somebody else than the worker asks; their file would be a copy that nobody can correct.
    """
    if viewer.hat is not Hat.WORKER:
        raise ValueError(f"{viewer.hat.value} takes no file along; allowed: the worker, of their own dossier")
    return written(dossier.whole.context, dossier.view.facts)
