"""Reading a day as people type it: ``25/11``, ``25-11-26``, ``25.11.2026``, ``2026-11-25``, ``25 nov``, ``maandag``.

The day always comes before the month, as everywhere in Belgium. Words are read in all four languages at once: no two
of them disagree. Without a year the day nearest to today is meant, or the nearest on the side that is asked for.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from typing import Literal

from draad.desk.format_words import MONTHS, SHORT_MONTHS, WEEKDAYS
from draad.periods import FIRST_DAY, LAST_DAY, Day, date_of
from draad.rules import LANGUAGES, Language, Text

Side = Literal["nearest", "past", "future"]
"""Where a day without a year lies: today itself belongs to every side."""

_EXAMPLE = Text(nl="25/11/2026", fr="25/11/2026", de="25.11.2026", en="25/11/2026")
_EMPTY = Text(
    nl="Vul een datum in, bijvoorbeeld {example}.",
    fr="Indiquez une date, par exemple {example}.",
    de="Geben Sie ein Datum ein, zum Beispiel {example}.",
    en="Enter a date, for example {example}.",
)
_NOT_READ = Text(
    nl="“{found}” lezen we niet als een datum. Schrijf bijvoorbeeld {example}.",
    fr="Nous ne lisons pas « {found} » comme une date. Écrivez par exemple {example}.",
    de="„{found}“ lesen wir nicht als Datum. Schreiben Sie zum Beispiel {example}.",
    en="We cannot read “{found}” as a date. Write for example {example}.",
)
_NO_MONTH = Text(
    nl="Er is geen maand {month}. Schrijf eerst de dag en dan de maand, bijvoorbeeld {example}.",
    fr="Il n'y a pas de mois {month}. Écrivez d'abord le jour, puis le mois, par exemple {example}.",
    de="Es gibt keinen Monat {month}. Schreiben Sie zuerst den Tag, dann den Monat, zum Beispiel {example}.",
    en="There is no month {month}. Write the day first, then the month, for example {example}.",
)
_NO_DAY = Text(
    nl="“{found}” staat niet op de kalender. Kijk de dag na.",
    fr="« {found} » n'existe pas dans le calendrier. Vérifiez le jour.",
    de="„{found}“ steht nicht im Kalender. Prüfen Sie den Tag.",
    en="“{found}” is not in the calendar. Check the day.",
)
_FAR = Text(
    nl="Het jaar {year} ligt te ver. Kijk het jaar na.",
    fr="L'année {year} est trop éloignée. Vérifiez l'année.",
    de="Das Jahr {year} liegt zu weit weg. Prüfen Sie das Jahr.",
    en="The year {year} is too far away. Check the year.",
)

_AWAY = {
    "eergisteren": -2, "avanthier": -2, "vorgestern": -2,
    "gisteren": -1, "hier": -1, "gestern": -1, "yesterday": -1,
    "vandaag": 0, "aujourdhui": 0, "heute": 0, "today": 0,
    "morgen": 1, "demain": 1, "tomorrow": 1,
    "overmorgen": 2, "apresdemain": 2, "ubermorgen": 2, "uebermorgen": 2,
}  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})(?:\s*[/.\-\s]\s*(\d{4}|\d{2}))?[/.]?")
_NAMED = re.compile(
    r"(\d{1,2})(?:(?:er|ste|de|e|st|nd|rd|th)(?![a-z]))?\.?[\s\-]*([a-z]+)\.?,?(?:[\s\-]*(\d{4}|\d{2}))?"
)


class UnreadDay(ValueError):
    """What was typed is no day. ``text`` says so in four languages, with what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.en)
        self.text = text


