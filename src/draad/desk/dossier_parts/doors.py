"""The ways out of a dossier page: why something is due, how to take something back, how to correct it."""

from django.urls import reverse

from draad.desk.components import Button, LawPanel, Link
from draad.desk.dossier_parts.thread_events import DrawnThread
from draad.desk.dossier_parts.turn import why_url
from draad.desk.dossier_parts.words import DossierWords
from draad.desk.explaining.panel import law_panel, why_label
from draad.desk.phrases import kind_words
from draad.rules import Language
from draad.store.read import ActRow, OpenDossier
from draad.store.viewer import Viewer


def whys(dossier: OpenDossier, drawn: DrawnThread, language: Language) -> tuple[tuple[str, LawPanel], ...]:
    """Under the thread: for each day to come, what it is, the calculation and the article."""
    agenda = dossier.agenda
    return tuple(
        (why_label(line, agenda.on, language), law_panel(line, agenda, language, why_url(dossier.id, line)))
        for line in drawn.explained
    )


def undo_buttons(dossier_id: int, acts: list[ActRow], language: Language) -> dict[int, Button]:
    """For each recent act in this dossier that still stands, the button that takes it back."""
    label = str(DossierWords.to(language).undo)
    return {
        act.id: Button(
            label=label,
            post=reverse("undo", args=[act.id]),
            fields=(("key", f"undo-{act.id}"),),
            kind="quiet",
            icon="undo",
        )
        for act in acts
        if act.dossier_id == dossier_id and not act.undone and not act.built_upon
    }


def correct_links(viewer: Viewer, dossier: OpenDossier, language: Language) -> dict[int, Link]:
    """For each fact that the viewer may correct, the way there."""
    label = str(DossierWords.to(language).correct)
    return {
        shown.n: Link(
            label=label,
            href=reverse("verbeter", args=[dossier.id, shown.n]),
            about=kind_words(shown.fact.kind, language),
        )
        for shown in dossier.facts
        if dossier.may_correct(viewer, shown.n)
    }
