"""Manage the people of an employer: who works here and how, since when and until when. Nobody's absence is touched.

The administrator and HR do it; HR of a few units for the people in them. Each is one act, and stays recorded.
"""

from typing import Any

from draad.accounts.models import Account
from draad.actions.owe_mail import owe_account_mail
from draad.actions.perform import Doing, Done, NewFact, NotAllowed, perform
from draad.actions.staffing_words import NEW_WAY_BODY, NEW_WAY_SUBJECT
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store import staff
from draad.store.read.staff import Staff, dossier_of_person, manages, one_of_staff, unit_names
from draad.store.staff import Job, Named
from draad.store.viewer import Viewer

__all__ = ["Job", "MailTaken", "Named", "add_person", "change_job", "change_person", "invite", "leave"]


class MailTaken(Exception):
    """Somebody else of this employer has the address already."""


def add_person(viewer: Viewer, who: Named, job: Job, since: Day, *, key: str) -> Done:
    """Add somebody who works here since a day. ``result["person"]`` is their key.

    :raises MailTaken: somebody has this address already.
    :raises NotAllowed: the viewer manages nobody, or not in this unit.
    """

    def act(doing: Doing) -> dict[str, Any]:
        _check(doing, job)
        if who.mail and staff.mail_taken(viewer.employer_id, who.mail):
            raise MailTaken
        return {"person": staff.add_person(viewer.employer_id, who, job, since, viewer.today)}

    return perform(viewer, "add_person", key, act)


def change_person(viewer: Viewer, person_id: int, who: Named, *, key: str) -> Done:
    """Correct somebody's name, function or language; the address too, before anybody came in by it.

    :raises MailTaken: somebody else has this address.
    :raises NotAllowed: the person is not the viewer's to manage.
    """

    def act(doing: Doing) -> dict[str, Any]:
        _managed(doing, person_id)
        if who.mail and staff.mail_taken(viewer.employer_id, who.mail, but=person_id):
            raise MailTaken
        staff.change_person(viewer.employer_id, person_id, who, viewer.today)
        return {"person": person_id}

    return perform(viewer, "change_person", key, act)


def change_job(viewer: Viewer, person_id: int, job: Job, since: Day, *, key: str) -> Done:
    """From a day on somebody works in another unit, under another manager, or other hours.

    :raises NotAllowed: the person or the unit is not the viewer's to manage, or they would lead themself.
    """

    def act(doing: Doing) -> dict[str, Any]:
        _managed(doing, person_id)
        _check(doing, job)
        if job.manager == person_id:
            raise NotAllowed(doing.verb)
        staff.change_job(viewer.employer_id, person_id, job, since, viewer.today)
        return {"person": person_id}

    return perform(viewer, "change_job", key, act)


def leave(viewer: Viewer, person_id: int, last: Day, successor: int | None, *, key: str) -> Done:
    """Somebody leaves: contracts and roles end on a last day, the people they lead go to another.

    HR also says it in the dossier, in which the terms then end; the administrator says nothing in any dossier.

    :raises NotAllowed: the person is not the viewer's to manage, or is the viewer.
    """
    dossier_id = dossier_of_person(viewer, person_id) if viewer.hat is Hat.HR else None

    def act(doing: Doing) -> dict[str, Any]:
        _managed(doing, person_id)
        if person_id in {viewer.person_id, successor}:
            raise NotAllowed(doing.verb)
        moved = staff.hand_team_over(viewer.employer_id, person_id, successor, last, viewer.today)
        staff.end_jobs(viewer.employer_id, person_id, last, viewer.today)
        staff.close_left(doing.at)
        if doing.dossier is not None:
            doing.say(NewFact("contract.ended", last, {"ground": "other"}))
        return {"person": person_id, "moved": len(moved)}

    return perform(viewer, "leave", key, act, dossier_id=dossier_id)


def invite(viewer: Viewer, account_id: int, link: str, *, key: str) -> Done:
    """Owe a neutral mail with a link by which an account of this employer chooses a password, once.

    :param link: made for this account; it works for a day.
    :raises NotAllowed: the account is none that the viewer manages, or came in before.
    """

    def act(doing: Doing) -> dict[str, Any]:
        account = invitable(viewer, account_id)
        if account is None:
            raise NotAllowed(doing.verb)
        return {"mails": owe_invitation(account, link, doing.act_id)}

    return perform(viewer, "invite", key, act)


def owe_invitation(account: Account, link: str, act_id: int) -> bool:
    """Owe the mail of an invitation, in the language of the account."""
    language: Language = account.language  # type: ignore[assignment]
    body = NEW_WAY_BODY.to(language).format(link=link)
    return owe_account_mail(account, f"invite:{act_id}:{account.id}", NEW_WAY_SUBJECT.to(language), body)


def invitable(viewer: Viewer, account_id: int) -> Account | None:
    """The account, if it has to do with the viewer's employer, never came in, and can still."""
    if not manages(viewer):
        return None
    rows = Account.objects.filter(id=account_id, last_login__isnull=True, closed_at__isnull=True, is_active=True)
    return rows.filter(memberships__employer_id=viewer.employer_id).first()


def _managed(doing: Doing, person_id: int) -> Staff:
    found = one_of_staff(doing.viewer, person_id)
    if found is None:
        raise NotAllowed(doing.verb)
    return found


def _check(doing: Doing, job: Job) -> None:
    """The unit must be one in which the viewer manages people; only who manages all of them makes a new one."""
    viewer = doing.viewer
    if not manages(viewer):
        raise NotAllowed(doing.verb)
    units = dict(unit_names(viewer))
    if job.unit not in units if isinstance(job.unit, int) else viewer.units is not None:
        raise NotAllowed(doing.verb)
