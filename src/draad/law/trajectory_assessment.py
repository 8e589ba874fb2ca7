"""Invitation, assessment and appeal in a reintegration trajectory: Codex I.4-73 §3-5 and I.4-80.

Not modelled: the start and end of a suspended sickness benefit after a no-show (not found in the sources).
"""

from draad.law.moments import EPISODE_OVER
from draad.law.settings import (
    NO_SHOW_ENDS,
    NO_SHOW_INTERVAL,
    NO_SHOW_REGISTERED,
    NO_SHOWS,
    REGIME_2026,
)
from draad.periods import Counting, Days
from draad.rules import (
    BodyIs,
    Certainty,
    Chosen,
    FactIs,
    Happened,
    Lapse,
    Moment,
    Nature,
    Never,
    NotHappened,
    Party,
    Pick,
    Reached,
    Rule,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

REQUEST_RECEIVED = Moment(Text(en="day the physician received the request"), FactIs("trajectory.requested"))
INVITED = Moment(Text(en="day of the invitation"), FactIs("trajectory.invited"))
MISSED = Moment(Text(en="day of the missed appointment"), FactIs("trajectory.missed"))
ASSESSMENT_OF_WORKER = Moment(
    Text(en="day the worker received the assessment"), FactIs("assessment.received", unless={"by": "employer"})
)
APPEAL_LODGED = Moment(Text(en="day the inspector received the appeal"), FactIs("appeal.lodged"))
APPEAL_WON = Moment(Text(en="day of the outcome of the appeal"), FactIs("appeal.decided", confirmed="no"))

PICKED = Chosen(
    REGIME_2026,
    {"requests_from_2026": Pick.TRAJECTORY_REQUESTED, "incapacities_from_2026": Pick.INCAPACITY_BEGAN},
)
UNEXCUSED = FactIs("trajectory.missed", excused="no")
LAST_NO_SHOW = Chosen(NO_SHOWS, {"2": 2, "3": 3})
ASSESSED = Lapse("assessed", FactIs("assessment.received"))

INVITE_AGAIN = Rule(
    key="be.trajectory.invite-again",
    nature=Nature.BAR,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Wait before the next invitation"),
        question=Text(en="When may the physician invite again after a missed appointment?"),
        action=Text(en="Leave time between two invitations, then invite again."),
        if_missed=Text(en="An invitation that comes too soon does not count."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=INVITED,
                    length=Chosen(NO_SHOW_INTERVAL, {"14_days": Days(14), "none": None}),
                    counting=Counting.WAIT_FROM_RECEIPT,
                    guards=(
                        Happened(FactIs("trajectory.missed"), Within.EPISODE, "not_missed", "not_missed", after=True),
                        Reached(UNEXCUSED, LAST_NO_SHOW, Within.EPISODE, "last_no_show", fewer=True),
                        Chosen(
                            NO_SHOW_REGISTERED,
                            {"no": (), "yes": (BodyIs("registered", ("yes",), "not_registered"),)},
                        ),
                    ),
                    settled_by=(FactIs("trajectory.invited"),),
                    within=Within.EPISODE,
                    lapses=(ASSESSED, *EPISODE_OVER),
                ),
            ),
            cite="Codex I.4-73 §3",
            rows="6.14-6.17",
            certainty=Certainty.CONTRADICTED,
            sources=("UN-TNW", "EMP-22", "LYD-22"),
            checked="2026-11-21",
        ),
    ),
)

NO_SHOW_RULE = Rule(
    key="be.trajectory.no-show-ends",
    nature=Nature.EFFECT,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    ends_episode=True,
    wording=Wording(
        name=Text(en="Missed appointments end the trajectory"),
        question=Text(en="What follows when the worker does not come to the assessment?"),
        action=Text(en="The trajectory ends. The physician tells the employer and the advising physician."),
        if_missed=Text(en="The sickness benefit may be suspended. From when and until when is not known."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=MISSED,
                    counting=Counting.THE_DAY_ITSELF,
                    guards=(
                        Reached(UNEXCUSED, LAST_NO_SHOW, Within.EPISODE, "too_few_no_shows"),
                        Chosen(
                            NO_SHOW_ENDS,
                            {"yes": (), "no": (Never("no_show_does_not_end"),)},
                        ),
                    ),
                    within=Within.EPISODE,
                    lapses=(ASSESSED,),
                ),
            ),
            cite="Codex I.4-73 §3",
            rows="6.14-6.18, 6.34",
            certainty=Certainty.CONTRADICTED,
            sources=("FGTB", "ABVV", "INC", "CES", "EMP-22", "LYD-22", "WK", "LXG1"),
            checked="2026-11-21",
        ),
    ),
)

ASSESS = Rule(
    key="be.trajectory.assess",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Assess the worker in the trajectory"),
        question=Text(en="By when do the employer and the worker receive the reintegration assessment?"),
        action=Text(en="See the worker and give the employer and the worker the assessment form with a decision."),
        if_missed=Text(en="The plan cannot start. The sources name no sanction."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=REQUEST_RECEIVED,
                    length=Days(49),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("assessment.received"),),
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
                Term(
                    counts_from=APPEAL_WON,
                    settled_by=(FactIs("assessment.received"),),
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
            ),
            cite="Codex I.4-73 §5",
            rows="6.12, 6.19, 6.24",
            certainty=Certainty.SEVERAL,
            sources=("MEN-EN", "MEN-22", "LYD-22", "JUR", "DQ-APP"),
            checked="2026-11-21",
            remark=Text(
                en="After an appeal that the worker wins the physician assesses again; no source gives a term for it."
            ),
        ),
    ),
)

APPEAL = Rule(
    key="be.trajectory.appeal",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(en="Appeal against the assessment"),
        question=Text(en="Until when may the worker appeal against decision B?"),
        action=Text(
            en="You may appeal: send a registered letter to the social inspector-physician and one to the employer."
        ),
        if_missed=Text(en="The decision stands."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=ASSESSMENT_OF_WORKER,
                    length=Days(21),
                    counting=Counting.FROM_RECEIPT,
                    guards=(
                        BodyIs("decision", ("B",), "decision_without_appeal"),
                        NotHappened(FactIs("appeal.lodged"), Within.EPISODE, "one_appeal_only"),
                    ),
                    settled_by=(FactIs("appeal.lodged"),),
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
            ),
            cite="Codex I.4-80",
            rows="6.20, 6.21, 6.23",
            certainty=Certainty.SEVERAL,
            sources=("SX-REC",),
            checked="2026-11-21",
        ),
    ),
)

APPEAL_DECISION = Rule(
    key="be.trajectory.appeal-decision",
    nature=Nature.DUTY,
    party=Party.SOCIAL_INSPECTOR,
    wording=Wording(
        name=Text(en="Decide on the appeal"),
        question=Text(en="By when is the appeal decided?"),
        action=Text(en="Decide with the three doctors, by majority; alone if one is absent or they do not agree."),
        if_missed=Text(en="The plan keeps waiting. The sources name no sanction."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=PICKED,
            terms=(
                Term(
                    counts_from=APPEAL_LODGED,
                    length=Days(42),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("appeal.decided"),),
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
            ),
            cite="Codex I.4-80",
            rows="6.22",
            certainty=Certainty.SEVERAL,
            sources=("SX-REC",),
            checked="2026-11-21",
        ),
    ),
)

RULES = (INVITE_AGAIN, NO_SHOW_RULE, ASSESS, APPEAL, APPEAL_DECISION)
