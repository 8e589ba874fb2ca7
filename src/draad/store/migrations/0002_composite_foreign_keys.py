"""Foreign keys of two columns between tables of one employer, which Django cannot write (decision 8).

PostgreSQL only: SQLite cannot add them to a table that exists. There the doors of the store keep them.
"""

from typing import Any

from django.db import migrations

KEYS = (
    ("store_unit", "parent_id", "store_unit"),
    ("store_employment", "person_id", "store_person"),
    ("store_employment", "manager_id", "store_person"),
    ("store_employment", "unit_id", "store_unit"),
    ("store_mandate", "unit_id", "store_unit"),
    ("store_dossier", "person_id", "store_person"),
    ("store_fact", "dossier_id", "store_dossier"),
    ("store_case", "dossier_id", "store_dossier"),
    ("store_summary", "dossier_id", "store_dossier"),
    ("store_workline", "dossier_id", "store_dossier"),
    ("store_act", "dossier_id", "store_dossier"),
    ("store_lookat", "dossier_id", "store_dossier"),
    ("store_lookat", "look_id", "store_look"),
    ("store_retentionpermit", "dossier_id", "store_dossier"),
)
"""Table, column beside ``employer_id``, and the table whose ``(employer_id, id)`` they name."""


def _statements() -> list[tuple[str, str]]:
    made = [
        (
            f"ALTER TABLE {table} ADD CONSTRAINT {table}_{column}_key FOREIGN KEY (employer_id, {column}) "
            f"REFERENCES {to} (employer_id, id) DEFERRABLE INITIALLY DEFERRED",
            f"ALTER TABLE {table} DROP CONSTRAINT {table}_{column}_key",
        )
        for table, column, to in KEYS
    ]
    made.append(
        (
            "ALTER TABLE store_factbody ADD CONSTRAINT store_factbody_fact_key FOREIGN KEY (employer_id, dossier_id, seq) "
            "REFERENCES store_fact (employer_id, dossier_id, seq) DEFERRABLE INITIALLY DEFERRED",
            "ALTER TABLE store_factbody DROP CONSTRAINT store_factbody_fact_key",
        )
    )
    return made


def add(_: Any, editor: Any) -> None:
    if editor.connection.vendor == "postgresql":
        for statement, _back in _statements():
            editor.execute(statement)


def drop(_: Any, editor: Any) -> None:
    if editor.connection.vendor == "postgresql":
        for _there, statement in _statements():
            editor.execute(statement)


class Migration(migrations.Migration):
    """Add the keys, or take them away."""

    dependencies = (("store", "0001_store"),)
    operations = (migrations.RunPython(add, drop),)
