"""My agreements."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from draad.desk.done import undo_strip
from draad.desk.pages.mijn_afspraken.context import agreements_page
from draad.desk.pages.mijn_afspraken.words import AgreementsWords
from draad.desk.room import nothing_here, room
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

SHOWS = {Item.CONTACT_AGREEMENT, Item.CONTACT_MOMENT, Item.AGREEMENTS, Item.INFORMAL_PLAN, Item.APPOINTMENT}


@room("mijn_afspraken", hats={Hat.WORKER}, shows=SHOWS)
def my_agreements(request: Any) -> HttpResponse:
    """Talks, agreements and contact, of the one who looks."""
    viewer, lang = request.viewer, request.lang
    dossier_id = read.own_dossier(viewer)
    dossier = read.open_dossier(viewer, dossier_id) if dossier_id is not None else None
    if dossier is None:
        return nothing_here(request)
    return render(
        request,
        "mijn_afspraken/page.html",
        {
            "w": AgreementsWords.to(lang),
            "page": agreements_page(dossier, lang),
            "undo": undo_strip(request),
        },
    )
