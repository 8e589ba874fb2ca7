"""Calendar feeds, and an index over the facts that agendas and answers look for by their day."""

from typing import Any

from django.conf import settings
from django.db import migrations, models

from draad.store.keys import new_key

KEYS = (
    ("store_feedentry", "feed_id", "store_feed"),
    ("store_feedentry", "dossier_id", "store_dossier"),
)
"""As in 0002: table, column beside ``employer_id``, and the table whose ``(employer_id, id)`` they name."""
LOOKED_FOR = (
    "talk.planned", "talk.proposed", "question.asked", "agreement.answered", "pre_return_visit.invited",
    "trajectory.invited",
)  # fmt: skip


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


def _employer() -> tuple[str, Any]:
    return "employer", models.ForeignKey("store.employer", models.PROTECT, related_name="+", db_index=False)


def _row(*parts: str) -> tuple[str, Any]:
    key = models.CompositePrimaryKey(*parts, blank=True, editable=False, primary_key=True, serialize=False)
    return "pk", key


FEED = migrations.CreateModel(
    "Feed",
    [
        _row("employer_id", "id"),
        ("id", models.BigIntegerField(default=new_key)),
        ("hat", models.CharField(max_length=20)),
        ("digest", models.CharField(max_length=64)),
        ("made_at", models.DateTimeField()),
        ("revoked_at", models.DateTimeField(null=True)),
        ("read_at", models.DateTimeField(null=True)),
        ("asked_from", models.DateTimeField(null=True)),
        ("asked", models.IntegerField(default=0)),
        (
            "account",
            models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", db_index=False),
        ),
        _employer(),
    ],
    {
        "constraints": [
            models.UniqueConstraint("employer", "digest", name="one_feed_a_secret"),
            models.UniqueConstraint(
                "employer",
                "account",
                "hat",
                condition=models.Q(revoked_at__isnull=True),
                name="one_living_feed_a_hat",
            ),
        ]
    },
)
FEED_ENTRY = migrations.CreateModel(
    "FeedEntry",
    [
        _row("employer_id", "feed_id", "uid"),
        ("feed_id", models.BigIntegerField()),
        ("uid", models.CharField(max_length=64)),
        ("dossier_id", models.BigIntegerField()),
        ("on", models.DateField()),
        ("at", models.CharField(max_length=5, blank=True)),
        ("minutes", models.IntegerField(null=True)),
        ("sequence", models.IntegerField(default=0)),
        ("changed_at", models.DateTimeField()),
        ("gone", models.BooleanField(default=False)),
        _employer(),
    ],
    {"indexes": [models.Index(fields=["employer", "dossier_id"], name="feed_entry_dossier")]},
)


class Migration(migrations.Migration):
    """Add the tables and the index, or take them away."""

    dependencies = (("store", "0006_setup"), migrations.swappable_dependency(settings.AUTH_USER_MODEL))
    operations = (
        FEED,
        FEED_ENTRY,
        migrations.AddIndex(
            "fact",
            models.Index(
                fields=["employer", "kind", "on", "dossier_id"],
                name="fact_looked_for",
                condition=models.Q(kind__in=LOOKED_FOR),
            ),
        ),
        migrations.RunPython(add_keys, drop_keys),
    )
