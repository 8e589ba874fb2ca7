"""The estimate of work potential: only for incapacities that begin from 1 January 2026 (row T3).

Not modelled: a term for a second estimate after a negative outcome; the sources know none.
"""

from draad.law.moments import ABSENCE_OVER, FIRST_DAY_OF_INCAPACITY
from draad.law.settings import (
    ESTIMATE_CAUSES,
    ESTIMATE_LAST_DAY,
    ESTIMATE_TERM,
    FULL_EIGHT_WEEKS,
    QUESTIONNAIRE,
    SECOND_ESTIMATE,
)
from draad.periods import Counting, Days, Weeks
from draad.rules import (
    BodyIs,
    Certainty,
    Chosen,
    FactIs,
    Moment,
    Nature,
    Party,
    Pick,
    Rule,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

ASKED = Moment(Text(en="day the physician received the question"), FactIs("work_potential.requested"))
ESTIMATED = Moment(Text(en="day the outcome was received"), FactIs("work_potential.estimated"))

ONLY_THESE_CAUSES = Chosen(
    ESTIMATE_CAUSES,
    {
        "every_cause": (),
        "illness_and_private_accident": (BodyIs("cause", ("illness", "private_accident"), "other_cause"),),
    },
)

REQUEST = Rule(
    key="be.work-potential.request",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Ask for an estimate of work potential"),
        question=Text(en="When does the employer ask the physician to estimate the work potential?"),
        action=Text(en="Ask the occupational physician to estimate which work is still possible (work potential)."),
        if_missed=Text(
            en="Without the estimate the way back cannot be prepared. The sources name no sanction for not asking."
        ),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.INCAPACITY_BEGAN,
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_INCAPACITY,
                    length=Chosen(FULL_EIGHT_WEEKS, {"day_57": Weeks(8), "day_56": Days(55)}),
                    counting=Counting.WAIT_FROM_START,
                    until=Chosen(ESTIMATE_LAST_DAY, {"none": None, "week_10": Weeks(10)}),
                    guards=(ONLY_THESE_CAUSES,),
                    settled_by=(FactIs("work_potential.requested"),),
                    within=Within.INCAPACITY,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite="Codex, book I, title 4 (number not seen); Royal Decree of 17 December 2025",
            rows="4.1, T3",
            certainty=Certainty.SEVERAL,
            sources=("TT-FOD", "ID-AP", "SX-DIFF", "NB-2L", "LEG", "SX-FAQ"),
            checked="2026-11-21",
            settings=(SECOND_ESTIMATE,),
        ),
    ),
)

ESTIMATE = Rule(
    key="be.work-potential.estimate",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Estimate the work potential"),
        question=Text(en="When does the physician or nurse estimate the work potential?"),
        action=Text(en="Estimate with the standard method whether the worker could do adapted or other work."),
        if_missed=Text(en="The employer and the worker keep waiting. The sources give no term and no sanction."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.INCAPACITY_BEGAN,
            terms=(
                Term(
                    counts_from=ASKED,
                    length=Chosen(ESTIMATE_TERM, {"no_term": None, "49_days": Days(49)}),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("work_potential.estimated"),),
                    within=Within.INCAPACITY,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite="Codex, book I, title 4 (number not seen); Royal Decree of 17 December 2025",
            rows="4.2-4.4, T3",
            certainty=Certainty.REPUBLISHED,
            sources=("TT-FOD", "LEG", "ID-AP"),
            checked="2026-11-21",
            settings=(QUESTIONNAIRE,),
        ),
    ),
)

TELL = Rule(
    key="be.work-potential.tell",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Tell the outcome of the estimate"),
        question=Text(en="When do the employer and the worker hear the outcome?"),
        action=Text(en="Tell both the employer and the worker whether there is work potential; nothing more."),
        if_missed=Text(en="The worker does not know what can follow. The sources give no term and no sanction."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.INCAPACITY_BEGAN,
            terms=(
                Term(
                    counts_from=ESTIMATED,
                    settled_by=(FactIs("worker.informed"),),
                    within=Within.INCAPACITY,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite="Codex, book I, title 4 (number not seen); Royal Decree of 17 December 2025",
            rows="4.5, 4.6, T3",
            certainty=Certainty.SEVERAL,
            sources=("LEG", "MEDIW", "ID-AP", "MEN-AP", "SX-DIFF"),
            checked="2026-11-21",
        ),
    ),
)

RULES = (REQUEST, ESTIMATE, TELL)
