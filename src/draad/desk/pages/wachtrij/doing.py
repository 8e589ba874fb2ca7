"""The button of a row: where the next step is recorded, as far as the hat may record it."""

import secrets
from collections.abc import Callable, Mapping

from django.urls import reverse

from draad.desk.components import Button
from draad.desk.pages.wachtrij.entries import AIMS, Entry
from draad.desk.service.state_words import StateWords
from draad.desk.words import Spoken
from draad.dossier.settling import needed
from draad.dossier.visible import creatable_kinds
from draad.rules import Language, Rule
from draad.store.viewer import Viewer

TO_INVITE = frozenset({"asked", "asked_told", "other_day", "not_coming", "missed"})


def doing_for(
    viewers: Mapping[int, Viewer], rules: Mapping[int, Mapping[str, Rule]], language: Language
) -> Callable[[Entry], Button]:
    """The maker of buttons for a service: each with the rights that the hat has at that employer."""
    w = StateWords.to(language)
    return lambda one: _button(one, viewers[one.queued.employer_id], rules[one.queued.employer_id], w)


def _button(one: Entry, viewer: Viewer, rules: Mapping[str, Rule], w: Spoken) -> Button:
    key = one.queued.dossier_id
    may = creatable_kinds(viewer.hat, viewer.policy)
    if one.subject in AIMS and one.progress is not None:
        return _of_aim(one, may, w)
    if one.subject == "inform" or one.told:
        return Button(
            label=str(w.do_informed),
            post=reverse("informeren", args=[key]),
            fields=(("once", secrets.token_urlsafe(12)),),
        )
    if one.subject == "potential":
        return Button(label=str(w.do_estimate), href=reverse("schatten", args=[key]))
    rule = rules.get(one.rule)
    if rule is not None and needed(rule, viewer.hat, viewer.policy):
        return Button(label=str(w.do_note), href=reverse("afvinken", args=[key, one.rule]))
    return Button(label=str(w.do_open), href=reverse("dossier", args=[key]))


def _of_aim(one: Entry, may: Mapping[str, object], w: Spoken) -> Button:
    key, going = one.queued.dossier_id, one.progress
    if going is None or (going.state == "attended" and "assessment.received" not in may):
        return Button(label=str(w.do_open), href=reverse("dossier", args=[key]))
    if going.state == "attended":
        return Button(label=str(w.do_decide), href=reverse("beoordeling", args=[key]))
    if going.state in TO_INVITE:
        label = w.do_invite_again if going.invited else w.do_invite
        return Button(label=str(label), href=f"{reverse('uitnodigen', args=[key])}?voor={going.aim}")
    return Button(label=str(w.do_visit), href=f"{reverse('bezoek', args=[key])}?voor={going.aim}")
