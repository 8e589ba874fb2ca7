"""What makes a line no longer needed."""

from dataclasses import dataclass

from draad.rules.conditions import Guard
from draad.rules.moments import FactIs
from draad.rules.settings import Chosen


@dataclass(frozen=True, eq=False)
class Lapse:
    """A line is no longer needed, with the reason, from such a fact on, if the guards say yes.

    Without a fact the reason names a state of the dossier.
    """

    reason: str
    fact: FactIs | None = None
    guards: tuple[Guard | Chosen[tuple[Guard, ...]], ...] = ()


RESUMED = Lapse("resumed")
"""The worker is fully back: the spell, or the whole incapacity where short resumptions do not count."""

CONTRACT_ENDED = Lapse("contract_ended", FactIs("contract.ended"))

EPISODE_ENDED = Lapse("episode_ended")
"""The trajectory, or the procedure of medical force majeure, has ended."""
