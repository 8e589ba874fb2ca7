"""What else waits for a viewer than lines of work: answers of theirs, each with the page where they give it."""

from django.urls import reverse

from draad.desk.components import Link
from draad.desk.digest.words import DigestWords
from draad.rules import Language
from draad.store.read import waits_for
from draad.store.viewer import Viewer

PLACES = {"handovers": "overdragen", "detours": "ander_contact"}
ICONS = {"handovers": "people", "detours": "phone"}


def asked_of(viewer: Viewer, language: Language) -> tuple[Link, ...]:
    """Hand-overs to answer, and people who ask for another contact person."""
    w = DigestWords.to(language)
    return tuple(
        Link(label=w[name].fill(n=number), href=reverse(PLACES[name]), icon=ICONS[name])
        for name, number in waits_for(viewer)
    )
