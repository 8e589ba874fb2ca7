"""Record an estimate of work potential."""

from typing import Any

from django.http import HttpResponse

from draad.actions.estimate_potential import estimate_potential
from draad.desk.done import remember
from draad.desk.pages.schatten.context import estimate_form
from draad.desk.pages.schatten.words import EstimateWords
from draad.desk.room import nothing_here, room
from draad.desk.service.aims import ABSENT
from draad.desk.service.page import Page, shown, to_queue
from draad.desk.service.readers import who_reads
from draad.desk.service.words import ServiceWords
from draad.desk.typed_form import once_of
from draad.dossier.strict_json import BadInput
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read


@room("schatten", hats={Hat.PHYSICIAN, Hat.NURSE}, shows={Item.FIRST_DAY, Item.WORK_POTENTIAL})
def estimate(request: Any, dossier_id: int) -> HttpResponse:
    """Ask for the outcome of somebody who is absent."""
    viewer, lang, w = request.viewer, request.lang, EstimateWords.to(request.lang)
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None or dossier.agenda.state.phase not in ABSENT:
        return nothing_here(request)
    sent, trouble = request.method == "POST", ""
    found = estimate_form(request.POST.dict(), viewer.today, lang, sent=sent)
    if found.said is not None:
        said, once = found.said, once_of(request.POST)
        try:
            done = estimate_potential(
                viewer,
                dossier_id,
                said.on,
                present=said.present,
                told=said.told,
                key=once,
                seen=request.POST.get("seen"),
            )
            remember(request, done, w.saved.fill(name=dossier.person.name))
            return to_queue()
        except BadInput:
            trouble = str(ServiceWords.to(lang).does_not_go)
    read.note_look(viewer, "estimate", [dossier_id])
    page = Page(
        title=str(w.title),
        lead=str(w.lead),
        form=found.form,
        trouble=trouble,
        readers=who_reads(viewer.policy, "work_potential.estimated", lang),
    )
    return shown(request, dossier, page)
