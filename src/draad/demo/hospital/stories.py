"""Reading a story: a small table of text, one line for what was said.

``when  hat  kind  key=value …  | words``

When is ``-19w`` (the Monday of so many weeks ago), ``-19w+2`` (two days later), ``-3d`` (days from the day asked, or
from the Friday before a weekend), or a date. ``when@heard`` where it was heard on another day. ``#name`` names a line,
``replaces=#name`` takes its place. The words after the bar are the text of a note, the tasks of a step, or why
something is replaced.
"""

import re
from collections.abc import Iterable
from typing import Any, cast

from draad.demo.hospital.shapes import Hat
from draad.demo.hospital.telling import Row
from draad.periods import Day, date_of, iso, parse_day

_WEEKS = re.compile(r"([+-]?\d+)w([+-]\d+)?")
_DAYS = re.compile(r"([+-]?\d+)d")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
DAYS = {"expected_until", "until", "from", "next_on", "quiet_until", "valid_until", "review_on", "for_day"}
NUMBERS = {"every_days", "step", "nth", "minutes"}
WORDS = {
    "note.written": "text",
    "coach_note.written": "text",
    "agreement.made": "text",
    "plan.step_agreed": "tasks",
    "work.resumed_partially": "tasks",
}


def rows(story: str, on: Day) -> list[Row]:
    """Read a story as it is told on a day.

    :raises ValueError: a line that cannot be read; the message shows it.
    """
    return [_row(line, on) for line in _lines(story)]


def _lines(story: str) -> Iterable[str]:
    return (line.strip() for line in story.splitlines() if line.strip())


def _row(line: str, on: Day) -> Row:
    said, _, words = (part.strip() for part in line.partition("|"))
    try:
        when, hat, kind, *rest = said.split()
        day, _, heard = when.partition("@")
        body: dict[str, Any] = {}
        label = replaces = None
        for part in rest:
            key, _, value = part.partition("=")
            if part.startswith("#"):
                label = part
            elif key == "replaces":
                replaces = value
            else:
                body[key] = _value(key, value, on)
        if words and replaces is None:
            body[WORDS[kind]] = words
        why = words if replaces is not None else None
        return Row(_day(day, on), _day(heard or day, on), cast("Hat", hat), kind, body, label, replaces, why)
    except (ValueError, KeyError) as error:
        raise ValueError(f"{line!r} cannot be read ({error}); allowed: when hat kind key=value | words") from None


def _value(key: str, value: str, on: Day) -> object:
    if key in DAYS:
        return iso(_day(value, on))
    if key in NUMBERS:
        return int(value)
    return float(value) if key == "hours_per_week" else value


def _day(text: str, on: Day) -> Day:
    weekday = date_of(on).weekday()
    if found := _WEEKS.fullmatch(text):
        return on - weekday + 7 * int(found[1]) + int(found[2] or 0)
    if found := _DAYS.fullmatch(text):
        return on - max(0, weekday - 4) + int(found[1])
    if _DATE.fullmatch(text):
        return parse_day(text)
    raise ValueError(f"{text!r} is no day")
