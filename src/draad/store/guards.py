"""The guards of the cellar: triggers that refuse to change or remove what was said, on SQLite and on PostgreSQL.

A fact, an act, a look and an emergency access are never changed. A fact is removed, and a body erased, only while a
``RetentionPermit`` for it stands. The start refuses to run without them.
"""

from django.db.backends.base.base import BaseDatabaseWrapper

SEALED = {
    "store_fact": "A fact is never changed: say another fact that replaces it.",
    "store_act": "What was done is never changed.",
    "store_look": "Who looked is never changed.",
    "store_lookat": "Who looked is never changed.",
    "store_retentionpermit": "A permit is never changed.",
    "store_brokenglass": "Who opened what in an emergency is never changed.",
}
FACTS = ("store_fact", "store_factbody")
KEYS = {
    "store_fact": ("employer_id", "dossier_id", "seq"),
    "store_factbody": ("employer_id", "dossier_id", "seq"),
    "store_act": ("employer_id", "id"),
    "store_look": ("employer_id", "id"),
    "store_lookat": ("employer_id", "dossier_id", "look_id"),
    "store_retentionpermit": ("employer_id", "id"),
    "store_brokenglass": ("employer_id", "id"),
}
NO_DELETE = "Nothing is deleted without a retention permit."
_PERMIT = (
    "EXISTS (SELECT 1 FROM store_retentionpermit p WHERE p.employer_id = OLD.employer_id "
    "AND p.dossier_id = OLD.dossier_id AND (p.seq IS NULL OR p.seq = OLD.seq))"
)
_ERASES = (
    "NEW.employer_id = OLD.employer_id AND NEW.dossier_id = OLD.dossier_id AND NEW.seq = OLD.seq "
    "AND NEW.erased_at IS NOT NULL"
)
BODY = "What a fact says is only ever erased, with a retention permit."


def _sqlite() -> dict[str, str]:
    made = {}

    def refuse(table: str, event: str, condition: str, message: str) -> None:
        name = f"{table}_no_{event.lower()}"
        when = f"WHEN {condition} " if condition else ""
        made[name] = (
            f"CREATE TRIGGER {name} BEFORE {event} ON {table} {when}BEGIN SELECT RAISE(ABORT, '{message}'); END"
        )

    for table, message in SEALED.items():
        refuse(table, "UPDATE", "", message)
    refuse("store_factbody", "UPDATE", f"NOT ({_ERASES} AND {_PERMIT})", BODY)
    for table, columns in KEYS.items():
        refuse(table, "DELETE", f"NOT {_PERMIT}" if table in FACTS else "", NO_DELETE)
        same = " AND ".join(f"t.{column} = NEW.{column}" for column in columns)
        # INSERT OR REPLACE deletes without asking a delete trigger, so a second row of the same key is refused first.
        refuse(table, "INSERT", f"EXISTS (SELECT 1 FROM {table} t WHERE {same})", "This key is taken.")  # noqa: S608
    return made


def _postgresql() -> dict[str, str]:
    made = {}

    def refuse(table: str, event: str, condition: str, message: str) -> None:
        name = f"{table}_no_{event.lower()}"
        level = "STATEMENT" if event == "TRUNCATE" else "ROW"
        test = f"IF {condition} THEN" if condition else "IF TRUE THEN"
        back = "NULL" if event == "TRUNCATE" else ("OLD" if event == "DELETE" else "NEW")
        made[name] = (
            f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN {test} "
            f"RAISE EXCEPTION USING MESSAGE = '{message}', ERRCODE = 'restrict_violation'; END IF; RETURN {back}; "
            f"END $guard$; DROP TRIGGER IF EXISTS {name} ON {table}; "
            f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH {level} EXECUTE FUNCTION {name}()"
        )

    for table, message in SEALED.items():
        refuse(table, "UPDATE", "", message)
    refuse("store_factbody", "UPDATE", f"NOT ({_ERASES} AND {_PERMIT})", BODY)
    for table in KEYS:
        refuse(table, "DELETE", f"NOT {_PERMIT}" if table in FACTS else "", NO_DELETE)
        refuse(table, "TRUNCATE", "", NO_DELETE)
    return made


def wanted(vendor: str) -> dict[str, str]:
    """Return the guards of one kind of database: name → statement."""
    return _sqlite() if vendor == "sqlite" else _postgresql()


def standing(connection: BaseDatabaseWrapper) -> set[str]:
    """Return the names of the guards that stand in the database now."""
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if connection.vendor == "sqlite"
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    )
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {row[0] for row in cursor.fetchall()}


def lay(connection: BaseDatabaseWrapper) -> None:
    """Lay every guard that should stand, anew. Tables that a half-made migration does not know yet are passed over."""
    tables = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        for name, statement in wanted(connection.vendor).items():
            if name.rsplit("_no_", 1)[0] not in tables:
                continue
            if connection.vendor == "sqlite":
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
            cursor.execute(statement)


def lift(connection: BaseDatabaseWrapper) -> None:
    """Take every guard away. Only the tests call this, to show that the start notices."""
    with connection.cursor() as cursor:
        for name in wanted(connection.vendor):
            table = name.rsplit("_no_", 1)[0]
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}" + ("" if connection.vendor == "sqlite" else f" ON {table}"))


def missing(connection: BaseDatabaseWrapper) -> set[str]:
    """Return the guards that should stand and do not."""
    return set(wanted(connection.vendor)) - standing(connection)
