"""The forms of contact: their fields, what was typed, and what it says."""

from collections.abc import Mapping
from dataclasses import dataclass

from draad.actions.note_contact import NOTES, Contact, ContactAgreement
from draad.desk.components import CheckBox, Choice, Component, DayField, ErrorSummary, Option, TextArea
from draad.desk.formats import day_month, relative_day, tiny_day
from draad.desk.pages.contact.words import MAY_ASK, MAY_NOT_ASK, ContactWords
from draad.desk.readers import readers_of_note
from draad.desk.screening import ScreeningWords
from draad.desk.typed_form import TypedForm, summary_of
from draad.periods import Day
from draad.periods import parse_day as parse_iso
from draad.privacy.hats import Hat
from draad.rules import Language, Party
from draad.store.read import OpenDossier
from draad.store.read.setup import HouseContact
from draad.store.viewer import Viewer

CHANNELS = ("phone", "visit", "message", "video")
PREFERRED = (*CHANNELS, "mail", "letter")
EVERY = {"7": "weekly", "14": "fortnightly", "30": "monthly"}
KEEPERS = (Party.MANAGER, Party.COACH, Party.HR)
PARTIES = tuple(party.value for party in KEEPERS)
NO_HOUSE = HouseContact(None, None)


@dataclass(frozen=True)
class ContactForm:
    """The form of a contact. ``said`` when nothing is wrong."""

    fields: tuple[Component, ...]
    more: tuple[Component, ...]
    more_open: bool
    errors: ErrorSummary
    said: Contact | None


@dataclass(frozen=True)
class AgreementForm:
    """The form of the contact agreement. ``said`` when nothing is wrong."""

    fields: tuple[Component, ...]
    errors: ErrorSummary
    said: ContactAgreement | None


@dataclass(frozen=True)
class Before:
    """What was said before: the last contact, the agreement, and the quiet period that runs."""

    last: str
    agreed: str
    quiet: str


@dataclass(frozen=True)
class Guide:
    """What may be asked in a first talk, and what may not."""

    may_ask: tuple[str, ...]
    may_not_ask: tuple[str, ...]


def guide(language: Language) -> Guide:
    """The short guide for any contact."""
    return Guide(tuple(one.to(language) for one in MAY_ASK), tuple(one.to(language) for one in MAY_NOT_ASK))


def before(dossier: OpenDossier, today: Day, language: Language) -> Before:
    """What the viewer may know of earlier contact."""
    w, name = ContactWords.to(language), dossier.person.first_name
    stands = [shown.fact for shown in dossier.facts if dossier.standing(shown.n) and shown.fact.on <= today]
    made = [fact for fact in stands if fact.kind == "contact.made"]
    agreed = [fact for fact in stands if fact.kind == "contact.agreed"]
    last = (
        w.last_time.fill(day=relative_day(max(made, key=lambda fact: fact.on).on, today, language)) if made else w.never
    )
    body = max(agreed, key=lambda fact: fact.on).body if agreed else {}
    quiet_until = parse_iso(body["quiet_until"]) if body.get("quiet_until") else None
    return Before(
        last=str(last),
        agreed=w.agreed.fill(n=body["every_days"], channel=w[body["channel"]].lower())
        if body.get("every_days") and body.get("channel")
        else "",
        quiet=w.quiet.fill(day=day_month(quiet_until, language), name=name)
        if quiet_until is not None and quiet_until >= today
        else "",
    )


def contact_form(
    viewer: Viewer, dossier: OpenDossier, typed: Mapping[str, str], language: Language, *, sent: bool
) -> ContactForm:
    """Make the form, and read it when it was sent."""
    form = TypedForm(typed, viewer.today, language)
    said = _read_contact(viewer, dossier, form) if sent else None
    fields, more = _contact_fields(dossier, form), _more_fields(viewer, dossier, form)
    opened = form.get("when", "today") != "today" or any(form.get(name) or form.error(name) for name in ("note", "on"))
    return ContactForm(fields, more, opened, summary_of(*fields, *more), said if not form.wrong else None)


def _read_contact(viewer: Viewer, dossier: OpenDossier, form: TypedForm) -> Contact | None:
    w = ContactWords.to(form.language)
    on = {"today": form.today, "yesterday": form.today - 1}.get(form.get("when", "today"))
    if on is None:
        on = form.day("on", "past")
    if on is not None and on > form.today:
        form.wrong["on"] = w.future
    next_on = {"week": form.today + 7, "fortnight": form.today + 14}.get(form.get("next", "week"))
    if form.get("next") == "day":
        next_on = form.day("next_on", "future")
        if next_on is not None and next_on <= form.today:
            form.wrong["next_on"] = w.past
    note = form.free_text("note") if viewer.hat in NOTES else ""
    if on is None or form.wrong:
        return None
    told = form.ticked("told") and dossier.may_say(viewer, "colleagues.informed", {})
    return Contact(on=on, channel=form.one_of("channel", CHANNELS, "phone"), next_on=next_on, note=note, told=told)


