"""The desk as a Django app."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Registers the desk's templates, tags and static files."""

    name = "draad.desk"
    label = "desk"
