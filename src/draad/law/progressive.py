"""Progressive resumption with the sickness fund: Act of 14 July 1994, art. 100 §2; Royal Decree of 3 July 1996, art. 230.

Not modelled: the reduction of the benefit after a late request (a matter between worker and fund); a resumption after
a work accident or occupational disease, which asks another insurer (background knowledge only).
"""

from draad.law.moments import ABSENCE_OVER
from draad.periods import FUND, Counting, Months, WorkingDays
from draad.rules import (
    CONTRACT_ENDED,
    Certainty,
    Each,
    FactIs,
    Happened,
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

PARTIAL_RETURN = Moment(Text(en="day of the partial return to work"), FactIs("work.resumed_partially"), planned=True)
PERMISSION_ASKED = Happened(FactIs("progressive.requested"), Within.SPELL, "not_asked", "not_asked")

ASK = Rule(
    key="be.progressive.ask",
    nature=Nature.DUTY,
    party=Party.WORKER,
    wording=Wording(
        name=Text(en="Ask the advising physician for the partial return"),
        question=Text(en="By when does the worker ask permission for a partial return?"),
        action=Text(en="Tell your sickness fund about the partial return and ask permission, with one form."),
        if_missed=Text(en="Up to 14 days late the benefit is lower until the request; later it may be claimed back."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=PARTIAL_RETURN,
                    length=WorkingDays(1, FUND),
                    counting=Counting.BACK_FROM,
                    settled_by=(FactIs("progressive.requested"),),
                    settled_early=True,
                    within=Within.SPELL,
                    lapses=(CONTRACT_ENDED,),
                ),
            ),
            cite="Royal Decree of 3 July 1996, art. 230",
            rows="10.9, 10.11, 10.12, 10.13",
            certainty=Certainty.OFFICIAL,
            sources=("INAMI-AW", "KN-PR", "FSMB"),
            checked="2026-11-21",
        ),
    ),
)

DECISION = Rule(
    key="be.progressive.decision",
    nature=Nature.DUTY,
    party=Party.FUND_DOCTOR,
    wording=Wording(
        name=Text(en="Decide on the partial return"),
        question=Text(en="By when does the advising physician decide on the partial return?"),
        action=Text(en="Decide, and send the decision to the worker within seven calendar days."),
        if_missed=Text(en="The worker may go on; a refusal works only for the future."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=PARTIAL_RETURN,
                    length=WorkingDays(30, FUND),
                    counting=Counting.FROM_RECEIPT,
                    guards=(PERMISSION_ASKED,),
                    settled_by=(FactIs("progressive.allowed", "progressive.refused"),),
                    settled_early=True,
                    within=Within.SPELL,
                    lapses=(CONTRACT_ENDED,),
                ),
            ),
            cite="Royal Decree of 3 July 1996, art. 230",
            rows="10.10",
            certainty=Certainty.OFFICIAL,
            sources=("INAMI-AW", "GS-PR", "RSAM"),
            checked="2026-11-21",
        ),
    ),
)

EMPLOYER_CERTIFICATE = Rule(
    key="be.progressive.employer-certificate",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Monthly income certificate for the sickness fund"),
        question=Text(en="When does the employer certify the income during a partial return?"),
        action=Text(en="Send the sickness fund the income certificate of the month."),
        if_missed=Text(en="The fund cannot pay the worker the right benefit."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=Moment(PARTIAL_RETURN.name, FactIs("work.resumed_partially"), Each.PARTIAL),
                    length=Months(1),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("letter.sent", letter="progressive-income-certificate"),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                    every=True,
                ),
            ),
            cite="Royal Decree of 3 July 1996; social risk declaration, scenario 6",
            rows="10.14",
            certainty=Certainty.OFFICIAL,
            sources=("FSMB", "SS-06"),
            checked="2026-11-21",
            remark=Text(
                en="The sources say monthly and give no day of the month; it is counted from the partial return."
            ),
        ),
    ),
)

RULES = (ASK, DECISION, EMPLOYER_CERTIFICATE)
