"""The lanes as arithmetic: no two boxes in one place, a line in one piece through every day, back when turned."""

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draad.desk.pages.zwemlijnen.lanes import (
    LANES,
    Column,
    Step,
    columns_of,
    holder_on,
    nodes_of,
    reading_order,
    shortened,
)
from draad.desk.pages.zwemlijnen.path import Node, Stroke, across, rows, strokes

MANAGER, OFFICE = LANES.index("manager"), LANES.index("office")
BACK = "Back to the plan"
Point = tuple[int, int]
TODAY = 40


def step(day: int, lane: int = 0, *, title: str = "a", order: int = 0, **more: object) -> Step:
    state = "done" if day <= TODAY else "ahead"
    return Step(day, order, lane, title, state, "law", f"#{order}", **more)  # type: ignore[arg-type]


@st.composite
def some_steps(draw: st.DrawFn) -> list[Step]:
    found = []
    for order in range(draw(st.integers(0, 14))):
        day = draw(st.one_of(st.integers(TODAY - 2, TODAY + 2), st.integers(1, 60)))
        turns = day <= TODAY and draw(st.booleans())
        plan = draw(st.booleans())
        lane, title = draw(st.integers(0, len(LANES) - 1)), draw(st.sampled_from("abc"))
        found.append(step(day, lane, title=title, order=order, turns=turns, plan=plan))
    return found


HOLDERS = st.lists(st.tuples(st.integers(1, 60), st.integers(0, len(LANES) - 1)), max_size=3).map(
    lambda found: tuple(sorted(found))
)


def corners(d: str) -> list[list[Point]]:
    """The points that each run of a path passes, its curves by their ends, what runs down also by its middle."""
    runs: list[list[Point]] = []
    for letter, body in re.findall(r"([MHVQC])([^MHVQC]*)", d):
        numbers = [int(one) for one in body.split()]
        if letter == "M":
            runs.append([(numbers[0], numbers[1])])
        elif letter == "H":
            runs[-1].append((numbers[0], runs[-1][-1][1]))
        elif letter == "V":
            x, y = runs[-1][-1]
            runs[-1] += [(x, 50)] if min(y, numbers[0]) < 50 < max(y, numbers[0]) else []
            runs[-1].append((x, numbers[0]))
        else:
            runs[-1].append((numbers[-2], numbers[-1]))
    return runs


class Joined:
    """Points that hang together."""

    def __init__(self) -> None:
        self.parents: dict[Point, Point] = {}

    def root(self, point: Point) -> Point:
        self.parents.setdefault(point, point)
        while self.parents[point] != point:
            point = self.parents[point]
        return point

    def join(self, run: list[Point]) -> None:
        for one in run[1:]:
            self.parents[self.root(one)] = self.root(run[0])

    def together(self, points: Iterable[Point]) -> bool:
        return len({self.root(point) for point in points}) <= 1


def drawn(pieces: Iterable[tuple[int, int, Stroke]]) -> Joined:
    """Everything that cells draw, laid out: ``pieces`` are column, row and stroke."""
    line = Joined()
    for column, row, stroke in pieces:
        for run in corners(stroke.d):
            line.join([(column * 100 + x, row * 100 + y) for x, y in run])
    return line


@given(some_steps(), HOLDERS)
def test_the_line_is_one_piece_that_passes_every_box(steps: list[Step], holders: tuple[tuple[int, int], ...]) -> None:
    columns = columns_of(steps, holders, BACK)
    found = strokes(nodes_of(columns))
    line = drawn((column, lane, piece) for (lane, column), pieces in found.items() for piece in pieces)
    middles = [(place * 100 + 50, lane * 100 + 50) for place, column in enumerate(columns) for lane in column.lanes]
    assert line.together(middles)


@given(some_steps(), HOLDERS)
def test_on_a_phone_the_rows_join_to_one_line(steps: list[Step], holders: tuple[tuple[int, int], ...]) -> None:
    columns = columns_of(steps, holders, BACK)
    boxes = [(place, one.lane) for place, one in reading_order(columns)]
    found = rows(nodes_of(columns), boxes, len(LANES))
    line = drawn((0, place, piece) for place, row in enumerate(found) for piece in row.strokes)
    assert line.together((row.knot, place * 100 + 50) for place, row in enumerate(found))
    assert [row.knot for row in found] == [across(lane, len(LANES)) for _, lane in boxes]


