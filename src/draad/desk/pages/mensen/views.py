"""Let a coach follow, hand over, and close the thread."""

import secrets
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.assign_coach import LEAD, assign_coach
from draad.actions.close_thread import closable, close_thread
from draad.desk.components import Link
from draad.desk.components.fields import error_summary
from draad.desk.components.frame import BackLink
from draad.desk.done import remember
from draad.desk.dossier_parts.around import people_list
from draad.desk.pages.mensen.context import GROUNDS, coach_field, ground_field
from draad.desk.pages.mensen.words import PeopleWords
from draad.desk.room import nothing_here, room
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import Party
from draad.store import read
from draad.store.read import OpenDossier


@room("mensen", hats={Hat.HR, Hat.COACH}, shows={Item.AGREEMENTS, Item.PRIVATE_CONTACT})
def people(request: Any, dossier_id: int) -> HttpResponse:
    """Who is around, and who is to follow."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    read.note_look(viewer, "people", [dossier_id])
    w, coaches = PeopleWords.to(lang), read.coaches(viewer)
    chosen = request.POST.get("coach", "") if request.method == "POST" else ""
    names = {str(coach.account_id): coach.name for coach in coaches}
    if chosen in names:
        done = assign_coach(viewer, dossier_id, int(chosen), key=_once(request), seen=request.POST.get("seen"))
        remember(request, done, w.assigned.fill(name=names[chosen]))
        # A coach who handed it over has no place in it any more.
        return redirect("dossiers") if viewer.hat is Hat.COACH else redirect("dossier", dossier_id)
    error = str(w.choose) if request.method == "POST" else ""
    return _page(request, dossier, coach_error=error)


@room("sluiten", hats={Hat.COACH}, shows={Item.AGREEMENTS})
def close(request: Any, dossier_id: int) -> HttpResponse:
    """Close the thread, with its ground."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    w, ground = PeopleWords.to(lang), request.POST.get("ground", "")
    if request.method != "POST":
        return redirect("mensen", dossier_id)
    if ground not in GROUNDS:
        return _page(request, dossier, ground=ground, ground_error=str(w.ground_missing))
    if not closable(dossier.agenda.state.phase, ground):
        return _page(request, dossier, ground=ground, ground_error=str(w.not_yet))
    done = close_thread(viewer, dossier_id, ground, key=_once(request), seen=request.POST.get("seen"))
    remember(request, done, w.closed)
    return redirect("dossier", dossier_id)


def _once(request: Any) -> str:
    return request.POST.get("once") or secrets.token_urlsafe(12)


def _page(
    request: Any, dossier: OpenDossier, *, coach_error: str = "", ground: str = "", ground_error: str = ""
) -> HttpResponse:
    viewer, lang = request.viewer, request.lang
    w, phase = PeopleWords.to(lang), dossier.agenda.state.phase
    coach = coach_field(read.coaches(viewer), dossier, "", lang, coach_error) if phase not in {"closed"} else None
    may_close = dossier.may_say(viewer, "thread.closed", {}) and phase not in {"before", "closed"}
    grounds = ground_field(ground, lang, ground_error) if may_close else None
    may_lead = dossier.may_say(viewer, LEAD, {"party": Party.COACH.value})
    followed = any(person.hat is Hat.COACH for person in dossier.people)
    wrong = bool(coach_error or ground_error)
    return render(
        request,
        "mensen/page.html",
        {
            "w": w,
            "person": dossier.person,
            "people": people_list(viewer, dossier, lang),
            "back": BackLink(label=str(w.back), href=reverse("dossier", args=[dossier.id])),
            "coach": coach,
            "coach_title": w.hand_over if followed else w.assign,
            "coach_errors": error_summary(coach) if coach is not None and coach_error else None,
            "no_coach": coach is None and phase != "closed" and not followed,
            "take_lead": _take_lead(dossier, lang) if phase not in {"before", "closed"} and may_lead else None,
            "links": _links(viewer.hat, dossier, lang),
            "people_post": reverse("mensen", args=[dossier.id]),
            "close_post": reverse("sluiten", args=[dossier.id]),
            "ground": grounds,
            "ground_errors": error_summary(grounds) if grounds is not None and ground_error else None,
            "once": secrets.token_urlsafe(12),
            "once_close": secrets.token_urlsafe(12),
            "seen": request.POST.get("seen") or dossier.token,
            "wrong": wrong,
        },
        status=422 if wrong else 200,
    )


def _links(hat: Hat, dossier: OpenDossier, lang: Any) -> tuple[Link, ...]:
    """What else can be arranged about who follows and who leads."""
    w = PeopleWords.to(lang)
    dossier_id, coach = dossier.id, [one.account_id for one in dossier.people if one.hat is Hat.COACH][:1]
    whose = f"giver={coach[0]}&" if coach and hat is Hat.HR else ""
    address = f"{reverse('overdragen')}?{whose}dossier={dossier_id}#form"
    with_note = Link(label=str(w.with_note), href=address, icon="note")
    if hat is not Hat.HR:
        return (with_note,)
    return (
        Link(label=str(w.manager), href=reverse("leiding", args=[dossier_id]), icon="people"),
        Link(label=str(w.contact), href=reverse("ander_contact_dossier", args=[dossier_id]), icon="phone"),
        with_note,
    )


def _take_lead(dossier: OpenDossier, lang: Any) -> Link | None:
    """The way to say that one leads, as long as nobody said so in this thread."""
    since = dossier.agenda.fold.incapacities[-1].day if dossier.agenda.fold.incapacities else 0
    if any(one.fact.kind == LEAD and one.fact.on >= since and dossier.standing(one.n) for one in dossier.facts):
        return None
    address = reverse("feit_noteer", args=[dossier.id, LEAD])
    return Link(label=str(PeopleWords.to(lang).take_lead), href=f"{address}?b_party={Party.COACH.value}", icon="person")
