"""What the sign-in library asks of us: plain messages, and mails that leave through the outbox."""

from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from django.shortcuts import redirect
from django.urls import reverse

from draad.accounts.models import Account
from draad.accounts.own_way import METHOD
from draad.accounts.sentences import MESSAGES
from draad.actions.owe_mail import owe_account_mail
from draad.desk.pages.aanmelden.words import MailWords
from draad.desk.viewing import CHOSEN

TOLD = {
    "account/email/password_changed": "password_changed",
    "account/email/password_reset": "password_changed",
    "account/email/password_set": "password_changed",
    "mfa/email/totp_activated": "totp_activated",
    "mfa/email/totp_deactivated": "totp_deactivated",
    "mfa/email/webauthn_added": "webauthn_added",
    "mfa/email/webauthn_removed": "webauthn_removed",
    "mfa/email/recovery_codes_generated": "codes_generated",
}
"""Changes of which the owner of an account is told, by the library's name for them."""


class SignInAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Signing in, said and mailed our way."""

    error_messages: ClassVar[dict[str, Any]] = DefaultAccountAdapter.error_messages | MESSAGES

    def is_open_for_signup(self, request: Any) -> bool:  # noqa: ARG002 - the library's shape
        """Nobody signs up: accounts come from the employer."""
        return False

    def add_message(self, *_: Any, **__: Any) -> None:
        """Say nothing in passing: each page tells what happened itself."""

    def post_login(self, request: Any, user: Account, **more: Any) -> Any:
        """Keep on the account what was chosen just before, on the way in: language, light or dark."""
        chosen = request.session.pop(CHOSEN, {})
        if chosen:
            for field, value in chosen.items():
                setattr(user, field, value)
            user.save(update_fields=list(chosen))
        return super().post_login(request, user, **more)

    def pre_login(self, request: Any, user: Account, **more: Any) -> Any:
        """A way in that was closed opens no more; the worker's own does."""
        own = any(record["method"] == METHOD for record in get_authentication_records(request, user))
        if user.closed_at is not None and not own:
            return redirect("account_inactive")
        return super().pre_login(request, user, **more)

    def get_password_change_redirect_url(self, request: Any) -> str:  # noqa: ARG002 - the library's shape
        """Back to the account."""
        return reverse("account")

    def send_password_reset_mail(self, user: Account, _email: str, context: dict[str, Any]) -> None:
        """Owe a link to choose a password, to the address of the account; none once the company's way in is closed."""
        if user.closed_at is not None:
            return
        w = MailWords.to(user.language)  # type: ignore[arg-type]
        text = w.reset_text.fill(link=context["password_reset_url"])
        owe_account_mail(user, f"password-link:{context['key']}", w.reset_subject, text)

    def send_notification_mail(self, template_prefix: str, user: Account, *_: Any, **__: Any) -> None:
        """Tell the owner that something about their sign-in changed."""
        w = MailWords.to(user.language)  # type: ignore[arg-type]
        link = self.request.build_absolute_uri(reverse("account_reset_password"))
        owe_account_mail(user, None, w.changed_subject, w.changed_text.fill(what=w[TOLD[template_prefix]], link=link))
