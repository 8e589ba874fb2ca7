"""Which steps did not work out, so that the line goes back to the plan of approach.

Only what the viewer sees counts.
"""

from collections.abc import Callable, Mapping, Sequence

from draad.dossier.facts import Fact

PLANS = frozenset({"step_plan.agreed", "plan.step_agreed", "agreements.written", "plan.received"})
"""What makes or changes the plan of approach; the talk about it does too."""
PLAN_TALKS = frozenset({"reintegration"})
NEW_PLANS = frozenset({"step_plan.agreed", "plan.step_agreed", "plan.received"})
RETURNS = frozenset({"work.resumed", "work.resumed_partially"})
ADJUST = "adjust"
"""The outcome of a talk after which the plan is made anew."""
WITHOUT_RETURN = frozenset({"withdrawn", "other"})

Facts = Sequence[Fact]
"""The standing facts of one thread, by day, then number."""


def makes_plan(fact: Fact) -> bool:
    """Whether a fact makes or changes the plan of approach."""
    return fact.kind in PLANS or (fact.kind == "talk.held" and fact.body.get("kind") in PLAN_TALKS)


def did_not_work_out(facts: Facts, place: int) -> bool:
    """Whether the step at ``place`` did not work out.

    A plan or an agreement about it was refused, a trajectory ended without a plan, permission was refused, a resumption
    was broken off by a new absence, or a talk said that the plan has to be adjusted. An evaluation or a review that did
    not say how work goes counts when a new plan followed it.
    """
    asked = TURNING.get(facts[place].kind)
    return asked is not None and asked(facts, place)


def _always(_facts: Facts, _place: int) -> bool:
    return True


def _refused(facts: Facts, place: int) -> bool:
    return facts[place].body.get("agreed") == "no"


def _plan_not_right(facts: Facts, place: int) -> bool:
    about = facts[place].body.get("of_seq")
    return _refused(facts, place) and any(fact.seq == about and makes_plan(fact) for fact in facts)


def _ended_without_plan(facts: Facts, place: int) -> bool:
    if facts[place].body.get("ground") not in WITHOUT_RETURN:
        return False
    for fact in reversed(facts[:place]):
        if fact.kind == "trajectory.requested":
            break
        if fact.kind == "plan.answered" and fact.body.get("agreed") == "yes":
            return False
    return True


def _broke_off_return(facts: Facts, place: int) -> bool:
    for fact in reversed(facts[:place]):
        if fact.kind == "absence.started":
            return False
        if fact.kind in RETURNS:
            return True
    return False


def _said_or_led_to_new_plan(facts: Facts, place: int) -> bool:
    outcome = facts[place].body.get("outcome")
    if outcome is not None:
        return bool(outcome == ADJUST)
    return facts[place].body.get("kind") == "evaluation" and _led_to_new_plan(facts, place)


def _led_to_new_plan(facts: Facts, place: int) -> bool:
    for fact in facts[place + 1 :]:
        if fact.kind in NEW_PLANS:
            return True
        if fact.kind == facts[place].kind and fact.body.get("kind") == facts[place].body.get("kind"):
            return False
    return False


TURNING: Mapping[str, Callable[[Facts, int], bool]] = {
    "plan.answered": _refused,
    "agreement.answered": _plan_not_right,
    "report.received": _always,
    "trajectory.ended": _ended_without_plan,
    "progressive.refused": _always,
    "absence.started": _broke_off_return,
    "talk.held": _said_or_led_to_new_plan,
    "plan.reviewed": _led_to_new_plan,
}
"""Kinds that can turn the line back, and what asks whether this one does."""
