"""Setting an employer up: the overview, one page a step, and the start. Whoever stops comes back to where they were."""

from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from draad.accounts.password_links import password_path
from draad.actions.set_up_employer import NotYet, Told, begin_work, tell_step
from draad.actions.wanted_demo import demo_here, take_demo_away, want_demo
from draad.desk.components.frame import BackLink
from draad.desk.done import tell, undo_strip
from draad.desk.explaining.basis import basis_of
from draad.desk.pages.beginnen.context import after, check, overview, stepper, title_of
from draad.desk.pages.beginnen.forms import step_form
from draad.desk.pages.beginnen.words import FieldWords, SetupWords
from draad.desk.room import room
from draad.desk.typed_form import once_of
from draad.law import BELGIUM
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store.read.setup import Setup, setup_of
from draad.store.read.staff import given_roles, staff
from draad.store.setup import STEPS

SETS_UP = {Hat.ADMIN}
SHOWS = {Item.TECHNICAL}
IN_WORK_RULES = "be.policy.contact-procedure"


@room("beginnen", hats=SETS_UP, shows=SHOWS)
def begin(request: Any) -> HttpResponse:
    """The steps and how they stand, with the one to go on with."""
    setup = _setup(request)
    return render(
        request,
        "beginnen/overview.html",
        {
            "w": SetupWords.to(request.lang),
            "page": overview(setup, request.lang),
            "demo": demo_here(),
            "undo": undo_strip(request),
            "no_mail_server": not settings.DRAAD_MAIL_URL,
        },
    )


@room("beginnen_werkgever", hats=SETS_UP, shows=SHOWS)
def employer(request: Any) -> HttpResponse:
    """Who the employer is."""
    return _step(request, "employer")


@room("beginnen_leiding", hats=SETS_UP, shows=SHOWS)
def lead(request: Any) -> HttpResponse:
    """Who leads, and how often there is contact; with what the law wants in the work rules."""
    rule = BELGIUM.by_key[IN_WORK_RULES]
    cite = basis_of(rule, rule.versions[-1], BELGIUM, {}, request.lang).cite
    return _step(request, "lead", compulsory=rule.wording.action.to(request.lang), cite=cite)


@room("beginnen_gezondheidsdienst", hats=SETS_UP, shows=SHOWS)
def service(request: Any) -> HttpResponse:
    """The external health service."""
    return _step(request, "service")


@room("beginnen_brieven", hats=SETS_UP, shows=SHOWS)
def letters(request: Any) -> HttpResponse:
    """What stands above and below a letter."""
    return _step(request, "letters", note=FieldWords.to(request.lang).letters_later)


@room("beginnen_mensen", hats=SETS_UP, shows=SHOWS)
def people(request: Any) -> HttpResponse:
    """Who works here and who does what; the rooms where it is told are beside it."""
    if request.method == "POST":
        tell_step(request.viewer, Told("people"), key=once_of(request.POST))
        return redirect(after("people"))
    found, count = staff(request.viewer)
    return render(
        request,
        "beginnen/people.html",
        {
            **_frame(request, _setup(request), "people"),
            "staff": found[:10],
            "count": count,
            "roles": [(one.name, one.hat.words.to(request.lang)) for one in given_roles(request.viewer)],
        },
    )


@room("beginnen_nakijken", hats=SETS_UP, shows=SHOWS)
def last(request: Any) -> HttpResponse:
    """Look at all of it once more, and start."""
    lacks = False
    if request.method == "POST":
        try:
            return _begin(request)
        except NotYet:
            lacks = True
    setup = _setup(request)
    return render(
        request,
        "beginnen/check.html",
        {
            **_frame(request, setup, "check"),
            "page": check(setup, request.lang),
            "wrong": lacks,
            "no_mail_server": not settings.DRAAD_MAIL_URL,
        },
        status=422 if lacks else 200,
    )


def _begin(request: Any) -> HttpResponse:
    done = begin_work(
        request.viewer,
        lambda account: request.build_absolute_uri(password_path(account)),
        key=once_of(request.POST),
    )
    name = _setup(request).name
    tell(request, SetupWords.to(request.lang).started.fill(n=done.result.get("mails", 0), employer=name))
    return redirect("beginnen")


@require_POST
@room("demo_aan", hats=SETS_UP)
def demo_on(request: Any) -> HttpResponse:
    """Ask for the demo beside this installation."""
    if want_demo(request.viewer, key=once_of(request.POST)):
        tell(request, str(SetupWords.to(request.lang).demo_comes))
    return redirect(reverse("beginnen") + "#demo")


@require_POST
@room("demo_weg", hats=SETS_UP)
def demo_off(request: Any) -> HttpResponse:
    """Take the demo away, with everything in it."""
    if take_demo_away(request.viewer, key=once_of(request.POST)):
        tell(request, str(SetupWords.to(request.lang).demo_gone))
    return redirect(reverse("beginnen") + "#demo")


def _setup(request: Any) -> Setup:
    found = setup_of(request.viewer)
    if found is None:
        raise RuntimeError("a page of setting up was opened by a hat that does not; allowed: its own hats only")
    return found


def _step(request: Any, step: str, **more: Any) -> HttpResponse:
    setup, sent = _setup(request), request.method == "POST"
    form = step_form(step, setup, request.POST.dict(), request.lang, request.viewer.today, sent=sent)
    if form.told is not None:
        tell_step(request.viewer, form.told, key=once_of(request.POST))
        if setup.started_on is not None:
            tell(request, str(SetupWords.to(request.lang).saved))
            return redirect("beginnen")
        return redirect(after(step))
    wrong = bool(form.errors.errors)
    return render(
        request,
        "beginnen/step.html",
        {**_frame(request, setup, step), "form": form, "wrong": wrong, **more},
        status=422 if wrong else 200,
    )


def _frame(request: Any, setup: Setup, step: str) -> dict[str, Any]:
    w = SetupWords.to(request.lang)
    return {
        "w": w,
        "f": FieldWords.to(request.lang),
        "title": title_of(step, request.lang),
        "place": w.step_of.fill(n=STEPS.index(step) + 1) if setup.started_on is None else "",
        "stepper": stepper(setup, step, request.lang) if setup.started_on is None else None,
        "back": BackLink(label=str(w.back if setup.started_on is None else w.after_title), href=reverse("beginnen")),
        "once": once_of(request.POST),
        "save": w.on if setup.started_on is None else w.save,
        "undo": undo_strip(request),
    }
