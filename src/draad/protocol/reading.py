"""Reads an employer's own protocol from a YAML file: the grammar of the presets, as data.

A file has ``format``, ``name``, ``title``, ``in_force`` and ``rules``; :func:`draad.protocol.writing.written` writes
any preset as such a file, to start from. Dutch is required; another language that is missing shows the Dutch, with a
note.
"""

import difflib
import re
from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple, TypeVar

from draad.periods import Counting, Days, Length, Months, Weeks, WorkingDays, parse_day
from draad.protocol.lines import BadProtocol, Entry, read_entries, shown
from draad.protocol.moments import CONDITIONS, LAPSES, MOMENTS
from draad.protocol.protocol import Protocol
from draad.protocol.terms import check_term
from draad.rules import (
    LANGUAGES,
    Certainty,
    FactIs,
    Guard,
    Nature,
    Party,
    Pick,
    Rule,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

FORMAT = "draad.protocol/1"
MOST_RULES = 300
LONGEST_TEXT = 1_000
FEW = 25

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_KEY = re.compile(r"(?!be\.)[a-z0-9][a-z0-9-]{0,29}\.[a-z0-9][a-z0-9-]{0,59}")
_LENGTH = re.compile(r"([0-9]{1,5}) (day|week|month|working day)s?")
_UNITS: dict[str, tuple[Callable[[int], Length], int]] = {
    "day": (Days, 3660),
    "week": (Weeks, 520),
    "month": (Months, 120),
    "working day": (WorkingDays, 2500),
}
_COUNTINGS = {counting.name.lower(): counting for counting in Counting}
_WINDOWS = {within.value: within for within in (Within.SPELL, Within.INCAPACITY, Within.DOSSIER)}
_LEVELS = {"dossier": "dossier", "employer": "employer"}
_YES_NO = {"true": True, "yes": True, "false": False, "no": False}
_WORDS = ("name", "question", "action", "if_missed")
_RULE_KEYS = (
    *("key", "party", *_WORDS, "document", "counts_from", "length", "counting", "until", "only_if", "settled_by"),
    *("settled_by_itself", "settled_early", "within", "lapses", "every", "times", "paced_by", "offered_from", "level"),
    *("cite", "rows", "remark"),
)

T = TypeVar("T")

Bodies = Mapping[str, Mapping[str, Collection[str] | None]]
"""Kind of fact to the keys of its body that a rule may ask about, each with its values; ``None`` for any name."""


class Kinds(NamedTuple):
    """The kinds of fact that there are: of a dossier, and of the employer as a whole."""

    dossier: Bodies
    employer: Bodies


class Read(NamedTuple):
    """A protocol as it was read, with what was filled in on the way."""

    protocol: Protocol
    notes: tuple[str, ...]


def read_protocol(content: bytes, kinds: Kinds) -> Read:
    """Read a protocol.

    :param content: a YAML file in UTF-8.
    :param kinds: the kinds of fact by which a rule may be settled.
    :raises BadProtocol: the file is no protocol; the message names the line, what was found and what is allowed.
    """
    return _Reading(kinds).protocol(read_entries(content))


class _Reading:
    """One reading of one file: collects the notes."""

    def __init__(self, kinds: Kinds) -> None:
        self.kinds = kinds
        self.notes: list[str] = []

    def protocol(self, entry: Entry) -> Read:
        found = _mapping(entry, ("format", "name", "title", "cite", "in_force", "rules"), ("format", "name", "title"))
        _one_of(found["format"], {FORMAT: FORMAT}, "the format")
        name = _matching(found["name"], _NAME, "a name of small letters, digits and dashes")
        title = self.text(found["title"], "title")
        cite = self.text(found["cite"], "cite") if "cite" in found else title
        for key in ("in_force", "rules"):
            _required(entry, found, key)
        in_force = _day(found["in_force"])
        rules: dict[str, tuple[Rule, int]] = {}
        for item in _list(found["rules"], MOST_RULES):
            rule = self.rule(item, in_force, cite)
            if rule.key in rules:
                first = rules[rule.key][1]
                raise BadProtocol(item.line, f"the rule {rule.key!r} again", f"a key of its own; line {first} has it")
            rules[rule.key] = rule, item.line
        return Read(Protocol(name, title, tuple(rule for rule, _ in rules.values())), tuple(self.notes))

    def rule(self, entry: Entry, in_force: str, cite: Text) -> Rule:
        found = _mapping(entry, _RULE_KEYS, ("key", "party", *_WORDS, "counts_from"))
        key = _matching(found["key"], _KEY, "a key such as our-house.call, not starting with be.")
        level = _one_of(found["level"], _LEVELS, "a level") if "level" in found else "dossier"
        version = Version(
            in_force=in_force,
            picked_by=Pick.STILL_RUNNING,
            terms=(self.term(entry, found, self.kinds.employer if level == "employer" else self.kinds.dossier),),
            cite=self.text(found["cite"], f"cite of {key}") if "cite" in found else cite,
            rows=_words(found["rows"]) if "rows" in found else "",
            certainty=Certainty.HOUSE,
            sources=(),
            checked=in_force,
            remark=self.text(found["remark"], f"remark of {key}") if "remark" in found else None,
        )
        name, question, action, if_missed = (self.text(found[word], f"{word} of {key}") for word in _WORDS)
        document = self.text(found["document"], f"document of {key}") if "document" in found else None
        return Rule(
            key=key,
            nature=Nature.PRACTICE,
            party=_one_of(found["party"], {party.value: party for party in Party}, "a party"),
            wording=Wording(name=name, question=question, action=action, if_missed=if_missed, document=document),
            versions=(version,),
            offered_from=_one_of(found["offered_from"], MOMENTS, "a moment") if "offered_from" in found else None,
            level=level,
        )

    def term(self, entry: Entry, found: dict[str, Entry], kinds: Bodies) -> Term:
        def read(key: str, reader: Callable[[Entry], T], default: T) -> T:
            return reader(found[key]) if key in found else default

        length = read("length", _length, None)
        guards: tuple[Guard, ...] = read("only_if", lambda item: _several(item, CONDITIONS, "a condition"), ())
        term = Term(
            counts_from=_one_of(found["counts_from"], MOMENTS, "a moment"),
            length=length,
            counting=read(
                "counting",
                lambda item: _one_of(item, _COUNTINGS, "a way of counting"),
                Counting.NO_TERM if length is None else Counting.FROM_RECEIPT,
            ),
            until=read("until", _length, None),
            guards=guards,
            settled_by=read("settled_by", lambda item: tuple(_fact(part, kinds) for part in _one_or_more(item)), ()),
            settled_by_itself=read("settled_by_itself", _yes_or_no, False),
            settled_early=read("settled_early", _yes_or_no, False),
            within=read("within", lambda item: _one_of(item, _WINDOWS, "a window"), Within.DOSSIER),
            lapses=read("lapses", lambda item: _several(item, LAPSES, "an ending"), ()),
            every=read("every", _yes_or_no, False),
            times=read("times", _times, None),
            paced_by=read("paced_by", lambda item: _fact(item, kinds), None),
        )
        employer = "level" in found and found["level"].value == "employer"
        for fault in check_term(term, employer=employer):
            line = next((found[key].line for key in fault.keys if key in found), entry.line)
            raise BadProtocol(line, fault.found, fault.allowed)
        return term

    def text(self, entry: Entry, what: str) -> Text:
        if isinstance(entry.value, str):
            found = {"nl": _words(entry)}
        else:
            found = {language: _words(item) for language, item in _mapping(entry, LANGUAGES, ("nl",)).items()}
        missing = [language for language in LANGUAGES if language not in found]
        if missing:
            self.notes.append(f"line {entry.line}: no {', '.join(missing)} for {what}; the Dutch stands in")
        return Text(**{language: found.get(language, found["nl"]) for language in LANGUAGES})


def _mapping(entry: Entry, allowed: Collection[str], required: Collection[str] = ()) -> dict[str, Entry]:
    if not isinstance(entry.value, dict):
        raise BadProtocol(entry.line, _what(entry), f"the keys {', '.join(allowed)}")
    for key, line in entry.key_lines.items():
        if key not in allowed:
            raise BadProtocol(line, f"the key {shown(key)}", f"the keys {', '.join(allowed)}")
    for key in required:
        _required(entry, entry.value, key)
    return entry.value


def _required(entry: Entry, found: Mapping[str, Entry], key: str) -> None:
    if key not in found:
        raise BadProtocol(entry.line, f"no {key}", f"{key} is required")


def _what(entry: Entry) -> str:
    if isinstance(entry.value, str):
        return shown(entry.value) if entry.value else "nothing"
    return "a list" if isinstance(entry.value, tuple) else "keys"


def _list(entry: Entry, most: int) -> tuple[Entry, ...]:
    if not isinstance(entry.value, tuple) or not entry.value:
        raise BadProtocol(entry.line, _what(entry) if entry.value else "nothing", "a list of one or more")
    if len(entry.value) > most:
        raise BadProtocol(entry.line, f"{len(entry.value)} items", f"at most {most}")
    return entry.value


def _one_or_more(entry: Entry) -> tuple[Entry, ...]:
    return _list(entry, FEW) if isinstance(entry.value, tuple) else (entry,)


def _words(entry: Entry) -> str:
    if not isinstance(entry.value, str) or not 0 < len(entry.value) <= LONGEST_TEXT:
        raise BadProtocol(entry.line, _what(entry), f"a text of 1 to {LONGEST_TEXT:,} characters")
    return entry.value


def _matching(entry: Entry, pattern: re.Pattern[str], allowed: str) -> str:
    text = _words(entry)
    if not pattern.fullmatch(text):
        raise BadProtocol(entry.line, shown(text), allowed)
    return text


def _one_of(entry: Entry, options: Mapping[str, T], what: str) -> T:
    if isinstance(entry.value, str) and entry.value in options:
        return options[entry.value]
    names = ", ".join(options)
    if len(options) > FEW:
        near = difflib.get_close_matches(str(entry.value)[:99], options, n=3, cutoff=0.5)
        names = f"one of {len(options)} names; near it: {', '.join(near) or 'none'}"
    raise BadProtocol(entry.line, _what(entry), f"{what}: {names}")


def _several(entry: Entry, options: Mapping[str, T], what: str) -> tuple[T, ...]:
    return tuple(_one_of(item, options, what) for item in _one_or_more(entry))


def _yes_or_no(entry: Entry) -> bool:
    return _one_of(entry, _YES_NO, "yes or no")


def _day(entry: Entry) -> str:
    text = _words(entry)
    try:
        parse_day(text)
    except ValueError as error:
        raise BadProtocol(entry.line, shown(text), f"a date as 2026-01-01 ({error})") from None
    return text


def _times(entry: Entry) -> int:
    return int(_matching(entry, re.compile(r"[1-9][0-9]?"), "a number from 1 to 99"))


def _length(entry: Entry) -> Length:
    text = _words(entry)
    found = _LENGTH.fullmatch(text)
    if found is not None:
        make, most = _UNITS[found[2]]
        if 1 <= int(found[1]) <= most:
            return make(int(found[1]))
    limits = ", ".join(f"{most} {unit}s" for unit, (_, most) in _UNITS.items())
    raise BadProtocol(entry.line, shown(text), f"a length such as 2 weeks or 10 working days, at most {limits}")


def _fact(entry: Entry, kinds: Bodies) -> FactIs:
    """A kind of fact, or ``fact`` with what its body must say."""
    if isinstance(entry.value, str):
        _one_of(entry, kinds, "a kind of fact")
        return FactIs(entry.value)
    found = dict(_mapping(entry, entry.key_lines, ("fact",)))
    of_kind = found.pop("fact")
    body = _one_of(of_kind, kinds, "a kind of fact")
    where: dict[str, tuple[str, ...]] = {}
    for key, item in found.items():
        if key not in body:
            raise BadProtocol(entry.key_lines[key], f"the key {shown(key)}", f"the keys fact, {', '.join(body)}")
        where[key] = tuple(_value(part, body[key]) for part in _one_or_more(item))
    return FactIs(_words(of_kind), unless=None, since=None, before=None, covers=False, **where)


def _value(entry: Entry, values: Collection[str] | None) -> str:
    if values is None:
        return _matching(entry, _NAME, "a name of small letters, digits and dashes")
    return _one_of(entry, {value: value for value in values}, "a value")
