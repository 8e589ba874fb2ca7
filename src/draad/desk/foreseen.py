"""What facts would move in a dossier, shown before they are saved."""

from collections.abc import Sequence

from draad.actions.perform import NewFact
from draad.desk.consequences import Consequences, consequences, letters_on_old_picture
from draad.dossier.answer import Agenda
from draad.dossier.reading import BadInput
from draad.rules import Language
from draad.store import read
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer


def agenda_with(viewer: Viewer, dossier: OpenDossier, facts: Sequence[NewFact]) -> Agenda | None:
    """The agenda as it would be; ``None`` where the facts do not go with those that stand."""
    try:
        return read.picture(viewer, dossier, *facts).agenda
    except BadInput:
        return None


def foreseen(viewer: Viewer, dossier: OpenDossier, facts: Sequence[NewFact], language: Language) -> Consequences | None:
    """What moves, comes and goes; ``None`` where the facts do not go with those that stand."""
    after = agenda_with(viewer, dossier, facts)
    if after is None:
        return None
    standing = [shown.fact for shown in dossier.facts if dossier.standing(shown.n)]
    letters = letters_on_old_picture(standing, min(fact.on for fact in facts))
    return consequences(dossier.agenda, after, language, letters)
