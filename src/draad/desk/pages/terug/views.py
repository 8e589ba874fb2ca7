"""Terug aan het werk: fully, partly or not yet; what follows is shown before it is saved."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.perform import done_before
from draad.actions.resume_work import Return, facts_of, resume_work
from draad.desk.components import Link
from draad.desk.components.frame import BackLink
from draad.desk.consequences_words import ConsequencesWords
from draad.desk.done import remember
from draad.desk.foreseen import agenda_with, foreseen
from draad.desk.formats import day_in_year, full_day
from draad.desk.pages.terug.context import (
    ReturnForm,
    check_of,
    expected_back,
    follows,
    own,
    planned_back,
    return_form,
    ways,
)
from draad.desk.pages.terug.words import ReturnWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of, typed_again
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

TELLERS = {Hat.WORKER, Hat.MANAGER, Hat.HR}


@room("terug", hats=TELLERS, shows={Item.FIRST_DAY, Item.EXPECTED_END, Item.INFORMAL_PLAN})
def back_at_work(request: Any, dossier_id: int) -> HttpResponse:
    """Say when someone is back, and how."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None or not ways(viewer, dossier):
        return nothing_here(request)
    if request.method == "POST":
        return _tell(request, dossier)
    read.note_look(viewer, "return", [dossier_id])
    absent = dossier.agenda.state.incapacity_since is not None
    return _page(request, dossier, return_form(viewer, dossier, {}, lang, sent=False) if absent else None)


def _tell(request: Any, dossier: read.OpenDossier) -> HttpResponse:
    """Look at what follows from what was sent, and record it once that was seen."""
    viewer, lang, typed = request.viewer, request.lang, request.POST.dict()
    if done_before(viewer, once_of(typed)) is not None:
        return redirect(_home(viewer.hat, dossier.id))
    if dossier.agenda.state.incapacity_since is None:
        return _page(request, dossier, None)
    form, w = return_form(viewer, dossier, typed, lang, sent=True), ReturnWords.to(lang)
    if form.said is None or "change" in typed:
        return _page(request, dossier, form)
    if agenda_with(viewer, dossier, facts_of(viewer, form.said)) is None:
        return _page(request, dossier, form, trouble=w.does_not_go)
    if typed.get("checked") != "yes":
        return _check(request, dossier, form.said)
    done = resume_work(viewer, dossier.id, form.said, key=once_of(typed), seen=typed.get("seen"))
    remember(request, done, w.saved_later if form.said.way == "later" else w.saved)
    return redirect(_home(viewer.hat, dossier.id))


def _home(hat: Hat, dossier_id: int) -> str:
    return reverse("mijn_draad") if hat is Hat.WORKER else reverse("dossier", args=[dossier_id])


def _common(request: Any, dossier: read.OpenDossier) -> dict[str, Any]:
    w, mine = ReturnWords.to(request.lang), own(request.viewer)
    return {
        "w": w,
        "title": w.title_own if mine else w.title.fill(name=dossier.person.first_name),
        "once": once_of(request.POST),
        "seen": request.POST.get("seen") or dossier.token,
        "back": BackLink(label=w.back_own if mine else w.back, href=_home(request.viewer.hat, dossier.id)),
    }


def _page(request: Any, dossier: read.OpenDossier, form: ReturnForm | None, trouble: str = "") -> HttpResponse:
    lang, w = request.lang, ReturnWords.to(request.lang)
    since, known = dossier.agenda.state.incapacity_since, expected_back(dossier)
    planned, today = planned_back(request.viewer, dossier), request.viewer.today
    wrong = bool(trouble) or (form is not None and bool(form.errors.errors))
    lead = [w.lead.fill(day=full_day(since, lang))] if since is not None else []
    if known is not None:
        lead.append(w.expected.fill(day=day_in_year(known, today, lang)))
    return render(
        request,
        "terug/page.html",
        {
            **_common(request, dossier),
            "lead": " ".join(lead),
            "planned": w.planned_back.fill(day=day_in_year(planned.on, today, lang)) if planned is not None else "",
            "correct": Link(label=w.correct_planned, href=reverse("verbeter", args=[dossier.id, planned.n]))
            if planned is not None and planned.n is not None
            else None,
            "form": form,
            "trouble": trouble,
            "wrong": wrong,
        },
        status=422 if wrong else 200,
    )


def _check(request: Any, dossier: read.OpenDossier, said: Return) -> HttpResponse:
    viewer, lang, facts = request.viewer, request.lang, facts_of(request.viewer, said)
    day = said.on if said.way != "later" else None
    return render(
        request,
        "terug/check.html",
        {
            **_common(request, dossier),
            "check": check_of(viewer, dossier, said, lang),
            "follows": follows(
                agenda_with(viewer, dossier, (), day), agenda_with(viewer, dossier, facts, day), said.on, lang
            ),
            "typed": typed_again(request.POST.dict()),
            "moves": foreseen(viewer, dossier, facts, lang),
            "moves_words": ConsequencesWords.to(lang),
        },
    )
