"""Many from few: every dossier of the real part again and again, with keys and a family name of its own.

A copy is an ``INSERT … SELECT`` of the rows that the engine made, caches included, through the guards. A key of a copy
is that of the original, shifted by a number of that copy: as scattered as keys that are drawn.
"""

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Model

from bench.desk_people import Real
from bench.measure import must_agree
from draad.accounts.models import Account
from draad.store import models
from draad.store.guards import missing
from draad.store.keys import BITS

TABLES: tuple[type[Model], ...] = (
    models.Person,
    models.Dossier,
    models.Employment,
    models.Fact,
    models.FactBody,
    models.Summary,
    models.WorkLine,
    models.Case,
)
DRAWN = frozenset({"id", "person_id", "dossier_id", "manager_id"})
"""Columns that hold a key of a row that is copied too."""
STEP = 0x9E3779B97F4A7C15 % 2**BITS
"""The golden ratio: multiples of it lie scattered."""

HEADS = ("Ver", "Van", "De", "Bos", "Hof", "Kan", "Lam", "Mer", "Nau", "Oos", "Pau", "Rei", "San", "Tim", "Wou", "Zon")
TAILS = ("beke", "berg", "brand", "daele", "dries", "eynde", "ghem", "hout", "kamp", "laer", "man", "meulen", "poel")


class Copy(NamedTuple):
    """One time the whole of it again, for an employer, with its own shift of keys and its own family name."""

    employer: int
    shift: int
    surname: str


