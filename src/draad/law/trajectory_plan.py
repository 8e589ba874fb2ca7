"""Plan, reasoned report and the answer of the worker: Codex I.4-74 to I.4-76.

Not modelled: the content of the plan, which belongs to the plan itself; a plan with another employer (seen in drafts
only).
"""

from draad.law.moments import ABSENCE_OVER, EPISODE_OVER
from draad.law.settings import (
    FUND_ANSWERS_PLAN,
    PLAN_B_AFTER_APPEAL,
    REGIME_2026,
    SILENCE_AFTER_REMINDER,
)
from draad.periods import Counting, Days, Months, Weeks
from draad.rules import (
    CONTRACT_ENDED,
    Certainty,
    Chosen,
    FactIs,
    Lapse,
    Moment,
    Nature,
    Never,
    Party,
    Pick,
    Rule,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

ASSESSMENT_A = Moment(
    Text(en="day the employer received the assessment with decision A"),
    FactIs("assessment.received", decision="A", unless={"by": "worker"}),
)
ASSESSMENT_B = Moment(
    Text(en="day the employer received the assessment with decision B"),
    FactIs("assessment.received", decision="B", unless={"by": "worker"}),
)
APPEAL_LOST = Moment(
    Text(en="day of the outcome that confirms the decision"), FactIs("appeal.decided", confirmed="yes")
)
PLAN_RECEIVED = Moment(Text(en="day the worker received the plan"), FactIs("plan.received"))
REMINDED = Moment(Text(en="day the employer reminded the worker"), FactIs("plan.reminded"))
ACCEPTED = Moment(Text(en="day the worker accepted the plan"), FactIs("plan.answered", agreed="yes"))

PICKED = Chosen(
    REGIME_2026,
    {"requests_from_2026": Pick.TRAJECTORY_REQUESTED, "incapacities_from_2026": Pick.INCAPACITY_BEGAN},
)
APPEAL_TERM = Days(21)
PLAN_TERM_B = Months(6)
ANSWER_TERM = Days(14)

PLAN_OR_REPORT = (FactIs("plan.received"), FactIs("report.received"))
APPEAL_WON = Lapse("appeal_won", FactIs("appeal.decided", confirmed="no"))
ANSWERED = Lapse("answered", FactIs("plan.answered"))

CONSULT = Rule(
    key="be.trajectory.consult",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Talk before writing the plan"),
        question=Text(en="From when does the employer consult the worker and the physician about the plan?"),
        action=Text(
            en="Talk with the worker, the occupational physician and others who can help about what is possible."
        ),
        if_missed=Text(en="A plan or report without this talk can be contested."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=ASSESSMENT_A,
                    settled_by=(FactIs("trajectory.consulted"),),
                    within=Within.EPISODE,
                    lapses=(Lapse("plan_or_report_given", FactIs("plan.received", "report.received")), *EPISODE_OVER),
                ),
                Term(
                    counts_from=ASSESSMENT_B,
                    length=APPEAL_TERM,
                    counting=Counting.WHEN_TERM_HAS_RUN_OUT,
                    waits_for=(FactIs("appeal.lodged"), FactIs("appeal.decided")),
                    settled_by=(FactIs("trajectory.consulted"),),
                    within=Within.EPISODE,
                    lapses=(
                        APPEAL_WON,
                        Lapse("plan_or_report_given", FactIs("plan.received", "report.received")),
                        *EPISODE_OVER,
                    ),
                ),
            ),
            cite="Codex I.4-74",
            rows="6.25, 6.26",
            certainty=Certainty.SEVERAL,
            sources=("DQ-PLAN", "MEN-PLAN", "MEN-22"),
            checked="2026-11-21",
        ),
    ),
)

PLAN = Rule(
    key="be.trajectory.plan",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Give a reintegration plan or a reasoned report"),
        question=Text(en="By when does the worker receive a plan, or a report that says why there is none?"),
        action=Text(
            en="Give the worker and the physician a plan, or a report with the reasons why no plan is possible."
        ),
        if_missed=Text(en="The worker can claim damages. The level of a fine was not found in the sources."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=ASSESSMENT_A,
                    length=Days(63),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=PLAN_OR_REPORT,
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
                Chosen(
                    PLAN_B_AFTER_APPEAL,
                    {
                        "not_moved": (
                            Term(
                                counts_from=ASSESSMENT_B,
                                length=PLAN_TERM_B,
                                counting=Counting.FROM_RECEIPT,
                                settled_by=PLAN_OR_REPORT,
                                within=Within.EPISODE,
                                lapses=(APPEAL_WON, *EPISODE_OVER),
                            ),
                        ),
                        "from_outcome": (
                            Term(
                                counts_from=ASSESSMENT_B,
                                length=PLAN_TERM_B,
                                counting=Counting.FROM_RECEIPT,
                                settled_by=PLAN_OR_REPORT,
                                within=Within.EPISODE,
                                lapses=(Lapse("appealed", FactIs("appeal.lodged")), *EPISODE_OVER),
                            ),
                            Term(
                                counts_from=APPEAL_LOST,
                                length=PLAN_TERM_B,
                                counting=Counting.FROM_RECEIPT,
                                settled_by=PLAN_OR_REPORT,
                                within=Within.EPISODE,
                                lapses=EPISODE_OVER,
                            ),
                        ),
                    },
                ),
            ),
            cite="Codex I.4-74",
            rows="6.25-6.29, 6.32",
            certainty=Certainty.SEVERAL,
            sources=("DQ-PLAN", "MEN-PLAN", "MEN-22"),
            checked="2026-11-21",
        ),
    ),
)

