"""Hand over, answer, take back."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from draad.actions.hand_over import (
    NotHandedOver,
    Why,
    answer_handover,
    hand_over,
    take_back_handover,
    to_hand_over,
)
from draad.desk.components import Option, Select
from draad.desk.components.fields import ErrorSummary, FieldError
from draad.desk.done import remember, tell, undo_strip
from draad.desk.pages.overdragen.context import HandoverForm, handover_form, shown
from draad.desk.pages.overdragen.words import HandoverWords
from draad.desk.room import room
from draad.desk.typed_form import once_of, summary_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

HATS = {Hat.COACH, Hat.HR}
AT = {Why.NOTHING: "f-which-0"}


@room("overdragen", hats=HATS, shows={Item.AGREEMENTS})
def handovers(request: Any) -> HttpResponse:
    """What passes and passed, and the form."""
    viewer, lang, sent = request.viewer, request.lang, request.method == "POST"
    w, coaches = HandoverWords.to(lang), read.coaches(viewer)
    giver_id = _giver(request, coaches)
    dossiers = to_hand_over(viewer, giver_id) if giver_id is not None else []
    if dossiers:
        read.note_look(viewer, "hand_over", [key for key, _ in dossiers])
    values = dict(request.POST.lists()) if sent else dict(request.GET.lists())
    form = handover_form(values, giver_id or 0, dossiers, coaches, (viewer.today, lang), sent=sent)
    errors = summary_of(*form.fields) if form.wrong else None
    if form.said is not None:
        try:
            return _hand_over(request, form, {one.account_id: one.name for one in coaches})
        except NotHandedOver as why:
            errors = ErrorSummary(errors=(FieldError(text=str(w[why.why.value]), field_id=AT.get(why.why, "f-taker")),))
    rows, once = read.handovers(viewer), once_of(request.POST)
    mine = [row for row in rows if row.state == "asked" and row.taker_id == viewer.account_id]
    return render(
        request,
        "overdragen/page.html",
        {
            "w": w,
            "asked": [shown(viewer, row, lang, once) for row in mine],
            "earlier": [shown(viewer, row, lang, once) for row in rows if row not in mine],
            "givers": _givers(coaches, giver_id, w) if viewer.hat is Hat.HR else None,
            "form": form,
            "ticked": bool(values.get("dossier")),
            "giver_id": giver_id,
            "dossiers": dossiers,
            "others": [one for one in coaches if one.account_id != giver_id],
            "errors": errors,
            "wrong": errors is not None,
            "once": once,
            "undo": undo_strip(request),
        },
        status=422 if errors is not None else 200,
    )


def _giver(request: Any, coaches: list[read.Involved]) -> int | None:
    """Whose dossiers: a coach's own, or those of the coach that HR chose."""
    if request.viewer.hat is Hat.COACH:
        return int(request.viewer.account_id)
    said = request.POST.get("giver") or request.GET.get("giver", "")
    return next((one.account_id for one in coaches if str(one.account_id) == said), None)


def _givers(coaches: list[read.Involved], chosen: int | None, w: Any) -> Select:
    options = (
        Option(value="", label="–"),
        *(Option(value=str(one.account_id), label=one.name) for one in coaches),
    )
    return Select(name="giver", label=str(w.giver), options=options, value=str(chosen or ""), width="medium")


def _hand_over(request: Any, form: HandoverForm, names: dict[int | None, str]) -> HttpResponse:
    said, w = form.said, HandoverWords.to(request.lang)
    if said is None:
        return redirect("overdragen")
    link = request.build_absolute_uri(reverse("overdragen"))
    done = hand_over(request.viewer, said, link, key=once_of(request.POST))
    words = w.saved_asked if said.ask else w.saved
    remember(request, done, words.fill(name=names[said.taker_id]))
    return redirect("overdragen")


@require_POST
@room("overdragen.answer", hats={Hat.COACH}, shows={Item.AGREEMENTS})
def answer(request: Any, handover_id: int) -> HttpResponse:
    """Take over, or say that it is not possible."""
    w, yes = HandoverWords.to(request.lang), request.POST.get("answer") == "accepted"
    link = request.build_absolute_uri(reverse("overdragen"))
    answer_handover(request.viewer, handover_id, "accepted" if yes else "declined", link, key=once_of(request.POST))
    tell(request, str(w.yes_said if yes else w.no_said))
    return redirect("overdragen")


@require_POST
@room("overdragen.take_back", hats=HATS, shows={Item.AGREEMENTS})
def take_back(request: Any, handover_id: int) -> HttpResponse:
    """Take back what was asked and not yet answered."""
    take_back_handover(request.viewer, handover_id, key=once_of(request.POST))
    tell(request, str(HandoverWords.to(request.lang).back_said))
    return redirect("overdragen")
