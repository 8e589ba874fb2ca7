"""The people of the demo: they share a password, and their codes are no secret. Nobody real is ever among them."""

import time
from collections.abc import Iterable

from django.contrib.auth.hashers import make_password

from draad.accounts.models import Account
from draad.accounts.one_time_codes import Code, code_at, give_codes, secrets_of

DEMO_PASSWORD = "de-draad-blijft-heel"  # noqa: S105 - of people who do not exist
"""The password of everyone who is made up."""


def make_up(addresses: Iterable[str], with_codes: Iterable[str] = ()) -> None:
    """Mark accounts as made up and give them the password of the demo, and some of them one-time codes.

    :param with_codes: the addresses of those who wear a professional hat.
    """
    shared = make_password(DEMO_PASSWORD)
    Account.objects.filter(email__in=[address.lower() for address in addresses]).update(made_up=True, password=shared)
    for account in Account.objects.filter(email__in=[address.lower() for address in with_codes], made_up=True):
        give_codes(account)


def made_up_people() -> bool:
    """Whether there is anyone of the demo here."""
    return Account.objects.filter(made_up=True).exists()


def codes_now(accounts: Iterable[int]) -> dict[int, Code]:
    """The present codes of made-up accounts, by account. Codes follow the real clock, also when ours is moved."""
    made_up = list(Account.objects.filter(id__in=list(accounts), made_up=True).values_list("id", flat=True))
    moment = int(time.time())
    return {account: code_at(secret, moment) for account, secret in secrets_of(made_up).items()}
