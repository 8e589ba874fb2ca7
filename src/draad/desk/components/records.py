"""What was written down: the log, the documents, and the reason in law."""

from dataclasses import dataclass

from draad.desk.components.actions import Link
from draad.desk.components.component import Component


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """Something that happened. ``day`` is words; ``text`` says who, and what is *not* here. ``iso`` is for machines."""

    day: str
    title: str
    text: str = ""
    iso: str = ""
    link: Link | None = None
    corrected: bool = False
    """Taken back later by another entry: struck through, still readable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Log(Component):
    """What happened, newest first, on a solid thread. Nothing is ever removed from it."""

    entries: tuple[LogEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Component):
    """One document. ``note`` says its kind and state ("Word, klaar om na te lezen")."""

    title: str
    note: str
    url: str = ""
    icon: str = "doc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents(Component):
    """A list of documents, to stand in a sheet."""

    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LawPanel(Component):
    """The answer to "Waarom moet dit?": what, why here, the calculation, the article. An unknown is said, not guessed.

    ``steps`` are the lines of the calculation, day by day. ``if_not`` tells neutrally what happens otherwise.
    """

    must: str
    applies: str = ""
    steps: tuple[str, ...] = ()
    article: str = ""
    links: tuple[Link, ...] = ()
    if_not: str = ""
    open_question: str = ""
    """Where sources disagree or nothing is fixed: said in a note of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """Something at a time of a day. ``time`` is words (:func:`draad.desk.formats.clock`)."""

    time: str
    title: str
    note: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointments(Component):
    """Appointments of one day, to stand in a sheet."""

    appointments: tuple[Appointment, ...]
