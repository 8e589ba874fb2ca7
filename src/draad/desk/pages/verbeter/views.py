"""Correct a fact in two steps: what should stand there and why; then what that moves, and save."""

import secrets
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.correct_fact import Correction, NewFact, correct_fact, withdraw_fact
from draad.desk.components.frame import BackLink
from draad.desk.consequences import Consequences, consequences, letters_on_old_picture
from draad.desk.consequences_words import ConsequencesWords
from draad.desk.done import remember
from draad.desk.fact_form import hidden_fields, keys_for, typed_from
from draad.desk.fact_form.words import FactFormWords
from draad.desk.pages.verbeter.context import WITHDRAW, CorrectionForm, correction_form, said
from draad.desk.pages.verbeter.words import CorrectWords
from draad.desk.phrases import kind_words
from draad.desk.room import nothing_here, room
from draad.dossier.strict_json import BadInput
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read
from draad.store.read import OpenDossier, ShownFact
from draad.store.viewer import Viewer

CORRECTS = {Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE}
SHOWS = {Item.FIRST_DAY, Item.EXPECTED_END, Item.NATURE, Item.CONTACT_AGREEMENT, Item.AGREEMENTS, Item.INFORMAL_PLAN}


@room("verbeter", hats=CORRECTS, shows=SHOWS)
def correct(request: Any, dossier_id: int, n: int) -> HttpResponse:
    """Both steps. What cannot be corrected by this hat is not there."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None or not dossier.may_correct(viewer, n):
        return nothing_here(request)
    read.note_look(viewer, "correct", [dossier_id])
    shown, w = dossier.facts[n - 1], CorrectWords.to(lang)
    keys = keys_for(viewer, shown.fact.kind)
    sent = request.method == "POST"
    typed = request.POST.dict() if sent else typed_from(shown.fact.kind, shown.fact.on, shown.fact.body, lang)
    form = correction_form(shown, keys, typed, viewer.today, lang, sent=sent)
    trouble = str(w.nothing_changed) if sent and form.same and not form.wrong else ""
    moves: Consequences | None = None
    if sent and not form.wrong and not trouble and "change" not in typed:
        try:
            if typed.get("checked") == "yes":
                return _save(request, dossier, n, form, typed)
            moves = _moves(viewer, dossier, shown, form, lang)
        except BadInput:
            trouble = str(FactFormWords.to(lang).does_not_go)
    return _page(request, dossier, shown, form, typed, moves, trouble)


def _save(request: Any, dossier: OpenDossier, n: int, form: CorrectionForm, typed: dict[str, str]) -> HttpResponse:
    viewer, w = request.viewer, CorrectWords.to(request.lang)
    keys = {"key": typed.get("once") or secrets.token_urlsafe(12), "seen": typed.get("seen", "")}
    if form.withdraws:
        remember(request, withdraw_fact(viewer, dossier.id, n, form.why, **keys), w.saved_withdrawn)
    else:
        new = Correction(form.form.on, form.form.body, form.why)
        remember(request, correct_fact(viewer, dossier.id, n, new, **keys), w.saved)
    return redirect("mijn_draad") if viewer.hat is Hat.WORKER else redirect("dossier", dossier.id)


def _moves(viewer: Viewer, dossier: OpenDossier, shown: ShownFact, form: CorrectionForm, lang: Any) -> Consequences:
    old = dossier.stored(shown.n)
    new = NewFact("fact.withdrawn", old.on, {}, old.seq)
    if not form.withdraws:
        body = dossier.changed_body(viewer, shown.n, form.form.body)
        new = NewFact(old.kind, form.form.on, body if body is not None else {}, old.seq)
    after = read.picture(viewer, dossier, new)
    since = min(old.on, old.on if form.withdraws else form.form.on)
    others = [one.fact for one in dossier.facts if dossier.standing(one.n) and one.n != shown.n]
    return consequences(dossier.agenda, after.agenda, lang, letters_on_old_picture(others, since, old.recorded_at))


def _page(
    request: Any,
    dossier: OpenDossier,
    shown: ShownFact,
    form: CorrectionForm,
    typed: dict[str, str],
    moves: Consequences | None,
    trouble: str,
) -> HttpResponse:
    lang, own = request.lang, request.viewer.hat is Hat.WORKER
    w, fact = CorrectWords.to(lang), shown.fact
    home = reverse("mijn_draad") if own else reverse("dossier", args=[dossier.id])
    wrong = form.wrong or bool(trouble)
    carried = [*hidden_fields(typed), ("what", WITHDRAW if form.withdraws else "correct")]
    return render(
        request,
        "verbeter/check.html" if moves is not None else "verbeter/correct.html",
        {
            "w": w,
            "person": dossier.person,
            "own": own,
            "back": BackLink(label=str(w.back_own if own else w.back), href=home),
            "title": kind_words(fact.kind, lang),
            "was": said(fact.kind, fact.on, fact.body, lang),
            "becomes": "" if form.withdraws else said(fact.kind, form.form.on, form.form.body, lang),
            "correction": form,
            "typed": carried,
            "why": form.why,
            "moves": moves,
            "moves_words": ConsequencesWords.to(lang),
            "wrong": wrong,
            "trouble": trouble,
            "once": typed.get("once") or secrets.token_urlsafe(12),
            "seen": typed.get("seen") or dossier.token,
        },
        status=422 if wrong else 200,
    )
