"""Settle a task: say the one fact that the rule asks for."""

from collections.abc import Mapping
from typing import Any

from draad.actions.perform import Done, perform, saying
from draad.periods import Day
from draad.store.append import NewFact
from draad.store.viewer import Viewer


def settle_task(viewer: Viewer, dossier_id: int, kind: str, on: Day, body: Mapping[str, Any], *, key: str) -> Done:
    """Say that it happened, on a day.

    :raises NotAllowed: the dossier is not in reach, or the hat may not say such facts.
    :raises BadInput: the fact is not what the registry allows, or does not go with what stands there.
    """
    return perform(viewer, "settle", key, saying(NewFact(kind, on, dict(body))), dossier_id=dossier_id)
