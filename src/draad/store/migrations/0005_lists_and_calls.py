"""When an absence was told and what its certificates miss, how often a call was agreed, and lists that have a name.

The new columns are caches: the next night, or ``./draad rebuild``, fills them. Until then the day of a call is taken
from the first day of the absence.
"""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models import F

import draad.store.keys


def tell(apps: Any, _: Any) -> None:
    """Take the first day for the day it was told, and have every dossier that runs looked at anew."""
    apps.get_model("store", "Summary").objects.filter(running=True).update(
        called_on=F("first_day"), next_change_on=F("computed_on")
    )


class Migration(migrations.Migration):
    """Add the columns, their index, and the table."""

    dependencies = (
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("store", "0004_taking_over"),
    )
    operations = (
        migrations.AddField("summary", "called_on", models.DateField(null=True)),
        migrations.AddField("summary", "certificate", models.CharField(blank=True, default="", max_length=8), False),
        migrations.AddField("workline", "every_days", models.IntegerField(null=True)),
        migrations.RunPython(tell, migrations.RunPython.noop),
        migrations.AddIndex(
            "summary",
            models.Index(fields=["employer", "running", "called_on", "dossier_id"], name="summary_called_on"),
        ),
        migrations.CreateModel(
            name="SavedList",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "employer_id", "id", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("id", models.BigIntegerField(default=draad.store.keys.new_key)),
                ("hat", models.CharField(max_length=20)),
                ("name", models.CharField(max_length=40)),
                ("choice", models.JSONField(default=dict)),
                ("used_on", models.DateField()),
                (
                    "account",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "employer",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.employer",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        models.F("employer"),
                        models.F("account"),
                        models.F("hat"),
                        models.F("name"),
                        name="a_list_has_one_name",
                    )
                ]
            },
        ),
    )
