"""Who does what a fact tells: one row for each kind of the registry, by what the kind is.

A fact names its doer where its body has a key for it. Some kinds are told by whoever did it (a talk, an agreement);
the rest follow from what they are: an assessment is the physician's, whoever typed it in.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from draad.rules import Party


class Doer(NamedTuple):
    """Who does it: the party in ``key`` if the body has it, else who said it (``teller``), else ``party``."""

    party: Party
    key: str = ""
    teller: bool = False


_WORKER, _MANAGER, _EMPLOYER = Doer(Party.WORKER), Doer(Party.MANAGER), Doer(Party.EMPLOYER)
_PHYSICIAN, _FUND = Doer(Party.OCCUPATIONAL_PHYSICIAN), Doer(Party.FUND_DOCTOR)
_MANAGER_TELLS, _EMPLOYER_TELLS = Doer(Party.MANAGER, teller=True), Doer(Party.EMPLOYER, teller=True)
_EMPLOYER_OR_BY = Doer(Party.EMPLOYER, "by")

DOERS: dict[str, Doer] = {
    "adapted_work.requested": _WORKER,
    "adapted_work.answered": _EMPLOYER,
    "absence.started": _WORKER,
    "absence.expected_until": _WORKER,
    "certificate.received": _WORKER,
    "certificate.not_needed": _WORKER,
    "temporary_incapacity.ended": _WORKER,
    "work.resumed": _WORKER,
    "work.resumed_partially": _WORKER,
    "contract.ended": _EMPLOYER_OR_BY,
    "contact.agreed": Doer(Party.MANAGER, "by", teller=True),
    "contact.made": Doer(Party.MANAGER, "by", teller=True),
    "letter.sent": _EMPLOYER_TELLS,
    "colleagues.informed": _MANAGER_TELLS,
    "physician.told": _EMPLOYER,
    "physician.noted": _PHYSICIAN,
    "worker.informed": Doer(Party.OCCUPATIONAL_PHYSICIAN, "by"),
    "work_potential.requested": _EMPLOYER,
    "work_potential.estimated": _PHYSICIAN,
    "pre_return_visit.requested": Doer(Party.WORKER, "by"),
    "pre_return_visit.invited": _PHYSICIAN,
    "pre_return_visit.held": _PHYSICIAN,
    "pre_return_visit.declined": _WORKER,
    "invitation.answered": _WORKER,
    "consultation.requested": _WORKER,
    "consultation.held": _PHYSICIAN,
    "return_exam.held": _PHYSICIAN,
    "doctors.consulted": _PHYSICIAN,
    "work_advice.given": _PHYSICIAN,
    "talk.planned": Doer(Party.MANAGER, "by", teller=True),
    "talk.proposed": _WORKER,
    "talk.held": _MANAGER_TELLS,
    "resumption.possible": _MANAGER_TELLS,
    "step_plan.agreed": _MANAGER_TELLS,
    "agreements.written": _EMPLOYER_TELLS,
    "agreement.made": _EMPLOYER_TELLS,
    "welcome.prepared": Doer(Party.MANAGER, "by", teller=True),
    "team_advice.asked": _EMPLOYER_TELLS,
    "team_advice.given": Doer(Party.TEAM_ADVICE),
    "consent.given": _WORKER,
    "consent.refused": _WORKER,
    "consent.withdrawn": _WORKER,
    "trajectory.requested": Doer(Party.EMPLOYER, "by"),
    "trajectory.told": _PHYSICIAN,
    "trajectory.invited": _PHYSICIAN,
    "trajectory.missed": _PHYSICIAN,
    "assessment.attended": _WORKER,
    "assessment.received": _PHYSICIAN,
    "work_conditions.given": _PHYSICIAN,
    "appeal.lodged": _WORKER,
    "appeal.decided": Doer(Party.SOCIAL_INSPECTOR),
    "trajectory.consulted": _EMPLOYER,
    "plan.received": _EMPLOYER,
    "plan.reminded": _EMPLOYER,
    "plan.answered": _WORKER,
    "report.received": _EMPLOYER,
    "fund.answered": _FUND,
    "trajectory.ended": _EMPLOYER,
    "plan.reviewed": _PHYSICIAN,
    "progressive.requested": _WORKER,
    "progressive.allowed": _FUND,
    "progressive.refused": _FUND,
    "physician.agreed": _PHYSICIAN,
    "force_majeure.notified": _EMPLOYER_OR_BY,
    "force_majeure.invited": _PHYSICIAN,
    "force_majeure.examined": _PHYSICIAN,
    "force_majeure.missed": _PHYSICIAN,
    "force_majeure.found": _PHYSICIAN,
    "force_majeure.adapted_work_asked": _WORKER,
    "force_majeure.conditions_given": _PHYSICIAN,
    "force_majeure.paid": _EMPLOYER,
    "lead.assigned": Doer(Party.EMPLOYER, "party"),
    "thread.closed": _EMPLOYER_TELLS,
    "party.reminded": _MANAGER_TELLS,
    "plan.step_agreed": _MANAGER_TELLS,
    "question.asked": _WORKER,
    "question.answered": _EMPLOYER_TELLS,
    "agreement.answered": _WORKER,
    "statement.added": _WORKER,
    "paper.received": Doer(Party.HR),
    "note.written": _MANAGER,
    "coach_note.written": Doer(Party.COACH),
    "fact.withdrawn": _EMPLOYER_TELLS,
}


def doer_of(kind: str, body: Mapping[str, Any], teller: Party | None = None) -> Party:
    """Who does what a fact of this kind tells.

    :param body: of the fact, perhaps trimmed to what a viewer may see: a key that is not there is not asked.
    :param teller: the party that said it, where one did and it can be the doer.
    """
    doer = DOERS[kind]
    if doer.key in body:
        return Party(body[doer.key])
    return teller if doer.teller and teller is not None else doer.party
