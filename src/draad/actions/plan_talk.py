"""Plan a talk with somebody, move it, or call it off."""

from dataclasses import dataclass
from typing import Any

from draad.actions.correct_fact import Correction, correctable, replacement
from draad.actions.perform import Doing, Done, NewFact, NotAllowed, perform
from draad.actions.tell_talk import Links, tell_talk
from draad.dossier.facts import Fact
from draad.dossier.talks import PLANNED
from draad.periods import Day, parse_day
from draad.privacy.hats import Hat
from draad.rules import Party
from draad.store.viewer import Viewer

__all__ = ["Links", "Moment", "call_off_talk", "move_talk", "plan_talk", "planned_fact", "take_over_moment"]

HOLDS: dict[Hat, Party] = {Hat.MANAGER: Party.MANAGER, Hat.COACH: Party.COACH}
"""Hats that hold talks, and the party each is in them."""


@dataclass(frozen=True)
class Moment:
    """When a talk is, how, and who comes along. ``at``: a time such as ``14:30``; what is empty was not said."""

    on: Day
    at: str = ""
    minutes: int | None = None
    channel: str = ""
    also: str = ""


def planned_fact(viewer: Viewer, kind: str, moment: Moment) -> NewFact:
    """The fact that a planned talk becomes."""
    said = {
        "kind": kind,
        "at": moment.at,
        "minutes": moment.minutes,
        "channel": moment.channel,
        "by": HOLDS[viewer.hat].value if viewer.hat in HOLDS else "",
        "also": moment.also,
    }
    return NewFact(PLANNED, moment.on, {key: value for key, value in said.items() if value})


def plan_talk(
    viewer: Viewer, dossier_id: int, kind: str, moment: Moment, links: Links, *, key: str, seen: str | None = None
) -> Done:
    """Plan a talk, and owe a neutral mail to who takes part.

    :raises NotAllowed: the dossier is not in reach, or the hat may not plan talks.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        fact = planned_fact(viewer, kind, moment)
        doing.say(fact)
        return {"kind": kind, "on": moment.on, "mails": tell_talk(doing, fact.body, links)}

    return perform(viewer, "plan_talk", key, act, dossier_id=dossier_id, seen=seen)


def move_talk(
    viewer: Viewer, dossier_id: int, n: int, moment: Moment, links: Links, *, key: str, seen: str | None = None
) -> Done:
    """Put a planned talk on another moment, or change how it is held.

    :param n: the viewer's number of the fact by which it stands.
    :raises NotAllowed: it is no talk that stands, or not theirs to move.
    """

    def act(doing: Doing) -> dict[str, Any]:
        return _move(doing, n, moment, links)

    return perform(viewer, "move_talk", key, act, dossier_id=dossier_id, seen=seen)


def take_over_moment(
    viewer: Viewer, dossier_id: int, n: int, proposal: int, links: Links, *, key: str, seen: str | None = None
) -> Done:
    """Move a talk to the moment that the worker proposed.

    :param n: the viewer's number of the talk; :param proposal: of the fact that proposed another moment for it.
    :raises NotAllowed: the proposal is not about this talk, does not stand, or the talk is not theirs to move.
    """

    def act(doing: Doing) -> dict[str, Any]:
        old = _talk(doing, n)
        found = doing.dossier.standing(proposal) if doing.dossier is not None else None
        if found is None or found.fact.kind != "talk.proposed" or found.fact.body.get("of_seq") != n:
            raise NotAllowed(doing.verb)
        said = found.fact.body
        on, at = parse_day(said["new_on"]), said.get("at", old.body.get("at", ""))
        moment = Moment(on, at, old.body.get("minutes"), old.body.get("channel", ""), old.body.get("also", ""))
        return _move(doing, n, moment, links)

    return perform(viewer, "move_talk", key, act, dossier_id=dossier_id, seen=seen)


def call_off_talk(viewer: Viewer, dossier_id: int, n: int, links: Links, *, key: str, seen: str | None = None) -> Done:
    """Call a planned talk off. No reason is asked, for a reason soon says something of health.

    :raises NotAllowed: it is no talk that stands, or not theirs to call off.
    """

    def act(doing: Doing) -> dict[str, Any]:
        old = _talk(doing, n)
        doing.replace(NewFact("fact.withdrawn", old.on, {}, old.seq, ""))
        return {"kind": old.body["kind"], "on": old.on, "mails": tell_talk(doing, old.body, links)}

    return perform(viewer, "call_off_talk", key, act, dossier_id=dossier_id, seen=seen)


def _talk(doing: Doing, n: int) -> Fact:
    old = correctable(doing, n)
    if old.kind != PLANNED:
        raise NotAllowed(doing.verb)
    return old


def _move(doing: Doing, n: int, moment: Moment, links: Links) -> dict[str, Any]:
    old = _talk(doing, n)
    body = planned_fact(doing.viewer, old.body["kind"], moment).body
    doing.replace(replacement(doing, n, old, Correction(moment.on, body)))
    return {"kind": old.body["kind"], "on": moment.on, "mails": tell_talk(doing, {**old.body, **body}, links)}
