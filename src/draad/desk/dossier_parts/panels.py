"""The panels beside the thread: certificates, pay, what is unclear, letters, contracts, how long it is kept. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Document, Documents, Link
from draad.desk.dossier_parts.words import DossierWords
from draad.desk.formats import full_day, span
from draad.desk.people import function_of
from draad.desk.phrases import amount, asked_words, length_words, reason_words, span_words
from draad.dossier.certificates import Chain, Stretch, amiss, chain_of, free_days_used
from draad.dossier.facts import Fact
from draad.dossier.value_words import value_words
from draad.periods import date_of
from draad.privacy.cells import Reading
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.privacy.retention import RETENTION, Kept, Since, erased_on
from draad.rules import Language
from draad.store.read import EmploymentCard, OpenDossier, PersonCard
from draad.store.viewer import Viewer

CALL = "absence.started"
TOLD_AT_THE_CALL = "absence.started."


@dataclass(frozen=True)
class CertificatesPanel:
    """The chain: what came in, what is missing, what is covered twice, the free days of this year."""

    links: tuple[str, ...]
    covered: str
    warnings: tuple[str, ...]
    remarks: tuple[str, ...]
    add: Link | None


@dataclass(frozen=True)
class Unclear:
    """Something that cannot be told yet: about what, what is missing and whom to ask, and where to fill it in."""

    about: str
    said: str
    complete: Link | None


def standing_facts(dossier: OpenDossier) -> list[Fact]:
    """The facts that show and stand."""
    return [shown.fact for shown in dossier.facts if dossier.standing(shown.n)]


def chain_for(viewer: Viewer, dossier: OpenDossier) -> Chain | None:
    """The chain of certificates as far as the viewer can know it.

    Who may read only of the absence that runs is told of no other: its certificates do not show, and look missing.
    """
    cell = viewer.policy.may_read(viewer.hat, Item.EXPECTED_END, dossier.gates)
    runs = dossier.agenda.state.incapacity_since is not None
    if cell is Reading.NO or (cell is Reading.PART and not runs):
        return None
    return chain_of(standing_facts(dossier), dossier.agenda.on)


def certificates_panel(viewer: Viewer, dossier: OpenDossier, language: Language) -> CertificatesPanel | None:
    """The certificates of the latest absence; ``None`` for who may not see until when, or where nothing began."""
    facts, w, today = standing_facts(dossier), DossierWords.to(language), dossier.agenda.on
    chain = chain_for(viewer, dossier)
    if chain is None:
        return None
    used = free_days_used(facts, date_of(today).year)
    links = []
    for link in chain.links:
        said = [_days(link.stretch, language), w.received.fill(day=full_day(link.received, language))]
        links.append(", ".join([*said, str(w.extension)] if link.extension else said))
    remarks = [w.overlap.fill(days=_days(one, language)) for one in chain.overlaps]
    remarks += [w.free_day.fill(day=full_day(day, language)) for day in chain.free_days]
    remarks += [w.free_used.fill(n=len(used))] if used else []
    may = dossier.may_say(viewer, "certificate.received", {}) and dossier.agenda.state.phase != "closed"
    address = reverse("attest", args=[dossier.id])
    return CertificatesPanel(
        links=tuple(links) or (str(w.no_certificate),),
        covered=w.covered.fill(day=full_day(chain.covered_until, language)) if chain.covered_until is not None else "",
        warnings=tuple(w.gap.fill(days=_days(one, language)) for one in chain.missing),
        remarks=tuple(remarks),
        add=Link(label=str(w.add_certificate), href=address, icon="plus") if may else None,
    )


@dataclass(frozen=True)
class Amiss:
    """What is to be looked at of the certificates, and the next step: a link for who may note one, else who does."""

    said: str
    step: Link | None
    who: str


def certificates_amiss(viewer: Viewer, dossier: OpenDossier, language: Language) -> Amiss | None:
    """What stands at the top of a dossier as long as certificates miss or overlap, as far as the viewer can know it."""
    chain = chain_for(viewer, dossier)
    what = amiss(chain, dossier.agenda.on) if chain is not None else ""
    if chain is None or not what:
        return None
    w, address = DossierWords.to(language), reverse("attest", args=[dossier.id])
    days = ", ".join(_days(one, language) for one in (chain.overlaps if what == "overlap" else chain.missing))
    said = w.overlap.fill(days=days) if what == "overlap" else w.gap.fill(days=days)
    may = dossier.may_say(viewer, "certificate.received", {}) and dossier.agenda.state.phase != "closed"
    step = Link(label=str(w.see_chain if what == "overlap" else w.add_certificate), href=address) if may else None
    return Amiss(said, step, "" if may else str(w.hr_asks))


def _days(stretch: Stretch, language: Language) -> str:
    return span(stretch.first, stretch.last, language)


def pay_lines(dossier: OpenDossier, language: Language) -> tuple[str, ...]:
    """Who pays which days of the latest absence, as far as it shows."""
    agenda = dossier.agenda
    since = agenda.fold.spells[-1].day if agenda.fold.spells else None
    spans = [one for one in agenda.spans if since is None or one.last_day is None or one.last_day >= since]
    return tuple(span_words(one, agenda.on, language) for one in spans)


def unclear(viewer: Viewer, dossier: OpenDossier, language: Language) -> tuple[Unclear, ...]:
    """What cannot be told yet: each thing that is missing once, with the rules that wait for it."""
    by_needs: dict[tuple[str, ...], list[str]] = {}
    book = dossier.agenda.compiled.book
    for rule, needs in dossier.agenda.undecided:
        by_needs.setdefault(needs, []).append(book.by_key[rule].wording.name.to(language))
    return tuple(
        Unclear(
            "; ".join(names),
            asked_words(needs, language, own=viewer.hat is Hat.WORKER),
            _complete(viewer, dossier, needs, language),
        )
        for needs, names in by_needs.items()
    )


def _complete(viewer: Viewer, dossier: OpenDossier, needs: tuple[str, ...], language: Language) -> Link | None:
    """What is missing of the sick call is filled in by correcting it."""
    if not any(path.startswith(TOLD_AT_THE_CALL) for path in needs):
        return None
    calls = [shown.n for shown in dossier.facts if shown.fact.kind == CALL and dossier.may_correct(viewer, shown.n)]
    if not calls:
        return None
    w = DossierWords.to(language)
    return Link(label=str(w.complete), href=reverse("verbeter", args=[dossier.id, calls[-1]]), about=str(w.unclear))


def clashes(dossier: OpenDossier, language: Language) -> tuple[str, ...]:
    """What does not go together, in plain words."""
    book = dossier.agenda.compiled.book
    said = (reason_words(conflict.reason, book, language) for conflict in dossier.agenda.conflicts)
    return tuple(dict.fromkeys(said))


def letters(dossier: OpenDossier, language: Language) -> Documents | None:
    """The letters that left, newest first."""
    w = DossierWords.to(language)
    sent = [fact for fact in standing_facts(dossier) if fact.kind == "letter.sent" and "letter" in fact.body]
    found = []
    for fact in sorted(sent, key=lambda fact: (fact.on, fact.seq), reverse=True):
        title = value_words(fact.kind, "letter", fact.body["letter"]).to(language)
        note = w.sent.fill(day=full_day(fact.on, language))
        found.append(Document(title=title[:1].upper() + title[1:], note=note, icon="mail"))
    return Documents(documents=tuple(found)) if found else None


def contract_lines(person: PersonCard, language: Language) -> tuple[tuple[str, str], ...]:
    """Each contract of today: where, and its hours, first day and line manager."""
    return tuple(
        (f"{job.unit}, {job.site}" if job.site else job.unit, _contract(job, language)) for job in person.employments
    )


def _contract(job: EmploymentCard, language: Language) -> str:
    w = DossierWords.to(language)
    said = full_day(job.valid_from, language)
    hours = w.hours.fill(n=amount(job.hours_per_week, language)) if job.hours_per_week is not None else ""
    line = w.contract_line.fill(hours=hours, day=said) if hours else said
    return f"{line}, {w.contract_manager.fill(name=job.manager)}" if job.manager else line


def identity_line(dossier: OpenDossier, language: Language) -> str:
    """Function, unit, hours: who it is at work."""
    person, w = dossier.person, DossierWords.to(language)
    parts = [function_of(person.function, language)]
    parts += list(dict.fromkeys(job.unit for job in person.employments))
    hours = sum(job.hours_per_week or 0 for job in person.employments)
    if hours:
        parts.append(w.hours.fill(n=amount(hours, language)))
    return " · ".join(part for part in parts if part)


EVENT_WORDS = {
    Since.ABSENCE_ENDED: "event_absence_ended",
    Since.THREAD_CLOSED: "event_thread_closed",
    Since.EMPLOYMENT_ENDED: "event_employment_ended",
}


def kept_lines(viewer: Viewer, dossier: OpenDossier, language: Language) -> tuple[str, ...]:
    """How long what the viewer can see is kept: the day it is erased, or from which event that is counted."""
    events = dict(_events(dossier))
    rows = [row for row in RETENTION if row.since in EVENT_WORDS and _reads(viewer, row, dossier)]
    dated = sorted((row for row in rows if row.since in events), key=lambda row: erased_on(row, events) or 0)
    return tuple(_kept(row, events, language) for row in (*dated, *(row for row in rows if row.since not in events)))


def _kept(row: Kept, events: dict[Since, int], language: Language) -> str:
    w, what, day = DossierWords.to(language), row.words.to(language), erased_on(row, events)
    what = what[:1].upper() + what[1:]
    if day is not None:
        return w.erased_on.fill(what=what, day=full_day(day, language))
    return w.kept_until.fill(what=what, length=length_words(row.length, language), event=str(w[EVENT_WORDS[row.since]]))


def _reads(viewer: Viewer, row: Kept, dossier: OpenDossier) -> bool:
    return any(viewer.policy.may_read(viewer.hat, item, dossier.gates) is not Reading.NO for item in row.items)


def _events(dossier: OpenDossier) -> Iterator[tuple[Since, int]]:
    """The events that have come, as the viewer's own picture tells them."""
    fold = dossier.agenda.fold
    spell = fold.spells[-1] if fold.spells else None
    if spell is not None and spell.closed_by is not None:
        yield Since.ABSENCE_ENDED, spell.closed_by.on - 1
    closed = fold.by_kind.get("thread.closed")
    if closed and dossier.agenda.state.phase == "closed":
        yield Since.THREAD_CLOSED, closed[-1].on
    ended = fold.by_kind.get("contract.ended")
    if ended:
        yield Since.EMPLOYMENT_ENDED, ended[-1].on
