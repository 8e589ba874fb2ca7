"""At the door: an address, a link that is mailed, and a second step. Every address gets the same answer.

A link is opened by pressing a button, not by looking at it: programs that look into mails would use it up.
"""

from typing import Any

from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from allauth.core import ratelimit
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.accounts.factors import has_factor
from draad.accounts.models import OwnWay
from draad.accounts.own_way import METHOD, ask, open_link, right_code
from draad.actions.clock import machine_now, now
from draad.desk.components import TextField
from draad.desk.components.fields import error_summary
from draad.desk.pages.eigen_weg.words import DoorWords
from draad.desk.room import open_room
from draad.desk.typed_fields import MAIL
from draad.privacy.hats import Hat
from draad.store.read import hats_of

WAITS = "own_way_waits"
"""In the session: the way of a link that was opened, until the second step; and until when."""
PATIENCE = 15 * 60
"""Seconds between the link and the second step."""


@open_room("eigen_weg")
def ask_page(request: Any) -> HttpResponse:
    """Ask for a link."""
    w, typed, error = DoorWords.to(request.lang), request.POST.get("mail", "").strip().lower(), ""
    if request.method == "POST":
        if MAIL.fullmatch(typed):
            if not ratelimit.consume(request, action="own_way", key=typed):
                return _too_often(request)
            ask(typed, machine_now())
            return redirect("eigen_weg_onderweg")
        error = str(w.mail_wrong)
    field = TextField(
        name="mail", label=w.mail, value=typed, kind="email", inputmode="email", autocomplete="email", error=error
    )
    return _form(request, field, str(w.title), str(w.lead), str(w.send))


@open_room("eigen_weg_onderweg")
def on_its_way(request: Any) -> HttpResponse:
    """The same for every address."""
    return render(
        request, "eigen_weg/said.html", {"title": (w := DoorWords.to(request.lang)).sent, "lead": w.sent_lead}
    )


@open_room("eigen_weg_link")
def link(request: Any, secret: str) -> HttpResponse:
    """A link: a page with a button, whether it opens or not; pressing it opens it, once."""
    w = DoorWords.to(request.lang)
    if request.method != "POST":
        return render(request, "eigen_weg/open.html", {"w": w})
    if not ratelimit.consume(request, action="own_link"):
        return _too_often(request)
    way = open_link(secret, machine_now())
    if way is None:
        return _stale(request)
    if has_factor(way.account_id):
        return _let_in(request, way)
    request.session[WAITS] = [way.pk, machine_now().timestamp() + PATIENCE]
    return redirect("eigen_weg_code")


@open_room("eigen_weg_code")
def code(request: Any) -> HttpResponse:
    """The second step of who has no passkey and no app: the entry code that was given with the address."""
    w, error = DoorWords.to(request.lang), ""
    way = _waiting(request)
    if way is None:
        return _stale(request)
    if request.method == "POST":
        if not ratelimit.consume(request, action="own_code", key=str(way.pk)):
            return _too_often(request)
        if right_code(way, request.POST.get("code", "")):
            request.session.pop(WAITS, None)
            return _let_in(request, way)
        error = str(w.code_wrong)
    field = TextField(
        name="code", label=w.code, hint=w.code_hint, width="medium", autocomplete="one-time-code", error=error
    )
    return _form(request, field, str(w.code_title), str(w.code_lead), str(w.come_in))


def _too_often(request: Any) -> HttpResponse:
    answer: HttpResponse = ratelimit.respond_429(request)
    return answer


def _waiting(request: Any) -> OwnWay | None:
    kept = request.session.get(WAITS)
    if not kept or kept[1] < machine_now().timestamp():
        return None
    return OwnWay.objects.select_related("account").filter(pk=kept[0], ended_at__isnull=True).first()


def _let_in(request: Any, way: OwnWay) -> HttpResponse:
    """Sign in by the library: it asks for the passkey or the app where the account has one."""
    account = way.account
    if not account.is_active or all(one.hat is not Hat.WORKER for one in hats_of(account.pk, now())):
        return _stale(request)
    record_authentication(request, account, METHOD)
    answer: HttpResponse = perform_login(request, Login(user=account, redirect_url=reverse("mijn_draad")))
    return answer


def _stale(request: Any) -> HttpResponse:
    w = DoorWords.to(request.lang)
    context = {"title": w.stale, "lead": w.stale_lead, "again": w.again}
    return render(request, "eigen_weg/said.html", context, status=410)


def _form(request: Any, field: TextField, title: str, lead: str, save: str) -> HttpResponse:
    wrong = bool(field.error)
    context = {
        "title": title,
        "lead": lead,
        "field": field,
        "save": save,
        "errors": error_summary(field) if wrong else None,
        "wrong": wrong,
        "w": DoorWords.to(request.lang),
    }
    return render(request, "eigen_weg/form.html", context, status=422 if wrong else 200)
