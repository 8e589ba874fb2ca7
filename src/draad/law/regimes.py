"""The three laws under which a trajectory can run: their decision letters and what ends a trajectory.

Letters do not map between regimes; a decision is always shown with the regime it belongs to.
"""

from draad.law.choices import APPEAL_TERM, APPEAL_TERM_2017, PICKED
from draad.law.settings import ACCEPTED_PLAN_ENDS, FORCE_MAJEURE_NO_SHOW
from draad.periods import Days, Months
from draad.rules import Chosen, Ending, FactIs, Pick, Regime, Repeated

ENDED_BY_PARTIES = Ending(FactIs("trajectory.ended"), "ended")
REPORT_GIVEN = Ending(FactIs("report.received"), "report_given")
REFUSED = Ending(FactIs("plan.answered", agreed="no"), "plan_refused")
ACCEPTED = Ending(
    FactIs("plan.answered", agreed="yes"),
    "plan_accepted",
    only_if=Chosen(ACCEPTED_PLAN_ENDS, {"yes": True, "no": False}),
)
DECISION_C = Ending(FactIs("assessment.received", decision="C", since="2022-10-01"), "decision_c")
APPEAL = (FactIs("appeal.lodged"), FactIs("appeal.decided"))
FINAL_D = FactIs("assessment.received", decision="D", unless={"by": "employer"}, before="2022-10-01")
DECISION_D = Ending(FINAL_D, "decision_d", after=APPEAL_TERM_2017, held_by=APPEAL)
DECISION_D_TAKEN_OVER = Ending(FINAL_D, "decision_d", after=APPEAL_TERM, held_by=APPEAL)

REGIMES = (
    Regime(
        "2017-01-01",
        Pick.TRAJECTORY_REQUESTED,
        ("A", "B", "C", "D", "E"),
        (ENDED_BY_PARTIES, REPORT_GIVEN, REFUSED, DECISION_D),
    ),
    Regime(
        "2022-10-01",
        Pick.STILL_RUNNING,
        ("A", "B", "C"),
        (ENDED_BY_PARTIES, REPORT_GIVEN, REFUSED, ACCEPTED, DECISION_C, DECISION_D_TAKEN_OVER),
    ),
    Regime(
        "2026-01-01",
        PICKED,
        ("A", "B", "C"),
        (ENDED_BY_PARTIES, REPORT_GIVEN, REFUSED, ACCEPTED, DECISION_C),
        consent_until=FactIs("work_potential.estimated", present="yes"),
    ),
)
"""An employer asks with the consent of the worker, or after an estimate that shows work potential: rows 6.3 and 6.4."""

FORCE_MAJEURE_ENDINGS = (
    Ending(FactIs("force_majeure.found", permanently_unfit="no"), "not_permanently_unfit"),
    Ending(
        Repeated(
            FactIs("force_majeure.missed"),
            number=3,
            called_by=FactIs("force_majeure.invited"),
            apart=Days(14),
            within=Months(3),
        ),
        "three_no_shows",
        only_if=Chosen(FORCE_MAJEURE_NO_SHOW, {"stops": True, "goes_on": False}),
    ),
)
"""What ends the procedure of medical force majeure. Codex I.4-82/1."""
