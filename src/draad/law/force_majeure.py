"""Medical force majeure: Employment Contracts Act, art. 34; Codex I.4-82/1.

Not modelled: the plan or reasoned report after the conditions of adapted work (row 7.10: "as in a trajectory", no term
of its own found); the procedure of the federal statutory staff before Medex (row 7.15, a draft).
"""

from draad.law.moments import ABSENCE_OVER, EPISODE_OVER, FIRST_DAY_OF_INCAPACITY
from draad.law.settings import (
    FORCE_MAJEURE_NO_SHOW,
    FORCE_MAJEURE_RESTART,
    FUND_ON,
    FUND_TERM,
)
from draad.periods import Counting, Days, Months
from draad.rules import (
    RESUMED,
    AnyOf,
    BodyIs,
    Certainty,
    Chosen,
    FactIs,
    Is,
    Lapse,
    Moment,
    Nature,
    NoneRunning,
    Party,
    Pick,
    Rule,
    Term,
    Text,
    Version,
    Within,
    Wording,
)

NOTICE = Moment(Text(en="day the physician received the notice"), FactIs("force_majeure.notified"))
FOUND = Moment(Text(en="day the worker received the finding"), FactIs("force_majeure.found"))
NOT_FOUND_UNFIT = Moment(
    Text(en="day of a finding that is not permanent unfitness"),
    FactIs("force_majeure.found", permanently_unfit="no"),
)
APPEAL_LODGED = Moment(Text(en="day the inspector received the appeal"), FactIs("appeal.lodged"))
ADAPTED_WORK_ASKED = Moment(
    Text(en="day the physician received the question"), FactIs("force_majeure.adapted_work_asked")
)
ENDED = Moment(
    Text(en="day the contract ended for medical force majeure"),
    FactIs("contract.ended", ground="medical_force_majeure"),
)

UNDER_CONTRACT = AnyOf(
    (Is("employer.sector", "private", "statutory_staff"), Is("worker.statutory", False, "statutory_staff")),
    "statutory_staff",
)
NO_TRAJECTORY = NoneRunning("trajectory_runs")
UNFIT = BodyIs("permanently_unfit", ("yes",), "not_permanently_unfit")

MAY_START = Rule(
    key="be.force-majeure.may-start",
    nature=Nature.RIGHT,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Start the procedure of medical force majeure"),
        question=Text(en="From when may the worker or the employer start the procedure of medical force majeure?"),
        action=Text(
            en="Employer and worker may start the procedure by registered letter to the other and to the physician."
        ),
        if_missed=Text(en="Nothing: it is a choice, and never automatic."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.STILL_RUNNING,
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_INCAPACITY,
                    length=Months(6),
                    counting=Counting.WAIT_FROM_START,
                    guards=(UNDER_CONTRACT, NO_TRAJECTORY),
                    settled_by=(FactIs("force_majeure.notified"),),
                    within=Within.INCAPACITY,
                    lapses=ABSENCE_OVER,
                ),
                Term(
                    counts_from=NOT_FOUND_UNFIT,
                    length=Chosen(FORCE_MAJEURE_RESTART, {"6_months": Months(6), "9_months": Months(9)}),
                    counting=Counting.WAIT_FROM_RECEIPT,
                    guards=(UNDER_CONTRACT, NO_TRAJECTORY),
                    settled_by=(FactIs("force_majeure.notified"),),
                    within=Within.INCAPACITY,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite="Employment Contracts Act, art. 34; Codex I.4-82/1",
            rows="7.1-7.3, 7.12, T4",
            certainty=Certainty.SEVERAL,
            sources=("DAM", "SX-FAQ", "INC", "GET", "DQ-26"),
            checked="2026-11-21",
        ),
    ),
)

EXAMINE = Rule(
    key="be.force-majeure.examine",
    nature=Nature.BAR,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Wait before the examination"),
        question=Text(en="From when may the physician examine the worker?"),
        action=Text(en="Invite the worker to an examination, after the waiting time."),
        if_missed=Text(en="An examination that comes too soon can be contested."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=NOTICE,
                    length=Days(10),
                    counting=Counting.WAIT_FROM_RECEIPT,
                    settled_by=(FactIs("force_majeure.examined"),),
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
            ),
            cite="Codex I.4-82/1",
            rows="7.4",
            certainty=Certainty.SEVERAL,
            sources=("BECI-FM", "PREM-FM", "MEN-FM"),
            checked="2026-11-21",
        ),
    ),
)

FINDING = Rule(
    key="be.force-majeure.finding",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Send the finding"),
        question=Text(en="By when do the employer and the worker receive the finding?"),
        action=Text(en="Send the finding by registered letter to the employer and the worker."),
        if_missed=Text(en="The procedure stays open. The sources name no sanction."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=NOTICE,
                    length=Months(3),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("force_majeure.found"),),
                    within=Within.EPISODE,
                    lapses=(
                        *EPISODE_OVER,
                        RESUMED,
                        Chosen(
                            FORCE_MAJEURE_NO_SHOW,
                            {
                                "stops": (Lapse("three_no_shows", FactIs("force_majeure.missed"), nth=3),),
                                "goes_on": (),
                            },
                        ),
                    ),
                ),
            ),
            cite="Codex I.4-82/1",
            rows="7.5, 7.6",
            certainty=Certainty.ONE,
            sources=("PREM-FM", "BECI-FM"),
            checked="2026-11-21",
        ),
    ),
)

