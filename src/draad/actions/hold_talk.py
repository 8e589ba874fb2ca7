"""Record that a talk was held, with what came out of it: one act, undone as one."""

from dataclasses import dataclass
from typing import Any

from draad.actions.note_contact import NOTES
from draad.actions.perform import Doing, Done, NewFact, perform
from draad.actions.plan_talk import Moment, planned_fact
from draad.actions.tell_talk import Links, tell_talk
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Talk:
    """A talk and its result. ``resumption``: ``smooth`` or ``attention`` when a return turned out to be possible.

    ``agreed``: what was agreed about work, one thing each. ``outcome``: ``ok`` or ``adjust``, how work goes. ``note``
    is free text that says nothing of health.
    """

    kind: str
    on: Day
    next_kind: str = ""
    next: Moment | None = None
    written: bool = False
    agreed: tuple[str, ...] = ()
    outcome: str = ""
    resumption: str = ""
    note: str = ""


def facts_of(viewer: Viewer, talk: Talk) -> tuple[NewFact, ...]:
    """The facts that a talk tells."""
    outcome = {"outcome": talk.outcome} if talk.outcome else {}
    facts = [NewFact("talk.held", talk.on, {"kind": talk.kind, **outcome})]
    facts += agreed_facts(viewer, talk.on, talk.agreed, written=talk.written)
    if talk.resumption:
        points = "yes" if talk.resumption == "attention" else "no"
        facts.append(NewFact("resumption.possible", talk.on, {"attention_points": points}))
    if talk.note:
        facts.append(NewFact(NOTES[viewer.hat], talk.on, {"text": talk.note}))
    if talk.next is not None:
        facts.append(planned_fact(viewer, talk.next_kind or talk.kind, talk.next))
    return tuple(facts)


def agreed_facts(viewer: Viewer, on: Day, agreed: tuple[str, ...], *, written: bool = False) -> list[NewFact]:
    """What was agreed, as each hat may record it.

    The coach draws agreements from a talk, one fact each, so that each can be confirmed by itself. A line manager puts
    their share of the plan on paper, as one.
    """
    if viewer.hat is Hat.COACH:
        made = [NewFact("agreement.made", on, {"text": text}) for text in agreed]
        return [*made, NewFact("agreements.written", on)] if written else made
    if agreed:
        return [NewFact("agreements.written", on, {"text": "\n".join(agreed)})]
    return [NewFact("agreements.written", on)] if written else []


def hold_talk(viewer: Viewer, dossier_id: int, talk: Talk, links: Links, *, key: str, seen: str | None = None) -> Done:
    """Record a talk; a neutral mail is owed to who takes part in the next one, where it was planned.

    :raises NotAllowed: the dossier is not in reach, or the hat may not say one of the facts.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        facts = facts_of(viewer, talk)
        doing.say(*facts)
        mails = tell_talk(doing, facts[-1].body, links) if talk.next is not None else 0
        return {"kind": talk.kind, "next_on": talk.next.on if talk.next is not None else None, "mails": mails}

    return perform(viewer, "hold_talk", key, act, dossier_id=dossier_id, seen=seen)
