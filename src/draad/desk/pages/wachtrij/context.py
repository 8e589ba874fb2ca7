"""What the queue shows: pure, from the rows that were read and what was asked of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from draad.desk import formats
from draad.desk.components import (
    Button,
    Cell,
    CheckBox,
    Component,
    KeyNumber,
    KeyNumbers,
    Option,
    Row,
    Select,
    Table,
    ToneChip,
)
from draad.desk.pages.wachtrij.entries import ORDERS, SORTS, Entry, Name, ordered, sort_of
from draad.desk.pages.wachtrij.states import said_of, term_of
from draad.desk.pages.wachtrij.words import QueueWords
from draad.desk.service.no_shows import most_missed
from draad.desk.service.state_words import StateWords
from draad.desk.words import Spoken
from draad.periods import Day
from draad.rules import Language, Rule
from draad.store.read import Queued

SHOWN = 40
"""Rows that are shown before one asks for all, and names at once: a queue is read in one screen."""
ALL = 200


@dataclass(frozen=True)
class Asked:
    """What stands in the address. ``employer`` is the key of one, ``sort`` a word, ``whole``: every row."""

    employer: int | None = None
    sort: str = ""
    order: str = "termijn"
    whole: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether something is left out on purpose."""
        return self.employer is not None or bool(self.sort)

    def query(self, **more: str) -> str:
        """The address of the same view, with more."""
        parts = {"werkgever": str(self.employer) if self.employer is not None else "", "soort": self.sort}
        parts |= {"volgorde": self.order if self.order != ORDERS[0] else ""} | more
        return f"?{urlencode({key: value for key, value in parts.items() if value})}"


def asked(query: Mapping[str, str], employers: Mapping[int, str]) -> Asked:
    """Read the address; what it cannot read is left out."""
    key, sort, order = query.get("werkgever", ""), query.get("soort", ""), query.get("volgorde", "")
    number = int(key) if key.isascii() and key.isdecimal() and len(key) <= LONGEST_KEY else None
    return Asked(
        employer=number if number in employers else None,
        sort=sort if sort in SORTS else "",
        order=order if order in ORDERS else ORDERS[0],
        whole=query.get("toon") == "alles",
    )


LONGEST_KEY = 18
"""Digits; a longer number is no key."""

Doing = Callable[[Entry], Button]
"""Makes the button of a row; where it leads is known outside."""


@dataclass(frozen=True)
class Known:
    """What is needed to say a row: employers by key, rules and settings, addresses and buttons."""

    employers: Mapping[int, str]
    rules: Mapping[int, Mapping[str, Rule]]
    settings: Mapping[int, Mapping[str, str]]
    url: Callable[[int], str]
    doing: Doing


@dataclass(frozen=True)
class Queue:
    """What was found: the rows, the names to take in, and those that were taken in lately."""

    entries: Sequence[Entry]
    names: Sequence[Name]
    taken: Sequence[Name]


@dataclass(frozen=True)
class QueuePage:
    """The page."""

    heading: str
    lead: str
    numbers: KeyNumbers
    fields: tuple[Component, ...]
    table: Table | None
    empty_text: str
    more: str
    more_url: str
    names: tuple[CheckBox, ...]
    names_more: str
    all_names: str
    taken: tuple[str, ...]


def queue_page(queue: Queue, wanted: Asked, known: Known, today: Day, language: Language) -> QueuePage:
    """Everything the page shows, narrowed as was asked; the numbers above tell of the whole queue."""
    w, entries, names = QueueWords.to(language), queue.entries, queue.names
    chosen = ordered([one for one in entries if _in(one, wanted)], wanted.order)
    shown = chosen[: ALL if wanted.whole else SHOWN]
    left = len(chosen) - len(shown)
    here = [one for one in names if wanted.employer in {None, one.queued.employer_id}]
    return QueuePage(
        heading=w.heading.fill(n=len(entries)) if entries else str(w.heading_none),
        lead=_lead(known, w),
        numbers=_numbers(entries, names, today, w),
        fields=_fields(wanted, known, w),
        table=_table(shown, known, today, language),
        empty_text=str(w.empty_filtered if entries else w.empty),
        more=w.left_out.fill(n=left) if left > 0 and not wanted.whole else "",
        more_url=wanted.query(toon="alles"),
        names=tuple(_name(one, known, today, w) for one in here[:SHOWN]),
        names_more=w.names_more.fill(n=len(here) - SHOWN) if len(here) > SHOWN else "",
        all_names=w.take_in_all.fill(n=len(here)),
        taken=tuple(_taken(one, known, w) for one in queue.taken if wanted.employer in {None, one.queued.employer_id}),
    )


