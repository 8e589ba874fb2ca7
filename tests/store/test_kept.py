"""A statement that is kept answers what the same query answers when it is composed anew, for every viewer and value."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.db.models import QuerySet

from draad.privacy.asking import Policy
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import models
from draad.store.read import hats, listing, work
from draad.store.read.kept import Kept, NotKept, kept
from draad.store.viewer import Viewer
from tests.crowds import crowd
from tests.worlds import World

pytestmark = pytest.mark.django_db

VIEWERS = (
    ("marc", Hat.MANAGER),
    ("hanna", Hat.HR),
    ("leen", Hat.COACH),
    ("koen", Hat.WORKER),
    ("standin", Hat.MANAGER),
)
QUERIES: tuple[tuple[Kept, tuple[Any, ...]], ...] = (
    (work._due, (100,)),
    (listing.units_with_dossiers, ()),
    (hats._employer, ()),
    (hats._mandates, ()),
)


@pytest.mark.parametrize(
    ("query", "shape"), QUERIES, ids=lambda one: getattr(getattr(one, "compose", None), "__name__", "")
)
def test_kept_is_what_is_composed_anew(world: World, query: Kept, shape: tuple[Any, ...]) -> None:
    seen = set()
    for name, hat in VIEWERS:
        viewer = world.viewer(name, hat)
        for days in (0, -200, 400):
            then = replace(viewer, at=viewer.at + timedelta(days=days))
            rows = query.rows(then, *shape)
            assert sorted(map(str, rows)) == sorted(map(str, query.compose(then, *shape)))
            assert query.count(then, *shape) == len(rows)
            seen.add(str(rows))
    assert len(seen) > 1


def test_lines_of_work_are_those_that_are_composed_anew(world: World) -> None:
    crowd(world, 12)
    seen = set()
    for name, hat in VIEWERS:
        viewer = world.viewer(name, hat)
        for days in (-60, 0, 60):
            day = viewer.at.date() + timedelta(days=days)
            for party in ("manager", "hr", "employer", "coach", "worker"):
                for pressing in (True, False):
                    shape = (party, pressing, 50)
                    rows = work._of_party.rows(viewer, *shape, until=day)
                    assert rows == work._of_party.fresh(viewer, *shape, until=day)
                    seen.add(len(rows))
            for dated in (True, False):
                rows = work._waiting.rows(viewer, dated, 20, far=day)
                assert rows == work._waiting.fresh(viewer, dated, 20, far=day)
                seen.add(len(rows))
    assert len(seen) > 2


@kept
def told(viewer: Viewer, column: str, *, since: date | None, most: int, kind: str) -> QuerySet[models.Fact, Any]:
    rows = models.Fact.objects.filter(employer_id=viewer.employer_id, seq__lte=most, kind=kind)
    return (
        (rows if since is None else rows.filter(on__gte=since)).order_by("dossier_id", "seq").values_list(column, "on")
    )


def test_values_of_every_type_take_the_place_of_their_marks(world: World) -> None:
    viewer = world.viewer("hanna", Hat.HR)
    known = len(told.statements)
    for since in (None, date(2026, 7, 14), date(2026, 8, 1)):
        for kind in ("contact.made", "absence.started"):
            given = {"since": since, "most": 9, "kind": kind}
            assert told.rows(viewer, "seq", **given) == list(told.compose(viewer, "seq", **given))
    assert told.rows(viewer, "seq", since=None, most=0, kind="contact.made") == []
    assert told.rows(viewer, "seq", since=None, most=9, kind="contact.made") != []
    assert len(told.statements) == known + 2


@pytest.mark.parametrize("order", ["name", "due", "first_day"])
def test_a_part_of_a_list_goes_on_from_any_row(world: World, order: listing.Order) -> None:
    crowd(world, 30)
    for name, hat in VIEWERS:
        viewer = world.viewer(name, hat)
        filters = listing.Filters(order=order)
        for mark in listing.marks_of(filters):
            for backward in (False, True):
                part = listing.Part(filters, mark, backward, 7)
                for key in (
                    None,
                    *[row[0] for row in listing.part_of_list.fresh(viewer, part, unit=None, key=None, at=None)],
                ):
                    given: dict[str, Any] = {"unit": None, "key": key, "at": None}
                    rows = listing.part_of_list.rows(viewer, part, **given)
                    assert rows == listing.part_of_list.fresh(viewer, part, **given)
                    keys = tuple(row[0] for row in rows)
                    again = listing.named_dossiers.rows(viewer, filters, unit=None, keys=keys)
                    assert {row[0] for row in again} == set(keys)


def test_another_matrix_is_another_statement(world: World) -> None:
    viewer = world.viewer("hanna", Hat.HR)
    narrowed = replace(viewer, policy=Policy({(Hat.HR, Item.FIRST_DAY): "R"}))
    assert work._due.count(viewer, 100) != work._due.count(narrowed, 100)
    assert work._due.count(narrowed, 100) == work._due.compose(narrowed, 100).count()


def test_who_reaches_nothing_asks_nothing(world: World, django_assert_num_queries: Any) -> None:
    viewer = replace(world.viewer("koen", Hat.WORKER), hat=Hat.COMMITTEE)
    with django_assert_num_queries(0):
        assert work._due.rows(viewer, 100) == []
        assert work._due.count(viewer, 100) == 0


@kept
def reckoned(viewer: Viewer) -> QuerySet[models.Fact, Any]:
    return models.Fact.objects.filter(on__gte=viewer.at.date() - timedelta(days=7)).values_list("seq")


@kept
def reckoned_number(viewer: Viewer) -> QuerySet[models.Fact, Any]:
    return models.Fact.objects.filter(dossier_id=viewer.employer_id + 1).values_list("seq")


@kept
def reckoned_text(_: Viewer, *, word: str) -> QuerySet[models.Person, Any]:
    return models.Person.objects.filter(search_key__contains=word).values_list("id")


@kept
def unused(viewer: Viewer, *, since: date) -> QuerySet[models.Fact, Any]:
    return models.Fact.objects.filter(employer_id=viewer.employer_id).values_list("seq")


def test_a_column_that_takes_no_mark_is_refused_and_not_taken_for_empty(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer = world.viewer("hanna", Hat.HR)
    monkeypatch.setattr("draad.store.read.kept.FIRST_MARK", -(1 << 70))
    with pytest.raises(NotKept, match="a column takes none of the marks"):
        Kept(told.compose).count(viewer, "seq", since=None, most=9, kind="contact.made")


def test_what_is_reckoned_from_a_value_is_refused(world: World) -> None:
    viewer = world.viewer("hanna", Hat.HR)
    for query in (reckoned, reckoned_number):
        with pytest.raises(NotKept, match="was reckoned from a value"):
            query.rows(viewer)
    with pytest.raises(NotKept, match="was reckoned from a value"):
        reckoned_text.rows(viewer, word="smet")
    with pytest.raises(NotKept, match="since has no place in the statement"):
        unused.rows(viewer, since=date(2026, 1, 1))


def test_no_more_statements_are_kept_than_there_is_room_for(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    viewer = world.viewer("hanna", Hat.HR)
    monkeypatch.setattr("draad.store.read.kept.MOST", 3)
    for most in range(8):
        assert work._due.count(viewer, most) <= most
        assert len(work._due.statements) <= 3
    assert connection.vendor in {"sqlite", "postgresql"}
