"""Who does what in a dossier, and when."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from draad.desk.pages.zwemlijnen.context import lanes_page
from draad.desk.pages.zwemlijnen.words import LanesWords
from draad.desk.room import nothing_here, room
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

AROUND = {Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE}
SHOWS = {
    Item.FIRST_DAY,
    Item.NATURE,
    Item.CONTACT_AGREEMENT,
    Item.CONTACT_MOMENT,
    Item.AGREEMENTS,
    Item.INFORMAL_PLAN,
    Item.TRAJECTORY,
    Item.ASSESSMENT,
    Item.FORMAL_PLAN,
    Item.WORK_POTENTIAL,
    Item.APPOINTMENT,
    Item.LETTERS,
    Item.FORCE_MAJEURE,
}


@room("zwemlijnen", hats=AROUND, shows=SHOWS)
def lanes(request: Any, dossier_id: int) -> HttpResponse:
    """The thread of a dossier as lanes."""
    viewer, lang = request.viewer, request.lang
    found = read.open_dossier(viewer, dossier_id)
    if found is None:
        return nothing_here(request)
    read.note_look(viewer, "dossier", [dossier_id])
    page = lanes_page(viewer, found, lang, everything=request.GET.get("alles") == "1")
    return render(request, "zwemlijnen/page.html", {"w": LanesWords.to(lang), "page": page})
