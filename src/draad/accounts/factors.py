"""Second factors: how their secrets are kept, and whether a sign-in passed one."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, ClassVar

import qrcode
from allauth.account.internal.flows.login import get_authentication_records, record_authentication
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from qrcode.image.svg import SvgPathFillImage

from draad.accounts.one_time_codes import FIELD, TABLE
from draad.accounts.sealing import seal, unseal
from draad.accounts.sentences import MESSAGES

FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
"""What counts as having a second factor. Recovery codes only stand in for one."""

_owner: ContextVar[int | None] = ContextVar("owner", default=None)


@contextmanager
def secrets_belong_to(account_id: int) -> Iterator[None]:
    """While this holds, secrets are those of this account: in a sign-in nobody is signed in yet."""
    token = _owner.set(account_id)
    try:
        yield
    finally:
        _owner.reset(token)


def _place() -> tuple[str, str, str]:
    owner = _owner.get()
    if owner is None:
        request = context.request
        owner = request.user.pk if request is not None and request.user.is_authenticated else None
    if owner is None:
        raise RuntimeError("a secret was asked for and nobody is known to own it; wrap it in secrets_belong_to")
    return TABLE, str(owner), FIELD


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc] # the library has no types
    """Keeps secrets sealed, bound to their account, and speaks plainly."""

    error_messages: ClassVar[dict[str, Any]] = DefaultMFAAdapter.error_messages | MESSAGES

    def encrypt(self, text: str) -> str:
        """Seal a secret of the account that is setting it up."""
        return seal(text, *_place())

    def decrypt(self, encrypted_text: str) -> str:
        """Open a secret of the account that is signing in, or signed in."""
        return unseal(encrypted_text, *_place())

    def get_totp_issuer(self) -> str:
        """The name that an authenticator app shows."""
        return "Draad"

    def build_totp_svg(self, url: str) -> str:
        """The picture to scan, on white: also where the page is dark."""
        drawn = io.BytesIO()
        qrcode.make(url, image_factory=SvgPathFillImage).save(drawn)
        return drawn.getvalue().decode()

    def _get_site_name(self) -> str:
        return "Draad"


def factors_of(account_id: int) -> set[str]:
    """The kinds of second factor that an account set up: ``totp``, ``webauthn``."""
    return set(Authenticator.objects.filter(user_id=account_id, type__in=FACTORS).values_list("type", flat=True))


def has_factor(account_id: int) -> bool:
    """Whether an account set up a second factor."""
    return bool(factors_of(account_id))


def passed_factor(request: Any) -> bool:
    """Whether this very sign-in passed a second factor, or a passkey, that the account still has.

    Removing a factor ends the trust in every sign-in that came in by it.
    """
    account = request.user
    if not account.is_authenticated:
        return False
    passed = [record.get("id") for record in get_authentication_records(request, account) if record["method"] == "mfa"]
    if not passed:
        return False
    types = set(Authenticator.objects.filter(user_id=account.pk, id__in=passed).values_list("type", flat=True))
    return bool(types & set(FACTORS)) or (bool(types) and has_factor(account.pk))


def note_first_use(request: Any, kind: str) -> None:
    """Setting up a factor takes using it once: the sign-in in which that was done passed it."""
    added = Authenticator.objects.filter(user_id=request.user.pk, type=kind).order_by("-id").first()
    if added is not None:
        record_authentication(request, request.user, "mfa", id=added.pk, type=kind, reauthenticated=True)


def _note_recent_sign_in(request: Any, user: Any, **_: Any) -> None:
    """Who signed in a moment ago is not asked again to show who they are."""
    records = get_authentication_records(request, user)
    if records:
        method, more = records[-1]["method"], {k: v for k, v in records[-1].items() if k not in {"method", "at"}}
        record_authentication(request, user, method, **more | {"reauthenticated": True})


def connect() -> None:
    """Listen to what happens at sign-in."""
    from django.contrib.auth.signals import user_logged_in  # noqa: PLC0415 - its models are loaded by now

    user_logged_in.connect(_note_recent_sign_in, dispatch_uid="draad.accounts.recent_sign_in")
