"""Answer a question: in words, or with one tick once it was talked over."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.answer_question import answer_question
from draad.desk.components import CheckBox, Component, Link, TextArea
from draad.desk.components.frame import BackLink
from draad.desk.done import remember
from draad.desk.formats import long_day
from draad.desk.own.readers import readers_of
from draad.desk.pages.beantwoord.words import AnswerQuestionWords
from draad.desk.room import nothing_here, room
from draad.desk.screening import ScreeningWords
from draad.desk.typed_form import TypedForm, once_of, summary_of
from draad.dossier.kinds import KINDS
from draad.dossier.value_words import value_words
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read
from draad.store.read.asks import open_questions

HATS = {Hat.COACH, Hat.MANAGER}
LONGEST = 4000


@room("beantwoord", hats=HATS, shows={Item.CONTACT_AGREEMENT})
def answer(request: Any, dossier_id: int, n: int) -> HttpResponse:
    """Show the question, and take the answer."""
    viewer, lang = request.viewer, request.lang
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    standing = tuple(one.fact for one in dossier.facts if dossier.standing(one.n))
    asked = next((fact for fact in open_questions(standing) if fact.seq == n), None)
    if asked is None or not dossier.may_say(viewer, "question.answered", {"about": "other", "text": "x"}):
        return nothing_here(request)
    form = TypedForm(request.POST.dict(), viewer.today, lang)
    text = form.free_text("text")
    w = AnswerQuestionWords.to(lang)
    if request.method == "POST" and not form.wrong:
        done = answer_question(viewer, dossier_id, n, text, key=once_of(request.POST), seen=request.POST.get("seen"))
        remember(request, done, w.saved.fill(name=dossier.person.name))
        return redirect("vandaag")
    if not form.wrong:
        read.note_look(viewer, "question", [dossier_id])
    fields = tuple(_fields(form, viewer))
    return render(
        request,
        "beantwoord/page.html",
        {
            "w": w,
            "title": w.title.fill(name=dossier.person.name),
            "about": w.about.fill(about=value_words(asked.kind, "about", asked.body.get("about", "other")).to(lang)),
            "asked_on": w.asked_on.fill(day=long_day(asked.on, lang)),
            "text": str(asked.body.get("text", "")),
            "fields": fields,
            "errors": summary_of(*fields),
            "wrong": bool(form.wrong),
            "once": once_of(request.POST),
            "seen": request.POST.get("seen") or dossier.token,
            "plan": Link(label=str(w.plan), href=reverse("gesprek", args=[dossier_id]) + "?alle", icon="calendar"),
            "dossier": Link(label=str(w.to_dossier), href=reverse("dossier", args=[dossier_id]), icon="folder"),
            "back": BackLink(label=str(w.back), href=reverse("vandaag")),
        },
        status=422 if form.wrong else 200,
    )


def _fields(form: TypedForm, viewer: Any) -> list[Component]:
    w, item = AnswerQuestionWords.to(form.language), KINDS["question.answered"].day_item
    readers = ", ".join((str(w.worker), readers_of(viewer, item, form.language)))
    found: list[Component] = [
        TextArea(
            name="text",
            label=str(w.text),
            hint=w.hint.fill(readers=readers),
            value=form.get("text"),
            required=False,
            maxlength=LONGEST,
            warning=str(w.do_not_write),
            error=form.error("text"),
        )
    ]
    if form.error("text"):
        found.append(CheckBox(name="keep_text", label=ScreeningWords.to(form.language).keep))
    return found
