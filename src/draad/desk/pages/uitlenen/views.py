"""Who stands in for whom: see it, arrange it, end it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from draad.actions.delegate import NotLent, Why, arrange_loan, end_loan
from draad.desk.done import tell, undo_strip
from draad.desk.pages.uitlenen.context import again, away_lines, loan_form, loan_lines
from draad.desk.pages.uitlenen.words import LoanWords
from draad.desk.room import room
from draad.desk.typed_form import once_of, summary_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

AT = {Why.PAST: "first", Why.BACKWARDS: "last", Why.LONG: "last"}


@room("uitlenen", hats={Hat.HR}, shows={Item.ABSENT_TODAY})
def loans(request: Any) -> HttpResponse:
    """Everybody who stands in, who is away without anybody, and the form."""
    viewer, lang, sent = request.viewer, request.lang, request.method == "POST"
    w, people = LoanWords.to(lang), read.owners(viewer)
    values = request.POST.dict() if sent else request.GET.dict()
    form = loan_form(values, people, viewer.account_id, viewer.today, lang, sent=sent)
    fields, wrong = form.fields, bool(form.wrong)
    if form.said is not None:
        said = form.said
        link = request.build_absolute_uri(reverse("hoeden"))
        try:
            arrange_loan(
                viewer, said.giver_id, said.hat, said.taker_id, said.period, key=once_of(request.POST), link=link
            )
        except NotLent as not_lent:
            fields = again(form, values, AT.get(not_lent.why, "taker"), str(w[not_lent.why.value]), lang)
            wrong = True
        else:
            taker = next(one.name for one in people if one.account_id == said.taker_id)
            tell(request, w.saved.fill(taker=taker))
            return redirect("uitlenen")
    return render(
        request,
        "uitlenen/page.html",
        {
            "w": w,
            "loans": loan_lines(read.all_loans(viewer), lang, once_of({})),
            "away": away_lines(read.away_without(viewer, people), lang),
            "alone": not read.others_of_hr(viewer),
            "fields": fields,
            "errors": summary_of(*fields) if wrong else None,
            "wrong": wrong,
            "once": once_of(request.POST),
            "undo": undo_strip(request),
        },
        status=422 if wrong else 200,
    )


@require_POST
@room("uitlenen.stop", hats={Hat.HR})
def end(request: Any, loan_id: int) -> HttpResponse:
    """End it at this moment."""
    end_loan(request.viewer, loan_id, key=once_of(request.POST))
    tell(request, str(LoanWords.to(request.lang).ended))
    return redirect("uitlenen")
