"""One-time codes of an authenticator app (RFC 6238: SHA-1, six digits, thirty seconds)."""

import base64
import hashlib
import hmac
import secrets
import struct
from typing import NamedTuple

from allauth.mfa.models import Authenticator

from draad.accounts.models import Account
from draad.accounts.sealing import seal, unseal

STEP = 30
TABLE, FIELD = "mfa_authenticator", "data"


class Code(NamedTuple):
    """Six digits, and for how many more seconds they count."""

    digits: str
    seconds_left: int


def new_secret() -> str:
    """Draw a secret of 160 bits, as apps read it (base 32)."""
    return base64.b32encode(secrets.token_bytes(20)).decode()


def code_at(secret: str, seconds: int) -> Code:
    """Return the code at a moment.

    :param seconds: since 1970, of a clock that tells the real time.
    """
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", seconds // STEP), hashlib.sha1).digest()
    start = digest[-1] & 0x0F
    number = struct.unpack(">I", digest[start : start + 4])[0] & 0x7FFFFFFF
    return Code(f"{number % 1_000_000:06}", STEP - seconds % STEP)


def give_codes(account: Account, secret: str | None = None) -> str:
    """Set up one-time codes for an account, sealed. Returns the secret, for whoever hands it over."""
    secret = secret or new_secret()
    sealed = seal(secret, TABLE, str(account.pk), FIELD)
    kept = {"data": {"secret": sealed}}
    Authenticator.objects.update_or_create(user=account, type=Authenticator.Type.TOTP, defaults=kept)
    return secret


def secrets_of(accounts: list[int]) -> dict[int, str]:
    """The secrets of these accounts that have one-time codes. Only the demo shows codes, of made-up people."""
    rows = Authenticator.objects.filter(user_id__in=accounts, type=Authenticator.Type.TOTP)
    return {row.user_id: unseal(row.data["secret"], TABLE, str(row.user_id), FIELD) for row in rows}
