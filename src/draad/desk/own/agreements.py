"""What was agreed with a worker, and what they answered. Pure."""

from dataclasses import dataclass
from typing import Literal

from draad.dossier.facts import Fact
from draad.periods import Day
from draad.store.read import OpenDossier, ShownFact

State = Literal["asked", "yes", "no"]
STEP = "plan.step_agreed"
CONFIRMED = ("contact.agreed", "step_plan.agreed", "agreements.written", "agreement.made", STEP)
"""Kinds that a worker is asked to confirm: what others wrote down about them both."""
ONCE = frozenset({"contact.agreed", "step_plan.agreed", "agreements.written"})
"""Of these the latest word stands for the earlier ones, save what was written out."""


@dataclass(frozen=True)
class Agreement:
    """One agreement that stands. ``own``: the worker wrote it down themself, so nothing is asked."""

    n: int
    fact: Fact
    by: str
    hat: str
    own: bool
    state: State
    answered_on: Day | None


@dataclass(frozen=True)
class FormalPlan:
    """The formal plan that was received last. ``answered_on`` and ``state`` say what became of it."""

    n: int
    received_on: Day
    state: State
    answered_on: Day | None


def since(dossier: OpenDossier) -> Day:
    """The day on which the absence began that is spoken of; everything where there is none."""
    spells = dossier.agenda.fold.incapacities
    return spells[-1].day if spells else 0


def agreements(dossier: OpenDossier) -> tuple[Agreement, ...]:
    """The agreements of this absence that stand, as they were made: of a step its latest word."""
    standing = [one for one in dossier.facts if dossier.standing(one.n)]
    latest: dict[tuple[str, object], ShownFact] = {}
    for one in sorted(standing, key=lambda one: (one.fact.on, one.n)):
        if one.fact.kind in CONFIRMED and one.fact.on >= since(dossier):
            latest[one.fact.kind, _place(one)] = one
    answers = [one for one in standing if one.fact.kind == "agreement.answered"]
    return tuple(_agreement(one, answers) for one in sorted(latest.values(), key=lambda one: (one.fact.on, one.n)))


def _place(one: ShownFact) -> object:
    """What a later agreement must share with this one to stand in its place."""
    if "text" in one.fact.body or one.fact.kind == "agreement.made":
        return "text", one.n
    return None if one.fact.kind in ONCE else one.fact.body.get("step")


def _agreement(one: ShownFact, answers: list[ShownFact]) -> Agreement:
    found = [answer for answer in answers if answer.n > one.n and answer.fact.body.get("of_seq", one.n) == one.n]
    last = max(found, key=lambda answer: answer.n, default=None)
    state: State = "asked" if last is None else "yes" if last.fact.body["agreed"] == "yes" else "no"
    own = one.hat == "worker"
    return Agreement(one.n, one.fact, one.by, one.hat, own, state, last.fact.on if last is not None else None)


def steps(dossier: OpenDossier) -> tuple[Agreement, ...]:
    """The steps of the hours plan, by their number."""
    found = [one for one in agreements(dossier) if one.fact.kind == STEP and {"step", "from"} <= one.fact.body.keys()]
    return tuple(sorted(found, key=lambda one: int(one.fact.body["step"])))


def state_of(found: tuple[Agreement, ...]) -> State:
    """How the worker stands to a whole of agreements: a no counts before an open question, and that before a yes."""
    states = {one.state for one in found}
    return "no" if "no" in states else "asked" if "asked" in states or not states else "yes"


def formal_plan(dossier: OpenDossier) -> FormalPlan | None:
    """The formal plan of the trajectory that runs; ``None`` where none was received."""
    standing = [one for one in dossier.facts if dossier.standing(one.n) and one.fact.on <= dossier.agenda.on]
    received = [one for one in standing if one.fact.kind == "plan.received" and one.fact.on >= since(dossier)]
    if not received or dossier.agenda.state.phase == "closed":
        return None
    plan = max(received, key=lambda one: (one.fact.on, one.n))
    answers = [one for one in standing if one.fact.kind == "plan.answered" and one.fact.on >= plan.fact.on]
    last = max(answers, key=lambda one: (one.fact.on, one.n), default=None)
    state: State = "asked" if last is None else "yes" if last.fact.body.get("agreed") == "yes" else "no"
    return FormalPlan(plan.n, plan.fact.on, state, last.fact.on if last is not None else None)
