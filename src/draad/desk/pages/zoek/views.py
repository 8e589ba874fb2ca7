"""The search over people in reach and over rules."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from draad.desk import formats
from draad.desk.components import Button, Person, SourceChip
from draad.desk.pages.zoek.rules import find_rules
from draad.desk.pages.zoek.words import SearchWords
from draad.desk.people import function_of, initials
from draad.desk.room import room
from draad.desk.tasks import source_of
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import Language
from draad.store import read
from draad.store.viewer import Viewer

HATS = {Hat.COACH, Hat.HR, Hat.MANAGER, Hat.PHYSICIAN, Hat.NURSE}
MOST = 20
LONGEST = 80


@room("zoek", hats=HATS, shows={Item.ABSENT_TODAY, Item.FIRST_DAY})
def search(request: Any) -> HttpResponse:
    """Show the people and the rules that hold the words typed."""
    viewer, lang = request.viewer, request.lang
    text = request.GET.get("z", "").strip()[:LONGEST]
    found = read.find_people(viewer, text, MOST + 1) if text else []
    shown = found[:MOST]
    read.note_look(viewer, "search", [member.dossier_id for member in shown])
    rules = find_rules(read.rule_book(viewer).rules, text, lang) if text else []
    w = SearchWords.to(lang)
    context = {
        "w": w,
        "text": text,
        "title": w.title_for.fill(text=text) if text else str(w.title),
        "people": [person_of(viewer, member, lang) for member in shown],
        "more": w.many.fill(n=MOST) if len(found) > MOST else "",
        "rules": [
            {
                "name": rule.name,
                "chip": SourceChip(source=source_of(rule.key)),
                "question": rule.question,
                "url": reverse("regel", args=[rule.key]),
            }
            for rule in rules
        ],
    }
    return render(request, "zoek/page.html", context)


def person_of(viewer: Viewer, member: read.TeamMember, lang: Language) -> dict[str, Any]:
    """A person that was found: to the dossier, or for someone at work to the sick call."""
    w = SearchWords.to(lang)
    name = f"{member.first_name} {member.last_name}"
    since = member.first_day if member.absent else None
    state = str(w.at_work)
    if since is not None:
        state = w.away_since.fill(day=formats.day_in_year(since, viewer.today, lang))
    role = function_of(member.function, lang)
    report = None
    if not member.absent and may_report(viewer):
        report = Button(label=str(w.report), icon="plus", href=reverse("meld_ziek_wie", args=[member.dossier_id]))
    return {
        "person": Person(
            name=name,
            initials=initials(name),
            role=f"{role}, {state}" if role else state,
            actor="worker",
            url=reverse("dossier", args=[member.dossier_id]),
        ),
        "report": report,
    }


def may_report(viewer: Viewer) -> bool:
    """Whether this hat may take a sick call: those who work for the employer."""
    return viewer.hat in {Hat.MANAGER, Hat.HR} and viewer.policy.creates_key(
        viewer.hat, "absence.started", None, Item.FIRST_DAY
    )
