"""The one-time link by which somebody chooses a password. It works once, for a day."""

from allauth.account.forms import EmailAwarePasswordResetTokenGenerator
from allauth.account.utils import user_pk_to_url_str
from django.urls import reverse

from draad.accounts.models import Account


def password_path(account: Account) -> str:
    """The path of a new link for an account."""
    key = EmailAwarePasswordResetTokenGenerator().make_token(account)
    return reverse("account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(account), "key": key})