def surname(number: int) -> str:
    """A family name in front of that of the original; another for each of the first two hundred copies."""
    return HEADS[number % len(HEADS)] + TAILS[number // len(HEADS) % len(TAILS)]


def more_people(real: Real, first: int, end: int) -> list[Copy]:
    """Copies within the same employer."""
    return [Copy(real.employer, number * STEP % 2**BITS, surname(number)) for number in range(first, end)]


def more_employers(real: Real, number: int) -> list[Copy]:
    """A copy each for so many other employers, which are made here with their units."""
    copies = [
        Copy(real.employer + place, (place + 1_000_000) * STEP % 2**BITS, surname(place))
        for place in range(1, number + 1)
    ]
    first = models.Employer.objects.get(id=real.employer)
    models.Employer.objects.bulk_create(
        models.Employer(id=one.employer, name=f"Huis {one.employer}", short_name="Huis", context=first.context)
        for one in copies
    )
    units = list(models.Unit.objects.filter(employer_id=real.employer))
    models.Unit.objects.bulk_create(
        [models.Unit(employer_id=one.employer, id=unit.id, name=unit.name) for one in copies for unit in units],
        batch_size=5000,
    )
    return copies


def multiply(real: Real, copies: Sequence[Copy], originals: Sequence[int], file: Path | None) -> None:
    """Write the copies of these dossiers into the database that is in use, and let it count what it holds.

    :param file: of SQLite; it is written through a connection of its own.
    """
    accounts = _coaches(real, len(copies))
    if file is not None:
        connection.close()
        raw = sqlite3.connect(file, isolation_level=None)
        for setting in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-1500000", "recursive_triggers=ON"):
            raw.execute(f"PRAGMA {setting}")
        with contextlib.closing(raw):
            _write(raw.execute, raw.executemany, real, copies, originals, accounts)
            raw.execute("ANALYZE")
    else:
        with connection.cursor() as cursor:
            cursor.execute("SET work_mem = '256MB'")
            _write(cursor.execute, cursor.executemany, real, copies, originals, accounts)
            cursor.execute("VACUUM ANALYZE")
            cursor.execute("RESET work_mem")
    must_agree(not missing(connection), "all guards stand after the copying")


def _coaches(real: Real, copies: int) -> list[tuple[int, int, int]]:
    """Coaches for each copy: number of the copy, the real account, the account in its place."""
    had = Account.objects.count()
    Account.objects.bulk_create(
        [
            Account(email=f"{had + copy * len(real.coaches) + place}@maat.example", name="Coach Maat", password="!")
            for copy in range(copies)
            for place in range(len(real.coaches))
        ],
        batch_size=1000,
    )
    new = list(Account.objects.order_by("id").values_list("id", flat=True))[had:]
    return [
        (number // len(real.coaches), real.coaches[number % len(real.coaches)], account)
        for number, account in enumerate(new)
    ]


def _write(
    execute: Any,
    many: Any,
    real: Real,
    copies: Sequence[Copy],
    originals: Sequence[int],
    accounts: Sequence[tuple[int, int, int]],
) -> None:
    mark = "?" if connection.vendor == "sqlite" else "%s"
    execute("CREATE TEMPORARY TABLE original (dossier_id bigint PRIMARY KEY)")
    many(f"INSERT INTO original VALUES ({mark})", [(key,) for key in originals])
    execute("CREATE TEMPORARY TABLE copy (number int PRIMARY KEY, employer_id bigint, shift bigint, surname text)")
    marks = ", ".join([mark] * 4)
    many(f"INSERT INTO copy VALUES ({marks})", [(number, *one) for number, one in enumerate(copies)])
    execute("CREATE TEMPORARY TABLE coach (number int, had bigint, account bigint, PRIMARY KEY (number, had))")
    many(f"INSERT INTO coach VALUES ({', '.join([mark] * 3)})", accounts)
    with _without_indexes(execute):
        for model in TABLES:
            execute(_copying(model, real.employer))
    for table in ("original", "copy", "coach"):
        execute(f"DROP TABLE {table}")


def _named(model: type[Model]) -> str:
    return model._meta.db_table  # noqa: SLF001 - Django's own name for what anyone may ask of a model


def _fields(model: type[Model]) -> Sequence[Any]:
    return model._meta.concrete_fields  # noqa: SLF001 - as above


def _copying(model: type[Model], employer: int) -> str:
    """The statement that copies one table, in the order of its key."""
    table, columns = _named(model), [field.column for field in _fields(model) if field.column is not None]
    joined = f"{table} t"
    if "dossier_id" in columns:
        joined += " JOIN original o ON o.dossier_id = t.dossier_id"
    else:
        own = "id" if model in {models.Person, models.Dossier} else "person_id"
        there = "d.id = t.id" if model is models.Dossier else f"d.person_id = t.{own}"
        joined += f" JOIN store_dossier d ON d.employer_id = t.employer_id AND {there}"
        joined += " JOIN original o ON o.dossier_id = d.id"
    if model is models.Summary:
        joined += " JOIN store_person p ON p.employer_id = t.employer_id AND p.id = t.person_id"
    joined += " CROSS JOIN copy c"
    if model is models.Case:
        joined += " JOIN coach h ON h.number = c.number AND h.had = t.account_id"
    keys = [column for column in ("id", "dossier_id", "seq", "rule") if column in columns]
    said = ", ".join(_value(model, column) for column in columns)
    order = ", ".join(["c.employer_id", *(_value(model, key) for key in keys)])
    names = ", ".join(f'"{column}"' for column in columns)
    return (
        f"INSERT INTO {table} ({names}) SELECT {said} FROM {joined} WHERE t.employer_id = {employer} ORDER BY {order}"
    )


NAMES: dict[tuple[type[Model], str], str] = {
    (models.Person, "last_name"): "c.surname || '-' || t.last_name",
    (models.Person, "search_key"): (
        "lower(t.first_name || ' ' || c.surname || '-' || t.last_name || ' ' || t.first_name)"
    ),
    (models.Person, "account_id"): "NULL",
    (models.Summary, "name"): "p.first_name || ' ' || c.surname || '-' || p.last_name",
    (models.Summary, "sort_key"): "lower(c.surname || '-' || p.last_name || ' ' || p.first_name)",
    (models.Case, "account_id"): "h.account",
}
"""What a copy has of its own."""


def _value(model: type[Model], column: str) -> str:
    if column == "employer_id":
        return "c.employer_id"
    if column in DRAWN:
        return f"(t.{column} + c.shift) % {2**BITS}"
    return NAMES.get((model, column), f't."{column}"')


@contextlib.contextmanager
def _without_indexes(execute: Any) -> Iterator[None]:
    """Lay the indexes and foreign keys anew when the rows are there, which is quicker. The guards stay."""
    tables = ", ".join(f"'{_named(model)}'" for model in TABLES)
    if connection.vendor == "sqlite":
        found = execute(
            f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({tables})"
        ).fetchall()
        for name, _ in found:
            execute(f'DROP INDEX "{name}"')
        yield
        for _, statement in found:
            execute(statement)
        return
    keys = _asked(
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid), contype FROM pg_constraint "
        "WHERE contype IN ('f', 'p', 'u') AND (conrelid::regclass::text IN "
        f"({tables}) OR (contype = 'f' AND confrelid::regclass::text IN ({tables}))) ORDER BY contype = 'f' DESC"
    )
    for table, name, *_ in keys:
        execute(f'ALTER TABLE {table} DROP CONSTRAINT "{name}"')
    indexes = _asked(f"SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ({tables})")
    for name, _ in indexes:
        execute(f'DROP INDEX "{name}"')
    yield
    for table, name, definition, _ in reversed(keys):
        execute(f'ALTER TABLE {table} ADD CONSTRAINT "{name}" {definition}')
    for _, statement in indexes:
        execute(statement)


def _asked(query: str) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return list(cursor.fetchall())
