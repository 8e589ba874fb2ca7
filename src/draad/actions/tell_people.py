"""Owe a neutral mail to people who have to know: each in their language, each once for an act."""

from collections.abc import Iterable
from datetime import datetime

from draad.accounts.models import Account
from draad.actions.owe_mail import owe_mail
from draad.actions.perform import Doing
from draad.rules import Language, Text
from draad.store.outbox import NewMail


def tell_people(
    doing: Doing,
    account_ids: Iterable[int | None],
    subject: Text,
    body: Text,
    *,
    leaves_at: datetime | None = None,
    **filled: str,
) -> int:
    """Owe the mail to each account but the viewer's own. Returns how many mails are new.

    :param filled: what goes in the holes of ``body``; ``sender`` is the name of the viewer.
    """
    ids = {key for key in account_ids if key is not None} - {doing.viewer.account_id}
    sender = Account.objects.values_list("name", flat=True).get(id=doing.viewer.account_id)
    told = 0
    for account in Account.objects.filter(id__in=ids, is_active=True).order_by("id"):
        language: Language = account.language  # type: ignore[assignment]
        text = body.to(language).format(sender=sender, **filled)
        name = f"{doing.verb}:{doing.act_id}:{account.id}"
        mail = NewMail(name, account.email, language, subject.to(language), text)
        told += owe_mail(doing.viewer, mail, leaves_at=leaves_at, act_id=doing.act_id)
    return told
