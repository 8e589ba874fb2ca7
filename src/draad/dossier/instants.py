"""Reading a moment in time: with an offset, or a bare day that means its end in Brussels."""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from draad.dossier.facts import Instant
from draad.periods import Day, date_of, parse_day

_TIME = re.compile(
    r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})",
    re.ASCII,
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_BRUSSELS = ZoneInfo("Europe/Brussels")
ALLOWED = "a time with its offset, such as 2026-01-12T08:40:00+01:00, or a bare day"


@lru_cache(maxsize=4096)
def parse_instant(text: str) -> Instant:
    """Read ``2026-01-12T08:40:00+01:00`` or ``2026-01-12``.

    :raises ValueError: the text is neither; the message says what is allowed.
    """
    if "T" not in text:
        return _end_of(text)
    if not _TIME.fullmatch(text):
        raise ValueError(ALLOWED)
    parse_day(text[:10])
    try:
        moment = datetime.fromisoformat(text)
        return (moment - _EPOCH) // _MICROSECOND
    except (ValueError, OverflowError):
        raise ValueError(ALLOWED) from None


@lru_cache(maxsize=4096)
def day_of(instant: Instant) -> Day:
    """The day of a moment in Brussels."""
    return (_EPOCH + instant * _MICROSECOND).astimezone(_BRUSSELS).toordinal()


def _end_of(text: str) -> Instant:
    next_day = date_of(parse_day(text) + 1)
    midnight = datetime(next_day.year, next_day.month, next_day.day, tzinfo=_BRUSSELS)
    return (midnight - _EPOCH) // _MICROSECOND - 1
