"""The sign-in library's pages in our words. It keeps the locks; we say what stands on the doors."""

from typing import Any

from allauth.account import views as account
from allauth.mfa.base import views as factor
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from allauth.mfa.webauthn import views as webauthn
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.accounts.factors import note_first_use
from draad.accounts.made_up import DEMO_PASSWORD, codes_now
from draad.accounts.models import Account
from draad.actions.clock import now
from draad.desk.components.form_fields import error_summary_of
from draad.desk.pages.aanmelden.words import SignInWords
from draad.desk.viewing import professional
from draad.privacy.hats import Hat
from draad.store.read import hats_of

SEE_NO_DOSSIER = frozenset({Hat.ADMIN, Hat.COMMITTEE})
"""Professional hats that open no dossier, whoever it is about."""


class InOurWords:
    """A page of the library with our words; a form that is not right yet answers 422 and says so first."""

    request: Any

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        """The library's context with ours."""
        found: dict[str, Any] = super().get_context_data(**values)  # type: ignore[misc]
        lang = self.request.lang
        found |= {"w": SignInWords.to(lang), "demo": settings.DRAAD_MODE == "demo"}
        form = found.get("form")
        if form is not None and form.is_bound and form.errors:
            found |= {"wrong": True, "summary": error_summary_of(form, lang)}
        return found

    def form_invalid(self, form: Any) -> HttpResponse:
        """Answer that something is not right yet."""
        response: HttpResponse = super().form_invalid(form)  # type: ignore[misc]
        if response.status_code == 200:
            response.status_code = 422
        return response


class SignIn(InOurWords, account.LoginView):  # type: ignore[misc]
    """Address and password."""

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        """In the demo, the form is filled in for whoever was chosen."""
        found = super().get_context_data(**values)
        asked = self.request.GET.get("demo", "")
        if found["demo"] and asked and Account.objects.filter(email=asked, made_up=True).exists():
            found |= {"demo_address": asked, "demo_password": DEMO_PASSWORD}
        return found


class SecondStep(InOurWords, factor.AuthenticateView):  # type: ignore[misc]
    """The code or passkey after the password."""

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        """In the demo, the code of a made-up person is told."""
        found = super().get_context_data(**values)
        user = self.stage.login.user
        found["has_passkey"] = Authenticator.objects.filter(user=user, type=Authenticator.Type.WEBAUTHN).exists()
        if found["demo"] and user.made_up:
            found["demo_code"], found["demo_name"] = codes_now([user.pk]).get(user.pk), user.name
        return found


class Again(InOurWords, account.ReauthenticateView):  # type: ignore[misc]
    """The password once more."""


class AgainCode(InOurWords, factor.ReauthenticateView):  # type: ignore[misc]
    """A code once more."""

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        """In the demo, the code of a made-up person is told."""
        found = super().get_context_data(**values)
        if found["demo"] and self.request.user.made_up:
            found["demo_code"] = codes_now([self.request.user.pk]).get(self.request.user.pk)
            found["demo_name"] = self.request.user.name
        return found


class AgainPasskey(InOurWords, webauthn.ReauthenticateWebAuthnView):  # type: ignore[misc]
    """A passkey once more."""


class Factors(InOurWords, factor.IndexView):  # type: ignore[misc]
    """Which second steps somebody has, and which they can have."""

    def get_context_data(self, **values: Any) -> dict[str, Any]:
        """Whether a hat of theirs asks for one."""
        found = super().get_context_data(**values)
        hats = hats_of(self.request.user.id, now())
        found["must"] = professional(hats)
        found["sees_nothing"] = all(one.hat in SEE_NO_DOSSIER for one in hats if one.hat.professional)
        return found


class AppOn(InOurWords, totp.ActivateTOTPView):  # type: ignore[misc]
    """Set up codes from an app."""

    def form_valid(self, form: Any) -> HttpResponse:
        """Whoever set it up has just used it."""
        answer: HttpResponse = super().form_valid(form)
        note_first_use(self.request, "totp")
        return answer


class AppOff(InOurWords, totp.DeactivateTOTPView):  # type: ignore[misc]
    """Turn codes from an app off."""


class Codes(InOurWords, recovery.ViewRecoveryCodesView):  # type: ignore[misc]
    """Recovery codes."""


class CodesNew(InOurWords, recovery.GenerateRecoveryCodesView):  # type: ignore[misc]
    """New recovery codes."""


class Passkeys(InOurWords, webauthn.ListWebAuthnView):  # type: ignore[misc]
    """The passkeys of an account."""


class PasskeyAdd(InOurWords, webauthn.AddWebAuthnView):  # type: ignore[misc]
    """Add a passkey."""

    def form_valid(self, form: Any) -> HttpResponse:
        """Whoever added it has just used it."""
        answer: HttpResponse = super().form_valid(form)
        note_first_use(self.request, "webauthn")
        return answer


class PasskeyGone(InOurWords, webauthn.RemoveWebAuthnView):  # type: ignore[misc]
    """Remove a passkey."""


class PasskeyRename(InOurWords, webauthn.EditWebAuthnView):  # type: ignore[misc]
    """Rename a passkey."""


class Change(InOurWords, account.PasswordChangeView):  # type: ignore[misc]
    """Another password."""


class Forgotten(InOurWords, account.PasswordResetView):  # type: ignore[misc]
    """Ask for a link."""


class ForgottenSent(InOurWords, account.PasswordResetDoneView):  # type: ignore[misc]
    """The same answer, whether the address is known or not."""


class ByLink(InOurWords, account.PasswordResetFromKeyView):  # type: ignore[misc]
    """A password by a one-time link."""


class ByLinkDone(InOurWords, account.PasswordResetFromKeyDoneView):  # type: ignore[misc]
    """It is saved."""


class SignOut(InOurWords, account.LogoutView):  # type: ignore[misc]
    """Out, by POST; a GET asks first."""


class Closed(InOurWords, account.AccountInactiveView):  # type: ignore[misc]
    """An account that was closed."""


def set_password_elsewhere(request: Any) -> HttpResponse:  # noqa: ARG001 - a view
    """Who has no password yet asks for a link."""
    return redirect(reverse("account_reset_password"))


def too_often(request: Any, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001 - the library's shape
    """Too many attempts in a row: wait."""
    return render(request, "aanmelden/often.html", {"w": SignInWords.to(request.lang)}, status=429)
