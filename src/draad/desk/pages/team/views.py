"""The manager's first page: who is away, who returns when, and what is mine to do."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from draad.desk.done import undo_strip
from draad.desk.pages.team.context import just_back, team_context
from draad.desk.pages.team.words import TeamWords
from draad.desk.room import room
from draad.desk.tasks import task_rows
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import read

WEEK = 7


@room("team", hats={Hat.MANAGER}, shows={Item.ABSENT_TODAY, Item.FIRST_DAY, Item.EXPECTED_END})
def team(request: Any) -> HttpResponse:
    """Show the team of today."""
    viewer, lang = request.viewer, request.lang
    members = read.team(viewer)
    shown = [member.dossier_id for member in members if member.absent or just_back(member, viewer.today)]
    read.note_look(viewer, "team", shown)
    urls = {dossier_id: reverse("dossier", args=[dossier_id]) for dossier_id in shown}
    mine = [row for row in read.work_lines(viewer, viewer.today + WEEK) if row.mine]
    return render(
        request,
        "team/page.html",
        {
            "w": TeamWords.to(lang),
            "team": team_context(members, lang, urls, viewer.today),
            "tasks": task_rows(viewer, mine, lang),
            "undo": undo_strip(request),
        },
    )
