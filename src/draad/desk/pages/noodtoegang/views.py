"""Open in an emergency, and read who did."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.break_glass import LASTS, NotFound, break_glass
from draad.actions.clock import BRUSSELS
from draad.desk.components import Link
from draad.desk.done import tell, undo_strip
from draad.desk.formats import clock
from draad.desk.pages.noodtoegang.context import emergency_form, log_table, until_words
from draad.desk.pages.noodtoegang.words import EmergencyWords
from draad.desk.room import room
from draad.desk.typed_form import once_of, summary_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read


@room("noodtoegang", hats={Hat.PHYSICIAN, Hat.NURSE}, shows={Item.ABSENT_TODAY})
def emergency(request: Any) -> HttpResponse:
    """The form, and what is open now."""
    viewer, lang, sent = request.viewer, request.lang, request.method == "POST"
    w = EmergencyWords.to(lang)
    form = emergency_form(request.POST.dict(), viewer.today, lang, sent=sent)
    if form.said is not None:
        said = form.said
        links = (
            request.build_absolute_uri(reverse("mijn_gegevens")) + "#looks",
            request.build_absolute_uri(reverse("noodtoegang_logboek")),
        )
        try:
            done = break_glass(viewer, said.name, said.born, said.ground, said.reason, links, key=once_of(request.POST))
        except NotFound:
            form = emergency_form(request.POST.dict(), viewer.today, lang, sent=True, not_found=True)
        else:
            tell(request, w.opened.fill(time=clock((viewer.at + LASTS).astimezone(BRUSSELS), lang)))
            return redirect("dossier", done.result["dossier"])
    running = [
        (Link(label=one.about, href=reverse("dossier", args=[one.dossier_id])), until_words(one, lang))
        for one in read.own_glass(viewer)
    ]
    employer = read.employer_card(viewer.employer_id, viewer).name
    return render(
        request,
        "noodtoegang/page.html",
        {
            "w": w,
            "everybody": w.everybody.fill(employer=employer) if viewer.units is None else "",
            "running": running,
            "form": form,
            "errors": summary_of(*form.fields) if form.wrong else None,
            "wrong": form.wrong,
            "once": once_of(request.POST),
            "undo": undo_strip(request),
        },
        status=422 if form.wrong else 200,
    )


@room("noodtoegang_logboek", hats={Hat.DPO}, shows={Item.ACCESS_LOG})
def log(request: Any) -> HttpResponse:
    """Every use of it."""
    table = log_table(read.all_glass(request.viewer), request.lang)
    return render(request, "noodtoegang/log.html", {"w": EmergencyWords.to(request.lang), "table": table})
