"""From the bytes of a ``draad.dossier/1`` file to a :class:`Dossier`, or one clear message.

Everything is checked here once, so that nothing behind this door meets a value it does not know. A message names the
place (line and column, or JSON path), what was found, and what is allowed.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, cast

from draad.dossier.compiled import compile_book
from draad.dossier.episodes import letters_at
from draad.dossier.facts import Context, Dossier, Employer, Employment, Fact, Worker
from draad.dossier.fold import fold
from draad.dossier.instants import ALLOWED as AN_INSTANT
from draad.dossier.instants import parse_instant
from draad.dossier.kinds import EMPLOYER_KINDS, KINDS, Kind
from draad.dossier.strict_json import BadInput, read_json, shown
from draad.dossier.values import ADay, Choice, Quantity, ValueType, Whole, Words
from draad.periods import LAST_DAY, Day, parse_day
from draad.protocol import PRESETS
from draad.rules import Book, Setting

FORMAT = "draad.dossier/1"
MOST_FACTS = 100_000


def read_dossier(content: bytes, book: Book, own: tuple[str, ...] = ()) -> Dossier:
    """Read one dossier.

    :param book: the law: its settings are what ``employer.settings`` may choose, its regimes know the decision letters.
    :param own: names of protocols of the employer's own, beside those that come with Draad.
    :raises BadInput: anything in the file is not what the format says.
    """
    return dossier_of(read_json(content), book, own)


Reader = Callable[[object, str], Any]
_SURROGATE = re.compile("[\ud800-\udfff]")


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
            raise BadInput(path, shown(value), allowed) from None

    return read


def _check_text(value: str, path: str) -> None:
    if not value.isascii() and _SURROGATE.search(value):
        raise BadInput(path, "half a character (a lone surrogate)", "text")


_DAY = typed(ADay())


def _a_day(value: object, path: str) -> Day:
    return parse_day(cast("str", _DAY(value, path)))


def _true_or_false(value: object, path: str) -> bool:
    if not isinstance(value, bool):
        raise BadInput(path, shown(value), "true, false, or null for unknown")
    return value


def read_fields(value: object, path: str, keys: Mapping[str, Reader], required: tuple[str, ...] = ()) -> dict[str, Any]:
    """Read an object key by key. ``null`` means unknown where the key is not required."""
    if not isinstance(value, dict):
        raise BadInput(path, shown(value), "an object { … }")
    for key in value:
        if key not in keys:
            allowed = f"the keys {', '.join(keys)}" if keys else "no key at all"
            raise BadInput(f"{path}.{_step(key)}", f"the key {shown(key)}", allowed)
    for key in required:
        if value.get(key) is None:
            raise BadInput(path, f"no {key}", f"{key} is required")
    return {key: keys[key](item, f"{path}.{key}") for key, item in value.items() if item is not None}


def _step(key: str) -> str:
    return key if key.isidentifier() and key.isascii() else shown(key)


def read_list(value: object, path: str, read: Reader, most: int) -> list[Any]:
    """Read a list item by item.

    :raises BadInput: it is no list, or has more than ``most`` items.
    """
    if not isinstance(value, list):
        raise BadInput(path, shown(value), "a list [ … ]")
    if len(value) > most:
        raise BadInput(path, f"{len(value):,} items", f"at most {most:,}")
    return [read(item, f"{path}[{index}]") for index, item in enumerate(value)]


def dossier_of(value: object, book: Book, own: tuple[str, ...] = ()) -> Dossier:
    """Read a parsed JSON value as a dossier. See :func:`read_dossier`."""
    if isinstance(value, dict) and value.get("format") != FORMAT:
        raise BadInput("$.format", shown(value.get("format")), f'"{FORMAT}"')
    found = read_fields(
        value,
        "$",
        {
            "format": lambda item, _: item,
            "employer": lambda item, path: _employer(item, path, book.settings, (*PRESETS, *own)),
            "worker": _worker,
            "facts": lambda item, path: _facts(item, path, _OF_DOSSIERS),
        },
        ("facts",),
    )
    context = Context(found.get("employer", Employer()), found.get("worker", Worker()))
    _check_letters(found["facts"], book, context.employer.settings)
    return Dossier(context, found["facts"])


_PEOPLE = typed(Quantity(0, 10_000_000))
_HOURS = typed(Quantity(0, 168))
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def read_fact(value: object, path: str = "fact") -> Fact:
    """Read one fact of a dossier, as in the ``facts`` of the format.

    :raises BadInput: its kind, day or body is not what the registry of facts allows.
    """
    return _fact(value, path, _OF_DOSSIERS)


def read_employer(value: object, book: Book, own: tuple[str, ...] = ()) -> Employer:
    """Read the ``employer`` part of the format.

    :raises BadInput: a key or value that is not allowed.
    """
    return _employer(value, "$.employer", book.settings, (*PRESETS, *own))


def check_together(facts: tuple[Fact, ...], book: Book, settings: Mapping[str, str]) -> None:
    """Check what facts can only be told together: numbers, corrections, and letters of decisions.

    :raises BadInput: with the place of the fact in ``facts``.
    """
    _check_numbers(list(facts), "$.facts")
    _check_replacements(list(facts), "$.facts")
    _check_letters(facts, book, settings)


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
            "facts": lambda item, at: _facts(item, at, _OF_EMPLOYERS),
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


class _Readers(NamedTuple):
    """The readers of facts of some kinds: of the fact itself, and of the body of each kind with its required keys."""

    fact: dict[str, Reader]
    bodies: dict[str, tuple[dict[str, Reader], tuple[str, ...]]]


def _readers(kinds: Mapping[str, Kind]) -> _Readers:
    fact = {
        "seq": typed(Whole()),
        "kind": typed(Choice(tuple(kinds))),
        "on": _a_day,
        "recorded_at": _instant,
        "replaces": typed(Whole()),
        "why": typed(Words()),
        "body": lambda item, _: item,
    }
    bodies = {
        kind.name: (
            {name: typed(key.type) for name, key in kind.body.items()},
            tuple(name for name, key in kind.body.items() if key.required),
        )
        for kind in kinds.values()
    }
    return _Readers(fact, bodies)


def _facts(value: object, path: str, readers: _Readers) -> tuple[Fact, ...]:
    facts = read_list(value, path, lambda item, at: _fact(item, at, readers), MOST_FACTS)
    numbered = [
        fact if fact.seq else Fact(place, fact.kind, fact.on, fact.body, fact.recorded_at, fact.replaces, fact.why)
        for place, fact in enumerate(facts, 1)
    ]
    _check_numbers(numbered, path)
    _check_replacements(numbered, path)
    return tuple(numbered)


def _fact(value: object, path: str, readers: _Readers) -> Fact:
    found = read_fields(value, path, readers.fact, ("kind", "on"))
    kind = found["kind"]
    body = read_fields(found.get("body", {}), f"{path}.body", *readers.bodies[kind])
    if kind == "fact.withdrawn" and "replaces" not in found:
        raise BadInput(path, "no replaces", "fact.withdrawn names in replaces the fact that it takes back")
    if "from" in body and body.get("until", body["from"]) < body["from"]:
        raise BadInput(f"{path}.body.until", shown(body["until"]), f"{body['from']} (from) or a later day")
    return Fact(
        found.get("seq", 0),
        kind,
        found["on"],
        body,
        found.get("recorded_at"),
        found.get("replaces"),
        found.get("why"),
    )


def _instant(value: object, path: str) -> int:
    if not isinstance(value, str):
        raise BadInput(path, shown(value), AN_INSTANT)
    try:
        return parse_instant(value)
    except ValueError:
        raise BadInput(path, shown(value), AN_INSTANT) from None


_OF_DOSSIERS, _OF_EMPLOYERS = _readers(KINDS), _readers(EMPLOYER_KINDS)


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
    reached = {fact.seq: fact.first_on for fact in folded.by_kind.get("assessment.received", ())}
    for place, fact in enumerate(facts):
        if fact.kind != "assessment.received":
            continue
        regime = letters_at(folded, compiled.regimes, reached.get(fact.seq) or fact.on)
        if regime is not None and fact.body["decision"] not in regime.letters:
            allowed = ", ".join(f'"{letter}"' for letter in regime.letters)
            where = f"$.facts[{place}].body.decision"
            raise BadInput(
                where, shown(fact.body["decision"]), f"{allowed}: the letters of the regime of {regime.name}"
            )
