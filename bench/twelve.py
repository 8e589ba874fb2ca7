"""Twelve duties in the shape of the law, told once: as a book of rules for Draad, as columns and as SQL for the peers.

Each counts from the first day of an absence, has a last day or opens something, is settled by a fact of its own, lapses
by the return to work or the end of the contract, and some hang on the size of the employer or changed with the law.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random

import numpy as np
from numpy.typing import NDArray

from draad.dossier.facts import Context, Dossier, Employer, Fact, Worker
from draad.law import BELGIUM
from draad.periods import Counting, Days, Length, Months, Weeks, WorkingDays, counter, parse_day
from draad.rules import (
    CONTRACT_ENDED,
    LANGUAGES,
    RESUMED,
    AtLeast,
    Book,
    Certainty,
    Each,
    FactIs,
    Moment,
    Nature,
    Party,
    Pick,
    Rule,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

FIRST_ABSENCE, ON = parse_day("2026-01-01"), parse_day("2026-11-21")
NEVER = 10**9
MANY = 20
SHARE_SETTLED, SHARE_BACK = 1 / 3, 0.6
BEFORE = {"in_force": "2022-10-01", "picked_by": Pick.INCAPACITY_BEGAN}
SINCE = {"in_force": "2026-01-01", "picked_by": Pick.INCAPACITY_BEGAN}
STATUSES = ("waiting", "open", "late", "done", "done_late", "lapsed")


@dataclass(frozen=True)
class Duty:
    """One of the twelve. ``sized``: only for employers with many workers. ``changed``: an older law counted longer."""

    settled_by: str
    length: Length | None
    counting: Counting
    nature: Nature = Nature.DUTY
    sized: bool = False
    changed: bool = False

    @property
    def is_right(self) -> bool:
        """Whether it is only used between the day it opens and its last day."""
        return self.nature is Nature.RIGHT


DUTIES = (
    Duty("certificate.received", WorkingDays(2), Counting.FROM_RECEIPT),
    Duty("certificate.not_needed", None, Counting.NO_TERM, Nature.RIGHT),
    Duty("contact.made", Days(3), Counting.FROM_RECEIPT, Nature.PRACTICE),
    Duty("contact.agreed", Days(7), Counting.FROM_START, changed=True),
    Duty("lead.assigned", WorkingDays(10), Counting.FROM_RECEIPT, Nature.PRACTICE),
    Duty("physician.told", Weeks(4), Counting.FROM_START, changed=True),
    Duty("worker.informed", Months(1), Counting.FROM_START, sized=True),
    Duty("work_potential.requested", Weeks(8), Counting.WAIT_FROM_START, changed=True),
    Duty("talk.held", Months(2), Counting.FROM_RECEIPT, Nature.PRACTICE),
    Duty("pre_return_visit.requested", None, Counting.NO_TERM, Nature.RIGHT),
    Duty("resumption.possible", Months(6), Counting.FROM_RECEIPT, sized=True, changed=True),
    Duty("progressive.requested", Months(3), Counting.WAIT_FROM_START, Nature.RIGHT),
)


def _text(words: str) -> Text:
    return Text(**dict.fromkeys(LANGUAGES, words))


ABSENT = Moment(_text("the first day of absence"), FactIs("absence.started"), Each.SPELL)


def _rule(number: int, duty: Duty) -> Rule:
    guards = (AtLeast("employer.workers_average", MANY, "too_few_workers"),) if duty.sized else ()

    def version(length: Length | None, when: dict[str, object]) -> Version:
        term = Term(
            counts_from=ABSENT,
            length=length,
            counting=duty.counting,
            guards=guards,
            settled_by=(FactIs(duty.settled_by),),
            within=Within.SPELL,
            lapses=(RESUMED, CONTRACT_ENDED),
        )
        return Version(
            **when,  # type: ignore[arg-type]
            terms=(term,),
            cite=_text("a bench"),
            rows="",
            certainty=Certainty.BACKGROUND,
            sources=(),
            checked="2026-11-21",
        )

    wording = Wording(**{part: _text(duty.settled_by) for part in ("name", "question", "action", "if_missed")})
    versions = [version(Days(45), BEFORE)] if duty.changed else []
    versions.append(version(duty.length, SINCE))
    return Rule(
        key=f"duty.{number:02}",
        nature=duty.nature,
        party=Party.EMPLOYER,
        wording=wording,
        versions=tuple(versions),
    )


@cache
def book() -> Book:
    """The twelve duties as a book of rules, with Belgium's word on what interrupts an incapacity."""
    rules = tuple(_rule(number, duty) for number, duty in enumerate(DUTIES, 1))
    return Book(rules, interruption=BELGIUM.interruption)


