"""What the pages of the sick call show, and what was typed on them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from draad.actions.report_sick import PartOfDay, SickCall
from draad.desk.components import (
    CheckBox,
    Choice,
    Component,
    DayField,
    ErrorSummary,
    Option,
    Person,
    TextArea,
    TextField,
    error_summary,
)
from draad.desk.formats import day_month, relative_day, tiny_day, weekday
from draad.desk.pages.meld_ziek.words import SickCallWords
from draad.desk.people import function_of, initials
from draad.desk.screening import screened
from draad.desk.typed_days import Side, UnreadDay, parse_day
from draad.periods import LABOUR, Day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import OpenDossier, TeamMember
from draad.store.viewer import Viewer

LONG_AGO = 3
"""A first day further back than this is shown with what it moves before it is saved."""
WITHIN_A_RELAPSE = 56
"""Days after a return in which a new absence may be the same illness for the guaranteed pay: eight weeks."""


def member_row(member: TeamMember, language: Language, url: str) -> Person:
    """One person to tap on."""
    w = SickCallWords.to(language)
    if member.absent and member.returns_on is not None:
        role = w.back_on.fill(day=day_month(member.returns_on, language))
    elif member.absent and member.first_day is not None:
        role = w.away_since.fill(day=day_month(member.first_day, language))
    else:
        role = function_of(member.function, language)
    name = f"{member.first_name} {member.last_name}"
    return Person(name=name, initials=initials(name), role=role, actor="other" if member.absent else "worker", url=url)


def next_monday(today: Day) -> Day:
    """The Monday after today."""
    return today + 7 - (today - 1) % 7


def call_days(today: Day) -> tuple[Day, Day]:
    """Two days on which to call again: the second and the fourth working day from now (public holidays skipped)."""
    return LABOUR.after(today, 2), LABOUR.after(today, 4)


@dataclass(frozen=True)
class Typed:
    """The form as it was sent: everything a string, so that nothing typed is lost."""

    values: Mapping[str, str]

    def get(self, name: str, otherwise: str = "") -> str:
        """What was typed under a name."""
        return self.values.get(name, otherwise).strip()


@dataclass(frozen=True)
class CallForm:
    """The second page: its fields with what was typed, what is wrong, and the call when nothing is."""

    questions: tuple[Component, ...]
    details: tuple[Component, ...]
    errors: ErrorSummary
    call: SickCall | None
    details_open: bool

    @property
    def wrong(self) -> bool:
        """Whether something is not right yet."""
        return bool(self.errors.errors)


class _Reader:
    """Reads days out of what was typed, and keeps what is wrong with each."""

    def __init__(self, typed: Typed, today: Day, language: Language) -> None:
        self.typed, self.today, self.language = typed, today, language
        self.wrong: dict[str, str] = {}

    def day(self, name: str, side: Side) -> Day | None:
        try:
            return parse_day(self.typed.get(name), self.today, side)
        except UnreadDay as unread:
            self.wrong[name] = unread.text.to(self.language)
            return None


def call_form(viewer: Viewer, dossier: OpenDossier, typed: Typed, language: Language, *, sent: bool) -> CallForm:
    """Make the form, and read it when it was sent."""
    reader = _Reader(typed, viewer.today, language)
    call = _read(viewer, dossier, typed, reader) if sent else None
    questions = _questions(viewer, dossier, typed, reader.wrong, language)
    details = _details(viewer, dossier, typed, reader.wrong, language)
    fields = [part for part in (*questions, *details) if hasattr(part, "as_error")]
    follows = [part.follow for part in fields if isinstance(part, Choice) and isinstance(part.follow, DayField)]
    errors = error_summary(*cast("list[TextField]", [*fields, *follows]))
    opened = any(typed.get(name) for name in ("part_of_day", "address", "take_over")) or bool(
        {"address", "take_over"} & reader.wrong.keys()
    )
    return CallForm(questions, details, errors, call if not errors.errors else None, opened)


def _read(viewer: Viewer, dossier: OpenDossier, typed: Typed, reader: _Reader) -> SickCall | None:
    w = SickCallWords.to(reader.language)
    first = {"today": viewer.today, "yesterday": viewer.today - 1}.get(typed.get("since", "today"))
    if first is None:
        first = reader.day("first_day", "past")
    if first is not None and first > viewer.today:
        reader.wrong["first_day"] = w.in_future
    back = {"monday": next_monday(viewer.today)}.get(typed.get("back"))
    if typed.get("back") == "day":
        back = reader.day("back_on", "future")
    if back is not None and first is not None and back <= first:
        reader.wrong["back_on"] = w.back_before
    days = call_days(viewer.today)
    again = {"soon": days[0], "later": days[1]}.get(typed.get("again", "soon"))
    take_over = typed.get("take_over")
    if take_over and not typed.get("keep_text") and (found := screened(take_over, reader.language)):
        reader.wrong["take_over"] = found
    if first is None or reader.wrong:
        return None
    part = typed.get("part_of_day")
    asked = asks_same_illness(viewer, dossier)
    return SickCall(
        first_day=first,
        part_of_day=cast("PartOfDay", part) if part in {"morning", "afternoon", "during_work"} else None,
        expected_until=back - 1 if back is not None and says(viewer, dossier, "expected_until") else None,
        work_accident=typed.get("work_accident") == "yes",
        same_illness=typed.get("same_illness", "unknown") if asked else None,
        address_of_stay=typed.get("address") if says(viewer, dossier, "address_of_stay") else "",
        next_on=again if viewer.hat is Hat.MANAGER else None,
        to_take_over=take_over if viewer.hat is Hat.MANAGER else "",
    )


def says(viewer: Viewer, dossier: OpenDossier, key: str) -> bool:
    """Whether this hat may say a key of the first day."""
    sample = {"cause": "work_accident", "same_illness": "unknown", "address_of_stay": "x"}
    return dossier.may_say(viewer, "absence.started", {key: sample.get(key, "2026-01-01")})


def asks_same_illness(viewer: Viewer, dossier: OpenDossier) -> Day | None:
    """The last day of an absence that ended within eight weeks, if this hat may hear whether it is the same illness."""
    ends = [shown.fact.on for shown in dossier.facts if shown.fact.kind == "work.resumed" and shown.replaced_by is None]
    last = max(ends, default=None)
    if last is None or viewer.today - last > WITHIN_A_RELAPSE or not says(viewer, dossier, "same_illness"):
        return None
    return last - 1


def _questions(
    viewer: Viewer, dossier: OpenDossier, typed: Typed, wrong: Mapping[str, str], language: Language
) -> tuple[Component, ...]:
    w, today, first_name = SickCallWords.to(language), viewer.today, dossier.person.first_name
    own = viewer.hat is Hat.WORKER
    found: list[Component] = [
        Choice(
            name="since",
            label=w.since,
            legend_size="l",
            value=typed.get("since", "today") or "today",
            options=(
                Option(value="today", label=w.today, note=_noted(today, language)),
                Option(value="yesterday", label=w.yesterday, note=_noted(today - 1, language)),
                Option(value="day", label=w.other_day, note=w.other_day_note),
            ),
            follow=DayField(
                name="first_day", label=w.which_day, value=typed.get("first_day"), error=wrong.get("first_day", "")
            ),
            follow_value="day",
        )
    ]
    if says(viewer, dossier, "expected_until"):
        monday = next_monday(today)
        found.append(
            Choice(
                name="back",
                label=w.back_when_own if own else w.back_when.fill(name=first_name),
                legend_size="l",
                value=typed.get("back", "unknown") or "unknown",
                options=(
                    Option(value="unknown", label=w.unknown),
                    Option(value="monday", label=w.this_week, note=tiny_day(monday, language)),
                    Option(value="day", label=w.on_a_day),
                ),
                follow=DayField(
                    name="back_on", label=w.first_day_back, value=typed.get("back_on"), error=wrong.get("back_on", "")
                ),
                follow_value="day",
            )
        )
    if viewer.hat is Hat.MANAGER:
        found.append(_call_again(first_name, typed, today, language))
    if (until := asks_same_illness(viewer, dossier)) is not None:
        found.append(
            Choice(
                name="same_illness",
                label=w.same_illness.fill(name=first_name, day=day_month(until, language)),
                hint=w.same_illness_why,
                value=typed.get("same_illness", "unknown") or "unknown",
                options=(
                    Option(value="yes", label=w.yes),
                    Option(value="no", label=w.no),
                    Option(value="unknown", label=w.not_said),
                ),
            )
        )
    if says(viewer, dossier, "cause"):
        checked = typed.get("work_accident") == "yes"
        found.append(CheckBox(name="work_accident", label=w.work_accident, checked=checked, required=True))
    return tuple(found)


def _call_again(first_name: str, typed: Typed, today: Day, language: Language) -> Choice:
    w, days = SickCallWords.to(language), call_days(today)
    return Choice(
        name="again",
        label=w.call_again,
        legend_size="l",
        value=typed.get("again", "soon") or "soon",
        options=(
            *(
                Option(value=value, label=weekday(day, language).capitalize(), note=tiny_day(day, language))
                for value, day in zip(("soon", "later"), days, strict=True)
            ),
            Option(value="worker", label=w.calls_back.fill(name=first_name)),
        ),
    )


def _details(
    viewer: Viewer, dossier: OpenDossier, typed: Typed, wrong: Mapping[str, str], language: Language
) -> tuple[Component, ...]:
    w = SickCallWords.to(language)
    found: list[Component] = [
        Choice(
            name="part_of_day",
            label=w.part_of_day,
            value=typed.get("part_of_day", "whole") or "whole",
            required=True,
            options=(
                Option(value="whole", label=w.whole_day),
                Option(value="morning", label=w.morning),
                Option(value="afternoon", label=w.afternoon),
                Option(value="during_work", label=w.during_work),
            ),
        )
    ]
    if says(viewer, dossier, "address_of_stay"):
        found.append(
            TextField(name="address", label=w.address, value=typed.get("address"), required=False, maxlength=200)
        )
    if viewer.hat is Hat.MANAGER:
        found.append(
            TextArea(
                name="take_over",
                label=w.take_over,
                value=typed.get("take_over"),
                required=False,
                rows=3,
                maxlength=1000,
                warning=w.do_not_ask,
                error=wrong.get("take_over", ""),
            )
        )
    return tuple(found)


def _noted(day: Day, language: Language) -> str:
    return f"{weekday(day, language)[:2]} {tiny_day(day, language)}"


def warnings(viewer: Viewer, dossier: OpenDossier, call: SickCall, language: Language) -> list[str]:
    """What the caller should look at before it is saved."""
    w, name = SickCallWords.to(language), dossier.person.first_name
    state, found = dossier.agenda.state, []
    if state.incapacity_since is not None:
        found.append(w.already_reported.fill(name=name, day=day_month(state.incapacity_since, language)))
    back = viewer.today - call.first_day
    if back > LONG_AGO:
        found.append(w.long_ago.fill(n=back))
    return found


def told_day(day: Day, today: Day, language: Language) -> str:
    """A day at the beginning of a sentence."""
    return relative_day(day, today, language).capitalize()
