"""Follow a line of a mail. Switching hats is asked for, never done by a link alone."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from draad.desk.pages.doen.words import DoWords
from draad.desk.room import nothing_here
from draad.desk.tasks import door_of
from draad.desk.viewing import put_on, wearable
from draad.dossier.settling import Needed, needed
from draad.privacy.hats import Hat
from draad.store import read

PLACES = frozenset({"vandaag", "overdragen", "ander_contact"})
OWN_ROOMS = {"plan.answered": "mijn_draad", "agreement.answered": "mijn_afspraken"}
"""Where a worker answers; what else they can say has a form of its own."""


def line(request: Any, employer_id: int, hat: str, subject: int, rule: str) -> HttpResponse:
    """To the action that settles a line of a dossier; to the dossier itself once it is settled."""
    other = _other_hat(request, employer_id, hat)
    if other is not None:
        return other
    viewer = request.viewer
    dossier = read.open_dossier(viewer, subject)
    if dossier is None:
        return nothing_here(request)
    stands = next((one for one in dossier.agenda.lines if one.stands and one.rule.key == rule), None)
    if stands is None:
        return redirect("mijn_draad") if viewer.hat is Hat.WORKER else redirect("dossier", subject)
    options = needed(stands.rule.rule, viewer.hat, dossier.viewer.policy)
    return redirect(_own_door(subject, options) if viewer.hat is Hat.WORKER else door_of(subject, rule, options))


def place(request: Any, employer_id: int, hat: str, place: str) -> HttpResponse:
    """To a page of a hat."""
    if place not in PLACES:
        return nothing_here(request)
    return _other_hat(request, employer_id, hat) or redirect(place)


def _own_door(dossier_id: int, options: tuple[Needed, ...]) -> str:
    kind = options[0].kind if options else ""
    if not kind or kind in OWN_ROOMS:
        return reverse(OWN_ROOMS.get(kind, "mijn_draad"))
    return reverse("feit_noteer", args=[dossier_id, kind])


def _other_hat(request: Any, employer_id: int, hat: str) -> HttpResponse | None:
    """The page that switches hats, where another is worn; "nothing here" for one that is not the viewer's."""
    viewer = request.viewer
    if viewer is not None and (viewer.employer_id, viewer.hat.value) == (employer_id, hat):
        return None
    found = next((one for one in wearable(request) if (one.employer_id, one.hat.value) == (employer_id, hat)), None)
    if found is None:
        return nothing_here(request)
    if request.method == "POST":
        put_on(request, found)
        return redirect(request.path)
    name = found.hat.words.to(request.lang)
    return render(request, "doen/switch.html", {"w": DoWords.to(request.lang), "hat": name})
