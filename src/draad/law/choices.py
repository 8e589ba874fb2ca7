"""Numbers and transitions that several chapters share, so that each stands in one place."""

from draad.law.settings import REGIME_2026, SATURDAY
from draad.periods import FUND, Days, Length, WorkingDays
from draad.rules import Chosen, Pick

PICKED = Chosen(
    REGIME_2026,
    {"requests_from_2026": Pick.TRAJECTORY_REQUESTED, "incapacities_from_2026": Pick.INCAPACITY_BEGAN},
)
"""What picks the law of 2026 for a trajectory (rows T1 and T2)."""

APPEAL_TERM = Days(21)
"""The term of appeal of the worker since 1 October 2022: Codex I.4-80 (rows R22-17 and 6.20)."""

APPEAL_TERM_2017: Chosen[Length] = Chosen(SATURDAY, {"counts": WorkingDays(7), "does_not_count": WorkingDays(7, FUND)})
"""The term of appeal of the worker before: Codex I.4-80 (row R17-15)."""
