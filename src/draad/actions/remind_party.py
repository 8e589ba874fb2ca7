"""Remind somebody of what is theirs to do: noted in the dossier, and sent to those of them who sign in.

The mail waits until the hour at which mail leaves, so that it can be stopped.
"""

from datetime import datetime, time
from typing import Any

from draad.accounts.models import Account
from draad.actions.owe_mail import owe_mail
from draad.actions.perform import Doing, Done, NewFact, perform
from draad.actions.reminder_words import BODY, SUBJECT
from draad.privacy.hats import Hat
from draad.rules import Language, Party
from draad.store.outbox import NewMail
from draad.store.viewer import Viewer

MAIL_LEAVES = time(17)

SIGN_IN: dict[Party, Hat] = {
    Party.MANAGER: Hat.MANAGER,
    Party.COACH: Hat.COACH,
    Party.OCCUPATIONAL_PHYSICIAN: Hat.PHYSICIAN,
}
"""Parties whose people around a dossier sign in. The worker gets no mail from this: a talk is better."""


def remind_party(viewer: Viewer, dossier_id: int, party: Party, of: str, link: str, *, key: str) -> Done:
    """Note the reminder, today, and owe a mail to each person of that party around the dossier.

    :param of: the key of the rule that the party was reminded of.
    :param link: the address of the dossier, for whoever may open it.
    :returns: ``result["mails"]`` is how many mails wait.
    :raises NotAllowed: the dossier is not in reach, or the hat may not note reminders.
    """

    def act(doing: Doing) -> dict[str, Any]:
        doing.say(NewFact("party.reminded", viewer.today, {"party": party.value, "of": of}))
        return {"mails": sum(_owe(doing, account, link) for account in _people(doing, party))}

    return perform(viewer, "remind", key, act, dossier_id=dossier_id)


def leaves_at(now: datetime) -> datetime:
    """The hour of today at which mail leaves; now, once that is past."""
    return max(now, datetime.combine(now.date(), MAIL_LEAVES, now.tzinfo))


def _people(doing: Doing, party: Party) -> list[Account]:
    hat = SIGN_IN.get(party)
    if hat is None or doing.dossier is None:
        return []
    around = (one.account_id for one in doing.dossier.people if one.hat is hat)
    ids = {account_id for account_id in around if account_id is not None} - {doing.viewer.account_id}
    return list(Account.objects.filter(id__in=ids, is_active=True).order_by("id"))


def _owe(doing: Doing, account: Account, link: str) -> bool:
    language: Language = account.language  # type: ignore[assignment]
    sender = Account.objects.values_list("name", flat=True).get(id=doing.viewer.account_id)
    text = BODY.to(language).format(sender=sender, link=link)
    mail = NewMail(f"remind:{doing.act_id}:{account.id}", account.email, language, SUBJECT.to(language), text)
    return owe_mail(doing.viewer, mail, leaves_at=leaves_at(doing.at), act_id=doing.act_id)
