"""Secrets at rest: AES-256-GCM, bound to the place where they stand, so that a copy elsewhere opens nothing."""

import base64
import binascii
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

MARK = "aes256gcm:"
NONCE = 12


class NotOpened(Exception):
    """A sealed secret does not open: another key, another place, or bytes that were changed. Says which place."""


def seal(text: str, *place: str) -> str:
    """Seal a secret for its place.

    :param place: table, row and field; opening it takes the same three.
    """
    nonce = os.urandom(NONCE)
    closed = AESGCM(_key(settings.SECRET_KEY)).encrypt(nonce, text.encode(), _bound(place))
    return MARK + base64.b64encode(nonce + closed).decode()


def unseal(sealed: str, *place: str) -> str:
    """Open a secret at its place. Older keys of the installation are tried too.

    :raises NotOpened: it was sealed for another place or with an unknown key, or was changed.
    """
    try:
        raw = base64.b64decode(sealed.removeprefix(MARK), validate=True)
    except binascii.Error:
        raise NotOpened(f"{', '.join(place)} holds no sealed text") from None
    for secret in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS):
        try:
            return AESGCM(_key(secret)).decrypt(raw[:NONCE], raw[NONCE:], _bound(place)).decode()
        except (InvalidTag, ValueError):
            continue
    raise NotOpened(
        f"{', '.join(place)} was sealed with another key, for another place, or was changed; allowed: what this "
        "installation sealed there itself. Put the old secret key back, or let the person set up sign-in anew."
    )


def _key(secret: str | bytes) -> bytes:
    raw = secret if isinstance(secret, bytes) else secret.encode()
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"draad: secrets at rest").derive(raw)


def _bound(place: tuple[str, ...]) -> bytes:
    return "\x1f".join(place).encode()
