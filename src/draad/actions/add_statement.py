"""Add a statement beside a fact, or beside the whole dossier: the fact stays, the other side stands next to it."""

from typing import Any

from draad.actions.perform import Doing, Done, NewFact, NotAllowed, perform
from draad.store.viewer import Viewer


def add_statement(
    viewer: Viewer, dossier_id: int, text: str, n: int | None, *, key: str, seen: str | None = None
) -> Done:
    """Say it. Who sees the fact sees the statement, under the rights of the matrix.

    :param n: the viewer's number of the fact that it is about.
    :raises NotAllowed: the hat adds no statements, or the viewer does not see that fact.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        body: dict[str, Any] = {"text": text}
        if n is not None:
            if doing.dossier is None or n not in doing.dossier.view.originals:
                raise NotAllowed(doing.verb)
            body["of_seq"] = doing.dossier.stored(n).seq
        doing.say(NewFact("statement.added", viewer.today, body))
        return {}

    return perform(viewer, "statement", key, act, dossier_id=dossier_id, seen=seen)
