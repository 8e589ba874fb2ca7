"""Django's forms drawn with our fields, and a form field that reads a day as people type it.

A room may also leave Django's forms out and make the fields itself: they are plain records.
"""

from collections.abc import Callable
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from draad.desk.components.component import Component
from draad.desk.components.fields import (
    CheckBox,
    Choice,
    DayField,
    ErrorSummary,
    FieldError,
    FileField,
    NumberField,
    Option,
    Select,
    TextArea,
    TextField,
)
from draad.desk.formats import short_day
from draad.desk.typed_days import Side, UnreadDay, parse_day
from draad.periods import Day
from draad.rules import Language, Text

_REQUIRED = Text(nl="Vul dit in.", fr="Remplissez ce champ.", de="Füllen Sie dieses Feld aus.", en="Fill this in.")
_MISSING = str(forms.Field.default_error_messages["required"])


class DayInput(forms.TextInput):
    """Marks a form field as a day, for :func:`field_of`."""


class TypedDay(forms.Field):
    """A day in a Django form, cleaned to :data:`draad.periods.Day`; the view says what day it is today."""

    widget = DayInput

    def __init__(self, *, today: Day, language: Language, side: Side = "nearest", **more: Any) -> None:
        super().__init__(**more)
        self.today, self.language, self.side = today, language, side

    def to_python(self, value: Any) -> Day | None:
        """Read what was typed.

        :raises ValidationError: it is no day; in words.
        """
        if value in self.empty_values and not self.required:
            return None
        try:
            return parse_day(str(value or ""), self.today, self.side)
        except UnreadDay as unread:
            raise forms.ValidationError(unread.text.to(self.language)) from None

    def prepare_value(self, value: Any) -> Any:
        """A day as it is typed; what was typed stays as it was."""
        return short_day(value, self.language) if isinstance(value, int) else value


def field_of(bound: BoundField, language: Language, **more: Any) -> Component:
    """The part for a field of a form, by its widget. ``more`` overrides or adds (``hint``, ``width``, ``unit`` …)."""
    field, widget = bound.field, bound.field.widget
    shared: dict[str, Any] = {
        "name": bound.html_name,
        "label": str(bound.label),
        "hint": str(bound.help_text),
        "error": " ".join(_worded(str(error), language) for error in bound.errors),
        "required": field.required,
        "id": bound.id_for_label or bound.auto_id or "",
    }
    value = bound.value()
    text = "" if value is None else str(value)
    for kind, build in _BUILDERS:
        if isinstance(widget, kind):
            return build(bound, shared, text, more)
    kind_of_text = getattr(widget, "input_type", "text")
    words: dict[str, Any] = {
        "kind": kind_of_text,
        "value": "" if kind_of_text == "password" else text,
        "autocomplete": str(widget.attrs.get("autocomplete", "off")),
        "maxlength": getattr(field, "max_length", None),
    }
    return TextField(**shared | words | more)


def error_summary_of(form: forms.BaseForm, language: Language) -> ErrorSummary:
    """The summary for a form: first what concerns the whole, then its fields in order."""
    whole = [FieldError(text=str(error), field_id="") for error in form.non_field_errors()]
    single = []
    for bound in form:
        part = field_of(bound, language)
        found: FieldError | None = getattr(part, "as_error", None)
        if found is not None:
            single.append(found)
    return ErrorSummary(errors=(*whole, *single))


def _worded(error: str, language: Language) -> str:
    return _REQUIRED.to(language) if error == _MISSING else error


Builder = Callable[[BoundField, dict[str, Any], str, dict[str, Any]], Component]


def _day(_: BoundField, shared: dict[str, Any], text: str, more: dict[str, Any]) -> Component:
    return DayField(**shared | {"value": text} | more)


def _area(_: BoundField, shared: dict[str, Any], text: str, more: dict[str, Any]) -> Component:
    return TextArea(**shared | {"value": text} | more)


def _file(_: BoundField, shared: dict[str, Any], __: str, more: dict[str, Any]) -> Component:
    return FileField(**shared | more)


def _number(_: BoundField, shared: dict[str, Any], text: str, more: dict[str, Any]) -> Component:
    return NumberField(**shared | {"value": text} | more)


def _check(bound: BoundField, shared: dict[str, Any], _: str, more: dict[str, Any]) -> Component:
    return CheckBox(**shared | {"checked": bool(bound.value()), "value": "on"} | more)


def _options(bound: BoundField) -> tuple[Option, ...]:
    choices: Any = getattr(bound.field, "choices", ())
    return tuple(Option(value=str(value), label=str(label)) for value, label in choices)


def _choice(bound: BoundField, shared: dict[str, Any], text: str, more: dict[str, Any]) -> Component:
    options = tuple(option for option in _options(bound) if option.value)
    own = shared | {"id": bound.auto_id or ""}
    return Choice(**own | {"options": options, "value": text} | more)


def _select(bound: BoundField, shared: dict[str, Any], text: str, more: dict[str, Any]) -> Component:
    return Select(**shared | {"options": _options(bound), "value": text} | more)


_BUILDERS: tuple[tuple[type[forms.Widget], Builder], ...] = (
    (DayInput, _day),
    (forms.Textarea, _area),
    (forms.ClearableFileInput, _file),
    (forms.NumberInput, _number),
    (forms.CheckboxInput, _check),
    (forms.RadioSelect, _choice),
    (forms.Select, _select),
)
