"""The facts that a viewer may see: trimmed to readable keys, numbered for this viewer, without a trace of the rest.

"May not see" looks exactly like "is not there". So numbers run on without gaps; a correction of something the viewer
does not see does not show as a correction; one that moves a fact out of sight looks like a fact that was taken back;
what is said of another fact shows only beside that fact, under the number that it has for this viewer; and the reason
of a correction, which is free text, is shown only to who may read every key of both kinds.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from draad.dossier.facts import Fact, known
from draad.dossier.fold import FAR
from draad.dossier.kinds import EMPLOYER_KINDS, KINDS, REFERENCES, Kind
from draad.periods import Day, parse_day
from draad.privacy.asking import NO_GATES, POLICY, Policy
from draad.privacy.cells import Limit
from draad.privacy.gates import Gate, GateState
from draad.privacy.hats import Hat

WITHDRAWN = "fact.withdrawn"
RETURNS = ("work.resumed", "contract.ended")

ANSWERS = {
    "consent.given": GateState.GIVEN,
    "consent.refused": GateState.REFUSED,
    "consent.withdrawn": GateState.WITHDRAWN,
}
"""What each answer to a request for consent makes of the gate."""

MEANT_FOR_ONE_PARTY = {Gate.INVOLVE_OTHERS, Gate.DOCTORS, Gate.SHARE_LIMITS, Gate.PRIVATE_ADDRESS}
"""Consents that hold for the party they name. The others name two sides that talk, and hold for both."""


class View(msgspec.Struct, frozen=True):
    """What one viewer sees of a dossier.

    ``facts`` are numbered 1 to n in the order in which they were said. ``numbers``: the number for this viewer of each
    real one that shows; several real facts may stand behind one. ``originals``: the latest real fact behind the number
    of a fact, which is the one that a correction of it replaces; what only takes a fact back has none.
    """

    facts: tuple[Fact, ...]
    numbers: dict[int, int]
    originals: dict[int, int]

    def of(self, seq: int) -> Fact | None:
        """The fact that shows for a real number, or nothing."""
        number = self.numbers.get(seq)
        return None if number is None else self.facts[number - 1]


class Viewer(msgspec.Struct, frozen=True):
    """Who looks: hat, open gates, the matrix, and the numbers of the facts that they recorded or sent themself."""

    hat: Hat
    gates: frozenset[Gate] = NO_GATES
    policy: Policy = POLICY
    own: frozenset[int] = frozenset()

    def limits(self, fact: Fact, absence: tuple[Day, Day]) -> frozenset[Limit]:
        """What holds of a fact for this viewer; ``absence``: first day and day after the absence that runs."""
        first, after = absence
        held = {
            Limit.OWN: fact.seq in self.own,
            Limit.NAMED: fact.body.get("party") in {party.value for party in self.hat.parties},
            Limit.CURRENT: first <= fact.on < after,
            Limit.BY_EMPLOYER: fact.body.get("by") == "employer",
        }
        return frozenset(limit for limit, holds in held.items() if holds)

    def reads(self, kind: Kind, key: str | None, limits: frozenset[Limit]) -> bool:
        """Whether this viewer reads the bare fact, or a key of it."""
        item = kind.day_item if key is None else kind.body[key].item
        return self.policy.reads_key(self.hat, kind.name, key, item, self.gates, limits)


def visible_facts(
    facts: tuple[Fact, ...],
    hat: Hat,
    gates: frozenset[Gate] = NO_GATES,
    policy: Policy = POLICY,
    *,
    own: frozenset[int] = frozenset(),
    on: Day = FAR,
) -> tuple[Fact, ...]:
    """The facts whose bare day this viewer may read, as :func:`view_of` shows them."""
    return view_of(facts, hat, gates, policy, own=own, on=on).facts


def view_of(
    facts: tuple[Fact, ...],
    hat: Hat,
    gates: frozenset[Gate] = NO_GATES,
    policy: Policy = POLICY,
    *,
    own: frozenset[int] = frozenset(),
    on: Day = FAR,
) -> View:
    """What a viewer sees of the facts of one dossier.

    :param gates: the consents that are open; one that names only other parties does not open for this hat.
    :param own: the numbers of facts that the viewer recorded or sent under this hat (HR, physician: their service).
    :param on: the day asked about, for what is shown of the absence that runs only.
    """
    viewer = Viewer(hat, gates - _meant_for_others(facts, hat, gates, on), policy, own)
    absence = _running_absence(facts, on)
    seen = _Seen()
    for fact in _as_said(facts):
        seen.add(fact, viewer, absence)
    return View(tuple(seen.facts), seen.numbers, seen.originals)


def _as_said(facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """The facts by number, each after the one that it replaces."""
    waiting = {fact.seq: fact for fact in sorted(facts, key=lambda fact: fact.seq)}
    while waiting:
        chain = [next(iter(waiting.values()))]
        while chain[-1].replaces in waiting:
            chain.append(waiting[chain[-1].replaces])
        for fact in reversed(chain):
            yield waiting.pop(fact.seq)


class _Seen:
    """Collects what shows, in the order in which it was said."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.numbers: dict[int, int] = {}
        self.originals: dict[int, int] = {}
        self.open: dict[int, bool] = {}
        """Of each fact that shows, whether the viewer reads every key that its kind can have."""

    def add(self, fact: Fact, viewer: Viewer, absence: tuple[Day, Day]) -> None:
        replaced = self.numbers.get(fact.replaces) if fact.replaces is not None else None
        kind = KINDS.get(fact.kind) or EMPLOYER_KINDS[fact.kind]
        limits = viewer.limits(fact, absence)
        if fact.kind == WITHDRAWN or not viewer.reads(kind, None, limits) or not self.sees_subject(fact):
            if replaced is not None:
                self.take_back(fact, replaced)
            return
        body = {key: value for key, value in fact.body.items() if viewer.reads(kind, key, limits)}
        subject = REFERENCES.get(fact.kind)
        if subject in body:
            body[subject] = self.numbers[body[subject]]
        whole = all(viewer.reads(kind, key, limits) for key in kind.body)
        if replaced is not None and self.says_the_same(replaced, fact, body):
            self.numbers[fact.seq] = replaced
            self.originals[replaced] = fact.seq
            return
        self.show(fact, body, replaced, whole=whole)

    def sees_subject(self, fact: Fact) -> bool:
        """Whether the fact that this one is about shows; what is about the whole dossier stands by itself."""
        subject = REFERENCES.get(fact.kind)
        return subject not in fact.body or fact.body[subject] in self.numbers

    def says_the_same(self, number: int, fact: Fact, body: dict[str, Any]) -> bool:
        before = self.facts[number - 1]
        return (before.kind, before.on, before.body) == (fact.kind, fact.on, body)

    def take_back(self, fact: Fact, replaced: int) -> None:
        """Show a fact as taken back. One that moved out of sight must look the same: its day and body say nothing.

        Nothing is said again of what was taken back, so what replaces this stands by itself.
        """
        taken = self.facts[replaced - 1]
        why = fact.why if fact.kind == WITHDRAWN and self.open[replaced] else None
        self.facts.append(Fact(len(self.facts) + 1, WITHDRAWN, taken.on, {}, fact.recorded_at, replaced, why))

    def show(self, fact: Fact, body: dict[str, Any], replaces: int | None, *, whole: bool) -> None:
        """Show a fact, with the reason of a correction where no key of either is hidden."""
        number = len(self.facts) + 1
        why = fact.why if replaces is not None and whole and self.open[replaces] else None
        self.facts.append(Fact(number, fact.kind, fact.on, body, fact.recorded_at, replaces, why))
        self.numbers[fact.seq] = number
        self.originals[number] = fact.seq
        self.open[number] = whole