def dossiers(number: int, seed: int) -> Iterator[Dossier]:
    """Dossiers with one absence each: one in three acts has been done, six in ten workers are back."""
    dice = Random(seed)
    for _ in range(number):
        start = dice.randrange(FIRST_ABSENCE, ON)
        facts = [Fact(1, "absence.started", start)]
        for duty in DUTIES:
            if dice.random() < SHARE_SETTLED:
                facts.append(Fact(len(facts) + 1, duty.settled_by, dice.randrange(start, ON + 1)))
        if dice.random() < SHARE_BACK:
            facts.append(Fact(len(facts) + 1, "work.resumed", dice.randrange(start, ON + 1)))
        employer = Employer(workers_average=float(dice.choice((5, 19, 20, 50, 500))))
        yield Dossier(Context(employer, Worker()), tuple(facts))


Numbers = NDArray[np.int32]


@dataclass(frozen=True)
class Facts:
    """The same dossiers as a table of facts, kinds as numbers: 0 the absence, 1 the return, from 2 on the acts."""

    dossier: Numbers
    kind: Numbers
    day: Numbers
    workers: Numbers
    """One for each dossier."""


def as_facts(made: list[Dossier]) -> Facts:
    """The dossiers as peers get them."""
    numbers = {"absence.started": 0, "work.resumed": 1}
    numbers.update((duty.settled_by, place) for place, duty in enumerate(DUTIES, 2))
    rows = [(place, numbers[fact.kind], fact.on) for place, dossier in enumerate(made) for fact in dossier.facts]
    dossier, kind, day = np.array(rows, np.int32).T.copy()
    workers = np.array([dossier.context.employer.workers_average for dossier in made], np.int32)
    return Facts(dossier, kind, day, workers)


@dataclass(frozen=True)
class Wide:
    """What the easiest question gives a peer: the first day, the return, and the day of each act, already looked up."""

    start: Numbers
    back: Numbers
    acts: tuple[Numbers, ...]
    workers: Numbers


def as_wide(facts: Facts) -> Wide:
    """Facts looked up beforehand, one column each; ``NEVER`` where there is none."""
    table = np.full((len(DUTIES) + 2, len(facts.workers)), NEVER, np.int32)
    table[facts.kind, facts.dossier] = facts.day
    return Wide(table[0], table[1], tuple(table[2:]), facts.workers)


def reach_of(duty: Duty) -> tuple[Numbers, Numbers]:
    """For each day from the first absence on: the first day to act, and the last."""
    count = counter(duty.length, duty.counting)
    reaches = [count(day) for day in range(FIRST_ABSENCE, ON + 1)]
    due = [NEVER if reach.due is None else reach.due for reach in reaches]
    return np.array([reach.earliest for reach in reaches], np.int32), np.array(due, np.int32)


def answer_of(duty: Duty, wide: Wide, act: Numbers, reach: tuple[Numbers, Numbers]) -> tuple[Numbers, Numbers]:
    """The status of one duty and its last day, by numpy and by hand: what a clever person would write for these twelve.

    A status of -1 where the duty is not the employer's.
    """
    at = wide.start - FIRST_ABSENCE
    earliest, due = reach[0].take(at), reach[1].take(at)
    settled = act <= wide.back
    if act.size and duty.is_right and duty.counting.opens:
        settled &= act >= earliest
    status = np.where(due < ON, 2, 1)
    if duty.counting.opens:
        status[earliest > ON] = 0
    status[wide.back != NEVER] = 5
    done = settled & (act != NEVER)
    status[done] = 3
    if not duty.is_right:
        status[done & (act > due)] = 4
    if duty.sized:
        status[wide.workers < MANY] = -1
    return status, due