@given(some_steps(), HOLDERS)
def test_nothing_is_lost_and_no_box_stands_on_another(steps: list[Step], holders: tuple[tuple[int, int], ...]) -> None:
    columns = columns_of(steps, holders, BACK)
    places = [(place, one.lane, one.title, one.state, one.turns) for place, one in reading_order(columns)]
    assert len(places) == len(set(places))
    told = sum(one.times for column in columns for one in column.steps if one.state == "done")
    assert told == sum(one.state == "done" for one in steps)
    assert [column.day for column in columns] == sorted(column.day for column in columns)
    ahead = {(one.lane, one.title) for one in steps if one.state == "ahead"}
    assert ahead == {(one.lane, one.title) for column in columns for one in column.steps if one.state == "ahead"}


@given(some_steps(), HOLDERS, st.randoms(use_true_random=False))
def test_the_same_steps_give_the_same_drawing(
    steps: list[Step],
    holders: tuple[tuple[int, int], ...],
    chance: object,
) -> None:
    shuffled = list(steps)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    columns, again = columns_of(steps, holders, BACK), columns_of(shuffled, holders, BACK)
    assert repr(columns) == repr(again)
    assert repr(strokes(nodes_of(columns))) == repr(strokes(nodes_of(again)))


@given(some_steps(), HOLDERS)
def test_after_a_step_that_did_not_work_out_the_line_is_back_at_the_plan(
    steps: list[Step], holders: tuple[tuple[int, int], ...]
) -> None:
    columns = columns_of(steps, holders, BACK)
    for place, column in enumerate(columns):
        turned = [one for one in column.steps if one.turns]
        if turned:
            following = columns[place + 1]
            assert column.main == turned[0].lane
            assert following.back
            assert nodes_of(columns)[place + 1].entry == "back"
            assert following.state == "back" or any(one.plan for one in following.steps)
    assert all(place and columns[place - 1].steps for place, column in enumerate(columns) if column.back)


@given(some_steps(), HOLDERS, st.integers(1, 6))
def test_a_shorter_table_keeps_the_first_day_every_turn_and_what_comes(
    steps: list[Step], holders: tuple[tuple[int, int], ...], most: int
) -> None:
    columns = columns_of(steps, holders, BACK)
    kept = shortened(columns, most)
    assert kept[:1] == columns[:1]
    left = [column for column in columns if column not in kept]
    assert all(not column.back and column.state == "done" for column in left)
    assert not any(one.turns for column in left for one in column.steps)
    assert not left or len(kept) >= most


def column(*days: int, lane: int = 0) -> list[Column]:
    return list(columns_of([step(day, lane, order=day, title=str(day)) for day in days], (), BACK))


def test_gaps_are_told_in_whole_weeks_from_two_on() -> None:
    assert [one.gap for one in column(1, 10, 31)] == [0, 0, 3]


def test_the_same_again_and_again_is_one_column() -> None:
    (only,) = columns_of([step(day, 1, order=day) for day in (1, 8, 15)], (), BACK)
    assert (only.day, only.until, only.steps[0].times) == (1, 15, 3)


def test_the_line_runs_through_who_holds_the_thread() -> None:
    both = [step(5, MANAGER, order=1), step(5, OFFICE, order=2)]
    assert columns_of(both, (), BACK)[0].main == MANAGER
    assert columns_of(both, ((4, OFFICE),), BACK)[0].main == OFFICE
    assert columns_of(both, ((6, OFFICE),), BACK)[0].main == MANAGER
    assert holder_on(((1, 0), (3, 2)), 2) == 0


def test_who_is_up_next_goes_before_who_holds_the_thread() -> None:
    both = [step(50, MANAGER, order=1), Step(50, 2, OFFICE, "b", "now", "law", "#")]
    assert columns_of(both, (), BACK)[0].main == OFFICE


def test_back_to_where_the_plan_was_made_or_straight_to_the_new_one() -> None:
    made = step(1, OFFICE, order=1, title="plan", plan=True)
    refused = step(3, 0, order=2, title="no", turns=True)
    plain = columns_of([made, refused, step(9, 1, order=3)], (), BACK)
    assert [(one.main, one.back, one.state) for one in plain] == [
        (OFFICE, False, "done"),
        (0, False, "done"),
        (OFFICE, True, "back"),
        (1, False, "done"),
    ]
    again = columns_of([made, refused, step(3, 1, order=3, title="plan", plan=True)], (), BACK)
    assert [(one.main, one.back, one.state) for one in again][2:] == [(1, True, "done")]


def test_a_line_cannot_run_through_a_lane_without_a_box() -> None:
    with pytest.raises(ValueError, match="lane 2"):
        Node((0, 1), 2, "was", "was")
