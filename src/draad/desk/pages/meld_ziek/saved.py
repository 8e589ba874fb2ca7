"""What happens after a sick call, in the words of the agenda: the first steps that come next, and whose they are."""

from dataclasses import dataclass

from draad.desk.formats import relative_day
from draad.desk.pages.meld_ziek.words import SickCallWords
from draad.periods import Day, parse_day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

MOST = 3
SOON = 31


@dataclass(frozen=True)
class Step:
    """One thing on the thread after today."""

    title: str
    note: str


def what_happens_now(viewer: Viewer, dossier: OpenDossier, language: Language) -> list[Step]:
    """HR knows, the worker can read everything, the next call, and the first things that fall due in a month."""
    w, name = SickCallWords.to(language), dossier.person.first_name
    found: list[Step] = []
    if viewer.hat is not Hat.HR:
        found.append(Step(w.hr_knows, w.hr_knows_note.fill(name=name)))
    if viewer.hat is not Hat.WORKER:
        found.append(Step(w.worker_sees.fill(name=name), w.worker_sees_note))
    if viewer.hat is Hat.MANAGER and (day := next_call(dossier, viewer.today)) is not None:
        said = relative_day(day, viewer.today, language).capitalize()
        found.append(Step(w.you_call.fill(day=said, name=name), w.you_call_note))
    coming = [
        line
        for line in dossier.agenda.lines
        if line.stands
        and line.rule.nature in {"duty", "practice"}
        and line.due is not None
        and viewer.today < line.due <= viewer.today + SOON
    ]
    for line in sorted(coming, key=lambda line: (line.due or 0, line.rule.key))[:MOST]:
        said = relative_day(line.due or 0, viewer.today, language).capitalize()
        party = line.rule.rule.party.title.to(language)
        found.append(Step(f"{said}: {line.rule.rule.wording.action.to(language)}", party))
    return found


def next_call(dossier: OpenDossier, today: Day) -> Day | None:
    """The day agreed for the next call, if it lies ahead."""
    days = [
        parse_day(shown.fact.body["next_on"])
        for shown in dossier.facts
        if shown.fact.kind == "contact.made" and shown.replaced_by is None and shown.fact.body.get("next_on")
    ]
    return next((day for day in reversed(days) if day >= today), None)
