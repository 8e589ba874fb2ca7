"""The rest: every place that has no tab on a phone."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from draad.desk.components import Button, Document, Documents
from draad.desk.framing import ASIDE, NAV, ROOM_ICONS, WITH_TAB
from draad.desk.framing_words import FramingWords
from draad.desk.pages.meer.words import MoreWords
from draad.desk.room import room
from draad.privacy.hats import Hat
from draad.store.read import employer_card

SIGNED_IN = {hat for hat in Hat if hat.signs_in}
SEARCHES = {"dossiers", "team"}
STAFFING = {Hat.HR}
"""Who also manages the people of the employer, beside the rooms of the menu."""
LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))


@room("meer", hats=SIGNED_IN)
def more(request: Any) -> HttpResponse:
    """Show the way to everything else."""
    viewer, w = request.viewer, MoreWords.to(request.lang)
    rooms = [
        ("zoek", w.search, str(w.search_note), "search"),
        ("recent", w.recent, str(w.recent_note), "undo"),
        ("wie_ziet_wat", w.who_sees_what, str(w.who_note), "eye"),
        ("account", w.account, str(w.account_note), "person"),
        ("hoeden", w.hats, w.hats_note.fill(hat=viewer.hat.words.to(request.lang)), "people"),
    ]
    if not SEARCHES & set(NAV.get(viewer.hat, ())):
        rooms = rooms[1:]
    if viewer.hat in STAFFING and "beheer_mensen" not in NAV.get(viewer.hat, ()):
        rooms.insert(0, ("beheer_mensen", w.staff, str(w.staff_note), "people"))
    names, titles = NAV.get(viewer.hat, ())[WITH_TAB:], FramingWords.to(request.lang)
    names = (*names, *ASIDE.get(viewer.hat, ()))
    rooms = [*((name, titles[name], str(w[f"{name}_note"]), ROOM_ICONS[name]) for name in names), *rooms]
    places = tuple(
        Document(title=str(title), note=note, url=reverse(name), icon=icon) for name, title, note, icon in rooms
    )
    here = (("next", request.path),)
    languages = [
        Button(label=name, post=reverse("language"), fields=(("lang", code), *here), icon=_now(code == request.lang))
        for code, name in LANGUAGES
    ]
    themes = [
        Button(
            label=str(label), post=reverse("theme"), fields=(("theme", theme), *here), icon=_now(theme == request.theme)
        )
        for theme, label in (("", w.device), ("light", w.light), ("dark", w.dark))
    ]
    return render(
        request,
        "meer/page.html",
        {
            "w": w,
            "places": Documents(documents=places),
            "languages": languages,
            "themes": themes,
            "contact": employer_card(viewer.employer_id, viewer).contact,
            "sign_out": Button(label=str(w.sign_out), post=reverse("account_logout"), icon="leave"),
        },
    )


def _now(current: bool) -> str:
    return "check" if current else ""
