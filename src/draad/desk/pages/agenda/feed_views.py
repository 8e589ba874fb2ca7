"""The address for a calendar program: made, taken back, and read by the program itself."""

import hashlib
from typing import Any

from django.http import HttpResponse, HttpResponseNotModified
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from draad.actions.calendar_feed import AskedTooOften, address_card, make_address, read_feed, revoke_address
from draad.desk.components.frame import BackLink
from draad.desk.done import tell
from draad.desk.pages.agenda.ical import calendar_text
from draad.desk.pages.agenda.views import HATS
from draad.desk.pages.agenda.words import FeedWords
from draad.desk.room import nothing_here, open_room, room
from draad.privacy.hats import Hat
from draad.privacy.items import Item

AN_HOUR = "3600"


@require_POST
@never_cache
@room("agenda_feed_nieuw", hats=HATS, shows={Item.NOTICES})
def make(request: Any) -> HttpResponse:
    """Make an address, and show it this one time: it is kept nowhere, so no page can show it again."""
    w, before = FeedWords.to(request.lang), address_card(request.viewer) is not None
    secret = make_address(request.viewer)
    address = request.build_absolute_uri(reverse("agenda_feed", args=[secret]))
    return render(
        request,
        "agenda/address.html",
        {
            "w": w,
            "address": address,
            "before": before,
            "back": BackLink(label=str(w.back), href=reverse("agenda")),
        },
    )


@require_POST
@room("agenda_feed_intrekken", hats=HATS, shows={Item.NOTICES})
def revoke(request: Any) -> HttpResponse:
    """Take the address back."""
    if revoke_address(request.viewer):
        tell(request, str(FeedWords.to(request.lang).revoked))
    return redirect("agenda")


@require_safe
@open_room("agenda_feed")
def feed(request: Any, secret: str) -> HttpResponse:
    """The calendar, for whoever has the address. One that is none cannot be told from one that was taken back."""
    try:
        told = read_feed(secret)
    except AskedTooOften:
        return HttpResponse(status=429, headers={"Retry-After": AN_HOUR, "Cache-Control": "no-store"})
    if told is None:
        return nothing_here(request)
    home = request.build_absolute_uri(reverse("agenda"))
    links = (
        {}
        if told.hat is Hat.WORKER
        else {key: request.build_absolute_uri(reverse("dossier", args=[key])) for key in told.initials}
    )
    text = calendar_text(told, links, home)
    tag = f'"{hashlib.sha256(text).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache", "X-Robots-Tag": "noindex"}
    if request.headers.get("If-None-Match") == tag:
        return HttpResponseNotModified(headers=headers)
    name = 'inline; filename="draad.ics"'
    return HttpResponse(text, "text/calendar; charset=utf-8", headers=headers | {"Content-Disposition": name})
