"""The people of an employer: find, add, change, let go. Nobody's absence shows here, and none is asked."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.actions import staffing
from draad.desk.components import Link
from draad.desk.components.frame import BackLink
from draad.desk.done import tell, undo_strip
from draad.desk.formats import full_day, short_day
from draad.desk.pages.mensen_beheer.context import card, listed
from draad.desk.pages.mensen_beheer.forms import (
    Around,
    Form,
    details_form,
    job_before,
    job_form,
    leave_form,
    new_form,
)
from draad.desk.pages.mensen_beheer.words import StaffWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of
from draad.privacy.hats import Hat
from draad.store.read.setup import setup_of
from draad.store.read.staff import (
    Staff,
    account_to_invite,
    leader_typed,
    leaders,
    one_of_staff,
    staff,
    unit_names,
)

MANAGES = {Hat.ADMIN, Hat.HR}
IN_A_LIST = 100
"""So many people can be chosen from in a list; with more, a name or an address is typed."""


@room("beheer_mensen", hats=MANAGES)
def everybody(request: Any) -> HttpResponse:
    """Everybody who works here, or did, by name."""
    viewer, lang = request.viewer, request.lang
    text, gone = request.GET.get("q", "").strip()[:80], request.GET.get("weg") == "1"
    asked = request.GET.get("blad", "1")
    page = int(asked) if asked.isdecimal() and 0 < int(asked) < 10_000 else 1
    people, count = staff(viewer, text, page, gone=gone)
    return render(
        request,
        "mensen_beheer/list.html",
        {
            "w": StaffWords.to(lang),
            "page": listed(people, count, viewer.today, lang, text=text, page=page, gone=gone),
            "q": text,
            "gone": gone,
            "roles": viewer.units is None,
            "back": way_back(request),
            "undo": undo_strip(request),
        },
    )


@room("beheer_nieuw", hats=MANAGES)
def new(request: Any) -> HttpResponse:
    """Somebody new; what the one before had stands ready for the next."""
    viewer, lang, sent = request.viewer, request.lang, request.method == "POST"
    typed = request.POST.dict() if sent else _as_before(request)
    form = new_form(typed, _around(request), lang, viewer.today, sent=sent)
    w, taken = StaffWords.to(lang), ""
    if form.said is not None:
        said = form.said
        try:
            done = staffing.add_person(viewer, said.who, said.job, said.since, key=once_of(request.POST))
        except staffing.MailTaken:
            taken = str(w.mail_taken)
        else:
            tell(request, w.added.fill(name=f"{said.who.first_name} {said.who.last_name}"))
            return redirect(f"{reverse('beheer_nieuw')}?na={done.result['person']}")
    return _form_page(request, form, _Page(str(w.new_title), str(w.add_next), taken=taken, enough=True))


@room("beheer_persoon", hats=MANAGES)
def person(request: Any, person_id: int) -> HttpResponse:
    """One person: how they work and worked, and how they come in."""
    one = one_of_staff(request.viewer, person_id)
    if one is None:
        return nothing_here(request)
    w = StaffWords.to(request.lang)
    now = one.now(request.viewer.today)
    leaves = person_id != request.viewer.person_id and now is not None and now.last is None
    return render(
        request,
        "mensen_beheer/person.html",
        {
            "w": w,
            "card": card(one, account_to_invite(request.viewer, person_id), request.lang, leaves=leaves),
            "back": BackLink(label=str(w.title), href=reverse("beheer_mensen")),
            "undo": undo_strip(request),
        },
    )


@room("beheer_gegevens", hats=MANAGES)
def details(request: Any, person_id: int) -> HttpResponse:
    """Somebody's name, language and function."""
    viewer, lang, sent = request.viewer, request.lang, request.method == "POST"
    one = one_of_staff(viewer, person_id)
    if one is None:
        return nothing_here(request)
    form = details_form(one, request.POST.dict(), lang, viewer.today, sent=sent)
    w, taken = StaffWords.to(lang), ""
    if form.said is not None:
        try:
            staffing.change_person(viewer, person_id, form.said, key=once_of(request.POST))
        except staffing.MailTaken:
            taken = str(w.mail_taken)
        else:
            return _to_person(request, person_id, str(w.changed))
    note = str(w.mail_stays) if one.signs_in in {"yes", "closed"} else ""
    title = w.details_title.fill(name=one.name)
    return _form_page(request, form, _Page(title, str(w.save), taken=taken, note=note, one=one))


