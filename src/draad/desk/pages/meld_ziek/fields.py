"""The fields of the sick call: what everyone is asked, and what opens for who has more to tell."""

from draad.desk.components import CheckBox, Choice, Component, DayField, Option, TextArea, TextField
from draad.desk.formats import day_in_year, short_weekday, tiny_day, weekday
from draad.desk.pages.meld_ziek.words import SickCallWords
from draad.desk.screening import ScreeningWords
from draad.desk.typed_form import TypedForm
from draad.desk.words import Spoken
from draad.law import BELGIUM
from draad.periods import LABOUR, Day, Weeks, iso
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.rules.pay import RelapsePay
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

RELAPSE = "be.pay.relapse"
"""The rule that says within which time of a return a new absence may be the same illness, for the guaranteed pay."""
SAMPLES = {"cause": "work_accident", "same_illness": "unknown", "address_of_stay": "x"}
PARTS = ("whole", "morning", "afternoon", "during_work")


def next_monday(today: Day) -> Day:
    """The Monday after today."""
    return today + 7 - (today - 1) % 7


def call_days(today: Day) -> tuple[Day, Day]:
    """Two days on which to call again: the second and the fourth working day from now (public holidays skipped)."""
    return LABOUR.after(today, 2), LABOUR.after(today, 4)


def says(viewer: Viewer, dossier: OpenDossier, key: str) -> bool:
    """Whether this hat may say a key of the first day."""
    return dossier.may_say(viewer, "absence.started", {key: SAMPLES.get(key, "2026-01-01")})


def asks_same_illness(viewer: Viewer, dossier: OpenDossier) -> Day | None:
    """The last day of an absence that ended a short while ago, if this hat may hear whether it is the same illness.

    How short is what the law of today says: eight weeks since 2026, fourteen days before.
    """
    back = [shown.fact.on for shown in dossier.facts if shown.fact.kind == "work.resumed" and dossier.standing(shown.n)]
    last = max((day for day in back if day <= viewer.today), default=None)
    if last is None or viewer.today - last > relapse_days(viewer.today) or not says(viewer, dossier, "same_illness"):
        return None
    return last - 1


def relapse_days(day: Day) -> int:
    """Days after a return in which, by the law of a day, a new absence may be the same illness."""
    said = iso(day)
    versions = [one for one in BELGIUM.by_key[RELAPSE].versions if one.in_force <= said]
    pay = getattr(max(versions, key=lambda one: one.in_force), "pay", None) if versions else None
    if not isinstance(pay, RelapsePay):
        return 0
    return pay.window.number * (7 if isinstance(pay.window, Weeks) else 1)


def units_of(dossier: OpenDossier) -> tuple[str, ...]:
    """Where someone works, each place once; nothing where there is no choice."""
    found = tuple(dict.fromkeys(job.unit for job in dossier.person.employments))
    return found if len(found) > 1 else ()


def questions(viewer: Viewer, dossier: OpenDossier, form: TypedForm, language: Language) -> tuple[Component, ...]:
    """Since when, until when, when you call again; and what only some may hear."""
    w, first_name = SickCallWords.to(language), dossier.person.first_name
    found: list[Component] = [_since(form, w, language)]
    if units_of(dossier) and says(viewer, dossier, "only_for"):
        why = w.which_work_why_own if viewer.hat is Hat.WORKER else w.which_work_why.fill(name=first_name)
        found.append(_work(units_of(dossier), why, form, w))
    if says(viewer, dossier, "expected_until"):
        label = w.back_when_own if viewer.hat is Hat.WORKER else w.back_when.fill(name=first_name)
        found.append(_back(label, form, w, language))
    if viewer.hat is Hat.MANAGER:
        found.append(_call_again(first_name, form, language))
    if (until := asks_same_illness(viewer, dossier)) is not None:
        own = viewer.hat is Hat.WORKER
        day = day_in_year(until, viewer.today, language)
        label = w.same_illness_own.fill(day=day) if own else w.same_illness.fill(name=first_name, day=day)
        found.append(_same_illness(label, w.same_illness_why_own if own else w.same_illness_why, form, w))
    if says(viewer, dossier, "cause"):
        found.append(CheckBox(name="work_accident", label=w.work_accident, checked=form.ticked("work_accident")))
    return tuple(found)


