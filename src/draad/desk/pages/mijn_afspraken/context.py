"""What was agreed with a worker: pure."""

from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Button, Link
from draad.desk.dossier_parts.story import details
from draad.desk.formats import day_month, full_day
from draad.desk.own.agreements import STEP, Agreement, State, agreements, since, state_of, steps
from draad.desk.pages.mijn_afspraken.coming import Talk, coming_to, talk_title
from draad.desk.pages.mijn_afspraken.words import AgreementsWords
from draad.desk.phrases import amount, kind_words
from draad.dossier.value_words import value_words
from draad.periods import Day, parse_day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import OpenDossier

ANSWERS = (("yes", "ja"), ("talk", "praten"), ("no", "nee"))


@dataclass(frozen=True)
class Agreed:
    """One agreement: what, the particulars, who wrote it down; ``answers`` while it asks for one, else ``said``."""

    title: str
    details: tuple[str, ...]
    by: str
    said: str
    answers: tuple[Button, ...]
    change: bool


@dataclass(frozen=True)
class Contact:
    """How contact is kept, and until when there is rest."""

    lines: tuple[str, ...]
    quiet: str
    change: Link
    rest: Link | None


@dataclass(frozen=True)
class AgreementsPage:
    """The page."""

    coming: tuple[Talk, ...]
    held: tuple[Talk, ...]
    agreed: tuple[Agreed, ...]
    contact: Contact
    ask: Link
    agenda: Link


def agreements_page(dossier: OpenDossier, language: Language) -> AgreementsPage:
    """The whole page."""
    w, today = AgreementsWords.to(language), dossier.agenda.on
    standing = [one.fact for one in dossier.facts if dossier.standing(one.n)]
    begin = since(dossier)
    held = sorted(
        (f for f in standing if f.kind == "talk.held" and begin <= f.on <= today), key=lambda f: (-f.on, f.seq)
    )
    return AgreementsPage(
        coming=coming_to(dossier, language),
        held=tuple(Talk(full_day(fact.on, language), talk_title(fact, language)) for fact in held),
        agreed=(*_hours(dossier, language), *(_agreed(one, language) for one in reversed(_others(dossier)))),
        contact=_contact(dossier, today, language),
        ask=Link(label=str(w.ask), href=reverse("vraag_iets"), icon="ask"),
        agenda=Link(label=str(w.to_agenda), href=reverse("agenda"), icon="calendar"),
    )


def _others(dossier: OpenDossier) -> list[Agreement]:
    """What was agreed beside contact and hours, which have a place of their own."""
    return [one for one in agreements(dossier) if one.fact.kind not in {"contact.agreed", STEP}]


def _hours(dossier: OpenDossier, language: Language) -> list[Agreed]:
    """The steps of the hours plan as one agreement."""
    w, found = AgreementsWords.to(language), steps(dossier)
    if not found:
        return []
    lines = tuple(
        w.step.fill(
            hours=amount(one.fact.body["hours_per_week"], language),
            day=full_day(parse_day(one.fact.body["from"]), language),
            tasks=str(one.fact.body.get("tasks", "")),
        ).strip()
        for one in found
    )
    last = max(found, key=lambda one: (one.fact.on, one.n))
    answered_on = max((one.answered_on or 0 for one in found), default=0)
    return [_told(str(w.hours_plan), lines, last, "uren", state_of(found), answered_on, language)]


def _agreed(one: Agreement, language: Language) -> Agreed:
    lines = (*str(one.fact.body.get("text", "")).splitlines(), *details(one.fact, language))
    return _told(kind_words(one.fact.kind, language), lines, one, str(one.n), one.state, one.answered_on, language)


def _told(
    title: str, lines: tuple[str, ...], one: Agreement, what: str, state: State, on: Day | None, language: Language
) -> Agreed:
    """An agreement with who wrote it down, what was answered to it, and the three answers."""
    w = AgreementsWords.to(language)
    said = w[f"said_{state}"].fill(day=day_month(on, language)) if state != "asked" and on is not None else ""
    answers = () if one.own else tuple(_answer(what, word, part, language) for word, part in ANSWERS)
    return Agreed(
        title=title,
        details=lines,
        by=w.written_by.fill(
            name=one.by or str(w.someone), hat=Hat(one.hat).words.to(language), day=full_day(one.fact.on, language)
        ),
        said=said,
        answers=answers,
        change=bool(said and answers),
    )


def _answer(what: str, word: str, part: str, language: Language) -> Button:
    w = AgreementsWords.to(language)
    return Button(
        label=str(w[word]), note=str(w[f"{word}_note"]), href=reverse("mijn_antwoord", args=[what, part]), big=True
    )


def _contact(dossier: OpenDossier, today: Day, language: Language) -> Contact:
    w = AgreementsWords.to(language)
    found = [one for one in agreements(dossier) if one.fact.kind == "contact.agreed"]
    body = found[-1].fact.body if found else {}
    quiet_until = parse_day(body["quiet_until"]) if "quiet_until" in body else None
    lines = []
    if "by" in body:
        lines.append(w.contact_by.fill(who=value_words("contact.agreed", "by", body["by"]).to(language)))
    if "every_days" in body:
        lines.append(w.contact_every.fill(n=body["every_days"]))
    if "channel" in body:
        lines.append(w.contact_how.fill(how=value_words("contact.agreed", "channel", body["channel"]).to(language)))
    absent = dossier.agenda.state.phase in {"at_start", "during", "before_return"}
    rests = quiet_until is not None and quiet_until >= today
    return Contact(
        lines=tuple(lines),
        quiet=w.quiet.fill(day=full_day(quiet_until, language)) if rests and quiet_until is not None else "",
        change=Link(label=str(w.change_contact), href=reverse("contactafspraak", args=[dossier.id]), icon="phone"),
        rest=Link(label=str(w.ask_rest), href=reverse("vraag", args=["rest"]), icon="wait") if absent else None,
    )
