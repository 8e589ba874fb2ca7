"""The agenda, and with whom a talk is planned from it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from draad.desk.components import Button
from draad.desk.components.frame import BackLink
from draad.desk.done import undo_strip
from draad.desk.formats import long_day
from draad.desk.pages.agenda.context import agenda_page
from draad.desk.pages.agenda.days import shown
from draad.desk.pages.agenda.entries import PLANS, Around, entries_of
from draad.desk.pages.agenda.feeding import feed_panel
from draad.desk.pages.agenda.words import AgendaWords, FeedWords, WhomWords
from draad.desk.room import room
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read
from draad.store.read.agenda import dates_between, people_around

HATS = {Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE}
SHOWS = set(Item) - {Item.STAY, Item.PRIVATE_CONTACT, Item.STATISTICS, Item.SMALL_CELLS, Item.TECHNICAL}
"""A term can stand on any fact that moves it; the reading door leaves out what the hat may not read."""
MOST_PEOPLE = 30


@room("agenda", hats=HATS, shows=SHOWS)
def agenda(request: Any) -> HttpResponse:
    """The calendar of the one who looks, under this hat."""
    viewer, lang = request.viewer, request.lang
    at = shown(request.GET.get("toon", ""), request.GET.get("op", ""), viewer.today)
    only_mine = viewer.hat is Hat.WORKER or request.GET.get("wie") != "alle"
    dates = dates_between(viewer, at.first, at.last, only_mine=only_mine)
    read.note_look(viewer, "agenda", dates.dossier_ids)
    persons = {one.dossier_id: one.person_id for one in dates.talks}
    around = Around(people_around(viewer, persons), read.rule_book(viewer).by_key)
    w = AgendaWords.to(lang)
    return render(
        request,
        "agenda/page.html",
        {
            "w": w,
            "f": FeedWords.to(lang),
            "page": agenda_page(viewer, at, entries_of(viewer, dates, around, lang), lang, only_mine=only_mine),
            "feed": feed_panel(viewer, lang),
            "next": _next_step(viewer, lang),
            "undo": undo_strip(request),
        },
    )


def _next_step(viewer: Any, lang: Any) -> Button:
    """What there is to do where nothing stands."""
    w = AgendaWords.to(lang)
    if viewer.hat is Hat.WORKER:
        return Button(label=str(w.ask), href=reverse("vraag_iets"))
    if viewer.hat in PLANS:
        return Button(label=str(w.plan), href=reverse("agenda_plannen"))
    return Button(label=str(w.to_dossiers), href=reverse("dossiers"))


@room("agenda_plannen", hats=PLANS, shows={Item.ABSENT_TODAY, Item.FIRST_DAY})
def whom(request: Any) -> HttpResponse:
    """With whom: those who are away or just back, or whoever is found by name. Then the kind of talk is chosen."""
    viewer, lang = request.viewer, request.lang
    w, text, day = WhomWords.to(lang), request.GET.get("z", "").strip(), request.GET.get("op", "")
    found = _people(viewer, text)
    ids = [dossier_id for dossier_id, _ in found]
    if text:
        read.note_look(viewer, "search", ids)
    else:
        read.note_look(viewer, "list", ids)
    on = _read_day(day)
    query = f"?alle&op={day}" if on is not None else "?alle"
    rows = [{"name": name, "url": reverse("gesprek", args=[dossier_id]) + query} for dossier_id, name in found]
    return render(
        request,
        "agenda/whom.html",
        {
            "w": w,
            "rows": rows,
            "text": text,
            "day": day if on is not None else "",
            "on_day": w.on_day.fill(day=long_day(on, lang)) if on is not None else "",
            "back": BackLink(label=str(w.back), href=reverse("agenda")),
        },
    )


def _people(viewer: Any, text: str) -> list[tuple[int, str]]:
    """Dossiers in reach, with the name of each."""
    if text:
        people = read.find_people(viewer, text, MOST_PEOPLE)
        return [(one.dossier_id, f"{one.first_name} {one.last_name}") for one in people]
    page = read.list_dossiers(viewer, read.Filters(), size=MOST_PEOPLE)
    return [(row.dossier_id, row.name) for row in page.rows]


def _read_day(text: str) -> int | None:
    try:
        return parse_day(text) if text else None
    except ValueError:
        return None
