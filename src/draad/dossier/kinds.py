"""The registry of facts: every kind, what its body may say, how sensitive each key is, and its sentence.

``day_item`` is the row of the visibility matrix for the bare fact and its day; every key of the body has a row of its
own. There is no key for a medical reason, and there will be none.
"""

from dataclasses import dataclass
from typing import NamedTuple

from draad.dossier.values import ADay, Choice, Name, Quantity, ValueType, Whole, Words
from draad.privacy.items import Item
from draad.rules import Party, Text


class Key(NamedTuple):
    """One key of a body: its type, its row in the matrix, whether it must be there."""

    type: ValueType
    item: Item
    required: bool = False


@dataclass(frozen=True)
class Kind:
    """A kind of fact: past tense, one meaning."""

    name: str
    day_item: Item
    body: dict[str, Key]
    sentence: Text


YES_NO = Choice(("yes", "no"))
YES_NO_UNKNOWN = Choice(("yes", "no", "unknown"))
CAUSE = Choice(("illness", "private_accident", "work_accident", "occupational_disease", "pregnancy"))
CHANNEL = Choice(("phone", "video", "visit", "message", "mail", "letter"))
PARTY = Choice(tuple(party.value for party in Party))
ASKER = Choice(("worker", "treating_doctor", "employer"))
REQUESTER = Choice(("worker", "treating_doctor", "fund_doctor", "employer"))
TALK = Choice(
    (
        "exploration",
        "reintegration",
        "return",
        "check_in",
        "return_talk",
        "follow_up",
        "evaluation",
        "intake",
        "three_way",
        "manager_hr",
        "coach",
    )
)
CONSENT = Choice(
    (
        "involve_others",
        "doctors",
        "employer_talk",
        "psychosocial",
        "tell_colleagues",
        "share_limits",
        "private_address",
        "external_coach",
        "support_person",
    )
)
LETTERS = Choice(("A", "B", "C", "D", "E"))
HOURS = Quantity(0, 60)
DAY = ADay()
WHOLE = Whole()
WORDS = Words()
NAME = Name()


def _kind(
    name: str,
    day_item: Item,
    sentence: Text,
    required: str = "",
    /,
    **body: tuple[ValueType, Item],
) -> Kind:
    must = required.split()
    return Kind(name, day_item, {key: Key(type_, item, key in must) for key, (type_, item) in body.items()}, sentence)


Body = dict[str, tuple[ValueType, Item]]

_FOLLOWED = (Choice(("yes", "no", "partly")), Item.AGREEMENTS)
_BY_ASKER = (ASKER, Item.APPOINTMENT)
_PROGRESSIVE: Body = {
    "hours_per_week": (HOURS, Item.AGREEMENTS),
    "from": (DAY, Item.AGREEMENTS),
    "until": (DAY, Item.AGREEMENTS),
    "step": (WHOLE, Item.AGREEMENTS),
}
_INVITATION: Body = {
    "nth": (WHOLE, Item.TRAJECTORY),
    "registered": (YES_NO, Item.TRAJECTORY),
    "excused": (YES_NO, Item.TRAJECTORY),
}
_FORCE_MAJEURE: Body = {
    "by": (Choice(("worker", "employer")), Item.FORCE_MAJEURE),
    "permanently_unfit": (YES_NO, Item.FORCE_MAJEURE),
}
_LEAD: Body = {
    "party": (PARTY, Item.AGREEMENTS),
    "ground": (Choice(("back_for_good", "contract_ended", "other")), Item.AGREEMENTS),
    "of": (NAME, Item.AGREEMENTS),
}
_PRESENT = (YES_NO, Item.WORK_POTENTIAL)
_CONFIRMED = (YES_NO, Item.ASSESSMENT)
_CONSENT: Body = {"for": (CONSENT, Item.CONSENTS), "party": (PARTY, Item.CONSENTS)}
_ABOUT = (NAME, Item.AGREEMENTS)

