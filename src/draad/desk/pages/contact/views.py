"""Noteer contact, and the agreement on how contact is kept."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.note_contact import note_contact
from draad.desk.components.frame import BackLink
from draad.desk.done import remember
from draad.desk.pages.contact.context import agreement_form, before, contact_form, guide
from draad.desk.pages.contact.words import ContactWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read
from draad.store.read.setup import house_contact

SHOWS = {Item.CONTACT_AGREEMENT, Item.CONTACT_MOMENT, Item.PRIVATE_CONTACT}


@room("contact", hats={Hat.MANAGER, Hat.COACH}, shows=SHOWS)
def contact(request: Any, dossier_id: int) -> HttpResponse:
    """Note a contact: two taps when nothing is unusual."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    sent = request.method == "POST"
    form = contact_form(viewer, dossier, request.POST.dict() if sent else {}, lang, sent=sent)
    if form.said is not None:
        done = note_contact(
            viewer, dossier_id, form.said, None, key=once_of(request.POST), seen=request.POST.get("seen")
        )
        remember(request, done, ContactWords.to(lang).saved)
        return redirect("dossier", dossier_id)
    if not sent:
        read.note_look(viewer, "contact", [dossier_id])
    return render(
        request,
        "contact/contact.html",
        {
            "w": ContactWords.to(lang),
            "person": dossier.person,
            "dossier_id": dossier_id,
            "form": form,
            "before": before(dossier, viewer.today, lang),
            "guide": guide(lang),
            "wrong": bool(form.errors.errors),
            **_hidden(request, dossier),
        },
        status=422 if form.errors.errors else 200,
    )


@room("contactafspraak", hats={Hat.MANAGER, Hat.COACH, Hat.WORKER}, shows=SHOWS)
def agreement(request: Any, dossier_id: int) -> HttpResponse:
    """Agree who keeps contact, how often, how, and until when there is quiet."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    sent = request.method == "POST"
    form = agreement_form(viewer, request.POST.dict() if sent else {}, lang, house_contact(viewer), sent=sent)
    if form.said is not None:
        done = note_contact(
            viewer, dossier_id, None, form.said, key=once_of(request.POST), seen=request.POST.get("seen")
        )
        remember(request, done, ContactWords.to(lang).agreement_saved)
        return redirect("mijn_draad") if viewer.hat is Hat.WORKER else redirect("dossier", dossier_id)
    if not sent:
        read.note_look(viewer, "contact", [dossier_id])
    return render(
        request,
        "contact/agreement.html",
        {
            "w": ContactWords.to(lang),
            "person": dossier.person,
            "own": viewer.hat is Hat.WORKER,
            "form": form,
            "before": before(dossier, viewer.today, lang),
            "wrong": bool(form.errors.errors),
            **_hidden(request, dossier),
        },
        status=422 if form.errors.errors else 200,
    )


def _hidden(request: Any, dossier: read.OpenDossier) -> dict[str, Any]:
    """What a form carries along: the key that makes a second press harmless, and what the writer had read."""
    w = ContactWords.to(request.lang)
    home = reverse("mijn_draad") if request.viewer.hat is Hat.WORKER else reverse("dossier", args=[dossier.id])
    return {
        "once": once_of(request.POST),
        "seen": request.POST.get("seen") or dossier.token,
        "back": BackLink(label=w.back_own if request.viewer.hat is Hat.WORKER else w.back, href=home),
    }
