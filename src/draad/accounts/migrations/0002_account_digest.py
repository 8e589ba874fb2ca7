"""How often an account is mailed what there is to do."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Add the choice; who has said nothing gets it each working day."""

    dependencies = (("accounts", "0001_accounts"),)
    operations = (
        migrations.AddField(
            "account",
            "digest",
            models.CharField(
                choices=[("daily", "daily"), ("weekly", "weekly"), ("never", "never")], default="daily", max_length=6
            ),
        ),
    )
