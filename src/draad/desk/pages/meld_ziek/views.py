"""A sick call in three taps: who, when, saved."""

import secrets
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.report_sick import report_sick
from draad.desk.components import Link, People
from draad.desk.done import remember, undo_strip
from draad.desk.pages.meld_ziek.context import Typed, call_form, member_row, warnings
from draad.desk.pages.meld_ziek.saved import what_happens_now
from draad.desk.pages.meld_ziek.words import SickCallWords
from draad.desk.room import nothing_here, room
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

CALLERS = {Hat.MANAGER, Hat.HR, Hat.WORKER}
SHOWS = {Item.ABSENT_TODAY, Item.FIRST_DAY, Item.EXPECTED_END}


@room("meld_ziek", hats=CALLERS, shows=SHOWS)
def who(request: Any) -> HttpResponse:
    """The first tap: a name. HR finds it by typing; a worker reports only themself."""
    viewer, lang = request.viewer, request.lang
    if viewer.hat is Hat.WORKER:
        own = read.own_dossier(viewer)
        return redirect("meld_ziek_wie", own) if own is not None else nothing_here(request)
    typed = request.GET.get("z", "")
    found = read.team(viewer) if viewer.hat is Hat.MANAGER else read.find_people(viewer, typed)
    read.note_look(viewer, "report_sick", [member.dossier_id for member in found if member.absent])
    rows = {
        absent: tuple(
            member_row(member, lang, reverse("meld_ziek_wie", args=[member.dossier_id]))
            for member in found
            if member.absent is absent
        )
        for absent in (False, True)
    }
    return render(
        request,
        "meld_ziek/who.html",
        {
            "w": SickCallWords.to(lang),
            "searching": viewer.hat is Hat.HR,
            "typed": typed,
            "at_work": People(people=rows[False]) if rows[False] else None,
            "away": People(people=rows[True]) if rows[True] else None,
        },
    )


@room("meld_ziek_wie", hats=CALLERS, shows=SHOWS | {Item.NATURE, Item.STAY})
def call(request: Any, dossier_id: int) -> HttpResponse:
    """The second page: since when, until when, when you call again. What is unusual is shown before it is saved."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    sent = request.method == "POST"
    form = call_form(viewer, dossier, Typed(request.POST.dict() if sent else {}), lang, sent=sent)
    unusual: list[str] = []
    if form.call is not None:
        unusual = warnings(viewer, dossier, form.call, lang)
        if not unusual or request.POST.get("checked") == "yes":
            done = report_sick(viewer, dossier_id, form.call, key=request.POST["once"], seen=request.POST.get("seen"))
            remember(request, done, SickCallWords.to(lang).saved)
            return redirect("meld_ziek_bewaard", dossier_id)
    return render(
        request,
        "meld_ziek/call.html",
        {
            "w": SickCallWords.to(lang),
            "person": dossier.person,
            "own": viewer.hat is Hat.WORKER,
            "form": form,
            "wrong": form.wrong,
            "unusual": unusual,
            "once": request.POST.get("once") or secrets.token_urlsafe(12),
            "seen": request.POST.get("seen") or dossier.token,
            "back": Link(label=SickCallWords.to(lang).other_person, href=reverse("meld_ziek"), icon="back"),
        },
        status=422 if form.wrong else 200,
    )


@room("meld_ziek_bewaard", hats=CALLERS, shows=SHOWS)
def saved(request: Any, dossier_id: int) -> HttpResponse:
    """The third page: thank you, what happens now, and what to tell the team."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    return render(
        request,
        "meld_ziek/saved.html",
        {
            "w": SickCallWords.to(lang),
            "person": dossier.person,
            "dossier_id": dossier_id,
            "own": viewer.hat is Hat.WORKER,
            "managing": viewer.hat is Hat.MANAGER,
            "steps": what_happens_now(viewer, dossier, lang),
            "undo": undo_strip(request),
        },
    )