def _work(units: tuple[str, ...], why: str, form: TypedForm, w: Spoken) -> Choice:
    return Choice(
        name="work",
        label=w.which_work,
        hint=why,
        legend_size="l",
        value=form.one_of("work", ("", *units), ""),
        options=(Option(value="", label=w.all_work), *(Option(value=unit, label=unit) for unit in units)),
    )


def _since(form: TypedForm, w: Spoken, language: Language) -> Choice:
    today = form.today
    return Choice(
        name="since",
        label=w.since,
        legend_size="l",
        value=form.one_of("since", ("today", "yesterday", "day"), "today"),
        options=(
            Option(value="today", label=w.today, note=_noted(today, language)),
            Option(value="yesterday", label=w.yesterday, note=_noted(today - 1, language)),
            Option(value="day", label=w.other_day, note=w.other_day_note),
        ),
        follow=DayField(
            name="first_day", label=w.which_day, value=form.get("first_day"), error=form.error("first_day")
        ),
        follow_value="day",
    )


def _back(label: str, form: TypedForm, w: Spoken, language: Language) -> Choice:
    return Choice(
        name="back",
        label=label,
        legend_size="l",
        value=form.one_of("back", ("unknown", "monday", "day"), "unknown"),
        options=(
            Option(value="unknown", label=w.unknown),
            Option(value="monday", label=w.next_monday, note=tiny_day(next_monday(form.today), language)),
            Option(value="day", label=w.on_a_day),
        ),
        follow=DayField(name="back_on", label=w.first_day_back, value=form.get("back_on"), error=form.error("back_on")),
        follow_value="day",
    )


def _call_again(first_name: str, form: TypedForm, language: Language) -> Choice:
    w = SickCallWords.to(language)
    days = zip(("soon", "later"), call_days(form.today), strict=True)
    return Choice(
        name="again",
        label=w.call_again,
        legend_size="l",
        value=form.one_of("again", ("soon", "later", "worker"), "soon"),
        options=(
            *(
                Option(value=value, label=weekday(day, language).capitalize(), note=tiny_day(day, language))
                for value, day in days
            ),
            Option(value="worker", label=w.calls_back.fill(name=first_name)),
        ),
    )


def _same_illness(label: str, why: str, form: TypedForm, w: Spoken) -> Choice:
    return Choice(
        name="same_illness",
        label=label,
        hint=why,
        legend_size="l",
        value=form.one_of("same_illness", ("yes", "no", "unknown"), "unknown"),
        options=(
            Option(value="yes", label=w.yes),
            Option(value="no", label=w.no),
            Option(value="unknown", label=w.not_said),
        ),
    )


def details(viewer: Viewer, dossier: OpenDossier, form: TypedForm, language: Language) -> tuple[Component, ...]:
    """Which part of the first day, where someone stays, and what someone has to take over."""
    w = SickCallWords.to(language)
    own = viewer.hat is Hat.WORKER
    names = dict(zip(PARTS, (w.whole_day, w.morning, w.afternoon, w.during_work), strict=True))
    found: list[Component] = [
        Choice(
            name="part_of_day",
            label=w.part_of_day,
            value=form.one_of("part_of_day", PARTS, "whole"),
            options=tuple(Option(value=value, label=name) for value, name in names.items()),
        )
    ]
    if says(viewer, dossier, "address_of_stay"):
        label = w.address if own else w.address_of.fill(name=dossier.person.first_name)
        found.append(TextField(name="address", label=label, value=form.get("address"), required=False, maxlength=200))
    if viewer.hat is Hat.MANAGER:
        found.append(
            TextArea(
                name="take_over",
                label=w.take_over,
                value=form.get("take_over"),
                required=False,
                rows=3,
                maxlength=1000,
                error=form.error("take_over"),
            )
        )
        if form.error("take_over"):
            found.append(CheckBox(name="keep_take_over", label=ScreeningWords.to(language).keep))
    return tuple(found)


def _noted(day: Day, language: Language) -> str:
    return f"{short_weekday(day, language)} {tiny_day(day, language)}"
