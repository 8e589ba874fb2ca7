"""The work in terms of work: the fields that decision and advice share, and what was typed there. Pure."""

from collections.abc import Iterator

from draad.actions.sign_assessment import SIDES, Conditions
from draad.desk.components import CheckBox, Component, DayField, TextArea
from draad.desk.formats import full_day
from draad.desk.service.page import work_text
from draad.desk.typed_form import TypedForm
from draad.desk.words import Spoken
from draad.dossier.value_words import key_words
from draad.periods import Day
from draad.rules import Language

LONGEST = 1_000
"""Characters of the text: it is read on a floor, not in a file."""
KIND = "work_conditions.given"


def read_conditions(form: TypedForm, w: Spoken) -> Conditions:
    """What was ticked and typed; what is wrong with it stands in the form."""
    text = work_text(form, "text")
    if len(text) > LONGEST:
        form.wrong["text"] = w.too_long.fill(n=LONGEST)
    until: Day | None = None
    if form.get("until"):
        until = form.day("until", "future")
        if until is not None and until < form.today:
            form.wrong["until"] = str(w.until_past)
    return Conditions(tuple(side for side in SIDES if form.ticked(side)), text, until)


def side_fields(form: TypedForm) -> tuple[CheckBox, ...]:
    """A tick for each side of the work."""
    return tuple(
        CheckBox(name=side, label=key_words(KIND, side).to(form.language), checked=form.ticked(side)) for side in SIDES
    )


def text_fields(form: TypedForm, w: Spoken) -> tuple[Component, ...]:
    """The one text, and until when it holds."""
    return (
        TextArea(
            name="text",
            label=str(w.text),
            value=form.get("text"),
            rows=4,
            maxlength=LONGEST,
            warning=str(w.text_warning),
            required=False,
            error=form.error("text"),
        ),
        DayField(
            name="until",
            label=str(w.until),
            value=form.get("until"),
            required=False,
            error=form.error("until"),
        ),
    )


def said_of(conditions: Conditions, w: Spoken, language: Language) -> Iterator[str]:
    """What is asked of the work, line by line."""
    yield from (key_words(KIND, side).to(language) for side in conditions.sides)
    if conditions.text:
        yield conditions.text
    if conditions.until is not None:
        yield f"{w.until} {full_day(conditions.until, language)}"
