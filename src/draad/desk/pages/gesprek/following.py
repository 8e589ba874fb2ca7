"""Which talk comes after another: as the house protocol asks it, else in the usual order. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from draad.desk.pages.gesprek.guides import NEXT, TALKS_OF
from draad.dossier.answer import Line
from draad.dossier.settling import settlings
from draad.dossier.talks import HELD, PLAN_AGAIN
from draad.periods import Day
from draad.rules import Party
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

INTAKES = 2
"""The coaching begins with two extensive talks with the worker (sample coaching of a coaching firm)."""
OF_THE_HOUSE = frozenset({Party.MANAGER.value, Party.COACH.value, Party.EMPLOYER.value})


@dataclass(frozen=True)
class Following:
    """The next talk. ``by``: the day on which the house protocol wants it, where that still lies ahead."""

    kind: str
    by: Day | None


def following(viewer: Viewer, dossier: OpenDossier, kind: str, outcome: str = "") -> Following:
    """What to plan after a talk of this kind.

    :param outcome: of this talk; when the plan has to be adjusted, the next talk is about the plan.
    """
    if outcome == "adjust":
        return Following(PLAN_AGAIN, None)
    usual = _usual(dossier, kind)
    asked = sorted(_asked(viewer, dossier, kind), key=lambda one: one.by or 0)
    return asked[0] if asked else Following(usual, None)


def _usual(dossier: OpenDossier, kind: str) -> str:
    if kind == "intake":
        standing = (one.fact for one in dossier.facts if dossier.standing(one.n))
        before = sum(fact.kind == HELD and fact.body.get("kind") == "intake" for fact in standing)
        return "intake" if before + 1 < INTAKES else NEXT[kind]
    return NEXT[kind]


def _asked(viewer: Viewer, dossier: OpenDossier, kind: str) -> Iterator[Following]:
    """The talks of this hat, of another kind, that a line of the house still asks for on a day to come."""
    talks = TALKS_OF.get(viewer.hat, ())
    for line in dossier.agenda.lines:
        day = _day(line)
        if line.stands and line.rule.party in OF_THE_HOUSE and day is not None and day > viewer.today:
            for one in settlings(line.rule.rule):
                told = one.body.get("kind", "")
                if one.kind == HELD and told in talks and told != kind:
                    yield Following(told, day)


def _day(line: Line) -> Day | None:
    return line.due if line.due is not None else line.earliest


def protocol_day(viewer: Viewer, dossier: OpenDossier, kind: str) -> Day | None:
    """The day on which the house protocol wants a talk of this kind, where that is today or lies ahead."""
    days = [
        day
        for line in dossier.agenda.lines
        if line.stands and line.rule.party in OF_THE_HOUSE and (day := _day(line)) is not None and day >= viewer.today
        for one in settlings(line.rule.rule)
        if one.kind == HELD and one.body.get("kind") == kind
    ]
    return min(days, default=None)
