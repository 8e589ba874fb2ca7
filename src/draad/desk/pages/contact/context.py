"""The forms of contact: their fields, what was typed, and what it says."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from draad.actions.note_contact import NOTES, Contact, ContactAgreement
from draad.desk.components import (
    CheckBox,
    Choice,
    Component,
    DayField,
    ErrorSummary,
    Option,
    TextArea,
    TextField,
    error_summary,
)
from draad.desk.formats import day_month, relative_day, tiny_day
from draad.desk.pages.contact.words import MAY_ASK, MAY_NOT_ASK, ContactWords
from draad.desk.screening import ScreeningWords, screened
from draad.desk.typed_days import Side, UnreadDay, parse_day
from draad.dossier.kinds import KINDS
from draad.periods import Day
from draad.periods import parse_day as parse_iso
from draad.privacy.cells import Reading
from draad.privacy.hats import HAT_NAMES, Hat
from draad.rules import Language, Party
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

CHANNELS = ("phone", "visit", "message", "video")
EVERY = {"7": "weekly", "14": "fortnightly", "30": "monthly"}
KEEPERS = (Party.MANAGER, Party.COACH, Party.HR)
READERS = (Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH)


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


class _Days:
    """Reads days out of what was typed, and keeps what is wrong with each."""

    def __init__(self, typed: Mapping[str, str], today: Day, language: Language) -> None:
        self.typed, self.today, self.language = typed, today, language
        self.wrong: dict[str, str] = {}

    def day(self, name: str, side: Side) -> Day | None:
        try:
            return parse_day(self.typed.get(name, ""), self.today, side)
        except UnreadDay as unread:
            self.wrong[name] = unread.text.to(self.language)
            return None


def before(dossier: OpenDossier, today: Day, language: Language) -> Before:
    """What the viewer may know of earlier contact."""
    w, name = ContactWords.to(language), dossier.person.first_name
    stands = [shown.fact for shown in dossier.facts if shown.replaced_by is None and shown.fact.on <= today]
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


def readers_of_note(viewer: Viewer, language: Language) -> str:
    """Who can read a note of this hat, in words."""
    kind = KINDS[NOTES[viewer.hat]]
    reading = [hat for hat in READERS if viewer.policy.may_read(hat, kind.body["text"].item) is Reading.FULL]
    return ", ".join(HAT_NAMES[hat].to(language) for hat in reading)


def contact_form(
    viewer: Viewer, dossier: OpenDossier, typed: Mapping[str, str], language: Language, *, sent: bool
) -> ContactForm:
    """Make the form, and read it when it was sent."""
    days = _Days(typed, viewer.today, language)
    said = _read_contact(viewer, typed, days) if sent else None
    fields = _contact_fields(dossier, typed, days.wrong, viewer.today, language)
    more = _more_fields(viewer, dossier, typed, days.wrong, language)
    follows = [one.follow for one in (*fields, *more) if isinstance(one, Choice) and isinstance(one.follow, DayField)]
    errors = error_summary(*cast("list[TextField]", [*fields, *follows, *more]))
    opened = bool(typed.get("note") or typed.get("when") or days.wrong.keys() & {"note", "on"})
    return ContactForm(fields, more, opened, errors, said if not errors.errors else None)


def _read_contact(viewer: Viewer, typed: Mapping[str, str], days: _Days) -> Contact | None:
    w = ContactWords.to(days.language)
    on = {"today": viewer.today, "yesterday": viewer.today - 1}.get(typed.get("when", "today"))
    if on is None:
        on = days.day("on", "past")
    if on is not None and on > viewer.today:
        days.wrong["on"] = w.future
    next_on = {"week": viewer.today + 7, "fortnight": viewer.today + 14}.get(typed.get("next", "week"))
    if typed.get("next") == "day":
        next_on = days.day("next_on", "future")
        if next_on is not None and next_on <= viewer.today:
            days.wrong["next_on"] = w.past
    note = typed.get("note", "").strip()
    if note and not typed.get("keep_note") and (found := screened(note, days.language)):
        days.wrong["note"] = found
    if on is None or days.wrong:
        return None
    channel = typed.get("channel", "phone")
    return Contact(
        on=on,
        channel=channel if channel in CHANNELS else "phone",
        next_on=next_on,
        note=note if viewer.hat in NOTES else "",
        told=typed.get("told") == "yes",
    )


def _contact_fields(
    dossier: OpenDossier, typed: Mapping[str, str], wrong: Mapping[str, str], today: Day, language: Language
) -> tuple[Component, ...]:
    w = ContactWords.to(language)
    return (
        Choice(
            name="channel",
            label=w.how,
            legend_size="l",
            value=typed.get("channel") or "phone",
            options=tuple(Option(value=name, label=w[name]) for name in CHANNELS),
        ),
        Choice(
            name="next",
            label=w.next_one,
            legend_size="l",
            value=typed.get("next") or "week",
            options=(
                Option(value="week", label=w.in_a_week, note=tiny_day(today + 7, language)),
                Option(value="fortnight", label=w.in_two_weeks, note=tiny_day(today + 14, language)),
                Option(value="worker", label=w.calls.fill(name=dossier.person.first_name)),
                Option(value="day", label=w.other_day),
            ),
            follow=DayField(
                name="next_on", label=w.which_day, value=typed.get("next_on", ""), error=wrong.get("next_on", "")
            ),
            follow_value="day",
        ),
    )


def _more_fields(
    viewer: Viewer, dossier: OpenDossier, typed: Mapping[str, str], wrong: Mapping[str, str], language: Language
) -> tuple[Component, ...]:
    w = ContactWords.to(language)
    found: list[Component] = [
        Choice(
            name="when",
            label=w.when,
            value=typed.get("when") or "today",
            options=(
                Option(value="today", label=w.today),
                Option(value="yesterday", label=w.yesterday),
                Option(value="day", label=w.other_day),
            ),
            follow=DayField(name="on", label=w.which_day, value=typed.get("on", ""), error=wrong.get("on", "")),
            follow_value="day",
        )
    ]
    if viewer.hat in NOTES:
        readers = w.note_readers.fill(readers=readers_of_note(viewer, language))
        found.append(
            TextArea(
                name="note",
                label=w.note,
                hint=f"{w.note_hint} {readers}",
                value=typed.get("note", ""),
                required=False,
                rows=4,
                maxlength=4000,
                warning=w.do_not_write,
                error=wrong.get("note", ""),
            )
        )
        if wrong.get("note"):
            found.append(CheckBox(name="keep_note", label=ScreeningWords.to(language).keep, required=True))
    if dossier.may_say(viewer, "colleagues.informed", {}):
        found.append(
            CheckBox(
                name="told",
                label=w.told.fill(name=dossier.person.first_name),
                checked=typed.get("told") == "yes",
                required=True,
            )
        )
    return tuple(found)


def agreement_form(viewer: Viewer, typed: Mapping[str, str], language: Language, *, sent: bool) -> AgreementForm:
    """Make the form of the contact agreement, and read it when it was sent."""
    days = _Days(typed, viewer.today, language)
    said = _read_agreement(viewer, typed, days) if sent else None
    w = ContactWords.to(language)
    fields: tuple[Component, ...] = (
        Choice(
            name="by",
            label=w.by_whom,
            value=typed.get("by") or (viewer.hat.value if viewer.hat is Hat.COACH else Party.MANAGER.value),
            options=tuple(Option(value=party.value, label=party.title.to(language)) for party in KEEPERS),
        ),
        Choice(
            name="every",
            label=w.how_often,
            value=typed.get("every") or "7",
            options=tuple(Option(value=number, label=w[name]) for number, name in EVERY.items()),
        ),
        Choice(
            name="channel",
            label=w.preferred,
            value=typed.get("channel") or "phone",
            options=tuple(Option(value=name, label=w[name]) for name in (*CHANNELS, "mail", "letter")),
        ),
        DayField(
            name="quiet_until",
            label=w.quiet_until,
            hint=w.quiet_hint,
            value=typed.get("quiet_until", ""),
            required=False,
            error=days.wrong.get("quiet_until", ""),
        ),
    )
    errors = error_summary(*cast("tuple[TextField, ...]", fields))
    return AgreementForm(fields, errors, said if not errors.errors else None)


def _read_agreement(viewer: Viewer, typed: Mapping[str, str], days: _Days) -> ContactAgreement | None:
    quiet = days.day("quiet_until", "future") if typed.get("quiet_until", "").strip() else None
    if quiet is not None and quiet <= viewer.today:
        days.wrong["quiet_until"] = ContactWords.to(days.language).past
    if days.wrong:
        return None
    by, channel = typed.get("by", ""), typed.get("channel", "phone")
    return ContactAgreement(
        by=by if by in {party.value for party in KEEPERS} else Party.MANAGER.value,
        every_days=int(typed.get("every", "7")) if typed.get("every") in EVERY else 7,
        channel=channel if channel in {*CHANNELS, "mail", "letter"} else "phone",
        quiet_until=quiet,
    )
