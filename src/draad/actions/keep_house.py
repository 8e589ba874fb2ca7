"""What each night asks: caches that a new day changes, old texts of mails and hand-overs, sign-ins that ran out."""

import logging
from datetime import datetime

from django.contrib.sessions.models import Session

from draad.actions.clock import machine_now
from draad.actions.deliver_mail import forget_old_texts
from draad.actions.hand_over import forget_old_notes
from draad.store.nightly import refresh_due
from draad.store.saved_lists import forget_unused
from draad.store.staff import close_left

log = logging.getLogger("draad.night")


def keep_house(at: datetime) -> int:
    """Do what the day asks. Returns how many dossiers were looked at anew. Doing it twice changes nothing."""
    refreshed = refresh_due(at.date().toordinal())
    forgotten = forget_old_texts(at) + forget_old_notes(at)
    close_left(at)
    forget_unused(at.date().toordinal())
    Session.objects.filter(expire_date__lt=machine_now()).delete()
    log.info("%s dossiers refreshed, %s texts of mails and hand-overs forgotten", refreshed, forgotten)
    return refreshed
