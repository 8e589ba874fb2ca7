"""Where a thread stands on a day: its phase, how long the incapacity lasts, and the trajectory that runs."""

import msgspec

from draad.dossier.fold import Episode, Fold
from draad.periods import Day

AT_START_DAYS = 7
"""The start of an absence ends on this day at the latest, with or without contact."""

RETURNS = ("work.resumed", "work.resumed_partially")
SIGNS_OF_RETURN = ("resumption.possible", "plan.received", "step_plan.agreed", "plan.step_agreed")

STEPS = {
    "trajectory.requested": "requested",
    "trajectory.told": "requested",
    "trajectory.invited": "invited",
    "trajectory.missed": "missed",
    "assessment.received": "assessed",
    "appeal.lodged": "appealed",
    "appeal.decided": "appeal_decided",
    "trajectory.consulted": "consulted",
    "plan.received": "plan_received",
    "plan.reminded": "reminded",
    "plan.answered": "plan_accepted",
}


class TrajectoryState(msgspec.Struct, frozen=True):
    """The latest trajectory that has not ended. ``regime`` is the in-force day of its law."""

    from_seq: int
    regime: str | None
    step: str


class State(msgspec.Struct, frozen=True):
    """The state of the dossier. ``days`` counts the first day and the day asked about."""

    phase: str
    incapacity_since: Day | None
    days: int | None
    trajectory: TrajectoryState | None


def state_of(folded: Fold) -> State:
    """Tell the state from the fold."""
    spell = folded.absent()
    since = spell.incapacity.day if spell is not None else None
    running = [episode for episode in folded.trajectories if episode.running(folded.on)]
    return State(
        _phase(folded),
        since,
        folded.on - since + 1 if since is not None else None,
        _trajectory(folded, running[-1]) if running else None,
    )


def _phase(folded: Fold) -> str:
    if not folded.spells:
        return "before"
    spell = folded.spells[-1]
    since = {kind for kind, facts in folded.by_kind.items() if facts[-1].on >= spell.day}
    in_full = folded.by_kind["absence.started"][-1].on
    if "thread.closed" in since or (spell.closed_by is not None and spell.closed_by.kind == "contract.ended"):
        return "closed"
    partly = folded.by_kind["work.resumed_partially"][-1].on if "work.resumed_partially" in since else None
    if spell.closed_by is not None or (partly is not None and not spell.day <= partly < in_full):
        return "after_return"
    if not since.isdisjoint(SIGNS_OF_RETURN) or any(fact.kind in RETURNS for fact in folded.planned):
        return "before_return"
    began = spell.incapacity.day
    in_touch = all(
        kind in folded.by_kind and folded.by_kind[kind][-1].on >= began for kind in ("contact.made", "contact.agreed")
    )
    return "at_start" if folded.on - began < AT_START_DAYS and not in_touch else "during"


def _trajectory(folded: Fold, episode: Episode) -> TrajectoryState:
    latest = max(
        (
            fact
            for kind in STEPS
            for fact in folded.by_kind.get(kind, ())
            if episode.day <= fact.on < (episode.until_any if kind.startswith("appeal.") else episode.until)
        ),
        key=lambda fact: (fact.on, fact.seq),
    )
    return TrajectoryState(episode.first.seq, episode.regime, STEPS[latest.kind])
