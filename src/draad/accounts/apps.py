"""The room of people who sign in, as Django knows it."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Accounts and sign-in."""

    name = "draad.accounts"
    label = "accounts"
