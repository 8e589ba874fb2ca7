"""Dates, times and numbers as people in Belgium write them, in four languages. The one place that does so.

A day is an ordinal (:data:`draad.periods.Day`) or a ``datetime.date``. Nothing here knows what day it is: who needs
today passes it. Spaces that must not break are no-break spaces; French groups thousands with U+202F.
"""

from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal

from draad.desk import format_words as words
from draad.periods import Day, date_of
from draad.rules import Language

AnyDay = Day | date
HALF_A_YEAR = 183  # days; nearer than this a day needs no year to be understood

_NO_BREAK, _NARROW = "\u00a0", "\u202f"


def as_date(day: AnyDay) -> date:
    """The calendar date of a day, however it is written.

    :raises TypeError: the value is no day; a date with a time is refused, for its time zone decides its day.
    """
    if isinstance(day, bool | datetime) or not isinstance(day, int | date):
        raise TypeError(f"{day!r} is not a day: give an ordinal or a date")
    return date_of(day) if isinstance(day, int) else day


def short_day(day: AnyDay, language: Language) -> str:
    """``03/11/2026``, German ``03.11.2026``: for tables and forms."""
    return as_date(day).strftime("%d.%m.%Y" if language == "de" else "%d/%m/%Y")


def long_day(day: AnyDay, language: Language) -> str:
    """``dinsdag 3 november 2026``, ``Dienstag, 3. November 2026``."""
    moment = as_date(day)
    return f"{weekday(moment, language)}{_after_weekday(language)}{full_day(moment, language)}"


def full_day(day: AnyDay, language: Language) -> str:
    """``3 november 2026``."""
    moment = as_date(day)
    return f"{day_month(moment, language)} {moment.year}"


def day_month(day: AnyDay, language: Language) -> str:
    """``3 november``, ``1er mars``, ``3. November``."""
    moment = as_date(day)
    return f"{_number_of_day(moment, language)} {month(moment, language)}"


def day_in_year(day: AnyDay, today: AnyDay, language: Language) -> str:
    """``3 november``; with its year when that is an earlier one, or the day lies more than half a year ahead."""
    moment, now = as_date(day), as_date(today)
    earlier, far = moment.year < now.year, (moment - now).days > HALF_A_YEAR
    return full_day(moment, language) if earlier or far else day_month(moment, language)


def tiny_day(day: AnyDay, language: Language) -> str:
    """``3 nov``, ``3 nov.``, ``3. Nov.``: for lists and beside the thread."""
    moment = as_date(day)
    return f"{_number_of_day(moment, language)}{_NO_BREAK}{words.SHORT_MONTHS.to(language).split()[moment.month - 1]}"


def tiny_day_in_year(day: AnyDay, today: AnyDay, language: Language) -> str:
    """``3 nov``; ``3 nov 2024`` when that is an earlier year."""
    year = as_date(day).year
    return tiny_day(day, language) + (f"{_NO_BREAK}{year}" if year < as_date(today).year else "")


def near_day(day: AnyDay, today: AnyDay, language: Language) -> str:
    """``wo 25 november``; with the year once it is more than half a year away."""
    moment = as_date(day)
    short = words.SHORT_WEEKDAYS.to(language).split()[moment.weekday()]
    far = abs((moment - as_date(today)).days) > HALF_A_YEAR
    rest = full_day(moment, language) if far else day_month(moment, language)
    return f"{short}{_after_weekday(language)}{rest}"


def relative_day(day: AnyDay, today: AnyDay, language: Language) -> str:
    """``gisteren``, ``vandaag``, ``morgen``, a weekday within the coming six days, else as :func:`near_day`."""
    away = (as_date(day) - as_date(today)).days
    if away in words.RELATIVE:
        return words.RELATIVE[away].to(language)
    return weekday(day, language) if 0 < away < 7 else near_day(day, today, language)


def weekday(day: AnyDay, language: Language) -> str:
    """``woensdag``, ``mercredi``, ``Mittwoch``, ``Wednesday``."""
    return words.WEEKDAYS.to(language).split()[as_date(day).weekday()]


def short_weekday(day: AnyDay, language: Language) -> str:
    """``wo``, ``mer.``, ``Mi.``, ``Wed``."""
    return words.SHORT_WEEKDAYS.to(language).split()[as_date(day).weekday()]


