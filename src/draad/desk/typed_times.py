"""Reading a time as people type it: ``14:30``, ``14.30``, ``14u30``, ``14 h 30``, ``1430``, ``9``."""

import re
from datetime import time

from draad.rules import Text

_UNIT = r"\s*(?:u\.?|uur|h|heures?|uhr)?"
_TYPED = re.compile(rf"(\d{{1,2}})(?:{_UNIT}|\s*[:.,]?)\s*(\d{{2}})?{_UNIT}", re.IGNORECASE)
_WRONG = Text(
    nl="“{found}” lezen we niet als een uur. Schrijf bijvoorbeeld 14:30.",
    fr="Nous ne lisons pas « {found} » comme une heure. Écrivez par exemple 14:30.",
    de="„{found}“ lesen wir nicht als Uhrzeit. Schreiben Sie zum Beispiel 14:30.",
    en="We cannot read “{found}” as a time. Write for example 14:30.",
)


class UnreadTime(ValueError):
    """What was typed is no time of a day. ``text`` says so in four languages, with what to do."""

    def __init__(self, found: str) -> None:
        self.text = Text(**{code: getattr(_WRONG, code).format(found=found) for code in ("nl", "fr", "de", "en")})
        super().__init__(self.text.en)


def parse_time(typed: str) -> str:
    """Read a time as a person typed it, as facts keep it: ``09:30``.

    :raises UnreadTime: it is no time of a day.
    """
    found = " ".join(typed.split())
    read = _TYPED.fullmatch(found)
    if read is None:
        raise UnreadTime(found[:20])
    hour, minute = int(read[1]), int(read[2] or 0)
    if hour > 23 or minute > 59:
        raise UnreadTime(found[:20])
    return f"{hour:02d}:{minute:02d}"


def time_of(text: str) -> time:
    """The time that a fact keeps."""
    return time.fromisoformat(text)
