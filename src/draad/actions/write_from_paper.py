"""HR writes down what a worker says on paper: an answer, a question, a consent, a statement, wishes, an address.

It is said as the worker said it, with the day on which it was signed and the day on which it came; the worker sees who
wrote it down, and is told by a mail that says nothing of it. HR reads nothing by it that it may not read.
"""

from dataclasses import dataclass
from typing import Any

from draad.accounts.models import Account
from draad.accounts.own_way import way_of
from draad.actions.ask_question import tell_answerers
from draad.actions.keep_own_way import replace_way
from draad.actions.owe_mail import owe_account_mail
from draad.actions.perform import Doing, Done, NewFact, NotAllowed, perform
from draad.actions.write_from_paper_words import BODY, SUBJECT
from draad.periods import Day
from draad.privacy.cells import Act
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import Language
from draad.store import private_contact
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Paper:
    """When a paper was signed, and when it came."""

    signed_on: Day
    received_on: Day


@dataclass(frozen=True)
class Reach:
    """How the worker can be reached privately. ``own_way``: whether the address opens a way in of their own."""

    phone: str
    mail: str
    own_way: bool = False


def write_from_paper(
    viewer: Viewer,
    dossier_id: int,
    paper: Paper,
    facts: tuple[NewFact, ...],
    link: str,
    *,
    key: str,
    seen: str | None = None,
) -> Done:
    """Write down facts that the worker said on paper, and tell who answers them.

    :param link: the address of the dossier, for whoever is told.
    :raises NotAllowed: the matrix does not let this hat write one of them, or the dossier is out of reach.
    :raises BadInput: it does not go with what stands there.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        doing.write_from_paper(paper.signed_on, paper.received_on, *facts)
        _tell_worker(doing)
        return {"mails": tell_answerers(doing, (Hat.COACH, Hat.MANAGER), link)}

    return perform(viewer, "paper", key, act, dossier_id=dossier_id, seen=seen)


def reach_from_paper(
    viewer: Viewer, dossier_id: int, paper: Paper, reach: Reach, *, key: str, seen: str | None = None
) -> tuple[Done, str]:
    """Write down how the worker can be reached, with their consent (K9) on the same paper.

    Returns the entry code of their own way too, when one was opened: for the worker alone, shown once.

    :raises NotAllowed: as :func:`write_from_paper`.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """
    shown: list[str] = []

    def act(doing: Doing) -> dict[str, Any]:
        cell = viewer.policy.cell(viewer.hat, Item.PRIVATE_CONTACT)
        if doing.dossier is None or Act.ON_PAPER not in cell.acts:
            raise NotAllowed(doing.verb)
        consent = NewFact("consent.given", paper.received_on, {"for": "private_address", "party": "employer"})
        doing.write_from_paper(paper.signed_on, paper.received_on, consent)
        person_id = doing.dossier.person_id
        changed = private_contact.change(viewer.employer_id, person_id, reach.phone, reach.mail)
        if reach.own_way and reach.mail:
            account = private_contact.account_for(viewer.employer_id, person_id, reach.mail)
            shown.append(replace_way(doing, account, reach.mail, "hr"))
        _tell_worker(doing)
        return {"changed": changed}

    done = perform(viewer, "paper", key, act, dossier_id=dossier_id, seen=seen)
    return done, shown[0] if shown else ""


def _tell_worker(doing: Doing) -> None:
    """Owe the worker a mail that something was written down for them: at work, else at the address they gave."""
    people = doing.dossier.people if doing.dossier is not None else ()
    account_id = next((one.account_id for one in people if one.hat is Hat.WORKER), None)
    account = Account.objects.filter(id=account_id or 0, is_active=True).first()
    if account is None:
        return
    way = way_of(account.id)
    to = way.address if account.closed_at is not None and way is not None else ""
    if account.closed_at is not None and not to:
        return
    language: Language = account.language  # type: ignore[assignment]
    owe_account_mail(account, f"paper:{doing.act_id}", SUBJECT.to(language), BODY.to(language), to=to)
