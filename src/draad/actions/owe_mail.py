"""Owe a mail: a row that will leave, once, whatever happens to the process that writes it.

No subject or text holds a reason, and none holds a health word: such a mail is refused before it is written.
"""

import re
from datetime import datetime
from html import unescape

from draad.accounts.models import Account
from draad.actions.clock import now
from draad.privacy.health_words import screen
from draad.store import outbox
from draad.store.keys import new_key
from draad.store.outbox import NewMail
from draad.store.viewer import Viewer

LINK = re.compile(r"https?://\S+")
"""An address is no sentence; the letters in it are drawn by lot."""
TAG = re.compile(r"<[^>]*>")


class UnfitMail(ValueError):
    """A mail that may not leave. Says which part, and what is allowed; never repeats the words that were found."""


def owe_mail(viewer: Viewer, mail: NewMail, *, leaves_at: datetime | None = None, act_id: int | None = None) -> bool:
    """Owe a mail on behalf of an employer. Returns whether it is new: the same ``dedupe`` is the same mail.

    :param leaves_at: not before; at once when left out.
    :param act_id: the act that owes it; undoing the act stops the mail while it waits.
    :raises UnfitMail: subject or text holds a health word, or the subject has several lines.
    """
    _check(mail)
    leaves = leaves_at or viewer.at
    return outbox.owe(viewer.employer_id, mail, made_at=viewer.at, leaves_at=leaves, act_id=act_id)


def owe_account_mail(account: Account, dedupe: str | None, subject: str, text: str, *, to: str = "") -> bool:
    """Owe a mail about somebody's own sign-in, to the address they sign in with. Returns whether it is new.

    :param dedupe: ``None`` for what is told each time it happens.
    :param to: another address of the same person.
    :raises UnfitMail: as :func:`owe_mail`.
    """
    mail = NewMail((dedupe or f"account:{new_key()}")[:100], to or account.email, account.language, subject, text)
    _check(mail)
    employer_id = outbox.employer_for(account)
    if employer_id is None:
        return False
    at = now()
    return outbox.owe(employer_id, mail, made_at=at, leaves_at=at)


def _check(mail: NewMail) -> None:
    if len(mail.subject.splitlines()) != 1:
        raise UnfitMail("the subject of a mail has several lines or none; allowed: exactly one")
    page = unescape(TAG.sub(" ", mail.html))
    for part, words in (("subject", mail.subject), ("text", mail.text), ("page", page)):
        if screen(LINK.sub(" ", words)):
            raise UnfitMail(f"the {part} of a mail holds a word about health; allowed: none. Rewrite it.")
