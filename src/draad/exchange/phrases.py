"""Days, terms and codes as people in Belgium write them, in each language."""

from collections.abc import Iterable

from draad.dossier.answer import Line
from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.dossier.reasons import REASONS
from draad.dossier.spans_answer import Span
from draad.exchange.file_words import THOUSANDS
from draad.exchange.words import HEADING, MONTHS, NEEDS, UNIT, VALUES
from draad.periods import Day, Length, date_of, in_words
from draad.rules import Book, Language
from draad.rules.pay import Payer


def long_day(day: Day, language: Language) -> str:
    """``9 maart 2026``, ``1er mars 2026``, ``9. März 2026``, ``9 March 2026``."""
    date = date_of(day)
    month = MONTHS.to(language).split()[date.month - 1]
    number = str(date.day)
    if language == "fr" and date.day == 1:
        number = "1er"
    if language == "de":
        number += "."
    return f"{number} {month} {date.year}"


def colon(language: Language) -> str:
    """A colon as the language writes it: French keeps a space before it that does not break."""
    return "\u00a0:" if language == "fr" else ":"


def semicolon(language: Language) -> str:
    """A semicolon as the language writes it, with the space of French."""
    return "\u00a0;" if language == "fr" else ";"


def listed(parts: Iterable[str], language: Language) -> str:
    """Several phrases in a row, with semicolons between them."""
    return f"{semicolon(language)} ".join(parts)


def number_words(number: int, language: Language) -> str:
    """``12.345``; with a comma in English and a narrow space in French."""
    return f"{number:,}".replace(",", THOUSANDS.to(language))


def heading(key: str, language: Language, **values: object) -> str:
    """A heading or short phrase, filled in."""
    return HEADING[key].to(language).format(**values)


def length_words(length: Length, language: Language) -> str:
    """``8 weken``, ``1 mois``."""
    noun = in_words(length).split(" ", 1)[1].removesuffix("s")
    one, many = UNIT[noun]
    return one.to(language) if length.number == 1 else many.to(language).format(number=length.number)


def reason_words(code: str, book: Book, language: Language) -> str:
    """The sentence of a code."""
    for clash in book.clashes:
        if clash.code == code:
            return clash.reason.to(language)
    return REASONS[code].to(language)


def need_words(path: str, language: Language) -> str:
    """What an unknown value is, in words."""
    return NEEDS[path].to(language) if path in NEEDS else path


def kind_words(kind: str, language: Language) -> str:
    """The sentence of a kind of fact."""
    found = KINDS.get(kind) or EMPLOYER_KINDS.get(kind)
    return found.sentence.to(language) if found is not None else kind


def when_words(line: Line, language: Language) -> str:
    """When a line has to, or may, be acted on."""
    day, last = line.earliest, line.defensible
    if line.settled_on is not None:
        key, day = "on_day", line.settled_on
    elif day is None and line.due is None:
        key = "waits"
    elif line.due is not None:
        key, day = ("on_day" if line.rule.nature == "effect" else "by"), line.due
    elif line.status == "waiting" or line.term.length is not None or line.rule.nature not in {"duty", "practice"}:
        key = "from"
    else:
        key = "as_soon_as_possible"
    if key == "by" and last is not None and line.status != "lapsed":
        key = "by_or_defensible"
    days = {"day": day, "last": last}
    return heading(key, language, **{name: long_day(at, language) for name, at in days.items() if at is not None})


def span_words(span: Span, language: Language) -> str:
    """``employer 100 %: 12 January 2026 – 10 February 2026``."""
    first = long_day(span.first_day, language)
    last = f"{first} – {long_day(span.last_day, language)}" if span.last_day is not None else ""
    percent = f" {percent_words(span.percent, language)}" if span.percent is not None else ""
    days = last or heading("from", language, day=first)
    return f"{Payer(span.payer).title.to(language)}{percent}{colon(language)} {days}"


def percent_words(percent: str, language: Language) -> str:
    """``85,88 %``; with a point in English."""
    return f"{percent if language == 'en' else percent.replace('.', ',')} %"


def value_words(value: object, language: Language) -> str:
    """A value of employer or worker as people say it; a question mark when it is unknown."""
    if value is None:
        return "?"
    code = {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value
    return VALUES[code].to(language) if isinstance(code, str) and code in VALUES else str(code)
