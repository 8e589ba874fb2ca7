"""What the list shows: pure, from what was read and what was asked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast
from urllib.parse import urlencode

from draad.desk import formats
from draad.desk.components import Cell, CheckBox, Component, Option, Pager, Row, Select, Table
from draad.desk.pages.dossiers.words import ListWords
from draad.desk.phase_words import PHASES
from draad.desk.tasks import by_day, capital, from_day, mini_thread, stage
from draad.desk.words import Spoken
from draad.periods import Day
from draad.rules import Language, Party, Rule
from draad.store.read import CAP, DossierRow, Filters, Page

ORDERS = {"naam": "name", "termijn": "due", "eerste-dag": "first_day"}
"""Words of the address for the orders."""
LONGEST = 80


@dataclass(frozen=True)
class Asked:
    """What stands in the address."""

    filters: Filters
    order_word: str
    after: str
    before: str
    list_id: int | None = None
    """The saved choice that the address names instead of filters."""

    def query(self, **more: str) -> str:
        """The address of the same list, with a cursor."""
        whole = self.parts() if self.list_id is None else (("lijst", str(self.list_id)),)
        parts = (*whole, *more.items())
        return f"?{urlencode(parts)}" if parts else "?"

    def parts(self) -> tuple[tuple[str, str], ...]:
        """What was asked, as names and values of an address or a form."""
        filters = self.filters
        parts = [("fase", phase) for phase in filters.phases]
        parts += [("afdeling", str(filters.unit_id))] if filters.unit_id is not None else []
        parts += [("formeel", "ja")] if filters.formal else []
        parts += [("z", filters.text)] if filters.text else []
        parts += [("volgorde", self.order_word)] if self.order_word != "naam" else []
        return tuple(parts)

    @property
    def narrowed(self) -> bool:
        """Whether something was asked at all."""
        return replace(self.filters, order="name") != Filters()


def asked(query: Mapping[str, str], phases: Sequence[str]) -> Asked:
    """Read the address. What it cannot read is left out: an address is typed by people too."""
    order = query.get("volgorde", "naam")
    order = order if order in ORDERS else "naam"
    unit, saved = query.get("afdeling", ""), query.get("lijst", "")
    filters = Filters(
        phases=tuple(phase for phase in PHASES if phase in phases),
        unit_id=_key(unit),
        text=query.get("z", "").strip()[:LONGEST],
        order=cast("Any", ORDERS[order]),
        formal=query.get("formeel") == "ja",
    )
    return Asked(filters, order, query.get("na", ""), query.get("voor", ""), _key(saved))


def _key(text: str) -> int | None:
    """A key, as it stands in an address."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 18 else None


@dataclass(frozen=True)
class ListContext:
    """The page."""

    count: str
    table: Table | None
    pager: Pager | None
    text: str
    fields: tuple[Component, ...]


def list_context(
    page: Page,
    wanted: Asked,
    units: Sequence[tuple[int, str]],
    rules: Mapping[str, Rule],
    today: Day,
    language: Language,
    url: Callable[[int], str],
) -> ListContext:
    """The rows as a table that turns into cards on a phone, with the filters and the way to the next page."""
    w = ListWords.to(language)
    heads = (str(w.who), str(w.phase), str(w.thread), str(w.next), str(w.when))
    rows = tuple(_row(row, rules, today, w, language, url(row.dossier_id)) for row in page.rows)
    table = Table(caption=str(w.title), caption_hidden=True, heads=heads, rows=rows, stacks=True) if rows else None
    pager = None
    if page.after or page.before:
        pager = Pager(
            previous_url=wanted.query(voor=page.before) if page.before else "",
            next_url=wanted.query(na=page.after) if page.after else "",
        )
    return ListContext(counted(page.count, w), table, pager, wanted.filters.text, fields_of(wanted, units, w, language))


def counted(count: int, w: Spoken) -> str:
    """How many; above the cap only that there are more."""
    return w.found_many.fill(n=CAP) if count > CAP else w.found.fill(n=count)


def _row(row: DossierRow, rules: Mapping[str, Rule], today: Day, w: Spoken, language: Language, url: str) -> Row:
    back = row.back_since if not row.absent else None
    how_far = stage(row.first_day, None, today, language) if row.absent else ""
    if back is not None:
        how_far = w.back_since.fill(day=formats.day_in_year(back, today, language))
    elif row.first_day is not None:
        how_far = f"{how_far}, {w.since.fill(day=formats.day_in_year(row.first_day, today, language))}"
    notes = [how_far, str(w.formal_runs) if row.trajectory else "", certificate_words(row.certificate, w)]
    return Row(
        cells=(
            Cell(text=row.name, url=url, note=row.unit),
            Cell(text=PHASES[row.phase].to(language), note=" · ".join(note for note in notes if note)),
            Cell(part=mini_thread(row.first_day, back, today)),
            _next(row, rules, w, language),
            Cell(text=_when(row, today, language)),
        )
    )


def _next(row: DossierRow, rules: Mapping[str, Rule], w: Spoken, language: Language) -> Cell:
    step = row.next
    if step is None or step.rule not in rules:
        return Cell(text=str(w.nobody), note=str(w.nothing_planned))
    what = rules[step.rule].wording.name.to(language)
    if step.every_days is not None:
        what = f"{what}, {formats.every_days(step.every_days, language)}"
    return Cell(text=capital(Party(step.party).title.to(language)), note=what)


def certificate_words(amiss: str, w: Spoken) -> str:
    """What is to be looked at of the certificates; nothing when all is well."""
    return str(w[f"certificate_{amiss}"]) if amiss else ""


def _when(row: DossierRow, today: Day, language: Language) -> str:
    step = row.next
    if step is None:
        return ""
    if step.due is not None and step.due < today:
        return capital(formats.days_left(step.due - today, language))
    if step.due is not None:
        return capital(by_day(step.due, today, language))
    if step.earliest is None or step.earliest < today:
        return ""
    return capital(from_day(step.earliest, today, language))


def fields_of(wanted: Asked, units: Sequence[tuple[int, str]], w: Spoken, language: Language) -> tuple[Component, ...]:
    """The filters but the name, each in the address."""
    filters = wanted.filters
    phases = (
        Option(value="", label=str(w.all_running)),
        *(Option(value=phase, label=words.to(language)) for phase, words in PHASES.items()),
    )
    places = (Option(value="", label=str(w.all_units)), *(Option(value=str(key), label=name) for key, name in units))
    orders = tuple(
        Option(value=word, label=str(label))
        for word, label in (("naam", w.by_name), ("termijn", w.by_due), ("eerste-dag", w.by_first_day))
    )
    return (
        Select(name="fase", label=str(w.phase), options=phases, value=filters.phases[0] if filters.phases else ""),
        Select(
            name="afdeling",
            label=str(w.unit),
            options=places,
            value=str(filters.unit_id) if filters.unit_id is not None else "",
        ),
        Select(name="volgorde", label=str(w.order), options=orders, value=wanted.order_word),
        CheckBox(name="formeel", label=str(w.formal), value="ja", checked=filters.formal),
    )
