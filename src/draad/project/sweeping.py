"""The second process of ``./draad start``: delivers what is owed, and does each night what the calendar asks."""

import logging
import os
import signal
import threading
from datetime import date
from types import FrameType

EVERY = 5
"""Seconds between two rounds."""

log = logging.getLogger("draad.sweeper")


class Rounds:
    """Round after round until asked to stop, or until the process that began it is gone."""

    def __init__(self, every: float = EVERY) -> None:
        self.every = every
        self.stopped = threading.Event()
        self.begun_by = os.getppid()
        self.night_done: date | None = None

    def stop(self, _signal: int = 0, _frame: FrameType | None = None) -> None:
        """End after what is under way."""
        self.stopped.set()

    def go(self) -> None:
        """Make rounds."""
        while not self.stopped.is_set() and os.getppid() == self.begun_by:
            self.one()
            self.stopped.wait(self.every)

    def one(self) -> None:
        """One round. What fails is told and tried again next time: a round never ends the process."""
        from django.db import close_old_connections  # noqa: PLC0415 - Django is set up by now

        for step in (self.mails, self.night):
            try:
                step()
            except Exception:
                log.exception("a round of the sweeper failed")
        close_old_connections()

    def mails(self) -> None:
        """Deliver what is owed."""
        from django.conf import settings  # noqa: PLC0415

        from draad.actions.deliver_mail import carrier, deliver_owed  # noqa: PLC0415

        carry = carrier(settings.DRAAD_MAIL_URL, settings.DRAAD_DATA / "mail")
        while not self.stopped.is_set() and deliver_owed(carry, settings.DRAAD_MAIL_FROM, most=1):
            pass

    def night(self) -> None:
        """Once a day after midnight in Brussels, and at the start."""
        from draad.actions.clock import now  # noqa: PLC0415
        from draad.actions.keep_house import keep_house  # noqa: PLC0415

        at = now()
        if self.night_done != at.date():
            keep_house(at)
            self.night_done = at.date()


def main() -> None:
    """Sweep until SIGTERM or SIGINT."""
    import django  # noqa: PLC0415

    rounds = Rounds()
    signal.signal(signal.SIGTERM, rounds.stop)
    signal.signal(signal.SIGINT, rounds.stop)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "draad.project.settings")
    django.setup()
    rounds.go()


if __name__ == "__main__":
    main()
