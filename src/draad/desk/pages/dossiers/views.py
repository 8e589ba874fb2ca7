"""The list of dossiers in reach: filters in the address, pages by key, one entry in the log of who looked."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from draad.actions.save_list import MOST, TooMany, forget_list, save_list, use_list
from draad.desk.components import Button, Link
from draad.desk.done import tell, undo_strip
from draad.desk.pages.dossiers.context import Asked, asked, list_context
from draad.desk.pages.dossiers.saved import Addresses, chosen_list, read_name, saved_context, with_list
from draad.desk.pages.dossiers.words import ListWords
from draad.desk.room import room
from draad.desk.typed_form import TypedForm
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
    """Show one page of the list: as the address asks, or as a saved choice says."""
    viewer = request.viewer
    known = read.choices(viewer)
    wanted = asked(request.GET, request.GET.getlist("fase"))
    chosen = chosen_list(wanted, known.saved)
    if chosen is not None and chosen.used_on != viewer.today:
        use_list(viewer, chosen.id)
    form = TypedForm({}, viewer.today, request.lang)
    return _page(request, with_list(wanted, chosen), known, form)


@require_POST
@room("dossiers_bewaar", hats=HATS, shows=SHOWS)
def keep(request: Any) -> HttpResponse:
    """Give what was chosen a name. When that is not right, the same page says so."""
    viewer, lang = request.viewer, request.lang
    wanted = asked(request.POST, request.POST.getlist("fase"))
    form = TypedForm(request.POST.dict(), viewer.today, lang)
    name = read_name(form)
    w = ListWords.to(lang)
    if name:
        try:
            done = save_list(viewer, name, wanted.filters, key=request.POST.get("key") or new_key_text())
        except TooMany:
            form.wrong["naam"] = w.too_many.fill(n=MOST)
        else:
            tell(request, w.kept.fill(name=name))
            return _see(f"{reverse('dossiers')}?lijst={done.result['list']}")
    return _page(request, replace(wanted, list_id=None), read.choices(viewer), form, status=422)


@require_POST
@room("dossiers_keuze_weg", hats=HATS, shows=SHOWS)
def forget(request: Any, n: int) -> HttpResponse:
    """Remove a saved choice of one's own."""
    forget_list(request.viewer, n, key=request.POST.get("key") or f"forget-{n}")
    tell(request, str(ListWords.to(request.lang).forgotten))
    return _see(reverse("dossiers"))


def new_key_text() -> str:
    """A key for a form that came without one."""
    return secrets.token_urlsafe(12)


def _see(address: str) -> HttpResponse:
    answer = HttpResponseRedirect(address)
    answer.status_code = 303
    return answer


def _page(request: Any, wanted: Asked, known: read.Choices, form: TypedForm, status: int = 200) -> HttpResponse:
    viewer, lang = request.viewer, request.lang
    page = read.list_dossiers(viewer, wanted.filters, wanted.after, wanted.before)
    read.note_look(viewer, "list", [row.dossier_id for row in page.rows])
    w = ListWords.to(lang)
    found = list_context(
        page,
        wanted,
        known.units,
        read.rule_book(viewer).by_key,
        viewer.today,
        lang,
        _addresses(),
    )
    here, chosen = reverse("dossiers"), chosen_list(wanted, known.saved)
    gone = reverse("dossiers_keuze_weg", args=[chosen.id]) if chosen is not None else ""
    action = (
        Button(label=str(w.reset), href=here) if wanted.narrowed else Button(label=str(w.search), href=reverse("zoek"))
    )
    context = {
        "w": w,
        "list": found,
        "saved": saved_context(wanted, known.saved, chosen, form, Addresses(here, gone), new_key_text()),
        "wrong": status != 200,
        "undo": undo_strip(request),
        "narrowed": wanted.narrowed,
        "reset": Link(label=str(w.reset), href=here),
        "empty_text": w.none_filtered if wanted.narrowed else w.none_at_all,
        "empty_action": action,
    }
    return render(request, "dossiers/page.html", context, status=status)
