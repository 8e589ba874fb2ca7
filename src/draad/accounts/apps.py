"""The room of people who sign in, as Django knows it."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Accounts and sign-in."""

    name = "draad.accounts"
    label = "accounts"

    def ready(self) -> None:
        """Listen to sign-ins, once every model is there."""
        from draad.accounts.factors import connect  # noqa: PLC0415 - it stands on models

        connect()
