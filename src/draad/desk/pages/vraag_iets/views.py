"""Ask something: choose what, see what happens with it, ask it. The answers stand on the first page."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.ask_question import Wish, ask_question, facts_of
from draad.desk.components.frame import BackLink
from draad.desk.done import remember, undo_strip
from draad.desk.pages.vraag_iets.context import AskForm, answers, ask_form, choices, next_steps
from draad.desk.pages.vraag_iets.wishes import Kind, askable
from draad.desk.pages.vraag_iets.words import AskWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of
from draad.dossier.strict_json import BadInput
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read
from draad.store.read import OpenDossier

SHOWS = {Item.CONTACT_AGREEMENT, Item.AGREEMENTS, Item.TRAJECTORY, Item.APPOINTMENT}


@room("vraag_iets", hats={Hat.WORKER}, shows=SHOWS)
def choose(request: Any) -> HttpResponse:
    """What can be asked, and what was asked before with its answer."""
    viewer, lang = request.viewer, request.lang
    dossier = _own(request)
    if dossier is None:
        return nothing_here(request)
    contact = read.employer_card(viewer.employer_id, viewer).contact
    return render(
        request,
        "vraag_iets/choose.html",
        {
            "w": AskWords.to(lang),
            "choices": choices(viewer, dossier, lang),
            "answers": answers(dossier, viewer.today, contact, lang),
            "undo": undo_strip(request),
        },
    )


@room("vraag", hats={Hat.WORKER}, shows=SHOWS)
def ask(request: Any, what: str) -> HttpResponse:
    """One thing to ask."""
    viewer, lang = request.viewer, request.lang
    dossier = _own(request)
    kind = next((one for one in askable(viewer, dossier) if one.what == what), None) if dossier is not None else None
    if dossier is None or kind is None:
        return nothing_here(request)
    sent, trouble = request.method == "POST", ""
    form = ask_form(viewer, kind, request.POST.dict(), lang, sent=sent)
    if form.wish is not None:
        try:
            return _save(request, dossier, form.wish)
        except BadInput:
            trouble = str(AskWords.to(lang).does_not_go)
    return _page(request, dossier, kind, form, trouble)


def _save(request: Any, dossier: OpenDossier, wish: Wish) -> HttpResponse:
    link = request.build_absolute_uri(reverse("dossier", args=[dossier.id]))
    done = ask_question(
        request.viewer, dossier.id, wish, link, key=once_of(request.POST), seen=request.POST.get("seen")
    )
    remember(request, done, AskWords.to(request.lang).saved)
    return redirect("vraag_iets")


def _page(request: Any, dossier: OpenDossier, kind: Kind, form: AskForm, trouble: str) -> HttpResponse:
    viewer, lang = request.viewer, request.lang
    w, wrong = AskWords.to(lang), bool(form.errors.errors or trouble)
    contact = read.employer_card(viewer.employer_id, viewer).contact
    return render(
        request,
        "vraag_iets/ask.html",
        {
            "w": w,
            "form": form,
            "steps": next_steps(kind, dossier, _after(request, dossier, kind), viewer.today, contact, lang),
            "trouble": trouble,
            "wrong": wrong,
            "once": once_of(request.POST),
            "seen": request.POST.get("seen") or dossier.token,
            "back": BackLink(label=str(w.back), href=reverse("vraag_iets")),
        },
        status=422 if wrong else 200,
    )


def _after(request: Any, dossier: OpenDossier, kind: Kind) -> read.Picture | None:
    """The dossier as it would be once this was asked; ``None`` where no rule could answer to it."""
    viewer = request.viewer
    facts = facts_of(dossier, Wish(kind.what), viewer.today)
    try:
        return read.picture(viewer, dossier, facts[0])
    except BadInput:
        return None


def _own(request: Any) -> OpenDossier | None:
    dossier_id = read.own_dossier(request.viewer)
    return read.open_dossier(request.viewer, dossier_id) if dossier_id is not None else None
