"""The form of a return, what it says, and what follows from it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

from draad.actions.resume_work import Return
from draad.desk.components import (
    CheckBox,
    Choice,
    Component,
    DayField,
    ErrorSummary,
    NextStep,
    NextSteps,
    NumberField,
    Option,
    TextArea,
)
from draad.desk.formats import long_day, number, short_day, tiny_day
from draad.desk.pages.terug.words import ReturnWords
from draad.desk.phrases import when_words
from draad.desk.screening import ScreeningWords
from draad.desk.typed_form import TypedForm, summary_of
from draad.dossier.answer import Agenda, Line
from draad.periods import Day
from draad.periods import parse_day as parse_iso
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

UNTIL: dict[str, str] = {
    "absence.started": "expected_until",
    "absence.expected_until": "until",
    "certificate.received": "until",
}
"""Where a fact says until when someone is away."""
RETURNS = ("work.resumed", "work.resumed_partially")
MOST = 6
MOST_HOURS = 60


@dataclass(frozen=True)
class ReturnForm:
    """The form. ``said`` when nothing is wrong; ``more`` opens for a partial return."""

    fields: tuple[Component, ...]
    more: tuple[Component, ...]
    more_open: bool
    last: tuple[Component, ...]
    errors: ErrorSummary
    said: Return | None


def ways(viewer: Viewer, dossier: OpenDossier) -> tuple[str, ...]:
    """What this hat may say of a return."""
    may = {
        "full": dossier.may_say(viewer, "work.resumed", {}),
        "partial": dossier.may_say(viewer, "work.resumed_partially", {"hours_per_week": 19}),
        "later": dossier.may_say(viewer, "absence.expected_until", {"until": "2026-01-01"}),
    }
    return tuple(way for way, allowed in may.items() if allowed)


def expected_back(dossier: OpenDossier) -> Day | None:
    """The first day back of the absence that runs, as it was last expected or attested, if it lies ahead."""
    today, since, found = dossier.agenda.on, dossier.agenda.state.incapacity_since, []
    for shown in dossier.facts:
        fact = shown.fact
        if (
            dossier.standing(shown.n)
            and since is not None
            and fact.on >= since
            and fact.body.get(UNTIL.get(fact.kind, ""))
        ):
            found.append(parse_iso(fact.body[UNTIL[fact.kind]]) + 1)
    return max((day for day in found if day > today), default=None)


@dataclass(frozen=True)
class PlannedBack:
    """A return that is planned already. ``n``: the viewer's number of the fact, where they may correct it."""

    on: Day
    n: int | None


def planned_back(viewer: Viewer, dossier: OpenDossier) -> PlannedBack | None:
    """The first return that lies ahead."""
    ahead = [
        shown
        for shown in dossier.facts
        if shown.fact.kind in RETURNS and shown.fact.on > viewer.today and dossier.standing(shown.n)
    ]
    if not ahead:
        return None
    first = min(ahead, key=lambda shown: shown.fact.on)
    return PlannedBack(first.fact.on, first.n if dossier.may_correct(viewer, first.n) else None)


def contract_hours(dossier: OpenDossier) -> float:
    """The hours a week of all contracts of today; 0 where they are not known."""
    hours = sum(job.hours_per_week or 0 for job in dossier.person.employments)
    return int(hours) if hours == int(hours) else hours


def return_form(
    viewer: Viewer, dossier: OpenDossier, typed: Mapping[str, str], language: Language, *, sent: bool
) -> ReturnForm:
    """Make the form, and read it when it was sent."""
    form = TypedForm(typed, viewer.today, language)
    said = _read(viewer, dossier, form) if sent else None
    fields = (_way(viewer, dossier, form), _day(viewer, dossier, form))
    more, last = tuple(_more(viewer, dossier, form)), tuple(_last(viewer, dossier, form))
    opened = any(form.get(name) or form.error(name) for name in ("tasks", "until"))
    return ReturnForm(fields, more, opened, last, summary_of(*fields, *more, *last), said if not form.wrong else None)


def _read(viewer: Viewer, dossier: OpenDossier, form: TypedForm) -> Return | None:
    w, allowed = ReturnWords.to(form.language), ways(viewer, dossier)
    way = form.one_of("way", allowed, allowed[0])
    on = {"today": form.today, "monday": next_monday(form.today)}.get(form.get("when", "today"))
    if on is None:
        on = form.day("on", "nearest")
    since = dossier.agenda.state.incapacity_since
    if on is not None and since is not None and on <= since:
        form.wrong["on"] = w.before_absence
    if on is not None and way == "later" and on <= form.today:
        form.wrong["on"] = w.past
    partial = way == "partial"
    hours = _hours(form, w.hours_wrong) if partial else None
    may = _may(viewer, dossier)
    tasks = form.free_text("tasks") if partial and "tasks" in may else ""
    until = form.day("until", "future") if partial and "until" in may and form.get("until") else None
    if until is not None and on is not None and until <= on:
        form.wrong["until"] = w.until_wrong
    if on is None or form.wrong:
        return None
    return Return(
        way=cast("Literal['full', 'partial', 'later']", way),
        on=on,
        hours_per_week=hours,
        tasks=tasks,
        until=until,
        welcome=form.ticked("welcome") and "welcome" in may and way != "later",
    )


def next_monday(today: Day) -> Day:
    """The Monday after today."""
    return today + 7 - (today - 1) % 7


def _hours(form: TypedForm, wrong: str) -> float | None:
    try:
        found = float(form.get("hours").replace(",", "."))
    except ValueError:
        found = 0.0
    if not 0 < found <= MOST_HOURS:
        form.wrong["hours"] = wrong
        return None
    return int(found) if found == int(found) else found


