"""Invite, and note what became of it."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse

from draad.actions.invite_worker import invite_worker
from draad.actions.note_visit import note_visit
from draad.desk.components import Button
from draad.desk.done import remember
from draad.desk.formats import day_month
from draad.desk.pages.uitnodigen.context import invite_form, invite_notes, most_of, visit_form
from draad.desk.pages.uitnodigen.words import InviteWords, VisitWords
from draad.desk.room import nothing_here, room
from draad.desk.service.aims import chosen
from draad.desk.service.page import Page, shown, to_queue
from draad.desk.service.state_words import StateWords, state_words
from draad.desk.service.words import ServiceWords
from draad.desk.typed_form import once_of
from draad.dossier.strict_json import BadInput
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

SERVICE = {Hat.PHYSICIAN, Hat.NURSE}
SHOWS = {Item.FIRST_DAY, Item.TRAJECTORY, Item.APPOINTMENT, Item.CONTACT_AGREEMENT}


@room("uitnodigen", hats=SERVICE, shows=SHOWS)
def invite(request: Any, dossier_id: int) -> HttpResponse:
    """Invite the worker."""
    viewer, lang, w = request.viewer, request.lang, InviteWords.to(request.lang)
    dossier = read.open_dossier(viewer, dossier_id)
    going = chosen(dossier, _aim(request)) if dossier is not None else None
    if dossier is None or going is None:
        return nothing_here(request)
    sent, trouble = request.method == "POST", ""
    found = invite_form(going, request.POST.dict(), viewer.today, lang, sent=sent)
    if found.said is not None:
        try:
            done = invite_worker(
                viewer, dossier_id, found.said, key=once_of(request.POST), seen=request.POST.get("seen")
            )
            day = day_month(found.said.for_day, lang)
            remember(request, done, w.saved.fill(name=dossier.person.name, day=day))
            return to_queue()
        except BadInput:
            trouble = str(ServiceWords.to(lang).does_not_go)
    read.note_look(viewer, "invite", [dossier_id])
    page = Page(
        title=str(w[f"title_{going.aim}"]),
        lead=state_words(going, StateWords.to(lang), most_of(dossier)) if going.asked_on or going.invited else "",
        notes=tuple(invite_notes(going, dossier, lang)),
        form=found.form,
        trouble=trouble,
        save=str(w.save),
        carried={"voor": going.aim},
    )
    return shown(request, dossier, page)


@room("bezoek", hats=SERVICE, shows=SHOWS)
def visit(request: Any, dossier_id: int) -> HttpResponse:
    """Note an answer, or whether somebody came."""
    viewer, lang, w = request.viewer, request.lang, VisitWords.to(request.lang)
    dossier = read.open_dossier(viewer, dossier_id)
    going = chosen(dossier, _aim(request)) if dossier is not None else None
    if dossier is None or going is None:
        return nothing_here(request)
    sent, trouble = request.method == "POST", ""
    found = visit_form(going, request.POST.dict(), viewer.today, lang, sent=sent)
    if found.said is not None:
        try:
            done = note_visit(viewer, dossier_id, found.said, key=once_of(request.POST), seen=request.POST.get("seen"))
            remember(request, done, w.saved.fill(name=dossier.person.name))
            return to_queue()
        except BadInput:
            trouble = str(ServiceWords.to(lang).does_not_go)
    read.note_look(viewer, "visit", [dossier_id])
    again = f"{reverse('uitnodigen', args=[dossier_id])}?voor={going.aim}"
    page = Page(
        title=str(w[f"title_{going.aim}"]),
        lead=str(w.lead),
        notes=(state_words(going, StateWords.to(lang), most_of(dossier)),) if going.invited else (),
        form=found.form,
        trouble=trouble,
        carried={"voor": going.aim},
        others=(Button(label=str(w.other_invite), href=again, kind="quiet"),),
    )
    return shown(request, dossier, page)


def _aim(request: Any) -> str:
    return str(request.POST.get("voor") or request.GET.get("voor", ""))
