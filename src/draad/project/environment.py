"""What the environment says, read once and checked: a weak or unsafe setting refuses to start, with the reason."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from draad.project.installation import remembered_mode

SHORTEST_KEY = 50
LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
"""This machine, by its names."""
SAFE_SQLITE = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON;"


class UnsafeSetting(Exception):
    """A setting that must not run. The message says what was found, what is allowed, and what to do."""


@dataclass(frozen=True)
class Environment:
    """The settings of one installation."""

    data: Path
    mode: str
    """``demo``, ``test`` or ``real``."""
    secret_key: str
    hosts: tuple[str, ...]
    database: dict[str, Any]
    mail_url: str | None
    mail_from: str
    proxies: int
    """How many proxies of one's own stand before Draad: whose word on the visitor's address counts."""
    moved_clock: str | None
    https: bool
    """Whether only HTTPS is served. A real installation without is for this machine alone."""


def read_environment(found: Mapping[str, str] | None = None) -> Environment:
    """Read and check the settings.

    :raises UnsafeSetting: a setting is missing, weak or not allowed in this mode.
    """
    env = os.environ if found is None else found
    data = Path(env.get("DRAAD_DATA", "var")).absolute()
    mode = _mode(env, data)
    hosts = tuple(host.strip() for host in env.get("DRAAD_HOSTS", "").split(",") if host.strip())
    moved = env.get("DRAAD_NOW") or None
    proxies = _count(env, "DRAAD_PROXIES")
    https = _https(env, mode, here_only=all(host in LOOPBACK for host in hosts) and not proxies)
    if mode == "real":
        _refuse_unsafe(env, hosts, moved)
    return Environment(
        data=data,
        mode=mode,
        secret_key=env.get("DRAAD_SECRET_KEY") or _kept_key(data, mode),
        hosts=hosts or LOOPBACK,
        database=database_of(env.get("DATABASE_URL") or f"sqlite:///{data / 'draad.sqlite3'}", pooled=mode != "test"),
        mail_url=env.get("DRAAD_MAIL_URL") or None,
        mail_from=env.get("DRAAD_MAIL_FROM") or f"draad@{(hosts or ('localhost',))[0]}",
        proxies=proxies,
        moved_clock=moved,
        https=https,
    )


def _https(env: Mapping[str, str], mode: str, *, here_only: bool) -> bool:
    """Whether only HTTPS is served: what was asked, else wherever others than this machine can come in.

    On this machine nothing travels over a network that anyone could listen to, and a browser counts it as safe.
    """
    asked = env.get("DRAAD_HTTPS", "")
    if asked not in {"", "on", "off"}:
        raise UnsafeSetting(f"DRAAD_HTTPS is {asked!r}; allowed: on or off. Leave it out unless a proxy stands before.")
    if mode == "real" and asked == "off" and not here_only:
        raise UnsafeSetting(
            "DRAAD_HTTPS is off while DRAAD_HOSTS or DRAAD_PROXIES names other machines; allowed: on. Turn it on."
        )
    return asked == "on" or (mode == "real" and not asked and not here_only)


def _refuse_unsafe(env: Mapping[str, str], hosts: tuple[str, ...], moved: str | None) -> None:
    key = env.get("DRAAD_SECRET_KEY", "")
    if key and (len(key) < SHORTEST_KEY or len(set(key)) < 10):
        raise UnsafeSetting(
            f"DRAAD_SECRET_KEY has {len(key)} characters of {len(set(key))} kinds; allowed: at least {SHORTEST_KEY}, "
            "of at least 10 kinds. Leave it out and Draad makes one in its data folder."
        )
    if moved:
        raise UnsafeSetting("DRAAD_NOW moves the clock; that is allowed in the demo and in tests only. Leave it out.")
    if "*" in hosts:
        raise UnsafeSetting("DRAAD_HOSTS is '*'; allowed: the names people type, as draad.example.org. Name them.")
    if env.get("DRAAD_DEBUG"):
        raise UnsafeSetting("DRAAD_DEBUG shows inner workings to anyone; it is not allowed with DRAAD_MODE=real.")


def _mode(env: Mapping[str, str], data: Path) -> str:
    """What was asked, else what the installation remembers, else a demo. A real one never becomes anything else."""
    try:
        remembered = remembered_mode(data)
    except ValueError as error:
        raise UnsafeSetting(str(error)) from None
    mode = env.get("DRAAD_MODE") or remembered or "demo"
    if mode not in {"demo", "test", "real"}:
        raise UnsafeSetting(f"DRAAD_MODE is {mode!r}; allowed: demo, test, real")
    if remembered == "real" and mode != "real":
        raise UnsafeSetting(
            f"DRAAD_MODE is {mode!r} and {data} holds a real installation; allowed: real. Leave it out."
        )
    return mode


def _count(env: Mapping[str, str], name: str) -> int:
    found = env.get(name, "0")
    if not found.isdecimal() or int(found) > 9:
        raise UnsafeSetting(f"{name} is {found!r}; allowed: a number from 0 to 9, how many proxies stand before Draad.")
    return int(found)


def _kept_key(data: Path, mode: str) -> str:
    """The key of this installation, made on first use and readable by its owner only."""
    if mode == "test":
        return "only-for-tests-" + "0123456789abcdef" * 4
    place = data / "secret-key"
    if not place.exists():
        import secrets  # noqa: PLC0415 - only where a key is made

        data.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(64))
    key = place.read_text("utf-8").strip()
    if len(key) < SHORTEST_KEY:
        raise UnsafeSetting(f"{place} holds {len(key)} characters; allowed: at least {SHORTEST_KEY}. Remove the file.")
    return key


def database_of(url: str, *, pooled: bool = True) -> dict[str, Any]:
    """Return Django's entry for a database address: ``sqlite:///path`` or ``postgres://user:pass@host:port/name``.

    SQLite comes with the only settings that keep what was acknowledged through a power cut.

    :raises UnsafeSetting: another kind of database, or an option that weakens it.
    """
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    if parts.scheme == "sqlite":
        if options:
            raise UnsafeSetting(f"DATABASE_URL sets {', '.join(options)} for SQLite; allowed: a path only.")
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": unquote(parts.path[1:]) or ":memory:",
            # Kept open: whoever closes the last one writes the whole log back and waits for the disk, each request.
            "CONN_MAX_AGE": None,
            "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": SAFE_SQLITE},
        }
    if parts.scheme in {"postgres", "postgresql"}:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path[1:]),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": options.pop("host", unquote(parts.hostname or "")),
            "PORT": str(parts.port or ""),
            "OPTIONS": {**({"pool": {"min_size": 1, "max_size": 8}} if pooled else {}), **options},
        }
    raise UnsafeSetting(f"DATABASE_URL begins with {parts.scheme!r}; allowed: sqlite:///path or postgres://…")
