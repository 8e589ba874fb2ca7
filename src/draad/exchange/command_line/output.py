"""Where the command line writes: a console that knows whether a person watches, JSON, and one-line errors."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import msgspec
import typer
from rich.console import Console
from rich.padding import Padding
from rich.text import Text as Styled

from draad.dossier.bills import bill_of, is_bill, read_bill
from draad.dossier.books import book_of, read_own
from draad.dossier.facts import Context, Dossier
from draad.dossier.reading import dossier_of, read_dossier
from draad.dossier.strict_json import LARGEST_FILE, BadInput, read_json
from draad.protocol.lines import BadProtocol
from draad.rules import Book

BAD_INPUT = 1
WIDEST = 110


def console() -> Console:
    """A console for answers. Colour and width only where a person watches; never wider than is comfortable to read."""
    made = Console(highlight=False, soft_wrap=False)
    made.width = min(made.width, WIDEST) if made.is_terminal else WIDEST
    return made


def put(to: Console, text: str, style: str = "", *, unbroken: bool = False) -> None:
    """Write a line as it is: nothing in it is markup. A line that is too long goes on below where it began.

    ``unbroken`` keeps an address in one piece.
    """
    indent = len(text) - len(text.lstrip(" "))
    if unbroken or not indent:
        to.print(Styled(text, style=style), soft_wrap=unbroken)
    else:
        to.print(Padding(Styled(text.lstrip(" "), style=style), (0, 0, 0, indent), expand=False))


def put_json(value: dict[str, Any]) -> None:
    """Write an answer as JSON, the same bytes for the same answer."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def refuse(message: str) -> NoReturn:
    """One clear line on stderr, and exit code 1."""
    sys.stderr.write(f"draad: {message}\n")
    raise typer.Exit(BAD_INPUT)


def unreadable(file: str, error: OSError, allowed: str) -> NoReturn:
    """Refuse a file that cannot be opened. A reader that stopped reading is no error of the file."""
    found = (
        "found a directory" if isinstance(error, IsADirectoryError) else (error.strerror or "cannot be read").lower()
    )
    refuse(f"{file}: {found}; allowed: {allowed}")


Read = TypeVar("Read")


def load(file: str, book: Book, own: tuple[str, ...] = ()) -> Dossier:
    """Read a dossier from a file, or from standard input for ``-``."""
    return _read(file, lambda content: read_dossier(content, book, own))


def load_with_book(file: str, law: Book, protocols: tuple[str, ...] = ()) -> tuple[Dossier, Book]:
    """Read a dossier, and the book that governs it: the law with the employer's protocols."""
    own = tuple(_read(path, lambda content: read_own(content).protocol) for path in protocols)
    dossier = load(file, law, tuple(protocol.name for protocol in own))
    context = dossier.context
    if own:
        names = (*(context.employer.protocols or ()), *(protocol.name for protocol in own))
        employer = msgspec.structs.replace(context.employer, protocols=names)
        dossier = Dossier(Context(employer, context.worker), dossier.facts)
    try:
        return dossier, book_of(dossier.context, law, own)
    except ValueError as error:
        refuse(f"{file}: $.employer.protocols: {error}")


def load_other(file: str, book: Book) -> Dossier | Book:
    """Read what a what-if compares with: another dossier, or the book with a bill added."""

    def read(content: bytes) -> Dossier | Book:
        value = read_json(content)
        return bill_of(value, book) if is_bill(value) else dossier_of(value, book)

    return _read(file, read)


def load_bill(file: str, book: Book) -> Book:
    """Read a bill: the book with its versions added."""
    return _read(file, lambda content: read_bill(content, book))


def _read(file: str, read: Callable[[bytes], Read]) -> Read:
    try:
        return read(_bytes_of(file))
    except (BadInput, BadProtocol) as error:
        refuse(f"{file}: {error}")
    except IsADirectoryError:
        refuse(f"{file}: found a directory; allowed: a file with one dossier (draad.dossier/1)")
    except OSError as error:
        refuse(
            f"{file}: {(error.strerror or 'cannot be read').lower()}; allowed: a file with one dossier that can be read"
        )


def _bytes_of(file: str) -> bytes:
    """The content, and never much more than a dossier may hold: a device or a pipe has no end."""
    if file == "-":
        return sys.stdin.buffer.read(LARGEST_FILE + 1)
    with Path(file).open("rb") as opened:
        return opened.read(LARGEST_FILE + 1)
