"""Where a worker opens and closes their own way in."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from draad.accounts.own_way import way_of
from draad.actions.keep_own_way import close_own_way, open_own_way
from draad.desk.components import TextField
from draad.desk.components.fields import error_summary
from draad.desk.components.frame import BackLink
from draad.desk.done import tell, undo_strip
from draad.desk.pages.eigen_weg.words import OwnWayWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_fields import MAIL
from draad.desk.typed_form import once_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read


@room("mijn_eigen_weg", hats={Hat.WORKER}, shows={Item.PRIVATE_CONTACT})
def own(request: Any) -> HttpResponse:
    """How it stands; give an address, and see the entry code, once."""
    w, viewer = OwnWayWords.to(request.lang), request.viewer
    dossier_id = read.own_dossier(viewer)
    dossier = read.open_dossier(viewer, dossier_id) if dossier_id is not None else None
    if dossier is None:
        return nothing_here(request)
    typed, error, shown = request.POST.get("mail", "").strip().lower(), "", ""
    if request.method == "POST":
        if MAIL.fullmatch(typed):
            _, shown = open_own_way(viewer, typed, key=once_of(request.POST))
            if not shown:
                return redirect("mijn_eigen_weg")
        else:
            error = str(w.mail_wrong)
    way = way_of(viewer.account_id)
    field = TextField(
        name="mail",
        label=w.mail,
        hint=w.mail_hint,
        value=typed or (way.address if way is not None else dossier.person.private_mail),
        kind="email",
        inputmode="email",
        autocomplete="email",
        error=error,
    )
    return render(
        request,
        "eigen_weg/own.html",
        {
            "w": w,
            "way": way,
            "noted_on": way.noted_at.astimezone(viewer.at.tzinfo).date() if way is not None else None,
            "code": shown,
            "field": field,
            "errors": error_summary(field) if error else None,
            "wrong": bool(error),
            "once": once_of({}),
            "undo": undo_strip(request),
            "back": BackLink(label=str(w.back), href=reverse("mijn_gegevens")),
        },
        status=422 if error else 200,
    )


@require_POST
@room("mijn_eigen_weg_dicht", hats={Hat.WORKER}, shows={Item.PRIVATE_CONTACT})
def close(request: Any) -> HttpResponse:
    """Close it."""
    close_own_way(request.viewer, key=once_of(request.POST))
    tell(request, str(OwnWayWords.to(request.lang).closed))
    return redirect("mijn_eigen_weg")
