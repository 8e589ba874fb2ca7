"""Pages of dossiers: whole, in order, forth and back, with cursors and orders that tell nothing that is hidden."""

from collections.abc import Iterator

import pytest

from draad.privacy.hats import Hat
from draad.store import models, read
from draad.store.read import Filters, Page
from draad.store.read.listing import Order
from draad.store.viewer import Viewer
from tests.crowds import crowd
from tests.worlds import World

ORDERS: tuple[Order, ...] = ("name", "due", "first_day")
HATS = [("leen", Hat.COACH), ("hanna", Hat.HR), ("nele", Hat.PHYSICIAN), ("marc", Hat.MANAGER)]


def forth(viewer: Viewer, filters: Filters, size: int) -> Iterator[Page]:
    page = read.list_dossiers(viewer, filters, size=size)
    yield page
    while page.after:
        page = read.list_dossiers(viewer, filters, after=page.after, size=size)
        yield page


def ids(pages: list[Page]) -> list[int]:
    return [row.dossier_id for page in pages for row in page.rows]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(("name", "hat"), HATS)
def test_every_dossier_in_reach_stands_on_one_page(world: World, name: str, hat: Hat, order: Order) -> None:
    crowd(world, 31)
    viewer = world.viewer(name, hat)
    whole = read.list_dossiers(viewer, Filters(order=order), size=100)
    pages = list(forth(viewer, Filters(order=order), 7))
    assert ids(pages) == ids([whole])
    assert len(set(ids(pages))) == len(ids(pages)) == (1 if hat is Hat.MANAGER else 32)
    assert all(page.count == whole.count == len(whole.rows) for page in pages)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(("name", "hat"), HATS[:2])
def test_the_way_back_shows_the_same_pages(world: World, name: str, hat: Hat, order: Order) -> None:
    crowd(world, 30)
    viewer = world.viewer(name, hat)
    pages = list(forth(viewer, Filters(order=order), 7))
    assert pages[0].before is None
    back = [pages[-1]]
    while back[-1].before:
        back.append(read.list_dossiers(viewer, Filters(order=order), before=back[-1].before, size=7))
    assert [page.rows for page in reversed(back)] == [page.rows for page in pages]


def test_the_order_by_name_and_by_first_day(world: World) -> None:
    crowd(world, 20)
    viewer = world.viewer("hanna", Hat.HR)
    keys = dict(models.Summary.objects.values_list("dossier_id", "sort_key"))
    by_name = ids(list(forth(viewer, Filters(), 6)))
    running = models.Summary.objects.filter(running=True, employer_id=world.employer)
    assert by_name == list(running.order_by("sort_key").values_list("dossier_id", flat=True))
    assert set(by_name) < set(keys)
    days = [row.first_day for page in forth(viewer, Filters(order="first_day"), 6) for row in page.rows]
    assert days == sorted(days, key=lambda day: day or 0)


@pytest.mark.parametrize(("name", "hat"), HATS[:3])
def test_the_order_by_due_day_is_that_of_the_first_step_that_shows(world: World, name: str, hat: Hat) -> None:
    crowd(world, 30)
    rows = [row for page in forth(world.viewer(name, hat), Filters(order="due"), 6) for row in page.rows]
    days = [row.next.due if row.next is not None else None for row in rows]
    dated = [day for day in days if day is not None]
    assert dated == sorted(dated)
    assert days == [*dated, *[None] * (len(days) - len(dated))]
    assert 0 < len(dated) < len(days)


def test_a_hidden_step_moves_no_dossier(world: World) -> None:
    """HR sees the step that a coach may not see; the coach's list is the same as without it."""
    crowd(world, 20)
    coach, hr = world.viewer("leen", Hat.COACH), world.viewer("hanna", Hat.HR)
    hidden = models.WorkLine.objects.filter(rule="be.work-potential.request", needs__gt=0)
    of_coach = [read.list_dossiers(coach, Filters(order=order)) for order in ORDERS]
    of_hr = read.list_dossiers(hr, Filters(order="due"))
    hidden.delete()
    assert [read.list_dossiers(coach, Filters(order=order)) for order in ORDERS] == of_coach
    assert read.list_dossiers(hr, Filters(order="due")) != of_hr


def test_a_cursor_holds_a_key_and_nothing_else(world: World) -> None:
    crowd(world, 12)
    for order in ORDERS:
        page = read.list_dossiers(world.viewer("hanna", Hat.HR), Filters(order=order), size=5)
        assert page.after is not None
        assert page.after[1:] == str(page.rows[-1].dossier_id)


@pytest.mark.parametrize("cursor", ["", "n", "x12", "n-1", "n1e5", "n٣", "nn", "n" + "9" * 25, "u1", "' OR 1=1"])
@pytest.mark.parametrize("order", ORDERS)
def test_a_cursor_that_is_none_gives_the_first_page(world: World, cursor: str, order: Order) -> None:
    crowd(world, 8)
    viewer = world.viewer("hanna", Hat.HR)
    first = read.list_dossiers(viewer, Filters(order=order), size=5)
    if not (order == "due" and cursor == "u1"):
        assert read.list_dossiers(viewer, Filters(order=order), after=cursor, size=5) == first
    assert read.list_dossiers(viewer, Filters(order=order), before=cursor, size=5) == first


