"""The caches: from the facts of a dossier to its summary and its lines of work. Never the truth, always rebuildable."""

from collections.abc import Iterable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from draad.dossier.agenda import agenda
from draad.dossier.answer import Agenda, Line
from draad.dossier.certificates import GRACE, OF_CERTIFICATES, Chain, amiss, chain_of
from draad.dossier.facts import Context, Dossier, Fact, Worker
from draad.dossier.repeating import agreed_days
from draad.dossier.visible import line_mask
from draad.periods import Day, parse_day
from draad.store import models
from draad.store.rows import book_for, date_of, employer_context, moment_of, stored_facts, workers

RUNNING = ("at_start", "during", "before_return", "after_return")
"""The phases in which there is something to follow."""

SOON = 31
"""Lines that open within so many days stand in the work list."""

BATCH = 500
BRUSSELS = ZoneInfo("Europe/Brussels")


def answer(employer: models.Employer, worker: Worker, facts: tuple[Fact, ...], today: Day) -> Agenda:
    """The whole agenda of one dossier, for nobody in particular. Show it through the reading door only."""
    return agenda(facts, book_for(employer), Context(employer_context(employer), worker), today)


def dossier_of(employer: models.Employer, worker: Worker, facts: tuple[Fact, ...]) -> Dossier:
    """The dossier as the core knows it."""
    return Dossier(Context(employer_context(employer), worker), facts)


Facts = Mapping[int, tuple[Fact, ...]]
"""Every fact of some dossiers."""


def refresh(employer: models.Employer, dossier_ids: Iterable[int], today: Day, told: Facts | None = None) -> int:
    """Make the caches of these dossiers anew from their facts. Returns how many there were.

    :param told: their facts, when whoever just wrote them has them all.
    """
    wanted = list(dossier_ids)
    for start in range(0, len(wanted), BATCH):
        batch = wanted[start : start + BATCH]
        _refresh_batch(employer, batch, today, _facts_of(employer, batch) if told is None else told)
    return len(wanted)


def _facts_of(employer: models.Employer, dossier_ids: list[int]) -> Facts:
    found = stored_facts(employer.id, dossier_ids)
    return {dossier_id: tuple(stored.fact for stored in facts) for dossier_id, facts in found.items()}


def _refresh_batch(employer: models.Employer, dossier_ids: list[int], today: Day, told: Facts) -> None:
    dossiers = list(
        models.Dossier.objects.filter(employer=employer, id__in=dossier_ids).values("id", "person_id", "last_seq")
    )
    people = {
        row["id"]: row
        for row in models.Person.objects.filter(
            employer=employer, id__in=[dossier["person_id"] for dossier in dossiers]
        ).values("id", "first_name", "last_name", "search_key")
    }
    work = workers(employer.id, people, today)
    units = _units(employer.id, people, today)
    summaries, lines = [], []
    for dossier in dossiers:
        person_id = dossier["person_id"]
        facts = told.get(dossier["id"], ())
        found = answer(employer, work[person_id], facts, today)
        keys = {"employer_id": employer.id, "dossier_id": dossier["id"], "person_id": person_id}
        standing = [line for line in found.lines if line.stands and _near(line, today)]
        summaries.append(
            models.Summary(
                **keys,
                **summary_values(found, today),
                called_on=date_of(called_on(found, facts)),
                name=f"{people[person_id]['first_name']} {people[person_id]['last_name']}",
                sort_key=sort_key(people[person_id]),
                unit_id=units.get(person_id),
                last_seq=dossier["last_seq"],
                computed_on=date_of(today),
            )
        )
        lines += [models.WorkLine(**keys, **line_values(line)) for line in standing]
    models.Summary.objects.filter(employer=employer, dossier_id__in=dossier_ids).delete()
    models.WorkLine.objects.filter(employer=employer, dossier_id__in=dossier_ids).delete()
    models.Summary.objects.bulk_create(summaries, batch_size=BATCH)
    models.WorkLine.objects.bulk_create(lines, batch_size=BATCH)


def sort_key(person: Mapping[str, Any]) -> str:
    """By family name, then first name."""
    return f"{person['last_name']} {person['first_name']}".casefold()


def _units(employer_id: int, person_ids: Iterable[int], today: Day) -> dict[int, int]:
    rows = (
        models.Employment.objects.filter(
            employer_id=employer_id, person_id__in=list(person_ids), valid_from__lte=date_of(today)
        )
        .order_by("valid_from")
        .values_list("person_id", "unit_id")
    )
    return dict(rows)


