"""What was done lately, the way back for each, and mails that can still be stopped."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from draad.actions.perform import NotAllowed
from draad.actions.stop_mail import stop_mail
from draad.actions.undo_act import CorrectedSince, undo_act
from draad.desk.components import Button
from draad.desk.done import tell, undo_strip
from draad.desk.pages.recent.context import recent_context
from draad.desk.pages.recent.words import RecentWords
from draad.desk.room import room
from draad.dossier.strict_json import BadInput
from draad.privacy.hats import Hat
from draad.store import read

SIGNED_IN = {hat for hat in Hat if hat.signs_in}


@room("recent", hats=SIGNED_IN)
def recent(request: Any) -> HttpResponse:
    """Show what the viewer did under this hat."""
    viewer, lang = request.viewer, request.lang
    acts = read.acts_of(viewer)
    read.note_look(viewer, "recent", sorted({act.dossier_id for act in acts if act.dossier_id is not None}))
    w = RecentWords.to(lang)
    context = {
        "w": w,
        "recent": recent_context(acts, read.mails_of(viewer), viewer.at, lang),
        "undo": undo_strip(request),
        "to_start": Button(label=str(w.to_start), href=reverse("start")),
    }
    return render(request, "recent/page.html", context)


@require_POST
@room("undo", hats=SIGNED_IN)
def undo(request: Any, act_id: int) -> HttpResponse:
    """Take an act of the viewer back."""
    w = RecentWords.to(request.lang)
    try:
        done = undo_act(request.viewer, act_id, key=request.POST.get("key") or f"undo-{act_id}")
        tell(request, str(w.undone_later_stays if done.result.get("later") else w.undone_told))
    except CorrectedSince:
        tell(request, str(w.corrected_since))
    except BadInput:
        tell(request, str(w.does_not_go))
    except NotAllowed:
        tell(request, str(w.too_late))
    return _back(request)


@require_POST
@room("niet_versturen", hats=SIGNED_IN)
def stop(request: Any, mail_id: int) -> HttpResponse:
    """Stop a mail of the viewer that still waits."""
    w = RecentWords.to(request.lang)
    try:
        stop_mail(request.viewer, mail_id, key=request.POST.get("key") or f"stop-{mail_id}")
        tell(request, str(w.stopped_told))
    except NotAllowed:
        tell(request, str(w.too_late))
    return _back(request)


def _back(request: HttpRequest) -> HttpResponse:
    """Back to where the person was; never to another site."""
    kept = request.headers.get("referer", "")
    safe = url_has_allowed_host_and_scheme(kept, {request.get_host()}, require_https=request.is_secure())
    response = HttpResponseRedirect(kept if kept and safe else reverse("recent"))
    response.status_code = 303
    return response
