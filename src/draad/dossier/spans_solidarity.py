"""The solidarity contribution: a part of the benefit of the fund in the two months after the first thirty days.

It is counted from the first day of the primary incapacity, a counter of the fund: a return of under 14 days does not
interrupt it, whatever the cause. Days without a benefit, because the employer or an insurer pays, carry none.
"""

from draad.dossier.facts import Context
from draad.dossier.spans_answer import Answered, Outcome
from draad.dossier.spans_days import Run, clip
from draad.dossier.spans_law import BEFORE_FIRST_REGIME, EARLIER_LAW, Solidarity, contract_needs
from draad.periods import Day
from draad.rules.pay import Payer

WORKERS = "employer.workers_average"
BORN = "worker.born"
IN_SERVICE = "worker.in_service_since"

EXCLUDED = "workshop_excluded"
TOO_FEW_WORKERS = "too_few_workers"
OUTSIDE_AGES = "outside_ages"
TOO_SHORT_SERVICE = "too_short_in_service"
NO_BENEFIT = "no_benefit_in_those_months"

Refused = tuple[str | None, tuple[str, ...]]
"""A reason for a no, and what is unknown."""


def solidarity(
    outcomes: list[Outcome], versions: tuple[Solidarity, ...], context: Context, on: Day, answered: Answered
) -> None:
    """Answer every primary incapacity."""
    rule = versions[0].rule
    in_force = [version for version in versions if version.in_force <= on]
    for chain in _chains(outcomes, versions[0]):
        first = chain[0].stretch.first
        version = next((version for version in in_force if first >= version.in_force), None)
        if version is None:
            answered.not_due(rule, EARLIER_LAW if in_force else BEFORE_FIRST_REGIME)
            continue
        _ask(version, chain, context, answered)


def _chains(outcomes: list[Outcome], version: Solidarity) -> list[list[Outcome]]:
    """Stretches that are one primary incapacity for the fund. What an insurer pays is none."""
    chains: list[list[Outcome]] = []
    for outcome in outcomes:
        stretch = outcome.stretch
        if outcome.elsewhere or not stretch.lasts:
            continue
        if chains and stretch.first < _interrupted_from(chains[-1], version):
            chains[-1].append(outcome)
        else:
            chains.append([outcome])
    return chains


def _interrupted_from(chain: list[Outcome], version: Solidarity) -> Day:
    """The first day on which a new absence is a new incapacity: after 14 days back, or three months once invalid."""
    first, back = chain[0].stretch.first, chain[-1].stretch.absent_until + 1
    invalid = version.invalid(first).earliest <= back
    return (version.invalid_goes_on if invalid else version.goes_on)(back).earliest


def _ask(version: Solidarity, chain: list[Outcome], context: Context, answered: Answered) -> None:
    first = chain[0].stretch.first
    begins = version.begins(first).earliest
    window = (begins, version.ends(begins).due or begins)
    if version.ends_at_partial_return:
        returns = [outcome.stretch.partial for outcome in chain if outcome.stretch.partial is not None]
        returns += [
            outcome.stretch.ended_by
            for outcome in chain
            if outcome.stretch.ended_by is not None and outcome.stretch.ended_by.kind == "work.resumed_partially"
        ]
        window = (begins, min([window[1], *(fact.on - 1 for fact in returns)]))
    due = [(outcome, run) for outcome in chain for run in _benefit(version, outcome, window)]
    unsure = {need for outcome in chain for need in _unsure(version, outcome, window)}
    refusals = _refusals(version, context, first)
    if not due and not unsure:
        refusals.append((NO_BENEFIT, ()))
    for reason, _ in refusals:
        if reason is not None:
            answered.not_due(version.rule, reason)
            return
    needs = {need for _, unknown in refusals for need in unknown}
    if needs or unsure:
        answered.undecided((version.rule,), needs | unsure)
    for outcome, run in () if needs else due:
        answered.span(version, run, version.percent, Payer.EMPLOYER, outcome.stretch, (chain[0].stretch.fact.seq,))


def _benefit(version: Solidarity, outcome: Outcome, window: Run) -> list[Run]:
    """Days of benefit in the window. Where guaranteed pay is undecided, only the days that it cannot reach."""
    runs = outcome.benefit
    if outcome.needs and outcome.stretch.cause is not None:
        runs = [(version.begins(outcome.stretch.first).earliest, outcome.stretch.absent_until)]
    return [run for run in (clip(run, window) for run in runs) if run is not None]


def _unsure(version: Solidarity, outcome: Outcome, window: Run) -> tuple[str, ...]:
    """What would have to be known to tell who pays the other days of the window."""
    stretch = outcome.stretch
    if not outcome.needs or clip((stretch.first, stretch.absent_until), window) is None:
        return ()
    known_from = version.begins(stretch.first).earliest
    if stretch.cause is not None and known_from <= window[0]:
        return ()
    return outcome.needs


def _refusals(version: Solidarity, context: Context, first: Day) -> list[Refused]:
    """Every condition that does not simply hold."""
    statutory, needs = contract_needs(context)
    return [
        (version.no_contract if statutory else None, needs),
        (EXCLUDED if version.excluded else None, ()),
        _workers(version, context.employer.workers_average),
        _age(version, context.worker.born, first),
        _service(version, context.worker.in_service_since, first),
    ]


def _workers(version: Solidarity, average: float | None) -> Refused:
    number, itself = version.workers
    if average is None:
        return None, (WORKERS,)
    return None if average > number or (itself and average == number) else TOO_FEW_WORKERS, ()


def _age(version: Solidarity, born: Day | None, first: Day) -> Refused:
    if born is None:
        return None, (BORN,)
    return None if version.old_enough(born).earliest <= first < version.too_old(born).earliest else OUTSIDE_AGES, ()


def _service(version: Solidarity, since: Day | None, first: Day) -> Refused:
    if since is None:
        return None, (IN_SERVICE,)
    return None if version.in_service(since).earliest <= first else TOO_SHORT_SERVICE, ()
