"""What was agreed about work: written down by the coach or the line manager, and what the worker says of it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render

from draad.actions.record_agreements import record_agreements
from draad.desk.components import ErrorSummary
from draad.desk.done import remember, undo_strip
from draad.desk.pages.gesprek.agreeing import agreed_fields, may_agree, notes_of, read_agreed, told_agreements
from draad.desk.pages.gesprek.views import to_dossier
from draad.desk.pages.gesprek.words import AgreedWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import TypedForm, once_of, summary_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

HATS = {Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE}
SHOWS = {Item.AGREEMENTS, Item.INFORMAL_PLAN, Item.CONTACT_AGREEMENT, Item.MANAGER_NOTE, Item.COACH_NOTE}


@room("afspraken", hats=HATS, shows=SHOWS)
def agreed(request: Any, dossier_id: int) -> HttpResponse:
    """The agreements, and for who may, the form that adds some."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    w, may = AgreedWords.to(lang), may_agree(viewer, dossier)
    form = TypedForm(request.POST.dict(), viewer.today, lang)
    sent = may and request.method == "POST"
    found = read_agreed(form) if sent else ()
    if sent and not found and not form.wrong:
        form.wrong["agreed"] = str(w.empty)
    if sent and not form.wrong:
        key, seen = once_of(request.POST), request.POST.get("seen")
        done = record_agreements(viewer, dossier_id, viewer.today, found, key=key, seen=seen)
        remember(request, done, w.saved)
        return redirect("afspraken", dossier_id)
    if not form.wrong:
        read.note_look(viewer, "agreements", [dossier_id])
    fields = tuple(agreed_fields(form, dossier.person.first_name, required=True)) if may else ()
    return render(
        request,
        "gesprek/agreed.html",
        {
            "w": w,
            "person": dossier.person,
            "agreed": told_agreements(viewer, dossier, lang),
            "fields": fields,
            "errors": summary_of(*fields) if sent else ErrorSummary(),
            "wrong": bool(form.wrong),
            "notes": notes_of(dossier, lang) if may else (),
            "once": once_of(request.POST),
            "seen": request.POST.get("seen") or dossier.token,
            "undo": undo_strip(request),
            "back": to_dossier(dossier_id, lang),
        },
        status=422 if form.wrong else 200,
    )