def parse_day(typed: str, today: Day, side: Side = "nearest") -> Day:
    """Read a day as a person typed it.

    :raises UnreadDay: nothing was typed, it is not a day, or it lies outside the years Draad counts in.
    """
    plain = _plain(typed)
    if not plain:
        raise UnreadDay(_said(_EMPTY))
    away = _AWAY.get(re.sub(r"[^a-z]", "", plain)) if not re.search(r"\d", plain) else None
    if away is not None:
        return today + away
    if plain.rstrip(".") in _WEEKDAY_NAMES:
        return _weekday(_WEEKDAY_NAMES[plain.rstrip(".")], today, side)
    found = " ".join(typed.split())[:40]
    day, month, year = _parts(plain, found)
    if not 1 <= month <= 12:
        raise UnreadDay(_said(_NO_MONTH, month=str(month)))
    if year is None:
        return _without_year(day, month, today, side, found)
    read = _on_calendar(year, month, day)
    if read is None:
        raise UnreadDay(_said(_NO_DAY, found=found))
    if not FIRST_DAY <= read <= LAST_DAY:
        raise UnreadDay(_said(_FAR, year=str(year)))
    return read


def _plain(typed: str) -> str:
    """Small letters without accents; a weekday in front and an article say nothing more and fall away."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", typed.casefold()) if not unicodedata.combining(c))
    return _LEADING.sub("", " ".join(bare.split()), count=1)


def _parts(plain: str, found: str) -> tuple[int, int, int | None]:
    if iso := _ISO.fullmatch(plain):
        return int(iso[3]), int(iso[2]), int(iso[1])
    if numbers := _NUMBERS.fullmatch(plain):
        return int(numbers[1]), int(numbers[2]), _year(numbers[3])
    named = _NAMED.fullmatch(plain)
    month = _MONTH_NAMES.get(named[2]) if named else None
    if named is None or month is None:
        raise UnreadDay(_said(_NOT_READ, found=found))
    return int(named[1]), month, _year(named[3])


def _year(typed: str | None) -> int | None:
    """Two digits mean this century: nothing here lies before 2000 that people write so short."""
    return None if typed is None else int(typed) + (2000 if len(typed) == 2 else 0)


def _without_year(day: int, month: int, today: Day, side: Side, found: str) -> Day:
    year = date_of(today).year
    near = [read for at in range(year - 1, year + 2) if (read := _on_calendar(at, month, day)) is not None]
    fits: dict[Side, Callable[[Day], bool]] = {
        "nearest": lambda _: True, "past": lambda read: read <= today, "future": lambda read: read >= today,
    }  # fmt: skip
    near = [read for read in near if fits[side](read)]
    if not near:
        raise UnreadDay(_said(_NO_DAY, found=found))
    return min(near, key=lambda read: abs(read - today))


def _weekday(number: int, today: Day, side: Side) -> Day:
    """The nearest such day (Monday is 0) on the side asked for; on no side, the one to come. Today belongs to each."""
    ahead = (number - date_of(today).weekday()) % 7
    return today + ahead - (7 if side == "past" and ahead else 0)


def _on_calendar(year: int, month: int, day: int) -> Day | None:
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        return None


def _said(text: Text, **values: str) -> Text:
    def filled(language: Language) -> str:
        return text.to(language).format(example=_EXAMPLE.to(language), **values)

    return Text(nl=filled("nl"), fr=filled("fr"), de=filled("de"), en=filled("en"))


def _month_names() -> dict[str, int]:
    names: dict[str, int] = {"sept": 9, "maa": 3, "mar": 3, "juil": 7, "jun": 6, "jul": 7}
    for language in LANGUAGES:
        for months in (MONTHS, SHORT_MONTHS):
            names |= {_bare(name): at for at, name in enumerate(months.to(language).split(), 1)}
    return names


def _bare(name: str) -> str:
    bare = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in bare if letter.isalpha() and not unicodedata.combining(letter))


def _weekday_names() -> dict[str, int]:
    """Only whole names: "ma", "di" and "do" are other days in other languages."""
    return {_bare(name): at for language in LANGUAGES for at, name in enumerate(WEEKDAYS.to(language).split())}


def _leading() -> re.Pattern[str]:
    days = {_bare(name) for language in LANGUAGES for name in WEEKDAYS.to(language).split()}
    short = {name[:size] for name in days for size in (2, 3)}
    either = "|".join(sorted(days | short, key=len, reverse=True))
    return re.compile(rf"(?:(?:{either})\b[.,]*\s*)?(?:(?:le|den|the|de)\s+)?(?=\d)")


_MONTH_NAMES = _month_names()
_WEEKDAY_NAMES = _weekday_names()
_LEADING = _leading()
