"""Record that a talk was held, with what came out of it: one act, undone as one."""

from dataclasses import dataclass
from typing import Any

from draad.actions.note_contact import NOTES
from draad.actions.perform import Doing, Done, NewFact, perform
from draad.periods import Day
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Talk:
    """A talk and its result. ``resumption``: ``smooth`` or ``attention`` when a return turned out to be possible.

    ``note`` is free text that says nothing of health.
    """

    kind: str
    on: Day
    next_kind: str = ""
    next_on: Day | None = None
    written: bool = False
    resumption: str = ""
    note: str = ""


def facts_of(viewer: Viewer, talk: Talk) -> tuple[NewFact, ...]:
    """The facts that a talk tells."""
    facts = [NewFact("talk.held", talk.on, {"kind": talk.kind})]
    if talk.written:
        facts.append(NewFact("agreements.written", talk.on))
    if talk.resumption:
        points = "yes" if talk.resumption == "attention" else "no"
        facts.append(NewFact("resumption.possible", talk.on, {"attention_points": points}))
    if talk.note:
        facts.append(NewFact(NOTES[viewer.hat], talk.on, {"text": talk.note}))
    if talk.next_on is not None:
        facts.append(NewFact("talk.planned", talk.next_on, {"kind": talk.next_kind or talk.kind}))
    return tuple(facts)


def hold_talk(viewer: Viewer, dossier_id: int, talk: Talk, *, key: str, seen: str | None = None) -> Done:
    """Record a talk.

    :raises NotAllowed: the dossier is not in reach, or the hat may not say one of the facts.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        doing.say(*facts_of(viewer, talk))
        return {"kind": talk.kind, "next_on": talk.next_on}

    return perform(viewer, "hold_talk", key, act, dossier_id=dossier_id, seen=seen)
