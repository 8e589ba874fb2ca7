"""The second process of ``./draad start``: delivers what is owed, and does each night what the calendar asks."""

import logging
import os
import signal
import threading
from datetime import date
from types import FrameType

EVERY = 5
"""Seconds between two rounds."""
MOST_TRIES = 10
"""Rounds in which the mails of a day are tried again when some could not be written."""

log = logging.getLogger("draad.sweeper")


class Rounds:
    """Round after round until asked to stop, or until the process that began it is gone."""

    def __init__(self, every: float = EVERY) -> None:
        self.every = every
        self.stopped = threading.Event()
        self.begun_by = os.getppid()
        self.night_done: date | None = None
        self.digests_done: date | None = None
        self.digest_tries = 0
        """Only spares looking again: that no mail is written twice is the outbox's."""

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

        for step in (self.night, self.digests, self.door, self.mails):
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

    def digests(self) -> None:
        """From seven on a working day: the mails that say what there is to do, written once and sent by the others."""
        from draad.actions.clock import now  # noqa: PLC0415
        from draad.actions.write_digest import is_time, write_digests  # noqa: PLC0415
        from draad.desk.digest.compose import composer  # noqa: PLC0415

        at, address = now(), os.environ.get("DRAAD_ADDRESS")
        if not address or self.digests_done == at.date() or not is_time(at):
            return
        written = write_digests(at, composer(address))
        log.info("%s mails of the day written", written.mails)
        self.digest_tries = self.digest_tries + 1 if written.failed else 0
        if not written.failed or self.digest_tries >= MOST_TRIES:
            self.digests_done, self.digest_tries = at.date(), 0

    def door(self) -> None:
        """Links for who asked at the door with an address of their own."""
        from django.urls import reverse  # noqa: PLC0415

        from draad.actions.answer_door import answer_door  # noqa: PLC0415

        address = os.environ.get("DRAAD_ADDRESS")
        if address:
            answer_door(address.rstrip("/") + reverse("eigen_weg_link", args=["SECRET"]).replace("SECRET", "{secret}"))

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
