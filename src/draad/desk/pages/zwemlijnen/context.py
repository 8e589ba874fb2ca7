"""What the page of the lanes shows: pure, from what was read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.urls import reverse

from draad.desk.components import Avatar, Button, Crumb, Crumbs, Empty, Source
from draad.desk.components.frame import Actor
from draad.desk.formats import as_date, tiny_day
from draad.desk.pages.zwemlijnen.lanes import (
    LANES,
    Column,
    Lane,
    State,
    Step,
    columns_of,
    nodes_of,
    reading_order,
    shortened,
)
from draad.desk.pages.zwemlijnen.path import Row, Stroke, across, rows, strokes
from draad.desk.pages.zwemlijnen.steps import Told, ahead, happened, holders_of, told_in
from draad.desk.pages.zwemlijnen.words import LanesWords
from draad.desk.people import initials
from draad.desk.phase_words import PHASES
from draad.dossier.fold import fold
from draad.dossier.state import state_of
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

LANE_HATS: dict[Lane, tuple[Hat, ...]] = {
    "worker": (Hat.WORKER,),
    "manager": (Hat.MANAGER,),
    "office": (Hat.COACH, Hat.HR),
    "physician": (Hat.PHYSICIAN,),
    "others": (),
}
LANE_ACTORS: dict[Lane, Actor] = {
    "worker": "worker",
    "manager": "manager",
    "office": "coach",
    "physician": "physician",
    "others": "other",
}


@dataclass(frozen=True)
class Box:
    """One step as a link. ``note`` is how often; ``said`` its state for those who hear the page, where not done."""

    title: str
    note: str
    url: str
    state: State
    said: str
    source: Source | None
    who: str


@dataclass(frozen=True)
class Cell:
    """One lane on one day."""

    boxes: tuple[Box, ...]
    strokes: tuple[Stroke, ...]
    now: bool


@dataclass(frozen=True)
class Head:
    """The day of a column, and what to say of it. ``first_now``: the page can be opened here."""

    day: str
    iso: str
    notes: tuple[str, ...]
    now: bool
    first_now: bool


@dataclass(frozen=True)
class Phase:
    """A heading over neighbouring columns."""

    label: str
    columns: int
    now: bool


@dataclass(frozen=True)
class LaneRow:
    """One lane: who stands in it, and its cells from left to right."""

    label: str
    names: str
    avatar: Avatar
    across: int
    """Where it runs on a phone, in hundredths of the width."""
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class ListRow:
    """One row on a phone."""

    box: Box
    day: str
    iso: str
    note: str
    row: Row
    here: bool
    """The page can be opened here: the first who is up next."""


@dataclass(frozen=True)
class LanesPage:
    """The page. ``nothing`` stands in the place of the rest where nothing has happened yet."""

    crumbs: Crumbs
    name: str
    log: str
    phases: tuple[Phase, ...]
    heads: tuple[Head, ...]
    lanes: tuple[LaneRow, ...]
    rows: tuple[ListRow, ...]
    earlier: int
    """Columns that do not show until everything is asked for."""
    left_out: int
    """Steps to come that do not show."""
    nothing: Empty | None
    now: bool
    """Somebody is up next."""


def lanes_page(viewer: Viewer, dossier: OpenDossier, language: Language, *, everything: bool = False) -> LanesPage:
    """The whole page for one viewer.

    :param everything: draw all columns, however many.
    """
    w, told = LanesWords.to(language), told_in(viewer, dossier, language)
    coming, left_out = ahead(told)
    every = columns_of((*happened(told), *coming), holders_of(told), str(w.back))
    columns = every if everything else shortened(every)
    return LanesPage(
        crumbs=_crumbs(viewer, dossier, told.home, language),
        name=dossier.person.name,
        log=f"{told.log}#happened",
        phases=tuple(_phases(told, columns)),
        heads=tuple(_heads(columns, dossier.agenda.on, language)),
        lanes=_lanes(told, columns),
        rows=tuple(_rows(columns, dossier.agenda.on, language)),
        earlier=len(every) - len(columns),
        left_out=left_out,
        now=any(column.state == "now" for column in columns),
        nothing=None if columns else _nothing(told),
    )


def _nothing(told: Told) -> Empty:
    w = LanesWords.to(told.language)
    onward = Button(label=str(w.to_dossier), href=told.home)
    return Empty(title=str(w.nothing), text=str(w.nothing_hint), icon="folder", action=onward)


def _crumbs(viewer: Viewer, dossier: OpenDossier, home: str, language: Language) -> Crumbs:
    w = LanesWords.to(language)
    if viewer.hat is Hat.WORKER:
        return Crumbs(crumbs=(Crumb(label=str(w.my_thread), url=home),), here=str(w.short_title))
    up = "team" if viewer.hat is Hat.MANAGER else "dossiers"
    above = Crumb(label=str(w[up]), url=reverse(up))
    return Crumbs(crumbs=(above, Crumb(label=dossier.person.name, url=home)), here=str(w.short_title))


def _phases(told: Told, columns: Sequence[Column]) -> Iterator[Phase]:
    """In which phase the thread stood, or will stand, on the day of each column."""
    agenda = told.dossier.agenda
    known = (*agenda.fold.happened, *agenda.fold.planned)
    short_return = agenda.compiled.short_return
    codes = [
        state_of(fold(tuple(fact for fact in known if fact.on <= day), day, None, short_return)).phase
        for day in (column.day for column in columns)
    ]
    reached = max((place for place, column in enumerate(columns) if column.day <= agenda.on), default=-1)
    place = 0
    for code, run in groupby(codes):
        length = len(list(run))
        yield Phase(PHASES[code].to(told.language), length, place <= reached < place + length)
        place += length


def _heads(columns: Sequence[Column], today: Day, language: Language) -> Iterator[Head]:
    year, seen = as_date(today).year, False
    for column in columns:
        said = _day(column.day, year, language)
        year = as_date(column.day).year
        notes = tuple(_notes(column, language))
        now = column.state == "now"
        yield Head(said, as_date(column.day).isoformat(), notes, now, now and not seen)
        seen = seen or now


def _day(day: Day, year: int, language: Language) -> str:
    """The day, with its year where that is another than the year before it in the row."""
    own = as_date(day).year
    said = tiny_day(day, language)
    return said if own == year else f"{said} {own}"


def _notes(column: Column, language: Language) -> Iterator[str]:
    w = LanesWords.to(language)
    if column.until is not None:
        yield w.until.fill(day=tiny_day(column.until, language))
    if column.state == "now":
        yield str(w.up_next)
    elif column.back and column.state != "back":
        yield str(w.new_plan)
    if column.gap:
        yield w.gap.fill(n=column.gap)


def _lanes(told: Told, columns: Sequence[Column]) -> tuple[LaneRow, ...]:
    drawn = strokes(nodes_of(columns))
    return tuple(
        LaneRow(
            label=str(LanesWords.to(told.language)[f"lane_{lane}"]),
            names=_names(told, lane, number, columns),
            avatar=_avatar(told, lane),
            across=across(number, len(LANES)),
            cells=tuple(
                Cell(
                    boxes=tuple(_box(step, told.language) for step in column.steps if step.lane == number),
                    strokes=drawn.get((number, place), ()),
                    now=column.state == "now",
                )
                for place, column in enumerate(columns)
            ),
        )
        for number, lane in enumerate(LANES)
    )


def _people(told: Told, lane: Lane) -> list[str]:
    if lane == "worker":
        return [told.dossier.person.name]
    return [person.name for person in told.dossier.people if person.hat in LANE_HATS[lane]]


def _names(told: Told, lane: Lane, number: int, columns: Sequence[Column]) -> str:
    """The people of a lane; of the others, those who do something here."""
    if lane == "others":
        doing = (step.who for column in columns for step in column.steps if step.lane == number and step.who)
        return ", ".join(dict.fromkeys(doing))
    return ", ".join(dict.fromkeys(_people(told, lane)))


def _avatar(told: Told, lane: Lane) -> Avatar:
    """The letters of the one who stands in a lane, else of the lane."""
    names = _people(told, lane)
    label = str(LanesWords.to(told.language)[f"lane_{lane}"])
    return Avatar(initials=initials(names[0] if names else label), actor=LANE_ACTORS[lane], size="m")


def _box(step: Step, language: Language) -> Box:
    w = LanesWords.to(language)
    note = w.times.fill(n=step.times) if step.times > 1 else ""
    said = "" if step.state in {"done", "back"} else str(w[step.state])
    return Box(step.title, note, step.url, step.state, said, step.source, step.who)


def _rows(columns: Sequence[Column], today: Day, language: Language) -> Iterator[ListRow]:
    read = reading_order(columns)
    drawn = rows(nodes_of(columns), [(place, step.lane) for place, step in read], len(LANES))
    heads, seen = list(_heads(columns, today, language)), False
    for number, ((place, step), row) in enumerate(zip(read, drawn, strict=True)):
        first = not number or read[number - 1][0] != place
        head = heads[place]
        note = ", ".join(head.notes) if first else ""
        here = step.state == "now" and not seen
        seen = seen or here
        yield ListRow(_box(step, language), head.day, head.iso, note, row, here)
