"""The form of an estimate: one answer, and when. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from draad.desk.components import CheckBox, Choice, DayField, Option
from draad.desk.formats import short_day
from draad.desk.pages.schatten.words import EstimateWords
from draad.desk.service.page import Form, happened_on
from draad.desk.service.words import ServiceWords
from draad.desk.typed_form import TypedForm
from draad.periods import Day
from draad.rules import Language


@dataclass(frozen=True)
class Estimate:
    """An outcome, the day it was made known, and whether the worker heard it too."""

    on: Day
    present: bool
    told: bool


@dataclass(frozen=True)
class EstimateForm:
    """The form, and the estimate where nothing is wrong."""

    form: Form
    said: Estimate | None


def estimate_form(typed: Mapping[str, str], today: Day, language: Language, *, sent: bool) -> EstimateForm:
    """Ask for the outcome; read it when it was sent."""
    form, w, s = TypedForm(typed, today, language), EstimateWords.to(language), ServiceWords.to(language)
    answer = form.one_of("present", ("yes", "no"), "")
    on = happened_on(form, "on") if sent else None
    if sent and not answer:
        form.wrong["present"] = str(s.choose)
    told = form.ticked("told") if sent else True
    fields = (
        Choice(
            name="present",
            label=str(w.present),
            value=answer,
            options=(
                Option(value="yes", label=str(w.yes), note=str(w.yes_note)),
                Option(value="no", label=str(w.no), note=str(w.no_note)),
            ),
            stacked=True,
            error=form.error("present"),
        ),
        DayField(
            name="on", label=str(s.when), value=form.get("on") or short_day(today, language), error=form.error("on")
        ),
        CheckBox(name="told", label=str(w.told), checked=told),
    )
    said = Estimate(on, answer == "yes", told) if on is not None and answer and not form.wrong else None
    return EstimateForm(Form.of(*fields), said)
