"""Four weeks of absence: Codex I.4-4 §3 and I.4-71/1."""

from draad.law.moments import ABSENCE_OVER, FIRST_DAY_OF_INCAPACITY
from draad.periods import Counting, Weeks
from draad.rules import (
    Certainty,
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

TOLD = Moment(Text(en="day the physician heard of the absence"), FactIs("physician.told"))

REPORT = Rule(
    key="be.four-weeks.report",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Tell the physician about four weeks of absence"),
        question=Text(
            en="When does the employer tell the occupational physician that the worker is absent for four weeks?"
        ),
        action=Text(en="Give the occupational physician the name of the worker, as soon as four weeks are full."),
        if_missed=Text(en="The physician cannot inform the worker in time about ways to return."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.STILL_RUNNING,
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_INCAPACITY,
                    length=Weeks(4),
                    counting=Counting.WAIT_FROM_START,
                    settled_by=(FactIs("physician.told"),),
                    within=Within.INCAPACITY,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite="Codex I.4-4 §3",
            rows="3.1, T5",
            certainty=Certainty.SEVERAL,
            sources=("EMP-22", "CE22", "CO-WEB"),
            checked="2026-11-21",
        ),
    ),
)

INFORM = Rule(
    key="be.four-weeks.inform",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Inform the worker about ways to return"),
        question=Text(en="When does the physician or nurse tell the worker what is possible?"),
        action=Text(en="Tell the worker about a conversation, a visit before the return, and a trajectory."),
        if_missed=Text(en="The worker does not know which help exists. The sources name no sanction."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.STILL_RUNNING,
            terms=(
                Term(
                    counts_from=TOLD,
                    settled_by=(FactIs("worker.informed"),),
                    within=Within.INCAPACITY,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite="Codex I.4-71/1",
            rows="3.2, 3.3",
            certainty=Certainty.REPUBLISHED,
            sources=("TT-FOD", "CO-WEB", "GET", "UN-RIT"),
            checked="2026-11-21",
        ),
    ),
)

RULES = (REPORT, INFORM)
