"""Belgian law on sickness absence and return to work, as rules. Nobody edits it on screen.

One file per chapter, each a list of declarations; a number of the law stands beside its article and its sources.
"""

from draad.law import (
    adapted_work,
    force_majeure,
    four_weeks,
    pay,
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
from draad.law.regimes import FORCE_MAJEURE_ENDINGS, REGIMES
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
    pay,
    policy,
)

BELGIUM = Book(
    rules=tuple(rule for chapter in CHAPTERS for rule in chapter.RULES),
    regimes=REGIMES,
    force_majeure_endings=FORCE_MAJEURE_ENDINGS,
    sources={**SOURCES, **pay.PAY_SOURCES},
    clashes=(
        Clash(
            ("be.trajectory.employer-must-request", "be.force-majeure.may-start"),
            "trajectory_due_when_force_majeure_opens",
            Text(
                nl="De werkgever moet een re-integratietraject aanvragen, ten laatste op de dag dat medische "
                "overmacht mogelijk wordt. Een lopend traject houdt medische overmacht tegen. Vraag dus eerst het "
                "traject aan.",
                fr="L'employeur doit demander un trajet de réintégration au plus tard le jour où la force majeure "
                "médicale devient possible. Un trajet en cours bloque la force majeure médicale. Demandez donc "
                "d'abord le trajet.",
                de="Der Arbeitgeber muss ein Wiedereingliederungsverfahren spätestens an dem Tag beantragen, an dem "
                "medizinische höhere Gewalt möglich wird. Ein laufendes Verfahren blockiert die medizinische "
                "höhere Gewalt. Beantragen Sie also zuerst das Verfahren.",
                en="The employer must request a trajectory by the day on which medical force majeure opens. A running "
                "trajectory blocks force majeure: request the trajectory first.",
            ),
        ),
    ),
    interruption=Chosen(
        INTERRUPTION, {"14_days_or_more": Days(14), "every_return": Days(0), "8_weeks_or_more": Weeks(8)}
    ),
)
