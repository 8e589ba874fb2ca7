"""What of the matrix a rule needs, worked out from its declaration. A viewer sees a line only if they read all of it.

A rule tells something by standing on the agenda, by being gone from it and by its dates. So everything that can move
it counts: the fact it counts from, what settles it, what makes it lapse, what its guards ask, the keys with its days.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from draad.dossier.answer import Line
from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.privacy.asking import shelf
from draad.privacy.cells import Limit
from draad.privacy.items import Item
from draad.rules import (
    EPISODE_ENDED,
    RESUMED,
    BodyIs,
    Each,
    FactIs,
    FewerThisYear,
    Lasted,
    Moment,
    NoneRunning,
    Pick,
    Rule,
    Says,
    TemporaryIncapacityOver,
    Term,
    Version,
    Within,
)
from draad.rules.book import parts_of
from draad.rules.pay import GuaranteedPay, RelapsePay, SolidarityPay


class Need(NamedTuple):
    """A bare fact (``key`` is ``None``) or a key of it; ``limit``: only those facts of which this holds."""

    kind: str
    key: str | None = None
    limit: Limit | None = None


TRAJECTORY_RUNS = (
    Need("trajectory.requested"),
    Need("trajectory.ended"),
    Need("trajectory.missed"),
    Need("trajectory.missed", "excused"),
    Need("trajectory.invited"),
    Need("trajectory.invited", "registered"),
    Need("assessment.received"),
    Need("assessment.received", "decision"),
    Need("assessment.received", "by"),
    Need("appeal.lodged"),
    Need("appeal.decided"),
    Need("appeal.decided", "confirmed"),
    Need("plan.received"),
    Need("plan.reminded"),
    Need("plan.answered"),
    Need("plan.answered", "agreed"),
    Need("report.received"),
    Need("contract.ended"),
    Need("work.resumed"),
)
"""Whether a trajectory runs: what begins it, and all that ends it under one law or another."""

FORCE_MAJEURE_RUNS = (
    Need("force_majeure.notified"),
    Need("force_majeure.missed"),
    Need("force_majeure.invited"),
    Need("force_majeure.found"),
    Need("force_majeure.found", "permanently_unfit"),
    Need("appeal.lodged"),
    Need("appeal.decided"),
    Need("appeal.decided", "confirmed"),
    Need("contract.ended"),
    Need("work.resumed"),
)
"""Whether a procedure of medical force majeure runs."""

ABSENCE_RUNS = (Need("absence.started"), Need("work.resumed"), Need("contract.ended"))

PAY = (
    *ABSENCE_RUNS,
    Need("absence.started", "cause"),
    Need("absence.started", "part_of_day"),
    Need("absence.started", "same_illness"),
    Need("certificate.received"),
    Need("certificate.received", "other_illness"),
    Need("temporary_incapacity.ended"),
    Need("work.resumed_partially"),
)
"""Who pays depends on the nature of the absence, so who does not know it does not see who pays."""

TEMPORARY_INCAPACITY = (Need("absence.started", "cause"), Need("temporary_incapacity.ended"))

ASKS: dict[type, tuple[Need, ...]] = {
    Lasted: ABSENCE_RUNS,
    NoneRunning: TRAJECTORY_RUNS,
    TemporaryIncapacityOver: TEMPORARY_INCAPACITY,
    GuaranteedPay: PAY,
    RelapsePay: PAY,
    SolidarityPay: PAY,
}
"""What the parts of a declaration ask that name no fact: the engine knows it, so it is written down here."""

PICKED_BY = {
    Pick.INCAPACITY_BEGAN: ABSENCE_RUNS,
    Pick.TRAJECTORY_REQUESTED: (Need("trajectory.requested"),),
}

EPISODES = {Within.TRAJECTORY: TRAJECTORY_RUNS, Within.FORCE_MAJEURE: FORCE_MAJEURE_RUNS}


def _fact(part: FactIs) -> Iterator[Need]:
    limit = Limit.BY_EMPLOYER if part.where.get("by") == ("employer",) else None
    keys = {*part.where, *part.unless, *(("from", "until") if part.covers else ())}
    for kind in part.kinds:
        yield Need(kind, None, limit)
        yield from (Need(kind, key, limit) for key in sorted(keys & _keys(kind)))


def _keys(kind: str) -> set[str]:
    return set((KINDS.get(kind) or EMPLOYER_KINDS[kind]).body)


def _under(facts: Iterator[FactIs], *keys: str) -> Iterator[Need]:
    """These keys of whichever of the facts have them."""
    for fact in facts:
        for kind in fact.kinds:
            yield from (Need(kind, key) for key in keys if key in _keys(kind))


def _anchor(term: Term) -> Iterator[FactIs]:
    return (part for part in parts_of(term.counts_from) if isinstance(part, FactIs))


def _term(term: Term) -> Iterator[Need]:
    """What a term asks by itself, beside the facts and guards that stand in it."""
    if term.within in EPISODES:
        yield Need(EPISODES[term.within][0].kind)
    elif term.within is not Within.DOSSIER:
        yield from ABSENCE_RUNS
    if term.day_named is not None:
        yield from _under(_anchor(term), term.day_named)
    if term.paced_by is not None:
        yield from _under(iter((term.paced_by, *term.settled_by)), "every_days", "quiet_until", "next_on")
    for part in parts_of(term):
        if isinstance(part, BodyIs | Says):
            yield from _under(_anchor(term), part.field)
        elif part is RESUMED:
            yield from ABSENCE_RUNS
        elif part is EPISODE_ENDED:
            yield from EPISODES.get(term.within, ())


def _part(part: object) -> Iterator[Need]:
    """What one part of a declaration asks, wherever it stands."""
    if isinstance(part, FactIs):
        yield from _fact(part)
    elif isinstance(part, Term):
        yield from _term(part)
    elif isinstance(part, FewerThisYear):
        yield from (Need(part.unless_covered_by, key) for key in (None, "from", "until"))
    elif isinstance(part, Moment) and part.each is Each.ENDING:
        yield from (*TRAJECTORY_RUNS, *FORCE_MAJEURE_RUNS)
    elif isinstance(part, Pick):
        yield from PICKED_BY.get(part, ())
    else:
        yield from ASKS.get(type(part), ())


@lru_cache(maxsize=8192)
def needs_of(declaration: Rule | Version | Term) -> frozenset[Need]:
    """Everything of a dossier that a rule, a version of it or one term of that looks at."""
    return frozenset(need for part in parts_of(declaration) for need in _part(part))


@lru_cache(maxsize=8192)
def _mask(declaration: Rule | Term) -> int:
    mask = 0
    for kind, key, limit in needs_of(declaration):
        mask |= shelf(kind, key, item_of(kind, key), limit)
    return mask


def item_of(kind: str, key: str | None) -> Item:
    """The row of the matrix that a bare fact, or a key of it, belongs to."""
    found = KINDS.get(kind) or EMPLOYER_KINDS[kind]
    return found.day_item if key is None else found.body[key].item


def rule_items(rule: Rule) -> frozenset[Item]:
    """The rows of the matrix that a rule needs, over all its versions."""
    return frozenset(item_of(need.kind, need.key) for need in needs_of(rule))


def rule_mask(rule: Rule) -> int:
    """The bits that must be in a viewer's mask to see whether, and when, a rule asks something."""
    return _mask(rule)


def line_mask(line: Line) -> int:
    """The bits that must be in a viewer's mask to see a line: those of its term, and of what picked its version."""
    return _mask(line.term.term) | _picked(line.version.version)


@lru_cache(maxsize=8192)
def _picked(version: Version) -> int:
    mask = 0
    for part in parts_of(version.picked_by):
        for kind, key, limit in _part(part):
            mask |= shelf(kind, key, item_of(kind, key), limit)
    return mask
