"""The thread: what happened is solid, what is planned is dashed, the yellow knot is today.

On a wide page a line with labels that stay out of each other's way, on a phone a list, in a row a miniature.
"""

from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe

from draad.desk.components.component import Component
from draad.desk.components.sources import Source
from draad.desk.components.thread_layout import REM, MonthMark, Place, Stop, lay_out, months, share
from draad.desk.formats import tiny_day, tiny_day_in_year
from draad.periods import Day
from draad.rules import Language

WEEKS_SHOWN = 30  # a miniature is this long; later weeks stay at its end
MINI_LEFT, MINI_RIGHT = 6.0, 126.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadEvent:
    """Something on the thread. ``text`` is a few words; ``happened`` fills its shape."""

    day: Day
    text: str
    source: Source
    happened: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread(Component):
    """One dossier from its first day to its last planned one. ``label`` names it for those who hear the page.

    ``language`` writes the days. Events may come in any order; planned ones may lie before today (not done yet) and
    happened ones on today. ``agreed_with`` is the word for agreements in the legend.

    :raises ValueError: there is no event.
    """

    label: str
    events: tuple[ThreadEvent, ...]
    today: Day
    language: Language
    today_label: str = ""
    agreed_with: str = ""
    extra: str = ""

    def __post_init__(self) -> None:
        if not self.events:
            raise ValueError("a thread needs at least one event")

    @property
    def first(self) -> Day:
        """The day at the left end."""
        return min(self.today, *(event.day for event in self.events))

    @property
    def last(self) -> Day:
        """The day at the right end."""
        return max(self.today, *(event.day for event in self.events))

    @property
    def stops(self) -> list[tuple[str, ThreadEvent | None]]:
        """The events in order, each with its day in words, and ``None`` where today is."""
        ordered = sorted(self.events, key=lambda event: (event.day, not event.happened))
        before = [event for event in ordered if event.day < self.today or (event.day == self.today and event.happened)]
        after = ordered[len(before) :]
        said = [(tiny_day_in_year(event.day, self.today, self.language), event) for event in before]
        rest = [(tiny_day(event.day, self.language), event) for event in after]
        return [*said, (tiny_day(self.today, self.language), None), *rest]

    @property
    def picture(self) -> "ThreadPicture":
        """Where everything stands on the line."""
        stops = [Stop(day=event.day, title=said, text=event.text, event=event) for said, event in self.stops if event]
        places, above, below = lay_out(stops, self.first, self.last, self.today)
        return ThreadPicture(
            places=places,
            now=share(self.today, self.first, self.last),
            start=share(self.first, self.first, self.last),
            end=share(self.last, self.first, self.last),
            line=f"{above / REM:.2f}em",
            height=f"{(above + below) / REM:.2f}em",
            months=months(self.first, self.last, self.language),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadPicture:
    """Lengths of the drawing: across in hundredths of its width, up and down in em. ``line``: where the thread runs."""

    places: list[Place]
    now: str
    start: str
    end: str
    line: str
    height: str
    months: list[MonthMark]


@dataclass(frozen=True, slots=True, kw_only=True)
class MiniThread(Component):
    """The thread in a row: how far along, in weeks since the first day. Decoration: the row says the week in words."""

    weeks: float
    marks: tuple[float, ...] = (4, 8, 26)
    ended: bool = False
    """Back at work: the line is solid to its end."""

    @property
    def now(self) -> str:
        """Where the knot stands."""
        return _along(min(max(self.weeks, 0), WEEKS_SHOWN))

    @property
    def ticks(self) -> list[str]:
        """Where the small upright lines stand."""
        return [_along(weeks) for weeks in self.marks if 0 <= weeks <= WEEKS_SHOWN]

    @property
    def drawing(self) -> SafeString:
        """The drawing. Fifty of them stand on a page, so no template is opened for each; it holds numbers only."""
        now, ticks = self.now, "".join(f"M{place} 3v12" for place in self.ticks)
        will = "" if self.ended else f'<line class="will" x1="{now}" x2="126" y1="9" y2="9"/>'
        knot = "" if self.ended else f'<circle class="knot" cx="{now}" cy="9" r="6"/>'
        was = f'<line class="was" x1="6" x2="{126 if self.ended else now}" y1="9" y2="9"/>'
        frame = '<svg class="mini" viewBox="0 0 132 18" width="132" height="18" aria-hidden="true">'
        return mark_safe(f'{frame}{will}{was}<path class="stitch" d="{ticks}"/>{knot}</svg>')  # noqa: S308


def _along(weeks: float) -> str:
    return f"{MINI_LEFT + weeks / WEEKS_SHOWN * (MINI_RIGHT - MINI_LEFT):.1f}"
