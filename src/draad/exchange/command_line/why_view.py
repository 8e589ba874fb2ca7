"""Why something is due, for a terminal: what to do, why it applies here, the calculation, the basis, other readings."""

from itertools import groupby

from rich.console import Console

from draad.dossier.answer import Line
from draad.dossier.checks import chosen
from draad.dossier.compiled import flat
from draad.dossier.explanation import Explanation, Reading, arithmetic
from draad.dossier.facts import Fact
from draad.exchange.command_line.output import put
from draad.exchange.phrases import (
    colon,
    heading,
    kind_words,
    length_words,
    listed,
    long_day,
    need_words,
    reason_words,
    span_words,
    value_words,
    when_words,
)
from draad.exchange.words import SKIPPED, STATUS, WEEKDAYS
from draad.periods import Counting, Days, Step, WorkingDays, date_of, parse_day
from draad.rules import Language, Moment, Term


def show(to: Console, found: Explanation, language: Language) -> None:
    """Write the whole explanation."""
    wording = found.rule.wording
    put(to, wording.question.to(language), "bold")
    put(to, f"{found.rule.key} · {found.rule.party.title.to(language)} · {found.rule.nature.title.to(language)}", "dim")
    _section(to, "must_do", language)
    put(to, f"  {wording.action.to(language)}")
    _why_not(to, found, language)
    for line in found.lines:
        _line(to, line, found, language)
    if found.spans:
        _section(to, "pay", language)
        for span in found.spans:
            put(to, f"  {span_words(span, language)}")
    _conditions(to, found, language)
    _basis(to, found, language)
    _readings(to, found, language)
    _section(to, "if_missed", language)
    put(to, f"  {wording.if_missed.to(language)}")


def _section(to: Console, key: str, language: Language) -> None:
    put(to, "")
    title = heading(key, language)
    put(to, title[:1].upper() + title[1:], "bold underline")


def _why_not(to: Console, found: Explanation, language: Language) -> None:
    if not (found.nowhere or found.reasons or found.needs):
        return
    _section(to, "why_not", language)
    book = found.agenda.compiled.book
    for reason in found.reasons:
        put(to, f"  {reason_words(reason, book, language)}")
    for need in found.needs:
        put(to, f"  {heading('unknown', language, needs=need_words(need, language))} ({need})")
    if found.nowhere:
        moments = {moment.name.to(language) for moment in _moments(found)}
        put(to, f"  {heading('nowhere', language, moment=' / '.join(sorted(moments)))}")


def _moments(found: Explanation) -> list[Moment]:
    version = found.version if found.version is not None else found.rule.versions[-1]
    terms: tuple[Term, ...] = flat(version.terms, found.agenda.compiled.settings)
    return [term.counts_from for term in terms]


def _line(to: Console, line: Line, found: Explanation, language: Language) -> None:
    _section(to, "calculation", language)
    fact, term = line.place.fact, line.term
    put(to, f"  {STATUS[line.status].to(language)}{colon(language)} {when_words(line, language)}", "bold")
    moment = term.term.counts_from.name.to(language)
    since = _day(line.counted_from, language)
    if fact.seq:
        put(to, f"  {heading('counted_from', language, day=since, moment=moment, number=fact.seq)}")
    else:
        put(to, f"  {heading('from', language, day=since)}: {moment}")
    if term.length is not None:
        first = (
            "counts_back"
            if term.counting is Counting.BACK_FROM
            else "first_day_counts"
            if term.counting.first_day_counts
            else "counts_from_next"
        )
        length = heading("term", language, length=length_words(term.length, language))
        put(to, f"  {listed((length, heading(first, language)), language)}")
        _steps(to, line, language)
    if line.moved is not None:
        put(to, f"  {reason_words(line.moved, found.agenda.compiled.book, language)}")
    if line.due is not None:
        put(to, f"  {heading('last_day', language, day=_day(line.due, language))}")
    if line.defensible is not None:
        put(to, f"  {heading('two_sums', language, day=_day(line.defensible, language))}")
    if line.earliest is not None and (line.due is None or line.earliest != line.counted_from):
        put(to, f"  {heading('first_possible', language, day=_day(line.earliest, language))}")
    if line.settled_on is not None and line.reason is None:
        day = _day(line.settled_on, language)
        put(to, f"  {heading('settled', language, day=day, number=line.settled_by)}")
    if line.reason is not None:
        put(to, f"  {reason_words(line.reason, found.agenda.compiled.book, language)}")
    _facts(to, line, found, language)


