"""The thread of a dossier: what happened and what is to come, on one line, each by the shape of its source. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Link, Source, Thread, ThreadEvent
from draad.desk.dossier_parts import thread_words as words
from draad.desk.dossier_parts.turn import asked_twice
from draad.desk.dossier_parts.words import DossierWords
from draad.desk.phrases import amount, source_of
from draad.dossier.answer import Agenda, Line
from draad.dossier.certificates import chain_of
from draad.dossier.facts import Fact
from draad.dossier.kinds import KINDS
from draad.dossier.value_words import value_words
from draad.periods import Day, parse_day
from draad.privacy.items import Item
from draad.rules import Language
from draad.store.read import OpenDossier

MOST_PAST, MOST_AHEAD = 9, 7
"""More labels than these make a thread that nobody reads."""

AGREED = frozenset({Item.AGREEMENTS, Item.INFORMAL_PLAN, Item.CONTACT_AGREEMENT})
LAW_KINDS = frozenset({"absence.started", "work.resumed", "contract.ended"})
AHEAD_NATURES = frozenset({"duty", "practice", "effect"})


@dataclass(frozen=True)
class DrawnThread:
    """The thread, how many steps did not fit, the lines that can explain themselves, and the way to who did what."""

    thread: Thread | None
    left_out: int
    explained: tuple[Line, ...]
    who_did: Link


def drawn_thread(dossier: OpenDossier, language: Language) -> DrawnThread:
    """The thread of the latest absence, or of what is known where none shows."""
    agenda, facts = dossier.agenda, [shown.fact for shown in dossier.facts if dossier.standing(shown.n)]
    since = agenda.fold.incapacities[-1].day if agenda.fold.incapacities else None
    facts = [fact for fact in facts if since is None or fact.on >= since]
    past = list(_happened(facts, agenda, language))
    kept = _kept(past)
    lines = _ahead(agenda)
    ahead = _chosen([*_planned(facts, agenda.on, language), *(_line_event(line, language) for line in lines)])
    days = {(event.day, event.text) for event in ahead}
    shown = tuple(line for line in lines if (_line_day(line), line.rule.rule.wording.name.to(language)) in days)
    events = _joined([*kept, *ahead])
    thread = (
        Thread(
            label=str(DossierWords.to(language).thread),
            events=events,
            today=agenda.on,
            language=language,
            agreed_with=DossierWords.to(language).agreed_with.fill(name=dossier.person.first_name),
        )
        if events
        else None
    )
    who_did = Link(label=str(DossierWords.to(language).who_did), href=reverse("zwemlijnen", args=[dossier.id]))
    return DrawnThread(thread, len(past) - len(kept), shown, who_did)


def _happened(facts: list[Fact], agenda: Agenda, language: Language) -> Iterator[ThreadEvent]:
    by_law = {line.settled_by: source_of(line.rule.key) for line in agenda.lines if line.settled_by is not None}
    talks = 0
    contacts = sorted(fact.seq for fact in facts if fact.kind == "contact.made")
    for fact in sorted(facts, key=lambda fact: (fact.on, fact.seq)):
        if fact.on > agenda.on or fact.kind in {"talk.planned", "plan.step_agreed"}:
            continue
        text = fact_title(fact, language)
        if fact.kind == "talk.held":
            talks += 1
            text = f"{text} {talks}"
        if contacts and fact.seq == contacts[0]:
            text = words.FIRST_CONTACT.to(language)
        if text:
            yield ThreadEvent(day=fact.on, text=text, source=source_of_fact(fact, by_law), happened=True)


def fact_title(fact: Fact, language: Language) -> str:
    """What a fact is called on a thread; empty for what does not stand on one."""
    step = words.STEPS.get(fact.kind)
    if step is None:
        return ""
    if fact.kind == "letter.sent":
        letter = value_words(fact.kind, "letter", fact.body["letter"]).to(language) if "letter" in fact.body else ""
        return letter[:1].upper() + letter[1:] or step.to(language)
    hours = fact.body.get("hours_per_week")
    if fact.kind in {"work.resumed_partially", "plan.step_agreed"} and hours is not None:
        return words.HOURS.to(language).format(n=amount(hours, language))
    return step.to(language)


def source_of_fact(fact: Fact, by_law: dict[int, Source]) -> Source:
    """Of what settled a line: where the line comes from. Of the rest: law for the bare absence, else by its item."""
    if fact.seq in by_law:
        return by_law[fact.seq]
    if fact.kind in LAW_KINDS:
        return "law"
    item = KINDS[fact.kind].day_item
    if item in AGREED or fact.kind == "work.resumed_partially":
        return "agreement"
    return "law" if item in {Item.TRAJECTORY, Item.ASSESSMENT, Item.FORMAL_PLAN, Item.FORCE_MAJEURE} else "policy"


def _kept(past: list[ThreadEvent]) -> list[ThreadEvent]:
    """The first one and the latest."""
    return past if len(past) <= MOST_PAST else [past[0], *past[-(MOST_PAST - 1) :]]


def _joined(events: list[ThreadEvent]) -> tuple[ThreadEvent, ...]:
    """What stands on one day from one source under one label, so that labels keep out of each other's way."""
    found: dict[tuple[object, ...], list[str]] = {}
    for event in events:
        found.setdefault((event.day, event.source, event.happened), []).append(event.text)
    return tuple(
        ThreadEvent(day=day, text="; ".join(dict.fromkeys(texts)), source=source, happened=happened)  # type: ignore[arg-type]
        for (day, source, happened), texts in found.items()
    )


