"""The page on which a health service records one thing: its form, what is carried along, and the way back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from draad.desk.components import Component, ErrorSummary, Link
from draad.desk.components.frame import BackLink
from draad.desk.screening import screened_work
from draad.desk.service.words import ServiceWords
from draad.desk.typed_form import TypedForm, once_of, summary_of
from draad.periods import Day
from draad.store.read import OpenDossier, employer_card

TEMPLATE = "service/form.html"


@dataclass(frozen=True)
class Form:
    """Fields, and the errors above them."""

    fields: tuple[Component, ...]
    errors: ErrorSummary

    @classmethod
    def of(cls, *fields: Component) -> "Form":
        """A form of these fields, with the errors that they hold."""
        return cls(fields, summary_of(*fields))


@dataclass(frozen=True)
class Page:
    """One page. ``notes`` stand above the form; ``carried`` is sent along unseen; ``others`` are ways to go instead."""

    title: str
    form: Form | None
    lead: str = ""
    notes: Sequence[str] = ()
    trouble: str = ""
    save: str = ""
    readers: str = ""
    carried: Mapping[str, str] = field(default_factory=dict)
    others: Sequence[Component] = ()
    width: str = ""


def shown(request: Any, dossier: OpenDossier, page: Page, template: str = TEMPLATE, **more: Any) -> HttpResponse:
    """Draw the page; with status 422 where something is not right yet."""
    w = ServiceWords.to(request.lang)
    wrong = bool(page.trouble) or (page.form is not None and bool(page.form.errors.errors))
    context = {
        "title": page.title,
        "lead": page.lead,
        "notes": page.notes,
        "trouble": page.trouble,
        "form": page.form,
        "save": page.save or str(w.save),
        "readers": page.readers,
        "carried": tuple(page.carried.items()),
        "others": page.others,
        "width": page.width,
        "wrong": wrong,
        "name": dossier.person.name,
        "employer": employer_card(dossier.viewer.employer_id, dossier.viewer).short_name,
        "dossier_url": reverse("dossier", args=[dossier.id]),
        "once": once_of(request.POST),
        "seen": request.POST.get("seen") or dossier.token,
        "back": BackLink(label=str(w.back), href=reverse("wachtrij")),
        "cancel": Link(label=str(w.to_dossier), href=reverse("dossier", args=[dossier.id])),
    }
    return render(request, template, {**context, **more}, status=422 if wrong else 200)


def to_queue() -> HttpResponse:
    """Back to the queue, after something was recorded."""
    response = HttpResponseRedirect(reverse("wachtrij"))
    response.status_code = 303
    return response


def happened_on(form: TypedForm, name: str) -> Day | None:
    """A day on which something happened: today where nothing was typed, never one to come."""
    if not form.get(name):
        return form.today
    day = form.day(name, "past")
    if day is not None and day > form.today:
        form.wrong[name] = str(ServiceWords.to(form.language).not_ahead)
        return None
    return day


def work_text(form: TypedForm, name: str) -> str:
    """Free text in terms of work. What says something about health is wrong, and stays so until it is rewritten."""
    text = form.get(name)
    if found := screened_work(text, form.language):
        form.wrong[name] = found
    return text
