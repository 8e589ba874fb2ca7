"""The form of a consultation, and the consent it stands on. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from draad.desk.components import Choice, DayField, Option
from draad.desk.dossier_parts.panels import standing_facts
from draad.desk.formats import full_day, short_day
from draad.desk.pages.artsen.words import DoctorWords
from draad.desk.service.page import Form, happened_on
from draad.desk.service.words import ServiceWords
from draad.desk.tasks import capital
from draad.desk.typed_form import TypedForm
from draad.dossier.kinds import KINDS
from draad.dossier.value_words import value_words
from draad.dossier.values import Choice as ClosedList
from draad.periods import Day, parse_day
from draad.privacy.gates import Gate
from draad.rules import Language
from draad.store.read import OpenDossier

KIND = "doctors.consulted"


def consent_said(dossier: OpenDossier, language: Language) -> str | None:
    """The consent that holds, in words; nothing where none does. That one was refused is never told."""
    if Gate.DOCTORS not in dossier.gates:
        return None
    given = [
        fact
        for fact in standing_facts(dossier)
        if fact.kind == "consent.given" and fact.body.get("for") == Gate.DOCTORS
    ]
    last = max(given, key=lambda fact: (fact.on, fact.seq), default=None)
    if last is None:
        return None
    w, name, day = DoctorWords.to(language), dossier.person.first_name, full_day(last.on, language)
    if "until" in last.body:
        return w.given_until.fill(name=name, day=day, until=full_day(parse_day(last.body["until"]), language))
    return w.given.fill(name=name, day=day)


@dataclass(frozen=True)
class DoctorForm:
    """The form, and with whom and when where nothing is wrong."""

    form: Form
    said: tuple[str, Day] | None


def doctor_form(typed: Mapping[str, str], today: Day, language: Language, *, sent: bool) -> DoctorForm:
    """Ask with whom and when; read it when it was sent."""
    form, w, s = TypedForm(typed, today, language), DoctorWords.to(language), ServiceWords.to(language)
    known = KINDS[KIND].body["with"].type
    values = known.values if isinstance(known, ClosedList) else ()
    whom = form.one_of("whom", values, "")
    on = happened_on(form, "on") if sent else None
    if sent and not whom:
        form.wrong["whom"] = str(s.choose)
    fields = (
        Choice(
            name="whom",
            label=str(w.whom),
            value=whom,
            options=tuple(
                Option(value=one, label=capital(value_words(KIND, "with", one).to(language))) for one in values
            ),
            stacked=True,
            error=form.error("whom"),
        ),
        DayField(
            name="on", label=str(s.when), value=form.get("on") or short_day(today, language), error=form.error("on")
        ),
    )
    return DoctorForm(Form.of(*fields), (whom, on) if on is not None and whom and not form.wrong else None)
