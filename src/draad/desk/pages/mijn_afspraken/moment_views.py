"""Another moment for a talk that was planned: proposed by the worker."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.propose_moment import propose_moment
from draad.desk.components.frame import BackLink
from draad.desk.done import remember
from draad.desk.pages.mijn_afspraken.coming import coming_talks
from draad.desk.pages.mijn_afspraken.moment import moment_form
from draad.desk.pages.mijn_afspraken.words import MomentWords
from draad.desk.room import nothing_here, room
from draad.desk.talks import talk_name, when_words
from draad.desk.typed_form import once_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read


@room("ander_moment", hats={Hat.WORKER}, shows={Item.CONTACT_MOMENT, Item.CONTACT_AGREEMENT})
def other_moment(request: Any, n: int) -> HttpResponse:
    """Propose a day and a time, and say something with it if one wants."""
    viewer, lang = request.viewer, request.lang
    dossier_id = read.own_dossier(viewer)
    dossier = read.open_dossier(viewer, dossier_id) if dossier_id is not None else None
    talk = next((one for one in coming_talks(dossier) if one.n == n), None) if dossier is not None else None
    if dossier is None or talk is None:
        return nothing_here(request)
    w = MomentWords.to(lang)
    form = moment_form(viewer, dossier, n, request.POST.dict(), lang, sent=request.method == "POST")
    if form.proposed is not None:
        link = request.build_absolute_uri(reverse("dossier", args=[dossier.id]))
        key, seen = once_of(request.POST), request.POST.get("seen")
        remember(request, propose_moment(viewer, dossier.id, n, form.proposed, link, key=key, seen=seen), str(w.saved))
        return redirect("mijn_afspraken")
    wrong = bool(form.errors.errors)
    return render(
        request,
        "mijn_afspraken/moment.html",
        {
            "w": w,
            "name": talk_name(talk.kind, lang),
            "when": w.now.fill(when=when_words(talk, lang)),
            "form": form,
            "wrong": wrong,
            "once": once_of(request.POST),
            "seen": request.POST.get("seen") or dossier.token,
            "back": BackLink(label=str(w.back), href=reverse("mijn_afspraken")),
        },
        status=422 if wrong else 200,
    )
