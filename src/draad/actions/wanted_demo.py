"""Ask for a demo beside a real installation, and take it away: a mark in the data folder, that ``./draad start`` heeds.

The demo is a process of its own with a data folder, a database and a port of its own; nothing of it touches real data.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings

from draad.actions.perform import Doing, NotAllowed, perform
from draad.privacy.hats import Hat
from draad.store.viewer import Viewer

WANTED, STANDS = "demo-wanted", "demo-stands.json"


@dataclass(frozen=True)
class DemoHere:
    """How it stands with the demo. ``possible`` only where this machine alone comes in: its port is nobody else's."""

    possible: bool
    wanted: bool
    address: str


def demo_here() -> DemoHere:
    """Look."""
    place = Path(settings.DRAAD_DATA)
    possible = settings.DRAAD_MODE == "real" and not settings.SECURE_SSL_REDIRECT
    try:
        port = json.loads((place / STANDS).read_text("utf-8"))["port"]
    except (FileNotFoundError, ValueError, KeyError):
        port = None
    address = f"http://localhost:{port}/demo/" if isinstance(port, int) and possible else ""
    return DemoHere(possible, (place / WANTED).exists(), address)


def want_demo(viewer: Viewer, *, key: str) -> bool:
    """Ask for it. Returns whether it can stand here.

    :raises NotAllowed: the viewer does not set up.
    """
    return _mark(viewer, "want_demo", key, wanted=True)


def take_demo_away(viewer: Viewer, *, key: str) -> bool:
    """Take it away, with everything in it. Returns whether it could stand here.

    :raises NotAllowed: the viewer does not set up.
    """
    return _mark(viewer, "take_demo_away", key, wanted=False)


def _mark(viewer: Viewer, verb: str, key: str, *, wanted: bool) -> bool:
    possible = demo_here().possible

    def act(doing: Doing) -> dict[str, Any]:
        if viewer.hat is not Hat.ADMIN:
            raise NotAllowed(doing.verb)
        mark = Path(settings.DRAAD_DATA) / WANTED
        if possible and wanted:
            mark.touch()
        elif possible:
            mark.unlink(missing_ok=True)
        return {"possible": possible}

    perform(viewer, verb, key, act)
    return possible
