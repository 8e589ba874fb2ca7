"""My plan, and the page that checks an answer to it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.answer_plan import Answered, answer_plan
from draad.actions.perform import NewFact
from draad.desk.components.frame import BackLink
from draad.desk.consequences import Consequences
from draad.desk.consequences_words import ConsequencesWords
from draad.desk.done import remember, undo_strip
from draad.desk.dossier_parts.words import DossierWords
from draad.desk.foreseen import foreseen
from draad.desk.own.glass import lately
from draad.desk.own.glass_words import GlassWords
from draad.desk.pages.mijn_draad.answering import ANSWERS, FORMAL, HOURS, check_page, may_answer
from draad.desk.pages.mijn_draad.context import my_thread_page
from draad.desk.pages.mijn_draad.words import AnswerWords, MyThreadWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

SHOWS = frozenset(Item) - {Item.SMALL_CELLS, Item.TECHNICAL, Item.NOTICES, Item.STATISTICS, Item.ACCESS_LOG}


@room("mijn_draad", hats={Hat.WORKER}, shows=SHOWS)
def my_thread(request: Any) -> HttpResponse:
    """What comes next for the one who looks, and what is asked of them."""
    viewer, lang = request.viewer, request.lang
    dossier_id = read.own_dossier(viewer)
    dossier = read.open_dossier(viewer, dossier_id) if dossier_id is not None else None
    if dossier is None:
        return nothing_here(request)
    return render(
        request,
        "mijn_draad/page.html",
        {
            "m": MyThreadWords.to(lang),
            "a": AnswerWords.to(lang),
            "w": DossierWords.to(lang),
            "page": my_thread_page(viewer, dossier, lang),
            "glass": GlassWords.to(lang) if lately(read.glass_of(viewer, dossier.id), viewer.at) else None,
            "undo": undo_strip(request),
        },
    )


@room("mijn_antwoord", hats={Hat.WORKER}, shows={Item.FORMAL_PLAN, Item.INFORMAL_PLAN, Item.AGREEMENTS})
def answer(request: Any, what: str, answer: str) -> HttpResponse:
    """Check an answer, say something with it if one wants, and save it."""
    viewer, lang = request.viewer, request.lang
    dossier_id = read.own_dossier(viewer)
    dossier = read.open_dossier(viewer, dossier_id) if dossier_id is not None else None
    if dossier is None or not may_answer(what, answer, dossier):
        return nothing_here(request)
    typed = request.POST.dict() if request.method == "POST" else None
    contact = read.employer_card(viewer.employer_id, viewer).contact
    page = check_page(viewer, dossier, what, answer, typed, contact, lang)
    home = reverse("mijn_draad" if what in {FORMAL, HOURS} else "mijn_afspraken")
    if page.answered is not None:
        return _save(request, dossier, page.answered, home)
    w, wrong = AnswerWords.to(lang), bool(page.errors.errors)
    back = w.back if home == reverse("mijn_draad") else w.back_agreements
    return render(
        request,
        "mijn_draad/answer.html",
        {
            "a": w,
            "page": page,
            "wrong": wrong,
            "moves": _moves(request, dossier, what, answer),
            "moves_words": ConsequencesWords.to(lang),
            "once": once_of(request.POST),
            "seen": request.POST.get("seen") or dossier.token,
            "back": BackLink(label=str(back), href=home),
        },
        status=422 if wrong else 200,
    )


def _save(request: Any, dossier: read.OpenDossier, said: Answered, home: str) -> HttpResponse:
    link = request.build_absolute_uri(reverse("dossier", args=[dossier.id]))
    done = answer_plan(request.viewer, dossier.id, said, link, key=once_of(request.POST), seen=request.POST.get("seen"))
    remember(request, done, AnswerWords.to(request.lang).saved)
    return redirect(home)


def _moves(request: Any, dossier: read.OpenDossier, what: str, answer: str) -> Consequences | None:
    """What the law makes of an answer to the formal plan: told before it is given."""
    if what != FORMAL or ANSWERS[answer] == "talk":
        return None
    fact = NewFact("plan.answered", request.viewer.today, {"agreed": ANSWERS[answer]})
    return foreseen(request.viewer, dossier, (fact,), request.lang)
