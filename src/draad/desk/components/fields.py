"""Fields of forms: a label above, a hint and an error between label and field, tied together for screen readers."""

from dataclasses import dataclass
from typing import Literal

from django.utils.safestring import SafeString, mark_safe

from draad.desk.components.component import Component, safe

Width = Literal["day", "number", "short", "medium", "full"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldError(Component):
    """One line of the error summary: what to do, and the ``id`` of the field where."""

    text: str
    field_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorSummary(Component):
    """What is not right yet, above the form; gets the focus when the page opens. Draws nothing without errors.

    Answer with status 422 and give the page ``wrong=True``, so that its title says so too.
    """

    errors: tuple[FieldError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Field(Component):
    """What every field has. ``label`` is a question or a noun without a colon; ``error`` says what to do.

    What is not ``required`` is marked as such; required fields are not. ``hint`` stays visible while typing.
    """

    name: str
    label: str
    hint: str = ""
    error: str = ""
    required: bool = True
    id: str = ""

    @property
    def field_id(self) -> str:
        """The ``id`` of the control."""
        return self.id or f"f-{self.name}"

    @property
    def described_by(self) -> str:
        """The ids of hint and error, as ``aria-describedby`` wants them."""
        parts = (("hint", self.hint), ("error", self.error))
        return " ".join(f"{self.field_id}-{part}" for part, text in parts if text)

    @property
    def as_error(self) -> FieldError | None:
        """The field's line in the error summary, if it has an error."""
        return FieldError(text=self.error, field_id=self.field_id) if self.error else None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextField(_Field):
    """One line of text. ``kind`` is ``text``, ``email``, ``tel``, ``password`` or ``search``."""

    value: str = ""
    kind: str = "text"
    width: Width = "full"
    autocomplete: str = "off"
    inputmode: str = ""
    maxlength: int | None = None
    before: str = ""
    after: str = ""
    """A unit beside the field, such as ``€`` before or ``uur`` after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayField(_Field):
    """A day, typed as people type it. Read it with :func:`draad.desk.typed_days.parse_day`; a calendar is an extra."""

    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberField(_Field):
    """A whole or decimal number with its unit. Typed as text, with a keyboard of digits; no spinner.

    With ``step`` two buttons stand beside it (only with JavaScript): a plan's hours.
    """

    value: str = ""
    unit: str = ""
    step: int = 0
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextArea(_Field):
    """Several lines. ``warning`` is a sentence that stays beside the field: what not to write here."""

    value: str = ""
    rows: int = 4
    maxlength: int | None = None
    warning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileField(_Field):
    """One file. ``accept`` is a list of extensions (``.csv,.xlsx``)."""

    accept: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Component):
    """One of several answers. ``note`` is a second, smaller line."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Select(_Field):
    """A long list to pick one from; for up to six answers :class:`Choice` is easier."""

    options: tuple[Option, ...]
    value: str = ""
    width: Width = "full"

    @property
    def drawn(self) -> SafeString:
        """The options; a list of departments is long, and a template slow at it."""
        said = []
        for one in self.options:
            chosen = " selected" if one.value == self.value else ""
            said.append(f'<option value="{safe(one.value)}"{chosen}>{safe(one.label)}</option>')
        return mark_safe("".join(said))  # noqa: S308 -- escaped by now


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(_Field):
    """One of up to about six answers, as tiles (radio buttons). ``stacked`` puts them below each other.

    ``follow`` is a field that belongs to the answer ``follow_value`` ("another day") and shows only with it. Answers to
    a request for consent all look alike: nothing is chosen beforehand.
    """

    options: tuple[Option, ...]
    value: str = ""
    stacked: bool = False
    follow: Component | None = None
    follow_value: str = ""
    legend_size: Literal["m", "l"] = "m"

    @property
    def first_id(self) -> str:
        """The ``id`` of the first answer: where the error summary leads."""
        return f"{self.field_id}-0"

    @property
    def as_error(self) -> FieldError | None:
        """See :class:`_Field`."""
        return FieldError(text=self.error, field_id=self.first_id) if self.error else None


@dataclass(frozen=True, slots=True, kw_only=True)
class YesNo(_Field):
    """Yes or no, side by side, in one line of a list.

    ``value`` is ``yes``, ``no`` or empty; ``label_hidden`` where the row already says it.
    """

    value: str = ""
    label_hidden: bool = False

    @property
    def as_error(self) -> FieldError | None:
        """See :class:`_Field`."""
        return FieldError(text=self.error, field_id=f"{self.field_id}-yes") if self.error else None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckBox(_Field):
    """One thing that is so or not. Never ticked beforehand for a consent. ``value`` is what is sent when ticked.

    Left open it says no, and that is an answer: only a box that must be ticked is ``required``.
    """

    required: bool = False
    checked: bool = False
    value: str = "yes"


def error_summary(*fields: _Field) -> ErrorSummary:
    """The summary of the fields that have an error, in their order on the page."""
    return ErrorSummary(errors=tuple(error for field in fields if (error := field.as_error) is not None))
