"""Note a consultation with another doctor; without a consent that holds, nothing can be noted."""

from typing import Any

from django.http import HttpResponse

from draad.actions.consult_doctors import consult_doctors
from draad.desk.done import remember
from draad.desk.pages.artsen.context import consent_said, doctor_form
from draad.desk.pages.artsen.words import DoctorWords
from draad.desk.room import nothing_here, room
from draad.desk.service.page import Page, shown, to_queue
from draad.desk.typed_form import once_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

OVER = frozenset({"before", "closed"})


@room("artsen", hats={Hat.PHYSICIAN, Hat.NURSE}, shows={Item.APPOINTMENT, Item.CONSENTS})
def consult(request: Any, dossier_id: int) -> HttpResponse:
    """Show the consent, and ask with whom."""
    viewer, lang, w = request.viewer, request.lang, DoctorWords.to(request.lang)
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None or dossier.agenda.state.phase in OVER:
        return nothing_here(request)
    consent = consent_said(dossier, lang)
    sent = request.method == "POST" and consent is not None
    found = doctor_form(request.POST.dict(), viewer.today, lang, sent=sent)
    if found.said is not None:
        whom, on = found.said
        done = consult_doctors(viewer, dossier_id, on, whom, key=once_of(request.POST), seen=request.POST.get("seen"))
        remember(request, done, w.saved.fill(name=dossier.person.name))
        return to_queue()
    read.note_look(viewer, "doctors", [dossier_id])
    page = Page(
        title=str(w.title),
        lead=str(w.lead),
        notes=(consent, str(w.trio)) if consent else (w.closed.fill(name=dossier.person.first_name),),
        form=found.form if consent else None,
        readers=str(w.readers),
    )
    return shown(request, dossier, page)
