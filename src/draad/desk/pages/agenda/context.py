"""What the agenda shows: pure, from the lines that were read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from draad.desk.components import Button, Link, SourceChip, Tab, Tabs
from draad.desk.formats import as_date, day_month, full_day, long_day, month, short_weekday, weekday
from draad.desk.pages.agenda.days import Shown
from draad.desk.pages.agenda.entries import PLANS, Entry
from draad.desk.pages.agenda.words import HOLIDAYS, VIEWS, AgendaWords
from draad.periods import Day, date_of, iso, public_holidays
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.viewer import Viewer

IN_A_CELL = 3
"""So many lines stand in one day of a month; the rest on the day itself."""
IN_A_DAY, ON_THE_DAY = 12, 100
"""So many lines stand in one day among others, and on a day by itself."""
IN_ALL = 120
"""So many lines stand on a page; after them only how many more there are."""


@dataclass(frozen=True)
class DayLines:
    """One day with its lines. ``outside``: of a neighbouring month."""

    iso: str
    number: int
    title: str
    short: str
    url: str
    label: str
    """What the link to the day is called."""
    today: bool
    weekend: bool
    outside: bool
    holiday: str
    entries: tuple[Entry, ...]
    more: str
    """How many lines did not fit."""
    few: tuple[Entry, ...]
    """The lines that fit in a month."""
    month_more: str


@dataclass(frozen=True)
class AgendaPage:
    """The page. ``days``: what a list, a day or a week shows; ``weeks``: a month."""

    view: str
    heading: str
    days: tuple[DayLines, ...]
    weeks: tuple[tuple[DayLines, ...], ...]
    heads: tuple[tuple[str, str], ...]
    """The days of the week, Monday first: short, and whole for those who hear the page."""
    tabs: Tabs
    earlier: Link
    later: Link
    to_today: Link | None
    whose: Tabs | None
    plan: Button | None
    shapes: tuple[SourceChip, ...]
    empty: bool


def agenda_page(
    viewer: Viewer, at: Shown, entries: Sequence[Entry], language: Language, *, only_mine: bool
) -> AgendaPage:
    """The whole page."""
    w, go = AgendaWords.to(language), _Addresses(at, only_mine=only_mine)
    month_shown = date_of(at.on).month if at.view == "maand" else 0
    room, every = IN_ALL, dict[Day, DayLines]()
    for day in range(at.first, at.last + 1):
        most = ON_THE_DAY if at.view == "dag" else min(room, IN_A_DAY)
        every[day] = _day(day, viewer.today, _Lines(entries, most), go, language, month_shown)
        room -= len(every[day].entries)
    return AgendaPage(
        view=at.view,
        heading=_heading(at, language),
        days=tuple(_listed(at, every)),
        weeks=tuple(tuple(every[day] for day in week) for week in at.weeks) if at.view == "maand" else (),
        heads=tuple((short_weekday(day, language), weekday(day, language)) for day in _a_week(at)),
        tabs=Tabs(
            label=str(w.views),
            tabs=tuple(
                Tab(label=text.to(language), url=go.to(view, at.on), current=view == at.view)
                for view, text in VIEWS.items()
            ),
        ),
        earlier=Link(label=str(w.earlier), href=go.to(at.view, at.earlier), icon="back"),
        later=Link(label=str(w.later), href=go.to(at.view, at.later), icon="next"),
        to_today=None
        if at.first <= viewer.today <= at.last
        else Link(label=str(w.to_today), href=go.to(at.view, viewer.today), icon="today"),
        whose=None if viewer.hat is Hat.WORKER else _whose(at, language, only_mine=only_mine),
        plan=_plan(viewer, at, language),
        shapes=tuple(SourceChip(source=source) for source in ("law", "policy", "agreement")),
        empty=not entries,
    )


@dataclass(frozen=True)
class _Lines:
    """Every line of the page, and how many of one day fit."""

    entries: Sequence[Entry]
    most: int


@dataclass(frozen=True)
class _Addresses:
    """Addresses of the page in the same mood: whose dates it shows is kept."""

    at: Shown
    only_mine: bool

    def to(self, view: str, day: Day) -> str:
        more = {} if self.only_mine else {"wie": "alle"}
        return f"{reverse('agenda')}?{urlencode({'toon': view, 'op': iso(day)} | more)}"


def _whose(at: Shown, language: Language, *, only_mine: bool) -> Tabs:
    w = AgendaWords.to(language)
    return Tabs(
        label=str(w.whose),
        tabs=(
            Tab(label=str(w.mine), url=_Addresses(at, only_mine=True).to(at.view, at.on), current=only_mine),
            Tab(label=str(w.everyone), url=_Addresses(at, only_mine=False).to(at.view, at.on), current=not only_mine),
        ),
    )


def _plan(viewer: Viewer, at: Shown, language: Language) -> Button | None:
    if viewer.hat not in PLANS:
        return None
    w, on_day = AgendaWords.to(language), at.view == "dag" and at.on >= viewer.today
    query = f"?{urlencode({'op': iso(at.on)})}" if on_day else ""
    label = w.plan_on if on_day else w.plan
    return Button(label=str(label), href=reverse("agenda_plannen") + query, kind="primary", icon="plus")


def _heading(at: Shown, language: Language) -> str:
    w = AgendaWords.to(language)
    if at.view == "dag":
        said = long_day(at.on, language)
    elif at.view == "maand":
        said = w.month_of.fill(month=month(at.on, language), year=str(as_date(at.on).year))
    else:
        said = w.span.fill(first=day_month(at.first, language), last=full_day(at.last, language))
    return said[:1].upper() + said[1:]


def _a_week(at: Shown) -> range:
    monday = at.first - date_of(at.first).weekday()
    return range(monday, monday + 7)


def _listed(at: Shown, every: dict[Day, DayLines]) -> Iterator[DayLines]:
    """The days one below the other: in a list and on a phone only those on which there is something, and today."""
    for day in every.values():
        if at.view in {"dag", "week"} or day.few or day.today or (day.holiday and not day.outside):
            yield day


def _day(day: Day, today: Day, every: _Lines, go: _Addresses, language: Language, month_shown: int) -> DayLines:
    w, at = AgendaWords.to(language), date_of(day)
    lines = tuple(one for one in every.entries if one.day == day)
    holiday = public_holidays(at.year).get(day)
    title = long_day(day, language) if at.year != date_of(today).year else _without_year(day, language)
    left, in_a_cell = len(lines) - every.most, len(lines) - IN_A_CELL
    return DayLines(
        iso=at.isoformat(),
        number=at.day,
        title=title[:1].upper() + title[1:],
        short=short_weekday(day, language),
        url=go.to("dag", day),
        label=w.day_of.fill(day=day_month(day, language)),
        today=day == today,
        weekend=at.weekday() > 4,
        outside=bool(month_shown) and at.month != month_shown,
        holiday=HOLIDAYS[holiday].to(language) if holiday is not None else "",
        entries=lines[: every.most],
        more=w.more.fill(n=left) if left > 0 else "",
        few=lines[:IN_A_CELL],
        month_more=w.more.fill(n=in_a_cell) if in_a_cell > 0 else "",
    )


def _without_year(day: Day, language: Language) -> str:
    return f"{weekday(day, language)}{', ' if language == 'de' else ' '}{day_month(day, language)}"
