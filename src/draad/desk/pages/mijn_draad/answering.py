"""Answering a plan or an agreement: the three answers, and the page that checks one. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse

from draad.actions.answer_plan import Answer, Answered
from draad.desk.components import Button, TextArea
from draad.desk.components.fields import ErrorSummary, error_summary
from draad.desk.formats import day_month, long_day
from draad.desk.own.agreements import FormalPlan, agreements, formal_plan, state_of, steps
from draad.desk.own.questions import call_on
from draad.desk.own.readers import readers_beside
from draad.desk.pages.mijn_draad.words import AnswerWords
from draad.dossier.values import LONGEST_TEXT
from draad.periods import Day, parse_day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

FORMAL, HOURS = "plan", "uren"
ANSWERS: dict[str, Answer] = {"ja": "yes", "praten": "talk", "nee": "no"}
LETS_KNOW = (Hat.COACH, Hat.MANAGER)


@dataclass(frozen=True)
class Asked:
    """Something that is asked of the worker, with three answers of equal weight; ``said`` once they answered."""

    what: str
    title: str
    lines: tuple[str, ...]
    answers: tuple[Button, ...]
    said: str
    final: bool = False
    """Whether the answer stands in law: it can be talked about, not given again."""


@dataclass(frozen=True)
class Check:
    """The page that checks an answer before it is saved."""

    title: str
    question: str
    lines: tuple[str, ...]
    field: TextArea | None
    errors: ErrorSummary
    answered: Answered | None


def asked(dossier: OpenDossier, language: Language) -> tuple[Asked, ...]:
    """What is asked now: an answer to the formal plan, and one to the hours."""
    found = []
    plan = formal_plan(dossier)
    if plan is not None:
        found.append(_formal(plan, dossier, language))
    if any(parse_day(one.fact.body["from"]) >= dossier.agenda.on for one in steps(dossier)):
        found.append(_hours(dossier, language))
    return tuple(found)


def _formal(plan: FormalPlan, dossier: OpenDossier, language: Language) -> Asked:
    w = AnswerWords.to(language)
    lines = [w.received.fill(day=long_day(plan.received_on, language))]
    due = deadline(dossier)
    if due is not None:
        lines.append(w.until.fill(day=long_day(due, language)))
    lines.append(str(w.silence))
    if any(line.rule.key == "be.trajectory.silence-is-refusal" for line in dossier.agenda.lines):
        lines.append(str(w.silence_law))
    open_ = plan.state == "asked"
    said = "" if open_ else _said(plan.state, plan.answered_on, language)
    kinds: tuple[str, ...] = tuple(ANSWERS) if open_ else ("praten",)
    return Asked(
        FORMAL,
        str(w.ask_plan),
        tuple(lines) if open_ else (),
        _buttons(FORMAL, kinds, dossier, language),
        said,
        not open_,
    )


def deadline(dossier: OpenDossier) -> Day | None:
    """The last day on which the law waits for an answer to the formal plan."""
    lines = [line for line in dossier.agenda.lines if line.rule.key == "be.trajectory.answer" and line.stands]
    return lines[-1].due if lines else None


def _hours(dossier: OpenDossier, language: Language) -> Asked:
    w, found = AnswerWords.to(language), steps(dossier)
    state, answered_on = state_of(found), max((one.answered_on or 0 for one in found), default=0)
    if state == "asked":
        return Asked(
            HOURS, str(w.ask_hours), (str(w.change_mind),), _buttons(HOURS, tuple(ANSWERS), dossier, language), ""
        )
    return Asked(
        HOURS,
        str(w.ask_hours),
        (),
        _buttons(HOURS, tuple(ANSWERS), dossier, language),
        _said(state, answered_on, language),
    )


def _said(state: str, on: Day | None, language: Language) -> str:
    return AnswerWords.to(language)[f"answered_{state}"].fill(day=day_month(on or 0, language))


def _buttons(what: str, kinds: tuple[str, ...], dossier: OpenDossier, language: Language) -> tuple[Button, ...]:
    w = AnswerWords.to(language)
    notes = {"ja": yes_note(what, dossier, language), "praten": talk_note(dossier, language), "nee": str(w.no_note)}
    return tuple(
        Button(
            label=str(w[ANSWERS[kind]]), note=notes[kind], href=reverse("mijn_antwoord", args=[what, kind]), big=True
        )
        for kind in kinds
    )


def yes_note(what: str, dossier: OpenDossier, language: Language) -> str:
    """What a yes means: the first day that is still to come, where there is one."""
    w = AnswerWords.to(language)
    first = [parse_day(one.fact.body["from"]) for one in steps(dossier)] if what == HOURS else []
    coming = [day for day in first if day >= dossier.agenda.on]
    return w.yes_note.fill(day=day_month(min(coming), language)) if coming else str(w.yes_note_plain)


def talk_note(dossier: OpenDossier, language: Language) -> str:
    """Who calls when somebody wants to talk first."""
    w = AnswerWords.to(language)
    names = [one.name for hat in LETS_KNOW for one in dossier.people if one.hat is hat]
    return w.talk_note.fill(name=names[0] if names else str(w.someone))


def about(what: str, dossier: OpenDossier) -> tuple[int, ...]:
    """The numbers of the facts that an answer is about; none where nothing of the kind is asked."""
    if what == FORMAL:
        plan = formal_plan(dossier)
        return (plan.n,) if plan is not None else ()
    if what == HOURS:
        return tuple(one.n for one in steps(dossier))
    return tuple(one.n for one in agreements(dossier) if str(one.n) == what)


def may_answer(what: str, answer: str, dossier: OpenDossier) -> bool:
    """Whether this answer can be given now: the formal plan is answered once, and talked about always."""
    plan = formal_plan(dossier)
    settled = what == FORMAL and plan is not None and plan.state != "asked"
    return answer in ANSWERS and bool(about(what, dossier)) and not (settled and ANSWERS[answer] != "talk")


def check_page(
    viewer: Viewer,
    dossier: OpenDossier,
    what: str,
    answer: str,
    typed: Mapping[str, str] | None,
    contact: str,
    language: Language,
) -> Check:
    """The check of one answer, and what it says when it was sent.

    :param typed: ``None`` while nothing was sent.
    """
    sent = typed is not None
    w, kind, numbers = AnswerWords.to(language), ANSWERS[answer], about(what, dossier)
    text = (typed or {}).get("text", "").strip()
    error = str(w.too_long) if len(text) > LONGEST_TEXT and sent else ""
    field = None
    if kind != "yes":
        subject = numbers[-1] if kind == "no" else None
        field = TextArea(
            name="text",
            label=str(w.your_words),
            hint=f"{w.your_words_hint} {w.readers.fill(readers=readers_beside(viewer, dossier, subject, language))}",
            value=text,
            required=False,
            maxlength=LONGEST_TEXT,
            error=error,
        )
    lines = {
        "yes": (yes_note(what, dossier, language) + ".", str(w.change_mind)),
        "talk": (
            talk_note(dossier, language) + ".",
            w.talk_next.fill(day=day_month(call_on(viewer.today), language), contact=contact),
        ),
        "no": (str(w.no_harm), talk_note(dossier, language) + "."),
    }[kind]
    said = Answered(numbers, kind, text if kind != "yes" else "") if sent and not error else None
    names = {FORMAL: w.ask_plan, HOURS: w.ask_hours}
    return Check(
        title=str(w[kind]),
        question=str(names.get(what, w.ask_agreement)),
        lines=lines if what != FORMAL or kind != "yes" else lines[:1],
        field=field,
        errors=error_summary(*((field,) if field is not None else ())),
        answered=said,
    )