def _facts(to: Console, line: Line, found: Explanation, language: Language) -> None:
    if found.rule.level == "employer":
        return  # Its facts are those of the employer, with numbers of their own.
    _section(to, "why_here", language)
    folded = found.agenda.fold
    by_number: dict[int, Fact] = {fact.seq: fact for fact in (*folded.happened, *folded.planned)}
    for number in line.because:
        fact = by_number.get(number)
        if fact is not None:
            put(to, f"  {_day(fact.on, language)}{colon(language)} {kind_words(fact.kind, language)} ({number})")


def _day(day: int, language: Language) -> str:
    return f"{WEEKDAYS.to(language).split()[date_of(day).weekday()]} {long_day(day, language)}"


def _steps(to: Console, line: Line, language: Language) -> None:
    """Days in rows of a week, with the days that do not count named; the longer units one by one."""
    rows = arithmetic(line.term, line.counted_from)
    if not isinstance(line.term.length, Days | WorkingDays):
        for step in rows:
            if step.number is not None:
                put(to, f"    {step.number:>3}  {_day(step.day, language)}")
        return
    if line.term.counting is Counting.BACK_FROM:
        rows = rows[::-1]
    for _, week in groupby(rows, key=lambda step: (step.day + 6) // 7):
        put(to, f"    {_week(list(week), language)}")


def _week(week: list[Step], language: Language) -> str:
    days = WEEKDAYS.to(language).split()
    cells = []
    notes = []
    for step in week:
        date = date_of(step.day)
        number = "·" if step.number is None else str(step.number)
        cells.append(f"{days[date.weekday()]} {date.day}/{date.month}={number}")
        if step.skipped not in {None, "sunday", "saturday", "first_day"}:
            notes.append(f"{date.day}/{date.month}: {SKIPPED[str(step.skipped)].to(language)}")
    return "  ".join(cells) + (f"  ({listed(notes, language)})" if notes else "")


def _conditions(to: Console, found: Explanation, language: Language) -> None:
    if not found.conditions:
        return
    _section(to, "conditions", language)
    for condition in found.conditions:
        put(
            to,
            f"  {need_words(condition.path, language)}{colon(language)} {value_words(condition.found, language)} "
            f"({heading('needed', language)}{colon(language)} {value_words(condition.needed, language)})",
        )


def _basis(to: Console, found: Explanation, language: Language) -> None:
    version = found.version
    if version is None:
        return
    _section(to, "basis", language)
    book, settings = found.agenda.compiled.book, found.agenda.compiled.settings
    put(to, f"  {chosen(version.cite, settings).to(language)}")
    put(to, f"  {heading('governed_by', language, day=long_day(parse_day(version.in_force), language))}")
    if found.earlier is not None:
        put(to, f"  {heading('earlier_version', language, day=long_day(parse_day(found.earlier.in_force), language))}")
    checked = heading("checked", language, day=long_day(parse_day(version.checked), language))
    sure = listed((version.certainty.title.to(language), checked), language)
    put(to, f"  {heading('how_sure', language)}{colon(language)} {sure}")
    if version.remark is not None:
        put(to, f"  {version.remark.to(language)}")
    for tag in version.sources:
        put(to, f"  {tag}: {book.sources[tag]}", "dim", unbroken=True)


def _readings(to: Console, found: Explanation, language: Language) -> None:
    if not found.readings:
        return
    _section(to, "readings", language)
    for setting, readings in groupby(found.readings, key=lambda reading: reading.setting):
        put(to, f"  {setting.question.to(language)}")
        put(to, f"  {setting.key}", "dim")
        for reading in readings:
            _reading(to, reading, found, language)


def _reading(to: Console, reading: Reading, found: Explanation, language: Language) -> None:
    (meaning,) = (item for item in reading.setting.alternatives if item.value == reading.value)
    if reading.chosen:
        effect = heading("chosen", language)
    elif not reading.changes:
        effect = heading("no_change", language)
    else:
        book = found.agenda.compiled.book
        words = [when_words(line, language) for line in reading.lines]
        words += [reason_words(reason, book, language) for reason in reading.reasons]
        words += [span_words(span, language) for span in reading.spans]
        words += [heading("unknown", language, needs=need_words(need, language)) for need in reading.needs]
        effect = heading("would_be", language, when=listed(words, language) or heading("nothing", language))
    sources = f" [{', '.join(meaning.sources)}]" if meaning.sources else ""
    mark = "◉" if reading.chosen else "○"
    put(to, f"    {mark} {meaning.meaning.to(language)}{sources} → {effect}")
