"""Visits to the occupational physician around a return: Codex I.4-34 to I.4-37.

Not modelled: the examination after a shorter absence at the request of worker or physician; a committee that extends
the examination to other workers; whether a partial return already calls the examination (not found in the sources).
"""

from draad.law.moments import ABSENCE_OVER, FIRST_DAY_OF_SPELL, RETURN
from draad.law.settings import (
    SATURDAY,
    VISIT_INVITATION,
)
from draad.periods import FUND, Counting, Weeks, WorkingDays
from draad.rules import (
    CONTRACT_ENDED,
    Certainty,
    Chosen,
    FactIs,
    Is,
    Lapse,
    Lasted,
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

WORKER_ASKED_VISIT = Moment(
    Text(en="day the physician received the worker's question"),
    FactIs("pre_return_visit.requested", unless={"by": "employer"}),
)
EMPLOYER_ASKED_VISIT = Moment(
    Text(en="day the physician received the employer's question"), FactIs("pre_return_visit.requested", by="employer")
)
CONSULTATION_ASKED = Moment(Text(en="day the physician received the question"), FactIs("consultation.requested"))

TEN_WORKING_DAYS = Chosen(SATURDAY, {"counts": WorkingDays(10), "does_not_count": WorkingDays(10, FUND)})

INVITED = (FactIs("pre_return_visit.invited"), FactIs("pre_return_visit.held"))
DECLINED = Lapse("declined", FactIs("pre_return_visit.declined"))

WORKER_MAY_ASK = Rule(
    key="be.pre-return-visit.worker-may-ask",
    nature=Nature.RIGHT,
    party=Party.WORKER,
    wording=Wording(
        name=Text(en="Ask for a visit before the return"),
        question=Text(en="When may the worker see the occupational physician before returning?"),
        action=Text(en="You may ask the occupational physician for a visit, at any moment of your absence."),
        if_missed=Text(en="Nothing: it is your choice."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_SPELL,
                    settled_by=(FactIs("pre_return_visit.requested", by=("worker", "treating_doctor")),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite="Codex I.4-36",
            rows="5.1",
            certainty=Certainty.SEVERAL,
            sources=("SX-PRE", "CO-FR"),
            checked="2026-11-21",
        ),
    ),
)

EMPLOYER_MAY_ASK = Rule(
    key="be.pre-return-visit.employer-may-ask",
    nature=Nature.RIGHT,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Have the worker invited to a visit before the return"),
        question=Text(en="When may the employer ask the physician to invite the worker?"),
        action=Text(en="You may ask the occupational physician to invite the worker. The worker is free to decline."),
        if_missed=Text(en="Nothing: it is a choice."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.STILL_RUNNING,
            terms=(
                Term(
                    counts_from=FIRST_DAY_OF_SPELL,
                    settled_by=(FactIs("pre_return_visit.requested", by="employer"),),
                    within=Within.SPELL,
                    lapses=ABSENCE_OVER,
                ),
            ),
            cite="Codex I.4-36",
            rows="5.2, 4.8",
            certainty=Certainty.REPUBLISHED,
            sources=("TT-FOD", "SX-PRE", "MQ26", "NAU", "CO-NL"),
            checked="2026-11-21",
        ),
    ),
)

INVITE = Rule(
    key="be.pre-return-visit.invite",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Invite the worker to a visit before the return"),
        question=Text(en="When does the physician invite the worker?"),
        action=Text(en="Invite the worker. Coming is free; it is no control of the absence."),
        if_missed=Text(en="The worker keeps waiting. The sources name no sanction."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=WORKER_ASKED_VISIT,
                    length=Chosen(
                        VISIT_INVITATION,
                        {
                            "as_soon_as_possible": None,
                            "10_working_days": WorkingDays(10),
                            "10_working_days_if_worker_asks": WorkingDays(10),
                        },
                    ),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=INVITED,
                    lapses=(DECLINED, *ABSENCE_OVER),
                ),
                Term(
                    counts_from=EMPLOYER_ASKED_VISIT,
                    length=Chosen(
                        VISIT_INVITATION,
                        {
                            "as_soon_as_possible": None,
                            "10_working_days": WorkingDays(10),
                            "10_working_days_if_worker_asks": None,
                        },
                    ),
                    counting=Counting.FROM_RECEIPT,
                    settled_by=INVITED,
                    lapses=(DECLINED, *ABSENCE_OVER),
                ),
            ),
            cite="Codex I.4-36",
            rows="5.3-5.7",
            certainty=Certainty.SEVERAL,
            sources=("SX-PRE", "MQ26"),
            checked="2026-11-21",
        ),
    ),
)

HOLD_CONSULTATION = Rule(
    key="be.consultation.hold",
    nature=Nature.DUTY,
    party=Party.OCCUPATIONAL_PHYSICIAN,
    wording=Wording(
        name=Text(en="Hold the spontaneous consultation"),
        question=Text(en="When does the physician see a worker who asks for a consultation?"),
        action=Text(en="See the worker. The employer hears of it only if the worker agrees."),
        if_missed=Text(en="The worker keeps waiting. The sources name no sanction."),
    ),
    offered_from=FIRST_DAY_OF_SPELL,
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=CONSULTATION_ASKED,
                    length=TEN_WORKING_DAYS,
                    counting=Counting.FROM_RECEIPT,
                    settled_by=(FactIs("consultation.held"),),
                    lapses=(CONTRACT_ENDED,),
                ),
            ),
            cite="Codex I.4-37",
            rows="5 (spontaneous consultation)",
            certainty=Certainty.BACKGROUND,
            sources=(),
            checked="2026-11-21",
        ),
    ),
)

RETURN_EXAM = Rule(
    key="be.return-exam",
    nature=Nature.DUTY,
    party=Party.EMPLOYER,
    wording=Wording(
        name=Text(en="Examination on the return to work"),
        question=Text(en="By when does a worker under health surveillance see the physician after returning?"),
        action=Text(en="Send the worker to the occupational physician, during working hours."),
        if_missed=Text(en="The worker does the work unexamined. An examination outside working time is void."),
    ),
    versions=(
        Version(
            in_force="2026-01-01",
            picked_by=Pick.COUNTED_FROM,
            terms=(
                Term(
                    counts_from=RETURN,
                    length=TEN_WORKING_DAYS,
                    counting=Counting.FROM_RECEIPT,
                    guards=(
                        Lasted(Weeks(4), "absence_too_short"),
                        Is("worker.health_surveillance", True, "no_health_surveillance"),
                    ),
                    settled_by=(FactIs("return_exam.held"),),
                    lapses=(Lapse("absent_again", FactIs("absence.started")), CONTRACT_ENDED),
                ),
            ),
            cite="Codex I.4-34, I.4-35",
            rows="11.1-11.5",
            certainty=Certainty.SEVERAL,
            sources=("SX-REPRISE", "DQ-EX", "DQ-EX2"),
            checked="2026-11-21",
        ),
    ),
)

RULES = (WORKER_MAY_ASK, EMPLOYER_MAY_ASK, INVITE, HOLD_CONSULTATION, RETURN_EXAM)
