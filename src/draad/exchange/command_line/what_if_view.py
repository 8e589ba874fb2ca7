"""What if, for a terminal: what moves, what comes, what goes, and why."""

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from draad.dossier.answer import Agenda, Line
from draad.dossier.reasons import REASONS
from draad.dossier.what_if import Change, compare_spans, days_between
from draad.exchange.command_line.output import put
from draad.exchange.phrases import colon, listed, long_day, need_words, reason_words, span_words, when_words
from draad.exchange.what_if_words import WHAT, WHY, WORDS
from draad.rules import Book, Language, Party

MARKS = {"moved": "→", "added": "+", "gone": "−", "changed": "~"}


def show(to: Console, changes: list[Change], before: Agenda, after: Agenda, language: Language) -> None:
    """Write the comparison."""
    book = after.compiled.book
    put(to, WORDS["title"].to(language).format(day=long_day(after.on, language)), "bold")
    table = Table(box=box.SIMPLE_HEAD, expand=True, show_edge=False, pad_edge=False)
    table.add_column("", width=1)
    table.add_column(WORDS["what"].to(language), ratio=4)
    table.add_column(WORDS["now"].to(language), ratio=3)
    table.add_column(WORDS["then"].to(language), ratio=3)
    for change in changes:
        if change.what != "same":
            _row(table, change, book, language)
    if table.rows:
        to.print(table)
    gone, added = compare_spans(before, after)
    for mark, spans in (("gone", gone), ("added", added)):
        for span in spans:
            put(to, f"{MARKS[mark]} {span_words(span, language)} ({book.by_key[span.rule].wording.name.to(language)})")
    same = sum(change.what == "same" for change in changes)
    put(to, WORDS["same"].to(language).format(number=same), "dim")


def _row(table: Table, change: Change, book: Book, language: Language) -> None:
    line = change.line
    what = Styled(line.rule.rule.wording.name.to(language), style="bold" if change.what in {"moved", "added"} else "")
    party = Party(line.rule.party).title.to(language)
    why = listed((_why(code, book, language) for code in change.why), language)
    what.append(f"\n{party} · {WHAT[change.what].to(language)}", style="dim")
    if why:
        side = {"added": "now", "gone": "then"}.get(change.what)
        where = f"{WORDS[side].to(language)}{colon(language)} " if side is not None else ""
        what.append(f" ({where}{why})", style="dim")
    now, then = _cell(change.before, language), _cell(change.after, language)
    days = _shift(change)
    if days:
        then.append(f" ({days:+d} {WORDS['days'].to(language)})", style="dim")
    table.add_row(MARKS[change.what], what, now, then)


def _shift(change: Change) -> int | None:
    if change.before is None or change.after is None:
        return None
    due = days_between(change.before.due, change.after.due)
    return due if due is not None else days_between(change.before.earliest, change.after.earliest)


def _cell(line: Line | None, language: Language) -> Styled:
    return Styled("–", style="dim") if line is None else Styled(when_words(line, language))


def _why(code: str, book: Book, language: Language) -> str:
    if code in WHY:
        return WHY[code].to(language)
    return reason_words(code, book, language) if code in REASONS else need_words(code, language)
