"""What stands in somebody's calendar: talks, visits, agreed days, and the days by which something of theirs is due.

Everything is asked when it is looked at, under one hat: who reached a dossier yesterday and does not today, finds
nothing of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from draad.dossier.facts import Fact
from draad.dossier.talks import PlannedTalk, parties_of, talks_of
from draad.periods import Day, parse_day
from draad.privacy.hats import Hat
from draad.store.read.around import involved
from draad.store.read.persons import Involved
from draad.store.read.reach import WHOLE_EMPLOYER
from draad.store.read.seen import SeenDossier, dossiers_with, names_of_accounts, seen_dossiers
from draad.store.read.work import WorkRow, lines_between
from draad.store.rows import date_of
from draad.store.viewer import Viewer

VISITS = ("pre_return_visit.invited", "trajectory.invited")
INVITED_BEFORE = 92
"""Days before a visit within which its invitation is looked for."""
MOST_TERMS = 400
RETURNS = ("work.resumed", "work.resumed_partially")
"""A return that was told stands for the step of the plan that begins on the same day."""
FEW = frozenset({Hat.WORKER, Hat.MANAGER, Hat.COACH})
"""Hats to whom a return or a step of someone they reach is their own business."""

What = Literal["visit", "step", "contact", "return"]


@dataclass(frozen=True)
class TalkDate:
    """A talk that was planned. ``root`` never changes; ``hat`` and ``by`` say who planned it.

    ``mine``: the viewer takes part, or planned it.
    """

    dossier_id: int
    person_id: int
    name: str
    talk: PlannedTalk
    root: int
    hat: str
    by: str
    mine: bool


@dataclass(frozen=True)
class MarkedDay:
    """A day without a time on which something was agreed, or somebody was invited."""

    dossier_id: int
    person_id: int
    name: str
    what: What
    fact: Fact
    day: Day
    root: int
    mine: bool


@dataclass(frozen=True)
class Dates:
    """Everything between two days, each by day."""

    talks: tuple[TalkDate, ...]
    days: tuple[MarkedDay, ...]
    terms: tuple[WorkRow, ...]

    @property
    def dossier_ids(self) -> list[int]:
        """Every dossier that shows."""
        found = {one.dossier_id for one in self.talks} | {one.dossier_id for one in self.days}
        return sorted(found | {one.dossier_id for one in self.terms})


def dates_between(viewer: Viewer, first: Day, last: Day, *, only_mine: bool = True, gone: bool = False) -> Dates:
    """The calendar of a viewer between two days, both included.

    :param only_mine: what the viewer takes part in, or has to do; else all that they may see of it.
    :param gone: also talks that were called off.
    """
    talks: list[TalkDate] = []
    days: list[MarkedDay] = []
    dossiers = _dossiers(viewer, first, last)
    names = names_of_accounts(one.by for dossier in dossiers for one in dossier.told.values())
    for dossier in dossiers:
        talks += _talks(viewer, dossier, names)
        days += _days(viewer, dossier)
    return Dates(
        tuple(
            sorted(
                (
                    one
                    for one in talks
                    if first <= one.talk.fact.on <= last
                    and (one.mine or not only_mine)
                    and (gone or not one.talk.called_off)
                ),
                key=lambda one: (one.talk.fact.on, one.talk.at, one.name, one.root),
            )
        ),
        tuple(
            sorted(
                (one for one in days if first <= one.day <= last and (one.mine or not only_mine)),
                key=lambda one: (one.day, one.name, one.root),
            )
        ),
        tuple(lines_between(viewer, first, last, MOST_TERMS)),
    )


def _dossiers(viewer: Viewer, first: Day, last: Day) -> list[SeenDossier]:
    """The dossiers that may hold a date: of a hat that reaches them all, those that the index names."""
    if viewer.hat not in WHOLE_EMPLOYER:
        return seen_dossiers(viewer)
    planned = dossiers_with(viewer, ("talk.planned",), date_of(first), date_of(last))
    invited = dossiers_with(viewer, VISITS, date_of(first - INVITED_BEFORE), date_of(last))
    return seen_dossiers(viewer, sorted({*planned, *invited}))


def _talks(viewer: Viewer, dossier: SeenDossier, names: dict[int, str]) -> Iterator[TalkDate]:
    for talk in talks_of(dossier.facts):
        told = dossier.told[talk.n]
        planned = told.by == viewer.account_id and told.hat == viewer.hat
        yield TalkDate(
            dossier_id=dossier.dossier_id,
            person_id=dossier.person_id,
            name=dossier.name,
            talk=talk,
            root=dossier.roots[talk.first],
            hat=told.hat,
            by=names.get(told.by or 0, ""),
            mine=planned or bool(parties_of(talk.fact.body) & viewer.hat.parties),
        )


def _days(viewer: Viewer, dossier: SeenDossier) -> Iterator[MarkedDay]:
    facts = dossier.standing
    contacts = [fact for fact in facts if fact.kind == "contact.made"]
    latest = max(contacts, key=lambda fact: (fact.on, fact.seq), default=None)
    returns = {fact.on for fact in facts if fact.kind in RETURNS}
    for fact in facts:
        found = _marked(fact)
        if fact is latest and "next_on" in fact.body:
            found = "contact", parse_day(fact.body["next_on"])
        if found is not None and not (found[0] == "step" and found[1] in returns):
            what, day = found
            mine = _is_mine(viewer, dossier, what, fact)
            root = dossier.roots[fact.seq]
            yield MarkedDay(dossier.dossier_id, dossier.person_id, dossier.name, what, fact, day, root, mine)


def _marked(fact: Fact) -> tuple[What, Day] | None:
    """What day a fact marks beside its own, if any."""
    if fact.kind in VISITS:
        return "visit", parse_day(fact.body["for_day"]) if "for_day" in fact.body else fact.on
    if fact.kind == "plan.step_agreed" and "from" in fact.body:
        return "step", parse_day(fact.body["from"])
    if fact.kind in RETURNS:
        return "return", fact.on
    return None


def _is_mine(viewer: Viewer, dossier: SeenDossier, what: What, fact: Fact) -> bool:
    if what == "visit":
        return viewer.hat in {Hat.WORKER, Hat.PHYSICIAN, Hat.NURSE}
    if what == "contact":
        told = dossier.told[fact.seq]
        return viewer.hat is Hat.WORKER or told.hat == viewer.hat
    return viewer.hat in FEW


def people_around(viewer: Viewer, persons: dict[int, int]) -> dict[int, list[Involved]]:
    """Who has to do with several dossiers, by dossier.

    :param persons: the person of each dossier. All of them in the viewer's hands.
    """
    return {dossier_id: involved(viewer, dossier_id, person_id) for dossier_id, person_id in persons.items()}
