"""Report someone sick: the first day of an absence, and what was agreed on the phone."""

from dataclasses import dataclass
from datetime import UTC
from typing import Any, Literal

from draad.accounts.models import Account
from draad.actions.owe_mail import owe_mail
from draad.actions.perform import Doing, Done, perform
from draad.actions.sick_call_words import BODY, SUBJECT
from draad.periods import Day, iso
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store import outbox, read
from draad.store.append import NewFact
from draad.store.outbox import NewMail
from draad.store.viewer import Viewer

PartOfDay = Literal["morning", "afternoon", "during_work"]


@dataclass(frozen=True)
class SickCall:
    """What was said on the phone. There is no place for why someone is ill, beyond what the law asks: a work accident.

    ``next_on``: when the caller calls again; ``same_illness``: only asked of those who may know it.
    """

    first_day: Day
    part_of_day: PartOfDay | None = None
    expected_until: Day | None = None
    work_accident: bool = False
    same_illness: str | None = None
    address_of_stay: str = ""
    next_on: Day | None = None
    only_for: str = ""
    """Of who has several contracts: the one unit in which they cannot work, if it is not everywhere."""
    to_take_over: str = ""
    """Urgent work that someone has to take over, in words that say nothing of health."""


def facts_of(viewer: Viewer, call: SickCall) -> tuple[NewFact, ...]:
    """The facts that a call tells, for a viewer: what they may not record is not among them."""
    body: dict[str, Any] = {
        "part_of_day": call.part_of_day,
        "expected_until": iso(call.expected_until) if call.expected_until is not None else None,
        "cause": "work_accident" if call.work_accident else None,
        "same_illness": call.same_illness,
        "address_of_stay": call.address_of_stay or None,
        "only_for": call.only_for or None,
    }
    found = [NewFact("absence.started", call.first_day, {key: value for key, value in body.items() if value})]
    if viewer.hat is Hat.MANAGER:
        agreed = {"next_on": iso(call.next_on)} if call.next_on is not None else {}
        found.append(NewFact("contact.made", viewer.today, {"by": "manager", "channel": "phone", **agreed}))
        if call.to_take_over:
            found.append(NewFact("note.written", viewer.today, {"text": call.to_take_over}))
    return tuple(found)


def report_sick(
    viewer: Viewer, dossier_id: int, call: SickCall, *, key: str, seen: str | None = None, link: str = ""
) -> Done:
    """Record a sick call. Of one by a manager or the worker, HR is told by a neutral mail that leaves at once.

    :param link: the address where HR finds what is new; without it no mail is owed.
    :returns: ``result["mails"]`` is how many mails are owed.
    :raises NotAllowed: the person is not in reach, or the hat may not take calls.
    :raises ChangedMeanwhile: someone else reported it since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        doing.say(*facts_of(viewer, call))
        tells = bool(link) and viewer.hat is not Hat.HR
        return {"first_day": call.first_day, "mails": sum(_owe(doing, one, link) for one in _hr(doing)) if tells else 0}

    return perform(viewer, "report_sick", key, act, dossier_id=dossier_id, seen=seen)


def _hr(doing: Doing) -> list[Account]:
    """The accounts of HR that reach the person, save whoever reports."""
    if doing.dossier is None:
        return []
    ids = set(read.hr_accounts(doing.viewer, doing.dossier.person.id)) - {doing.viewer.account_id}
    return list(Account.objects.filter(id__in=ids, is_active=True).order_by("id"))


def _owe(doing: Doing, account: Account, link: str) -> bool:
    """Owe one mail an hour to an account; another when the first of that hour was stopped before it left."""
    viewer, language = doing.viewer, account.language
    spoken: Language = language  # type: ignore[assignment]
    dedupe = f"sick_call:{account.id}:{doing.at.astimezone(UTC):%Y%m%d%H}"
    if outbox.stopped(viewer.employer_id, dedupe):
        dedupe = f"sick_call:{account.id}:{doing.act_id}"
    mail = NewMail(dedupe, account.email, language, SUBJECT.to(spoken), BODY.to(spoken).format(link=link))
    return owe_mail(viewer, mail, act_id=doing.act_id)
