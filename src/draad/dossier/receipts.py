"""One decision of the occupational physician reaches worker and employer, each on a day of their own.

Its letter belongs to the law under which it was taken. That was before it reached anybody, so a second receipt is read
by the law of the first one, also where the law changed between the two: a decision delivered before stays what it was.
"""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from draad.dossier.facts import PLACE, Fact
from draad.periods import Day

RECEIPT, REQUEST = "assessment.received", "trajectory.requested"
_OTHER = {"worker": "employer", "employer": "worker"}


def together(receipts: Sequence[Fact], requests: Iterable[Fact]) -> list[Fact]:
    """The receipts, where the second one of a decision knows when it first reached anybody.

    They are of one decision if they name the same letter, the one by the worker and the other by the employer, and no
    new trajectory was requested in between. Each receipt goes with one other at most.

    :param receipts: the receipts of assessments of one dossier, in the order of the fold.
    :param requests: its requests of a trajectory, in any order.
    """
    alone: dict[tuple[str | None, str], Day] = {}
    found: list[Fact] = []
    for fact in sorted((*receipts, *requests), key=PLACE):
        if fact.kind == REQUEST:
            alone.clear()
            continue
        decision, by = fact.body.get("decision"), fact.body.get("by")
        first = alone.pop((decision, by), None) if by in _OTHER else None
        if first is None and by in _OTHER:
            alone[decision, _OTHER[by]] = fact.on
        found.append(fact if first is None else replace(fact, first_on=first))
    return found
