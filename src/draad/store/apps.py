"""The cellar, as Django knows it."""

from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.models.signals import post_migrate


class StoreConfig(AppConfig):
    """Facts and what is folded from them."""

    name = "draad.store"
    label = "store"

    def ready(self) -> None:
        """Lay the guards again after every migration: SQLite drops them whenever it makes a table anew."""
        post_migrate.connect(_lay_guards, sender=self, dispatch_uid="draad.store.guards")


def _lay_guards(using: str, **_: Any) -> None:
    from draad.store.guards import lay  # noqa: PLC0415 - models are loaded by now

    lay(connections[using])
