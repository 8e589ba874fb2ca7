"""Record that someone is back at work, fully or partly, or is expected on another day."""

from dataclasses import dataclass
from typing import Any, Literal

from draad.actions.perform import Doing, Done, NewFact, perform
from draad.periods import Day, iso
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Return:
    """A return to work, or a new expectation of one.

    ``on``: the first day back; for ``later`` the day someone expects to be. ``tasks`` is free text on work that says
    nothing of health. ``until``: the last day of a partial return, as it is allowed.
    """

    way: Literal["full", "partial", "later"]
    on: Day
    hours_per_week: float | None = None
    tasks: str = ""
    until: Day | None = None
    welcome: bool = False


def facts_of(viewer: Viewer, back: Return) -> tuple[NewFact, ...]:
    """The facts that a return tells."""
    if back.way == "later":
        return (NewFact("absence.expected_until", viewer.today, {"until": iso(back.on - 1)}),)
    welcome = (NewFact("welcome.prepared", min(back.on, viewer.today), {"by": viewer.hat.value}),)
    if back.way == "full":
        return (NewFact("work.resumed", back.on), *(welcome if back.welcome else ()))
    body: dict[str, Any] = {"hours_per_week": back.hours_per_week}
    if back.tasks:
        body["tasks"] = back.tasks
    if back.until is not None:
        body["until"] = iso(back.until)
    return (NewFact("work.resumed_partially", back.on, body), *(welcome if back.welcome else ()))


def resume_work(viewer: Viewer, dossier_id: int, back: Return, *, key: str, seen: str | None = None) -> Done:
    """Record a return, or a new expectation.

    :raises NotAllowed: the dossier is not in reach, or the hat may not say one of the facts.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        doing.say(*facts_of(viewer, back))
        return {"way": back.way, "on": back.on}

    return perform(viewer, "resume_work", key, act, dossier_id=dossier_id, seen=seen)
