"""What stands in whose lane, and in which column. Plain Python on steps; nothing here knows where they come from.

A column is something that happened, or will, not a stretch of time: one for each day with steps. A step that did not
work out leads back to the plan of approach: the column after it is the new plan, or says that the line went back.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from draad.desk.components import Source
from draad.desk.pages.zwemlijnen.path import Node, Style
from draad.periods import Day
from draad.rules import Party

Lane = Literal["worker", "manager", "office", "physician", "others"]
LANES: tuple[Lane, ...] = ("worker", "manager", "office", "physician", "others")
"""From top to bottom. A lane without steps stays: that nobody did anything there says something."""

LANE_OF: Mapping[Party, Lane] = {
    Party.WORKER: "worker",
    Party.MANAGER: "manager",
    Party.HR: "office",
    Party.EMPLOYER: "office",
    Party.COACH: "office",
    Party.OCCUPATIONAL_PHYSICIAN: "physician",
}
"""Whoever is not here stands among the others."""

MAIN_AFTER_HOLDER: tuple[Lane, ...] = ("manager", "office", "physician", "worker", "others")
"""Where the line runs on a day on which who holds the thread did nothing."""

State = Literal["done", "now", "ahead", "back"]
WEEK = 7
LEAST_GAP = 2
"""In weeks: a shorter one needs no word, the days say it."""
MOST_COLUMNS = 28
"""More of them make a table that nobody reads; the earliest then stay out, until somebody asks for everything."""


def lane_of(party: Party) -> int:
    """The number of the lane of a party, from the top."""
    return LANES.index(LANE_OF.get(party, "others"))


@dataclass(frozen=True)
class Step:
    """One thing that somebody did or will do.

    ``order`` keeps what stands on one day in the order in which it was said; ``plan``: it makes or changes the plan of
    approach; ``turns``: it did not work out, so the line goes back there. ``times``: so often in a row.
    """

    day: Day
    order: int
    lane: int
    title: str
    state: State
    source: Source | None
    url: str
    who: str = ""
    plan: bool = False
    turns: bool = False
    times: int = 1


@dataclass(frozen=True)
class Column:
    """The steps of one day, by lane. ``until`` is a later day where the same was done again and again until then."""

    day: Day
    steps: tuple[Step, ...]
    main: int
    back: bool = False
    """The line came back here from a step that did not work out."""
    until: Day | None = None
    gap: int = 0
    """Whole weeks since the column before it; 0 where that is not worth a word."""

    @property
    def state(self) -> State:
        """``done`` where it happened, ``now`` where somebody is up next, ``back`` where only the line came back."""
        states = [step.state for step in self.steps]
        return "now" if "now" in states else states[0]

    @property
    def lanes(self) -> tuple[int, ...]:
        """The lanes with a box."""
        return tuple(sorted({step.lane for step in self.steps}))

    @property
    def last(self) -> Day:
        """The last day it stands for."""
        return self.day if self.until is None else self.until


Holders = Sequence[tuple[Day, int]]
"""From which day who held the thread, as a lane; in the order of the days."""


def holder_on(holders: Holders, day: Day) -> int:
    """Who held the thread on a day. Until somebody else does it is the line manager: they are nearest."""
    held = [lane for since, lane in holders if since <= day]
    return held[-1] if held else LANES.index("manager")


def columns_of(steps: Iterable[Step], holders: Holders, back_title: str) -> tuple[Column, ...]:
    """The columns, from the first step to the last.

    :param back_title: what the box says in which the line came back to the plan.
    """
    ordered = sorted(steps, key=lambda step: (step.day, step.state != "done", step.order))
    columns = [_column(run, holders, back=back) for run, back in _runs(ordered, holders, back_title)]
    folded = list(_folded(columns))
    return tuple(
        replace(column, gap=_weeks_between(folded[place - 1], column)) if place else column
        for place, column in enumerate(folded)
    )


def _runs(steps: Sequence[Step], holders: Holders, back_title: str) -> Iterator[tuple[list[Step], bool]]:
    """The steps of each column, and whether the line comes back there."""
    run: list[Step] = []
    back, plan_lane = False, None
    for place, step in enumerate(steps):
        if run and not _goes_on(run[-1], step):
            yield run, back
            run, back = [], False
        run.append(step)
        plan_lane = step.lane if step.plan else plan_lane
        if not step.turns:
            continue
        yield run, back
        run, following = [], steps[place + 1] if place + 1 < len(steps) else None
        back = following is not None and following.plan and following.state == "done"
        if not back:
            lane = holder_on(holders, step.day) if plan_lane is None else plan_lane
            yield [replace(step, lane=lane, title=back_title, state="back", source=None, turns=False, who="")], True
    if run:
        yield run, back


def _goes_on(last: Step, step: Step) -> bool:
    return step.day == last.day and (step.state == "done") == (last.state == "done")


def _column(run: Sequence[Step], holders: Holders, *, back: bool) -> Column:
    """One column: in each lane every title once, with how often it happened.

    The line runs through what turns it back, else who is up next, else who holds the thread.
    """
    once: dict[tuple[int, str, State, bool], Step] = {}
    for step in run:
        key = (step.lane, step.title, step.state, step.turns)
        again = step.times if step.state == "done" else 0
        once[key] = replace(once[key], times=once[key].times + again) if key in once else step
    steps = tuple(sorted(once.values(), key=lambda step: (step.lane, step.state != "now", step.order)))
    lanes, day = {step.lane for step in steps}, run[0].day
    turning = [step.lane for step in steps if step.turns]
    next_up = [step.lane for step in sorted(steps, key=lambda step: step.order) if step.state == "now"]
    wanted = (*turning, *next_up, holder_on(holders, day), *(LANES.index(lane) for lane in MAIN_AFTER_HOLDER))
    return Column(day, steps, next(lane for lane in wanted if lane in lanes), back)


def _folded(columns: Iterable[Column]) -> Iterator[Column]:
    """The same single step day after day becomes one column, so that ten phone calls do not hide the rest."""
    kept: Column | None = None
    for column in columns:
        if kept is not None and _again(kept, column):
            (first,), (more,) = kept.steps, column.steps
            kept = replace(kept, steps=(replace(first, times=first.times + more.times),), until=column.last)
            continue
        if kept is not None:
            yield kept
        kept = column
    if kept is not None:
        yield kept


def _again(column: Column, following: Column) -> bool:
    if following.back or column.back or len(column.steps) != 1 or len(following.steps) != 1:
        return False
    (one,), (other,) = column.steps, following.steps
    same = (one.lane, one.title, one.state) == (other.lane, other.title, other.state)
    return same and one.state in {"done", "ahead"} and not one.turns


def _weeks_between(column: Column, following: Column) -> int:
    weeks = max(0, following.day - column.last) // WEEK
    return weeks if weeks >= LEAST_GAP else 0


def shortened(columns: Sequence[Column], most: int = MOST_COLUMNS) -> tuple[Column, ...]:
    """At most so many columns: the first and the latest, and every one from or to which the line turned back."""
    over = len(columns) - most
    if over <= 0:
        return tuple(columns)
    may_go = [place for place, column in enumerate(columns) if place and not _turning(column)][:over]
    return tuple(column for place, column in enumerate(columns) if place not in may_go)


def _turning(column: Column) -> bool:
    return column.back or column.state != "done" or any(step.turns for step in column.steps)


def nodes_of(columns: Sequence[Column]) -> tuple[Node, ...]:
    """The columns as the line sees them."""
    return tuple(Node(column.lanes, column.main, _entry(column), _inside(column)) for column in columns)


def _entry(column: Column) -> Style:
    if column.back:
        return "back"
    return "will" if column.state == "ahead" else "was"


def _inside(column: Column) -> Style:
    return "was" if column.state in {"done", "back"} else "will"


def reading_order(columns: Sequence[Column]) -> tuple[tuple[int, Step], ...]:
    """Every box with its column, as a list reads them: by column, what is to be done now first, then as it was said."""
    return tuple(
        (place, step)
        for place, column in enumerate(columns)
        for step in sorted(column.steps, key=lambda step: (step.state != "now", step.order, step.lane))
    )
