"""Open or close a worker's own way in: by the worker themself, or noted by HR, with consent, as it stands on paper.

Each time, the address of the company and the address that was there before are told, so that nobody opens a way for
somebody else unseen.
"""

from typing import Any

from draad.accounts import own_way
from draad.accounts.models import Account
from draad.actions.keep_own_way_words import CHANGED_BODY, CHANGED_SUBJECT
from draad.actions.owe_mail import owe_account_mail, owe_mail
from draad.actions.perform import Doing, Done, NotAllowed, perform
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import Language
from draad.store.outbox import NewMail
from draad.store.viewer import Viewer


def open_own_way(viewer: Viewer, address: str, *, key: str) -> tuple[Done, str]:
    """Open the viewer's own way to an address. Returns the entry code too: it is shown once, and kept nowhere.

    The same key a second time gives no code: it was shown already.

    :raises NotAllowed: the hat is not that of the worker.
    """
    shown: list[str] = []

    def act(doing: Doing) -> dict[str, Any]:
        account = _own(viewer)
        shown.append(replace_way(doing, account, address, "worker"))
        return {"way": "open"}

    done = perform(viewer, "own_way", key, act)
    return done, shown[0] if shown else ""


def close_own_way(viewer: Viewer, *, key: str) -> Done:
    """Close the viewer's own way.

    :raises NotAllowed: the hat is not that of the worker.
    """

    def act(doing: Doing) -> dict[str, Any]:
        account = _own(viewer)
        before = own_way.way_of(account.id)
        own_way.end(account, doing.at)
        _tell(doing, account, before.address if before is not None else "")
        return {"way": "closed"}

    return perform(viewer, "own_way", key, act)


def replace_way(doing: Doing, account: Account, address: str, by: str) -> str:
    """Open a way within an act, and tell the addresses that were known before."""
    before = own_way.way_of(account.id)
    code = own_way.give(account, address, by, doing.at)
    _tell(doing, account, before.address if before is not None else "")
    return code


def _own(viewer: Viewer) -> Account:
    allowed = viewer.hat is Hat.WORKER and viewer.policy.may_change(viewer.hat, Item.PRIVATE_CONTACT)
    if not allowed or viewer.person_id is None:
        raise NotAllowed("own_way")
    return Account.objects.get(id=viewer.account_id)


def _tell(doing: Doing, account: Account, before: str) -> None:
    language: Language = account.language  # type: ignore[assignment]
    subject, text = CHANGED_SUBJECT.to(language), CHANGED_BODY.to(language)
    if account.closed_at is None:
        owe_account_mail(account, f"own-way:{doing.act_id}", subject, text)
    if before:
        owe_mail(doing.viewer, NewMail(f"own-way-before:{doing.act_id}", before, language, subject, text))
