"""The commands that run an installation: start, init, migrate, rebuild. Django is loaded once one is called."""

import os
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from draad.project.installation import data_folder, remember, remembered_mode, remembered_port
from draad.project.ports import PORT, PortTaken, open_port

BAD_INPUT = 1
HERE_ONLY = "127.0.0.1"
DataOption = Annotated[
    Path | None,
    typer.Option("--data", metavar="DIR", help="Where everything is kept: DRAAD_DATA, else var of the project."),
]

PortOption = Annotated[
    int | None,
    typer.Option("--port", min=1, max=65535, help=f"The port to listen at: what init was told, else {PORT}."),
]

OWNER_ONLY = 0o077
"""What lies in the data folder is about people's health: no other user of the machine reads it."""


def say(text: str) -> None:
    """Tell whoever watches, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def refuse(text: str) -> NoReturn:
    """Stop, with the reason."""
    sys.stderr.write(f"draad: {text}\n")
    raise typer.Exit(BAD_INPUT)


def start(
    port: PortOption = None,
    data: DataOption = None,
    host: Annotated[
        str, typer.Option("--host", help="Listen there; only this machine unless said. Put a proxy with TLS before it.")
    ] = HERE_ONLY,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open it in the browser.")] = True,
) -> None:
    """Open Draad in the browser. The first start makes up a hospital to look around in; stop with Ctrl-C."""
    port = port or remembered_port(data_folder(data)) or PORT
    try:
        door = open_port(host, port)
    except PortTaken as taken:
        refuse(str(taken))
    address = f"http://{'localhost' if host == HERE_ONLY else host}:{port}/"
    say(f"Draad: {address}")
    from draad.project.serve import hold_signals  # noqa: PLC0415 - the address comes first

    hold_signals()
    _django(data)
    _refuse_open_door(host)
    from draad.project.readying import NotReady, load_demo, make_ready  # noqa: PLC0415
    from draad.project.serve import serve  # noqa: PLC0415

    try:
        make_ready(say)
        load_demo(say)
    except NotReady as why:
        refuse(str(why))
    if remembered_mode(data_folder(data)) == "real" and _outside(address) == address:
        say(PLAIN)
    serve(door, say, _outside(address), browser=browser)


PLAIN = (
    "Without HTTPS, and that is safe here: only this machine can come in, and nothing travels over a network. For "
    "others, put a proxy with TLS before it and name it in DRAAD_HOSTS; then only HTTPS is served."
)


def _refuse_open_door(host: str) -> None:
    """Without HTTPS a real installation listens to this machine only; others come in through a proxy with TLS."""
    from django.conf import settings  # noqa: PLC0415 - Django is loaded by now

    if (
        settings.DRAAD_MODE == "real"
        and not settings.SECURE_SSL_REDIRECT
        and host not in {HERE_ONLY, "::1", "localhost"}
    ):
        refuse(
            f"--host is {host} while no proxy with TLS is named; allowed: {HERE_ONLY}, for this machine only. Name "
            "the proxy in DRAAD_HOSTS, as DRAAD_HOSTS=draad.example.org"
        )


def _outside(address: str) -> str:
    """The address that people type: that of the proxy, where only HTTPS is served."""
    from django.conf import settings  # noqa: PLC0415 - Django is loaded by now

    return f"https://{settings.ALLOWED_HOSTS[0]}/" if settings.SECURE_SSL_REDIRECT else address


def init(
    data: DataOption = None,
    employer: Annotated[str | None, typer.Option("--employer", help="The name of the employer.")] = None,
    admin: Annotated[str | None, typer.Option("--admin", metavar="MAIL", help="Who sets everything up.")] = None,
    language: Annotated[str, typer.Option("--language", help="nl, fr, de or en.")] = "nl",
    port: PortOption = None,
) -> None:
    """Make an empty, real installation: no demo, strict settings, one administrator who signs in by a one-time link.

    Once more, while nobody signed in yet, gives a new link.
    """
    place = data_folder(data)
    again = remembered_mode(place) == "real"
    if not again and (place / "draad.sqlite3").exists():
        refuse(f"{place} holds a demo; a real installation begins empty: choose another --data")
    employer = "" if again else employer or typer.prompt("Name of the employer")
    admin = "" if again else admin or typer.prompt("E-mail address of the administrator")
    port = port or remembered_port(place) or PORT
    os.environ["DRAAD_MODE"] = "real"
    _django(place)
    from draad.project.beginning import BadBeginning, begin, begin_again  # noqa: PLC0415 - Django is loaded by now
    from draad.project.readying import NotReady, make_ready  # noqa: PLC0415

    try:
        make_ready(say)
        admin, link = begin_again(port) if again else (admin, begin(employer, admin, language, port))
    except (BadBeginning, NotReady) as why:
        refuse(f"{place} holds a real installation already: {why}" if again else str(why))
    remember(place, "real", port)
    say(f"{place} waits for its administrator." if again else f"Made an empty installation for {employer} in {place}.")
    say(f"1. Start it:   ./draad start --data {place}")
    say(f"2. {admin} chooses a password and a second step here, once, within a day:")
    say(f"   {link}")
    say("   Draad then asks the rest, in about twenty minutes; you can stop and go on later.")
    say("It listens to this machine only. For others: a proxy with TLS before it, named in DRAAD_HOSTS.")


def migrate(data: DataOption = None) -> None:
    """Bring the tables and guards of an installation to what this version needs."""
    _django(data)
    from django.db import connection  # noqa: PLC0415 - Django is loaded by now

    from draad.project.readying import make_tables  # noqa: PLC0415
    from draad.store.guards import lay  # noqa: PLC0415

    make_tables()
    lay(connection)
    say("Tables and guards are as this version needs them.")


def rebuild(
    data: DataOption = None,
    check: Annotated[bool, typer.Option("--check", help="Compare only; exit code 1 when something differs.")] = False,
) -> None:
    """Make every summary anew from the facts, or compare them."""
    _django(data)
    from draad.actions.clock import today  # noqa: PLC0415 - Django is loaded by now
    from draad.store.nightly import compare_all, rebuild_all  # noqa: PLC0415

    if not check:
        say(f"{rebuild_all(today())} dossiers made anew from their facts")
        return
    found = compare_all(today())
    say(f"{found.dossiers} dossiers compared, {len(found.different)} tell something else than their facts")
    if found.different:
        for employer_id, dossier_id in found.different[:20]:
            say(f"  employer {employer_id}, dossier {dossier_id}")
        say("Run ./draad rebuild to make them anew.")
        raise typer.Exit(BAD_INPUT)


def _django(data: Path | None) -> None:
    """Load the web application for one data folder.

    A setting that must not run is told in one line.
    """
    place = data_folder(data)
    os.environ["DRAAD_DATA"] = str(place)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "draad.project.settings")
    os.umask(OWNER_ONLY)
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    import django  # noqa: PLC0415 - slow, and not every command needs it

    from draad.project.environment import UnsafeSetting  # noqa: PLC0415

    try:
        django.setup()
    except UnsafeSetting as why:
        refuse(str(why))
