"""What a worker asked, and what came of it. Pure."""

from dataclasses import dataclass

from draad.dossier.answer import Agenda, Line
from draad.dossier.facts import Fact
from draad.periods import FUND, Day
from draad.store.read import OpenDossier, ShownFact

ANSWERED_BY: dict[str, frozenset[str]] = {
    "question.asked": frozenset({"question.answered"}),
    "adapted_work.requested": frozenset({"adapted_work.answered"}),
    "pre_return_visit.requested": frozenset(
        {"pre_return_visit.invited", "pre_return_visit.held", "pre_return_visit.declined"}
    ),
    "consultation.requested": frozenset({"consultation.held"}),
    "trajectory.requested": frozenset({"trajectory.invited", "assessment.received", "trajectory.ended"}),
}
"""What a worker can ask, and the facts by which it is answered."""
BY_WORKER = frozenset({"pre_return_visit.requested", "trajectory.requested"})
"""Kinds that others can say too: theirs only when they name the worker."""
CALL_AFTER = 5
"""Working days, Monday to Friday, without an answer after which it is better to call. No law fixes a term for this."""


@dataclass(frozen=True)
class Question:
    """One question. ``answer`` is the fact that answered it, with who said it; ``due`` when the law gives a term."""

    n: int
    fact: Fact
    answer: ShownFact | None
    line: Line | None
    call_on: Day


def questions(dossier: OpenDossier) -> tuple[Question, ...]:
    """Everything that was asked in this name, newest first."""
    standing = [one for one in dossier.facts if dossier.standing(one.n)]
    asked = [one for one in standing if one.fact.kind in ANSWERED_BY and _own(one.fact)]
    ordered = sorted(asked, key=lambda one: (one.fact.on, one.n), reverse=True)
    return tuple(
        Question(one.n, one.fact, _answer(one, standing), line_from(dossier.agenda, one.n), call_on(one.fact.on))
        for one in ordered
    )


def call_on(day: Day) -> Day:
    """The day from which somebody who heard nothing may as well call."""
    return FUND.after(day, CALL_AFTER)


def line_from(agenda: Agenda, n: int) -> Line | None:
    """What has to be done because of a fact: of the duties that count from it the one with the earliest last day."""
    found = [
        line
        for line in agenda.lines
        if line.stands and line.rule.nature in {"duty", "practice"} and line.place.fact.seq == n
    ]
    return min(found, key=lambda line: (line.due is None, line.due or 0), default=None)


def _own(fact: Fact) -> bool:
    return fact.kind not in BY_WORKER or fact.body.get("by") == "worker"


def _answer(asked: ShownFact, standing: list[ShownFact]) -> ShownFact | None:
    about = asked.fact.body.get("about")
    kinds = ANSWERED_BY[asked.fact.kind]
    later = [one for one in standing if one.fact.kind in kinds and one.n > asked.n and one.fact.on >= asked.fact.on]
    if asked.fact.kind == "question.asked":
        later = [one for one in later if about is None or one.fact.body.get("about") == about]
    return min(later, key=lambda one: (one.fact.on, one.n), default=None)
