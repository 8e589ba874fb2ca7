"""A worker's own way in, and since when that of the company is closed."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

OWN_WAY = migrations.CreateModel(
    "OwnWay",
    [
        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
        ("address", models.EmailField(max_length=254, db_index=True)),
        ("code", models.CharField(max_length=128)),
        ("noted_by", models.CharField(max_length=6, choices=(("worker", "worker"), ("hr", "hr")))),
        ("noted_at", models.DateTimeField()),
        ("ended_at", models.DateTimeField(null=True)),
        (
            "account",
            models.ForeignKey(
                settings.AUTH_USER_MODEL, on_delete=django.db.models.deletion.CASCADE, related_name="own_ways"
            ),
        ),
    ],
    options={
        "constraints": [
            models.UniqueConstraint(
                models.F("account"), condition=models.Q(ended_at__isnull=True), name="one_own_way_at_a_time"
            )
        ]
    },
)
ASKED_IN = migrations.CreateModel(
    "AskedIn",
    [
        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
        ("sealed", models.TextField()),
        ("asked_at", models.DateTimeField()),
    ],
)
ONE_TIME_LINK = migrations.CreateModel(
    "OneTimeLink",
    [
        ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
        ("digest", models.CharField(max_length=64, unique=True)),
        ("made_at", models.DateTimeField()),
        ("ends_at", models.DateTimeField()),
        ("used_at", models.DateTimeField(null=True)),
        (
            "way",
            models.ForeignKey("accounts.ownway", on_delete=django.db.models.deletion.CASCADE, related_name="links"),
        ),
    ],
)


class Migration(migrations.Migration):
    """Add the column and the three tables."""

    dependencies = (("accounts", "0002_account_digest"),)
    operations = (
        migrations.AddField("account", "closed_at", models.DateTimeField(null=True)),
        OWN_WAY,
        ASKED_IN,
        ONE_TIME_LINK,
    )
