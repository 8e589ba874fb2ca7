"""A form for one kind of fact, made from the registry: its fields, what was typed, what is wrong, what it says.

What is typed has the name of its key with ``b_`` before it, the day is ``on``. Nothing here knows who asks: which keys
and values are offered is an argument.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from draad.desk.components import CheckBox, Choice, DayField, NumberField, Option, Select, TextArea, TextField
from draad.desk.components.component import Component
from draad.desk.components.fields import ErrorSummary, error_summary
from draad.desk.fact_form.words import FactFormWords
from draad.desk.formats import short_day
from draad.desk.phrases import amount
from draad.desk.screening import ScreeningWords, screened, screened_work
from draad.desk.typed_days import UnreadDay, parse_day
from draad.desk.typed_times import UnreadTime, parse_time
from draad.dossier.kinds import KINDS, Key
from draad.dossier.value_words import NAMES, key_words, value_words
from draad.dossier.values import LONGEST_TEXT, ADay, ATime, Name, Quantity, Whole, Words
from draad.dossier.values import Choice as ClosedList
from draad.dossier.visible import creatable_values
from draad.periods import Day, iso
from draad.periods import parse_day as read_iso
from draad.privacy.hats import Hat
from draad.privacy.work_terms import ONLY_WORK
from draad.rules import Language
from draad.store.read import may_fill_key
from draad.store.viewer import Viewer

MOST_TILES = 6
PREFIX = "b_"
KEEP = "keep"

NOT_ASKED: frozenset[str] = frozenset(
    {
        "letter.sent.based_on_seq",
        "agreement.answered.of_seq",
        "statement.added.of_seq",
        "paper.received.of_seq",
        "talk.proposed.of_seq",
        "lead.assigned.ground",
        "lead.assigned.of",
        "thread.closed.of",
        "appeal.lodged.confirmed",
    }
)
"""Keys that the program fills in, or that say nothing for this kind."""

ON_ARRIVAL = frozenset({"certificate.received", "assessment.received", "plan.received", "report.received"})
"""Papers: their day is that of receipt."""

UNSCREENED = frozenset({Hat.WORKER, Hat.PHYSICIAN, Hat.NURSE})
"""Who writes about themself, or under a professional secret, is not on the employer's side."""


@dataclass(frozen=True)
class Keys:
    """The keys that a form offers; for some only these values."""

    names: tuple[str, ...]
    values: Mapping[str, frozenset[str]] = field(default_factory=dict)
    screens: bool = True


def keys_for(viewer: Viewer, kind: str) -> Keys:
    """What this hat may fill in of a kind of fact."""
    names = [
        name for name in KINDS[kind].body if f"{kind}.{name}" not in NOT_ASKED and may_fill_key(viewer, kind, name)
    ]
    limited = {name: creatable_values(viewer.hat, kind, name, viewer.policy) for name in names}
    values = {name: allowed for name, allowed in limited.items() if allowed is not None}
    return Keys(tuple(names), values, viewer.hat not in UNSCREENED)


@dataclass(frozen=True)
class FactForm:
    """The fields, and what they say. ``on`` and ``body`` hold only when nothing is ``wrong``."""

    kind: str
    fields: tuple[Component, ...]
    errors: ErrorSummary
    on: Day
    body: dict[str, Any]
    wrong: bool


def typed_from(kind: str, on: Day, body: Mapping[str, Any], language: Language) -> dict[str, str]:
    """What would have been typed for a fact that stands."""
    typed = {"on": short_day(on, language)}
    for name, value in body.items():
        known = KINDS[kind].body[name].type
        if isinstance(known, ADay):
            typed[PREFIX + name] = short_day(read_iso(value), language)
        elif isinstance(known, Whole | Quantity):
            typed[PREFIX + name] = amount(value, language)
        else:
            typed[PREFIX + name] = str(value)
    return typed


