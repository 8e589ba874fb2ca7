"""Note that there was contact, and when the next one is; agree how contact is kept."""

from dataclasses import dataclass
from typing import Any

from draad.actions.perform import Doing, Done, NewFact, perform
from draad.periods import Day, iso
from draad.privacy.hats import Hat
from draad.store.viewer import Viewer

NOTES = {Hat.MANAGER: "note.written", Hat.COACH: "coach_note.written"}
"""The kind of free note of each hat that may write one."""


@dataclass(frozen=True)
class Contact:
    """One contact. ``note`` is free text that says nothing of health; ``told`` that the team heard what was agreed."""

    on: Day
    channel: str
    next_on: Day | None = None
    note: str = ""
    told: bool = False


@dataclass(frozen=True)
class ContactAgreement:
    """How contact is kept: by whom, how often in days, how, and until when not at all."""

    by: str
    every_days: int
    channel: str
    quiet_until: Day | None = None


def note_contact(
    viewer: Viewer,
    dossier_id: int,
    contact: Contact | None,
    agreement: ContactAgreement | None,
    *,
    key: str,
    seen: str | None = None,
) -> Done:
    """Record a contact, an agreement on contact, or both in one act.

    :raises NotAllowed: the hat may not say one of the facts.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        facts = _of_contact(viewer, contact) if contact is not None else []
        if agreement is not None:
            facts.append(_of_agreement(viewer, agreement))
        doing.say(*facts)
        return {"next_on": contact.next_on if contact is not None else None}

    return perform(
        viewer, "contact" if contact is not None else "agree_contact", key, act, dossier_id=dossier_id, seen=seen
    )


def _of_contact(viewer: Viewer, contact: Contact) -> list[NewFact]:
    body: dict[str, Any] = {"by": viewer.hat.value, "channel": contact.channel}
    if contact.next_on is not None:
        body["next_on"] = iso(contact.next_on)
    facts = [NewFact("contact.made", contact.on, body)]
    if contact.note:
        facts.append(NewFact(NOTES[viewer.hat], contact.on, {"text": contact.note}))
    if contact.told:
        facts.append(NewFact("colleagues.informed", contact.on))
    return facts


def _of_agreement(viewer: Viewer, agreement: ContactAgreement) -> NewFact:
    body: dict[str, Any] = {
        "by": agreement.by,
        "every_days": agreement.every_days,
        "channel": agreement.channel,
    }
    if agreement.quiet_until is not None:
        body["quiet_until"] = iso(agreement.quiet_until)
    return NewFact("contact.agreed", viewer.today, body)
