"""Gesprek: choose a talk, and record it with the guide beside the form. The guides also stand by themselves."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.hold_talk import Talk, hold_talk
from draad.actions.perform import Done
from draad.desk.components import Link, Tab, Tabs
from draad.desk.components.frame import BackLink
from draad.desk.done import remember
from draad.desk.pages.gesprek.context import held_form
from draad.desk.pages.gesprek.guides import GUIDES, NEXT, TALKS_OF, name_of
from draad.desk.pages.gesprek.guiding import capital, next_talk, planned_talk, shown_guide
from draad.desk.pages.gesprek.telling import links_of
from draad.desk.pages.gesprek.words import GuideWords, TalkWords
from draad.desk.room import nothing_here, room
from draad.desk.talks import when_words
from draad.desk.typed_form import once_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import Language
from draad.store import read

TALKERS = {Hat.MANAGER, Hat.COACH}
SHOWS = {Item.CONTACT_MOMENT, Item.INFORMAL_PLAN, Item.MANAGER_NOTE, Item.COACH_NOTE}
READS_GUIDES = {hat for hat in Hat if hat.signs_in}
"""A guide says nothing of anybody, and whoever is asked may know what is asked."""


@room("gesprek", hats=TALKERS | {Hat.HR}, shows=SHOWS)
def choose(request: Any, dossier_id: int) -> HttpResponse:
    """Which talk? A plan or a task that names one leads straight to it. HR finds the guides."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    coming, chosen = next_talk(viewer, dossier), "alle" in request.GET
    if viewer.hat in TALKERS and coming.certain and not chosen:
        return redirect("gesprek_noteer", dossier_id, coming.kind)
    read.note_look(viewer, "talk", [dossier_id])
    kinds = TALKS_OF.get(viewer.hat, ())
    day = request.GET.get("op", "")
    target, query = ("gesprek_plan", f"?{urlencode({'op': day})}") if day else ("gesprek_noteer", "")
    rows = [_row(kind, lang, reverse(target, args=[dossier_id, kind]) + query) for kind in kinds]
    if not kinds:
        rows = [_row(kind, lang, reverse("leidraad", args=[kind])) for kind in GUIDES]
    first = [row for row in rows if kinds and row["kind"] == coming.kind]
    return render(
        request,
        "gesprek/choose.html",
        {
            "w": TalkWords.to(lang),
            "person": dossier.person,
            "may": bool(kinds),
            "first": first,
            "others": [row for row in rows if row not in first],
            "back": to_dossier(dossier_id, lang),
        },
    )


@room("gesprek_noteer", hats=TALKERS, shows=SHOWS)
def held(request: Any, dossier_id: int, talk: str) -> HttpResponse:
    """Record a talk that was held, in a minute."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None or talk not in NEXT:
        return nothing_here(request)
    sent = request.method == "POST"
    form = held_form(viewer, dossier, talk, request.POST.dict(), lang, sent=sent)
    if form.said is not None:
        done = _hold(request, dossier_id, form.said)
        remember(request, done, TalkWords.to(lang).saved)
        return redirect("dossier", dossier_id)
    return talk_page(request, dossier, talk, form, planning=False)


def _hold(request: Any, dossier_id: int, said: Talk) -> Done:
    key, seen = once_of(request.POST), request.POST.get("seen")
    return hold_talk(request.viewer, dossier_id, said, links_of(request, dossier_id), key=key, seen=seen)


def talk_page(request: Any, dossier: read.OpenDossier, kind: str, form: Any, *, planning: bool) -> HttpResponse:
    """The page of a talk that is recorded or planned, with its guide beside the form."""
    viewer, lang = request.viewer, request.lang
    w, wrong = TalkWords.to(lang), bool(form.errors.errors)
    if not wrong:
        read.note_look(viewer, "talk", [dossier.id])
    planned = planned_talk(dossier, kind)
    tabs = (
        Tab(label=w.tab_held, url=reverse("gesprek_noteer", args=[dossier.id, kind]), current=not planning),
        Tab(label=w.tab_plan, url=reverse("gesprek_plan", args=[dossier.id, kind]), current=planning),
    )
    change = (
        Link(
            label=str(w.move_or_call_off),
            href=reverse("gesprek_gepland", args=[dossier.id, planned.n]),
            icon="calendar",
        )
        if planned is not None
        else None
    )
    return render(
        request,
        "gesprek/talk.html",
        {
            "w": w,
            "title": capital(name_of(kind, lang)),
            "person": dossier.person,
            "planned_on": w.planned_on.fill(day=when_words(planned, lang)) if planned is not None else "",
            "change": change,
            "tabs": Tabs(label=w.ways, tabs=tabs),
            "form": form,
            "planning": planning,
            "wrong": wrong,
            "save": w.save_plan if planning else w.save,
            "guide": shown_guide(GUIDES[kind], GuideWords.to(lang), lang),
            "g": GuideWords.to(lang),
            "kind": kind,
            "others": reverse("gesprek", args=[dossier.id]) + "?alle",
            "once": once_of(request.POST),
            "seen": request.POST.get("seen") or dossier.token,
            "back": to_dossier(dossier.id, lang),
        },
        status=422 if wrong else 200,
    )


def to_dossier(dossier_id: int, lang: Language) -> BackLink:
    """The way back to the dossier."""
    return BackLink(label=TalkWords.to(lang).back, href=reverse("dossier", args=[dossier_id]))


def _row(kind: str, lang: Language, url: str) -> dict[str, str]:
    return {"kind": kind, "name": capital(name_of(kind, lang)), "when": GUIDES[kind].when.to(lang), "url": url}


@room("leidraden", hats=READS_GUIDES)
def guides(request: Any) -> HttpResponse:
    """Every guide."""
    lang = request.lang
    rows = [_row(kind, lang, reverse("leidraad", args=[kind])) for kind in GUIDES]
    return render(request, "gesprek/guides.html", {"g": GuideWords.to(lang), "rows": rows})


@room("leidraad", hats=READS_GUIDES)
def guide(request: Any, talk: str) -> HttpResponse:
    """One guide by itself, to read before a talk or to print."""
    lang = request.lang
    if talk not in GUIDES:
        return nothing_here(request)
    g = GuideWords.to(lang)
    return render(
        request,
        "gesprek/guide.html",
        {
            "g": g,
            "guide": shown_guide(GUIDES[talk], g, lang),
            "back": BackLink(label=g.all_guides, href=reverse("leidraden")),
        },
    )
