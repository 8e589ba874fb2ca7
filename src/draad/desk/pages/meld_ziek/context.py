"""What the pages of the sick call show, and what was said on them. Pure, from what was read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from draad.actions.report_sick import PartOfDay, SickCall
from draad.desk.components import Component, ErrorSummary, Person
from draad.desk.formats import day_in_year
from draad.desk.pages.meld_ziek.fields import (
    PARTS,
    asks_same_illness,
    call_days,
    details,
    next_monday,
    questions,
    says,
    units_of,
)
from draad.desk.pages.meld_ziek.words import SickCallWords
from draad.desk.people import function_of, initials
from draad.desk.typed_form import TypedForm, summary_of
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import OpenDossier, TeamMember
from draad.store.viewer import Viewer

LONG_AGO = 3
"""A first day further back than this is shown with what it moves before it is saved."""
DETAILS = ("part_of_day", "address", "take_over")


def member_row(member: TeamMember, today: Day, language: Language, url: str) -> Person:
    """One person to tap on."""
    w = SickCallWords.to(language)
    if member.absent and member.returns_on is not None:
        role = w.back_on.fill(day=day_in_year(member.returns_on, today, language))
    elif member.absent and member.first_day is not None:
        role = w.away_since.fill(day=day_in_year(member.first_day, today, language))
    else:
        role = function_of(member.function, language)
    name = f"{member.first_name} {member.last_name}"
    return Person(name=name, initials=initials(name), role=role, actor="other" if member.absent else "worker", url=url)


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


def call_form(
    viewer: Viewer, dossier: OpenDossier, typed: Mapping[str, str], language: Language, *, sent: bool
) -> CallForm:
    """Make the form, and read it when it was sent."""
    form = TypedForm(typed, viewer.today, language)
    call = _read(viewer, dossier, form) if sent else None
    asked, more = questions(viewer, dossier, form, language), details(viewer, dossier, form, language)
    opened = any(form.get(name, "whole") != "whole" or form.error(name) for name in DETAILS)
    return CallForm(asked, more, summary_of(*asked, *more), call if not form.wrong else None, opened)


def _read(viewer: Viewer, dossier: OpenDossier, form: TypedForm) -> SickCall | None:
    first, back = _first_day(form), _back_on(form)
    if back is not None and first is not None and back <= first:
        form.wrong["back_on"] = SickCallWords.to(form.language).back_before
    days = call_days(form.today)
    again = {"soon": days[0], "later": days[1]}.get(form.get("again", "soon"))
    take_over = form.free_text("take_over") if viewer.hat is Hat.MANAGER else ""
    if first is None or form.wrong:
        return None
    part = form.one_of("part_of_day", PARTS[1:], "")
    asked = asks_same_illness(viewer, dossier) is not None
    return SickCall(
        first_day=first,
        part_of_day=cast("PartOfDay", part) if part else None,
        expected_until=back - 1 if back is not None and says(viewer, dossier, "expected_until") else None,
        work_accident=form.ticked("work_accident"),
        same_illness=form.one_of("same_illness", ("yes", "no", "unknown"), "unknown") if asked else None,
        address_of_stay=form.get("address") if says(viewer, dossier, "address_of_stay") else "",
        only_for=form.one_of("work", units_of(dossier), ""),
        next_on=again if viewer.hat is Hat.MANAGER else None,
        to_take_over=take_over,
    )


def _first_day(form: TypedForm) -> Day | None:
    said = form.get("since", "today")
    first = {"today": form.today, "yesterday": form.today - 1}.get(said)
    if first is None:
        first = form.day("first_day", "past")
    if first is not None and first > form.today:
        form.wrong["first_day"] = SickCallWords.to(form.language).in_future
    return first


def _back_on(form: TypedForm) -> Day | None:
    if form.get("back") == "day":
        return form.day("back_on", "future")
    return next_monday(form.today) if form.get("back") == "monday" else None


def warnings(viewer: Viewer, dossier: OpenDossier, call: SickCall, language: Language) -> list[str]:
    """What the caller should look at before it is saved."""
    w, name = SickCallWords.to(language), dossier.person.first_name
    own = viewer.hat is Hat.WORKER
    since, found = dossier.agenda.state.incapacity_since, []
    if since is not None:
        day = day_in_year(since, viewer.today, language)
        found.append(w.already_reported_own.fill(day=day) if own else w.already_reported.fill(name=name, day=day))
    elif (back := _inside_an_absence(dossier, call.first_day)) is not None:
        day = day_in_year(back, viewer.today, language)
        found.append(w.was_away_own.fill(day=day) if own else w.was_away.fill(name=name, day=day))
    if (days := viewer.today - call.first_day) > LONG_AGO:
        found.append(w.long_ago.fill(n=days))
    return found


def _inside_an_absence(dossier: OpenDossier, first_day: Day) -> Day | None:
    """The first day back after an earlier absence, if the new first day lies within it."""
    for spell in dossier.agenda.fold.spells:
        if spell.day <= first_day and spell.closed_by is not None and first_day < spell.closed_by.on:
            return spell.closed_by.on
    return None
