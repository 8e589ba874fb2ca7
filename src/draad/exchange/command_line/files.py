"""The commands over whole files: the work list over many dossiers, and real spells made into dossiers."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, BinaryIO

import typer
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from draad.exchange import file_words as words
from draad.exchange import rehearsal
from draad.exchange import spells as table
from draad.exchange.command_line import rehearsal_view, rehearsing
from draad.exchange.command_line.agenda_table import STYLES
from draad.exchange.command_line.commands import JsonOption, Lang, LangOption, OnOption, app
from draad.exchange.command_line.output import BAD_INPUT, console, put, put_json, refuse, unreadable
from draad.exchange.phrases import colon, heading, long_day, number_words
from draad.exchange.rehearsal import Rehearsal
from draad.exchange.words import STATUS
from draad.exchange.work_list import GROUPS, BadLine, Row, WorkList, lines_of, published, walk
from draad.law import BELGIUM
from draad.rules import Language, Party

EVERY = 1000
WHAT_IF_HELP = "Compare every dossier with a bill (draad.bill/1), what was known at a time, or another such file."
SHOWN_BAD = 20
CAPPED = 1000
A_POPULATION = "a file with one dossier (draad.dossier/1) a line"
PartyName = StrEnum("PartyName", {party.name: party.value for party in Party})  # type: ignore[misc]


@contextmanager
def _reading(file: str) -> Iterator[BinaryIO]:
    if file == "-":
        yield sys.stdin.buffer
        return
    try:
        with Path(file).open("rb") as opened:
            yield opened
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        unreadable(file, error, A_POPULATION)


@app.command(
    epilog="Example: draad today people.jsonl --on 2026-11-21 --party employer --lang nl · "
    "draad today people.jsonl --on 2027-03-15 --what-if bill.json"
)
def today(  # noqa: PLR0913, PLR0917 (one for each option)
    file: Annotated[str, typer.Argument(metavar="FILE", help=f"{A_POPULATION.capitalize()}, or - for standard input.")],
    on: OnOption,
    party: Annotated[
        PartyName | None,
        typer.Option(metavar="PARTY", help=f"Only what this party has to do: {', '.join(PartyName)}."),
    ] = None,
    rows: Annotated[int, typer.Option(min=0, max=100_000, help="How many rows are shown; all are counted.")] = 40,
    rights: Annotated[bool, typer.Option("--rights", help="Also what may be done and has no date.")] = False,
    skip_bad: Annotated[bool, typer.Option("--skip-bad", help="Go on after a line that is no dossier.")] = False,
    what_if: Annotated[str | None, typer.Option("--what-if", metavar="OTHER", help=WHAT_IF_HELP)] = None,
    lang: LangOption = Lang.NL,
    as_json: JsonOption = False,
) -> None:
    """Show who is up next over all dossiers of a file: late, due within 7 days, open without a date.

    With --what-if: what would change for all of them under a bill, with what was known at another time, or in another
    file of the same workers. The first line that is no dossier stops it, unless --skip-bad. The file may have any size.
    """
    if what_if is not None and rights:
        raise typer.BadParameter("--rights belongs to the work list; --what-if compares every line")
    only = party.value if party is not None else None
    if what_if is not None:
        found = Rehearsal(on, rows, only)
        with _reading(file) as stream:
            rehearsing.compare_files(file, stream, what_if, found, skip_bad=skip_bad)
        _answer(found, what_if, lang.value, as_json)
        return
    work = WorkList(on, rows, only, rights=rights)
    _work_through(file, work, skip_bad=skip_bad)
    if as_json:
        put_json(published(work))
    else:
        _show(console(), work, lang.value)


def _answer(found: Rehearsal, other: str, language: Language, as_json: bool) -> None:
    if as_json:
        put_json(rehearsal.published(found, language))
    else:
        rehearsal_view.show(console(), found, other, language)


def _work_through(file: str, work: WorkList, *, skip_bad: bool) -> None:
    watched = sys.stderr.isatty()
    with _reading(file) as stream:
        try:
            for error in walk(lines_of(stream), BELGIUM, work, skip_bad=skip_bad):
                if error is not None and work.bad <= SHOWN_BAD:
                    sys.stderr.write(f"draad: {file}:{error}\n")
                if watched and work.dossiers % EVERY == 0:
                    sys.stderr.write(f"\r{work.dossiers:,} dossiers ")
                    sys.stderr.flush()
        except BadLine as error:
            refuse(f"{file}:{error}")
    if watched:
        sys.stderr.write("\r\x1b[K")
    if work.bad:
        sys.stderr.write(f"draad: {file}: {work.bad:,} bad lines left out, {work.dossiers:,} dossiers read\n")


def _show(to: Console, work: WorkList, language: Language) -> None:
    """The work list as a person reads it."""
    title = words.TITLE.to(language).format(day=long_day(work.on, language))
    if work.party is not None:
        title += ", " + words.ONLY.to(language).format(party=Party(work.party).title.to(language))
    put(to, title, "bold")
    parts = [words.DOSSIERS.to(language).format(number=_number(work.dossiers, language, capped=False))]
    parts += [
        f"{words.GROUP[group].to(language)}{colon(language)} {_number(work.total(group), language)}" for group in GROUPS
    ]
    put(to, " · ".join(parts))
    put(to, "")
    if not work.listed:
        put(to, words.NOTHING.to(language))
        return
    found = work.rows
    if found:
        shown = Table(box=box.SIMPLE_HEAD, expand=True, show_edge=False, pad_edge=False)
        shown.add_column(heading("when", language), ratio=3)
        shown.add_column(heading("who", language), ratio=2)
        shown.add_column(heading("what", language), ratio=5, overflow="fold")
        shown.add_column(words.WORKER.to(language), ratio=2, overflow="fold")
        for row in found:
            shown.add_row(*_cells(row, language))
        to.print(shown)
    if work.listed > len(found):
        both = {"shown": _number(len(found), language, capped=False), "all": _number(work.listed, language)}
        put(to, words.MORE.to(language).format(**both), "dim")
    put(to, "")
    _show_counts(to, work, language)


def _cells(row: Row, language: Language) -> Iterator[Styled]:
    line = row.line
    style = STYLES[line.status]
    when = Styled(STATUS[line.status].to(language), style=style)
    when.append(f"\n{long_day(line.due, language)}" if line.due is not None else "", style=style)
    yield when
    yield Styled(Party(line.rule.party).title.to(language), style=style)
    what = Styled(line.rule.rule.wording.name.to(language), style=style)
    what.append(f"\n{row.rule}", style="dim")
    yield what
    place = words.LINE.to(language).format(number=row.number)
    worker = Styled(row.worker if row.worker is not None else place)
    worker.append(f"\n{place}" if row.worker is not None else "", style="dim")
    yield worker


def _show_counts(to: Console, work: WorkList, language: Language) -> None:
    shown = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, title_justify="left")
    shown.title = Styled(words.COUNTS.to(language), style="bold underline")
    shown.add_column(heading("what", language), overflow="fold")
    for group in GROUPS:
        shown.add_column(words.GROUP[group].to(language), justify="right")
    counted = sorted(work.counts.items(), key=lambda item: (-item[1]["late"], -sum(item[1].values()), item[0]))
    for rule, groups in counted:
        shown.add_row(Styled(rule), *(Styled(_number(groups[group], language)) for group in GROUPS))
    shown.add_section()
    total = [Styled(_number(work.total(group), language), style="bold") for group in GROUPS]
    shown.add_row(Styled(words.TOTAL.to(language), style="bold"), *total)
    to.print(shown)


def _number(number: int, language: Language, *, capped: bool = True) -> str:
    """``1.000+`` where the exact number would tell nobody more; ``--json`` has them all exact."""
    plus = "+" if capped and number > CAPPED else ""
    return number_words(CAPPED if plus else number, language) + plus


@app.command(
    epilog="Example: draad spells absences.csv --worker employee_id --first-day start_date --days days_observed "
    "--complete completed --shift-years 28 --to people.jsonl"
)
def spells(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A table (CSV): one row is one spell.")],
    worker: Annotated[str, typer.Option(metavar="COLUMN", help="The column with the key of the person.")],
    first_day: Annotated[str, typer.Option(metavar="COLUMN", help="First day of absence: 2026-01-31 or 31/01/2026.")],
    days: Annotated[str, typer.Option(metavar="COLUMN", help="Calendar days of absence, the first one included.")],
    to: Annotated[str, typer.Option("--to", metavar="FILE", help="Where to write (replaced), or - for the output.")],
    complete: Annotated[
        str | None, typer.Option(metavar="COLUMN", help="1 = the days are all of it, 0 = it lasted longer.")
    ] = None,
    shift_years: Annotated[
        int, typer.Option(min=-300, max=300, help="Move every first day by years (28 keeps the weekday).")
    ] = 0,
) -> None:
    """Make dossiers from real absence spells: absent from the first day, back the day after the last one.

    Commas, semicolons or tabs; UTF-8 or Windows-1252. Rows in any order. Rows of one person that overlap become one
    absence. A spell that lasted longer than its days ends on the eve of the person's next one, or stays open. Spells
    that touch stay two: back and absent again on the same day, one incapacity for the law. What is not in the table
    (cause, certificates, employer) stays unknown.
    """
    report = table.Report()
    try:
        people = table.read_table(file, table.Columns(worker, first_day, days, complete), report)
    except table.BadTable as error:
        for message in error.messages:
            sys.stderr.write(f"draad: {file}:{message}\n")
        if error.more:
            sys.stderr.write(f"draad: {file}: and {error.more:,} more errors\n")
        raise typer.Exit(BAD_INPUT) from None
    except OSError as error:
        unreadable(str(file), error, "a table of spells (CSV)")
    try:
        table.check_days(people, shift_years)
    except ValueError as error:
        refuse(f"{file}: found {error}")
    _write(table.dossiers(people, shift_years, report), to)
    _tell(file, to, report)


def _write(values: Iterator[dict[str, Any]], to: str) -> None:
    if to == "-":
        for value in values:
            sys.stdout.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")
        return
    try:
        with Path(to).open("w", encoding="utf-8", newline="\n") as out:
            for value in values:
                out.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n")
    except OSError as error:
        unreadable(to, error, "a file that can be written")


def _tell(file: Path, to: str, report: table.Report) -> None:
    """What was made of the table, in plain lines on stderr: the output may be the file itself."""
    delimiter = {",": "commas", ";": "semicolons", "\t": "tabs"}[report.delimiter]
    encoding = {"utf-8-sig": "UTF-8", "cp1252": "Windows-1252"}[report.encoding]
    target = "the output" if to == "-" else to
    made = f"{report.workers:,} people, {report.spells:,} spells, {report.open:,} of them open"
    told = [f"{file}: {report.rows:,} rows ({delimiter}, {encoding})", f"{target}: {made}"]
    if report.ended_by_next:
        told.append(
            f"{report.ended_by_next:,} spells that lasted longer than their days end on the eve of the next one"
        )
    if report.touching:
        told.append(
            f"{report.touching:,} spells touch the next one: kept as two, back and absent again on the same day"
        )
    if report.overlapping:
        lines = ", ".join(map(str, report.overlapping_lines))
        more = ", …" if report.overlapping > len(report.overlapping_lines) else ""
        told.append(f"{report.overlapping:,} rows overlap an earlier spell and were joined to it: lines {lines}{more}")
    if report.out_of_order:
        told.append(f"{report.out_of_order:,} rows stood before an earlier spell of the same person: put in order")
    if report.moved:
        told.append(f"{report.moved:,} first days gave way by a day: 29 February is no day of the new year")
    sys.stderr.write("".join(f"{line}\n" for line in told))
