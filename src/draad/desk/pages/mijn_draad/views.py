"""My thread."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from draad.desk.done import undo_strip
from draad.desk.dossier_parts.story import LATEST
from draad.desk.dossier_parts.words import DossierWords
from draad.desk.pages.mijn_draad.context import my_thread_page
from draad.desk.pages.mijn_draad.words import MyThreadWords
from draad.desk.room import nothing_here, room
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

SHOWS = frozenset(Item) - {Item.SMALL_CELLS, Item.TECHNICAL, Item.NOTICES, Item.STATISTICS}


@room("mijn_draad", hats={Hat.WORKER}, shows=SHOWS)
def my_thread(request: Any) -> HttpResponse:
    """What stands here about the one who looks, who can see it, and who looked."""
    viewer, lang = request.viewer, request.lang
    dossier_id = read.own_dossier(viewer)
    dossier = read.open_dossier(viewer, dossier_id) if dossier_id is not None else None
    if dossier is None:
        return nothing_here(request)
    page = my_thread_page(viewer, dossier, read.looks_at(viewer, dossier.id), read.acts_of(viewer), lang)
    everything = request.GET.get("alles") == "1"
    return render(
        request,
        "mijn_draad/page.html",
        {
            "m": MyThreadWords.to(lang),
            "w": DossierWords.to(lang),
            "page": page,
            "lines": page.lines if everything else page.lines[:LATEST],
            "everything": everything,
            "more_lines": len(page.lines) > LATEST,
            "undo": undo_strip(request),
        },
    )
