"""From a dossier to a ``draad.dossier/1`` file: what :mod:`draad.dossier.reading` reads back."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from draad.dossier.facts import Context, Employment, Fact, Instant
from draad.dossier.kinds import KINDS
from draad.dossier.reading import FORMAT
from draad.periods import Day, iso

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BRUSSELS = ZoneInfo("Europe/Brussels")
WITHDRAWN = "fact.withdrawn"


def written(context: Context, facts: Iterable[Fact]) -> dict[str, Any]:
    """The dossier as plain values, ready for JSON. What is unknown is left out.

    A fact of which a needed part was erased can no longer be read as a fact, and is left out too; what corrected it
    stands by itself.
    """
    return {
        "format": FORMAT,
        "employer": _employer(context),
        "worker": _worker(context),
        "facts": [_fact(fact) for fact in whole(facts)],
    }


def whole(facts: Iterable[Fact]) -> list[Fact]:
    """The facts that still say all that their kind must say, with what stands on the others mended."""
    kept: list[Fact] = []
    gone: set[int] = set()
    for fact in facts:
        replaces = fact.replaces if fact.replaces not in gone else None
        required = [key for key, known in KINDS[fact.kind].body.items() if known.required]
        if not fact.body.keys() >= set(required) or (fact.kind == WITHDRAWN and replaces is None):
            gone.add(fact.seq)
            continue
        why = fact.why if replaces is not None else None
        kept.append(Fact(fact.seq, fact.kind, fact.on, fact.body, fact.recorded_at, replaces, why))
    return kept


def moment(instant: Instant) -> str:
    """An instant as ``2026-01-12T08:40:00+01:00``, on the clock of Brussels."""
    return (_EPOCH + timedelta(microseconds=instant)).astimezone(_BRUSSELS).isoformat()


def _fact(fact: Fact) -> dict[str, Any]:
    value: dict[str, Any] = {"seq": fact.seq, "kind": fact.kind, "on": iso(fact.on)}
    if fact.recorded_at is not None:
        value["recorded_at"] = moment(fact.recorded_at)
    if fact.replaces is not None:
        value["replaces"] = fact.replaces
        if fact.why:
            value["why"] = fact.why
    return {**value, "body": dict(fact.body)}


def _employer(context: Context) -> dict[str, Any]:
    employer = context.employer
    return _known(
        workers_average=employer.workers_average,
        workers_on_1_january=employer.workers_on_1_january,
        group=employer.group,
        sector=employer.sector,
        committee=employer.committee,
        protocols=None if employer.protocols is None else list(employer.protocols),
        settings=dict(employer.settings) or None,
    )


def _worker(context: Context) -> dict[str, Any]:
    worker = context.worker
    return _known(
        category=worker.category,
        statutory=worker.statutory,
        health_surveillance=worker.health_surveillance,
        born=_day(worker.born),
        in_service_since=_day(worker.in_service_since),
        hours_per_week=worker.hours_per_week,
        employments=[_employment(job) for job in worker.employments] or None,
    )


def _employment(job: Employment) -> dict[str, Any]:
    """A contract without its unit, whose number means nothing elsewhere."""
    return {
        "from": iso(job.first_day),
        **_known(
            until=_day(job.until),
            hours_per_week=job.hours_per_week,
            full_time_hours=job.full_time_hours,
            roster=dict(job.roster) if job.roster else None,
        ),
    }


def _known(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _day(day: Day | None) -> str | None:
    return iso(day) if day is not None else None