def _near(line: Line, today: Day) -> bool:
    return line.status != "waiting" or (line.earliest or line.due or today) <= today + SOON


def line_values(line: Line) -> dict[str, Any]:
    """The columns of a line of work."""
    return {
        "rule": line.rule.key,
        "from_seq": line.place.fact.seq,
        "nth": line.nth or 0,
        "party": line.rule.party,
        "nature": line.rule.nature,
        "earliest": date_of(line.earliest),
        "due": date_of(line.due),
        "day": date_of(line.due or line.earliest or line.counted_from),
        "counted_from": date_of(line.counted_from),
        "pressing": (line.due is not None or line.rule.nature == "duty") if line.rule.nature in DOING else None,
        "every_days": agreed_days(line),
        "needs": line_mask(line),
    }


def summary_values(found: Agenda, today: Day) -> dict[str, Any]:
    """The columns of a summary that come from the agenda."""
    state, fold = found.state, found.fold
    spell = fold.spells[-1] if fold.spells else None
    absent = fold.absent() is not None
    to_do = [line for line in found.lines if line.stands and line.due is not None and line.rule.nature in DOING]
    first = min(to_do, key=lambda line: (line.due, line.rule.key), default=None)
    chain = chain_of((fact for kind in OF_CERTIFICATES for fact in fold.by_kind.get(kind, ())), today)
    return {
        "phase": state.phase,
        "running": state.phase in RUNNING,
        "first_day": date_of(state.incapacity_since if absent else (spell.incapacity.day if spell else None)),
        "absent": absent,
        "expected_until": date_of(_expected(found) if absent else None),
        "returns_on": date_of(min((f.on for f in fold.planned if f.kind in RETURNS), default=None)),
        "back_since": date_of(spell.closed_by.on if spell and spell.closed_by and not absent else None),
        "trajectory": (state.trajectory.regime or "") if state.trajectory else "",
        "next_due_on": date_of(first.due if first else None),
        "next_rule": first.rule.key if first else "",
        "next_party": first.rule.party if first else "",
        "next_needs": line_mask(first) if first else 0,
        "certificate": amiss(chain, today) if chain is not None else "",
        "next_change_on": date_of(_next_change(found, chain, today)),
    }


DOING = frozenset({"duty", "practice"})
RETURNS = frozenset({"work.resumed", "work.resumed_partially"})


SAY_UNTIL = (
    ("absence.started", "expected_until"),
    ("absence.expected_until", "until"),
    ("certificate.received", "until"),
)


def _expected(found: Agenda) -> Day | None:
    """The last word on when the absence ends: certificate, expectation, or what was said at the first call."""
    since = found.state.incapacity_since or 0
    said: list[tuple[Day, int, str]] = []
    for kind, key in SAY_UNTIL:
        said += [
            (fact.on, fact.seq, fact.body[key])
            for fact in found.fold.by_kind.get(kind, ())
            if fact.on >= since and fact.body.get(key)
        ]
    return parse_day(max(said)[2]) if said else None


def called_on(found: Agenda, facts: tuple[Fact, ...]) -> Day | None:
    """The day on which the latest absence was first told: what was corrected later was told when it was first said."""
    started = [fact for fact in found.fold.by_kind.get("absence.started", ()) if fact.on <= found.on]
    fact = started[-1] if started else None
    by_seq = {one.seq: one for one in facts} if fact is not None and fact.replaces is not None else {}
    while fact is not None and fact.replaces in by_seq:
        fact = by_seq[fact.replaces]
    if fact is None:
        return None
    return fact.on if fact.recorded_at is None else moment_of(fact.recorded_at).astimezone(BRUSSELS).toordinal()


def _next_change(found: Agenda, chain: Chain | None, today: Day) -> Day | None:
    days = {fact.on for fact in found.fold.planned}
    if chain is not None:
        days.add(chain.reach + 1 + GRACE)
    for line in found.lines:
        if line.stands:
            days |= {day for day in (line.earliest, line.due and line.due + 1) if day is not None}
            if line.earliest is not None:
                days.add(line.earliest - SOON)
    if found.state.phase == "at_start" and found.state.incapacity_since is not None:
        days.add(found.state.incapacity_since + 7)
    return min((day for day in days if day > today), default=None)
