"""Contact that does not go through the line manager: the worker asks it, without a reason; HR appoints somebody else.

From that moment rows 6 to 13 of the matrix are not there for the manager. Nobody tells them, and nobody asks why.
"""

from typing import Any

from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.actions.taking_over_words import ALTERNATE, ALTERNATE_SUBJECT, DETOUR, DETOUR_SUBJECT
from draad.actions.tell_people import tell_people
from draad.privacy.hats import Hat
from draad.store import detours, read
from draad.store.viewer import Viewer

ASKS = frozenset({Hat.WORKER, Hat.HR})
"""The worker; and HR, who notes what a worker asks on paper or by telephone."""


def ask_detour(viewer: Viewer, dossier_id: int, manager_id: int, link: str, *, key: str) -> Done:
    """Let contact go round a manager from now on, and tell HR that somebody else is to be chosen.

    :param manager_id: the person who leads the worker today.
    :param link: where HR chooses.
    :raises NotAllowed: it is not the viewer's to ask, or that person does not lead the worker.
    """

    def act(doing: Doing) -> dict[str, Any]:
        if viewer.hat not in ASKS or doing.dossier is None:
            raise NotAllowed(doing.verb)
        if manager_id not in detours.leaders(viewer, doing.dossier.person_id):
            raise NotAllowed(doing.verb)
        made = detours.open_detour(viewer, dossier_id, manager_id)
        if made is None:
            return {"detour": None}
        # Neither the manager, should they be of HR too, nor the worker is asked to choose.
        passed = read.account_of(viewer, manager_id)
        hr = set(read.hr_accounts(viewer, doing.dossier.person_id)) - {passed}
        return {"detour": made, "mails": tell_people(doing, hr, DETOUR_SUBJECT, DETOUR, link=link)}

    return perform(viewer, "ask_detour", key, act, dossier_id=dossier_id)


def end_detour(viewer: Viewer, dossier_id: int, manager_id: int, *, key: str) -> Done:
    """Let contact go through the manager again, from now on.

    :raises NotAllowed: it is not the viewer's to say, or there is no such detour.
    """

    def act(doing: Doing) -> dict[str, Any]:
        if viewer.hat not in ASKS or not detours.close_detours(viewer, dossier_id, manager_id):
            raise NotAllowed(doing.verb)
        return {}

    return perform(viewer, "end_detour", key, act, dossier_id=dossier_id)


def appoint_alternate(viewer: Viewer, dossier_id: int, detour_id: int, account_id: int, link: str, *, key: str) -> Done:
    """Let somebody else keep contact, from now on, with what a line manager sees.

    :param link: the first page of a manager.
    :raises NotAllowed: the hat appoints nobody, or that account cannot be it: the worker, the manager, nobody here.
    """

    def act(doing: Doing) -> dict[str, Any]:
        found = next((one for one in read.detours_of(viewer, dossier_id) if one.id == detour_id), None)
        if viewer.hat is not Hat.HR or found is None or passes_by_self(viewer, found.manager_id):
            raise NotAllowed(doing.verb)
        if not detours.may_keep_contact(viewer, account_id, dossier_id, found.manager_id):
            raise NotAllowed(doing.verb)
        detours.appoint(viewer, detour_id, account_id)
        return {"mails": tell_people(doing, [account_id], ALTERNATE_SUBJECT, ALTERNATE, link=link)}

    return perform(viewer, "appoint_alternate", key, act, dossier_id=dossier_id)


def passes_by_self(viewer: Viewer, manager_id: int) -> bool:
    """Whether the viewer is the very manager whom contact goes round: then another of HR chooses."""
    return viewer.person_id == manager_id
