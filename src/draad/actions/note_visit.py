"""Note what became of an invitation of the physician: an answer beforehand, or whether somebody came.

Only that: what was said or seen there belongs to the file of the health service.
"""

from dataclasses import dataclass
from typing import Literal

from draad.actions.invite_worker import Aim
from draad.actions.perform import Done, NewFact, perform, saying
from draad.periods import Day
from draad.store.viewer import Viewer

Outcome = Literal["coming", "other_day", "not_coming", "came", "missed_excused", "missed"]
"""The first three are answers; the others are told on or after the day itself."""

ANSWERS: dict[Outcome, str] = {"coming": "yes", "other_day": "other_day", "not_coming": "no"}


@dataclass(frozen=True)
class Attendance:
    """What became of an invitation, on a day. ``asker``: who asked for the visit; ``nth``: of a missed assessment."""

    aim: Aim
    outcome: Outcome
    on: Day
    asker: str = ""
    nth: int = 1


def facts_of(said: Attendance) -> tuple[NewFact, ...]:
    """The facts that it tells."""
    by = {"by": said.asker} if said.asker else {}
    if said.outcome == "not_coming" and said.aim == "visit":
        return (NewFact("pre_return_visit.declined", said.on, by),)
    if said.outcome in ANSWERS:
        return (NewFact("invitation.answered", said.on, {"coming": ANSWERS[said.outcome], "to": said.aim}),)
    if said.outcome == "came":
        held = NewFact("pre_return_visit.held", said.on, by)
        return (held if said.aim == "visit" else NewFact("assessment.attended", said.on),)
    if said.aim == "visit":
        return (NewFact("invitation.answered", said.on, {"coming": "no", "to": said.aim}),)
    excused = "yes" if said.outcome == "missed_excused" else "no"
    return (NewFact("trajectory.missed", said.on, {"nth": said.nth, "excused": excused}),)


def note_visit(viewer: Viewer, dossier_id: int, said: Attendance, *, key: str, seen: str | None = None) -> Done:
    """Record it.

    :raises NotAllowed: the dossier is not in reach, or the hat may not say so.
    :raises BadInput: it does not go with what stands there.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """
    return perform(viewer, "visit", key, saying(*facts_of(said)), dossier_id=dossier_id, seen=seen)
