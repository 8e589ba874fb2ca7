"""Taking over: dossiers handed over, contact that goes round a manager, access in an emergency; mails with a page."""

from typing import Any

from django.conf import settings
from django.db import migrations, models

from draad.store.keys import new_key

KEYS = (
    ("store_handedover", "handover_id", "store_handover"),
    ("store_handedover", "dossier_id", "store_dossier"),
    ("store_detour", "dossier_id", "store_dossier"),
    ("store_detour", "manager_id", "store_person"),
    ("store_brokenglass", "dossier_id", "store_dossier"),
)
"""As in 0002: table, column beside ``employer_id``, and the table whose ``(employer_id, id)`` they name."""


def add_keys(_: Any, editor: Any) -> None:
    """Add the foreign keys of two columns, on PostgreSQL."""
    if editor.connection.vendor == "postgresql":
        for table, name, to in KEYS:
            editor.execute(
                f"ALTER TABLE {table} ADD CONSTRAINT {table}_{name}_key FOREIGN KEY (employer_id, {name}) "
                f"REFERENCES {to} (employer_id, id) DEFERRABLE INITIALLY DEFERRED"
            )


def drop_keys(_: Any, editor: Any) -> None:
    """Take them away again."""
    if editor.connection.vendor == "postgresql":
        for table, name, _to in KEYS:
            editor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {table}_{name}_key")


def _account(*, null: bool = False) -> Any:
    return models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=null, related_name="+", db_index=False)


def _employer() -> tuple[str, Any]:
    return "employer", models.ForeignKey("store.employer", models.PROTECT, related_name="+", db_index=False)


def _row(*parts: str) -> tuple[str, Any]:
    key = models.CompositePrimaryKey(*parts, blank=True, editable=False, primary_key=True, serialize=False)
    return "pk", key


def _key() -> tuple[str, Any]:
    return "id", models.BigIntegerField(default=new_key)


def _index(name: str, *fields: str) -> Any:
    return models.Index(fields=["employer", *fields], name=name)


BROKEN_GLASS = migrations.CreateModel(
    "BrokenGlass",
    [
        _row("employer_id", "id"),
        _key(),
        ("hat", models.CharField(max_length=20)),
        ("dossier_id", models.BigIntegerField()),
        ("ground", models.CharField(max_length=20)),
        ("reason", models.TextField()),
        ("at", models.DateTimeField()),
        ("until", models.DateTimeField()),
        ("account", _account()),
        _employer(),
    ],
    {
        "indexes": [
            _index("broken_glass_account", "account", "until"),
            _index("broken_glass_dossier", "dossier_id", "at"),
        ]
    },
)
DETOUR = migrations.CreateModel(
    "Detour",
    [
        _row("employer_id", "id"),
        _key(),
        ("dossier_id", models.BigIntegerField()),
        ("manager_id", models.BigIntegerField()),
        ("asked_at", models.DateTimeField()),
        ("valid_from", models.DateField()),
        ("valid_until", models.DateField(null=True)),
        ("ended_at", models.DateTimeField(null=True)),
        ("asked_by", _account()),
        ("alternate", _account(null=True)),
        ("appointed_by", _account(null=True)),
        _employer(),
    ],
    {
        "indexes": [
            _index("detour_dossier", "dossier_id", "valid_from"),
            _index("detour_manager", "manager_id", "valid_from"),
            _index("detour_alternate", "alternate", "valid_from"),
        ]
    },
)
HANDOVER = migrations.CreateModel(
    "Handover",
    [
        _row("employer_id", "id"),
        _key(),
        ("made_at", models.DateTimeField()),
        ("state", models.CharField(max_length=10)),
        ("answered_at", models.DateTimeField(null=True)),
        ("note", models.TextField(blank=True)),
        ("giver", _account()),
        ("taker", _account()),
        ("made_by", _account()),
        _employer(),
    ],
    {"indexes": [_index("handover_taker", "taker", "state"), _index("handover_giver", "giver", "state")]},
)
HANDED_OVER = migrations.CreateModel(
    "HandedOver",
    [
        _row("employer_id", "handover_id", "dossier_id"),
        ("handover_id", models.BigIntegerField()),
        ("dossier_id", models.BigIntegerField()),
        _employer(),
    ],
    {"indexes": [_index("handed_over_dossier", "dossier_id")]},
)


class Migration(migrations.Migration):
    """Add the tables and columns, or take them away."""

    dependencies = (("store", "0003_pressing_lines"), migrations.swappable_dependency(settings.AUTH_USER_MODEL))
    operations = (
        migrations.AddField("delegation", "ended_at", models.DateTimeField(null=True)),
        migrations.AddField("delegation", "made_by", _account(null=True)),
        migrations.AddField("outboxmail", "html", models.TextField(blank=True)),
        BROKEN_GLASS,
        DETOUR,
        HANDED_OVER,
        HANDOVER,
        migrations.RunPython(add_keys, drop_keys),
    )
