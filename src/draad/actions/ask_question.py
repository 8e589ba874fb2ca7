"""A worker asks for something in plain words; it becomes the fact that the rules wait for, and who answers is told."""

from dataclasses import dataclass
from typing import Any

from draad.accounts.models import Account
from draad.actions.ask_question_words import BODY, SUBJECT
from draad.actions.owe_mail import owe_mail
from draad.actions.perform import Doing, Done, NewFact, perform
from draad.actions.remind_party import leaves_at
from draad.periods import Day, iso
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.outbox import NewMail
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

PHYSICIAN = frozenset({"physician-visit", "consultation"})
"""What goes to the occupational physician, past the employer."""
ABSENT = frozenset({"at_start", "during", "before_return"})


@dataclass(frozen=True)
class Wish:
    """What is asked: one of those that become a fact of their own, or the subject of a question.

    ``what``: ``rest``, ``adapted-work``, ``physician-visit``, ``consultation``, ``trajectory``; else a subject.

    ``text``: in their own words, for a question only. ``quiet_until``: the last day of rest.
    """

    what: str
    text: str = ""
    quiet_until: Day | None = None


def facts_of(dossier: OpenDossier, wish: Wish, today: Day) -> tuple[NewFact, ...]:
    """The facts that a wish becomes."""
    if wish.what == "physician-visit":
        return (NewFact("pre_return_visit.requested", today, {"by": "worker"}),)
    if wish.what == "consultation":
        return (NewFact("consultation.requested", today),)
    if wish.what == "trajectory":
        return (NewFact("trajectory.requested", today, {"by": "worker"}),)
    if wish.what == "rest" and wish.quiet_until is not None:
        return (NewFact("contact.agreed", today, {**_agreed(dossier), "quiet_until": iso(wish.quiet_until)}),)
    asked = NewFact("question.asked", today, {"about": wish.what} | ({"text": wish.text} if wish.text else {}))
    if wish.what == "adapted-work" and dossier.agenda.state.phase not in ABSENT:
        return (NewFact("adapted_work.requested", today), *((asked,) if wish.text else ()))
    return (asked,)


def _agreed(dossier: OpenDossier) -> dict[str, Any]:
    """What was agreed on contact before: a rest changes nothing else of it."""
    found = [one.fact for one in dossier.facts if one.fact.kind == "contact.agreed" and dossier.standing(one.n)]
    return dict(max(found, key=lambda fact: (fact.on, fact.seq)).body) if found else {}


def ask_question(viewer: Viewer, dossier_id: int, wish: Wish, link: str, *, key: str, seen: str | None = None) -> Done:
    """Say it, and owe a neutral mail to who answers: the coach, else the line manager.

    What is the physician's goes to the physician.

    :param link: the address of the dossier, for whoever may open it.
    :raises NotAllowed: the dossier is not in reach, or the hat may not ask this.
    :raises BadInput: it does not go with what stands there.
    :raises ChangedMeanwhile: others wrote since the page was read.
    """

    def act(doing: Doing) -> dict[str, Any]:
        if doing.dossier is not None:
            doing.say(*facts_of(doing.dossier, wish, viewer.today))
        return {"mails": tell_answerers(doing, answering(wish.what), link)}

    return perform(viewer, "ask", key, act, dossier_id=dossier_id, seen=seen)


def answering(what: str) -> tuple[Hat, ...]:
    """Under which hats a wish is answered: the first of them that somebody around the dossier wears."""
    if what == "trajectory":
        return (Hat.PHYSICIAN, Hat.COACH)
    return (Hat.PHYSICIAN,) if what in PHYSICIAN else (Hat.COACH, Hat.MANAGER)


def tell_answerers(doing: Doing, hats: tuple[Hat, ...], link: str) -> int:
    """Owe a mail to everyone who wears the first of these hats around the dossier. Returns how many."""
    people = doing.dossier.people if doing.dossier is not None else ()
    around = [{one.account_id for one in people if one.hat is hat and one.account_id is not None} for hat in hats]
    ids = next((found for found in around if found), set[int]()) - {doing.viewer.account_id}
    return sum(_owe(doing, account, link) for account in Account.objects.filter(id__in=ids, is_active=True))


def _owe(doing: Doing, account: Account, link: str) -> bool:
    language: Language = account.language  # type: ignore[assignment]
    text = BODY.to(language).format(link=link)
    mail = NewMail(f"ask:{doing.act_id}:{account.id}", account.email, language, SUBJECT.to(language), text)
    return owe_mail(doing.viewer, mail, leaves_at=leaves_at(doing.at), act_id=doing.act_id)
