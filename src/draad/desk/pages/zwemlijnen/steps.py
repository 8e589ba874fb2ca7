"""The steps of a dossier: the visible facts of the thread that happened, then what the agenda asks. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Source
from draad.desk.dossier_parts.thread_events import fact_title, source_of_fact
from draad.desk.dossier_parts.thread_words import FIRST_CONTACT, NEXT_CONTACT
from draad.desk.dossier_parts.turn import next_lines, why_url
from draad.desk.pages.zwemlijnen.lanes import LANES, Holders, Step, lane_of
from draad.desk.pages.zwemlijnen.turning import did_not_work_out, makes_plan
from draad.desk.pages.zwemlijnen.words import ASIDE, STEPS, TURNED
from draad.desk.phrases import source_of
from draad.dossier.answer import Line
from draad.dossier.doers import doer_of
from draad.dossier.facts import PLACE, Fact
from draad.dossier.value_words import value_words
from draad.periods import Day, parse_day
from draad.privacy.hats import Hat
from draad.rules import Language, Party
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

MOST_AHEAD = 8
"""Steps to come that are drawn; those after them still change before they are due."""
PLANNED = frozenset({"talk.planned"})
TELLERS: dict[str, Party] = {
    Hat.MANAGER: Party.MANAGER,
    Hat.HR: Party.HR,
    Hat.COACH: Party.COACH,
    Hat.PHYSICIAN: Party.OCCUPATIONAL_PHYSICIAN,
    Hat.NURSE: Party.OCCUPATIONAL_PHYSICIAN,
}
"""Hats under which somebody tells what they did themself."""


@dataclass(frozen=True)
class Told:
    """The facts of the thread by day, then number, and what is needed to draw them."""

    dossier: OpenDossier
    facts: tuple[Fact, ...]
    home: str
    """The dossier, or the worker's own room."""
    log: str
    """The page with what happened, line by line."""
    language: Language


def told_in(viewer: Viewer, dossier: OpenDossier, language: Language) -> Told:
    """The visible facts of the thread that runs, or ran last: since the one before it was closed."""
    facts = sorted((*dossier.agenda.fold.happened, *dossier.agenda.fold.planned), key=PLACE)
    last = max((PLACE(fact) for fact in facts if fact.kind == "absence.started"), default=None)
    closings = [PLACE(fact) for fact in facts if fact.kind == "thread.closed" and last is not None]
    before = [place for place in closings if last is not None and place < last]
    kept = tuple(fact for fact in facts if not before or PLACE(fact) > max(before))
    if viewer.hat is Hat.WORKER:
        return Told(dossier, kept, reverse("mijn_draad"), reverse("mijn_gegevens"), language)
    home = reverse("dossier", args=[dossier.id])
    return Told(dossier, kept, home, home, language)


def holders_of(told: Told) -> Holders:
    """Who held the thread from which day: who took the lead, and until then who agreed to keep contact."""
    found: list[tuple[Day, int]] = []
    led = False
    for fact in told.facts:
        key = {"lead.assigned": "party", "contact.agreed": "by"}.get(fact.kind, "")
        if key in fact.body and (fact.kind == "lead.assigned" or not led):
            led = led or fact.kind == "lead.assigned"
            found.append((fact.on, lane_of(Party(fact.body[key]))))
    return tuple(found)


def happened(told: Told) -> Iterator[Step]:
    """What was done, each as a step of who did it."""
    agenda = told.dossier.agenda
    by_law = {line.settled_by: source_of(line.rule.key) for line in agenda.lines if line.settled_by is not None}
    past = [fact for fact in told.facts if fact.on <= agenda.on and fact.kind not in PLANNED]
    contacts = [fact.seq for fact in past if fact.kind == "contact.made"]
    for place, fact in enumerate(past):
        turns = did_not_work_out(past, place)
        title = _title(fact, told.language, turns=turns)
        if fact.seq in contacts[:1]:
            title = FIRST_CONTACT.to(told.language)
        if title:
            yield _step(told, fact, title, source_of_fact(fact, by_law), turns=turns)


