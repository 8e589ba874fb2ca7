"""What facts would move in a dossier, shown before they are saved."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from draad.actions.perform import NewFact
from draad.desk.consequences import Consequences, consequences, letters_on_old_picture
from draad.dossier.answer import Agenda
from draad.dossier.strict_json import BadInput
from draad.periods import Day
from draad.rules import Language
from draad.store import read
from draad.store.read import OpenDossier
from draad.store.rows import instant_of
from draad.store.viewer import Viewer


def agenda_with(viewer: Viewer, dossier: OpenDossier, facts: Sequence[NewFact], on: Day | None = None) -> Agenda | None:
    """The agenda as it would be; ``None`` where the facts do not go with those that stand.

    :param on: a later day, as the same viewer would see it then: what is planned brings nothing before its day.
    """
    then = viewer if on is None else replace(viewer, at=viewer.at + timedelta(days=max(on - viewer.today, 0)))
    try:
        return read.picture(then, dossier, *facts, heard=instant_of(viewer.at)).agenda
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
