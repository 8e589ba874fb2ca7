"""A change rehearsed over a file, for a terminal: per rule, per payer, and the first dossiers that change."""

from collections.abc import Iterator

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from draad.dossier.what_if import Change
from draad.exchange import file_words
from draad.exchange.command_line.commands import RULES
from draad.exchange.command_line.output import put
from draad.exchange.command_line.what_if_view import MARKS
from draad.exchange.phrases import colon, heading, long_day, number_words, span_words, when_words
from draad.exchange.rehearsal import WHATS, Rehearsal, Row, shift
from draad.exchange.what_if_words import WHAT, WORDS
from draad.rules import Language, Party
from draad.rules.pay import Payer


def show(to: Console, found: Rehearsal, other: str, language: Language) -> None:
    """Write the comparison."""
    title = WORDS["title"].to(language).format(day=long_day(found.on, language))
    if found.party is not None:
        title += ", " + file_words.ONLY.to(language).format(party=Party(found.party).title.to(language))
    put(to, title, "bold")
    put(to, WORDS["with"].to(language).format(other=other), "dim")
    put(to, " · ".join(_summary(found, language)))
    put(to, "")
    if not found.touched:
        put(to, WORDS["none"].to(language))
        return
    _rules(to, found, language)
    _payers(to, found, language)
    _dossiers(to, found, language)


def _summary(found: Rehearsal, language: Language) -> Iterator[str]:
    yield file_words.DOSSIERS.to(language).format(number=number_words(found.dossiers, language))
    yield WORDS["touched"].to(language).format(number=number_words(found.touched, language))
    for key, number in (("only_in_first", found.only_here), ("only_in_other", found.only_there)):
        if number:
            yield WORDS[key].to(language).format(number=number_words(number, language))


def _rules(to: Console, found: Rehearsal, language: Language) -> None:
    if not found.rules:
        return
    table = _table(WORDS["lines"].to(language))
    table.add_column(heading("what", language), overflow="fold")
    for what in WHATS:
        table.add_column(WHAT[what].to(language), justify="right")
        if what == "moved":
            table.add_column(WORDS["by_days"].to(language), justify="right")
    table.add_column(WORDS["dossiers"].to(language), justify="right")
    for key, rule in sorted(found.rules.items(), key=lambda item: (-item[1].dossiers, item[0])):
        name = Styled(_name(key, language)).append(f"\n{key}", style="dim")
        days = "" if rule.least is None else f"{rule.least:+d}"
        if rule.most != rule.least:
            days += f" … {rule.most:+d}"
        counts = [number_words(rule.counts[what], language) for what in WHATS]
        table.add_row(name, counts[0], days, *counts[1:], number_words(rule.dossiers, language))
    to.print(table)
    put(to, "")


def _payers(to: Console, found: Rehearsal, language: Language) -> None:
    moved = [(key, count) for key, count in sorted(found.pay.items()) if count.dossiers]
    if not moved:
        return
    table = _table(WORDS["paid_days"].to(language))
    table.add_column(heading("who", language), overflow="fold")
    for key in ("now", "then", "difference", "dossiers"):
        table.add_column(WORDS[key].to(language), justify="right")
    for (payer, rule), count in moved:
        who = Styled(Payer(payer).title.to(language)).append(f"\n{_name(rule, language)}", style="dim")
        before, after = count.days
        sign = "+" if after >= before else "−"
        difference = sign + number_words(abs(after - before), language)
        numbers = (number_words(before, language), number_words(after, language), difference)
        table.add_row(who, *numbers, number_words(count.dossiers, language))
    to.print(table)
    put(to, "")


def _dossiers(to: Console, found: Rehearsal, language: Language) -> None:
    if found.rows:
        put(to, WORDS["which"].to(language), "bold underline")
    for row in found.rows:
        put(to, _whose(row, language))
        for change in row.changes:
            put(to, f"  {_line(change, language)}")
        for mark, spans in zip(("gone", "added"), row.spans, strict=True):
            for span in spans:
                put(to, f"  {MARKS[mark]} {span_words(span, language)} ({_name(span.rule, language)})")
    if found.touched > len(found.rows):
        both = {"shown": number_words(len(found.rows), language), "all": number_words(found.touched, language)}
        put(to, WORDS["more"].to(language).format(**both), "dim")


def _whose(row: Row, language: Language) -> str:
    place = file_words.LINE.to(language).format(number=row.number)
    return place if row.worker is None else f"{row.worker} · {place}"


def _line(change: Change, language: Language) -> str:
    sides = [when_words(line, language) for line in (change.before, change.after) if line is not None]
    days = shift(change)
    moved = f" ({days:+d} {WORDS['days'].to(language)})" if days else ""
    return f"{MARKS[change.what]} {_name(change.line.rule.key, language)}{colon(language)} {' → '.join(sides)}{moved}"


def _name(rule: str, language: Language) -> str:
    return RULES[rule].wording.name.to(language)


def _table(title: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, title_justify="left")
    table.title = Styled(title, style="bold underline")
    return table
