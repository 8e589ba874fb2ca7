"""Belgian law on sickness absence and return to work, as rules. Nobody edits it on screen.

One file per chapter, each a list of declarations; a number of the law stands beside its article and its sources.
"""

from draad.law import (
    adapted_work,
    force_majeure,
    four_weeks,
    policy,
    progressive,
    sickness,
    trajectory_assessment,
    trajectory_plan,
    trajectory_start,
    visits,
    work_potential,
)
from draad.law.glossary import GLOSSARY
from draad.law.regimes import REGIMES
from draad.law.settings import INTERRUPTION
from draad.law.sources import SOURCES
from draad.periods import Days, Weeks
from draad.rules import Book, Chosen, Clash, Text

__all__ = ["BELGIUM", "CHAPTERS", "GLOSSARY", "SOURCES"]

CHAPTERS = (
    sickness,
    four_weeks,
    adapted_work,
    work_potential,
    visits,
    trajectory_start,
    trajectory_assessment,
    trajectory_plan,
    force_majeure,
    progressive,
    policy,
)

BELGIUM = Book(
    rules=tuple(rule for chapter in CHAPTERS for rule in chapter.RULES),
    regimes=REGIMES,
    clashes=(
        Clash(
            ("be.trajectory.employer-must-request", "be.force-majeure.may-start"),
            "trajectory_due_when_force_majeure_opens",
            Text(
                en="The employer must request a trajectory by the day on which medical force majeure opens. A running "
                "trajectory blocks force majeure: request the trajectory first."
            ),
        ),
    ),
    interruption=Chosen(
        INTERRUPTION, {"14_days_or_more": Days(14), "every_return": Days(0), "more_than_8_weeks": Weeks(8)}
    ),
)
