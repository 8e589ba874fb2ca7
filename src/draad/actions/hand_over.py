"""Hand dossiers over to another coach: told, or asked first. The former one loses them at the moment they pass.

Open tasks hang on the dossier and its party, so they are the taker's from that moment; nothing that runs is lost.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Literal

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.actions.taking_over_words import (
    ANSWERED,
    ANSWERED_SUBJECT,
    ASKED,
    ASKED_SUBJECT,
    HANDED,
    HANDED_SUBJECT,
)
from draad.actions.tell_people import tell_people
from draad.privacy.hats import Hat
from draad.store import cases, handing_over, read
from draad.store.viewer import Viewer

NOTE_KEPT = timedelta(days=90)
"""How long the note of a hand-over is kept: it is for the beginning."""
LONGEST_NOTE = 2000
Answer = Literal["accepted", "declined"]


class Why(StrEnum):
    """Why dossiers are not handed over."""

    NOTHING = "nothing"
    """None of the chosen dossiers is followed by the giver."""
    OWN = "own"
    """One of them is the taker's own."""
    NOBODY = "nobody"
    """The taker is no other coach here."""


class NotHandedOver(Exception):
    """Dossiers are not handed over. ``why`` says what has to change."""

    def __init__(self, why: Why) -> None:
        super().__init__(f"not handed over: {why.value}")
        self.why = why


def to_hand_over(viewer: Viewer, giver_id: int) -> list[tuple[int, str]]:
    """The dossiers that a coach follows and the viewer may hand over, with the name, by name.

    A coach hands over what is theirs, not what they follow for somebody who lent them the hat; HR what they reach.
    """
    if viewer.hat is Hat.COACH and giver_id != viewer.account_id:
        return []
    return read.names_in_reach(viewer, handing_over.followed_by(viewer, giver_id))


@dataclass(frozen=True)
class Passing:
    """What passes: from whom, to whom, with a note in terms of work; ``ask``: only once the taker says yes."""

    giver_id: int
    taker_id: int
    dossier_ids: Sequence[int]
    note: str = ""
    ask: bool = False


def hand_over(viewer: Viewer, what: Passing, link: str, *, key: str) -> Done:
    """Hand over at once, or ask the taker first.

    :param what: its note was screened before it comes here.
    :param link: where the taker finds it.
    :raises NotHandedOver: what was chosen cannot pass to this taker.
    :raises NotAllowed: the hat hands nothing over, or a dossier is not the giver's to give.
    """
    giver_id, taker_id = what.giver_id, what.taker_id
    if viewer.hat not in {Hat.COACH, Hat.HR} or (viewer.hat is Hat.COACH and giver_id != viewer.account_id):
        raise NotAllowed("hand_over")
    chosen = sorted(set(what.dossier_ids))
    if not set(chosen) <= {dossier_id for dossier_id, _ in to_hand_over(viewer, giver_id)}:
        raise NotAllowed("hand_over")
    if not chosen:
        raise NotHandedOver(Why.NOTHING)
    if taker_id == giver_id or not cases.may_coach(viewer, taker_id):
        raise NotHandedOver(Why.NOBODY)
    if handing_over.own_among(viewer, taker_id, chosen):
        raise NotHandedOver(Why.OWN)

    def act(doing: Doing) -> dict[str, Any]:
        note = what.note[:LONGEST_NOTE]
        written = handing_over.write(viewer, giver_id, taker_id, chosen, note, asked=what.ask)
        if what.ask:
            mails = tell_people(doing, [taker_id], ASKED_SUBJECT, ASKED, link=link)
            return {"handover": written, "count": len(chosen), "mails": mails}
        moved = handing_over.move(viewer, giver_id, taker_id, chosen)
        mails = tell_people(doing, [taker_id], HANDED_SUBJECT, HANDED, link=link)
        return {"handover": written, "count": len(chosen), "cases": moved, "mails": mails}

    return perform(viewer, "hand_over", key, act)


def answer_handover(viewer: Viewer, handover_id: int, answer: Answer, link: str, *, key: str) -> Done:
    """Accept or decline what a colleague wants to hand over.

    :raises NotAllowed: nothing is asked of this viewer, or no longer.
    """

    def act(doing: Doing) -> dict[str, Any]:
        asked = handing_over.asked_of(viewer, handover_id)
        if asked is None or asked.taker_id != viewer.account_id or viewer.hat is not Hat.COACH:
            raise NotAllowed(doing.verb)
        handing_over.settle(viewer, handover_id, answer)
        moved: dict[str, list[int]] = {"opened": [], "ended": []}
        if answer == "accepted":
            moved = handing_over.move(viewer, asked.giver_id, asked.taker_id, asked.dossier_ids)
        mails = tell_people(doing, [asked.giver_id, asked.made_by_id], ANSWERED_SUBJECT, ANSWERED, link=link)
        return {"count": len(moved["opened"]), "mails": mails}

    return perform(viewer, "answer_handover", key, act)


def take_back_handover(viewer: Viewer, handover_id: int, *, key: str) -> Done:
    """Take back what was asked and not yet answered.

    :raises NotAllowed: it is not the viewer's, or was answered.
    """

    def act(doing: Doing) -> dict[str, Any]:
        asked = handing_over.asked_of(viewer, handover_id)
        if asked is None or viewer.account_id not in {asked.giver_id, asked.made_by_id}:
            raise NotAllowed(doing.verb)
        handing_over.settle(viewer, handover_id, "taken_back")
        return {}

    return perform(viewer, "take_back_handover", key, act)


def forget_old_notes(at: datetime) -> int:
    """Empty the notes of hand-overs that are long past. Returns how many."""
    return handing_over.forget_notes(at - NOTE_KEPT)
