"""From rows to the values of the core, and back."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any, overload

import msgspec

from draad.dossier.books import book_of
from draad.dossier.facts import Context, Employment, Fact, Instant, Worker
from draad.dossier.facts import Employer as EmployerContext
from draad.dossier.reading import read_employer
from draad.law import BELGIUM
from draad.periods import Day
from draad.rules import Book
from draad.store import models

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

FACT_COLUMNS = ("dossier_id", "seq", "kind", "on", "recorded_at", "replaces", "recorded_by_id", "hat", "act_id")


class StoredFact(msgspec.Struct, frozen=True):
    """A fact with who said it, under which hat, in which act."""

    fact: Fact
    by: int | None
    hat: str
    act_id: int
    erased: bool = False


def day_of(value: date | None) -> Day | None:
    """A date as an ordinal."""
    return value.toordinal() if value is not None else None


@overload
def date_of(value: Day) -> date: ...
@overload
def date_of(value: None) -> None: ...
@overload
def date_of(value: Day | None) -> date | None: ...


def date_of(value: Day | None) -> date | None:
    """An ordinal as a date."""
    return date.fromordinal(value) if value is not None else None


def instant_of(moment: datetime) -> Instant:
    """A moment in microseconds since 1970 in UTC."""
    return (moment - _EPOCH) // _MICROSECOND


def moment_of(instant: Instant) -> datetime:
    """An instant as a moment in UTC."""
    return _EPOCH + instant * _MICROSECOND


def stored_facts(employer_id: int, dossier_ids: Iterable[int]) -> dict[int, list[StoredFact]]:
    """Every fact of these dossiers by number, in two statements. Dossiers without facts have no entry."""
    wanted = list(dossier_ids)
    bodies = {
        (row[0], row[1]): row[2:]
        for row in models.FactBody.objects.filter(employer_id=employer_id, dossier_id__in=wanted).values_list(
            "dossier_id", "seq", "body", "why", "erased_at"
        )
    }
    found: dict[int, list[StoredFact]] = {}
    rows = models.Fact.objects.filter(employer_id=employer_id, dossier_id__in=wanted).order_by("dossier_id", "seq")
    for dossier_id, seq, kind, on, at, replaces, by, hat, act_id in rows.values_list(*FACT_COLUMNS):
        body, why, erased = bodies.get((dossier_id, seq), ({}, "", None))
        fact = Fact(seq, kind, on.toordinal(), body, instant_of(at), replaces, why or None)
        found.setdefault(dossier_id, []).append(StoredFact(fact, by, hat, act_id, erased is not None))
    return found


@lru_cache(maxsize=512)
def _employer_context(raw: str) -> EmployerContext:
    return read_employer(msgspec.json.decode(raw), BELGIUM)


def employer_context(employer: models.Employer) -> EmployerContext:
    """What the rules need of the employer."""
    return _employer_context(context_key(employer))


def context_key(employer: models.Employer) -> str:
    """The context as one text: equal for employers whose rules are the same."""
    return msgspec.json.encode(employer.context, order="deterministic").decode()


def book_for(employer: models.Employer) -> Book:
    """The law with the protocols of this employer."""
    return book_of(Context(employer_context(employer)), BELGIUM)


def worker_of(person: Mapping[str, Any], employments: list[dict[str, Any]], today: Day) -> Worker:
    """What the rules need of the worker, from the contract that runs today (the latest when none does)."""
    runs = [row for row in employments if row["valid_until"] is None or row["valid_until"].toordinal() >= today]
    latest = (runs or employments)[-1] if employments else None
    parts = tuple(
        Employment(
            row["valid_from"].toordinal(),
            day_of(row["valid_until"]),
            row["hours_per_week"],
            row["full_time_hours"],
            str(row["unit_id"]),
            row["roster"],
        )
        for row in employments
    )
    if latest is None:
        return Worker(born=day_of(person["born"]), employments=parts)
    return Worker(
        category=latest["category"] or None,
        statutory=latest["statutory"],
        health_surveillance=latest["health_surveillance"],
        born=day_of(person["born"]),
        in_service_since=min(row["contract_from"] for row in employments).toordinal(),
        hours_per_week=sum(row["hours_per_week"] or 0 for row in runs or [latest]) or None,
        employments=parts,
    )


EMPLOYMENT_COLUMNS = (
    "person_id",
    "unit_id",
    "manager_id",
    "valid_from",
    "valid_until",
    "contract_from",
    "hours_per_week",
    "full_time_hours",
    "category",
    "statutory",
    "health_surveillance",
    "roster",
)


def workers(employer_id: int, person_ids: Iterable[int], today: Day) -> dict[int, Worker]:
    """The workers with these person ids, in two statements."""
    wanted = list(person_ids)
    people = models.Person.objects.filter(employer_id=employer_id, id__in=wanted).values("id", "born")
    employments: dict[int, list[dict[str, Any]]] = {}
    rows = models.Employment.objects.filter(employer_id=employer_id, person_id__in=wanted).order_by("valid_from", "id")
    for row in rows.values(*EMPLOYMENT_COLUMNS):
        employments.setdefault(row["person_id"], []).append(row)
    return {person["id"]: worker_of(person, employments.get(person["id"], []), today) for person in people}
