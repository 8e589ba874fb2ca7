"""Roles: who has which, give one, end one; and the invitation of who never came in."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from draad.accounts.password_links import password_path
from draad.actions.give_role import NotGiven, Why, end_role, give_role, may_give
from draad.actions.staffing import invitable, invite
from draad.desk.components import Tab, Tabs
from draad.desk.components.frame import BackLink
from draad.desk.done import tell, undo_strip
from draad.desk.formats import full_day
from draad.desk.pages.mensen_beheer.context import roles_table
from draad.desk.pages.mensen_beheer.forms import Form, end_form, role_form
from draad.desk.pages.mensen_beheer.views import MANAGES, way_back
from draad.desk.pages.mensen_beheer.words import RoleWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of
from draad.store.read.staff import given_roles, unit_names


@room("beheer_rollen", hats=MANAGES)
def given(request: Any) -> HttpResponse:
    """Who has which role."""
    viewer, lang, over = request.viewer, request.lang, request.GET.get("voorbij") == "1"
    if not may_give(viewer):
        return nothing_here(request)
    w, place = RoleWords.to(lang), reverse("beheer_rollen")
    tabs = Tabs(
        label=str(w.title),
        tabs=(
            Tab(label=str(w.running), url=place, current=not over),
            Tab(label=str(w.over), url=f"{place}?voorbij=1", current=over),
        ),
    )
    found = given_roles(viewer, over=over)
    waiting = {
        one.account_id: one for one in found if one.signs_in == "invited" and one.account_id != viewer.account_id
    }
    return render(
        request,
        "mensen_beheer/roles.html",
        {
            "w": w,
            "tabs": tabs,
            "table": roles_table(found, may_give(viewer), lang, over=over),
            "waiting": [(one.account_id, one.name) for one in waiting.values()] if not over else [],
            "once": once_of({}),
            "back": way_back(request),
            "undo": undo_strip(request),
        },
    )


@room("beheer_rol_nieuw", hats=MANAGES)
def new(request: Any) -> HttpResponse:
    """Give a role."""
    viewer, lang, sent = request.viewer, request.lang, request.method == "POST"
    hats, units = may_give(viewer), tuple(unit_names(viewer))
    if not hats:
        return nothing_here(request)
    typed = request.POST.dict()
    form = role_form(hats, units, typed, lang, viewer.today, sent=sent)
    if form.said is not None:
        said = form.said
        try:
            give_role(viewer, said.mail, said.name, said.role, key=once_of(request.POST))
        except NotGiven as why:
            form = role_form(hats, units, typed, lang, viewer.today, sent=sent, refused=why.why)
        else:
            tell(request, RoleWords.to(lang).given.fill(name=said.name or said.mail))
            return redirect("beheer_rollen")
    w = RoleWords.to(lang)
    return _page(request, form, str(w.new_title), str(w.lead), str(w.save))


@room("beheer_rol_einde", hats=MANAGES)
def end(request: Any, role_id: int) -> HttpResponse:
    """End a role on a last day."""
    viewer, lang, sent = request.viewer, request.lang, request.method == "POST"
    found = next((one for one in given_roles(viewer) if one.id == role_id and one.hat in may_give(viewer)), None)
    if found is None:
        return nothing_here(request)
    refused: Why | None = None
    form = end_form(request.POST.dict(), lang, viewer.today, sent=sent)
    w = RoleWords.to(lang)
    if form.said is not None:
        try:
            end_role(viewer, role_id, form.said, key=once_of(request.POST))
        except NotGiven as why:
            refused = why.why
        else:
            tell(request, w.ended.fill(day=full_day(form.said, lang)))
            return redirect("beheer_rollen")
    if refused is not None:
        form = end_form(request.POST.dict(), lang, viewer.today, sent=sent, refused=refused)
    lead = w.end_lead.fill(name=found.name, role=found.hat.words.to(lang))
    return _page(request, form, str(w.end_title), lead, str(w.end))


@require_POST
@room("beheer_uitnodigen", hats=MANAGES)
def invited(request: Any, account_id: int) -> HttpResponse:
    """Send a link to who never came in."""
    account = invitable(request.viewer, account_id)
    if account is None:
        return nothing_here(request)
    link = request.build_absolute_uri(password_path(account))
    invite(request.viewer, account_id, link, key=once_of(request.POST))
    tell(request, str(RoleWords.to(request.lang).invited))
    return redirect("beheer_rollen" if may_give(request.viewer) else "beheer_mensen")


def _page(request: Any, form: Form[Any], title: str, lead: str, save: str) -> HttpResponse:
    w, wrong = RoleWords.to(request.lang), bool(form.errors.errors)
    return render(
        request,
        "mensen_beheer/form.html",
        {
            "w": w,
            "title": title,
            "lead": lead,
            "form": form,
            "save": save,
            "wrong": wrong,
            "once": once_of(request.POST),
            "back": BackLink(label=str(w.title), href=reverse("beheer_rollen")),
        },
        status=422 if wrong else 200,
    )