def _in(one: Entry, wanted: Asked) -> bool:
    if wanted.employer is not None and one.queued.employer_id != wanted.employer:
        return False
    return not wanted.sort or sort_of(one.subject) == wanted.sort


def _lead(known: Known, w: Spoken) -> str:
    if len(known.employers) == 1:
        return w.over_one.fill(employer=next(iter(known.employers.values())))
    return w.over_many.fill(n=len(known.employers))


def _numbers(entries: Sequence[Entry], names: Sequence[Name], today: Day, w: Spoken) -> KeyNumbers:
    counted = (
        (w.in_queue, len(entries)),
        (w.new_ones, sum(one.new for one in entries)),
        (w.past, sum(one.due is not None and one.due < today for one in entries)),
        (w.names, len(names)),
    )
    return KeyNumbers(
        numbers=tuple(KeyNumber(label=str(label), value=formats.number(n, w.language)) for label, n in counted)
    )


def _fields(wanted: Asked, known: Known, w: Spoken) -> tuple[Component, ...]:
    fields: list[Component] = []
    if len(known.employers) > 1:
        options = (
            Option(value="", label=str(w.all_employers)),
            *(Option(value=str(key), label=name) for key, name in known.employers.items()),
        )
        value = str(wanted.employer) if wanted.employer is not None else ""
        fields.append(Select(name="werkgever", label=str(w.employer), options=options, value=value))
    sorts = (Option(value="", label=str(w.all_sorts)), *(Option(value=one, label=str(w[one])) for one in SORTS))
    orders = tuple(
        Option(value=word, label=str(label))
        for word, label in zip(ORDERS, (w.by_term, w.by_new, w.by_name), strict=True)
    )
    fields.append(Select(name="soort", label=str(w.sort), options=sorts, value=wanted.sort))
    fields.append(Select(name="volgorde", label=str(w.order), options=orders, value=wanted.order))
    return tuple(fields)


def _table(shown: Sequence[Entry], known: Known, today: Day, language: Language) -> Table | None:
    w = QueueWords.to(language)
    if not shown:
        return None
    heads = (str(w.who), str(w.what), str(w.term), str(w.next))
    rows = tuple(_row(one, known, today, language) for one in shown)
    return Table(caption=str(w.list_title), caption_hidden=True, heads=heads, rows=rows, stacks=True)


def _row(one: Entry, known: Known, today: Day, language: Language) -> Row:
    here, w = one.queued.employer_id, QueueWords.to(language)
    most = most_missed(known.rules[here], one.queued.regime, known.settings[here])
    title, state = said_of(one, known.rules[here], StateWords.to(language), most)
    text, note = term_of(one, today, w)
    late = ToneChip(label=text, tone="late") if one.due is not None and one.due < today else None
    return Row(
        cells=(
            Cell(text=one.queued.name, url=known.url(one.queued.dossier_id), note=_where(one.queued, known)),
            Cell(text=title, note=state),
            Cell(text=text, part=late, note=note),
            Cell(part=known.doing(one)),
        )
    )


def _where(row: Queued, known: Known) -> str:
    """The unit, and of which employer where there are several."""
    parts = [row.unit, known.employers[row.employer_id] if len(known.employers) > 1 else ""]
    return " · ".join(part for part in parts if part)


def _name(one: Name, known: Known, today: Day, w: Spoken) -> CheckBox:
    row = one.queued
    week = (today - row.first_day) // 7 + 1 if row.first_day is not None else 0
    return CheckBox(
        name="naam",
        id=f"naam-{row.dossier_id}",
        label=row.name,
        hint=w.name_line.fill(where=_where(row, known), week=week, day=formats.day_month(one.day, w.language)),
        value=value_of(row),
    )


def value_of(row: Queued) -> str:
    """How a name is sent back: the employer and the dossier."""
    return f"{row.employer_id}:{row.dossier_id}"


def _taken(one: Name, known: Known, w: Spoken) -> str:
    said = w.taken_on.fill(day=formats.day_month(one.day, w.language))
    return ", ".join(part for part in (one.queued.name, _where(one.queued, known), said) if part)