APPEAL = Rule(
    key="be.force-majeure.appeal",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(en="Appeal against the finding"),
        question=Text(en="Until when may the worker appeal against a finding of permanent unfitness?"),
        action=Text(
            en="You may appeal: send a registered letter to the social inspector-physician and one to the employer."
        ),
        if_missed=Text(en="The finding stands."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=FOUND,
                    length=Days(21),
                    counting=Counting.FROM_RECEIPT,
                    guards=(UNFIT,),
                    settled_by=(FactIs("appeal.lodged"),),
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
            ),
            cite="Codex I.4-82/1, I.4-80",
            rows="7.7",
            certainty=Certainty.SEVERAL,
            sources=("SX-FMR", "BECI-FM"),
            checked="2026-11-21",
        ),
    ),
)

APPEAL_DECISION = Rule(
    key="be.force-majeure.appeal-decision",
    nature=Nature.DUTY,
    party=Party.SOCIAL_INSPECTOR,
    wording=Wording(
        name=Text(en="Decide on the appeal against the finding"),
        question=Text(en="By when is the appeal against the finding decided?"),
        action=Text(en="Decide with the three doctors, by majority; alone if one is absent or they do not agree."),
        if_missed=Text(en="The finding is not final yet. The sources name no sanction."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
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
            cite="Codex I.4-82/1, I.4-80",
            rows="7.7, 6.22",
            certainty=Certainty.SEVERAL,
            sources=("SX-FMR", "BECI-FM"),
            checked="2026-11-21",
        ),
    ),
)

ASK_ADAPTED_WORK = Rule(
    key="be.force-majeure.ask-adapted-work",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(en="Ask for adapted or other work after the finding"),
        question=Text(en="Until when may the worker still ask to examine adapted or other work?"),
        action=Text(en="You may ask by registered letter to the physician and the employer, with your reasons."),
        if_missed=Text(en="The right to ask is lost in this procedure."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=FOUND,
                    length=Days(7),
                    counting=Counting.FROM_RECEIPT,
                    guards=(UNFIT,),
                    settled_by=(FactIs("force_majeure.adapted_work_asked"),),
                    settled_early=True,
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
            ),
            cite="Codex I.4-82/1",
            rows="7.8",
            certainty=Certainty.SEVERAL,
            sources=("SX-FMR", "BECI-FM"),
            checked="2026-11-21",
        ),
    ),
)

CONDITIONS = Rule(
    key="be.force-majeure.conditions",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Send the conditions of adapted or other work"),
        question=Text(en="By when do the employer and the worker receive the conditions of adapted or other work?"),
        action=Text(en="Send the form with the conditions, in terms of work only."),
        if_missed=Text(en="The employer cannot look for adapted work yet. The sources name no sanction."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=ADAPTED_WORK_ASKED,
                    length=Days(30),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("force_majeure.conditions_given"),),
                    within=Within.EPISODE,
                    lapses=EPISODE_OVER,
                ),
            ),
            cite="Codex I.4-82/1",
            rows="7.9, 7.10",
            certainty=Certainty.ONE,
            sources=("SX-FMR",),
            checked="2026-11-21",
        ),
    ),
)

PAY_FUND = Rule(
    key="be.force-majeure.pay-fund",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Tell and pay the Return-to-Work Fund"),
        question=Text(en="By when does the employer tell and pay the Return-to-Work Fund?"),
        action=Text(en="Tell the national sickness insurance institute and pay 1,800 euro to the Return-to-Work Fund."),
        if_missed=Text(en="A fine of level 2 of the Social Criminal Code is possible."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=ENDED,
                    length=Chosen(FUND_TERM, {"45_days": Days(45), "15_days": Days(15)}),
                    counting=Counting.FROM_RECEIPT,
                    guards=(
                        Chosen(
                            FUND_ON,
                            {
                                "every_end": (),
                                "employer_invokes": (BodyIs("by", ("employer",), "not_ended_by_employer"),),
                            },
                        ),
                    ),
                    settled_by=(FactIs("force_majeure.paid"),),
                ),
            ),
            cite="Royal Decree of 28 March 2024; Act of 19 December 2025",
            rows="7.13, 7.14",
            certainty=Certainty.SEVERAL,
            sources=("PARTENA-1800", "SOT-1800", "ZEN-1800", "DYN-1800", "RELI-1800"),
            checked="2026-11-21",
        ),
    ),
)

RULES = (
    MAY_START,
    EXAMINE,
    FINDING,
    APPEAL,
    APPEAL_DECISION,
    ASK_ADAPTED_WORK,
    CONDITIONS,
    PAY_FUND,
)
