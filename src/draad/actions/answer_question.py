"""Answer what a worker asked: with words, or by saying that it was talked over."""

from typing import Any

from draad.actions.perform import Doing, Done, NewFact, NotAllowed, perform
from draad.store.viewer import Viewer


def answer_question(viewer: Viewer, dossier_id: int, n: int, text: str, *, key: str, seen: str | None = None) -> Done:
    """Say that a question was answered, today.

    :param n: the viewer's number of the question. :param text: the answer, where it stands in words.
    :raises NotAllowed: it is no question that stands, or the hat may not answer.
    """

    def act(doing: Doing) -> dict[str, Any]:
        found = doing.dossier.standing(n) if doing.dossier is not None else None
        if found is None or found.fact.kind != "question.asked":
            raise NotAllowed(doing.verb)
        body = {"about": found.fact.body.get("about", "other")} | ({"text": text} if text else {})
        doing.say(NewFact("question.answered", viewer.today, body))
        return {"about": body["about"]}

    return perform(viewer, "answer_question", key, act, dossier_id=dossier_id, seen=seen)