def month(day: AnyDay, language: Language) -> str:
    """``november``, ``novembre``, ``November``."""
    return words.MONTHS.to(language).split()[as_date(day).month - 1]


def span(first: AnyDay, last: AnyDay, language: Language) -> str:
    """``3 tot en met 5 november 2026``, ``du 30 décembre 2026 au 2 janvier 2027``: both days belong to it.

    :raises ValueError: the last day lies before the first.
    """
    start, end = as_date(first), as_date(last)
    if end < start:
        raise ValueError(f"a span from {start} to {end} runs backwards")
    if start == end:
        return full_day(start, language)
    said = full_day(start, language)
    if start.year == end.year:
        said = day_month(start, language)
    if (start.year, start.month) == (end.year, end.month):
        said = _number_of_day(start, language)
    return words.SPAN.to(language).format(first=said, last=full_day(end, language))


def every_days(days: int, language: Language) -> str:
    """``elke 4 weken``, ``tous les 10 jours``: how often something comes back."""
    weeks, rest = divmod(days, 7)
    one, many = words.EVERY_DAY if rest else words.EVERY_WEEK
    often = days if rest else weeks
    return (one if often == 1 else many).to(language).format(n=number(often, language))


def week(number_of_week: int, language: Language) -> str:
    """``week 20``: the week of an absence, not of the calendar."""
    return words.WEEK.to(language).format(n=number_of_week)


def days_left(days: int, language: Language) -> str:
    """``nog 3 dagen``, ``vandaag``, ``al 2 dagen open``: calendar days until something is due; below 0 it is past."""
    return _left(days, words.DAYS_LEFT, language)


def working_days_left(days: int, language: Language) -> str:
    """``nog 2 werkdagen``, ``vandaag``, ``al 1 werkdag open``: as :func:`days_left`, in working days."""
    return _left(days, words.WORKING_DAYS_LEFT, language)


def clock(moment: time | datetime, language: Language) -> str:
    """``14.00 u.``, ``14 h 00``, ``14.00 Uhr``, ``14:00``."""
    shown = words.CLOCK.to(language).format(hour=f"{moment.hour:02d}", minute=f"{moment.minute:02d}")
    return shown.replace(" ", _NO_BREAK)


def number(value: int | float | Decimal, language: Language, decimals: int | None = None) -> str:
    """``1.234,5``, French ``1 234,5``. ``decimals`` fixes how many; without it a number shows the digits it has."""
    exact = Decimal(str(value))
    if decimals is not None:
        exact = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    whole, _, rest = f"{abs(exact):,f}".partition(".")
    grouped = whole.replace(",", _NARROW if language == "fr" else ".")
    sign = "\u2212" if exact < 0 else ""
    return f"{sign}{grouped},{rest}" if rest else f"{sign}{grouped}"


def percent(value: int | float | Decimal, language: Language, decimals: int | None = None) -> str:
    """``7,1%``, ``7,1 %`` in French and German. The value is per hundred already: 7.1, not 0.071."""
    gap = {"fr": _NARROW, "de": _NO_BREAK}.get(language, "")
    return f"{number(value, language, decimals)}{gap}%"


def money(euros: int | Decimal, language: Language) -> str:
    """``€ 1.800,00``, ``1 800,00 €``, ``1.800,00 €``. Euros with two decimals; no floats, for a cent must not drift.

    :raises TypeError: the amount is a float.
    """
    if isinstance(euros, bool) or not isinstance(euros, int | Decimal):
        raise TypeError(f"{euros!r} is not an amount: give an int or a Decimal of euros")
    amount = number(euros, language, 2)
    return f"{amount}{_NO_BREAK}€" if language in {"fr", "de"} else f"€{_NO_BREAK}{amount}"


def colon(language: Language) -> str:
    """``": "`` between two things said; French has a narrow no-break space before it."""
    return f"{_NARROW}: " if language == "fr" else ": "


def _after_weekday(language: Language) -> str:
    return ", " if language == "de" else " "


def _number_of_day(moment: date, language: Language) -> str:
    if language == "de":
        return f"{moment.day}."
    return "1er" if language == "fr" and moment.day == 1 else str(moment.day)


def _left(days: int, said: words.Left, language: Language) -> str:
    if days == 0:
        return words.RELATIVE[0].to(language)
    one, many = said.ahead if days > 0 else said.past
    return (one if abs(days) == 1 else many).to(language).format(n=number(abs(days), language))
