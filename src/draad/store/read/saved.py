"""The choices in the list of dossiers that the viewer gave a name."""

import json
from dataclasses import dataclass
from typing import Any

from django.db.models import DateField, QuerySet, TextField, Value
from django.db.models.functions import Cast

from draad.periods import Day
from draad.store import models
from draad.store.read.kept import kept
from draad.store.read.listing import Filters, units_with_dossiers
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class SavedList:
    """A choice with its name. It holds no text that was typed to find someone."""

    id: int
    name: str
    filters: Filters
    used_on: Day


@dataclass(frozen=True)
class Choices:
    """What a list can be narrowed to: the units with a dossier in reach, by name, and what the viewer saved."""

    units: tuple[tuple[int, str], ...]
    saved: tuple[SavedList, ...]


def choices(viewer: Viewer) -> Choices:
    """Units and saved choices, in one statement: a page of the list is read in few."""
    rows = sorted(_choices.rows(viewer), key=lambda row: row[1].casefold())
    return Choices(
        tuple((key, name) for key, name, choice, _ in rows if choice is None),
        tuple(_saved(row) for row in rows if row[2] is not None),
    )


def saved_lists(viewer: Viewer) -> list[SavedList]:
    """The viewer's own under this hat, by name."""
    return [_saved(row) for row in sorted(_own.rows(viewer), key=lambda row: row[1].casefold())]


@kept
def _choices(viewer: Viewer) -> QuerySet[Any, Any]:
    nothing = (Value(None, TextField()), Value(None, DateField()))
    units = units_with_dossiers.compose(viewer).order_by().values_list("id", "name", *nothing)
    return units.union(_own.compose(viewer), all=True)


@kept
def _own(viewer: Viewer) -> QuerySet[models.SavedList, Any]:
    rows = models.SavedList.objects.filter(
        employer_id=viewer.employer_id, account_id=viewer.account_id, hat=viewer.hat.value
    )
    return rows.values_list("id", "name", Cast("choice", TextField()), "used_on")


def _saved(row: tuple[Any, ...]) -> SavedList:
    key, name, choice, used_on = row
    return SavedList(key, name, filters_of(json.loads(choice)), used_on.toordinal())


def choice_of(filters: Filters) -> dict[str, Any]:
    """What is kept of filters: all but the text."""
    return {
        "phases": list(filters.phases),
        "unit_id": filters.unit_id,
        "order": filters.order,
        "formal": filters.formal,
    }


def filters_of(choice: dict[str, Any]) -> Filters:
    """The filters that were kept."""
    return Filters(
        phases=tuple(choice.get("phases", ())),
        unit_id=choice.get("unit_id"),
        order=choice.get("order", "name"),
        formal=bool(choice.get("formal")),
    )
