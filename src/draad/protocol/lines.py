"""YAML with the line of every value. Only texts, lists and keys: no tags, anchors, aliases or bottomless nesting.

Nothing is guessed from the look of a value: ``no`` is the text "no", and ``2026-01-01`` the text of a date.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

LARGEST_FILE = 250_000
DEEPEST = 8
SHOWN = 60


class BadProtocol(ValueError):
    """A file that is no protocol: on which line, what was found there, what is allowed."""

    def __init__(self, line: int, found: str, allowed: str) -> None:
        super().__init__(f"line {line}: found {found}; allowed: {allowed}")
        self.line, self.found, self.allowed = line, found, allowed


@dataclass(frozen=True)
class Entry:
    """A value of the file, and the line it stands on. ``key_lines``: of each key, where it is a mapping."""

    line: int
    value: "str | tuple[Entry, ...] | dict[str, Entry]"
    key_lines: dict[str, int] = field(default_factory=dict)


def shown(text: str) -> str:
    """A found text for a message: in quotes, and not endless."""
    return repr(text if len(text) <= SHOWN else f"{text[:SHOWN]}…")


def read_entries(content: bytes) -> Entry:
    """Read a YAML file of one document.

    :raises BadProtocol: it is no such file; the message says where and what is allowed.
    """
    if len(content) > LARGEST_FILE:
        raise BadProtocol(1, f"a file of {len(content):,} bytes", f"at most {LARGEST_FILE:,} bytes")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadProtocol(content.count(b"\n", 0, error.start) + 1, "bytes that are no text", "UTF-8") from None
    line = 1
    try:
        events = yaml.parse(text, Loader=yaml.SafeLoader)
        for event in events:
            line = _line(event)
            if isinstance(event, yaml.DocumentStartEvent):
                return _only(_entry(next(events), events, 0), events)
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise BadProtocol(line, "a character that cannot be shown", "text") from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark is not None else line
        raise BadProtocol(line, f"no YAML ({error.problem})", "YAML with keys, lists and texts") from None
    except (ValueError, OverflowError) as error:
        if isinstance(error, BadProtocol):
            raise
        raise BadProtocol(
            line, "a character or number that does not exist", "YAML with keys, lists and texts"
        ) from None
    raise BadProtocol(line, "an empty file", "a protocol")


Events = Iterator[yaml.Event]


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark is not None else 1


def _only(entry: Entry, events: Events) -> Entry:
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            raise BadProtocol(_line(event), "a second document", "one protocol in a file")
    return entry


def _entry(event: yaml.Event, events: Events, depth: int) -> Entry:
    line = _line(event)
    if isinstance(event, yaml.AliasEvent):
        raise BadProtocol(line, f"the alias *{event.anchor}", "the value itself")
    if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
        raise BadProtocol(line, f"the anchor &{event.anchor}", "values without anchors")
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag is not None:
        raise BadProtocol(line, f"the tag {shown(event.tag)}", "values without tags")
    if isinstance(event, yaml.ScalarEvent):
        if any("\ud800" <= character <= "\udfff" for character in event.value):
            raise BadProtocol(line, "half a character (a lone surrogate)", "text")
        return Entry(line, event.value.strip())
    if depth == DEEPEST:
        raise BadProtocol(line, f"values nested more than {DEEPEST} deep", f"at most {DEEPEST} levels")
    if isinstance(event, yaml.SequenceStartEvent):
        return Entry(line, tuple(_items(events, depth + 1)))
    return _mapping(line, events, depth + 1)


def _items(events: Events, depth: int) -> Iterator[Entry]:
    while not isinstance(event := next(events), yaml.SequenceEndEvent):
        yield _entry(event, events, depth)


def _mapping(line: int, events: Events, depth: int) -> Entry:
    found: dict[str, Entry] = {}
    lines: dict[str, int] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        key = _entry(event, events, depth)
        if not isinstance(key.value, str):
            raise BadProtocol(key.line, "a list or mapping as a key", "a word as a key")
        if key.value in found:
            raise BadProtocol(key.line, f"the key {shown(key.value)} twice", "every key once")
        lines[key.value] = key.line
        found[key.value] = _entry(next(events), events, depth)
    return Entry(line, found, lines)
