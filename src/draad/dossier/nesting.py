"""How deep the values of a JSON file are nested."""

import re
from typing import Any


def is_deeper(value: dict[str, Any] | list[Any], levels: int) -> bool:
    """Whether values are nested more than so many levels deep."""
    items = value.values() if isinstance(value, dict) else value
    return levels == 0 or any(is_deeper(item, levels - 1) for item in items if isinstance(item, dict | list))


_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]', re.DOTALL)


def line_too_deep(text: str, levels: int) -> int | None:
    """The line where values go more than so many levels deep; brackets inside strings do not count."""
    depth = 0
    for found in _BRACKETS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found[0], 0)
        if depth > levels:
            return text.count("\n", 0, found.start()) + 1
    return None
