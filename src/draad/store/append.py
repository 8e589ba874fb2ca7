"""The one door for writing facts. Only ``actions`` comes through here.

A fact is checked against the registry, gets the next number of its dossier, and is never changed again. Two people who
write at once both learn it: the number that the writer last saw is the lock.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import F

from draad.dossier.facts import Fact
from draad.dossier.reading import check_together, read_fact
from draad.dossier.strict_json import BadInput
from draad.law import BELGIUM
from draad.periods import Day, iso
from draad.store import models
from draad.store.folding import refresh
from draad.store.rows import date_of, employer_context, instant_of, stored_facts


@dataclass(frozen=True)
class NewFact:
    """A fact to be said. ``replaces`` names the fact that it corrects or takes back, ``why`` says why."""

    kind: str
    on: Day
    body: dict[str, Any] = field(default_factory=dict)
    replaces: int | None = None
    why: str = ""


@dataclass(frozen=True)
class Told:
    """Who says it, under which hat, when, in which act."""

    account_id: int | None
    hat: str
    at: datetime
    act_id: int


class ChangedMeanwhile(Exception):
    """Someone else wrote in this dossier after the writer last read it. Nothing was written."""

    def __init__(self, seen: int, now: int) -> None:
        super().__init__(
            f"the dossier was read at fact {seen} and is now at fact {now}; allowed: the newest. Read again, then save."
        )
        self.seen, self.now = seen, now


def append(
    employer: models.Employer,
    dossier_id: int,
    new: Sequence[NewFact],
    told: Told,
    seen: int | None = None,
    before: tuple[Fact, ...] | None = None,
) -> list[Fact]:
    """Say facts. Runs inside the caller's transaction; the caches are refreshed in it too.

    :param seen: the last number that the writer saw; ``None`` when what is said does not hang on what stands there.
    :param before: every fact that stands there, when the caller read them after it locked the dossier.
    :returns: the facts with their numbers.
    :raises ChangedMeanwhile: others wrote meanwhile.
    :raises BadInput: a fact is not what the registry allows, or does not go with the facts that stand there.
    """
    now = _take_numbers(employer, dossier_id, len(new), seen)
    facts = [_checked(one, now + place, told) for place, one in enumerate(new, 1)]
    if before is None:
        before = tuple(stored.fact for stored in stored_facts(employer.id, [dossier_id]).get(dossier_id, ()))
    check_together((*before, *facts), BELGIUM, employer_context(employer).settings)
    _write(_rows(employer, dossier_id, fact, told) for fact in facts)
    refresh(employer, [dossier_id], told.at.date().toordinal(), {dossier_id: (*before, *facts)})
    return facts


def _take_numbers(employer: models.Employer, dossier_id: int, count: int, seen: int | None) -> int:
    rows = models.Dossier.objects.filter(employer=employer, id=dossier_id)
    if seen is not None and not rows.filter(last_seq=seen).update(last_seq=F("last_seq") + count):
        raise ChangedMeanwhile(seen, rows.values_list("last_seq", flat=True).get())
    if seen is None and not rows.update(last_seq=F("last_seq") + count):
        raise models.Dossier.DoesNotExist
    return rows.values_list("last_seq", flat=True).get() - count


def _checked(new: NewFact, seq: int, told: Told) -> Fact:
    value: dict[str, Any] = {"seq": seq, "kind": new.kind, "on": iso(new.on), "body": new.body}
    if new.replaces is not None:
        value["replaces"] = new.replaces
    if new.why:
        value["why"] = new.why
    fact = read_fact(value, new.kind)
    return Fact(fact.seq, fact.kind, fact.on, fact.body, instant_of(told.at), fact.replaces, fact.why)


def _rows(employer: models.Employer, dossier_id: int, fact: Fact, told: Told) -> tuple[models.Fact, models.FactBody]:
    key = {"employer_id": employer.id, "dossier_id": dossier_id, "seq": fact.seq}
    envelope = models.Fact(
        **key,
        kind=fact.kind,
        on=date_of(fact.on),
        recorded_at=told.at,
        recorded_by_id=told.account_id,
        hat=told.hat,
        replaces=fact.replaces,
        act_id=told.act_id,
    )
    return envelope, models.FactBody(**key, body=fact.body, why=fact.why or "")


def _write(rows: Iterable[tuple[models.Fact, models.FactBody]]) -> None:
    envelopes, bodies = zip(*rows, strict=True)
    models.Fact.objects.bulk_create(envelopes, batch_size=500)
    models.FactBody.objects.bulk_create(bodies, batch_size=500)


@dataclass(frozen=True)
class OldFact:
    """A fact that was said before, elsewhere: with its own moment and teller."""

    fact: Fact
    told: Told


def append_history(employer: models.Employer, dossiers: dict[int, Sequence[OldFact]]) -> None:
    """Take over whole histories of dossiers that hold nothing yet. Does not refresh the caches.

    :raises BadInput: a fact is not what the registry allows.
    :raises ChangedMeanwhile: a dossier holds facts already.
    """
    taken = models.Dossier.objects.filter(employer=employer, id__in=list(dossiers), last_seq__gt=0).first()
    if taken is not None:
        raise ChangedMeanwhile(0, taken.last_seq)
    settings = employer_context(employer).settings
    rows = []
    for dossier_id, history in dossiers.items():
        check_together(tuple(old.fact for old in history), BELGIUM, settings)
        for old in history:
            new = NewFact(old.fact.kind, old.fact.on, old.fact.body, old.fact.replaces, old.fact.why or "")
            rows.append(_rows(employer, dossier_id, _checked(new, old.fact.seq, old.told), old.told))
    if rows:
        _write(rows)
    for dossier_id, history in dossiers.items():
        if history:
            last = max(old.fact.seq for old in history)
            models.Dossier.objects.filter(employer=employer, id=dossier_id).update(last_seq=last)


__all__ = ["BadInput", "ChangedMeanwhile", "NewFact", "OldFact", "Told", "append", "append_history"]
