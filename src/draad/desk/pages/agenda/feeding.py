"""What the agenda shows of its secret address: never the address itself. Pure."""

from dataclasses import dataclass

from django.urls import reverse

from draad.actions.calendar_feed import address_card
from draad.actions.clock import BRUSSELS
from draad.desk.components import Button
from draad.desk.formats import full_day
from draad.desk.pages.agenda.words import FeedWords
from draad.rules import Language
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class FeedPanel:
    """Since when there is an address, when it was read, and what can be done with it."""

    stands: str
    read: str
    make: Button
    revoke: Button | None


def feed_panel(viewer: Viewer, language: Language) -> FeedPanel:
    """The panel."""
    w, card = FeedWords.to(language), address_card(viewer)
    make = Button(label=str(w.make if card is None else w.make_new), post=reverse("agenda_feed_nieuw"), icon="calendar")
    if card is None:
        return FeedPanel("", "", make, None)
    made, seen = card.made_at.astimezone(BRUSSELS).date(), card.read_at
    told = w.read.fill(day=full_day(seen.astimezone(BRUSSELS).date(), language)) if seen is not None else w.never_read
    return FeedPanel(
        stands=w.stands.fill(day=full_day(made, language)),
        read=str(told),
        make=make,
        revoke=Button(label=str(w.revoke), post=reverse("agenda_feed_intrekken"), kind="quiet"),
    )
