"""What comes on paper: choose which, write it down, print a blank form."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.perform import BadInput
from draad.actions.write_from_paper import reach_from_paper, write_from_paper
from draad.desk.components import Document, Documents
from draad.desk.components.frame import BackLink
from draad.desk.done import remember
from draad.desk.pages.papier.forms import FORMS, PaperForm, blank, offered, paper_form
from draad.desk.pages.papier.sheet import sheet_parts
from draad.desk.pages.papier.words import PaperWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import LANGUAGES
from draad.store import read
from draad.store.read import OpenDossier

SHOWS = {Item.CONTACT_AGREEMENT, Item.AGREEMENTS, Item.FORMAL_PLAN, Item.FIRST_DAY}


@room("papier", hats={Hat.HR}, shows=SHOWS)
def choose(request: Any, dossier_id: int) -> HttpResponse:
    """Which paper came, and which forms can be printed."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    read.note_look(viewer, "paper", [dossier_id])
    w = PaperWords.to(lang)
    papers = offered(viewer, dossier)
    return render(
        request,
        "papier/choose.html",
        {
            "w": w,
            "person": dossier.person,
            "papers": Documents(documents=tuple(_door(one, "papier_noteer", "note", dossier, w) for one in papers)),
            "blanks": Documents(documents=tuple(_door(one, "papier_formulier", "print", dossier, w) for one in papers)),
            "back": BackLink(label=str(w.back), href=reverse("dossier", args=[dossier_id])),
        },
    )


def _door(paper: str, room_name: str, icon: str, dossier: OpenDossier, w: Any) -> Document:
    return Document(title=str(w[paper]), note="", url=reverse(room_name, args=[dossier.id, paper]), icon=icon)


@room("papier_noteer", hats={Hat.HR}, shows=SHOWS | {Item.PRIVATE_CONTACT})
def write(request: Any, dossier_id: int, paper: str) -> HttpResponse:
    """Write one paper down."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None or paper not in FORMS or paper not in offered(viewer, dossier):
        return nothing_here(request)
    form = paper_form(paper, viewer, dossier, request.POST.dict(), lang, sent=request.method == "POST")
    trouble = ""
    if form.paper is not None:
        try:
            return _save(request, dossier, form)
        except BadInput:
            trouble = str(PaperWords.to(lang).does_not_go)
    w, wrong = PaperWords.to(lang), bool(trouble or form.errors.errors)
    return render(
        request,
        "papier/write.html",
        {
            "w": w,
            "person": dossier.person,
            "title": w[paper],
            "form": form,
            "trouble": trouble,
            "wrong": wrong,
            "once": once_of(request.POST),
            "seen": request.POST.get("seen") or dossier.token,
            "back": BackLink(label=str(w.title), href=reverse("papier", args=[dossier_id])),
        },
        status=422 if wrong else 200,
    )


def _save(request: Any, dossier: OpenDossier, form: PaperForm) -> HttpResponse:
    viewer, w = request.viewer, PaperWords.to(request.lang)
    keys = {"key": once_of(request.POST), "seen": request.POST.get("seen")}
    name = dossier.person.first_name
    if form.paper is not None and form.reach is not None:
        done, code = reach_from_paper(viewer, dossier.id, form.paper, form.reach, **keys)
        remember(request, done, w.saved.fill(name=name))
        if code:
            back = BackLink(label=str(w.title), href=reverse("papier", args=[dossier.id]))
            return render(request, "papier/code.html", {"w": w, "name": name, "code": code, "back": back})
    elif form.paper is not None:
        link = request.build_absolute_uri(reverse("dossier", args=[dossier.id]))
        done = write_from_paper(viewer, dossier.id, form.paper, form.facts, link, **keys)
        remember(request, done, w.saved.fill(name=name))
    return redirect("dossier", dossier.id)


@room("papier_formulier", hats={Hat.HR}, shows=SHOWS)
def printed(request: Any, dossier_id: int, paper: str) -> HttpResponse:
    """A blank form for the worker, in their language, on one sheet."""
    viewer = request.viewer
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None or paper not in offered(viewer, dossier):
        return nothing_here(request)
    read.note_look(viewer, "paper", [dossier_id])
    language = dossier.person.language if dossier.person.language in LANGUAGES else "nl"
    w = PaperWords.to(language)
    return render(
        request,
        "papier/sheet.html",
        {
            "sheet_lang": language,
            "w": w,
            "v": PaperWords.to(request.lang),
            "person": dossier.person,
            "title": w[paper],
            "about": w[f"{paper}_about"],
            "parts": sheet_parts(blank(paper, dossier, language, viewer.today)),
            "employer": read.employer_card(viewer.employer_id, viewer),
            "back": BackLink(label=str(PaperWords.to(request.lang).title), href=reverse("papier", args=[dossier_id])),
        },
    )
