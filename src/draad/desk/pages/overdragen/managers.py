"""Let another person lead somebody, from a day on."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions.change_manager import NotChanged, Why, change_manager
from draad.desk.components import DayField, Option, Select
from draad.desk.components.frame import BackLink
from draad.desk.done import tell
from draad.desk.formats import full_day, short_day
from draad.desk.pages.overdragen.words import ManagerWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import TypedForm, once_of, summary_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read


@room("leiding", hats={Hat.HR}, shows={Item.FIRST_DAY})
def manager(request: Any, dossier_id: int) -> HttpResponse:
    """Who leads now, and the form for who is to lead."""
    viewer, lang, sent = request.viewer, request.lang, request.method == "POST"
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    w, form = ManagerWords.to(lang), TypedForm(request.POST.dict(), viewer.today, lang)
    people = {str(key): name for key, name in read.who_can_lead(viewer) if key != dossier.person_id}
    chosen = form.one_of("who", people, "")
    if sent:
        first = form.day("first", "future")
        if not chosen:
            form.wrong["who"] = str(w.choose)
        if not form.wrong and first is not None:
            link = request.build_absolute_uri(reverse("team"))
            try:
                change_manager(viewer, dossier_id, int(chosen), first, link, key=once_of(request.POST))
            except NotChanged as why:
                form.wrong["first" if why.why is Why.PAST else "who"] = str(w[why.why.value])
            else:
                tell(request, w.saved.fill(name=people[chosen], day=full_day(first, lang)))
                return redirect("dossier", dossier_id)
    else:
        read.note_look(viewer, "people", [dossier_id])
    fields = _fields(form, people, w)
    leading = [one.manager for one in dossier.person.employments if one.manager]
    return render(
        request,
        "overdragen/manager.html",
        {
            "w": w,
            "person": dossier.person,
            "now": [w.now.fill(name=name) for name in dict.fromkeys(leading)] or [str(w.nobody_now)],
            "fields": fields,
            "errors": summary_of(*fields) if form.wrong else None,
            "wrong": bool(form.wrong),
            "once": once_of(request.POST),
            "back": BackLink(label=str(w.back), href=reverse("dossier", args=[dossier_id])),
        },
        status=422 if form.wrong else 200,
    )


def _fields(form: TypedForm, people: dict[str, str], w: Any) -> tuple[Any, ...]:
    options = (Option(value="", label="–"), *(Option(value=key, label=name) for key, name in people.items()))
    return (
        Select(
            name="who",
            label=str(w.who),
            options=options,
            value=form.get("who"),
            error=form.error("who"),
            width="medium",
        ),
        DayField(
            name="first",
            label=str(w.first),
            value=form.get("first") or short_day(form.today, form.language),
            error=form.error("first"),
        ),
    )
