"""The command that writes a made-up population."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from draad.demo.population import population as people
from draad.periods import Day, iso, parse_day

BAD_INPUT = 1
EVERY = 2000
EARLIEST = parse_day("2018-01-01")
EXAMPLE = "Example: draad population --workers 1000 --seed 7 --to people.jsonl"


def _day(text: str) -> Day:
    try:
        day = parse_day(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    if day < EARLIEST:
        raise typer.BadParameter(f"{text} lies before the law that is told of; allowed: {iso(EARLIEST)} or later")
    return day


def population(
    workers: Annotated[int, typer.Option(min=1, max=10_000_000, help="How many people.")],
    to: Annotated[str, typer.Option("--to", metavar="FILE", help="Where to write (replaced), or - for the output.")],
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same file, byte for byte.")] = 1,
    on: Annotated[
        Day,
        typer.Option(
            "--on",
            parser=_day,
            metavar="DAY",
            help="The day of the file: nothing in it was heard later. No clock is read: it is 2026-11-21 unless said.",
        ),
    ] = "2026-11-21",  # type: ignore[assignment] # typer reads a default through the parser
    years: Annotated[int, typer.Option(min=1, max=8, help="How many years of history.")] = 3,
) -> None:
    """Make up a Belgian population: people, their absences and returns, one draad.dossier/1 a line.

    Drawn to published Belgian figures. Nobody in it exists, and there is no medical reason in it.
    """
    watched = sys.stderr.isatty()
    with _opened(to) as out:
        for number, line in enumerate(people(workers, seed, on, years), 1):
            out.write(line + b"\n")
            if watched and number % EVERY == 0:
                sys.stderr.write(f"\r{number:,} of {workers:,} people")
                sys.stderr.flush()
    again = "\r" if watched else ""
    sys.stderr.write(f"{again}{workers:,} people written to {'the output' if to == '-' else to}\n")


@contextmanager
def _opened(to: str) -> Iterator[BinaryIO]:
    if to == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    try:
        with Path(to).open("wb") as opened:
            yield opened
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        sys.stderr.write(f"draad: {to}: {(error.strerror or 'cannot be written').lower()}; allowed: a file to write\n")
        raise typer.Exit(BAD_INPUT) from None
