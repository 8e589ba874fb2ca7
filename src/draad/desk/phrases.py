"""Lines, terms, codes and spans as pages say them: one place, so that every room says them alike."""

from decimal import Decimal

from draad.desk.components import Source
from draad.desk.formats import every_days, near_day, number, percent, span
from draad.desk.phrase_words import PhraseWords
from draad.dossier.answer import Line
from draad.dossier.counting_words import SKIPPED, UNIT
from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.dossier.needs import NEEDS, who_knows
from draad.dossier.reasons import REASONS
from draad.dossier.repeating import agreed_days
from draad.dossier.spans_answer import Span
from draad.periods import Day, Length, in_words
from draad.rules import Book, Language, Party
from draad.rules.pay import Payer

LAW = "be."


def source_of(rule: str) -> Source:
    """Law or our own policy, by the key of a rule."""
    return "law" if rule.startswith(LAW) else "policy"


def when_words(line: Line, today: Day, language: Language) -> str:
    """When a line has to, or may, be acted on; when it was; or that it is no longer needed."""
    w = PhraseWords.to(language)
    if line.status == "lapsed":
        return str(w.not_needed)
    if line.settled_on is not None:
        return w.done_on.fill(day=near_day(line.settled_on, today, language))
    if line.due is not None:
        return _due_words(line, line.due, today, language)
    if line.earliest is None:
        return str(w.waits)
    at_once = line.status != "waiting" and line.term.length is None and line.rule.nature in {"duty", "practice"}
    return str(w.soon) if at_once else w.from_day.fill(day=near_day(line.earliest, today, language))


def asked_name(line: Line, language: Language) -> str:
    """What a line asks; with how often, where that was agreed: ``Regelmatig even bellen, elke 4 weken``."""
    name, days = line.rule.rule.wording.name.to(language), agreed_days(line)
    return name if days is None else f"{name}, {every_days(days, language)}"


def _due_words(line: Line, due: Day, today: Day, language: Language) -> str:
    w, day = PhraseWords.to(language), near_day(due, today, language)
    if line.rule.nature == "effect":
        return w.on_day.fill(day=day)
    if line.defensible is not None:
        return w.by_or.fill(day=day, last=near_day(line.defensible, today, language))
    return w.by.fill(day=day)


def length_words(length: Length, language: Language) -> str:
    """``8 weken``, ``1 mois``."""
    one, many = UNIT[in_words(length).split(" ", 1)[1].removesuffix("s")]
    return (one if length.number == 1 else many).to(language).format(number=length.number)


def amount(value: float, language: Language) -> str:
    """A number as people say it: 38, not 38,0."""
    return number(int(value) if value == int(value) else value, language)


def skipped_words(code: str, language: Language) -> str:
    """Why a day does not count."""
    return SKIPPED[code].to(language)


def reason_words(code: str, book: Book, language: Language) -> str:
    """The sentence of a code of the agenda."""
    for clash in book.clashes:
        if clash.code == code:
            return clash.reason.to(language)
    return REASONS[code].to(language)


def need_words(path: str, language: Language) -> str:
    """What an unknown value is, in words."""
    return NEEDS[path].to(language) if path in NEEDS else path


def asked_words(paths: tuple[str, ...], language: Language, *, own: bool = False) -> str:
    """What is not known yet, and whom to ask for it.

    :param own: the reader is the worker: what they know themself nobody has to be asked for.
    """
    w = PhraseWords.to(language)
    parties = dict.fromkeys(who_knows(path) for path in paths)
    what = w.unknown.fill(what="; ".join(need_words(path, language) for path in paths))
    if own and Party.WORKER in parties:
        return f"{what} {w.you_know}"
    return f"{what} {w.ask.fill(who=', '.join(party.title.to(language) for party in parties))}"


def kind_words(kind: str, language: Language) -> str:
    """The sentence of a kind of fact."""
    return (KINDS.get(kind) or EMPLOYER_KINDS[kind]).sentence.to(language)


def span_words(found: Span, today: Day, language: Language) -> str:
    """``werkgever 100%: 12 januari tot en met 10 februari 2026``."""
    w = PhraseWords.to(language)
    days = (
        w.from_day.fill(day=near_day(found.first_day, today, language))
        if found.last_day is None
        else span(found.first_day, found.last_day, language)
    )
    payer = Payer(found.payer).title.to(language)
    if found.percent is None:
        return w.span.fill(payer=payer, days=days)
    return w.span_percent.fill(payer=payer, percent=percent_words(found.percent, language), days=days)


def percent_words(written: str, language: Language) -> str:
    """A percentage that the core wrote as text."""
    return percent(Decimal(written), language)