def _title(fact: Fact, language: Language, *, turns: bool) -> str:
    if turns and fact.kind in TURNED:
        return TURNED[fact.kind].to(language)
    if fact.kind in ASIDE:
        return ""
    if fact.kind == "talk.held" and "kind" in fact.body:
        talk = value_words(fact.kind, "kind", fact.body["kind"]).to(language)
        return talk[:1].upper() + talk[1:]
    return STEPS[fact.kind].to(language) if fact.kind in STEPS else fact_title(fact, language)


def _step(told: Told, fact: Fact, title: str, source: Source, *, turns: bool = False) -> Step:
    party = _doer(told, fact)
    return Step(
        day=fact.on,
        order=fact.seq,
        lane=lane_of(party),
        title=title,
        state="done",
        source=source,
        url=f"{told.log}?alles=1#n{fact.seq}",
        who=_who(told, party),
        plan=makes_plan(fact),
        turns=turns,
    )


def _doer(told: Told, fact: Fact) -> Party:
    return doer_of(fact.kind, fact.body, TELLERS.get(told.dossier.facts[fact.seq - 1].hat))


def _who(told: Told, party: Party) -> str:
    """Who it was: a name where one person stands for the party, else the party."""
    hats = [hat for hat, own in TELLERS.items() if own is party] + ([Hat.WORKER] if party is Party.WORKER else [])
    names = [person.name for person in told.dossier.people if person.hat in hats]
    title = party.title.to(told.language)
    return names[0] if names else title[:1].upper() + title[1:]


def ahead(told: Told) -> tuple[tuple[Step, ...], int]:
    """What is up next and what comes after, and how many steps were left out.

    What somebody has to do now comes first, then agreements and law before the employer's own policy, nearer days
    first.
    """
    steps = [*_planned(told), *_asked(told)]
    once = {(step.day, step.lane, step.title): step for step in reversed(steps)}
    ranked = sorted(
        once.values(), key=lambda step: (step.state != "now", step.source == "policy", step.day, step.order)
    )
    return tuple(ranked[:MOST_AHEAD]), max(0, len(ranked) - MOST_AHEAD)


def _planned(told: Told) -> Iterator[Step]:
    """What was agreed for a day to come."""
    today = told.dossier.agenda.on
    for fact in told.facts:
        step_from = fact.body.get("from") if fact.kind == "plan.step_agreed" else None
        day = parse_day(step_from) if step_from is not None else fact.on
        title = fact_title(fact, told.language) or (STEPS[fact.kind].to(told.language) if fact.kind in STEPS else "")
        if title and (day > today or (day == today and fact.kind in PLANNED)):
            lane = LANES.index("worker") if step_from is not None else lane_of(_doer(told, fact))
            party = Party.WORKER if step_from is not None else _doer(told, fact)
            yield Step(
                day=day,
                order=fact.seq,
                lane=lane,
                title=title,
                state="ahead",
                source="agreement",
                url=f"{told.log}?alles=1#n{fact.seq}",
                who=_who(told, party),
            )
    yield from _next_contact(told)


def _next_contact(told: Told) -> Iterator[Step]:
    contacts = [fact for fact in told.facts if fact.kind == "contact.made"]
    if contacts and "next_on" in contacts[-1].body:
        fact, title = contacts[-1], NEXT_CONTACT.to(told.language)
        day = parse_day(fact.body["next_on"])
        if day >= told.dossier.agenda.on:
            step = _step(told, fact, title, "agreement")
            yield Step(day, fact.seq, step.lane, title, "ahead", "agreement", step.url, step.who)


def _asked(told: Told) -> Iterator[Step]:
    """What the agenda asks: what is late or up next stands today or on its day; the rest on its own day."""
    agenda = told.dossier.agenda
    if agenda.state.phase in {"before", "closed"}:
        return
    for place, line in enumerate(next_lines(told.dossier)):
        now = line.status != "waiting" and (place == 0 or line.status == "late")
        day = _line_day(line)
        if day is None:
            if not now:
                continue
            day = agenda.on
        yield Step(
            day=max(day, agenda.on),
            order=10**6 + place,
            lane=lane_of(Party(line.rule.party)),
            title=line.rule.rule.wording.name.to(told.language),
            state="now" if now else "ahead",
            source=source_of(line.rule.key),
            url=why_url(told.dossier.id, line),
            who=_who(told, Party(line.rule.party)),
        )


def _line_day(line: Line) -> Day | None:
    return line.due if line.due is not None else line.earliest
