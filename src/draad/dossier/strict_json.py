"""Strict JSON: UTF-8, no repeated keys, no NaN, no bottomless nesting; and the message for who made the file."""

import json
import re
import sys
from collections import Counter
from typing import NoReturn

from draad.dossier.nesting import is_deeper, line_too_deep

LARGEST_FILE = 32 * 1024 * 1024
DEEPEST = 64
SHOWN = 80


class BadInput(Exception):
    """A file that cannot be read as what it says it is. The text is for the person who made the file."""

    def __init__(self, where: str, found: str, allowed: str) -> None:
        super().__init__(f"{where}: found {found}; allowed: {allowed}")
        self.where, self.found, self.allowed = where, found, allowed


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
    try:
        value: object = json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
        if isinstance(value, dict | list) and is_deeper(value, DEEPEST):
            _check_depth(text)
    except json.JSONDecodeError as error:
        _check_depth(text)
        found = "the end of the file" if error.pos >= len(text.rstrip()) else shown(text[error.pos : error.pos + 20])
        raise BadInput(f"line {error.lineno}, column {error.colno}", found, f"JSON ({error.msg})") from None
    except _Twice as error:
        _check_depth(text)
        raise BadInput(_line_of(text, error.key), str(error), "JSON") from None
    except (RecursionError, ValueError) as error:
        _check_depth(text)
        found = "a number of too many digits" if "digits" in str(error) else str(error)
        raise BadInput(_line_of(text), found or "values nested too deeply", "JSON") from None
    return value


class _Twice(ValueError):
    """A key that stands twice in one object."""

    def __init__(self, key: str) -> None:
        super().__init__(f"the key {shown(key)} twice in one object")
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


def _check_depth(text: str) -> None:
    line = line_too_deep(text, DEEPEST)
    if line is not None:
        raise BadInput(f"line {line}", f"values nested more than {DEEPEST} deep", f"at most {DEEPEST} levels")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise _Twice(twice)
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name}, which is no number in JSON")


def shown(value: object) -> str:
    """A value as it stands in a message: as JSON, cut where it is long."""
    try:
        text = json.dumps(value, ensure_ascii=True, default=str)
    except ValueError:
        text = str(type(value).__name__)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
