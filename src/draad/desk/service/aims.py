"""What an invitation in a dossier can be for, and how far that is. Pure."""

from draad.actions.invite_worker import Aim
from draad.desk.dossier_parts.panels import standing_facts
from draad.desk.service.steps import Progress, progress
from draad.store.read import OpenDossier

ABSENT = frozenset({"at_start", "during", "before_return"})
AIMS: tuple[Aim, ...] = ("assessment", "visit")


def going(dossier: OpenDossier, aim: Aim) -> Progress | None:
    """How far an aim is in the absence that runs; a visit can begin with the invitation itself."""
    facts = sorted(standing_facts(dossier), key=lambda fact: (fact.on, fact.seq))
    since, today = dossier.agenda.state.incapacity_since, dossier.agenda.on
    if aim == "assessment":
        return progress(facts, aim, today) if dossier.agenda.state.trajectory is not None else None
    if dossier.agenda.state.phase not in ABSENT:
        return None
    told = [fact for fact in facts if since is None or fact.on >= since]
    return progress(told, aim, today) or Progress(aim, "asked")


def chosen(dossier: OpenDossier, asked: str) -> Progress | None:
    """The aim that was asked for, else the first that can be; nothing where nobody can be invited."""
    wanted = [aim for aim in AIMS if aim == asked] or list(AIMS)
    return next((found for aim in wanted if (found := going(dossier, aim)) is not None), None)
