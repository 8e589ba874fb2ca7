"""Put on a hat, lend one, end a loan."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from draad.actions.delegate import NotLent, end_loan, lend_hat
from draad.actions.perform import NotAllowed
from draad.actions.switch_hat import switch_hat
from draad.desk.framing import landing
from draad.desk.pages.hoeden.context import hats_context
from draad.desk.pages.hoeden.forms import LendForm
from draad.desk.pages.hoeden.words import HatWords
from draad.desk.room import nothing_here
from draad.desk.viewing import put_on, viewer_of_request, wearable

PAGE = "hoeden/hats.html"


def hats(request: Any) -> HttpResponse:
    """Which hats there are. A POST puts one on, and leads to where it begins."""
    if request.method != "POST":
        return render(request, PAGE, hats_context(request))
    choice = switch_hat(request.POST.get("hat", ""), wearable(request))
    if choice is None:
        return nothing_here(request)
    put_on(request, choice)
    return redirect(landing(viewer_of_request(request)))


@require_POST
def lend(request: Any) -> HttpResponse:
    """Lend the hat that is worn."""
    viewer = request.viewer
    if viewer is None:
        return nothing_here(request)
    form = LendForm(request.POST, HatWords.to(request.lang), viewer.today)
    if form.is_valid():
        said = form.cleaned_data
        try:
            link, once = request.build_absolute_uri(reverse("hoeden")), request.POST.get("once", "")
            lend_hat(viewer, viewer.hat, said["address"], said["first"], said["last"], key=once, link=link)
        except NotLent as why:
            form.refuse(why)
        except NotAllowed:
            return nothing_here(request)
        else:
            return redirect(reverse("hoeden"))
    return render(request, PAGE, hats_context(request, form), status=422)


@require_POST
def end(request: Any, loan_id: int) -> HttpResponse:
    """End a loan today."""
    if request.viewer is None:
        return nothing_here(request)
    try:
        end_loan(request.viewer, loan_id, key=request.POST.get("once", ""))
    except NotAllowed:
        return nothing_here(request)
    return redirect(reverse("hoeden"))
