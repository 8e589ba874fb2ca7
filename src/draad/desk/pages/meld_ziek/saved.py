"""What happens after a sick call, in the words of the agenda: the first steps that come next, and whose they are."""

from draad.desk.components import NextStep, NextSteps
from draad.desk.formats import relative_day
from draad.desk.pages.meld_ziek.words import SickCallWords
from draad.dossier.answer import Line
from draad.dossier.settling import settlings
from draad.periods import Day, parse_day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store import read
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

MOST = 3
SOON = 31


def what_happens_now(viewer: Viewer, dossier: OpenDossier, language: Language) -> NextSteps:
    """HR knows, the worker can read everything, the next call, and the first things that fall due in a month."""
    w, name = SickCallWords.to(language), dossier.person.first_name
    found: list[NextStep] = []
    if viewer.hat is not Hat.HR:
        note = w.hr_knows_note_own if viewer.hat is Hat.WORKER else w.hr_knows_note.fill(name=name)
        found.append(NextStep(title=w.hr_knows, note=note))
    if viewer.hat is not Hat.WORKER:
        found.append(NextStep(title=w.worker_sees.fill(name=name), note=w.worker_sees_note))
    if viewer.hat is Hat.MANAGER and (day := next_call(dossier, viewer.today)) is not None:
        said = relative_day(day, viewer.today, language).capitalize()
        found.append(NextStep(title=w.you_call.fill(day=said, name=name), note=w.you_call_note))
    found += _coming(viewer, dossier, language)
    return NextSteps(steps=tuple(found))


def _coming(viewer: Viewer, dossier: OpenDossier, language: Language) -> list[NextStep]:
    """The first things that fall due, after the call that was just agreed."""
    w, agreed = SickCallWords.to(language), next_call(dossier, viewer.today)
    lines = [
        line
        for line in dossier.agenda.lines
        if line.stands
        and line.rule.nature in {"duty", "practice"}
        and line.due is not None
        and viewer.today < line.due <= viewer.today + SOON
        and not (line.due == agreed and _settled_by_contact(line))
    ]
    found = []
    for line in sorted(lines, key=lambda line: (line.due or 0, line.rule.key))[:MOST]:
        said = relative_day(line.due or 0, viewer.today, language).capitalize()
        wording, party = line.rule.rule.wording, line.rule.rule.party
        found.append(
            NextStep(title=w.on_day.fill(day=said, what=wording.name.to(language)), note=party.title.to(language))
        )
    return found


def _settled_by_contact(line: Line) -> bool:
    return any(one.kind == "contact.made" for one in settlings(line.rule.rule))


def next_call(dossier: OpenDossier, today: Day) -> Day | None:
    """The day agreed for the next call, if it lies ahead."""
    days = [
        parse_day(shown.fact.body["next_on"])
        for shown in dossier.facts
        if shown.fact.kind == "contact.made" and dossier.standing(shown.n) and shown.fact.body.get("next_on")
    ]
    return next((day for day in reversed(days) if day >= today), None)


def reported_just_now(viewer: Viewer, dossier_id: int) -> bool:
    """Whether this viewer reported this person sick in the last day, and did not take it back."""
    return any(
        act.verb == "report_sick" and act.dossier_id == dossier_id and not act.undone for act in read.acts_of(viewer)
    )
