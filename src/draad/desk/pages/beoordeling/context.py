"""The forms of decision and advice: at most six things to fill in, under the law of the day. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from draad.actions.sign_assessment import Conditions, Decision
from draad.desk.components import CheckBox, Choice, Component, DayField, ErrorSummary, Option
from draad.desk.formats import days_left, full_day, short_day
from draad.desk.pages.beoordeling.letters import ends, has_conditions, has_review, meaning
from draad.desk.pages.beoordeling.words import AdviceWords, DecideWords
from draad.desk.pages.beoordeling.work import read_conditions, side_fields, text_fields
from draad.desk.service.page import happened_on
from draad.desk.service.words import ServiceWords
from draad.desk.typed_form import TypedForm, summary_of
from draad.dossier.episodes import letters_at
from draad.periods import Day, parse_day
from draad.rules import Language
from draad.store.read import OpenDossier

ASSESS = "be.trajectory.assess"


@dataclass(frozen=True)
class Law:
    """The law of a decision: the day it is in force from, and its letters."""

    name: str
    letters: tuple[str, ...]


def law_of(dossier: OpenDossier, day: Day) -> Law | None:
    """The law whose letters a decision of a day speaks; nothing before the first."""
    found = letters_at(dossier.agenda.fold, dossier.agenda.compiled.regimes, day)
    return Law(found.name, tuple(found.letters)) if found is not None else None


@dataclass(frozen=True)
class WorkForm:
    """The fields before the work, the sides of the work, and those after; ``sides_error`` of the sides together."""

    before: tuple[Component, ...]
    sides: tuple[CheckBox, ...]
    after: tuple[Component, ...]
    errors: ErrorSummary


@dataclass(frozen=True)
class DecisionForm:
    """The form, and the decision where nothing is wrong."""

    form: WorkForm
    said: Decision | None


def decision_form(law: Law, typed: Mapping[str, str], today: Day, language: Language, *, sent: bool) -> DecisionForm:
    """Ask for a decision; read it when it was sent."""
    form, w = TypedForm(typed, today, language), DecideWords.to(language)
    said = _decision(law, form) if sent else None
    before, after = (_letter(law, form),), (*text_fields(form, w), *_days(law, form))
    sides = side_fields(form)
    return DecisionForm(WorkForm(before, sides, after, summary_of(*before, *after)), said if not form.wrong else None)


def _decision(law: Law, form: TypedForm) -> Decision | None:
    w = DecideWords.to(form.language)
    letter = form.one_of("letter", law.letters, "")
    if not letter:
        form.wrong["letter"] = str(ServiceWords.to(form.language).choose)
    conditions = read_conditions(form, w)
    worker_on, employer_on = happened_on(form, "worker_on"), happened_on(form, "employer_on")
    if letter and not has_conditions(law.name, letter) and not conditions.nothing:
        form.wrong["letter"] = w.no_conditions.fill(letter=letter)
    review = form.day("review_on", "future") if form.get("review_on") else None
    if worker_on is None or employer_on is None or form.wrong:
        return None
    return Decision(
        letter=letter,
        worker_on=worker_on,
        employer_on=employer_on,
        conditions=conditions,
        review_on=review if has_review(law.name, letter) else None,
        restart_early=ends(law.name, letter) and form.ticked("restart"),
    )


def _letter(law: Law, form: TypedForm) -> Choice:
    w = DecideWords.to(form.language)
    ending = next((letter for letter in law.letters if ends(law.name, letter)), "")
    restart = CheckBox(name="restart", label=str(w.restart), checked=form.ticked("restart"))
    return Choice(
        name="letter",
        label=str(w.letter),
        value=form.one_of("letter", law.letters, ""),
        options=tuple(
            Option(value=letter, label=letter, note=meaning(law.name, letter).to(form.language))
            for letter in law.letters
        ),
        stacked=True,
        error=form.error("letter"),
        follow=restart if ending else None,
        follow_value=ending,
    )


def _days(law: Law, form: TypedForm) -> Iterator[Component]:
    w, today = DecideWords.to(form.language), short_day(form.today, form.language)
    if any(has_review(law.name, letter) for letter in law.letters):
        yield DayField(
            name="review_on",
            label=str(w.review),
            value=form.get("review_on"),
            required=False,
            error=form.error("review_on"),
        )
    for name in ("worker_on", "employer_on"):
        yield DayField(name=name, label=str(w[name]), value=form.get(name) or today, error=form.error(name))


def decision_lead(dossier: OpenDossier, law: Law, language: Language) -> str:
    """Under which law, and by when."""
    w, today = DecideWords.to(language), dossier.agenda.on
    said = w.lead.fill(day=full_day(parse_day(law.name), language))
    standing = [line for line in dossier.agenda.lines if line.rule.key == ASSESS and line.stands and line.due]
    if standing and (due := standing[0].due) is not None:
        said += " " + w.due.fill(day=full_day(due, language), left=days_left(due - today, language))
    return said


@dataclass(frozen=True)
class AdviceForm:
    """The form, and the advice with its day where nothing is wrong."""

    form: WorkForm
    said: tuple[Day, Conditions] | None


def advice_form(typed: Mapping[str, str], today: Day, language: Language, *, sent: bool) -> AdviceForm:
    """Ask for an advice; read it when it was sent."""
    form, w, s = TypedForm(typed, today, language), AdviceWords.to(language), ServiceWords.to(language)
    conditions = read_conditions(form, w) if sent else Conditions()
    on = happened_on(form, "on") if sent else None
    if sent and conditions.nothing:
        form.wrong.setdefault("text", str(w.say_something))
    if sent and not form.ticked("agreed"):
        form.wrong["agreed"] = str(w.not_agreed)
    after = (
        *text_fields(form, w),
        DayField(
            name="on", label=str(s.when), value=form.get("on") or short_day(today, language), error=form.error("on")
        ),
        CheckBox(
            name="agreed",
            label=str(w.agreed),
            checked=form.ticked("agreed"),
            required=True,
            error=form.error("agreed"),
        ),
    )
    fields = WorkForm((), side_fields(form), after, summary_of(*after))
    return AdviceForm(fields, (on, conditions) if on is not None and not form.wrong else None)