_ALL = (
    _kind(
        "adapted_work.requested",
        Item.AGREEMENTS,
        Text(en="Asked for adapted work while still at work"),
        followed=_FOLLOWED,
    ),
    _kind(
        "adapted_work.answered",
        Item.AGREEMENTS,
        Text(en="The employer answered the request for adapted work"),
        "followed",
        followed=_FOLLOWED,
    ),
    _kind(
        "absence.started",
        Item.FIRST_DAY,
        Text(en="Reported sick; first day of absence"),
        cause=(CAUSE, Item.NATURE),
        part_of_day=(Choice(("morning", "afternoon", "during_work")), Item.FIRST_DAY),
        expected_until=(DAY, Item.EXPECTED_END),
        same_illness=(YES_NO_UNKNOWN, Item.NATURE),
        address_of_stay=(WORDS, Item.STAY),
    ),
    _kind(
        "absence.expected_until",
        Item.EXPECTED_END,
        Text(en="A new expected last day of absence"),
        "until",
        until=(DAY, Item.EXPECTED_END),
    ),
    _kind(
        "certificate.received",
        Item.CERTIFICATE,
        Text(en="A certificate came in"),
        "from until",
        **{"from": (DAY, Item.EXPECTED_END)},
        until=(DAY, Item.EXPECTED_END),
        extension=(YES_NO, Item.EXPECTED_END),
        other_illness=(YES_NO, Item.NATURE),
    ),
    _kind("certificate.not_needed", Item.CERTIFICATE, Text(en="A first day without a certificate was used")),
    _kind(
        "temporary_incapacity.ended",
        Item.NATURE,
        Text(en="The temporary incapacity after a work accident or occupational disease ended"),
    ),
    _kind("work.resumed", Item.FIRST_DAY, Text(en="Fully back at work")),
    _kind(
        "work.resumed_partially",
        Item.FIRST_DAY,
        Text(en="Partly back at work"),
        "hours_per_week",
        hours_per_week=(HOURS, Item.AGREEMENTS),
        tasks=(WORDS, Item.AGREEMENTS),
        until=(DAY, Item.AGREEMENTS),
    ),
    _kind(
        "contract.ended",
        Item.FIRST_DAY,
        Text(en="The contract ended"),
        "ground",
        ground=(Choice(("medical_force_majeure", "other")), Item.FORCE_MAJEURE),
        by=(PARTY, Item.FORCE_MAJEURE),
    ),
    _kind(
        "contact.agreed",
        Item.CONTACT_AGREEMENT,
        Text(en="Agreed how to stay in contact"),
        by=(PARTY, Item.CONTACT_AGREEMENT),
        every_days=(Whole(1, 366), Item.CONTACT_AGREEMENT),
        channel=(CHANNEL, Item.CONTACT_AGREEMENT),
        quiet_until=(DAY, Item.CONTACT_AGREEMENT),
    ),
    _kind(
        "contact.made",
        Item.CONTACT_MOMENT,
        Text(en="There was contact"),
        by=(PARTY, Item.CONTACT_MOMENT),
        channel=(CHANNEL, Item.CONTACT_MOMENT),
        next_on=(DAY, Item.CONTACT_MOMENT),
    ),
    _kind(
        "letter.sent",
        Item.LETTERS,
        Text(en="A letter left"),
        "letter",
        letter=(NAME, Item.LETTERS),
        based_on_seq=(WHOLE, Item.LETTERS),
    ),
    _kind("colleagues.informed", Item.AGREEMENTS, Text(en="The team was told what was agreed with the worker")),
    _kind("physician.told", Item.FIRST_DAY, Text(en="The physician heard of four weeks of absence")),
    _kind(
        "worker.informed",
        Item.APPOINTMENT,
        Text(en="The worker heard which ways back exist"),
        by=(PARTY, Item.APPOINTMENT),
    ),
    _kind(
        "work_potential.requested",
        Item.WORK_POTENTIAL,
        Text(en="An estimate of work potential was asked"),
        present=_PRESENT,
    ),
    _kind(
        "work_potential.estimated",
        Item.WORK_POTENTIAL,
        Text(en="The estimate of work potential came in"),
        "present",
        present=_PRESENT,
    ),
    _kind("pre_return_visit.requested", Item.APPOINTMENT, Text(en="A visit before the return was asked"), by=_BY_ASKER),
    _kind("pre_return_visit.invited", Item.APPOINTMENT, Text(en="Invited to a visit before the return"), by=_BY_ASKER),
    _kind("pre_return_visit.held", Item.APPOINTMENT, Text(en="The visit before the return took place"), by=_BY_ASKER),
    _kind(
        "pre_return_visit.declined", Item.APPOINTMENT, Text(en="The visit before the return was declined"), by=_BY_ASKER
    ),
    _kind("consultation.requested", Item.PSYCHOSOCIAL, Text(en="A consultation with the physician was asked")),
    _kind("consultation.held", Item.PSYCHOSOCIAL, Text(en="The consultation with the physician took place")),
    _kind("return_exam.held", Item.APPOINTMENT, Text(en="The examination on the return took place")),
    _kind("talk.planned", Item.CONTACT_MOMENT, Text(en="A talk was planned"), "kind", kind=(TALK, Item.CONTACT_MOMENT)),
    _kind("talk.held", Item.CONTACT_MOMENT, Text(en="A talk took place"), "kind", kind=(TALK, Item.CONTACT_MOMENT)),
    _kind(
        "resumption.possible",
        Item.INFORMAL_PLAN,
        Text(en="A return to work is possible"),
        attention_points=(YES_NO, Item.INFORMAL_PLAN),
    ),
    _kind("step_plan.agreed", Item.INFORMAL_PLAN, Text(en="A step plan was agreed")),
    _kind("agreements.written", Item.AGREEMENTS, Text(en="The agreements for the return were put on paper")),
    _kind(
        "welcome.prepared",
        Item.AGREEMENTS,
        Text(en="Someone is there on the first day back"),
        by=(PARTY, Item.AGREEMENTS),
    ),
    _kind("team_advice.asked", Item.INFORMAL_PLAN, Text(en="Advice of the multidisciplinary team was asked")),
    _kind("team_advice.given", Item.INFORMAL_PLAN, Text(en="The multidisciplinary team gave advice")),
    _kind("consent.given", Item.CONSENTS, Text(en="The worker agreed"), "for party", **_CONSENT),
    _kind("consent.withdrawn", Item.CONSENTS, Text(en="The worker took an agreement back"), "for party", **_CONSENT),
    _kind(
        "trajectory.requested",
        Item.TRAJECTORY,
        Text(en="A reintegration trajectory was requested"),
        "by",
        by=(REQUESTER, Item.TRAJECTORY),
        consent=(YES_NO, Item.CONSENTS),
        certificate_of_unfitness=(YES_NO, Item.TRAJECTORY),
    ),
    _kind("trajectory.told", Item.TRAJECTORY, Text(en="The physician told the other parties of the request")),
    _kind("trajectory.invited", Item.TRAJECTORY, Text(en="Invited to the assessment"), **_INVITATION),
    _kind("trajectory.missed", Item.TRAJECTORY, Text(en="The assessment did not take place"), **_INVITATION),
    _kind(
        "assessment.received",
        Item.ASSESSMENT,
        Text(en="The reintegration assessment came in"),
        "decision",
        decision=(LETTERS, Item.ASSESSMENT),
        by=(Choice(("worker", "employer")), Item.ASSESSMENT),
        review_on=(DAY, Item.ASSESSMENT),
        restart_allowed_early=(YES_NO, Item.ASSESSMENT),
    ),
    _kind("appeal.lodged", Item.ASSESSMENT, Text(en="The worker lodged an appeal"), confirmed=_CONFIRMED),
    _kind("appeal.decided", Item.ASSESSMENT, Text(en="The appeal was decided"), "confirmed", confirmed=_CONFIRMED),
    _kind("trajectory.consulted", Item.FORMAL_PLAN, Text(en="Those concerned talked about the plan")),
    _kind(
        "plan.received",
        Item.FORMAL_PLAN,
        Text(en="The worker received the reintegration plan"),
        valid_until=(DAY, Item.FORMAL_PLAN),
    ),
    _kind("plan.reminded", Item.FORMAL_PLAN, Text(en="The employer asked again for an answer to the plan")),
    _kind(
        "plan.answered",
        Item.FORMAL_PLAN,
        Text(en="The worker answered the plan"),
        "agreed",
        agreed=(YES_NO, Item.FORMAL_PLAN),
    ),
    _kind("report.received", Item.FORMAL_PLAN, Text(en="The worker and the physician received the reasoned report")),
    _kind(
        "fund.answered",
        Item.FORMAL_PLAN,
        Text(en="The advising physician answered about the plan"),
        ends_incapacity=(YES_NO, Item.FORMAL_PLAN),
    ),
    _kind(
        "trajectory.ended",
        Item.TRAJECTORY,
        Text(en="The trajectory ended"),
        "ground",
        ground=(Choice(("resumed", "contract_ended", "withdrawn", "other")), Item.TRAJECTORY),
    ),
    _kind("plan.reviewed", Item.FORMAL_PLAN, Text(en="The plan was looked at again")),
    _kind(
        "progressive.requested", Item.AGREEMENTS, Text(en="Permission for a partial return was asked"), **_PROGRESSIVE
    ),
    _kind(
        "progressive.allowed",
        Item.AGREEMENTS,
        Text(en="The advising physician allowed the partial return"),
        **_PROGRESSIVE,
    ),
    _kind(
        "progressive.refused",
        Item.AGREEMENTS,
        Text(en="The advising physician refused the partial return"),
        **_PROGRESSIVE,
    ),
    _kind(
        "physician.agreed",
        Item.AGREEMENTS,
        Text(en="The occupational physician agreed with a step"),
        hours_per_week=(HOURS, Item.AGREEMENTS),
        step=(WHOLE, Item.AGREEMENTS),
    ),
    _kind(
        "force_majeure.notified",
        Item.FORCE_MAJEURE,
        Text(en="The procedure of medical force majeure was started"),
        **_FORCE_MAJEURE,
    ),
    _kind("force_majeure.invited", Item.FORCE_MAJEURE, Text(en="Invited to the examination"), **_FORCE_MAJEURE),
    _kind("force_majeure.examined", Item.FORCE_MAJEURE, Text(en="The examination took place"), **_FORCE_MAJEURE),
    _kind("force_majeure.missed", Item.FORCE_MAJEURE, Text(en="The examination did not take place"), **_FORCE_MAJEURE),
    _kind(
        "force_majeure.found",
        Item.FORCE_MAJEURE,
        Text(en="The finding of the physician came in"),
        "permanently_unfit",
        **_FORCE_MAJEURE,
    ),
    _kind(
        "force_majeure.adapted_work_asked",
        Item.FORCE_MAJEURE,
        Text(en="The worker asked to look into adapted or other work"),
    ),
    _kind(
        "force_majeure.conditions_given",
        Item.FORCE_MAJEURE,
        Text(en="The conditions of adapted or other work came in"),
    ),
    _kind("force_majeure.paid", Item.FORCE_MAJEURE, Text(en="The Return-to-Work Fund was told and paid")),
    _kind("lead.assigned", Item.AGREEMENTS, Text(en="Someone took the lead"), "party", **_LEAD),
    _kind("thread.closed", Item.AGREEMENTS, Text(en="The thread was closed"), **_LEAD),
    _kind("party.reminded", Item.AGREEMENTS, Text(en="A party was asked to keep its commitment"), "party of", **_LEAD),
    _kind(
        "plan.step_agreed",
        Item.INFORMAL_PLAN,
        Text(en="A step of the hours plan was agreed"),
        "step from hours_per_week",
        step=(WHOLE, Item.INFORMAL_PLAN),
        **{"from": (DAY, Item.INFORMAL_PLAN)},
        hours_per_week=(HOURS, Item.INFORMAL_PLAN),
        tasks=(WORDS, Item.INFORMAL_PLAN),
    ),
    _kind("question.asked", Item.AGREEMENTS, Text(en="The worker asked something"), about=_ABOUT),
    _kind("question.answered", Item.AGREEMENTS, Text(en="The question was answered"), "about", about=_ABOUT),
    _kind("note.written", Item.MANAGER_NOTE, Text(en="A note was written"), "text", text=(WORDS, Item.MANAGER_NOTE)),
    _kind("fact.withdrawn", Item.FIRST_DAY, Text(en="An earlier fact was taken back")),
)

KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}

EMPLOYER_KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        _kind(
            "policy.contact_procedure_set",
            Item.STATISTICS,
            Text(en="The contact procedure stands in the work rules"),
        ),
        _kind("policy.committee_consulted", Item.STATISTICS, Text(en="The committee was consulted")),
        _kind("policy.physician_reported", Item.STATISTICS, Text(en="The physician gave the yearly report")),
        _kind("policy.evaluated", Item.STATISTICS, Text(en="The reintegration policy was evaluated")),
        _kind("fact.withdrawn", Item.STATISTICS, Text(en="An earlier fact was taken back")),
    )
}
