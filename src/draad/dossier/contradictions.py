"""Facts that do not go together. They are values for people to settle, never a reason to stop answering."""

from typing import NamedTuple

from draad.dossier.compiled import Compiled
from draad.dossier.facts import Fact, Worker
from draad.dossier.fold import Episode, Fold
from draad.periods import Day


class Contradiction(NamedTuple):
    """Why these facts do not go together."""

    reason: str
    facts: tuple[int, ...]


NEEDS_BEFORE: dict[str, tuple[tuple[str, ...], str]] = {
    "trajectory.told": (("trajectory.requested",), "no_trajectory"),
    "trajectory.invited": (("trajectory.requested",), "no_trajectory"),
    "trajectory.missed": (("trajectory.requested",), "no_trajectory"),
    "trajectory.consulted": (("trajectory.requested",), "no_trajectory"),
    "trajectory.ended": (("trajectory.requested",), "no_trajectory"),
    "assessment.attended": (("trajectory.requested",), "no_trajectory"),
    "assessment.received": (("trajectory.requested",), "no_trajectory"),
    "plan.received": (("trajectory.requested", "force_majeure.notified"), "no_trajectory"),
    "report.received": (("trajectory.requested", "force_majeure.notified"), "no_trajectory"),
    "plan.reminded": (("plan.received",), "no_plan"),
    "plan.answered": (("plan.received",), "no_plan"),
    "plan.reviewed": (("plan.received",), "no_plan"),
    "fund.answered": (("plan.received",), "no_plan"),
    "appeal.lodged": (("assessment.received", "force_majeure.found"), "nothing_to_appeal"),
    "appeal.decided": (("appeal.lodged",), "no_appeal"),
    "force_majeure.examined": (("force_majeure.notified",), "no_procedure"),
    "force_majeure.found": (("force_majeure.notified",), "no_procedure"),
    "force_majeure.conditions_given": (("force_majeure.adapted_work_asked",), "not_asked"),
    "adapted_work.answered": (("adapted_work.requested",), "not_asked"),
    "consultation.held": (("consultation.requested",), "not_asked"),
}
"""A fact of this kind, none of which came before it, and what that is called."""


def contradictions(folded: Fold, worker: Worker, compiled: Compiled) -> list[Contradiction]:
    """Every contradiction among the facts that had happened, in a fixed order."""
    found = [Contradiction(*pair) for pair in folded.contradictions]
    by_kind = folded.by_kind
    for kind in NEEDS_BEFORE.keys() & by_kind.keys():
        before, reason = NEEDS_BEFORE[kind]
        found += [
            Contradiction(reason, (fact.seq,))
            for fact in by_kind[kind]
            if not any(_any_by(by_kind.get(earlier), fact) for earlier in before)
        ]
    found += _partial_returns(folded, worker)
    if folded.trajectories or folded.procedures:
        found += _trajectories(folded)
        found += _without_consent(folded, compiled)
    return sorted(found, key=lambda contradiction: (contradiction.facts, contradiction.reason))


def _any_by(facts: list[Fact] | None, fact: Fact) -> bool:
    return facts is not None and facts[0].on <= fact.on


def _partial_returns(folded: Fold, worker: Worker) -> list[Contradiction]:
    found = []
    for part in folded.by_kind.get("work.resumed_partially", ()):
        spell = folded.spell_at(part.on)
        if spell is None or (spell.closed_by is not None and spell.closed_by.on < part.on):
            found.append(Contradiction("not_absent", (part.seq,)))
        hours, contract = part.body.get("hours_per_week"), _contract_hours(worker, part.on)
        if hours is not None and contract is not None and hours > contract:
            found.append(Contradiction("more_hours_than_contract", (part.seq,)))
    return found


def _contract_hours(worker: Worker, day: Day) -> float | None:
    """The hours a week of the contract that held on a day, else those of the worker; unknown where neither is told."""
    for contract in worker.employments:
        if contract.first_day <= day and (contract.until is None or day <= contract.until):
            return contract.hours_per_week
    return worker.hours_per_week


def _without_consent(folded: Fold, compiled: Compiled) -> list[Contradiction]:
    """Requests by an employer to which the worker said no, where the law of the trajectory asks for consent."""
    needed = {regime.name: regime.consent_until for regime in compiled.regimes}
    found = []
    for episode in folded.trajectories:
        allows = needed.get(episode.regime or "")
        body, incapacity = episode.first.body, folded.incapacity_at(episode.day)
        if allows is None or body.get("by") != "employer" or body.get("consent") != "no":
            continue
        since = incapacity.day if incapacity is not None else episode.day
        if not any(since <= fact.on <= episode.day for fact in allows.everywhere(folded)):
            found.append(Contradiction("no_consent_no_estimate", (episode.first.seq,)))
    return found


def _trajectories(folded: Fold) -> list[Contradiction]:
    found = []
    longest: Episode | None = None
    for episode in folded.trajectories:
        if longest is not None and longest.running(episode.day):
            found.append(Contradiction("trajectory_already_runs", (longest.first.seq, episode.first.seq)))
        if longest is None or episode.end > longest.end:
            longest = episode
    for episode in (*folded.trajectories, *folded.procedures):
        spell = folded.spell_at(episode.day)
        if spell is None or (spell.closed_by is not None and spell.closed_by.on < episode.day):
            found.append(Contradiction("not_absent", (episode.first.seq,)))
    return found
