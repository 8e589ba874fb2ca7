"""Invite a worker to the physician: to the assessment of a trajectory, or to a visit before the return."""

from dataclasses import dataclass
from typing import Any, Literal

from draad.actions.perform import Doing, Done, NewFact, perform
from draad.periods import Day, iso
from draad.store.viewer import Viewer

Aim = Literal["assessment", "visit"]
"""What an invitation is for."""

INVITED: dict[Aim, str] = {"assessment": "trajectory.invited", "visit": "pre_return_visit.invited"}


@dataclass(frozen=True)
class Invitation:
    """One invitation. ``nth`` and ``registered`` count for an assessment: the law knows a third, registered or not.

    ``asker``: who asked for the visit. ``tell_others``: the other parties hear of the request in the same act.
    """

    aim: Aim
    on: Day
    for_day: Day
    channel: str
    nth: int = 1
    registered: bool = False
    asker: str = ""
    tell_others: bool = False


def facts_of(invitation: Invitation) -> tuple[NewFact, ...]:
    """The facts that an invitation tells."""
    body: dict[str, Any] = {"channel": invitation.channel, "for_day": iso(invitation.for_day)}
    facts = []
    if invitation.tell_others:
        facts.append(NewFact("trajectory.told", invitation.on))
    if invitation.aim == "assessment":
        body |= {"nth": invitation.nth, "registered": "yes" if invitation.registered else "no"}
    elif invitation.asker:
        body["by"] = invitation.asker
    facts.append(NewFact(INVITED[invitation.aim], invitation.on, body))
    return tuple(facts)


def invite_worker(
    viewer: Viewer, dossier_id: int, invitation: Invitation, *, key: str, seen: str | None = None
) -> Done:
    """Record an invitation.

    :raises NotAllowed: the dossier is not in reach, or the hat may not invite.
    :raises BadInput: it does not go with what stands there.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        doing.say(*facts_of(invitation))
        return {"for_day": invitation.for_day}

    return perform(viewer, "invite", key, act, dossier_id=dossier_id, seen=seen)
