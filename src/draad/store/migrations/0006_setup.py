"""What an employer told when Draad was set up."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Add the column."""

    dependencies = (("store", "0005_lists_and_calls"),)
    operations = (migrations.AddField("employer", "setup", models.JSONField(default=dict)),)
