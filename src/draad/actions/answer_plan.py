"""A worker answers a plan, or another agreement: yes, no, or first a talk. A refusal needs no reason."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from draad.actions.ask_question import tell_answerers
from draad.actions.perform import Doing, Done, NewFact, NotAllowed, perform
from draad.privacy.hats import Hat
from draad.store.viewer import Viewer

Answer = Literal["yes", "talk", "no"]
PLAN = "plan.received"
AGREEMENTS = frozenset(
    {
        "plan.step_agreed",
        "step_plan.agreed",
        "agreements.written",
        "agreement.made",
        "contact.agreed",
        "talk.planned",
    }
)
"""What was agreed and can be answered."""


@dataclass(frozen=True)
class Answered:
    """An answer to the facts with these numbers (the viewer's). ``text``: in their own words, if they want."""

    about: tuple[int, ...]
    answer: Answer
    text: str = ""


def answer_plan(
    viewer: Viewer, dossier_id: int, said: Answered, link: str, *, key: str, seen: str | None = None
) -> Done:
    """Say the answer. Words that go with a no stand beside the plan, for who may see the plan.

    :param link: the address of the dossier, for whoever is told.
    :raises NotAllowed: the hat may not answer, or one of the numbers is no plan or agreement that stands.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        doing.say(*_facts(doing, said))
        return {"mails": tell_answerers(doing, (Hat.COACH, Hat.MANAGER), link)}

    return perform(viewer, "answer", key, act, dossier_id=dossier_id, seen=seen)


def _facts(doing: Doing, said: Answered) -> Iterator[NewFact]:
    dossier, today = doing.dossier, doing.viewer.today
    shown = [dossier.standing(n) if dossier is not None else None for n in said.about]
    kinds = {one.fact.kind if one is not None else "" for one in shown}
    if dossier is None or not shown or not (kinds == {PLAN} or kinds <= AGREEMENTS):
        raise NotAllowed(doing.verb)
    numbers = [dossier.stored(n).seq for n in said.about]
    if said.answer == "talk":
        yield NewFact("question.asked", today, {"about": "plan"} | ({"text": said.text} if said.text else {}))
        return
    if kinds == {PLAN}:
        yield NewFact("plan.answered", today, {"agreed": said.answer})
    else:
        yield from (NewFact("agreement.answered", today, {"agreed": said.answer, "of_seq": seq}) for seq in numbers)
    if said.text:
        yield NewFact("statement.added", today, {"text": said.text, "of_seq": numbers[-1]})
