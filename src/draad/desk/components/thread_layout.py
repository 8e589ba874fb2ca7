"""Where the labels of a thread stand, so that no two overlap. Plain arithmetic on days and widths.

Across, everything is a share of the width, so the drawing stretches with its sheet; labels are laid out for the
narrowest sheet in which the line is drawn (narrower ones show the list). Up and down, lengths are in units of which 16
make a rem: the drawing grows with the reader's letters.
"""

from dataclasses import dataclass
from typing import Any, Literal

from draad.desk.formats import month
from draad.periods import Day, date_of, day_of
from draad.rules import Language

NARROWEST = 880.0  # units; the style sheet shows the line from 55rem on
SIDE = 0.055  # of the width, left and right, for labels at the ends
LINE = 16.0  # height of a line of a label
LETTER, REM = 13.0, 16.0  # size of the letters of a label, and of the page
LETTERS = 19  # in a line of a label, before it wraps
GAP = 10.0  # between labels
OVERHANG = 14.0  # a label may reach this far into the margin of its sheet
CLEAR = 20.0  # from the thread to the nearest label
CROSSING, ASIDE = 70.0, 7.0  # how far out a label rather goes than be crossed, or than stand beside its day
KNOT_HALF = 34.0  # half the width of "Vandaag", above the knot
CLOSE = 28.0  # stops nearer than this share one label: their shapes touch, and labels of their own would pile up
MOST_TOGETHER = 4  # stops under one label

Anchor = Literal["middle", "start", "end"]
ANCHORS: tuple[Anchor, ...] = ("middle", "start", "end")

_NARROW = frozenset("fijlrt.,:;'\u2019()I -\u00a0")
_WIDE = frozenset("mwMWÆŒ%")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A label to be placed: its day, the day in words, its text, and what it stands for."""

    day: Day
    title: str
    text: str
    event: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A placed label, as SVG lengths: ``x`` a share of the width, the rest from the thread, up is negative.

    ``lines`` are ``(text, y)`` in em of the label's letters; ``leader`` is the end of the thin line to it, or empty.
    """

    stop: Stop
    x: str
    lines: list[tuple[str, str]]
    leader: str
    anchor: Anchor


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthMark:
    """The name of a month below the line, where its first shown day is."""

    label: str
    x: str


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    right: float
    near: float
    far: float

    def meets(self, other: "_Box") -> bool:
        """Whether the two come nearer than a gap."""
        across = self.left < other.right + GAP and other.left < self.right + GAP
        return across and self.near < other.far and other.near < self.far


def fraction(day: Day, first: Day, last: Day) -> float:
    """How far along the width a day stands."""
    along = (day - first) / (last - first) if last > first else 0.5
    return SIDE + along * (1 - 2 * SIDE)


def share(day: Day, first: Day, last: Day) -> str:
    """The same as an SVG length."""
    return f"{fraction(day, first, last) * 100:.2f}%"


def width_of(text: str) -> float:
    """How wide a text of the smallest size is, a little on the safe side."""
    return sum(4.2 if c in _NARROW else 11.4 if c in _WIDE else 8.6 if c.isupper() else 7.4 for c in text)


def wrapped(text: str) -> list[str]:
    """The text in lines, broken between words only."""
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= LETTERS:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def lay_out(stops: list[Stop], first: Day, last: Day, today: Day) -> tuple[list[Place], float, float]:
    """Place the labels above or below the thread, as near to it as the others allow.

    Stops that stand close together share one label, at the first of them; the others keep their shape alone. A label
    that would be crossed, or cross another, is left out: the older it is, the sooner. Returns the places, and how
    far they reach above and below the thread.
    """
    above: list[_Box] = [_knot(fraction(today, first, last) * NARROWEST)]
    below: list[_Box] = []
    places = []
    groups = _together(stops, first, last)
    for number, group in sorted(enumerate(groups), key=lambda one: _rank(one[1], today, begins=one[0] == 0)):
        stop, *shapes = group
        x = fraction(stop.day, first, last) * NARROWEST
        texts = _said(group)
        sides = ((-1, above), (1, below)) if number % 2 == 0 else ((1, below), (-1, above))
        best = min(
            (_try(x, texts, side, boxes, anchor) for side, boxes in sides for anchor in ANCHORS),
            key=lambda one: one.cost,
        )
        places += [
            Place(stop=one, x=share(one.day, first, last), lines=[], leader="", anchor="middle") for one in shapes
        ]
        if best.crossed:
            places.append(Place(stop=stop, x=share(stop.day, first, last), lines=[], leader="", anchor="middle"))
            continue
        boxes = above if best.side < 0 else below
        boxes.append(best.box)
        leader = best.box.near - 4 if best.box.near > CLEAR else 0.0
        if leader:
            boxes.append(_Box(x - 1, x + 1, 8, leader))
        places.append(
            Place(
                stop=stop,
                x=share(stop.day, first, last),
                lines=_lines(texts, best.side, best.box),
                leader=f"{best.side * leader / REM:.2f}em" if leader else "",
                anchor=best.anchor,
            )
        )
    reach_above = max(box.far for box in above) + 6
    reach_below = max((box.far for box in below), default=CLEAR) + 6
    return places, reach_above, reach_below