FUND_ANSWER = Rule(
    key="be.trajectory.fund-answer",
    nature=Nature.DUTY,
    party=Party.FUND_DOCTOR,
    wording=Wording(
        name=Text(en="Comment on the plan as advising physician"),
        question=Text(en="Has the advising physician a term to comment on the plan?"),
        action=Text(en="Tell whether the planned work ends the incapacity."),
        if_missed=Text(en="Silence counts as consent with the planned work."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=PLAN_RECEIVED,
                    length=Weeks(3),
                    counting=Counting.FROM_RECEIPT,
                    guards=(Chosen(FUND_ANSWERS_PLAN, {"no": (Never("text_before_2022"),), "yes": ()}),),
                    settled_by=(FactIs("fund.answered"),),
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
            ),
            cite="Royal Decree of 3 July 1996, art. 215undecies (text from before 2022)",
            rows="6.33",
            certainty=Certainty.ONE,
            sources=("TERRA",),
            checked="2026-11-21",
        ),
    ),
)

ANSWER = Rule(
    key="be.trajectory.answer",
    nature=Nature.DUTY,
    party=Party.WORKER,
    wording=Wording(
        name=Text(en="Answer the plan"),
        question=Text(en="By when does the worker say yes or no to the plan?"),
        action=Text(en="Sign the plan if you agree. If not, say why."),
        if_missed=Text(en="The employer contacts you. If you still do not answer, it counts as a refusal."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=PLAN_RECEIVED,
                    length=ANSWER_TERM,
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("plan.answered"),),
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
            ),
            cite="Codex I.4-75",
            rows="6.30",
            certainty=Certainty.SEVERAL,
            sources=("DQ-ACC", "MEN-22"),
            checked="2026-11-21",
        ),
    ),
)

REMIND = Rule(
    key="be.trajectory.remind",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Contact the worker who did not answer"),
        question=Text(en="When does the employer contact a worker who has not answered the plan?"),
        action=Text(en="Contact the worker and ask for an answer."),
        if_missed=Text(en="Without this contact the silence does not count as a refusal."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=PLAN_RECEIVED,
                    length=ANSWER_TERM,
                    counting=Counting.WHEN_TERM_HAS_RUN_OUT,
                    settled_by=(FactIs("plan.reminded"),),
                    within=Within.EPISODE,
                    lapses=(ANSWERED, *EPISODE_OVER),
                ),
            ),
            cite="Codex I.4-75",
            rows="6.31",
            certainty=Certainty.ONE,
            sources=("DQ-ACC",),
            checked="2026-11-21",
        ),
    ),
)

SILENCE = Rule(
    key="be.trajectory.silence-is-refusal",
    nature=Nature.EFFECT,
    party=Party.WORKER,
    ends_episode=True,
    wording=Wording(
        name=Text(en="Silence counts as a refusal"),
        question=Text(en="From when does a plan without an answer count as refused?"),
        action=Text(en="Without an answer the plan counts as refused and the trajectory ends."),
        if_missed=Text(en="The trajectory ends. You can still talk with the employer and the physician."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=REMINDED,
                    length=Chosen(SILENCE_AFTER_REMINDER, {"14_days": ANSWER_TERM, "1_day": Days(1)}),
                    counting=Counting.WHEN_TERM_HAS_RUN_OUT,
                    within=Within.EPISODE,
                    lapses=(ANSWERED, Lapse("episode_ended", FactIs("trajectory.ended")), CONTRACT_ENDED),
                ),
            ),
            cite="Codex I.4-75",
            rows="6.31, 6.37",
            certainty=Certainty.ONE,
            sources=("DQ-ACC",),
            checked="2026-11-21",
        ),
    ),
)

FOLLOW_UP = Rule(
    key="be.trajectory.follow-up",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Follow the plan"),
        question=Text(en="How does the physician follow a plan that was accepted?"),
        action=Text(en="Look with the worker and the employer whether the plan still fits; set the rhythm yourself."),
        if_missed=Text(en="Measures that no longer fit are seen too late. The worker may ask for a consultation."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=ACCEPTED,
                    settled_by=(FactIs("plan.reviewed"),),
                    within=Within.EPISODE,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite="Codex I.4-76",
            rows="6.38, 6.39",
            certainty=Certainty.ONE,
            sources=("MEN-50",),
            checked="2026-11-21",
        ),
    ),
)

RULES = (CONSULT, PLAN, FUND_ANSWER, ANSWER, REMIND, SILENCE, FOLLOW_UP)
