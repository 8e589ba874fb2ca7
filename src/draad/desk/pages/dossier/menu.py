"""The menu "Meer": what this hat may do in this dossier, the common things first. Pure."""

from django.urls import reverse

from draad.desk.components import Link
from draad.desk.pages.dossier.words import MenuWords
from draad.desk.service.menu import service_menu
from draad.dossier.visible import creatable_kinds
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

COMMON: tuple[tuple[str, str], ...] = (
    ("certificate", "certificate.received"),
    ("expected", "absence.expected_until"),
    ("step", "plan.step_agreed"),
    ("on_paper", "agreements.written"),
    ("back_partly", "work.resumed_partially"),
    ("back", "work.resumed"),
    ("physician", "physician.told"),
    ("request", "trajectory.requested"),
)
"""The word of a link and the kind of fact that it records."""

CALLERS = frozenset({Hat.MANAGER, Hat.HR})
ARRANGES = frozenset({Hat.HR, Hat.COACH})
READS_AGREEMENTS = frozenset({Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.NURSE})
ABSENT = frozenset({"at_start", "during", "before_return"})


ROOMS = {
    "certificate.received": "attest",
    "absence.expected_until": "terug",
    "work.resumed_partially": "terug",
    "work.resumed": "terug",
}
"""Kinds of fact that have a room of their own."""


def _place(dossier_id: int, kind: str) -> tuple[str, tuple[object, ...]]:
    """The room in which a kind of fact is told, else its own form."""
    return (ROOMS[kind], (dossier_id,)) if kind in ROOMS else ("feit_noteer", (dossier_id, kind))


def menu(viewer: Viewer, dossier: OpenDossier, language: Language) -> tuple[Link, ...]:
    """The links. In a closed dossier nothing is recorded but a new sick call."""
    w, phase = MenuWords.to(language), dossier.agenda.state.phase
    may = creatable_kinds(viewer.hat, viewer.policy)
    found: list[tuple[str, str, tuple[object, ...]]] = []
    if viewer.hat in CALLERS and phase not in ABSENT:
        found.append(("report_sick", "meld_ziek_wie", (dossier.id,)))
    if phase not in {"closed", "before"}:
        if "talk.held" in may:
            found.append(("talk", "gesprek", (dossier.id,)))
        if viewer.hat in READS_AGREEMENTS:
            found.append(("agreed", "afspraken", (dossier.id,)))
        if "contact.agreed" in may:
            found.append(("agree", "contactafspraak", (dossier.id,)))
        found += [(word, *_place(dossier.id, kind)) for word, kind in COMMON if kind in may]
    if viewer.hat in ARRANGES:
        found.append(("people", "mensen", (dossier.id,)))
    if viewer.hat is Hat.HR and phase not in {"closed", "before"}:
        found.append(("from_paper", "papier", (dossier.id,)))
    found.append(("what_if", "wat_als", (dossier.id,)))
    if may:
        found.append(("other", "feit", (dossier.id,)))
    links = tuple(Link(label=str(w[word]), href=reverse(name, args=args)) for word, name, args in found)
    return (*service_menu(viewer, dossier, language), *links)
