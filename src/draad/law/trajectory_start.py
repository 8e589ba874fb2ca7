"""Starting a reintegration trajectory: Codex I.4-72 and I.4-73 §1-2.

Not modelled: the method of averaging twenty workers (the number is given); a limit on starting again after another end
than decision C (the sources know none).
"""

from draad.law.moments import ABSENCE_OVER, EPISODE_OVER, FIRST_DAY_OF_INCAPACITY, FIRST_DAY_OF_SPELL
from draad.law.settings import (
    DUTY_AFTER_PARTIAL,
    REGIME_2026,
)
from draad.periods import Counting, Months
from draad.rules import (
    AtLeast,
    BodyIs,
    Certainty,
    Chosen,
    FactIs,
    Happened,
    Lapse,
    Moment,
    Nature,
    NoneRunning,
    Party,
    Pick,
    Rule,
    TemporaryIncapacityOver,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

REQUEST_RECEIVED = Moment(Text(en="day the physician received the request"), FactIs("trajectory.requested"))
DECISION_C = Moment(
    Text(en="day the assessment with decision C was received"),
    FactIs("assessment.received", decision="C", unless={"by": "worker"}),
)

PICKED = Chosen(
    REGIME_2026,
    {"requests_from_2026": Pick.TRAJECTORY_REQUESTED, "incapacities_from_2026": Pick.INCAPACITY_BEGAN},
)
ACCIDENT_OVER = TemporaryIncapacityOver("temporary_incapacity_runs")
NO_OTHER = NoneRunning("trajectory_runs")
POTENTIAL = Happened(
    FactIs("work_potential.estimated", present="yes"), Within.INCAPACITY, "no_work_potential", "not_estimated"
)
REQUESTED_BY_OTHERS = Lapse(
    "requested_by_others", FactIs("trajectory.requested", by=("worker", "treating_doctor", "fund_doctor"))
)

WORKER_MAY_REQUEST = Rule(
    key="be.trajectory.worker-may-request",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(en="Ask for a reintegration trajectory"),
        question=Text(
            en="When may the worker, or the treating doctor with the worker's consent, ask for a trajectory?"
        ),
        action=Text(
            en="You may ask the occupational physician for a trajectory, from the first day. Your doctor may do it for you."
        ),
        if_missed=Text(en="Nothing: it is your choice."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.STILL_RUNNING,
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_SPELL,
                    guards=(ACCIDENT_OVER, NO_OTHER),
                    settled_by=(FactIs("trajectory.requested", by=("worker", "treating_doctor")),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite="Codex I.4-73 §1",
            rows="6.1, 6.2, 6.9, T2",
            certainty=Certainty.SEVERAL,
            sources=("SX-INIT", "SX-PROC", "EMP-22"),
            checked="2026-11-21",
        ),
    ),
)

EMPLOYER_MAY_REQUEST = Rule(
    key="be.trajectory.employer-may-request",
    nature=Nature.RIGHT,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Request a trajectory as employer"),
        question=Text(en="When may the employer request a trajectory?"),
        action=Text(
            en="You may request a trajectory from the first day if the worker agrees, and without that once an estimate "
            "shows work potential."
        ),
        if_missed=Text(en="Nothing: it is a choice, until it becomes a duty."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.STILL_RUNNING,
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_INCAPACITY,
                    guards=(ACCIDENT_OVER, NO_OTHER),
                    settled_by=(FactIs("trajectory.requested", by="employer"),),
                    within=Within.INCAPACITY,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite="Codex I.4-73 §1",
            rows="6.3, 6.4, 6.8, 6.9, T2",
            certainty=Certainty.SEVERAL,
            sources=("SX-INIT", "LYD", "AKD", "LXG2", "GET", "SX-DIFF"),
            checked="2026-11-21",
        ),
    ),
)

EMPLOYER_MUST_REQUEST = Rule(
    key="be.trajectory.employer-must-request",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Request the trajectory that the estimate calls for"),
        question=Text(en="By when must the employer request a trajectory after an estimate that shows work potential?"),
        action=Text(en="Request a trajectory from the occupational physician."),
        if_missed=Text(
            en="A fine of level 2 of the Social Criminal Code is possible, multiplied by the workers concerned."
        ),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.INCAPACITY_BEGAN,
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_INCAPACITY,
                    length=Months(6),
                    counting=Counting.FROM_START,
                    guards=(
                        AtLeast("employer.workers_average", 20, "too_few_workers"),
                        POTENTIAL,
                        ACCIDENT_OVER,
                    ),
                    settled_by=(FactIs("trajectory.requested", by="employer"),),
                    within=Within.INCAPACITY,
                    lapses=(
                        REQUESTED_BY_OTHERS,
                        *ABSENCE_OVER,
                        Chosen(
                            DUTY_AFTER_PARTIAL,
                            {
                                "stays": (),
                                "lapses": (Lapse("resumed_partially", FactIs("work.resumed_partially")),),
                            },
                        ),
                    ),
                ),
            ),
            cite="Codex I.4-73 §1; Social Criminal Code, level 2",
            rows="4.9, 6.5-6.7, 6.9, 6.13, T3",
            certainty=Certainty.SEVERAL,
            sources=("TT-FOD", "SX-INIT", "CES", "AKD", "NB-2L", "SX-DIFF", "WK"),
            checked="2026-11-21",
        ),
    ),
)

TELL_OTHERS = Rule(
    key="be.trajectory.tell-others",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Tell the others that a trajectory was requested"),
        question=Text(en="When do the other party and the advising physician hear of the request?"),
        action=Text(en="Tell the employer, if the worker or doctor asked, and always the advising physician."),
        if_missed=Text(en="The others cannot prepare. The sources name no sanction."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=REQUEST_RECEIVED,
                    settled_by=(FactIs("trajectory.told"),),
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
            ),
            cite="Codex I.4-73 §2",
            rows="6.11, 6.12",
            certainty=Certainty.ONE,
            sources=("SX-INIT",),
            checked="2026-11-21",
        ),
    ),
)

RESTART = Rule(
    key="be.trajectory.restart",
    nature=Nature.BAR,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Wait before a new trajectory"),
        question=Text(en="When may a new trajectory start after decision C?"),
        action=Text(en="Wait with a new request, unless the physician has good reasons to start earlier."),
        if_missed=Text(en="An earlier request is not accepted."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=DECISION_C,
                    length=Months(3),
                    counting=Counting.WAIT_FROM_RECEIPT,
                    guards=(BodyIs("restart_allowed_early", ("no",), "restart_allowed_early", if_missing=True),),
                    within=Within.EPISODE,
                ),
            ),
            cite="Codex I.4-73 §4",
            rows="6.35, 6.41",
            certainty=Certainty.EARLIER_REGIME,
            sources=("DQ-DEC", "ACE-22"),
            checked="2026-11-21",
        ),
    ),
)

RULES = (WORKER_MAY_REQUEST, EMPLOYER_MAY_REQUEST, EMPLOYER_MUST_REQUEST, TELL_OTHERS, RESTART)