def _together(stops: list[Stop], first: Day, last: Day) -> list[list[Stop]]:
    """The stops in their order, those that stand close and are of one kind (happened, or to come) together."""
    groups: list[list[Stop]] = []
    for stop in stops:
        group = groups[-1] if groups else []
        near = (
            bool(group) and (fraction(stop.day, first, last) - fraction(group[0].day, first, last)) * NARROWEST < CLOSE
        )
        alike = near and getattr(stop.event, "happened", None) is getattr(group[0].event, "happened", None)
        if alike and len(group) < MOST_TOGETHER:
            group.append(stop)
        else:
            groups.append([stop])
    return groups


def _rank(group: list[Stop], today: Day, *, begins: bool) -> tuple[int, int]:
    """Which labels find their place first: what is to come, then where it began, then what happened last."""
    ahead = group[-1].day >= today
    return (0 if ahead else 1 if begins else 2), abs(group[0].day - today)


def _said(group: list[Stop]) -> list[str]:
    """The lines of a label: the day and what there is; what comes on a later day begins with that day."""
    day, said = group[0].title, [group[0].title]
    for stop in group:
        said += wrapped(stop.text if stop.title == day else f"{stop.title} {stop.text}")
        day = stop.title
    return said


def months(first: Day, last: Day, language: Language) -> list[MonthMark]:
    """The months under the line, as many as fit; January with its year."""
    marks: list[MonthMark] = []
    free_from = 0.0
    at = first
    while at <= last:
        moment = date_of(at)
        label = month(moment, language) + (f" {moment.year}" if moment.month == 1 and marks else "")
        x = fraction(at, first, last) * NARROWEST
        if x >= free_from and x + width_of(label) <= NARROWEST:
            marks.append(MonthMark(label=label, x=share(at, first, last)))
            free_from = x + width_of(label) + 2 * GAP
        at = day_of(moment.replace(year=moment.year + moment.month // 12, month=moment.month % 12 + 1, day=1))
    return marks


def _knot(x: float) -> _Box:
    return _Box(x - KNOT_HALF, x + KNOT_HALF, 0, CLEAR + LINE)


@dataclass(frozen=True, slots=True)
class _Try:
    cost: float
    crossed: int
    side: int
    box: _Box
    anchor: Anchor


def _try(x: float, texts: list[str], side: int, boxes: list[_Box], anchor: Anchor) -> _Try:
    """The nearest free place on one side with one way of standing, and what it costs in looks."""
    width = max(width_of(text) for text in texts)
    left = x - {"middle": width / 2, "start": 2, "end": width - 2}[anchor]
    box = _Box(left, left + width, CLEAR, CLEAR + LINE * len(texts))
    while hits := [other for other in boxes if box.meets(other)]:
        near = max(other.far for other in hits) + GAP / 2
        box = _Box(left, left + width, near, near + LINE * len(texts))
    leader = _Box(x - 1, x + 1, 8, box.near)
    crossed = sum(1 for other in boxes if (other.near >= CLEAR or other.near == 0) and _through(leader, other))
    outside = max(0.0, -OVERHANG - left, left + width - NARROWEST - OVERHANG)
    cost = box.near + crossed * CROSSING + outside * CROSSING + (ASIDE if anchor != "middle" else 0)
    return _Try(cost, crossed, side, box, anchor)


def _through(leader: _Box, label: _Box) -> bool:
    return leader.left < label.right + 2 and label.left < leader.right + 2 and label.near < leader.far


def _lines(texts: list[str], side: int, box: _Box) -> list[tuple[str, str]]:
    top = -box.far if side < 0 else box.near
    return [(text, f"{(top + LINE * (at + 0.8)) / LETTER:.2f}em") for at, text in enumerate(texts)]
