"""Lines of work that press, apart in their index: what can be done whenever it suits no longer stands in the way."""

from typing import Any

from django.db import migrations, models


def tell(apps: Any, _: Any) -> None:
    """Say of the duties and practices that stand which press: all but practices without a due day."""
    lines = apps.get_model("store", "WorkLine").objects
    lines.filter(nature="duty").update(pressing=True)
    lines.filter(nature="practice", due__isnull=False).update(pressing=True)
    lines.filter(nature="practice", due__isnull=True).update(pressing=False)


class Migration(migrations.Migration):
    """Add the column, fill it, and let the index begin with it."""

    dependencies = (("store", "0002_composite_foreign_keys"),)
    operations = (
        migrations.AddField("workline", "pressing", models.BooleanField(null=True)),
        migrations.RunPython(tell, migrations.RunPython.noop),
        migrations.RemoveIndex("workline", "work_party_day"),
        migrations.AddIndex(
            "workline",
            models.Index(fields=["employer", "party", "pressing", "day", "dossier_id"], name="work_party_pressing"),
        ),
    )