def hidden_fields(typed: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """What was typed, to be carried along unseen to the second step."""
    return tuple(
        (name, value)
        for name, value in typed.items()
        if name == "on" or name.startswith(PREFIX) or name in {KEEP, "why"}
    )


def fact_form(
    kind: str, keys: Keys, typed: Mapping[str, str], today: Day, language: Language, *, sent: bool
) -> FactForm:
    """Read and draw the form.

    :param typed: what was typed, or what to begin with.
    :param sent: whether somebody pressed the button: only then is anything wrong.
    """
    reader = _Reader(kind, keys, typed, today, language, sent)
    fields = [reader.day(), *(reader.key(name, KINDS[kind].body[name]) for name in keys.names)]
    fields += reader.keep()
    wrong = sent and any(getattr(one, "error", "") for one in fields)
    return FactForm(kind, tuple(fields), error_summary(*fields), reader.on, reader.body, wrong)  # type: ignore[arg-type]


class _Reader:
    """Reads what was typed, one field at a time."""

    def __init__(
        self, kind: str, keys: Keys, typed: Mapping[str, str], today: Day, language: Language, sent: bool
    ) -> None:
        self.kind, self.keys, self.typed, self.today = kind, keys, typed, today
        self.language, self.sent, self.w = language, sent, FactFormWords.to(language)
        self.on: Day = today
        self.body: dict[str, Any] = {}
        self.screened = False

    def day(self) -> Component:
        label = self.w.on_receipt if self.kind in ON_ARRIVAL else self.w.on
        text = self.typed.get("on", short_day(self.today, self.language))
        error = ""
        try:
            self.on = parse_day(text, self.today)
        except UnreadDay as unread:
            error = unread.text.to(self.language)
        return DayField(
            name="on", label=str(label), hint=str(self.w.on_hint), value=text, error=error if self.sent else ""
        )

    def key(self, name: str, key: Key) -> Component:
        text = self.typed.get(PREFIX + name, "").strip()
        value, error = self._read(name, key, text)
        if value is not None:
            self.body[name] = value
        shared: dict[str, Any] = {
            "name": PREFIX + name,
            "label": key_words(self.kind, name).to(self.language),
            "error": error if self.sent else "",
            "required": key.required,
        }
        return self._field(name, key, text, shared)

    def _read(self, name: str, key: Key, text: str) -> tuple[Any, str]:
        if not text:
            if not key.required:
                return None, ""
            said = self.w.choose if isinstance(key.type, ClosedList | Name) else self.w.fill_in
            return None, said.fill(what=key_words(self.kind, name).to(self.language))
        if isinstance(key.type, ADay):
            return self._read_day(name, text)
        if isinstance(key.type, Whole | Quantity):
            return self._read_number(key.type, text)
        if isinstance(key.type, ATime):
            return self._read_time(text)
        return self._read_text(key, text) if isinstance(key.type, Words) else self._read_choice(name, key, text)

    def _read_choice(self, name: str, key: Key, text: str) -> tuple[Any, str]:
        allowed = self.keys.values.get(name)
        wrong = self.w.choose.fill(what=key_words(self.kind, name).to(self.language))
        try:
            value = key.type.read(text)
        except ValueError:
            return None, wrong
        return (value, "") if allowed is None or value in allowed else (None, wrong)

    def _read_day(self, name: str, text: str) -> tuple[Any, str]:
        try:
            day = parse_day(text, self.today)
        except UnreadDay as unread:
            return None, unread.text.to(self.language)
        if name == "until" and "from" in self.body and day < read_iso(self.body["from"]):
            return None, str(self.w.backwards)
        return iso(day), ""

    def _read_time(self, text: str) -> tuple[Any, str]:
        try:
            return parse_time(text), ""
        except UnreadTime as unread:
            return None, unread.text.to(self.language)

    def _read_number(self, known: Whole | Quantity, text: str) -> tuple[Any, str]:
        plain = text.replace("\u202f", "").replace("\xa0", "").replace(" ", "").replace(",", ".")
        said = self.w.whole if isinstance(known, Whole) else self.w.quantity
        most = min(known.most, 9999)
        wrong = said.fill(least=known.least, most=most)
        try:
            value: float = float(plain)
            whole = int(value) if value == int(value) else value
            return known.read(whole), ""
        except (ValueError, OverflowError):
            return None, wrong

    def _read_text(self, key: Key, text: str) -> tuple[Any, str]:
        if len(text) > LONGEST_TEXT:
            return None, str(self.w.too_long)
        if key.item in ONLY_WORK:
            return text, screened_work(text, self.language)
        found = screened(text, self.language) if self.keys.screens else ""
        if found:
            self.screened = True
            if self.typed.get(KEEP) != "yes":
                return text, found
        return text, ""

    def _field(self, name: str, key: Key, text: str, shared: dict[str, Any]) -> Component:
        if isinstance(key.type, ADay):
            return DayField(value=text, **shared)
        if isinstance(key.type, Whole | Quantity):
            return NumberField(value=text, **shared)
        if isinstance(key.type, ATime):
            return TextField(value=text, width="short", inputmode="numeric", **shared)
        if isinstance(key.type, Words):
            warning = str(self.w.no_health) if self.keys.screens else ""
            return TextArea(value=text, maxlength=LONGEST_TEXT, warning=warning, **shared)
        options = tuple(self._options(name, key, text))
        if len(options) <= MOST_TILES:
            return Choice(options=options, value=text, **shared)
        return Select(options=(Option(value="", label=str(self.w.not_filled)), *options), value=text, **shared)

    def _options(self, name: str, key: Key, text: str) -> Iterator[Option]:
        if isinstance(key.type, ClosedList):
            allowed = self.keys.values.get(name)
            values = [value for value in key.type.values if allowed is None or value in allowed]
        else:
            values = list(NAMES[name]) + ([text] if text and text not in NAMES[name] else [])
        for value in values:
            said = value_words(self.kind, name, value).to(self.language)
            yield Option(value=value, label=said[:1].upper() + said[1:])
        if not key.required and len(values) < MOST_TILES:
            yield Option(value="", label=str(self.w.not_filled))

    def keep(self) -> Iterator[Component]:
        """The way to keep a text in which something was found: it says nothing about health after all."""
        if self.screened and self.sent:
            words = ScreeningWords.to(self.language)
            yield CheckBox(name=KEEP, label=str(words.keep), required=False, checked=self.typed.get(KEEP) == "yes")