@pytest.mark.parametrize("order", ORDERS)
def test_the_key_of_a_dossier_out_of_reach_is_no_cursor(world: World, order: Order) -> None:
    """A key that belongs to another employer, or to a colleague of the viewer, answers as one that nobody has."""
    crowd(world, 8)
    viewer = world.viewer("leen", Hat.COACH)
    mark = {"name": "n", "due": "d", "first_day": "f"}[order]
    nobody = read.list_dossiers(viewer, Filters(order=order), after=f"{mark}1", size=5)
    for name in ("paul", "hanna", "leen"):
        cursor = f"{mark}{world.dossiers[name]}"
        assert read.list_dossiers(viewer, Filters(order=order), after=cursor, size=5) == nobody
    assert nobody == read.list_dossiers(viewer, Filters(order=order), size=5)


def test_filters_narrow_and_go_together(world: World) -> None:
    crowd(world, 40)
    viewer = world.viewer("hanna", Hat.HR)
    during = read.list_dossiers(viewer, Filters(phases=("during",)))
    assert {row.phase for row in during.rows} == {"during"}
    two = read.list_dossiers(viewer, Filters(phases=("during", "at_start")))
    assert {row.phase for row in two.rows} == {"during", "at_start"}
    formal = read.list_dossiers(viewer, Filters(formal=True))
    assert formal.count == len(formal.rows) == 4
    assert all(row.trajectory for row in formal.rows)
    (ward, _), *_ = [unit for unit in read.units_in_reach(viewer) if unit[1] == "Spoed"]
    here = read.list_dossiers(viewer, Filters(unit_id=ward))
    assert {row.unit for row in here.rows} == {"Spoed"}
    both = read.list_dossiers(viewer, Filters(unit_id=ward, phases=("during",)))
    of = [{row.dossier_id for row in page.rows} for page in (both, here, during)]
    assert of[0] == of[1] & of[2]
    assert of[0]


@pytest.mark.parametrize("text", ["elise", "ÉLISE", "mae eli", "Maes  1", "LEFEVRE"])
def test_a_name_is_found_by_its_parts_without_accents(world: World, text: str) -> None:
    crowd(world, 40)
    found = read.list_dossiers(world.viewer("hanna", Hat.HR), Filters(text=text))
    assert found.rows
    for row in found.rows:
        plain = row.name.replace("É", "e").replace("è", "e").lower()
        assert all(word in plain for word in text.replace("É", "e").lower().split())


def test_people_at_work_and_closed_threads_come_only_when_asked_for(world: World) -> None:
    viewer = world.viewer("hanna", Hat.HR)
    assert [row.name for row in read.list_dossiers(viewer, Filters()).rows] == ["Koen De Smet"]
    at_work = read.list_dossiers(viewer, Filters(phases=("before",), order="first_day"))
    assert "Bram Peeters" in [row.name for row in at_work.rows]
    assert "Hanna Peeters" not in [row.name for row in at_work.rows], "nobody stands in their own list"
    models.Summary.objects.filter(dossier_id=world.dossiers["koen"]).update(phase="closed", running=False)
    assert read.list_dossiers(viewer, Filters()).rows == ()
    assert read.list_dossiers(viewer, Filters(phases=("closed",))).count == 1
    assert read.list_dossiers(world.viewer("marc", Hat.MANAGER), Filters(phases=("closed",))).rows == ()


def test_counts_stop_counting(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("draad.store.read.listing.CAP", 10)
    monkeypatch.setattr("draad.store.read.listing.part_of_list.statements", {})
    crowd(world, 60, lines=False)
    viewer = world.viewer("hanna", Hat.HR)
    assert read.list_dossiers(viewer, Filters()).count == 11
    assert read.capped_count(viewer, Filters()) == 11
    assert set(read.capped_counts(viewer).values()) == {11}
    assert set(read.capped_counts(world.viewer("leen", Hat.COACH)).values()) == {11}
    assert read.list_dossiers(viewer, Filters(phases=("at_start",), formal=True)).count == 3


def test_counts_by_phase(world: World) -> None:
    crowd(world, 9, lines=False)
    expected = {"at_start": 3, "during": 3, "before_return": 2, "after_return": 2}
    assert read.capped_counts(world.viewer("hanna", Hat.HR)) == expected
    assert read.capped_counts(world.viewer("leen", Hat.COACH)) == expected
    assert read.capped_counts(world.viewer("marc", Hat.MANAGER)) == {
        phase: int(phase == "during") for phase in expected
    }
    assert set(read.capped_counts(world.viewer("dpo", Hat.DPO)).values()) == {0}


def test_what_a_hat_may_not_read_is_left_out_of_a_row(world: World) -> None:
    models.Employer.objects.filter(id=world.employer).update(
        narrowed=[["hr", "EXPECTED_END", "R"], ["hr", "TRAJECTORY", "R"]]
    )
    models.Summary.objects.filter(dossier_id=world.dossiers["koen"]).update(trajectory="2026-01-01")
    viewer = world.viewer("hanna", Hat.HR)
    (row,) = read.list_dossiers(viewer, Filters()).rows
    assert (row.expected_until, row.returns_on, row.trajectory) == (None, None, "")
    assert read.list_dossiers(viewer, Filters(formal=True)).rows == ()
    (shown,) = read.list_dossiers(world.viewer("leen", Hat.COACH), Filters()).rows
    assert shown.expected_until is not None
    assert shown.trajectory == "2026-01-01"


def test_units_are_those_with_a_dossier_in_reach(world: World) -> None:
    assert [name for _, name in read.units_in_reach(world.viewer("hanna", Hat.HR))] == ["Spoed"]
    assert read.units_in_reach(world.viewer("kitchenhr", Hat.HR)) == []
