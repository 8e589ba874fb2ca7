"""Sign what the physician decides or advises: a letter of the law, and the work in terms of work.

The decision and the conditions are facts of their own, for others see the conditions than those who see the decision.
"""

from dataclasses import dataclass, field
from typing import Any

from draad.actions.perform import Done, NewFact, perform, saying
from draad.periods import Day, iso
from draad.store.viewer import Viewer

SIDES = ("fewer_hours", "other_hours", "other_tasks", "lighter_load", "more_breaks", "other_place")
"""What can be said of the work by ticking it."""


@dataclass(frozen=True)
class Conditions:
    """What the work must be like. ``sides``: those of :data:`SIDES` that were ticked."""

    sides: tuple[str, ...] = ()
    text: str = ""
    until: Day | None = None

    @property
    def nothing(self) -> bool:
        """Whether nothing at all is asked of the work."""
        return not (self.sides or self.text)

    @property
    def body(self) -> dict[str, Any]:
        """As the body of a fact."""
        said: dict[str, Any] = dict.fromkeys(self.sides, "yes")
        if self.text:
            said["text"] = self.text
        if self.until is not None:
            said["valid_until"] = iso(self.until)
        return said


@dataclass(frozen=True)
class Decision:
    """A decision. ``worker_on`` and ``employer_on``: when each received the form; both terms count from there.

    ``review_on``: under the law of 2017, when the worker is seen again. ``restart_early``: with letter C, that another
    trajectory may start before the waiting time is over.
    """

    letter: str
    worker_on: Day
    employer_on: Day
    conditions: Conditions = field(default_factory=Conditions)
    review_on: Day | None = None
    restart_early: bool = False


def facts_of(decision: Decision) -> tuple[NewFact, ...]:
    """The facts that a decision tells: one receipt for both where they fall on one day, else one for each."""
    body: dict[str, Any] = {"decision": decision.letter}
    if decision.review_on is not None:
        body["review_on"] = iso(decision.review_on)
    if decision.restart_early:
        body["restart_allowed_early"] = "yes"
    days = {"employer": decision.employer_on, "worker": decision.worker_on}
    if decision.worker_on == decision.employer_on:
        facts = [NewFact("assessment.received", decision.worker_on, body)]
    else:
        facts = [NewFact("assessment.received", on, {**body, "by": who}) for who, on in days.items()]
    if not decision.conditions.nothing:
        facts.append(NewFact("work_conditions.given", decision.employer_on, decision.conditions.body))
    return tuple(facts)


def sign_decision(viewer: Viewer, dossier_id: int, decision: Decision, *, key: str, seen: str | None = None) -> Done:
    """Record a decision of the physician. Only a hat that signs may.

    :raises NotAllowed: the dossier is not in reach, or the hat does not sign decisions.
    :raises BadInput: the letter is not of the law of that day, or the text says something of health.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """
    return perform(viewer, "decide", key, saying(*facts_of(decision)), dossier_id=dossier_id, seen=seen)


def give_advice(
    viewer: Viewer, dossier_id: int, on: Day, advice: Conditions, *, key: str, seen: str | None = None
) -> Done:
    """Record an advice about the work, outside a trajectory, that the employer may read.

    :raises NotAllowed: the dossier is not in reach, or the hat does not release such advice.
    :raises BadInput: the text says something of health.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """
    said = saying(NewFact("work_advice.given", on, advice.body))
    return perform(viewer, "advise", key, said, dossier_id=dossier_id, seen=seen)
