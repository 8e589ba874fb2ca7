"""What a health service can do in a dossier, as links of its menu; only what can be done now. Pure."""

from collections.abc import Iterator

from django.urls import reverse

from draad.desk.components import Link
from draad.desk.service.aims import ABSENT, going
from draad.desk.service.words import ServiceWords
from draad.dossier.visible import creatable_kinds
from draad.rules import Language
from draad.store.read import SERVICE, OpenDossier
from draad.store.viewer import Viewer

OVER = frozenset({"before", "closed"})


def service_menu(viewer: Viewer, dossier: OpenDossier, language: Language) -> tuple[Link, ...]:
    """The links; none for a hat that is not of a health service."""
    if viewer.hat not in SERVICE or dossier.agenda.state.phase in OVER:
        return ()
    w = ServiceWords.to(language)
    return tuple(
        Link(label=str(w[word]), href=f"{reverse(room, args=[dossier.id])}{aim}")
        for word, room, aim in _doors(viewer, dossier)
    )


def _doors(viewer: Viewer, dossier: OpenDossier) -> Iterator[tuple[str, str, str]]:
    may = creatable_kinds(viewer.hat, viewer.policy)
    if going(dossier, "assessment") is not None:
        yield "invite_assessment", "uitnodigen", "?voor=assessment"
        yield "visit_assessment", "bezoek", "?voor=assessment"
    if dossier.agenda.state.trajectory is not None and "assessment.received" in may:
        yield "decide", "beoordeling", ""
    if dossier.agenda.state.phase in ABSENT:
        yield "invite_visit", "uitnodigen", "?voor=visit"
        yield "visit_visit", "bezoek", "?voor=visit"
        yield "estimate", "schatten", ""
    if "work_advice.given" in may:
        yield "advise", "advies", ""
    yield "doctors", "artsen", ""
