"""Everything that must stand before the first page: tables, guards, files, and in a demo the people."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor

from draad.accounts.made_up import made_up_people
from draad.actions.clock import today
from draad.actions.deliver_mail import carrier
from draad.store.guards import missing

PARTS = "desk/css/*"
"""What the one style sheet is joined from: kept beside it, never served."""

Say = Callable[[str], None]


class NotReady(Exception):
    """Draad does not start. Says why, and what to do."""


def make_ready(say: Say) -> None:
    """Bring an installation to where it can open its door.

    :raises NotReady: something stands in the way.
    """
    check_mail()
    if tables_lack_something():
        make_tables()
    check_guards()
    check_people()
    lay_files(say)


def tables_lack_something() -> bool:
    """Whether this version needs other tables than there are.

    Making tables lays the guards anew; were that done at every start, nobody would hear that one had been taken away.
    """
    executor = MigrationExecutor(connection)
    lacking = bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
    return lacking or settings.CACHES["default"]["LOCATION"] not in connection.introspection.table_names()


def make_tables() -> None:
    """Bring the tables to what this version needs, those of attempts at sign-in among them."""
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)


def check_mail() -> None:
    """Refuse a mail server that cannot be understood, before somebody waits for a mail.

    :raises NotReady: it cannot.
    """
    try:
        carrier(settings.DRAAD_MAIL_URL, Path(settings.DRAAD_DATA) / "mail")
    except ValueError as why:
        raise NotReady(str(why)) from None


def check_guards() -> None:
    """Refuse to start while anything that was said could be changed or removed.

    :raises NotReady: a guard does not stand.
    """
    gone = sorted(missing(connection))
    if gone:
        raise NotReady(
            f"the database lacks {len(gone)} of the guards that keep facts from being changed: {', '.join(gone[:3])} … "
            "Run ./draad migrate to lay them again, and find out who took them away."
        )


def check_people() -> None:
    """Refuse a real installation with people of the demo in it: their codes are no secret.

    :raises NotReady: there are some.
    """
    if settings.DRAAD_MODE == "real" and made_up_people():
        raise NotReady(
            "this database holds the made-up people of the demo, and this is a real installation; allowed: none of "
            "them. Choose an empty database for it."
        )


def lay_files(say: Say) -> None:
    """Lay the static files ready, only when one of them changed."""
    place = Path(settings.STATIC_ROOT)
    mark, now = place / ".laid", _fingerprint()
    if mark.exists() and mark.read_text("utf-8") == now:
        return
    say("Laying out the files of the pages ...")
    call_command("collectstatic", interactive=False, verbosity=0, clear=place.exists(), ignore_patterns=[PARTS])
    mark.write_text(now, "utf-8")


def _fingerprint() -> str:
    found = hashlib.sha256()
    for path, size, changed in sorted(_files()):
        found.update(f"{path}\0{size}\0{changed}\0".encode())
    return found.hexdigest()


def _files() -> Iterator[tuple[str, int, int]]:
    for finder in get_finders():
        for path, storage in finder.list([PARTS]):
            about = Path(storage.path(path)).stat()
            yield path, about.st_size, about.st_mtime_ns


def load_demo(say: Say) -> bool:
    """Take in the made-up hospital and a workshop, at the first start of a demo. Returns whether it was done now."""
    if settings.DRAAD_MODE != "demo" or made_up_people():
        return False
    from draad.accounts.made_up import make_up  # noqa: PLC0415 - only a first start needs all this
    from draad.demo.hospital import hospital  # noqa: PLC0415
    from draad.demo.loading import load, load_workshop  # noqa: PLC0415

    say("Making up a hospital with six hundred people; this takes a moment, and happens once ...")
    found = hospital(today())
    with transaction.atomic():
        load(found, None)
        owner = load_workshop(today())
        make_up(
            [*(account.email for account in found.accounts), owner],
            [*(account.email for account in found.accounts if set(account.hats) - {"worker"}), owner],
        )
    return True
