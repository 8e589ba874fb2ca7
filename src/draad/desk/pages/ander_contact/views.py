"""Through whom contact goes: the worker says it, HR arranges it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.contact_detour import appoint_alternate, ask_detour, end_detour
from draad.actions.perform import NotAllowed
from draad.desk.components import Link
from draad.desk.components.fields import error_summary
from draad.desk.components.frame import BackLink
from draad.desk.done import tell, undo_strip
from draad.desk.pages.ander_contact.context import Appointing, appointing, noted_ways, ways
from draad.desk.pages.ander_contact.words import ArrangeWords, MyContactWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read


@room("mijn_contactpersoon", hats={Hat.WORKER}, shows={Item.CONTACT_AGREEMENT})
def mine(request: Any) -> HttpResponse:
    """The worker: through whom it goes, and one button to change it."""
    viewer, lang, w = request.viewer, request.lang, MyContactWords.to(request.lang)
    dossier_id = read.own_dossier(viewer)
    if dossier_id is None:
        return nothing_here(request)
    leaders = read.leaders_of(viewer, dossier_id)
    if request.method == "POST":
        name = _change(request, dossier_id, dict(leaders))
        said = w.asked if request.POST.get("do") == "ask" else w.ended
        tell(request, said.fill(name=name))
        return redirect("mijn_contactpersoon")
    contact = read.employer_card(viewer.employer_id, viewer).contact
    return render(
        request,
        "ander_contact/mine.html",
        {
            "w": w,
            "ways": ways(leaders, read.detours_of(viewer, dossier_id), lang, once_of({})),
            "contact": contact,
            "undo": undo_strip(request),
            "back": BackLink(label=str(w.back), href=reverse("mijn_gegevens")),
        },
    )


def _change(request: Any, dossier_id: int, leaders: dict[int, str]) -> str:
    """Do what was asked. Returns the name of the manager.

    :raises NotAllowed: that person does not lead the worker.
    """
    said = request.POST.get("manager", "")
    manager_id = int(said) if said.isdecimal() else 0
    if manager_id not in leaders:
        raise NotAllowed("detour")
    if request.POST.get("do") == "ask":
        link = request.build_absolute_uri(reverse("ander_contact"))
        ask_detour(request.viewer, dossier_id, manager_id, link, key=once_of(request.POST))
    else:
        end_detour(request.viewer, dossier_id, manager_id, key=once_of(request.POST))
    return leaders[manager_id]


@room("ander_contact", hats={Hat.HR}, shows={Item.CONTACT_AGREEMENT})
def waiting(request: Any) -> HttpResponse:
    """HR: everybody whose contact goes round a manager, who waits for somebody first."""
    viewer, w = request.viewer, ArrangeWords.to(request.lang)
    found = sorted(read.detours_in(viewer), key=lambda one: bool(one.alternate))
    names = dict(read.names_in_reach(viewer, [one.dossier_id for one in found]))
    read.note_look(viewer, "contact_person", sorted(names))
    rows = [
        (
            Link(label=names[one.dossier_id], href=reverse("ander_contact_dossier", args=[one.dossier_id])),
            w.kept.fill(manager=one.manager, other=one.alternate)
            if one.alternate
            else w.waits.fill(manager=one.manager),
        )
        for one in found
        if one.dossier_id in names
    ]
    return render(request, "ander_contact/waiting.html", {"w": w, "rows": rows, "undo": undo_strip(request)})


@room("ander_contact_dossier", hats={Hat.HR}, shows={Item.CONTACT_AGREEMENT})
def arrange(request: Any, dossier_id: int) -> HttpResponse:
    """HR: choose who keeps contact, or note what the worker asks."""
    viewer, lang, w = request.viewer, request.lang, ArrangeWords.to(request.lang)
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    leaders = [one for one in read.leaders_of(viewer, dossier_id) if one[0] != viewer.person_id]
    detours = read.detours_of(viewer, dossier_id)
    people = read.contacts_instead(viewer, dossier_id)
    error, chosen = "", request.POST.get("detour", "")
    if request.method == "POST" and request.POST.get("do") in {"ask", "end"}:
        name = _change(request, dossier_id, dict(leaders))
        said = w.noted if request.POST["do"] == "ask" else w.ended
        tell(request, said.fill(name=name))
        return redirect("ander_contact_dossier", dossier_id)
    if request.method == "POST":
        who = request.POST.get("who", "")
        names = {str(key): name for key, name in people}
        if who in names and chosen.isdecimal():
            link = request.build_absolute_uri(reverse("team"))
            appoint_alternate(viewer, dossier_id, int(chosen), int(who), link, key=once_of(request.POST))
            tell(request, w.saved.fill(name=names[who]))
            return redirect("ander_contact_dossier", dossier_id)
        error = str(w.choose)
    else:
        read.note_look(viewer, "contact_person", [dossier_id])
    choices = [appointing(one, people, lang, error if str(one.id) == chosen else "") for one in detours]
    return _page(request, dossier, leaders, choices, detours)


def _page(
    request: Any,
    dossier: read.OpenDossier,
    leaders: list[tuple[int, str]],
    choices: list[Appointing],
    detours: list[read.DetourRow],
) -> HttpResponse:
    lang, w, once = request.lang, ArrangeWords.to(request.lang), once_of(request.POST)
    wrong = any(one.field.error for one in choices)
    return render(
        request,
        "ander_contact/arrange.html",
        {
            "w": w,
            "person": dossier.person,
            "choices": [(one, error_summary(one.field) if one.field.error else None) for one in choices],
            "ways": noted_ways(leaders, detours, reverse("ander_contact_dossier", args=[dossier.id]), lang, once),
            "wrong": wrong,
            "once": once,
            "undo": undo_strip(request),
            "back": BackLink(label=str(w.back), href=reverse("dossier", args=[dossier.id])),
        },
        status=422 if wrong else 200,
    )