def _may(viewer: Viewer, dossier: OpenDossier) -> frozenset[str]:
    partly, sample = "work.resumed_partially", {"tasks": "x", "until": "2026-01-01"}
    may = {key for key, value in sample.items() if dossier.may_say(viewer, partly, {key: value})}
    if dossier.may_say(viewer, "welcome.prepared", {"by": viewer.hat.value}):
        may.add("welcome")
    return frozenset(may)


def _way(viewer: Viewer, dossier: OpenDossier, form: TypedForm) -> Choice:
    w, allowed = ReturnWords.to(form.language), ways(viewer, dossier)
    hours = contract_hours(dossier)
    labels = {"full": w.full, "partial": w.partial, "later": w.later}
    return Choice(
        name="way",
        label=w.way,
        legend_size="l",
        value=form.one_of("way", allowed, allowed[0] if allowed else ""),
        options=tuple(
            Option(value=way, label=labels[way], note=str(w.later_note) if way == "later" else "") for way in allowed
        ),
        follow=NumberField(
            name="hours",
            label=w.hours,
            hint=w.hours_hint.fill(n=number(hours, form.language)) if hours else "",
            value=form.get("hours"),
            unit=str(w.hours_unit),
            least=1,
            most=MOST_HOURS,
            error=form.error("hours"),
        ),
        follow_value="partial",
    )


def _day(viewer: Viewer, dossier: OpenDossier, form: TypedForm) -> Choice:
    w, language = ReturnWords.to(form.language), form.language
    monday, planned = next_monday(form.today), planned_back(viewer, dossier)
    known = planned.on if planned is not None else expected_back(dossier)
    ahead = known is not None and known > form.today
    usual = "monday" if known == monday else "day" if ahead else "today"
    day = form.get("on") or (short_day(known, language) if ahead and known is not None else "")
    return Choice(
        name="when",
        label=w.when,
        legend_size="l",
        value=form.one_of("when", ("today", "monday", "day"), usual),
        options=(
            Option(value="today", label=w.today, note=tiny_day(form.today, language)),
            Option(value="monday", label=w.monday, note=tiny_day(monday, language)),
            Option(value="day", label=w.other_day),
        ),
        follow=DayField(name="on", label=w.which_day, value=day, error=form.error("on")),
        follow_value="day",
    )


def _more(viewer: Viewer, dossier: OpenDossier, form: TypedForm) -> list[Component]:
    w, may = ReturnWords.to(form.language), _may(viewer, dossier)
    found: list[Component] = []
    if "until" in may:
        found.append(
            DayField(name="until", label=w.until, value=form.get("until"), required=False, error=form.error("until"))
        )
    if "tasks" in may:
        found.append(
            TextArea(
                name="tasks",
                label=w.tasks,
                hint=w.tasks_hint,
                value=form.get("tasks"),
                required=False,
                rows=3,
                maxlength=1000,
                error=form.error("tasks"),
            )
        )
        if form.error("tasks"):
            found.append(CheckBox(name="keep_tasks", label=ScreeningWords.to(form.language).keep))
    return found


def _last(viewer: Viewer, dossier: OpenDossier, form: TypedForm) -> list[Component]:
    if "welcome" not in _may(viewer, dossier):
        return []
    return [CheckBox(name="welcome", label=ReturnWords.to(form.language).welcome, checked=form.ticked("welcome"))]


@dataclass(frozen=True)
class Check:
    """What is about to be saved, in one line, and what to look at."""

    said: str
    look: tuple[str, ...]


def check_of(viewer: Viewer, dossier: OpenDossier, back: Return, language: Language) -> Check:
    """Say again what was said."""
    w, day, look = ReturnWords.to(language), long_day(back.on, language), []
    hours, most = back.hours_per_week, contract_hours(dossier)
    if back.way == "partial" and hours is not None:
        said = w.check_partial.fill(n=hours, day=day)
        if most and hours > most:
            look.append(w.more_hours.fill(n=most))
    else:
        said = (w.check_later if back.way == "later" else w.check_full).fill(day=day)
    if back.on > viewer.today and back.way != "later":
        look.append(str(w.planned))
    return Check(said, tuple(look))


def follows(before: Agenda | None, after: Agenda | None, on: Day, language: Language) -> NextSteps | None:
    """The talks and other steps that a return brings by its day, the first ones first; also where it was planned.

    :param before: the agenda of that day without the return; ``after``: with it.
    """
    if before is None or after is None:
        return None
    stood = {(line.rule.key, line.nth, line.due, line.earliest) for line in before.lines if line.stands}
    lines = [
        line
        for line in after.lines
        if line.stands
        and line.rule.nature in {"duty", "practice"}
        and (line.counted_from >= on or (line.rule.key, line.nth, line.due, line.earliest) not in stood)
        and (line.due or line.earliest or on) >= on
    ]
    steps = tuple(_step(line, after.on, language) for line in sorted(lines, key=_place)[:MOST])
    return NextSteps(steps=steps) if steps else None


def _place(line: Line) -> tuple[Day, str]:
    return line.due or line.earliest or line.counted_from, line.rule.key


def _step(line: Line, today: Day, language: Language) -> NextStep:
    rule = line.rule.rule
    when = when_words(line, today, language)
    return NextStep(title=rule.wording.name.to(language), note=f"{rule.party.title.to(language)}, {when}")


def own(viewer: Viewer) -> bool:
    """Whether the page is about its reader."""
    return viewer.hat is Hat.WORKER
