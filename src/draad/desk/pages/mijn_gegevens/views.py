"""My data: the page, my number and address, a statement, and everything to take along."""

from typing import Any

import msgspec
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.add_statement import add_statement
from draad.actions.change_private_contact import change_private_contact
from draad.desk.components.frame import BackLink
from draad.desk.done import remember, tell, undo_strip
from draad.desk.dossier_parts.words import DossierWords
from draad.desk.own.glass import used
from draad.desk.own.glass_words import GlassWords
from draad.desk.own.look_words import LookWords
from draad.desk.pages.mijn_gegevens.context import LATEST, copy_page, data_page
from draad.desk.pages.mijn_gegevens.forms import contact_form, disputed, statement_form
from draad.desk.pages.mijn_gegevens.words import DataWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read
from draad.store.read import OpenDossier

SHOWS = frozenset(Item) - {Item.SMALL_CELLS, Item.TECHNICAL, Item.NOTICES, Item.STATISTICS}
EVERY_LOOK = 10_000


@room("mijn_gegevens", hats={Hat.WORKER}, shows=SHOWS)
def my_data(request: Any) -> HttpResponse:
    """What stands here about the one who looks, who can see it, and who looked."""
    viewer, lang = request.viewer, request.lang
    dossier = _own(request)
    if dossier is None:
        return nothing_here(request)
    page = data_page(viewer, dossier, read.looks_at(viewer, dossier.id), read.acts_of(viewer), lang)
    everything = request.GET.get("alles") == "1"
    return render(
        request,
        "mijn_gegevens/page.html",
        {
            "d": DataWords.to(lang),
            "k": LookWords.to(lang),
            "w": DossierWords.to(lang),
            "page": page,
            "lines": page.lines if everything else page.lines[:LATEST],
            "everything": everything,
            "more_lines": len(page.lines) > LATEST,
            "undo": undo_strip(request),
            "glass": used(read.glass_of(viewer, dossier.id), lang),
            "g": GlassWords.to(lang),
            "contact": read.employer_card(viewer.employer_id, viewer).contact,
        },
    )


@room("mijn_bereikbaarheid", hats={Hat.WORKER}, shows={Item.PRIVATE_CONTACT})
def private_contact(request: Any) -> HttpResponse:
    """Change my own phone number and mail address."""
    viewer, lang, dossier = request.viewer, request.lang, _own(request)
    if dossier is None:
        return nothing_here(request)
    sent, w = request.method == "POST", DataWords.to(lang)
    form = contact_form(viewer, dossier, request.POST.dict(), lang, sent=sent)
    if form.said is not None:
        change_private_contact(viewer, *form.said, key=once_of(request.POST))
        tell(request, w.contact_saved)
        return redirect("mijn_gegevens")
    return _form_page(request, dossier, form, str(w.contact_title), str(w.contact_lead))


@room("mijn_verklaring", hats={Hat.WORKER}, shows=SHOWS - {Item.ACCESS_LOG})
def statement(request: Any, n: int | None = None) -> HttpResponse:
    """Write my side, beside a fact or beside the whole."""
    viewer, lang, dossier = request.viewer, request.lang, _own(request)
    if dossier is None or (n is not None and disputed(dossier, n, lang) is None):
        return nothing_here(request)
    sent, w = request.method == "POST", DataWords.to(lang)
    form = statement_form(viewer, dossier, n, request.POST.dict(), lang, sent=sent)
    if form.said is not None:
        done = add_statement(
            viewer, dossier.id, form.said[0], n, key=once_of(request.POST), seen=request.POST.get("seen")
        )
        remember(request, done, w.statement_saved)
        return redirect(reverse("mijn_gegevens") + "#happened")
    about = disputed(dossier, n, lang) if n is not None else None
    return _form_page(request, dossier, form, str(w.statement_title), str(w.statement_lead), about, ask=True)


@room("mijn_alles", hats={Hat.WORKER}, shows=SHOWS)
def everything(request: Any) -> HttpResponse:
    """Everything on one page, to read, print or keep."""
    viewer, lang, dossier = request.viewer, request.lang, _own(request)
    if dossier is None:
        return nothing_here(request)
    w = DataWords.to(lang)
    return render(
        request,
        "mijn_gegevens/copy.html",
        {
            "d": w,
            "k": LookWords.to(lang),
            "w": DossierWords.to(lang),
            "page": copy_page(viewer, dossier, read.looks_at(viewer, dossier.id, EVERY_LOOK), lang),
            "employer": read.employer_card(viewer.employer_id, viewer),
            "back": BackLink(label=str(w.title), href=reverse("mijn_gegevens")),
        },
    )


@room("mijn_bestand", hats={Hat.WORKER}, shows=SHOWS)
def file(request: Any) -> HttpResponse:
    """The dossier as a file that other programs read. Its name says nothing of anybody."""
    dossier = _own(request)
    if dossier is None:
        return nothing_here(request)
    content = msgspec.json.format(msgspec.json.encode(read.own_file(request.viewer, dossier)), indent=2)
    answer = HttpResponse(content, content_type="application/json")
    answer["Content-Disposition"] = 'attachment; filename="dossier.json"'
    return answer


def _form_page(
    request: Any, dossier: OpenDossier, form: Any, title: str, lead: str, about: Any = None, *, ask: bool = False
) -> HttpResponse:
    w, wrong = DataWords.to(request.lang), bool(form.errors.errors)
    return render(
        request,
        "mijn_gegevens/form.html",
        {
            "d": w,
            "title": title,
            "lead": lead,
            "about": about,
            "form": form,
            "ask": ask,
            "wrong": wrong,
            "once": once_of(request.POST),
            "seen": request.POST.get("seen") or dossier.token,
            "back": BackLink(label=str(w.title), href=reverse("mijn_gegevens")),
        },
        status=422 if wrong else 200,
    )


def _own(request: Any) -> OpenDossier | None:
    dossier_id = read.own_dossier(request.viewer)
    return read.open_dossier(request.viewer, dossier_id) if dossier_id is not None else None
