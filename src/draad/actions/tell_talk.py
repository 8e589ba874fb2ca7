"""Tell who takes part in a talk that it was planned, moved or called off."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from draad.accounts.models import Account
from draad.actions.owe_mail import owe_mail
from draad.actions.perform import Doing
from draad.actions.remind_party import leaves_at
from draad.actions.tell_talk_words import BODY, SUBJECT
from draad.dossier.talks import parties_of
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.outbox import NewMail


@dataclass(frozen=True)
class Links:
    """Where a talk stands: for those around a dossier, and for the worker."""

    dossier: str
    own: str


def tell_talk(doing: Doing, body: Mapping[str, Any], links: Links) -> int:
    """Owe a neutral mail to everyone who takes part and signs in, but for the one who does it. Returns how many."""
    if doing.dossier is None:
        return 0
    asked = parties_of(body)
    around = {one.account_id: one.hat for one in doing.dossier.people if one.hat.parties & asked}
    around.pop(doing.viewer.account_id, None)
    accounts = Account.objects.filter(id__in=[key for key in around if key is not None], is_active=True).order_by("id")
    return sum(
        _owe(doing, account, links.own if around[account.id] is Hat.WORKER else links.dossier) for account in accounts
    )


def _owe(doing: Doing, account: Account, link: str) -> bool:
    language: Language = account.language  # type: ignore[assignment]
    mail = NewMail(
        f"talk:{doing.act_id}:{account.id}",
        account.email,
        language,
        SUBJECT.to(language),
        BODY.to(language).format(link=link),
    )
    return owe_mail(doing.viewer, mail, leaves_at=leaves_at(doing.at), act_id=doing.act_id)