def _chosen(ahead: list[ThreadEvent]) -> list[ThreadEvent]:
    """What is to come, each once: agreements and law before the employer's own policy, nearer days first."""
    once = {(event.day, event.text): event for event in ahead}
    ranked = sorted(once.values(), key=lambda event: (event.source == "policy", event.day))
    return sorted(ranked[:MOST_AHEAD], key=lambda event: event.day)


def _ahead(agenda: Agenda) -> list[Line]:
    """The lines that stand and hang on a day from today on; what law and policy both ask, once."""
    standing = [line for line in agenda.lines if line.stands and line.rule.nature in AHEAD_NATURES]
    twice = list(asked_twice(standing).values())
    standing = [line for line in standing if not any(line is one for one in twice)]
    lines = [line for line in standing if (day := _line_day(line)) is not None and day >= agenda.on]
    return sorted(lines, key=lambda line: (_line_day(line) or 0, line.rule.key, line.nth or 0))


def _line_day(line: Line) -> Day | None:
    return line.due if line.due is not None else line.earliest


def _line_event(line: Line, language: Language) -> ThreadEvent:
    day = _line_day(line) or line.counted_from
    name = line.rule.rule.wording.name.to(language)
    return ThreadEvent(day=day, text=name, source=source_of(line.rule.key), happened=False)


def _planned(facts: list[Fact], today: Day, language: Language) -> Iterator[ThreadEvent]:
    """What was agreed for a day to come: plans, steps, the next contact, and where the certificates end."""
    for fact in facts:
        day = parse_day(fact.body["from"]) if fact.kind == "plan.step_agreed" and "from" in fact.body else fact.on
        if day > today and fact_title(fact, language):
            yield ThreadEvent(day=day, text=fact_title(fact, language), source="agreement", happened=False)
    contacts = [fact for fact in facts if fact.kind == "contact.made" and fact.body.get("next_on")]
    latest = max(contacts, key=lambda fact: (fact.on, fact.seq), default=None)
    if latest is not None and parse_day(latest.body["next_on"]) >= today:
        day = parse_day(latest.body["next_on"])
        yield ThreadEvent(day=day, text=words.NEXT_CONTACT.to(language), source="agreement", happened=False)
    chain = chain_of(facts, today)
    if chain is not None and chain.covered_until is not None and chain.covered_until >= today:
        text = words.CERTIFICATE_ENDS.to(language)
        yield ThreadEvent(day=chain.covered_until, text=text, source="law", happened=False)
