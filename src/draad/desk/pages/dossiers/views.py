"""The list of dossiers in reach: filters in the address, pages by key, one entry in the log of who looked."""

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from draad.desk.components import Button, Link
from draad.desk.done import undo_strip
from draad.desk.pages.dossiers.context import asked, list_context
from draad.desk.pages.dossiers.words import ListWords
from draad.desk.room import room
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

HATS = {Hat.COACH, Hat.HR, Hat.MANAGER, Hat.PHYSICIAN, Hat.NURSE}
SHOWS = set(Item) - {Item.STAY, Item.PRIVATE_CONTACT, Item.STATISTICS, Item.SMALL_CELLS, Item.TECHNICAL}
"""The next step can stand on any fact that moves a term; the reading door leaves out what the hat may not read."""


def _addresses() -> Callable[[int], str]:
    """The address of each dossier, from one that is looked up: looking up fifty takes longer than reading them."""
    before, after = reverse("dossier", args=[PLACE]).split(str(PLACE))
    return lambda dossier_id: f"{before}{dossier_id}{after}"


PLACE = 8_888_888_888
"""Stands in the address in the place of a key."""


@room("dossiers", hats=HATS, shows=SHOWS)
def dossiers(request: Any) -> HttpResponse:
    """Show one page of the list."""
    viewer, lang = request.viewer, request.lang
    wanted = asked(request.GET, request.GET.getlist("fase"))
    page = read.list_dossiers(viewer, wanted.filters, wanted.after, wanted.before)
    read.note_look(viewer, "list", [row.dossier_id for row in page.rows])
    w = ListWords.to(lang)
    found = list_context(
        page,
        wanted,
        read.units_in_reach(viewer),
        read.rule_book(viewer).by_key,
        viewer.today,
        lang,
        _addresses(),
    )
    here = reverse("dossiers")
    action = (
        Button(label=str(w.reset), href=here) if wanted.narrowed else Button(label=str(w.search), href=reverse("zoek"))
    )
    context = {
        "w": w,
        "list": found,
        "undo": undo_strip(request),
        "narrowed": wanted.narrowed,
        "reset": Link(label=str(w.reset), href=here),
        "empty_text": w.none_filtered if wanted.narrowed else w.none_at_all,
        "empty_action": action,
    }
    return render(request, "dossiers/page.html", context)
