"""A sick call in three taps: who, when, saved."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.perform import done_before
from draad.actions.report_sick import facts_of, report_sick
from draad.desk.components import Link, People
from draad.desk.components.frame import BackLink
from draad.desk.consequences import Consequences
from draad.desk.consequences_words import ConsequencesWords
from draad.desk.done import remember, undo_strip
from draad.desk.foreseen import foreseen
from draad.desk.pages.meld_ziek.context import CallForm, call_form, member_row, warnings
from draad.desk.pages.meld_ziek.saved import reported_just_now, what_happens_now
from draad.desk.pages.meld_ziek.words import SickCallWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of
from draad.periods import iso
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
            member_row(member, viewer.today, lang, reverse("meld_ziek_wie", args=[member.dossier_id]))
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
            "undo": undo_strip(request),
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
    if sent and done_before(viewer, once_of(request.POST)) is not None:
        return redirect("meld_ziek_bewaard", dossier_id)
    form = call_form(viewer, dossier, request.POST.dict(), lang, sent=sent)
    if form.call is None:
        read.note_look(viewer, "report_sick", [dossier_id])
        return _call_page(request, dossier, form)
    unusual = warnings(viewer, dossier, form.call, lang)
    moves = foreseen(viewer, dossier, facts_of(viewer, form.call), lang)
    if moves is None:
        return _call_page(request, dossier, form, [SickCallWords.to(lang).does_not_go], status=422)
    if unusual and request.POST.get("checked") != iso(form.call.first_day):
        return _call_page(request, dossier, form, unusual, moves)
    link = request.build_absolute_uri(reverse("vandaag"))
    done = report_sick(
        viewer, dossier_id, form.call, key=once_of(request.POST), seen=request.POST.get("seen"), link=link
    )
    remember(request, done, SickCallWords.to(lang).saved)
    return redirect("meld_ziek_bewaard", dossier_id)


def _call_page(
    request: Any,
    dossier: read.OpenDossier,
    form: CallForm,
    unusual: Sequence[str] = (),
    moves: Consequences | None = None,
    status: int = 200,
) -> HttpResponse:
    viewer, lang = request.viewer, request.lang
    w = SickCallWords.to(lang)
    own = viewer.hat is Hat.WORKER
    away = dossier.agenda.state.incapacity_since is not None
    back = BackLink(label=w.to_own, href=reverse("mijn_draad")) if own else None
    return render(
        request,
        "meld_ziek/call.html",
        {
            "w": w,
            "person": dossier.person,
            "own": own,
            "form": form,
            "wrong": form.wrong or status == 422,
            "unusual": unusual,
            "checked": iso(form.call.first_day) if form.call is not None and moves is not None else "",
            "moves": moves,
            "moves_words": ConsequencesWords.to(lang),
            "expected": Link(label=w.expected_instead, href=reverse("terug", args=[dossier.id])) if away else None,
            "once": once_of(request.POST),
            "seen": request.POST.get("seen") or dossier.token,
            "back": back or BackLink(label=w.other_person, href=reverse("meld_ziek")),
        },
        status=422 if form.wrong else status,
    )


@room("meld_ziek_bewaard", hats=CALLERS, shows=SHOWS)
def saved(request: Any, dossier_id: int) -> HttpResponse:
    """The third page: thank you, what happens now, and what to tell the team. After an undo it is not there."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    if not reported_just_now(viewer, dossier_id):
        return redirect("mijn_draad" if viewer.hat is Hat.WORKER else "meld_ziek")
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
