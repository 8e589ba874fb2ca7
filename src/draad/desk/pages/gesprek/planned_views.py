"""A talk that is planned: put it in the calendar, look at it, move it, call it off, take over another moment."""

from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from draad.actions.perform import Done
from draad.actions.plan_talk import Moment, call_off_talk, move_talk, plan_talk, take_over_moment
from draad.desk.components import Button, Link
from draad.desk.done import remember
from draad.desk.pages.gesprek.following import protocol_day
from draad.desk.pages.gesprek.guides import NEXT
from draad.desk.pages.gesprek.planning import Asked, PlanForm, plan_form, start_on
from draad.desk.pages.gesprek.telling import links_of
from draad.desk.pages.gesprek.views import SHOWS, TALKERS, talk_page, to_dossier
from draad.desk.pages.gesprek.words import TalkWords
from draad.desk.room import nothing_here, room
from draad.desk.talks import how_words, moment_words, talk_name, when_words, with_words
from draad.desk.typed_form import once_of
from draad.dossier.talks import PlannedTalk, Proposal, coming
from draad.rules import Language
from draad.store import read


@room("gesprek_plan", hats=TALKERS, shows=SHOWS)
def planned(request: Any, dossier_id: int, talk: str) -> HttpResponse:
    """Plan a talk: its moment, how, and who comes along."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None or talk not in NEXT:
        return nothing_here(request)
    start = start_on(request.GET.get("op", ""))
    asked = Asked(talk, request.POST.dict(), request.method == "POST", start, protocol_day(viewer, dossier, talk))
    form = plan_form(viewer, asked, lang)
    if form.moment is not None:
        key, seen = once_of(request.POST), request.POST.get("seen")
        done = plan_talk(viewer, dossier_id, talk, form.moment, links_of(request, dossier_id), key=key, seen=seen)
        remember(request, done, TalkWords.to(lang).saved_plan)
        return redirect("dossier", dossier_id)
    return talk_page(request, dossier, talk, form, planning=True)


def _standing(dossier: read.OpenDossier | None, n: int) -> PlannedTalk | None:
    """The talk that stands under a number of the viewer's."""
    facts = [one.fact for one in dossier.facts] if dossier is not None else []
    return next((talk for talk in coming(facts) if talk.n == n), None)


@room("gesprek_gepland", hats=TALKERS, shows=SHOWS)
def one(request: Any, dossier_id: int, n: int) -> HttpResponse:
    """Look at one planned talk, and move it."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    talk = _standing(dossier, n)
    if dossier is None or talk is None:
        return nothing_here(request)
    may = dossier.may_correct(viewer, n)
    sent = may and request.method == "POST"
    form = plan_form(viewer, Asked(talk.kind, request.POST.dict(), sent, _as_it_stands(talk)), lang)
    if form.moment is not None:
        key, seen = once_of(request.POST), request.POST.get("seen")
        done = move_talk(viewer, dossier_id, n, form.moment, links_of(request, dossier_id), key=key, seen=seen)
        return _done(request, dossier_id, done, str(TalkWords.to(lang).moved))
    return _page(request, dossier, talk, form, may=may)


def _as_it_stands(talk: PlannedTalk) -> Moment:
    body = talk.fact.body
    return Moment(talk.fact.on, talk.at, body.get("minutes"), body.get("channel", ""), body.get("also", ""))


def _page(request: Any, dossier: read.OpenDossier, talk: PlannedTalk, form: PlanForm, *, may: bool) -> HttpResponse:
    viewer, lang = request.viewer, request.lang
    w, wrong, once = TalkWords.to(lang), bool(form.errors.errors), once_of(request.POST)
    if not wrong:
        read.note_look(viewer, "talk", [dossier.id])
    shown, body = dossier.facts[talk.n - 1], talk.fact.body
    told = (
        when_words(talk, lang),
        how_words(body, lang),
        with_words(body, dossier.people, viewer.hat, lang, dossier.person.name),
    )
    return render(
        request,
        "gesprek/planned.html",
        {
            "w": w,
            "title": talk_name(talk.kind, lang),
            "person": dossier.person,
            "told": [line for line in told if line],
            "form": form if may else None,
            "wrong": wrong,
            "once": once,
            "seen": request.POST.get("seen") or dossier.token,
            "not_yours": "" if may else w.not_yours.fill(name=shown.by or shown.hat),
            "proposals": [_proposal(dossier, talk, one, lang, may=may) for one in talk.proposals],
            "call_off": Button(
                label=str(w.call_off),
                post=reverse("gesprek_afzeggen", args=[dossier.id, talk.n]),
                fields=(("once", f"off-{once}"[:64]), ("seen", dossier.token)),
            )
            if may
            else None,
            "hold": Link(
                label=str(w.hold_it), href=reverse("gesprek_noteer", args=[dossier.id, talk.kind]), icon="note"
            ),
            "back": to_dossier(dossier.id, lang),
        },
        status=422 if wrong else 200,
    )


def _proposal(
    dossier: read.OpenDossier, talk: PlannedTalk, one: Proposal, language: Language, *, may: bool
) -> dict[str, object]:
    take = Button(
        label=str(TalkWords.to(language).take_over),
        kind="primary",
        post=reverse("gesprek_overnemen", args=[dossier.id, talk.n]),
        fields=(("once", f"take-{talk.n}-{one.n}-{dossier.token}"[:64]), ("seen", dossier.token), ("n", one.n)),
    )
    return {"when": moment_words(one.on, one.at, language), "text": one.text, "take": take if may else None}


@require_POST
@room("gesprek_afzeggen", hats=TALKERS, shows=SHOWS)
def call_off(request: Any, dossier_id: int, n: int) -> HttpResponse:
    """Call a talk off. Nobody is asked why."""
    if _standing(read.open_dossier(request.viewer, dossier_id), n) is None:
        return nothing_here(request)
    key, seen = once_of(request.POST), request.POST.get("seen")
    done = call_off_talk(request.viewer, dossier_id, n, links_of(request, dossier_id), key=key, seen=seen)
    return _done(request, dossier_id, done, str(TalkWords.to(request.lang).called_off))


@require_POST
@room("gesprek_overnemen", hats=TALKERS, shows=SHOWS)
def take_over(request: Any, dossier_id: int, n: int) -> HttpResponse:
    """Move a talk to the moment that the worker proposed."""
    talk = _standing(read.open_dossier(request.viewer, dossier_id), n)
    chosen = request.POST.get("n", "")
    proposal = next((one.n for one in talk.proposals if str(one.n) == chosen), None) if talk is not None else None
    if proposal is None:
        return nothing_here(request)
    key, seen, links = once_of(request.POST), request.POST.get("seen"), links_of(request, dossier_id)
    done = take_over_moment(request.viewer, dossier_id, n, proposal, links, key=key, seen=seen)
    return _done(request, dossier_id, done, str(TalkWords.to(request.lang).moved))


def _done(request: Any, dossier_id: int, done: Done, message: str) -> HttpResponse:
    remember(request, done, message)
    response = HttpResponseRedirect(reverse("dossier", args=[dossier_id]))
    response.status_code = 303
    return response
