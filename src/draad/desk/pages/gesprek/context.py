"""The form of a talk that was held: its fields, what was typed, and what it says. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from draad.actions.hold_talk import Talk
from draad.actions.note_contact import NOTES
from draad.actions.plan_talk import Moment
from draad.desk.components import CheckBox, Choice, Component, DayField, ErrorSummary, Option, TextArea
from draad.desk.formats import tiny_day
from draad.desk.pages.gesprek.agreeing import agreed_fields, may_agree, read_agreed
from draad.desk.pages.gesprek.following import Following, following
from draad.desk.pages.gesprek.guides import name_of
from draad.desk.pages.gesprek.planning import day_ahead, read_time, time_field
from draad.desk.pages.gesprek.words import TalkWords
from draad.desk.readers import readers_of_note
from draad.desk.screening import ScreeningWords
from draad.desk.typed_form import TypedForm, summary_of
from draad.dossier.talks import AFTER_RETURN
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

WRITES = frozenset({"reintegration", "return", "return_talk", "follow_up", "evaluation", "three_way", "coach"})
"""Talks after which the agreements can stand on paper."""
OPENS = frozenset({"coach", "intake", "exploration", "reintegration", "three_way"})
"""Talks in which it can turn out that a return is possible."""
AWAY = frozenset({"at_start", "during", "before_return"})


@dataclass(frozen=True)
class HeldForm:
    """The form of a talk that was held. ``said`` when nothing is wrong."""

    fields: tuple[Component, ...]
    errors: ErrorSummary
    said: Talk | None


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
        "outcome": kind in AFTER_RETURN and dossier.may_say(viewer, "talk.held", {"kind": kind, "outcome": "ok"}),
        "agreed": kind in WRITES | OPENS and may_agree(viewer, dossier),
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
    outcome = form.one_of("outcome", ("ok", "adjust"), "") if "outcome" in may else ""
    coming = following(viewer, dossier, kind, outcome)
    moment = _next_moment(form, following(viewer, dossier, kind)) if "next" in may else None
    agreed = read_agreed(form) if "agreed" in may else ()
    note = form.free_text("note") if "note" in may else ""
    if on is None or form.wrong:
        return None
    return Talk(
        kind=kind,
        on=on,
        next_kind=coming.kind,
        next=moment,
        written="written" in may and form.ticked("written"),
        agreed=agreed,
        outcome=outcome,
        resumption=form.one_of("resumption", ("smooth", "attention"), "") if "resumption" in may else "",
        note=note,
    )


def _next_moment(form: TypedForm, coming: Following) -> Moment | None:
    """When the next talk is; nothing where none is planned yet."""
    chosen, at = form.get("next"), read_time(form, "next_at")
    if chosen == "policy" and coming.by is not None:
        return Moment(coming.by, at)
    on = day_ahead(form, "next", "next_on", str(TalkWords.to(form.language).past), today=False)
    return Moment(on, at) if on is not None else None


def _held_fields(viewer: Viewer, dossier: OpenDossier, kind: str, form: TypedForm) -> Iterator[Component]:
    w, may = TalkWords.to(form.language), offers(viewer, dossier, kind)
    yield _when(form)
    if "outcome" in may:
        yield Choice(
            name="outcome",
            label=w.outcome,
            hint=w.outcome_hint,
            legend_size="l",
            value=form.one_of("outcome", ("later", "ok", "adjust"), "later"),
            options=(
                Option(value="later", label=w.not_said),
                Option(value="ok", label=w.outcome_ok),
                Option(value="adjust", label=w.outcome_adjust),
            ),
        )
    if "resumption" in may:
        yield _resumption(form, dossier.person.first_name)
    if "agreed" in may:
        yield from agreed_fields(form, dossier.person.first_name)
    if "written" in may:
        yield CheckBox(name="written", label=w.written, checked=form.ticked("written"))
    if "next" in may:
        yield _next(form, following(viewer, dossier, kind))
        yield time_field(form, "next_at")
    if "note" in may:
        yield from _note(viewer, form)


def _when(form: TypedForm) -> Choice:
    w, language = TalkWords.to(form.language), form.language
    return Choice(
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


def _resumption(form: TypedForm, name: str) -> Choice:
    w = TalkWords.to(form.language)
    return Choice(
        name="resumption",
        label=w.resumption.fill(name=name),
        hint=w.resumption_hint,
        legend_size="l",
        value=form.one_of("resumption", ("unknown", "smooth", "attention"), "unknown"),
        options=(
            Option(value="unknown", label=w.too_soon),
            Option(value="smooth", label=w.smooth),
            Option(value="attention", label=w.attention),
        ),
    )


def _next(form: TypedForm, coming: Following) -> Choice:
    w, language = TalkWords.to(form.language), form.language
    policy = (
        (Option(value="policy", label=w.as_policy, note=tiny_day(coming.by, language)),)
        if coming.by is not None
        else ()
    )
    return Choice(
        name="next",
        label=w.next_talk,
        hint=w.next_kind.fill(talk=name_of(coming.kind, language)),
        legend_size="l",
        value=form.one_of("next", ("none", "policy", "fortnight", "month", "day"), "none"),
        options=(
            Option(value="none", label=w.no_next),
            *policy,
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
