"""From the bytes of a ``draad.dossier/1`` file to a :class:`Dossier`, or one clear message.

Everything is checked here once, so that nothing behind this door meets a value it does not know. A message names the
place (line and column, or JSON path), what was found, and what is allowed.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, cast

from draad.dossier.compiled import compile_book
from draad.dossier.episodes import letters_at
from draad.dossier.facts import Context, Dossier, Employer, Employment, Fact, Worker
from draad.dossier.fold import fold
from draad.dossier.instants import ALLOWED as AN_INSTANT
from draad.dossier.instants import parse_instant
from draad.dossier.kinds import EMPLOYER_KINDS, KINDS, Kind
from draad.dossier.values import ADay, Choice, Quantity, ValueType, Whole, Words
from draad.periods import LAST_DAY, Day, parse_day
from draad.protocol import PRESETS
from draad.rules import Book, Setting

FORMAT = "draad.dossier/1"
LARGEST_FILE = 32 * 1024 * 1024
DEEPEST = 64
MOST_FACTS = 100_000
SHOWN = 80


class BadInput(Exception):
    """A file that cannot be read as what it says it is. The text is for the person who made the file."""

    def __init__(self, where: str, found: str, allowed: str) -> None:
        super().__init__(f"{where}: found {found}; allowed: {allowed}")
        self.where, self.found, self.allowed = where, found, allowed


def read_dossier(content: bytes, book: Book, own: tuple[str, ...] = ()) -> Dossier:
    """Read one dossier.

    :param book: the law: its settings are what ``employer.settings`` may choose, its regimes know the decision letters.
    :param own: names of protocols of the employer's own, beside those that come with Draad.
    :raises BadInput: anything in the file is not what the format says.
    """
    return dossier_of(read_json(content), book, own)


def read_json(content: bytes) -> object:
    """Parse strict JSON: UTF-8, no repeated keys, no NaN, no bottomless nesting.

    :raises BadInput: with line and column where there is one.
    """
    if len(content) > LARGEST_FILE:
        raise BadInput("file", f"{len(content):,} bytes", f"at most {LARGEST_FILE:,} bytes for one dossier")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = f"the byte 0x{content[error.start]:02x}"
        raise BadInput(f"line {line}", found, "text in UTF-8") from None
    _check_depth(text)
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        found = "the end of the file" if error.pos >= len(text.rstrip()) else _shown(text[error.pos : error.pos + 20])
        raise BadInput(f"line {error.lineno}, column {error.colno}", found, f"JSON ({error.msg})") from None
    except _Twice as error:
        raise BadInput(_line_of(text, error.key), str(error), "JSON") from None
    except (RecursionError, ValueError) as error:
        found = "a number of too many digits" if "digits" in str(error) else str(error)
        raise BadInput(_line_of(text), found or "values nested too deeply", "JSON") from None


class _Twice(ValueError):
    """A key that stands twice in one object."""

    def __init__(self, key: str) -> None:
        super().__init__(f"the key {_shown(key)} twice in one object")
        self.key = key


_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"|[\[{\]}:]|-?[A-Za-z0-9.+-]+', re.DOTALL)


def _line_of(text: str, key: str | None = None) -> str:
    """The line on which a key stands for the second time; without a key, that of the first thing that is no number."""
    seen: list[bool] = []
    last = ""
    for found in _TOKENS.finditer(text):
        token = found[0]
        wrong = False
        match token[0]:
            case ":":
                wrong = last == key and seen[-1]
                seen[-1] |= last == key
            case "{" | "[":
                seen.append(False)
            case "}" | "]":
                seen.pop()
            case '"':
                last = json.loads(token)
            case _:
                digits = token.lstrip("-")
                wrong = key is None and (
                    token.endswith(("NaN", "Infinity"))
                    or (digits.isdigit() and len(digits) > sys.get_int_max_str_digits())
                )
        if wrong:
            return f"line {text.count(chr(10), 0, found.start()) + 1}"
    return "file"


_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]', re.DOTALL)


def _check_depth(text: str) -> None:
    """Refuse bottomless nesting before the parser meets it; brackets inside strings do not count."""
    depth = 0
    for found in _BRACKETS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if depth > DEEPEST:
            line = text.count("\n", 0, found.start()) + 1
            raise BadInput(f"line {line}", f"values nested more than {DEEPEST} deep", f"at most {DEEPEST} levels")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise _Twice(twice)
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name}, which is no number in JSON")


def _shown(value: object) -> str:
    try:
        text = json.dumps(value, ensure_ascii=True, default=str)
    except ValueError:
        text = str(type(value).__name__)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


Reader = Callable[[object, str], Any]


def typed(type_: ValueType) -> Reader:
    """A reader that puts the place and the value found around the refusal of a type."""

    def read(value: object, path: str) -> object:
        if isinstance(value, str):
            _check_text(value, path)
        try:
            return type_.read(value)
        except ValueError as error:
            reason = str(error)
            allowed = type_.allowed if type_.allowed in reason else f"{type_.allowed}; {reason}"
            raise BadInput(path, _shown(value), allowed) from None

    return read


def _check_text(value: str, path: str) -> None:
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise BadInput(path, "half a character (a lone surrogate)", "text")


def _a_day(value: object, path: str) -> Day:
    return parse_day(cast("str", typed(ADay())(value, path)))


def _true_or_false(value: object, path: str) -> bool:
    if not isinstance(value, bool):
        raise BadInput(path, _shown(value), "true, false, or null for unknown")
    return value


def read_fields(value: object, path: str, keys: Mapping[str, Reader], required: tuple[str, ...] = ()) -> dict[str, Any]:
    """Read an object key by key. ``null`` means unknown where the key is not required."""
    if not isinstance(value, dict):
        raise BadInput(path, _shown(value), "an object { … }")
    for key in value:
        if key not in keys:
            allowed = f"the keys {', '.join(keys)}" if keys else "no key at all"
            raise BadInput(f"{path}.{_step(key)}", f"the key {_shown(key)}", allowed)
    for key in required:
        if value.get(key) is None:
            raise BadInput(path, f"no {key}", f"{key} is required")
    return {key: keys[key](item, f"{path}.{key}") for key, item in value.items() if item is not None}


def _step(key: str) -> str:
    return key if key.isidentifier() and key.isascii() else _shown(key)


def read_list(value: object, path: str, read: Reader, most: int) -> list[Any]:
    """Read a list item by item.

    :raises BadInput: it is no list, or has more than ``most`` items.
    """
    if not isinstance(value, list):
        raise BadInput(path, _shown(value), "a list [ … ]")
    if len(value) > most:
        raise BadInput(path, f"{len(value):,} items", f"at most {most:,}")
    return [read(item, f"{path}[{index}]") for index, item in enumerate(value)]


def dossier_of(value: object, book: Book, own: tuple[str, ...] = ()) -> Dossier:
    """Read a parsed JSON value as a dossier. See :func:`read_dossier`."""
    if isinstance(value, dict) and value.get("format") != FORMAT:
        raise BadInput("$.format", _shown(value.get("format")), f'"{FORMAT}"')
    found = read_fields(
        value,
        "$",
        {
            "format": lambda item, _: item,
            "employer": lambda item, path: _employer(item, path, book.settings, (*PRESETS, *own)),
            "worker": _worker,
            "facts": lambda item, path: _facts(item, path, KINDS),
        },
        ("facts",),
    )
    context = Context(found.get("employer", Employer()), found.get("worker", Worker()))
    _check_letters(found["facts"], book, context.employer.settings)
    return Dossier(context, found["facts"])


_PEOPLE = typed(Quantity(0, 10_000_000))
_HOURS = typed(Quantity(0, 168))
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _employer(value: object, path: str, settings: Mapping[str, Setting], protocols: tuple[str, ...]) -> Employer:
    found = read_fields(
        value,
        path,
        {
            "workers_average": _PEOPLE,
            "workers_on_1_january": _PEOPLE,
            "group": typed(Choice(("A", "B", "C", "D"))),
            "sector": typed(Choice(("private", "public"))),
            "committee": _true_or_false,
            "protocols": lambda item, at: tuple(read_list(item, at, typed(Choice(protocols)), 100)),
            "settings": lambda item, at: _settings(item, at, settings),
            "facts": lambda item, at: _facts(item, at, EMPLOYER_KINDS),
        },
    )
    return Employer(**found)


def _settings(value: object, path: str, settings: Mapping[str, Setting]) -> dict[str, str]:
    return read_fields(value, path, {key: typed(Choice(setting.values)) for key, setting in settings.items()})


def _worker(value: object, path: str) -> Worker:
    found = read_fields(
        value,
        path,
        {
            "category": typed(Choice(("white_collar", "blue_collar"))),
            "statutory": _true_or_false,
            "health_surveillance": _true_or_false,
            "born": _a_day,
            "in_service_since": _a_day,
            "hours_per_week": _HOURS,
            "key": typed(Words()),
            "employments": lambda item, at: tuple(read_list(item, at, _employment, 1000)),
        },
    )
    return Worker(**found)


def _employment(value: object, path: str) -> Employment:
    found = read_fields(
        value,
        path,
        {
            "from": _a_day,
            "until": _a_day,
            "hours_per_week": _HOURS,
            "full_time_hours": _HOURS,
            "unit": typed(Words()),
            "roster": lambda item, at: read_fields(item, at, dict.fromkeys(_WEEKDAYS, typed(Quantity(0, 24)))),
        },
        ("from",),
    )
    first_day = found.pop("from")
    if found.get("until", first_day) < first_day:
        raise BadInput(f"{path}.until", "a day before from", "the same day or a later one")
    return Employment(first_day=first_day, **found)


def _facts(value: object, path: str, kinds: Mapping[str, Kind]) -> tuple[Fact, ...]:
    facts = read_list(value, path, lambda item, at: _fact(item, at, kinds), MOST_FACTS)
    numbered = [
        fact if fact.seq else Fact(place, fact.kind, fact.on, fact.body, fact.recorded_at, fact.replaces, fact.why)
        for place, fact in enumerate(facts, 1)
    ]
    _check_numbers(numbered, path)
    _check_replacements(numbered, path)
    return tuple(numbered)


def _fact(value: object, path: str, kinds: Mapping[str, Kind]) -> Fact:
    found = read_fields(
        value,
        path,
        {
            "seq": typed(Whole()),
            "kind": typed(Choice(tuple(kinds))),
            "on": _a_day,
            "recorded_at": _instant,
            "replaces": typed(Whole()),
            "why": typed(Words()),
            "body": lambda item, _: item,
        },
        ("kind", "on"),
    )
    kind = kinds[found["kind"]]
    body = read_fields(
        found.get("body", {}),
        f"{path}.body",
        {name: typed(key.type) for name, key in kind.body.items()},
        tuple(name for name, key in kind.body.items() if key.required),
    )
    if kind.name == "fact.withdrawn" and "replaces" not in found:
        raise BadInput(path, "no replaces", "fact.withdrawn names in replaces the fact that it takes back")
    if "from" in body and body.get("until", body["from"]) < body["from"]:
        raise BadInput(f"{path}.body.until", _shown(body["until"]), f"{body['from']} (from) or a later day")
    return Fact(
        found.get("seq", 0),
        kind.name,
        found["on"],
        body,
        found.get("recorded_at"),
        found.get("replaces"),
        found.get("why"),
    )


def _instant(value: object, path: str) -> int:
    if not isinstance(value, str):
        raise BadInput(path, _shown(value), AN_INSTANT)
    try:
        return parse_instant(value)
    except ValueError:
        raise BadInput(path, _shown(value), AN_INSTANT) from None


def _check_numbers(facts: list[Fact], path: str) -> None:
    places: dict[int, int] = {}
    for place, fact in enumerate(facts):
        if fact.seq in places:
            allowed = f"a number of its own; {path}[{places[fact.seq]}] has this one"
            raise BadInput(f"{path}[{place}].seq", f"the number {fact.seq} a second time", allowed)
        places[fact.seq] = place


def _check_replacements(facts: list[Fact], path: str) -> None:
    replaces = {fact.seq: fact.replaces for fact in facts}
    sound: set[int | None] = {None}
    for place, fact in enumerate(facts):
        where = f"{path}[{place}].replaces"
        if fact.replaces is not None and fact.replaces not in replaces:
            raise BadInput(where, str(fact.replaces), "the number (seq) of a fact in this file")
        chain: set[int] = set()
        at: int | None = fact.seq
        while at is not None and at not in sound:
            if at in chain:
                raise BadInput(where, f"{fact.replaces}, which leads back to this fact", "an earlier fact")
            chain.add(at)
            at = replaces.get(at)
        sound |= chain


def _check_letters(facts: tuple[Fact, ...], book: Book, settings: Mapping[str, str]) -> None:
    """A decision has a letter of the regime it belongs to; letters do not map between regimes."""
    if not any(fact.kind == "assessment.received" for fact in facts):
        return
    compiled = compile_book(book, settings)
    folded = fold(facts, LAST_DAY, None, compiled.short_return)
    for place, fact in enumerate(facts):
        if fact.kind != "assessment.received":
            continue
        regime = letters_at(folded, compiled.regimes, fact.on)
        if regime is not None and fact.body["decision"] not in regime.letters:
            allowed = ", ".join(f'"{letter}"' for letter in regime.letters)
            where = f"$.facts[{place}].body.decision"
            raise BadInput(
                where, _shown(fact.body["decision"]), f"{allowed}: the letters of the regime of {regime.name}"
            )
