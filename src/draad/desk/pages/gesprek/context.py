"""The two forms of a talk: their fields, what was typed, and what it says. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from draad.actions.hold_talk import Talk
from draad.actions.note_contact import NOTES
from draad.desk.components import CheckBox, Choice, Component, DayField, ErrorSummary, Option, TextArea
from draad.desk.formats import tiny_day
from draad.desk.pages.gesprek.guides import NEXT, name_of
from draad.desk.pages.gesprek.words import TalkWords
from draad.desk.readers import readers_of_note
from draad.desk.screening import ScreeningWords
from draad.desk.typed_form import TypedForm, summary_of
from draad.periods import Day
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

WRITES = frozenset({"reintegration", "return", "return_talk", "follow_up", "evaluation", "three_way", "coach"})
"""Talks after which the agreements can stand on paper."""
OPENS = frozenset({"coach", "intake", "exploration", "reintegration", "three_way"})
"""Talks in which it can turn out that a return is possible."""
AWAY = frozenset({"at_start", "during", "before_return"})
DAYS = {"week": 7, "fortnight": 14, "month": 28}


@dataclass(frozen=True)
class HeldForm:
    """The form of a talk that was held. ``said`` when nothing is wrong."""

    fields: tuple[Component, ...]
    errors: ErrorSummary
    said: Talk | None


@dataclass(frozen=True)
class PlanForm:
    """The form of a talk that is planned. ``on`` when nothing is wrong."""

    fields: tuple[Component, ...]
    errors: ErrorSummary
    on: Day | None


def held_form(
    viewer: Viewer, dossier: OpenDossier, kind: str, typed: Mapping[str, str], language: Language, *, sent: bool
) -> HeldForm:
    """Make the form of a talk that was held, and read it when it was sent."""
    form = TypedForm(typed, viewer.today, language)
    said = _read_held(viewer, dossier, kind, form) if sent else None
    fields = tuple(_held_fields(viewer, dossier, kind, form))
    return HeldForm(fields, summary_of(*fields), said if not form.wrong else None)


def offers(viewer: Viewer, dossier: OpenDossier, kind: str) -> frozenset[str]:
    """What this hat may say beside the talk itself, in a talk of this kind."""
    may = {
        "written": kind in WRITES and dossier.may_say(viewer, "agreements.written", {}),
        "resumption": kind in OPENS
        and dossier.agenda.state.phase in AWAY
        and dossier.may_say(viewer, "resumption.possible", {"attention_points": "no"}),
        "note": viewer.hat in NOTES and dossier.may_say(viewer, NOTES[viewer.hat], {"text": "x"}),
        "next": dossier.may_say(viewer, "talk.planned", {"kind": kind}),
    }
    return frozenset(name for name, allowed in may.items() if allowed)


def _read_held(viewer: Viewer, dossier: OpenDossier, kind: str, form: TypedForm) -> Talk | None:
    w, may = TalkWords.to(form.language), offers(viewer, dossier, kind)
    on = {"today": form.today, "yesterday": form.today - 1}.get(form.get("when", "today"))
    if on is None:
        on = form.day("on", "past")
    if on is not None and on > form.today:
        form.wrong["on"] = w.future
    next_on = _day_ahead(form, "next", "next_on", w.past) if "next" in may else None
    note = form.free_text("note") if "note" in may else ""
    if on is None or form.wrong:
        return None
    return Talk(
        kind=kind,
        on=on,
        next_kind=NEXT[kind],
        next_on=next_on,
        written="written" in may and form.ticked("written"),
        resumption=form.one_of("resumption", ("smooth", "attention"), "") if "resumption" in may else "",
        note=note,
    )


def _day_ahead(form: TypedForm, name: str, other: str, wrong: str) -> Day | None:
    """The day of a tile, or the one typed beside it, that lies ahead."""
    chosen = form.get(name)
    if chosen != "day":
        return form.today + DAYS[chosen] if chosen in DAYS else None
    found = form.day(other, "future")
    if found is not None and found <= form.today:
        form.wrong[other] = wrong
    return found


def _held_fields(viewer: Viewer, dossier: OpenDossier, kind: str, form: TypedForm) -> list[Component]:
    w, may, language = TalkWords.to(form.language), offers(viewer, dossier, kind), form.language
    found: list[Component] = [
        Choice(
            name="when",
            label=w.when,
            legend_size="l",
            value=form.one_of("when", ("today", "yesterday", "day"), "today"),
            options=(
                Option(value="today", label=w.today, note=tiny_day(form.today, language)),
                Option(value="yesterday", label=w.yesterday, note=tiny_day(form.today - 1, language)),
                Option(value="day", label=w.other_day),
            ),
            follow=DayField(name="on", label=w.which_day, value=form.get("on"), error=form.error("on")),
            follow_value="day",
        )
    ]
    if "resumption" in may:
        found.append(
            Choice(
                name="resumption",
                label=w.resumption.fill(name=dossier.person.first_name),
                hint=w.resumption_hint,
                legend_size="l",
                value=form.one_of("resumption", ("unknown", "smooth", "attention"), "unknown"),
                options=(
                    Option(value="unknown", label=w.too_soon),
                    Option(value="smooth", label=w.smooth),
                    Option(value="attention", label=w.attention),
                ),
            )
        )
    if "written" in may:
        found.append(CheckBox(name="written", label=w.written, checked=form.ticked("written")))
    if "next" in may:
        found.append(_next(form, kind))
    return [*found, *_note(viewer, form)] if "note" in may else found


def _next(form: TypedForm, kind: str) -> Choice:
    w, language = TalkWords.to(form.language), form.language
    return Choice(
        name="next",
        label=w.next_talk,
        hint=w.next_kind.fill(talk=name_of(NEXT[kind], language)),
        legend_size="l",
        value=form.one_of("next", ("none", "fortnight", "month", "day"), "none"),
        options=(
            Option(value="none", label=w.no_next),
            Option(value="fortnight", label=w.in_two_weeks, note=tiny_day(form.today + 14, language)),
            Option(value="month", label=w.in_a_month, note=tiny_day(form.today + 28, language)),
            Option(value="day", label=w.other_day),
        ),
        follow=DayField(name="next_on", label=w.which_day, value=form.get("next_on"), error=form.error("next_on")),
        follow_value="day",
    )


def _note(viewer: Viewer, form: TypedForm) -> list[Component]:
    w = TalkWords.to(form.language)
    found: list[Component] = [
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
    ]
    if form.error("note"):
        found.append(CheckBox(name="keep_note", label=ScreeningWords.to(form.language).keep))
    return found


def plan_form(today: Day, typed: Mapping[str, str], language: Language, *, sent: bool) -> PlanForm:
    """Make the form of a talk that is planned, and read it when it was sent."""
    w, form = TalkWords.to(language), TypedForm(typed, today, language)
    chosen = {**form.values, "when": form.one_of("when", ("week", "fortnight", "day"), "week")}
    form.values = chosen
    on = _day_ahead(form, "when", "on", w.past) if sent else None
    fields = (
        Choice(
            name="when",
            label=w.when_planned,
            legend_size="l",
            value=chosen["when"],
            options=(
                Option(value="week", label=w.in_a_week, note=tiny_day(today + 7, language)),
                Option(value="fortnight", label=w.in_two_weeks, note=tiny_day(today + 14, language)),
                Option(value="day", label=w.other_day),
            ),
            follow=DayField(name="on", label=w.which_day, value=form.get("on"), error=form.error("on")),
            follow_value="day",
        ),
    )
    return PlanForm(fields, summary_of(*fields), on if not form.wrong else None)
