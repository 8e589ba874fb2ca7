"""The small page of one task: which fact settles it, on which day, and what else the law asks to know of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from draad.desk import formats
from draad.desk.components import Choice, Component, DayField, NumberField, Option, Select, TextField
from draad.desk.pages.vandaag.words import SettleWords
from draad.desk.typed_days import UnreadDay, parse_day
from draad.desk.words import Spoken
from draad.dossier.kinds import KINDS
from draad.dossier.settling import Needed
from draad.dossier.value_words import NAMES, key_words, value_words
from draad.dossier.values import ADay, Quantity, Whole
from draad.dossier.values import Choice as Closed
from draad.periods import Day, iso
from draad.rules import Language

FEW = 6


@dataclass(frozen=True)
class Typed:
    """What was typed, read: a day and a body, or what is wrong by the name of the field."""

    on: Day
    body: dict[str, Any]
    wrong: Mapping[str, str]


def option_of(options: tuple[Needed, ...], chosen: str) -> Needed | None:
    """The chosen way to settle a task; the only one when there is one."""
    if len(options) == 1:
        return options[0]
    return next((option for option in options if option.kind == chosen), None)


def way_field(options: tuple[Needed, ...], language: Language, error: str = "") -> Choice:
    """Which of several things happened."""
    w = SettleWords.to(language)
    ways = tuple(Option(value=one.kind, label=KINDS[one.kind].sentence.to(language)) for one in options)
    return Choice(name="wat", label=str(w.which), options=ways, stacked=True, error=error)


def fields_of(
    option: Needed, typed: Mapping[str, str], wrong: Mapping[str, str], today: Day, language: Language
) -> tuple[Component, ...]:
    """The fields of one way: its day, and each key that only a person can fill in."""
    w = SettleWords.to(language)
    day = DayField(
        name="op",
        label=str(w.day),
        hint=w.day_hint.fill(example=formats.short_day(today - 1, language)),
        value=typed.get("op", formats.short_day(today, language)),
        error=wrong.get("op", ""),
    )
    return (
        day,
        *(_field(option.kind, key, typed.get(key, ""), wrong.get(key, ""), language) for key in option.missing),
    )


def _field(kind: str, key: str, value: str, error: str, language: Language) -> Component:
    shared: dict[str, Any] = {"name": key, "label": key_words(kind, key).to(language), "value": value, "error": error}
    known = KINDS[kind].body[key].type
    if isinstance(known, ADay):
        return DayField(**shared)
    if isinstance(known, Whole | Quantity):
        return NumberField(**shared)
    values = known.values if isinstance(known, Closed) else tuple(NAMES.get(key, ()))
    if not values:
        return TextField(**shared, width="medium")
    options = tuple(Option(value=one, label=value_words(kind, key, one).to(language)) for one in values)
    return Choice(**shared, options=options) if len(options) <= FEW else Select(**shared, options=options)


def read_typed(option: Needed, typed: Mapping[str, str], today: Day, language: Language) -> Typed:
    """Read what was typed. Without a day today is meant: a tick."""
    w = SettleWords.to(language)
    wrong: dict[str, str] = {}
    on = _day("op", typed.get("op", ""), today, wrong, w, past=True) if typed.get("op") is not None else today
    body: dict[str, Any] = dict(option.body)
    for key in option.missing:
        value = typed.get(key, "").strip()
        known = KINDS[option.kind].body[key].type
        if isinstance(known, ADay):
            body[key] = iso(_day(key, value, today, wrong, w, past=False))
            continue
        try:
            body[key] = known.read(_number(value) if isinstance(known, Whole | Quantity) else value)
        except ValueError:
            wrong[key] = str(w.number if isinstance(known, Whole | Quantity) else w.pick)
    return Typed(on, body, wrong)


def _number(text: str) -> int | float:
    number = float(text.replace(",", "."))
    return int(number) if number.is_integer() else number


def _day(name: str, text: str, today: Day, wrong: dict[str, str], w: Spoken, *, past: bool) -> Day:
    try:
        day = parse_day(text, today, "past" if past else "nearest")
    except UnreadDay as unread:
        wrong[name] = unread.text.to(w.language)
        return today
    if past and day > today:
        wrong[name] = str(w.not_ahead)
    return day