def _running_absence(facts: tuple[Fact, ...], on: Day) -> tuple[Day, Day]:
    """First day of the absence that runs on a day, and a day after it; an empty stretch where none runs."""
    heard = [fact for fact in known(facts, None) if fact.on <= on]
    first = max((fact.on for fact in heard if fact.kind == "absence.started"), default=FAR)
    back = any(fact.kind in RETURNS and fact.on > first for fact in heard)
    return (FAR, FAR) if back else (first, FAR)


def gate_states(facts: Iterable[Fact], on: Day) -> dict[tuple[Gate, str], GateState]:
    """How each consent that was ever answered stands, by gate and the party it names."""
    states: dict[tuple[Gate, str], GateState] = {}
    for fact in known(tuple(facts), None):
        if fact.on > on:
            break
        if fact.kind == "contact.agreed":
            states[Gate.CONTACT, ""] = GateState.GIVEN
        elif fact.kind in ANSWERS:
            until = fact.body.get("until")
            ran_out = until is not None and parse_day(until) < on
            states[Gate(fact.body["for"]), fact.body["party"]] = GateState.EXPIRED if ran_out else ANSWERS[fact.kind]
    return states


def gates_of(facts: Iterable[Fact], on: Day, hat: Hat | None = None) -> frozenset[Gate]:
    """The gates that are open on a day.

    :param hat: only those that are open for this hat; a consent for one party does not hold for another. ``None``:
        those open for anybody, of which :func:`view_of` closes again what names only others.
    """
    return frozenset(
        gate
        for (gate, party), state in gate_states(facts, on).items()
        if state is GateState.GIVEN and (hat is None or _holds_for(gate, party, hat))
    )


def _holds_for(gate: Gate, party: str, hat: Hat) -> bool:
    return gate not in MEANT_FOR_ONE_PARTY or party in {party.value for party in hat.parties}


def _meant_for_others(facts: tuple[Fact, ...], hat: Hat, gates: frozenset[Gate], on: Day) -> frozenset[Gate]:
    """The open gates whose every consent in the dossier names another party."""
    if not gates & MEANT_FOR_ONE_PARTY:
        return frozenset()
    told = {gate for gate, _ in gate_states(facts, on)}
    return frozenset(gates & told & MEANT_FOR_ONE_PARTY) - gates_of(facts, on, hat)
