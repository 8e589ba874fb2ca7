"""What is asked, who answers, and by when: pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse

from draad.actions.ask_question import PHYSICIAN, Wish, answering
from draad.desk.components import (
    Choice,
    Component,
    DayField,
    Document,
    Documents,
    NextStep,
    NextSteps,
    Option,
    TextArea,
)
from draad.desk.components.fields import ErrorSummary
from draad.desk.formats import day_month, full_day, tiny_day
from draad.desk.own.questions import Question, call_on, line_from, questions
from draad.desk.own.readers import readers_of
from draad.desk.pages.vraag_iets.wishes import Kind, askable, subject_of
from draad.desk.pages.vraag_iets.words import AskWords
from draad.desk.phrases import kind_words, when_words
from draad.desk.typed_form import TypedForm, summary_of
from draad.dossier.answer import Line
from draad.dossier.values import LONGEST_TEXT
from draad.periods import Day
from draad.privacy.hats import HAT_NAMES, Hat
from draad.rules import Language
from draad.store.read import OpenDossier, Picture
from draad.store.viewer import Viewer

RESTS = {"week": 7, "fortnight": 14, "month": 28}


@dataclass(frozen=True)
class Answer:
    """A question and what came of it."""

    title: str
    when: str
    quote: str
    said: str
    answer: str
    waits: bool


@dataclass(frozen=True)
class AskForm:
    """One thing to ask: what it is, who reads it, and the form."""

    title: str
    lead: str
    readers: str
    fields: tuple[Component, ...]
    errors: ErrorSummary
    wish: Wish | None


def choices(viewer: Viewer, dossier: OpenDossier, language: Language) -> Documents:
    """What can be asked, each with what it is in a line."""
    w = AskWords.to(language)
    return Documents(
        documents=tuple(
            Document(
                title=str(w[f"title_{_word(one.what)}"]),
                note=str(w[f"note_{_word(one.what)}"]),
                url=reverse("vraag", args=[one.what]),
                icon=one.icon,
            )
            for one in askable(viewer, dossier)
        )
    )


def answers(dossier: OpenDossier, today: Day, contact: str, language: Language) -> tuple[Answer, ...]:
    """Everything that was asked, newest first, with its answer or when to expect one."""
    return tuple(_answer(one, today, contact, language) for one in questions(dossier))


def _answer(one: Question, today: Day, contact: str, language: Language) -> Answer:
    w = AskWords.to(language)
    title = str(w[f"title_{_word(subject_of(one))}"])
    when = w.asked_on.fill(day=full_day(one.fact.on, language))
    quote = str(one.fact.body.get("text", ""))
    if one.answer is not None:
        fact = one.answer.fact
        by = HAT_NAMES[Hat(one.answer.hat)].to(language) if one.answer.hat else ""
        said = w.answered_on.fill(
            what=kind_words(fact.kind, language), day=full_day(fact.on, language), name=one.answer.by or by, hat=by
        )
        return Answer(title, when, quote, said, str(fact.body.get("text", "")), waits=False)
    return Answer(title, when, quote, " ".join(_waits(one.line, one.call_on, today, contact, language)), "", waits=True)


def _waits(line: Line | None, call: Day, today: Day, contact: str, language: Language) -> list[str]:
    """What is still to come of a question, and when it is better to call."""
    w = AskWords.to(language)
    if line is None:
        return [w.call_if.fill(day=day_month(call, language), contact=contact)]
    wording = line.rule.rule.wording
    who = line.rule.rule.party.title.to(language)
    said = w.by_when.fill(
        who=who[:1].upper() + who[1:], what=wording.name.to(language), when=when_words(line, today, language)
    )
    if line.due is None:
        return [said, w.call_if.fill(day=day_month(call, language), contact=contact)]
    return [said, w.call_after.fill(contact=contact)] if line.due < today else [said]


def ask_form(viewer: Viewer, kind: Kind, typed: Mapping[str, str], language: Language, *, sent: bool) -> AskForm:
    """Make the form of one wish, and read it when it was sent."""
    w, word = AskWords.to(language), _word(kind.what)
    form = TypedForm(typed, viewer.today, language)
    wish = _read(kind, form) if sent else None
    fields = tuple(_fields(kind, form))
    readers = readers_of(viewer, kind.item, language)
    said = w.physician_only if kind.what in PHYSICIAN else w.readers.fill(readers=readers)
    return AskForm(
        title=str(w[f"title_{word}"]),
        lead=str(w[f"lead_{word}"]),
        readers=str(said),
        fields=fields,
        errors=summary_of(*fields),
        wish=None if form.wrong else wish,
    )


def _read(kind: Kind, form: TypedForm) -> Wish:
    w = AskWords.to(form.language)
    if kind.what == "rest":
        until = form.today + RESTS[form.get("rest")] if form.get("rest") in RESTS else None
        if form.get("rest") == "day":
            until = form.day("until", "future")
            if until is not None and until <= form.today:
                form.wrong["until"] = str(w.past)
        elif until is None:
            form.wrong["rest"] = str(w.choose_rest)
        return Wish(kind.what, quiet_until=until)
    text = form.get("text") if kind.words else ""
    if len(text) > LONGEST_TEXT:
        form.wrong["text"] = str(w.too_long)
    if kind.what == "other" and not text:
        form.wrong["text"] = str(w.say_what)
    return Wish(kind.what, text)


def _fields(kind: Kind, form: TypedForm) -> list[Component]:
    w, language, today = AskWords.to(form.language), form.language, form.today
    if kind.what == "rest":
        tiles = [
            Option(value=name, label=w[name], note=tiny_day(today + days, language)) for name, days in RESTS.items()
        ]
        day = DayField(name="until", label=w.until, value=form.get("until"), error=form.error("until"))
        return [
            Choice(
                name="rest",
                label=w.how_long,
                legend_size="l",
                value=form.one_of("rest", (*RESTS, "day"), ""),
                options=(*tiles, Option(value="day", label=w.other_day)),
                follow=day,
                follow_value="day",
                error=form.error("rest"),
            )
        ]
    if not kind.words:
        return []
    return [
        TextArea(
            name="text",
            label=w.your_words,
            hint=w.your_words_hint,
            value=form.get("text"),
            required=kind.what == "other",
            maxlength=LONGEST_TEXT,
            warning=w.no_medical,
            error=form.error("text"),
        )
    ]


def next_steps(
    kind: Kind, dossier: OpenDossier, after: Picture | None, today: Day, contact: str, language: Language
) -> NextSteps:
    """What happens when it is asked: who is told, what the rules then ask of whom, and when it is better to call."""
    w = AskWords.to(language)
    names = [one.name for hat in answering(kind.what) for one in dossier.people if one.hat is hat]
    told = NextStep(title=w.nobody_told.fill(contact=contact), note=str(w.nobody_note))
    if names:
        told = NextStep(title=w.told.fill(name=names[0]), note=str(w.told_note))
    line = line_from(after.agenda, len(after.view.facts)) if after is not None else None
    call = w.call_if.fill(day=day_month(call_on(today), language), contact=contact)
    if line is None:
        return NextSteps(steps=(told, NextStep(title=str(w.answer_comes), note=call)))
    when = when_words(line, today, language)
    who = line.rule.rule.party.title.to(language)
    law = NextStep(
        title=line.rule.rule.wording.name.to(language), note=w.by_whom.fill(who=who[:1].upper() + who[1:], when=when)
    )
    shows = NextStep(title=str(w.shows), note=str(w.shows_note) if line.due is not None else call)
    return NextSteps(steps=(told, law, shows))


def _word(what: str) -> str:
    return what.replace("-", "_")
