"""Let another person lead somebody, from a day on. The former manager loses all of it at that moment.

What is open for the manager hangs on the dossier, so it is the new one's from that day.
"""

from datetime import datetime, time
from enum import StrEnum
from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.actions.taking_over_words import LEADS, LEADS_SUBJECT
from draad.actions.tell_people import tell_people
from draad.periods import Day, date_of, iso
from draad.privacy.hats import Hat
from draad.store import handing_over, read
from draad.store.viewer import Viewer

TOLD_AT = time(7)


class Why(StrEnum):
    """Why somebody does not get another manager."""

    PAST = "past"
    """The first day lies before today."""
    NOBODY = "nobody"
    """That person does not work here then, does not sign in, or reports to whom they would lead."""
    SAME = "same"
    """They lead already, and go on."""


class NotChanged(Exception):
    """Nothing was changed. ``why`` says what has to change."""

    def __init__(self, why: Why) -> None:
        super().__init__(f"no other manager: {why.value}")
        self.why = why


def change_manager(viewer: Viewer, dossier_id: int, manager_id: int, first: Day, link: str, *, key: str) -> Done:
    """From a day on this person leads the worker of a dossier, under every contract.

    :param manager_id: the person who is to lead.
    :param link: the first page of a manager.
    :raises NotChanged: the day or the person will not do.
    :raises NotAllowed: the hat arranges no managers, or the dossier is not in reach.
    """
    if viewer.hat is not Hat.HR:
        raise NotAllowed("change_manager")
    if first < viewer.today:
        raise NotChanged(Why.PAST)

    def act(doing: Doing) -> dict[str, Any]:
        if doing.dossier is None:
            raise NotAllowed(doing.verb)
        person_id = doing.dossier.person_id
        if not handing_over.may_lead(viewer, manager_id, person_id, date_of(first)):
            raise NotChanged(Why.NOBODY)
        if not handing_over.leads_from(viewer, person_id, manager_id, date_of(first)):
            raise NotChanged(Why.SAME)
        account = read.account_of(viewer, manager_id)
        told = max(doing.at, datetime.combine(date_of(first), TOLD_AT, doing.at.tzinfo))
        mails = tell_people(doing, [account], LEADS_SUBJECT, LEADS, leaves_at=told, link=link)
        return {"first": iso(first), "mails": mails}

    return perform(viewer, "change_manager", key, act, dossier_id=dossier_id)
