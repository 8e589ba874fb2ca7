"""The schema can be spread over machines by employer: the rules of Citus for distributed tables, asked of ours."""

from typing import Any

from django.apps import apps
from django.db import connection

from draad.store.models.people import TenantModel

TENANT = [model for model in apps.get_app_config("store").get_models() if issubclass(model, TenantModel)]


def test_there_are_tables_of_an_employer() -> None:
    assert len(TENANT) >= 15


def columns_of_key(model: Any) -> list[Any]:
    return list(model._meta.pk.fields)


def test_every_primary_key_begins_with_the_employer() -> None:
    for model in TENANT:
        assert next(field.column for field in columns_of_key(model)) == "employer_id", model


def test_every_index_and_constraint_in_the_database_begins_with_the_employer(db: None) -> None:
    with connection.cursor() as cursor:
        for model in TENANT:
            found = connection.introspection.get_constraints(cursor, model._meta.db_table)
            for name, constraint in found.items():
                if constraint["primary_key"] and connection.vendor == "sqlite":
                    continue  # named in the order of the table there, not of the key; the test above has read the key
                if constraint["index"] or constraint["unique"] or constraint["primary_key"]:
                    assert constraint["columns"][0] == "employer_id", (model, name, constraint["columns"])


def test_foreign_keys_between_tables_of_an_employer_carry_the_employer(db: None) -> None:
    with connection.cursor() as cursor:
        for model in TENANT:
            for name, constraint in connection.introspection.get_constraints(cursor, model._meta.db_table).items():
                to = constraint["foreign_key"]
                if to and to[0].startswith("store_") and to[0] != "store_employer":
                    assert constraint["columns"][0] == "employer_id", (model, name)


def test_postgresql_refuses_a_row_that_names_nothing(db: None) -> None:
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND conname LIKE 'store_%%_key'")
        assert cursor.fetchone()[0] == 22
