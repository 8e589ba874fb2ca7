"""The one place that asks the time. ``DRAAD_NOW`` moves it, in the demo and in tests only."""

import os
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from django.conf import settings

from draad.periods import Day

BRUSSELS = ZoneInfo("Europe/Brussels")


def now() -> datetime:
    """Return the present moment, with its offset in Brussels.

    A moved clock stands still at ``DRAAD_NOW``; when that names a file, the moment written in the file is read each
    time, so that a story can be played while the web application runs.
    """
    moved = os.environ.get("DRAAD_NOW") or settings.DRAAD_NOW
    if not moved:
        return datetime.now(BRUSSELS)  # noqa: TID251 - this is the clock
    if settings.DRAAD_MODE == "real":
        raise RuntimeError("DRAAD_NOW moves the clock; that is allowed in the demo and in tests only")
    if moved.startswith("@"):
        moved = Path(moved[1:]).read_text("utf-8").strip()
    moment = datetime.fromisoformat(moved)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=BRUSSELS)
    return moment.astimezone(BRUSSELS)


def today() -> Day:
    """Return the present day in Brussels."""
    return now().date().toordinal()


def later(**length: int) -> datetime:
    """Return a moment from now, for leases and codes that expire."""
    return now() + timedelta(**length)


def machine_now() -> datetime:
    """Return the moment on the machine's own clock: for leases between processes, never for a page, a fact or the law.

    ``DRAAD_NOW`` does not move it: a lease must run out also while the clock of the demo stands still.
    """
    return datetime.now(BRUSSELS)  # noqa: TID251 - this is the clock
