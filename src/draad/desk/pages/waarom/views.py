"""Why something is asked: in a dossier, or of everyone."""

from dataclasses import replace
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from draad.desk.components import Crumb, Link
from draad.desk.explaining.words import WhyWords
from draad.desk.pages.waarom.context import rule_page, why_page
from draad.desk.room import nothing_here, room
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

AROUND = {Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE}
SHOWS = {
    Item.FIRST_DAY,
    Item.EXPECTED_END,
    Item.CONTACT_AGREEMENT,
    Item.CONTACT_MOMENT,
    Item.AGREEMENTS,
    Item.INFORMAL_PLAN,
    Item.TRAJECTORY,
    Item.ASSESSMENT,
    Item.FORMAL_PLAN,
    Item.WORK_POTENTIAL,
    Item.APPOINTMENT,
    Item.FORCE_MAJEURE,
    Item.NATURE,
}


@room("waarom", hats=AROUND, shows=SHOWS)
def why(request: Any, dossier_id: int, rule: str) -> HttpResponse:
    """Why a rule asks something in this dossier, or why not."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    found = read.explained(viewer, dossier, rule) if dossier is not None else None
    if dossier is None or found is None:
        return nothing_here(request)
    read.note_look(viewer, "why", [dossier_id])
    w, asked = WhyWords.to(lang), request.GET.get("van", "")
    page = why_page(found, dossier.agenda, dossier.facts, lang, int(asked) if asked.isdecimal() else None)
    same = tuple((said, reverse("waarom", args=[dossier_id, key])) for said, key in page.same)
    own = viewer.hat is Hat.WORKER
    home = reverse("mijn_draad") if own else reverse("dossier", args=[dossier_id])
    return render(
        request,
        "waarom/page.html",
        {
            "w": w,
            "page": replace(page, same=same),
            "person": dossier.person,
            "own": own,
            "crumbs": [Crumb(label=dossier.person.name, url=home)] if not own else [],
            "back": Link(label=w.back_own if own else w.back, href=home, icon="back"),
            "general": Link(label=w.in_general, href=reverse("regel", args=[rule]), icon="law"),
        },
    )


@room("regel", hats={hat for hat in Hat if hat.signs_in})
def rule(request: Any, rule: str) -> HttpResponse:
    """A rule in general: everyone may read the law and the employer's own policy."""
    viewer, lang = request.viewer, request.lang
    book = read.rule_book(viewer)
    found = book.by_key.get(rule)
    if found is None:
        return nothing_here(request)
    return render(
        request,
        "waarom/page.html",
        {"w": WhyWords.to(lang), "page": rule_page(found, book, {}, lang), "general_page": True, "own": False},
    )
