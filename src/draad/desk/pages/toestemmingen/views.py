"""Consents: the list, and one of them."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.answer_consent import answer_consent
from draad.actions.ask_question import Wish, ask_question
from draad.desk.components.frame import BackLink
from draad.desk.done import remember, tell, undo_strip
from draad.desk.pages.toestemmingen.context import ConsentForm, consent_form, consents_page, known
from draad.desk.pages.toestemmingen.words import ConsentWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read
from draad.store.read import OpenDossier


@room("toestemmingen", hats={Hat.WORKER}, shows={Item.CONSENTS})
def consents(request: Any) -> HttpResponse:
    """Every consent and how it stands."""
    dossier = _own(request)
    if dossier is None:
        return nothing_here(request)
    return render(
        request,
        "toestemmingen/list.html",
        {
            "w": ConsentWords.to(request.lang),
            "page": consents_page(dossier, request.lang),
            "undo": undo_strip(request),
            "back": BackLink(label=str(ConsentWords.to(request.lang).back_data), href=reverse("mijn_gegevens")),
        },
    )


@room("toestemming", hats={Hat.WORKER}, shows={Item.CONSENTS})
def consent(request: Any, gate: str, party: str) -> HttpResponse:
    """One consent: what it opens, for whom, until when; yes, a talk first, or rather not."""
    viewer, lang = request.viewer, request.lang
    dossier = _own(request)
    place = known(dossier, gate, party) if dossier is not None else None
    if dossier is None or place is None:
        return nothing_here(request)
    sent = request.method == "POST"
    form = consent_form(viewer, dossier, *place, request.POST.dict(), lang, sent=sent)
    w, wrong = ConsentWords.to(lang), bool(form.errors.errors)
    if sent and not wrong:
        _save(request, dossier, form)
        return redirect("toestemmingen")
    return render(
        request,
        "toestemmingen/one.html",
        {
            "w": w,
            "form": form,
            "wrong": wrong,
            "once": once_of(request.POST),
            "seen": request.POST.get("seen") or dossier.token,
            "back": BackLink(label=str(w.title), href=reverse("toestemmingen")),
        },
        status=422 if wrong else 200,
    )


def _save(request: Any, dossier: OpenDossier, form: ConsentForm) -> None:
    viewer, w = request.viewer, ConsentWords.to(request.lang)
    keys = {"key": once_of(request.POST), "seen": request.POST.get("seen")}
    if form.talks:
        link = request.build_absolute_uri(reverse("dossier", args=[dossier.id]))
        remember(request, ask_question(viewer, dossier.id, Wish("consent"), link, **keys), w.talk_saved)
    elif form.answer is not None:
        remember(request, answer_consent(viewer, dossier.id, form.answer, **keys), w.saved)
    else:
        tell(request, w.kept)


def _own(request: Any) -> OpenDossier | None:
    dossier_id = read.own_dossier(request.viewer)
    return read.open_dossier(request.viewer, dossier_id) if dossier_id is not None else None
