"""Decide in a trajectory, after a look at what it says and does; advise outside one. Only a physician signs."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from draad.actions.sign_assessment import Decision, facts_of, give_advice, sign_decision
from draad.desk.components import Link
from draad.desk.components.frame import BackLink
from draad.desk.consequences_words import ConsequencesWords
from draad.desk.done import remember
from draad.desk.foreseen import foreseen
from draad.desk.formats import full_day
from draad.desk.pages.beoordeling.context import Law, advice_form, decision_form, decision_lead, law_of
from draad.desk.pages.beoordeling.letters import meaning
from draad.desk.pages.beoordeling.words import AdviceWords, DecideWords
from draad.desk.pages.beoordeling.work import said_of
from draad.desk.room import nothing_here, room
from draad.desk.service.page import to_queue
from draad.desk.service.readers import readers_of_kind, who_reads
from draad.desk.service.words import ServiceWords
from draad.desk.typed_form import once_of, typed_again
from draad.dossier.strict_json import BadInput
from draad.privacy.hats import HAT_NAMES, Hat
from draad.privacy.items import Item
from draad.store import read
from draad.store.read import OpenDossier

SIGNS = {Hat.PHYSICIAN}
SHOWS = {Item.FIRST_DAY, Item.TRAJECTORY, Item.ASSESSMENT}
OVER = frozenset({"before", "closed"})


@room("beoordeling", hats=SIGNS, shows=SHOWS)
def decide(request: Any, dossier_id: int) -> HttpResponse:
    """A decision: the form, the check, the signature."""
    viewer, lang, typed = request.viewer, request.lang, request.POST.dict()
    dossier = read.open_dossier(viewer, dossier_id)
    law = law_of(dossier, viewer.today) if dossier is not None else None
    if dossier is None or law is None or dossier.agenda.state.trajectory is None:
        return nothing_here(request)
    sent = request.method == "POST"
    found = decision_form(law, typed, viewer.today, lang, sent=sent)
    trouble, w = "", DecideWords.to(lang)
    if found.said is not None and "change" not in typed:
        moves = foreseen(viewer, dossier, facts_of(found.said), lang)
        if moves is not None and typed.get("checked") != "yes":
            return _check(request, dossier, law, found.said, moves)
        if moves is not None:
            done = sign_decision(viewer, dossier_id, found.said, key=once_of(typed), seen=typed.get("seen"))
            remember(request, done, w.saved.fill(letter=found.said.letter, name=dossier.person.name))
            return to_queue()
        trouble = str(w.does_not_go)
    read.note_look(viewer, "decide", [dossier_id])
    more = {"title": str(w.title), "lead": decision_lead(dossier, law, lang), "save": str(ServiceWords.to(lang).look)}
    return _form(request, dossier, found.form, w, trouble, **more)


def _check(request: Any, dossier: OpenDossier, law: Law, said: Decision, moves: Any) -> HttpResponse:
    lang, policy = request.lang, request.viewer.policy
    w = DecideWords.to(lang)
    days = {"worker": full_day(said.worker_on, lang), "employer": full_day(said.employer_on, lang)}
    sees = {
        kind: ", ".join(HAT_NAMES[hat].to(lang) for hat in readers_of_kind(policy, kind, key))
        for kind, key in (("assessment.received", "decision"), ("work_conditions.given", None))
    }
    context = {
        "w": w,
        "s": ServiceWords.to(lang),
        "decision": w.decision_is.fill(letter=said.letter),
        "meaning": meaning(law.name, said.letter).to(lang),
        "received": w.received.fill(**days),
        "conditions": tuple(said_of(said.conditions, w, lang)),
        "readers": (
            w.sees_decision.fill(readers=sees["assessment.received"]),
            *(() if said.conditions.nothing else (w.sees_conditions.fill(readers=sees["work_conditions.given"]),)),
        ),
        "typed": typed_again(request.POST.dict()),
        "moves": moves,
        "moves_words": ConsequencesWords.to(lang),
        **_common(request, dossier),
    }
    return render(request, "beoordeling/check.html", context)


@room("advies", hats=SIGNS, shows={Item.FIRST_DAY, Item.WORK_LIMITATIONS})
def advise(request: Any, dossier_id: int) -> HttpResponse:
    """An advice about the work, with the worker's leave."""
    viewer, lang, w = request.viewer, request.lang, AdviceWords.to(request.lang)
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None or dossier.agenda.state.phase in OVER:
        return nothing_here(request)
    found, trouble = advice_form(request.POST.dict(), viewer.today, lang, sent=request.method == "POST"), ""
    if found.said is not None:
        on, advice = found.said
        try:
            done = give_advice(viewer, dossier_id, on, advice, key=once_of(request.POST), seen=request.POST.get("seen"))
            remember(request, done, w.saved.fill(name=dossier.person.name))
            return to_queue()
        except BadInput:
            trouble = str(ServiceWords.to(lang).does_not_go)
    read.note_look(viewer, "advise", [dossier_id])
    more = {
        "title": str(w.title),
        "lead": str(w.lead),
        "save": str(ServiceWords.to(lang).save),
        "readers": who_reads(viewer.policy, "work_advice.given", lang),
    }
    return _form(request, dossier, found.form, w, trouble, **more)


def _form(request: Any, dossier: OpenDossier, form: Any, w: Any, trouble: str, **more: Any) -> HttpResponse:
    wrong = bool(trouble) or bool(form.errors.errors)
    context = {"w": w, "form": form, "trouble": trouble, "wrong": wrong, **_common(request, dossier), **more}
    return render(request, "beoordeling/form.html", context, status=422 if wrong else 200)


def _common(request: Any, dossier: OpenDossier) -> dict[str, Any]:
    s, home = ServiceWords.to(request.lang), reverse("dossier", args=[dossier.id])
    return {
        "name": dossier.person.name,
        "employer": read.employer_card(dossier.viewer.employer_id, dossier.viewer).short_name,
        "dossier_url": home,
        "once": once_of(request.POST),
        "seen": request.POST.get("seen") or dossier.token,
        "back": BackLink(label=str(s.back), href=reverse("wachtrij")),
        "cancel": Link(label=str(s.to_dossier), href=home),
    }
