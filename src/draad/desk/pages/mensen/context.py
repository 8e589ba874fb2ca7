"""The fields of who follows and of closing: pure."""

from draad.desk.components import Choice, Option, Select
from draad.desk.pages.mensen.words import PeopleWords
from draad.dossier.value_words import VALUES
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import Involved, OpenDossier

GROUNDS = VALUES["ground"]


def coach_field(
    coaches: list[Involved], dossier: OpenDossier, chosen: str, language: Language, error: str = ""
) -> Select | None:
    """Whom it can be given to: every coach but the worker themself and who follows already."""
    w = PeopleWords.to(language)
    around = {
        person.account_id
        for person in dossier.people
        if person.hat in {Hat.COACH, Hat.WORKER} and not person.instead_of
    }
    free = [coach for coach in coaches if coach.account_id not in around]
    if not free:
        return None
    options = (Option(value="", label="–"), *(Option(value=str(coach.account_id), label=coach.name) for coach in free))
    return Select(
        name="coach",
        label=str(w.whom),
        hint=str(w.whom_hint),
        options=options,
        value=chosen,
        error=error,
        width="medium",
    )


def ground_field(chosen: str, language: Language, error: str = "") -> Choice:
    """Why the thread is closed."""
    options = tuple(
        Option(value=value, label=text.to(language)[:1].upper() + text.to(language)[1:])
        for value, text in GROUNDS.items()
    )
    return Choice(
        name="ground",
        label=str(PeopleWords.to(language).ground),
        options=options,
        value=chosen,
        error=error,
        stacked=True,
    )
