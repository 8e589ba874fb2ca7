"""Talks that were planned: who takes part, what became of each, and what the worker proposed instead. Plain facts in.

A talk that is moved is a correction of the fact that planned it, one that is called off takes it back; so the first
fact of such a chain is the talk, and the last one is how it stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from draad.dossier.facts import Fact
from draad.periods import Day, parse_day
from draad.rules import Party

PLANNED, HELD, PROPOSED, WITHDRAWN = "talk.planned", "talk.held", "talk.proposed", "fact.withdrawn"
SERIES = ("return", "check_in", "return_talk", "follow_up", "evaluation")
"""From the talk before the return to the evaluation, in the order of the house protocol."""
AFTER_RETURN = frozenset(SERIES[1:])
"""Talks in which it is asked how work goes."""
PLAN_AGAIN = "reintegration"
"""The talk in which the plan is made, and made anew when work does not go as agreed."""
AT_THE_TABLE: Mapping[str, frozenset[Party]] = {
    "three_way": frozenset({Party.WORKER, Party.MANAGER, Party.COACH}),
    "manager_hr": frozenset({Party.MANAGER, Party.HR, Party.COACH}),
    "coach": frozenset({Party.WORKER, Party.COACH}),
    "intake": frozenset({Party.WORKER, Party.COACH}),
}
"""Who takes part in a kind of talk whoever holds it. In every other kind: the worker."""
WORKER_ALONE = frozenset({Party.WORKER})


def parties_of(body: Mapping[str, Any]) -> frozenset[Party]:
    """Who takes part in a planned talk: by its kind, who holds it, and who comes along."""
    named = (Party(body[key]) for key in ("by", "also") if key in body)
    return AT_THE_TABLE.get(body.get("kind", ""), WORKER_ALONE) | frozenset(named)


@dataclass(frozen=True)
class Proposal:
    """Another moment that the worker proposed. ``at`` is empty where any time will do."""

    n: int
    on: Day
    at: str
    text: str


@dataclass(frozen=True)
class PlannedTalk:
    """One talk. ``first`` is the number of the fact that planned it first, ``n`` of the one that stands now."""

    first: int
    n: int
    fact: Fact
    moved: int
    """How often it was moved, or changed otherwise."""
    called_off: bool
    held_on: Day | None
    proposals: tuple[Proposal, ...] = ()
    """What the worker proposed since it was planned or moved last; nothing once it was held or called off."""

    @property
    def stands(self) -> bool:
        """Whether it is still to be held."""
        return not self.called_off and self.held_on is None

    @property
    def kind(self) -> str:
        """Which talk."""
        return str(self.fact.body["kind"])

    @property
    def at(self) -> str:
        """The time of the day; empty where none was said."""
        return str(self.fact.body.get("at", ""))


def talks_of(facts: Sequence[Fact]) -> tuple[PlannedTalk, ...]:
    """Every talk that was ever planned, by the day on which it stands, then its number.

    :param facts: all facts as one viewer sees them, numbered for that viewer, with what was replaced or taken back.
    """
    instead: dict[int | None, Fact] = {fact.replaces: fact for fact in facts if fact.replaces is not None}
    chains = [_chain(fact, instead) for fact in facts if fact.kind == PLANNED and not _replaces_a_talk(fact, facts)]
    standing = sorted((chain for chain in chains if chain[-1].kind == PLANNED), key=lambda chain: _place(chain[-1]))
    held = _held(standing, [fact for fact in facts if fact.kind == HELD and fact.seq not in instead])
    proposed = [fact for fact in facts if fact.kind == PROPOSED and fact.seq not in instead]
    found = [_talk(chain, held.get(chain[0].seq), proposed) for chain in chains]
    return tuple(sorted(found, key=lambda one: _place(one.fact)))


def _place(fact: Fact) -> tuple[Day, str, int]:
    return fact.on, str(fact.body.get("at", "")), fact.seq


def _replaces_a_talk(fact: Fact, facts: Sequence[Fact]) -> bool:
    return any(one.seq == fact.replaces and one.kind == PLANNED for one in facts)


def _chain(fact: Fact, instead: Mapping[int | None, Fact]) -> list[Fact]:
    """A fact and all that took its place, one after the other."""
    chain = [fact]
    while (following := instead.get(chain[-1].seq)) is not None:
        chain.append(following)
    return chain


def _held(standing: Sequence[list[Fact]], held: Sequence[Fact]) -> dict[int, Day]:
    """Which talks took place: each talk that was held is the nearest one of its kind that was planned before."""
    found: dict[int, Day] = {}
    for fact in sorted(held, key=lambda one: one.seq):
        for chain in standing:
            same = chain[-1].body.get("kind") == fact.body.get("kind")
            if same and chain[0].seq < fact.seq and chain[0].seq not in found:
                found[chain[0].seq] = fact.on
                break
    return found


def _talk(chain: Sequence[Fact], held_on: Day | None, proposed: Sequence[Fact]) -> PlannedTalk:
    last = chain[-1]
    planned = [fact for fact in chain if fact.kind == PLANNED]
    open_ = last.kind == PLANNED and held_on is None
    return PlannedTalk(
        first=chain[0].seq,
        n=planned[-1].seq,
        fact=planned[-1],
        moved=len(chain) - 1,
        called_off=last.kind != PLANNED,
        held_on=held_on,
        proposals=tuple(_proposals(planned[-1], proposed)) if open_ else (),
    )


def _proposals(talk: Fact, proposed: Sequence[Fact]) -> Iterator[Proposal]:
    for fact in proposed:
        if fact.body.get("of_seq") == talk.seq:
            yield Proposal(
                fact.seq, parse_day(fact.body["new_on"]), str(fact.body.get("at", "")), str(fact.body.get("text", ""))
            )


def coming(facts: Sequence[Fact]) -> tuple[PlannedTalk, ...]:
    """The talks that are still to be held, the nearest first."""
    return tuple(one for one in talks_of(facts) if one.stands)
