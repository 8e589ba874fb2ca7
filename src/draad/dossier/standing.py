"""What matters first of all that stands in a dossier: one order, for the list and for the page of the dossier."""

from enum import IntEnum

from draad.dossier.answer import Line
from draad.periods import LAST_DAY, Day
from draad.rules import Party

LAW = "be."
"""How the keys of rules of the law begin."""


FAR = 31
"""Days ahead from which a last day of the law is far off: policy that is open comes before it."""
EMPLOYERS_SIDE = frozenset(party.value for party in (Party.EMPLOYER, Party.HR, Party.MANAGER, Party.COACH))
"""Who acts for the employer."""


class Weight(IntEnum):
    """How much a line weighs; what weighs least comes last.

    Law that is overdue; law that can be done now and is not far off; what the employer's own policy asks once; other
    law; and the rest: calls that come back, by policy or by agreement, and policy that is still to open.
    """

    LATE_LAW = 0
    LAW = 1
    POLICY = 2
    LAW_TO_COME = 3
    REST = 4


def weight_of(line: Line, today: Day) -> Weight:
    """How much a line that stands weighs on a day."""
    law, open_now = line.rule.key.startswith(LAW), line.earliest is None or line.earliest <= today
    if law and line.due is not None and line.due < today:
        return Weight.LATE_LAW
    near = line.due is None or line.due <= today + FAR
    if open_now and law and near:
        return Weight.LAW
    if open_now and not law and not line.nth:
        return Weight.POLICY
    return Weight.LAW_TO_COME if law else Weight.REST


def place_in_turn(line: Line, today: Day) -> tuple[int, bool, Day, Day, str, int]:
    """Where a line that stands comes among the others.

    By weight; then what is for the employer's own people to do; then by its last day, then by the day it opens.
    """
    due, earliest = line.due if line.due is not None else LAST_DAY, line.earliest or 0
    others = line.rule.party not in EMPLOYERS_SIDE
    return weight_of(line, today), others, due, earliest, line.rule.key, line.nth or 0
