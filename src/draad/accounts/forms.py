"""The forms of sign-in where ours asks more than the library's, or says it in plainer words."""

from typing import Any

from allauth.account.forms import ChangePasswordForm, ResetPasswordKeyForm
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from django.core.cache import cache
from django.core.exceptions import ValidationError

from draad.accounts.factors import secrets_belong_to
from draad.accounts.sentences import MESSAGES

REMEMBERED = 120
"""Seconds that a used code is remembered: longer than any code counts, the step before and after included."""


class OnceOnly:
    """A code counts once. The library forgets a used code before its last step is over."""

    user: Any

    def clean_code(self) -> str:
        """Check the code with the secrets of the one who signs in."""
        with secrets_belong_to(self.user.pk):
            code: str = super().clean_code()  # type: ignore[misc]
        plain = "".join(filter(str.isalnum, code))
        if not cache.add(f"draad.accounts.code.{self.user.pk}.{plain}", "used", REMEMBERED):
            raise get_adapter().validation_error("incorrect_code")
        return code


class SecondStep(OnceOnly, AuthenticateForm):  # type: ignore[misc]
    """The code after the password."""


class SecondStepAgain(OnceOnly, ReauthenticateForm):  # type: ignore[misc]
    """The code once more, before something that matters."""


class SameTwice:
    """A new password is typed twice; says plainly when the two differ."""

    def add_error(self, field: str | None, error: Any) -> None:
        """Say it in our words."""
        if field == "password2" and not isinstance(error, ValidationError):
            error = MESSAGES["password_twice"]
        super().add_error(field, error)  # type: ignore[misc]


class NewPassword(SameTwice, ChangePasswordForm):  # type: ignore[misc]
    """Another password, by someone who knows the present one."""


class FirstPassword(SameTwice, ResetPasswordKeyForm):  # type: ignore[misc]
    """A password, by someone who holds a one-time link."""
