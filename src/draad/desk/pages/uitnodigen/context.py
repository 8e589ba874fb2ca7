"""The forms of an invitation and of what became of it: what they ask, and what was typed. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from draad.actions.invite_worker import Invitation
from draad.actions.note_visit import Attendance, Outcome
from draad.desk.components import CheckBox, Choice, Component, DayField, Option
from draad.desk.dossier_parts.panels import standing_facts
from draad.desk.formats import day_month, full_day, short_day
from draad.desk.pages.uitnodigen.words import InviteWords, VisitWords
from draad.desk.service.no_shows import most_missed
from draad.desk.service.page import Form, happened_on
from draad.desk.service.steps import Progress
from draad.desk.service.words import ServiceWords
from draad.desk.typed_form import TypedForm
from draad.periods import Day, parse_day
from draad.rules import Language
from draad.store.read import OpenDossier

AGAIN = "be.trajectory.invite-again"
CHANNELS = ("letter", "mail", "phone")
REGISTERED = "registered"
"""A way of inviting that is a letter, and counts where the law asks for a registered one."""
A_WEEK = 7


@dataclass(frozen=True)
class InviteForm:
    """The form, and the invitation where nothing is wrong."""

    form: Form
    said: Invitation | None


def invite_form(going: Progress, typed: Mapping[str, str], today: Day, language: Language, *, sent: bool) -> InviteForm:
    """Ask for which day and how; read it when it was sent."""
    form = TypedForm(typed, today, language)
    said = _invitation(going, form) if sent else None
    fields = tuple(_invite_fields(going, form, sent=sent))
    return InviteForm(Form.of(*fields), said if not form.wrong else None)


def ways(going: Progress) -> tuple[str, ...]:
    """The ways of inviting; a registered letter only where it can count."""
    return (REGISTERED, *CHANNELS) if going.aim == "assessment" else CHANNELS


def _invitation(going: Progress, form: TypedForm) -> Invitation | None:
    w = InviteWords.to(form.language)
    for_day, on = form.day("for_day", "future"), happened_on(form, "on")
    if for_day is not None and on is not None and for_day < on:
        form.wrong["for_day"] = str(w.before)
    way = form.one_of("way", ways(going), "")
    if not way:
        form.wrong["way"] = str(ServiceWords.to(form.language).choose)
    if for_day is None or on is None or form.wrong:
        return None
    return Invitation(
        aim=going.aim,
        on=on,
        for_day=for_day,
        channel="letter" if way == REGISTERED else way,
        nth=going.invited + 1,
        registered=way == REGISTERED,
        asker=going.asker if going.asker != "fund_doctor" else "",
        tell_others=going.aim == "assessment" and going.state == "asked" and form.ticked("tell_others"),
    )


def _invite_fields(going: Progress, form: TypedForm, *, sent: bool) -> Iterator[Component]:
    w, language = InviteWords.to(form.language), form.language
    yield DayField(
        name="for_day",
        label=str(w.for_day),
        hint=w.for_day_hint.fill(example=short_day(form.today + A_WEEK, language)),
        value=form.get("for_day"),
        error=form.error("for_day"),
    )
    yield Choice(
        name="way",
        label=str(w.channel),
        value=form.get("way"),
        options=tuple(Option(value=way, label=str(w[way])) for way in ways(going)),
        error=form.error("way"),
    )
    yield DayField(
        name="on",
        label=str(w.sent_on),
        value=form.get("on") or short_day(form.today, language),
        error=form.error("on"),
    )
    if going.aim == "assessment" and going.state == "asked":
        yield CheckBox(
            name="tell_others", label=str(w.tell_others), checked=form.ticked("tell_others") if sent else True
        )


def invite_notes(going: Progress, dossier: OpenDossier, language: Language) -> Iterator[str]:
    """What to know before inviting: the number of the invitation, a waiting time, a rest that was asked."""
    w, today = InviteWords.to(language), dossier.agenda.on
    if going.aim == "visit":
        yield str(w.free)
    elif going.invited:
        most = most_of(dossier)
        said = [w.count.fill(n=going.invited + 1)]
        said += [w.missed.fill(n=going.missed)] if going.missed else []
        said += [w.reacts.fill(n=most)] if most is not None else []
        said += [str(w.last)] if most is not None and going.missed == most - 1 else []
        yield " ".join(said)
    for line in dossier.agenda.lines:
        if line.rule.key == AGAIN and line.status == "waiting" and line.earliest is not None:
            yield w.too_soon.fill(day=full_day(line.earliest, language))
    quiet = quiet_until(dossier)
    if quiet is not None and quiet >= today:
        yield w.quiet.fill(name=dossier.person.first_name, day=day_month(quiet, language))


def most_of(dossier: OpenDossier) -> int | None:
    """After how many missed appointments the law of the trajectory that runs reacts."""
    compiled, running = dossier.agenda.compiled, dossier.agenda.state.trajectory
    return most_missed(compiled.book.by_key, running.regime if running is not None else None, compiled.settings)


def quiet_until(dossier: OpenDossier) -> Day | None:
    """The last day of the rest that was agreed last, if any."""
    agreed = [fact for fact in standing_facts(dossier) if fact.kind == "contact.agreed"]
    last = max(agreed, key=lambda fact: (fact.on, fact.seq), default=None)
    return parse_day(last.body["quiet_until"]) if last is not None and "quiet_until" in last.body else None


@dataclass(frozen=True)
class VisitForm:
    """The form, and what became of the invitation where nothing is wrong."""

    form: Form
    said: Attendance | None


OUTCOMES: dict[str, tuple[tuple[Outcome, str], ...]] = {
    "assessment": (
        ("came", "came"),
        ("missed", "missed"),
        ("missed_excused", "missed_excused"),
        ("coming", "coming"),
        ("other_day", "other_day"),
        ("not_coming", "not_coming"),
    ),
    "visit": (
        ("came", "came"),
        ("missed", "missed"),
        ("coming", "coming"),
        ("other_day", "other_day"),
        ("not_coming", "declined"),
    ),
}
"""What can become of an invitation, with the word for it."""


def visit_form(going: Progress, typed: Mapping[str, str], today: Day, language: Language, *, sent: bool) -> VisitForm:
    """Ask what happened and when; read it when it was sent."""
    form, w, s = TypedForm(typed, today, language), VisitWords.to(language), ServiceWords.to(language)
    outcomes = OUTCOMES[going.aim]
    outcome = next((one for one, _ in outcomes if one == form.get("what")), None)
    on = happened_on(form, "on") if sent else None
    if sent and outcome is None:
        form.wrong["what"] = str(s.choose)
    usual = going.day if going.day is not None and going.day <= today else today
    fields = (
        Choice(
            name="what",
            label=str(w.what),
            hint=str(w.counts) if going.aim == "assessment" else "",
            value=form.get("what"),
            options=tuple(Option(value=one, label=str(w[word])) for one, word in outcomes),
            stacked=True,
            error=form.error("what"),
        ),
        DayField(
            name="on",
            label=str(s.when),
            value=form.get("on") or short_day(usual, language),
            error=form.error("on"),
        ),
    )
    said = None
    if outcome is not None and on is not None and not form.wrong:
        asker = going.asker if going.aim == "visit" else ""
        said = Attendance(going.aim, outcome, on, asker, max(going.invited, 1))
    return VisitForm(Form.of(*fields), said)
