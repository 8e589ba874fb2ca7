"""Gesprek: choose a talk, record it or plan it, with the guide beside the form. The guides also stand by themselves."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.hold_talk import hold_talk
from draad.actions.plan_talk import plan_talk
from draad.desk.components import Tab, Tabs
from draad.desk.components.frame import BackLink
from draad.desk.done import remember
from draad.desk.formats import day_month
from draad.desk.pages.gesprek.context import held_form, plan_form
from draad.desk.pages.gesprek.guides import GUIDES, NEXT, TALKS_OF, name_of
from draad.desk.pages.gesprek.guiding import capital, next_talk, planned_talks, shown_guide
from draad.desk.pages.gesprek.words import GuideWords, TalkWords
from draad.desk.room import nothing_here, room
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
    rows = [_row(kind, lang, reverse("gesprek_noteer", args=[dossier_id, kind])) for kind in kinds]
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
            "back": _to_dossier(dossier_id, lang),
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
        done = hold_talk(viewer, dossier_id, form.said, key=once_of(request.POST), seen=request.POST.get("seen"))
        remember(request, done, TalkWords.to(lang).saved)
        return redirect("dossier", dossier_id)
    return _page(request, dossier, talk, form, planning=False)


@room("gesprek_plan", hats=TALKERS, shows=SHOWS)
def planned(request: Any, dossier_id: int, talk: str) -> HttpResponse:
    """Plan a talk: its day is all there is to say."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None or talk not in NEXT:
        return nothing_here(request)
    form = plan_form(viewer.today, request.POST.dict(), lang, sent=request.method == "POST")
    if form.on is not None:
        done = plan_talk(viewer, dossier_id, talk, form.on, key=once_of(request.POST), seen=request.POST.get("seen"))
        remember(request, done, TalkWords.to(lang).saved_plan)
        return redirect("dossier", dossier_id)
    return _page(request, dossier, talk, form, planning=True)


def _page(request: Any, dossier: read.OpenDossier, kind: str, form: Any, *, planning: bool) -> HttpResponse:
    viewer, lang = request.viewer, request.lang
    w, wrong = TalkWords.to(lang), bool(form.errors.errors)
    if not wrong:
        read.note_look(viewer, "talk", [dossier.id])
    on = planned_talks(dossier).get(kind)
    tabs = (
        Tab(label=w.tab_held, url=reverse("gesprek_noteer", args=[dossier.id, kind]), current=not planning),
        Tab(label=w.tab_plan, url=reverse("gesprek_plan", args=[dossier.id, kind]), current=planning),
    )
    return render(
        request,
        "gesprek/talk.html",
        {
            "w": w,
            "title": capital(name_of(kind, lang)),
            "person": dossier.person,
            "planned_on": w.planned_on.fill(day=day_month(on, lang)) if on is not None else "",
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
            "back": _to_dossier(dossier.id, lang),
        },
        status=422 if wrong else 200,
    )


def _to_dossier(dossier_id: int, lang: Language) -> BackLink:
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