@room("beheer_werk", hats=MANAGES)
def job(request: Any, person_id: int) -> HttpResponse:
    """From a day on somebody works in another unit, under another manager, or other hours."""
    viewer, lang, sent = request.viewer, request.lang, request.method == "POST"
    one = one_of_staff(viewer, person_id)
    if one is None:
        return nothing_here(request)
    form = job_form(one, request.POST.dict(), _around(request), lang, viewer.today, sent=sent)
    w = StaffWords.to(lang)
    if form.said is not None:
        staffing.change_job(viewer, person_id, *form.said, key=once_of(request.POST))
        return _to_person(request, person_id, str(w.changed))
    title = w.job_title.fill(name=one.name)
    return _form_page(request, form, _Page(title, str(w.save), lead=str(w.job_lead), one=one))


@room("beheer_vertrek", hats=MANAGES)
def leaving(request: Any, person_id: int) -> HttpResponse:
    """Somebody leaves: the last day, and who leads their people afterwards."""
    viewer, lang, sent = request.viewer, request.lang, request.method == "POST"
    one = one_of_staff(viewer, person_id)
    if one is None or person_id == viewer.person_id:
        return nothing_here(request)
    form = leave_form(one, request.POST.dict(), _around(request), lang, viewer.today, sent=sent)
    w = StaffWords.to(lang)
    if form.said is not None:
        staffing.leave(viewer, person_id, *form.said, key=once_of(request.POST))
        said = w.left.fill(name=one.name, day=full_day(form.said[0], lang))
        return _to_person(request, person_id, said)
    note = str(w.leave_own if viewer.hat is Hat.HR else w.leave_admin)
    title = w.leave_title.fill(name=one.name)
    return _form_page(request, form, _Page(title, str(w.save), lead=str(w.leave_lead), note=note, one=one))


def way_back(request: Any) -> BackLink:
    """Back to the steps for who sets up, else to the other places of the hat."""
    w = StaffWords.to(request.lang)
    setup = setup_of(request.viewer)
    if setup is None:
        return BackLink(label=str(w.back_more), href=reverse("meer"))
    if setup.started_on is not None:
        return BackLink(label=str(w.back_settings), href=reverse("beginnen"))
    return BackLink(label=str(w.back_start), href=reverse("beginnen_mensen"))


def _around(request: Any) -> Around:
    viewer = request.viewer
    found = leaders(viewer, IN_A_LIST)
    typed = request.POST.get("manager", "").strip()
    leader = leader_typed(viewer, typed) if found is None and typed else None
    return Around(tuple(unit_names(viewer)), tuple(found) if found is not None else None, leader, viewer.units is None)


def _as_before(request: Any) -> dict[str, str]:
    """The work of the one who was added last; the language of the house for the first."""
    asked = request.GET.get("na", "")
    one = one_of_staff(request.viewer, int(asked)) if asked.isdecimal() else None
    found = one.now(request.viewer.today) if one is not None else None
    if one is None or found is None:
        return {"language": request.lang, "full_time": "38", "hours": "38"}
    since = short_day(found.contract_from, request.lang)
    return {**job_before(found), "language": one.language, "since": since}


def _to_person(request: Any, person_id: int, said: str) -> HttpResponse:
    tell(request, said)
    return redirect("beheer_persoon", person_id)


@dataclass(frozen=True)
class _Page:
    """What stands around a form. ``one``: the person it is about; ``enough``: the way on, once everybody is there."""

    title: str
    save: str
    lead: str = ""
    note: str = ""
    taken: str = ""
    one: Staff | None = None
    enough: bool = False


def _form_page(request: Any, form: Form[Any], page: _Page) -> HttpResponse:
    w, wrong = StaffWords.to(request.lang), bool(page.taken or form.errors.errors)
    back = way_back(request) if page.enough else BackLink(label=str(w.title), href=reverse("beheer_mensen"))
    if page.one is not None:
        back = BackLink(label=page.one.name, href=reverse("beheer_persoon", args=[page.one.id]))
    return render(
        request,
        "mensen_beheer/form.html",
        {
            "w": w,
            "title": page.title,
            "lead": page.lead,
            "note": page.note,
            "form": form,
            "save": page.save,
            "taken": page.taken,
            "wrong": wrong,
            "once": once_of(request.POST),
            "back": back,
            "enough": Link(label=str(w.enough), href=way_back(request).href) if page.enough else None,
            "undo": undo_strip(request),
        },
        status=422 if wrong else 200,
    )
