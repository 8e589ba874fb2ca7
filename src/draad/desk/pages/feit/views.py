"""Choose what happened, tell it, and see what it moves before it is saved when it lies in the past."""

import secrets
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.record_facts import NewFact, record_facts
from draad.desk.components.frame import BackLink
from draad.desk.consequences import consequences, letters_on_old_picture
from draad.desk.consequences_words import ConsequencesWords
from draad.desk.done import remember
from draad.desk.fact_form import FactForm, fact_form, hidden_fields, keys_for
from draad.desk.fact_form.words import FactFormWords
from draad.desk.formats import full_day
from draad.desk.pages.feit.groups import groups, offered
from draad.desk.pages.feit.words import FactWords
from draad.desk.phrases import kind_words
from draad.desk.room import nothing_here, room
from draad.dossier.strict_json import BadInput
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

RECORDS = {Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE}
SHOWS = {
    Item.FIRST_DAY,
    Item.EXPECTED_END,
    Item.CONTACT_AGREEMENT,
    Item.AGREEMENTS,
    Item.INFORMAL_PLAN,
    Item.TRAJECTORY,
}
LATE = 3
"""Days: what is told later than this after it happened is looked at twice."""


@room("feit", hats=RECORDS, shows=SHOWS)
def choose(request: Any, dossier_id: int) -> HttpResponse:
    """Every kind that this hat may record, in groups."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    read.note_look(viewer, "note", [dossier_id])
    own = viewer.hat is Hat.WORKER
    return render(
        request,
        "feit/choose.html",
        {
            "w": FactWords.to(lang),
            "person": dossier.person,
            "own": own,
            "groups": groups(viewer, dossier_id, lang),
            "back": _back(dossier_id, lang, own=own),
        },
    )


@room("feit_noteer", hats=RECORDS, shows=SHOWS)
def note(request: Any, dossier_id: int, kind: str) -> HttpResponse:
    """The form of one kind."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None or kind not in offered(viewer):
        return nothing_here(request)
    sent = request.method == "POST"
    typed = request.POST.dict() if sent else _suggested(request, viewer, kind)
    form = fact_form(kind, keys_for(viewer, kind), typed, viewer.today, lang, sent=sent)
    trouble, moves = "", None
    if sent and not form.wrong and "change" not in typed:
        new = NewFact(kind, form.on, form.body)
        try:
            late = is_late(viewer, dossier, form)
            if not late or typed.get("checked") == "yes":
                done = record_facts(
                    viewer,
                    dossier_id,
                    (new,),
                    key=typed.get("once") or secrets.token_urlsafe(12),
                    seen=typed.get("seen"),
                    verb="note",
                )
                remember(request, done, FactWords.to(lang).saved)
                return redirect(home(viewer, dossier_id))
            after = read.picture(viewer, dossier, new)
            letters = letters_on_old_picture([s.fact for s in dossier.facts if dossier.standing(s.n)], form.on)
            moves = consequences(dossier.agenda, after.agenda, lang, letters)
        except BadInput:
            trouble = str(FactFormWords.to(lang).does_not_go)
    return _page(request, dossier, form, typed, moves=moves, trouble=trouble)


def _page(
    request: Any, dossier: OpenDossier, form: FactForm, typed: dict[str, str], *, moves: Any, trouble: str
) -> HttpResponse:
    viewer, lang, w = request.viewer, request.lang, FactWords.to(request.lang)
    wrong = form.wrong or bool(trouble)
    return render(
        request,
        "feit/check.html" if moves is not None else "feit/note.html",
        {
            "w": w,
            "title": kind_words(form.kind, lang),
            "form": form,
            "wrong": wrong,
            "trouble": trouble,
            "moves": moves,
            "moves_words": ConsequencesWords.to(lang),
            "typed": hidden_fields(typed),
            "day": full_day(form.on, lang),
            "once": typed.get("once") or secrets.token_urlsafe(12),
            "seen": typed.get("seen") or dossier.token,
            "back": BackLink(label=str(w.other), href=reverse("feit", args=[dossier.id])),
            "person": dossier.person,
            "own": viewer.hat is Hat.WORKER,
        },
        status=422 if wrong else 200,
    )


def is_late(viewer: Viewer, dossier: OpenDossier, form: FactForm) -> bool:
    """Whether a fact reaches back: told days after it happened, or from before the last thing that is known."""
    last = max(
        (s.fact.on for s in dossier.facts if dossier.standing(s.n) and s.fact.on <= viewer.today), default=form.on
    )
    return viewer.today - form.on > LATE or form.on < min(last, viewer.today)


def home(viewer: Viewer, dossier_id: int) -> str:
    """Where the person was."""
    return reverse("mijn_draad") if viewer.hat is Hat.WORKER else reverse("dossier", args=[dossier_id])


def _back(dossier_id: int, lang: Any, *, own: bool) -> BackLink:
    w = FactWords.to(lang)
    if own:
        return BackLink(label=str(w.back_own), href=reverse("mijn_draad"))
    return BackLink(label=str(w.back), href=reverse("dossier", args=[dossier_id]))


def _suggested(request: Any, viewer: Viewer, kind: str) -> dict[str, str]:
    """What a link suggests to begin with, and what goes without saying: who writes closes the thread."""
    given = {name: value for name, value in request.GET.items() if name.startswith("b_") or name == "on"}
    if kind == "thread.closed":
        given.setdefault("b_party", next((party.value for party in viewer.hat.parties), ""))
    return given
