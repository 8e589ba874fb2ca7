"""How far the part of the health service is, told from the facts: asked, invited, seen, to decide. Pure.

One place says it for the queue and for the pages that record the next step, so that the two never differ.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from draad.actions.invite_worker import INVITED, Aim
from draad.dossier.facts import Fact
from draad.periods import Day, parse_day

State = Literal[
    "asked", "asked_told", "invited", "today", "passed", "answered_yes", "other_day", "not_coming", "missed", "attended"
]
"""``asked_told``: the other parties know of the request. ``passed``: the day of the appointment went by, and nobody
said whether somebody came."""

REQUESTED: dict[Aim, str] = {"assessment": "trajectory.requested", "visit": "pre_return_visit.requested"}
OVER: dict[Aim, frozenset[str]] = {
    "assessment": frozenset({"assessment.received"}),
    "visit": frozenset({"pre_return_visit.held", "pre_return_visit.declined"}),
}
ANSWERED: dict[str, State] = {"yes": "answered_yes", "other_day": "other_day", "no": "not_coming"}


@dataclass(frozen=True)
class Progress:
    """How far one aim is.

    ``asker``: who asked; ``asked_on``: when; ``day``: of the appointment, or of what happened last; ``invited``: how
    many times; ``missed``: how many of those without an accepted reason; ``last_invited``: the day of the last letter.
    """

    aim: Aim
    state: State
    asker: str = ""
    asked_on: Day | None = None
    day: Day | None = None
    invited: int = 0
    missed: int = 0
    last_invited: Day | None = None

    @property
    def waits(self) -> bool:
        """Whether the next word is somebody else's: the worker's, on or before a day to come."""
        return self.state in {"invited", "answered_yes"}

    @property
    def new(self) -> bool:
        """Whether nobody of the service took it up yet."""
        return self.state == "asked"


def progress(facts: Iterable[Fact], aim: Aim, today: Day) -> Progress | None:
    """How far an aim is since it was last asked, or first invited; nothing where it was never, or is over.

    :param facts: those that stand and show, by day and number.
    """
    told = [fact for fact in facts if fact.on <= today]
    asked = [fact for fact in told if fact.kind == REQUESTED[aim]]
    invited = [fact for fact in told if fact.kind == INVITED[aim]]
    over = max((_place(fact) for fact in told if fact.kind in OVER[aim]), default=(0, 0))
    asked = [fact for fact in asked if _place(fact) > over]
    if not asked and not any(_place(fact) > over for fact in invited):
        return None
    begun = _place(asked[-1]) if asked else over
    return _since(aim, [fact for fact in told if _place(fact) >= begun], asked[-1] if asked else None, today)


def _since(aim: Aim, told: Sequence[Fact], asked: Fact | None, today: Day) -> Progress:
    calls = [fact for fact in told if fact.kind == INVITED[aim]]
    said = [fact for fact in told if _says(fact, aim)]
    gone = [fact for fact in said if fact.kind == "trajectory.missed" and fact.body.get("excused") != "yes"]
    last = said[-1] if said else None
    state, day = _state(aim, last, told, today)
    return Progress(
        aim=aim,
        state=state,
        asker=str(asked.body.get("by", "")) if asked is not None else "",
        asked_on=asked.on if asked is not None else None,
        day=day,
        invited=len(calls),
        missed=len(gone),
        last_invited=calls[-1].on if calls else None,
    )


def _says(fact: Fact, aim: Aim) -> bool:
    """Whether a fact moves an aim on."""
    if fact.kind == "invitation.answered":
        return str(fact.body.get("to", aim)) == aim
    moves = {INVITED[aim]} | ({"trajectory.missed", "assessment.attended"} if aim == "assessment" else set())
    return fact.kind in moves


def _state(aim: Aim, last: Fact | None, told: Sequence[Fact], today: Day) -> tuple[State, Day | None]:
    if last is None:
        return ("asked_told" if any(fact.kind == "trajectory.told" for fact in told) else "asked"), None
    if last.kind == "trajectory.missed":
        return "missed", last.on
    if last.kind == "assessment.attended":
        return "attended", last.on
    day = _appointment(aim, told)
    if last.kind == "invitation.answered":
        state = ANSWERED[last.body["coming"]]
        if state != "answered_yes":
            return state, last.on
    if day is None or day > today:
        return ("answered_yes" if last.kind == "invitation.answered" else "invited"), day
    return ("today" if day == today else "passed"), day


def _appointment(aim: Aim, told: Sequence[Fact]) -> Day | None:
    days = [fact.body["for_day"] for fact in told if fact.kind == INVITED[aim] and "for_day" in fact.body]
    return parse_day(days[-1]) if days else None


def _place(fact: Fact) -> tuple[Day, int]:
    return fact.on, fact.seq
