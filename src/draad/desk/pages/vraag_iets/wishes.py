"""What a worker can ask for, and when. Pure."""

from dataclasses import dataclass

from draad.actions.ask_question import ABSENT
from draad.desk.own.questions import Question, questions
from draad.privacy.items import Item
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Kind:
    """One thing that can be asked. ``item``: the row of the matrix that says who reads it; ``words``: room to write.

    ``kind`` and ``body``: the fact that it becomes, to ask whether this hat may say it.
    """

    what: str
    icon: str
    kind: str
    body: tuple[tuple[str, str], ...] = ()
    item: Item = Item.CONTACT_AGREEMENT
    words: bool = True
    absent: bool = False
    """Only for who is away."""


ASKABLE: tuple[Kind, ...] = (
    Kind("contact", "phone", "question.asked"),
    Kind("rest", "wait", "contact.agreed", words=False, absent=True),
    Kind("adapted-work", "gear", "question.asked"),
    Kind(
        "physician-visit",
        "shield",
        "pre_return_visit.requested",
        (("by", "worker"),),
        item=Item.APPOINTMENT,
        words=False,
        absent=True,
    ),
    Kind("consultation", "ask", "consultation.requested", item=Item.APPOINTMENT, words=False),
    Kind(
        "trajectory",
        "lane",
        "trajectory.requested",
        (("by", "worker"),),
        item=Item.TRAJECTORY,
        words=False,
        absent=True,
    ),
    Kind("plan", "calendar", "question.asked"),
    Kind("pay", "doc", "question.asked"),
    Kind("data", "eye", "question.asked"),
    Kind("other", "more", "question.asked"),
)
SUBJECTS = {one.what for one in ASKABLE}


def askable(viewer: Viewer, dossier: OpenDossier) -> tuple[Kind, ...]:
    """What can be asked now: what fits the moment, the matrix lets, and was not asked already without an answer."""
    absent = dossier.agenda.state.phase in ABSENT
    waiting = {one.fact.kind for one in questions(dossier) if one.answer is None} - {"question.asked"}
    running = dossier.agenda.state.trajectory is not None
    return tuple(
        one
        for one in ASKABLE
        if (absent or not one.absent)
        and one.kind not in waiting
        and not (one.what == "trajectory" and running)
        and dossier.may_say(viewer, one.kind, dict(one.body))
    )


def subject_of(question: Question) -> str:
    """Which of them a question was; a subject of somewhere else counts as something else."""
    kind, about = question.fact.kind, str(question.fact.body.get("about", "other"))
    if kind == "adapted_work.requested":
        return "adapted-work"
    for one in ASKABLE:
        if one.kind == kind and kind != "question.asked":
            return one.what
    return about if about in SUBJECTS else "other"
