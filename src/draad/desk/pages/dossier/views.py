"""Everything about one return, as far as the viewer may see."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render

from draad.desk.done import undo_strip
from draad.desk.dossier_parts.story import LATEST
from draad.desk.dossier_parts.words import DossierWords
from draad.desk.pages.dossier.context import dossier_page
from draad.desk.room import nothing_here, room
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

AROUND = {Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE}
SHOWS = {
    Item.ABSENT_TODAY,
    Item.FIRST_DAY,
    Item.EXPECTED_END,
    Item.NATURE,
    Item.STAY,
    Item.PRIVATE_CONTACT,
    Item.CONTACT_AGREEMENT,
    Item.CONTACT_MOMENT,
    Item.MANAGER_NOTE,
    Item.COACH_NOTE,
    Item.AGREEMENTS,
    Item.INFORMAL_PLAN,
    Item.TRAJECTORY,
    Item.ASSESSMENT,
    Item.FORMAL_PLAN,
    Item.WORK_POTENTIAL,
    Item.APPOINTMENT,
    Item.LETTERS,
    Item.FORCE_MAJEURE,
    Item.CONSENTS,
}


@room("dossier", hats=AROUND, shows=SHOWS)
def dossier(request: Any, dossier_id: int) -> HttpResponse:
    """The dossier. Somebody's own is told in another voice, in their own room."""
    viewer, lang = request.viewer, request.lang
    found = read.open_dossier(viewer, dossier_id)
    if found is None:
        return nothing_here(request)
    if viewer.hat is Hat.WORKER:
        return redirect("mijn_draad")
    read.note_look(viewer, "dossier", [dossier_id])
    page = dossier_page(viewer, found, read.acts_of(viewer), lang)
    everything = request.GET.get("alles") == "1"
    return render(
        request,
        "dossier/page.html",
        {
            "w": DossierWords.to(lang),
            "page": page,
            "lines": page.lines if everything else page.lines[:LATEST],
            "everything": everything,
            "more_lines": len(page.lines) > LATEST,
            "undo": undo_strip(request),
        },
    )
