"""Suppose something about one dossier and see what it moves. It is posted, so that no address tells what was asked."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from draad.desk.components.frame import BackLink
from draad.desk.consequences import Consequences, consequences, letters_on_old_picture
from draad.desk.consequences_words import ConsequencesWords
from draad.desk.fact_form import FactForm, Keys, fact_form, keys_for
from draad.desk.fact_form.words import FactFormWords
from draad.desk.pages.wat_als import supposing
from draad.desk.pages.wat_als.context import questions
from draad.desk.pages.wat_als.supposing import Supposed
from draad.desk.pages.wat_als.words import WhatIfWords
from draad.desk.phrases import kind_words
from draad.desk.room import nothing_here, room
from draad.dossier.strict_json import BadInput
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

ASKS = {Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE}
SHOWS = {
    Item.FIRST_DAY,
    Item.EXPECTED_END,
    Item.CONTACT_AGREEMENT,
    Item.AGREEMENTS,
    Item.INFORMAL_PLAN,
    Item.TRAJECTORY,
}


@room("wat_als", hats=ASKS, shows=SHOWS)
def what_if(request: Any, dossier_id: int) -> HttpResponse:
    """Show the questions, and the answer to the one that was asked."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    read.note_look(viewer, "what_if", [dossier_id])
    typed = request.POST.dict() if request.method == "POST" else {}
    kinds = supposing.supposable(viewer, dossier)
    form = _form(viewer, dossier, typed, kinds, lang)
    supposed = _supposed(request, dossier, typed, form)
    moves, trouble = None, ""
    if supposed is not None and not supposed.errors:
        try:
            moves = _moves(viewer, dossier, supposed, lang)
        except BadInput:
            trouble = str(FactFormWords.to(lang).does_not_go)
    errors = supposed.errors if supposed is not None else {}
    wrong = bool(errors or trouble or (form is not None and form.wrong))
    w, own = WhatIfWords.to(lang), viewer.hat is Hat.WORKER
    home = reverse("mijn_draad") if own else reverse("dossier", args=[dossier_id])
    return render(
        request,
        "wat_als/page.html",
        {
            "w": w,
            "person": dossier.person,
            "own": own,
            "back": BackLink(label=str(w.back_own if own else w.back), href=home),
            "questions": questions(dossier, kinds, typed, errors, lang),
            "form": form,
            "form_title": kind_words(form.kind, lang) if form is not None else "",
            "supposed": supposed,
            "moves": moves,
            "moves_words": ConsequencesWords.to(lang),
            "trouble": trouble,
            "wrong": wrong,
        },
        status=422 if wrong else 200,
    )


def _form(
    viewer: Viewer, dossier: OpenDossier, typed: dict[str, str], kinds: tuple[str, ...], lang: Any
) -> FactForm | None:
    """The form of a fact to add: to be filled in, or as it was filled in."""
    kind = typed.get("kind", "")
    if kind not in kinds or typed.get("do") not in {"kind", "add"}:
        return None
    fills = keys_for(viewer, kind)
    names = supposing.readable_keys(viewer, dossier, kind, fills.names)
    keys = Keys(names, {name: values for name, values in fills.values.items() if name in fills.names}, screens=False)
    return fact_form(kind, keys, typed, viewer.today, lang, sent=typed.get("do") == "add")


def _supposed(request: Any, dossier: OpenDossier, typed: dict[str, str], form: FactForm | None) -> Supposed | None:
    viewer, lang = request.viewer, request.lang
    match typed.get("do"):
        case "move":
            return supposing.moved(viewer, dossier, typed, lang)
        case "drop":
            return supposing.dropped(viewer, dossier, typed, lang)
        case "add" if form is not None and not form.wrong:
            return supposing.added(viewer, dossier, form, lang)
        case "knowledge":
            return supposing.known_then(viewer, typed, lang)
        case "bill":
            sent = request.FILES.get("bill")
            return supposing.with_bill(dossier, sent.read(supposing.LARGEST + 1) if sent else None, lang)
        case _:
            return None


def _moves(viewer: Viewer, dossier: OpenDossier, supposed: Supposed, lang: Any) -> Consequences:
    after = read.picture(viewer, dossier, *supposed.new, book=supposed.book, as_known_at=supposed.as_known_at)
    standing = [one.fact for one in dossier.facts if dossier.standing(one.n)]
    letters = letters_on_old_picture(standing, supposed.since, supposed.heard) if supposed.since is not None else ()
    return consequences(dossier.agenda, after.agenda, lang, letters)
