"""Rehearsing a change over a file: what the other side is, and going through both."""

import sys
from contextlib import closing
from pathlib import Path
from typing import BinaryIO

from draad.dossier.bills import FORMAT as BILL
from draad.dossier.facts import Instant
from draad.dossier.instants import parse_instant
from draad.exchange.command_line.output import load_bill, refuse, unreadable
from draad.exchange.rehearsal import Other, Rehearsal, Twins, rehearse
from draad.exchange.work_list import BadLine, lines_of
from draad.law import BELGIUM

EVERY = 1000
SHOWN_BAD = 20
HEAD = 4096
AN_OTHER = "a bill (draad.bill/1), a file with one dossier a line, or a time such as 2026-03-10T09:00:00+01:00"


def compare_files(file: str, stream: BinaryIO, other: str, found: Rehearsal, *, skip_bad: bool) -> None:
    """Compare every dossier of a stream with the other side; refuse what cannot be read.

    :param other: as it was asked: a time, a bill, or the name of another file.
    """
    instant = _instant(other)
    if instant is not None:
        _compare(file, stream, instant, found, skip_bad=skip_bad)
        return
    try:
        opened = Path(other).open("rb")  # noqa: SIM115 (only what opening says is about the other file)
    except OSError as error:
        unreadable(other, error, AN_OTHER)
    with opened:
        if BILL.encode() in opened.peek(HEAD)[:HEAD]:
            _compare(file, stream, load_bill(other, BELGIUM), found, skip_bad=skip_bad)
            return
        with closing(Twins(opened, BELGIUM)) as twins:
            for refusal in twins.read():
                _bad(other, refusal, found, skip_bad=skip_bad)
            _compare(file, stream, twins, found, skip_bad=skip_bad)


def _instant(text: str) -> Instant | None:
    try:
        return parse_instant(text)
    except ValueError:
        return None


def _compare(file: str, stream: BinaryIO, other: Other, found: Rehearsal, *, skip_bad: bool) -> None:
    watched = sys.stderr.isatty()
    for error in rehearse(lines_of(stream), BELGIUM, other, found):
        if error is not None:
            _bad(file, error, found, skip_bad=skip_bad)
        if watched and found.dossiers % EVERY == 0:
            sys.stderr.write(f"\r{found.dossiers:,} dossiers ")
            sys.stderr.flush()
    if watched:
        sys.stderr.write("\r\x1b[K")
    if found.bad:
        sys.stderr.write(f"draad: {found.bad:,} bad lines left out, {found.dossiers:,} dossiers compared\n")


def _bad(file: str, error: BadLine, found: Rehearsal, *, skip_bad: bool) -> None:
    if not skip_bad:
        refuse(f"{file}:{error}")
    found.bad += 1
    if found.bad <= SHOWN_BAD:
        sys.stderr.write(f"draad: {file}:{error}\n")
