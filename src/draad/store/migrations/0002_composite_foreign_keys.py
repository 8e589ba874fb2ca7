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
    keys = [(table, column, f"employer_id, {column}", to, "employer_id, id") for table, column, to in KEYS]
    of_fact = "employer_id, dossier_id, seq"
    keys.append(("store_factbody", "fact", of_fact, "store_fact", of_fact))
    made = []
    for table, name, columns, to, named in keys:
        refers = f"FOREIGN KEY ({columns}) REFERENCES {to} ({named}) DEFERRABLE INITIALLY DEFERRED"
        there = f"ALTER TABLE {table} ADD CONSTRAINT {table}_{name}_key {refers}"
        made.append((there, f"ALTER TABLE {table} DROP CONSTRAINT {table}_{name}_key"))
    return made


def add(_: Any, editor: Any) -> None:
    """Add the keys, on PostgreSQL."""
    if editor.connection.vendor == "postgresql":
        for statement, _back in _statements():
            editor.execute(statement)


def drop(_: Any, editor: Any) -> None:
    """Take them away again."""
    if editor.connection.vendor == "postgresql":
        for _there, statement in _statements():
            editor.execute(statement)


class Migration(migrations.Migration):
    """Add the keys, or take them away."""

    dependencies = (("store", "0001_store"),)
    operations = (migrations.RunPython(add, drop),)
