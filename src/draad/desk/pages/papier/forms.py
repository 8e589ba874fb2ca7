"""The forms of what comes on paper: one list of fields each, for the screen and for the sheet. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from draad.actions.ask_question import ABSENT
from draad.actions.perform import NewFact
from draad.actions.write_from_paper import Paper, Reach
from draad.desk.components import CheckBox, Component, DayField, ErrorSummary
from draad.desk.formats import short_day
from draad.desk.own.agreements import agreements, formal_plan
from draad.desk.pages.papier import questions as ask
from draad.desk.pages.papier.questions import Written
from draad.desk.pages.papier.words import PaperWords
from draad.desk.screening import ScreeningWords
from draad.desk.typed_form import TypedForm, summary_of
from draad.periods import Day
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class PaperForm:
    """One paper. ``facts`` or ``reach`` when nothing is wrong; ``common``: when it was signed and when it came."""

    fields: tuple[Component, ...]
    common: tuple[Component, ...]
    errors: ErrorSummary
    paper: Paper | None
    facts: tuple[NewFact, ...]
    reach: Reach | None


def paper_form(
    what: str, viewer: Viewer, dossier: OpenDossier, typed: Mapping[str, str], language: Language, *, sent: bool
) -> PaperForm:
    """Make the form of a paper, and read it when it was sent."""
    before = {"received_on": short_day(viewer.today, language)}
    form = TypedForm(typed if sent else before, viewer.today, language)
    fields_of, read = FORMS[what]
    paper = _read_days(form) if sent else None
    written = Written(form, dossier, paper.received_on if paper is not None else viewer.today)
    if sent:
        read(written)
    fields = tuple(_with_keep(fields_of(form, dossier), form))
    w = PaperWords.to(language)
    common = (
        DayField(name="signed_on", label=w.signed_on, value=form.get("signed_on"), error=form.error("signed_on")),
        DayField(
            name="received_on", label=w.received_on, value=form.get("received_on"), error=form.error("received_on")
        ),
    )
    good = sent and not form.wrong
    return PaperForm(
        fields,
        common,
        summary_of(*fields, *common),
        paper if good else None,
        written.facts if good else (),
        written.reach if good else None,
    )


def blank(what: str, dossier: OpenDossier, language: Language, today: Day) -> tuple[Component, ...]:
    """The fields of a paper that nobody filled in yet."""
    return tuple(FORMS[what][0](TypedForm({}, today, language), dossier))


def offered(viewer: Viewer, dossier: OpenDossier) -> tuple[str, ...]:
    """The papers that can be written down now: what the matrix lets, and what there is something to answer to."""
    found = [what for what in FORMS if all(dossier.may_write_from_paper(viewer, kind, {}) for kind in KINDS_OF[what])]
    if formal_plan(dossier) is None and "plan" in found:
        found.remove("plan")
    if not agreements(dossier) and "afspraak" in found:
        found.remove("afspraak")
    if dossier.agenda.state.phase not in ABSENT and "einde" in found:
        found.remove("einde")
    return tuple(found)


def _read_days(form: TypedForm) -> Paper | None:
    w = PaperWords.to(form.language)
    signed, received = form.day("signed_on", "past"), form.day("received_on", "past")
    for name, day in (("signed_on", signed), ("received_on", received)):
        if day is not None and day > form.today:
            form.wrong[name] = str(w.future)
    if signed is not None and received is not None and received < signed:
        form.wrong["received_on"] = str(w.received_before)
    return Paper(signed, received) if signed is not None and received is not None else None


def _with_keep(fields: list[Component], form: TypedForm) -> list[Component]:
    """Where a text may say something of health, the way to keep it all the same."""
    if form.get("text") and form.error("text") and form.error("text") != str(PaperWords.to(form.language).say_what):
        fields.append(CheckBox(name="keep_text", label=ScreeningWords.to(form.language).keep))
    return fields


FORMS: dict[str, tuple[ask.Fields, ask.Read]] = {
    "plan": (ask.plan_fields, ask.read_plan),
    "afspraak": (ask.agreement_fields, ask.read_agreement),
    "vraag": (ask.question_fields, ask.read_question),
    "toestemming": (ask.consent_fields, ask.read_consent),
    "verklaring": (ask.statement_fields, ask.read_statement),
    "contact": (ask.wishes_fields, ask.read_wishes),
    "einde": (ask.end_fields, ask.read_end),
    "bereikbaar": (ask.reach_fields, ask.read_reach),
}
"""Each paper by the name in its address: its fields, and how it is read."""

KINDS_OF: dict[str, tuple[str, ...]] = {
    "plan": ("plan.answered", "question.asked", "statement.added"),
    "afspraak": ("agreement.answered", "question.asked", "statement.added"),
    "vraag": ("question.asked",),
    "toestemming": ("consent.given", "consent.refused", "consent.withdrawn"),
    "verklaring": ("statement.added",),
    "contact": ("contact.agreed",),
    "einde": ("absence.expected_until",),
    "bereikbaar": ("consent.given",),
}
"""What each becomes: a paper is offered when the matrix lets all of it be written."""