def _contact_fields(dossier: OpenDossier, form: TypedForm) -> tuple[Component, ...]:
    language, today = form.language, form.today
    w = ContactWords.to(language)
    return (
        Choice(
            name="channel",
            label=w.how,
            legend_size="l",
            value=form.one_of("channel", CHANNELS, "phone"),
            options=tuple(Option(value=name, label=w[name]) for name in CHANNELS),
        ),
        Choice(
            name="next",
            label=w.next_one,
            legend_size="l",
            value=form.one_of("next", ("week", "fortnight", "worker", "day"), "week"),
            options=(
                Option(value="week", label=w.in_a_week, note=tiny_day(today + 7, language)),
                Option(value="fortnight", label=w.in_two_weeks, note=tiny_day(today + 14, language)),
                Option(value="worker", label=w.calls.fill(name=dossier.person.first_name)),
                Option(value="day", label=w.other_day),
            ),
            follow=DayField(name="next_on", label=w.which_day, value=form.get("next_on"), error=form.error("next_on")),
            follow_value="day",
        ),
    )


def _more_fields(viewer: Viewer, dossier: OpenDossier, form: TypedForm) -> tuple[Component, ...]:
    w = ContactWords.to(form.language)
    found: list[Component] = [
        Choice(
            name="when",
            label=w.when,
            value=form.one_of("when", ("today", "yesterday", "day"), "today"),
            options=(
                Option(value="today", label=w.today),
                Option(value="yesterday", label=w.yesterday),
                Option(value="day", label=w.other_day),
            ),
            follow=DayField(name="on", label=w.which_day, value=form.get("on"), error=form.error("on")),
            follow_value="day",
        )
    ]
    if viewer.hat in NOTES:
        found.append(
            TextArea(
                name="note",
                label=w.note,
                hint=f"{w.note_hint} {readers_of_note(viewer, form.language)}",
                value=form.get("note"),
                required=False,
                rows=4,
                maxlength=4000,
                warning=w.do_not_write,
                error=form.error("note"),
            )
        )
        if form.error("note"):
            found.append(CheckBox(name="keep_note", label=ScreeningWords.to(form.language).keep))
    if dossier.may_say(viewer, "colleagues.informed", {}):
        label = w.told.fill(name=dossier.person.first_name)
        found.append(CheckBox(name="told", label=label, checked=form.ticked("told")))
    return tuple(found)


def agreement_form(
    viewer: Viewer, typed: Mapping[str, str], language: Language, house: HouseContact = NO_HOUSE, *, sent: bool
) -> AgreementForm:
    """Make the form of the contact agreement, and read it when it was sent.

    :param house: what the house agreed on, as a first proposal.
    """
    form = TypedForm(typed, viewer.today, language)
    said = _read_agreement(viewer, form) if sent else None
    w = ContactWords.to(language)
    fields: tuple[Component, ...] = (
        Choice(
            name="by",
            label=w.by_whom,
            value=form.one_of("by", PARTIES, _keeper(viewer, house)),
            stacked=True,
            options=tuple(Option(value=party.value, label=party.title.to(language)) for party in KEEPERS),
        ),
        Choice(
            name="every",
            label=w.how_often,
            value=form.one_of("every", EVERY, str(house.every_days or 7)),
            options=tuple(Option(value=number, label=w[name]) for number, name in EVERY.items()),
        ),
        Choice(
            name="channel",
            label=w.preferred,
            value=form.one_of("channel", PREFERRED, "phone"),
            options=tuple(Option(value=name, label=w[name]) for name in PREFERRED),
        ),
        DayField(
            name="quiet_until",
            label=w.quiet_until,
            hint=w.quiet_hint,
            value=form.get("quiet_until"),
            required=False,
            error=form.error("quiet_until"),
        ),
    )
    return AgreementForm(fields, summary_of(*fields), said if not form.wrong else None)


def _keeper(viewer: Viewer, house: HouseContact = NO_HOUSE) -> str:
    if house.by in PARTIES:
        return str(house.by)
    return Party.COACH.value if viewer.hat is Hat.COACH else Party.MANAGER.value


def _read_agreement(viewer: Viewer, form: TypedForm) -> ContactAgreement | None:
    quiet = form.day("quiet_until", "future") if form.get("quiet_until") else None
    if quiet is not None and quiet <= form.today:
        form.wrong["quiet_until"] = ContactWords.to(form.language).past
    if form.wrong:
        return None
    return ContactAgreement(
        by=form.one_of("by", PARTIES, _keeper(viewer)),
        every_days=int(form.one_of("every", EVERY, "7")),
        channel=form.one_of("channel", PREFERRED, "phone"),
        quiet_until=quiet,
    )
