"""The rules of pay, compiled once for one choice of settings, and which version governs."""

from collections.abc import Mapping
from functools import lru_cache
from typing import TypeVar

import msgspec

from draad.dossier.checks import Settings, chosen
from draad.dossier.compiled import flat
from draad.dossier.facts import Context
from draad.dossier.spans_stretches import Stretch
from draad.periods import Counting, Day, Length, Months, counter, parse_day
from draad.periods.terms import Counter
from draad.rules import Pick, Rule, Text
from draad.rules.pay import (
    Decides,
    GuaranteedPay,
    OtherPayer,
    PayLaw,
    PayStep,
    PayVersion,
    RelapsePay,
    Restart,
    Scale,
    SolidarityPay,
)

BEFORE_FIRST_REGIME = "before_first_regime"
EARLIER_LAW = "earlier_law_applies"

MONTHS_OF_A_YEAR = 12

P = TypeVar("P", GuaranteedPay, RelapsePay, SolidarityPay)


def _counter(length: Length, counting: Counting = Counting.WAIT_FROM_START) -> Counter:
    """Counts once from each day: people fall ill on the same days."""
    return lru_cache(maxsize=4096)(counter(length, counting))


class Versioned(msgspec.Struct, frozen=True):
    """What every span says of its version."""

    rule: str
    version: str
    in_force: Day
    pick: Pick
    cite: Text
    certainty: str


class CompiledScale(msgspec.Struct, frozen=True):
    """The steps of one category, and the first day of pay for somebody in service since a day."""

    steps: tuple[PayStep, ...]
    entitled_from: Counter | None


class Guaranteed(Versioned, frozen=True):
    """A version of guaranteed pay."""

    scales: Mapping[str, CompiledScale]
    others: Mapping[str, OtherPayer]
    decided_by: Decides
    no_pay: Counter | None
    part: GuaranteedPay


class Relapse(Versioned, frozen=True):
    """A version of the relapse rule."""

    window: Counter
    worked_days_only: bool
    from_full_return: bool
    first_only: bool


class Solidarity(Versioned, frozen=True):
    """A version of the solidarity contribution."""

    percent: str
    begins: Counter
    ends: Counter
    workers: tuple[int, bool]
    old_enough: Counter
    too_old: Counter
    in_service: Counter
    excluded: bool
    ends_at_partial_return: bool
    goes_on: Counter
    invalid: Counter
    invalid_goes_on: Counter
    no_contract: str


class CompiledPay(msgspec.Struct, frozen=True):
    """The three rules, versions newest first."""

    guaranteed: tuple[Guaranteed, ...]
    relapse: tuple[Relapse, ...]
    solidarity: tuple[Solidarity, ...]
    part_of_day: tuple[str, ...]


def compile_pay(law: PayLaw, settings: Settings) -> CompiledPay:
    """Compile, or find what was compiled before for the same settings."""
    return _compile(law, tuple(sorted(settings.items())))


@lru_cache(maxsize=64)
def _compile(law: PayLaw, settings: tuple[tuple[str, str], ...]) -> CompiledPay:
    under = dict(settings)
    guaranteed = tuple(_guaranteed(said, part, under) for said, part in _versions(law.guaranteed, GuaranteedPay, under))
    return CompiledPay(
        guaranteed,
        tuple(_relapse(said, part, under) for said, part in _versions(law.relapse, RelapsePay, under)),
        tuple(_solidarity(said, part, under) for said, part in _versions(law.solidarity, SolidarityPay, under)),
        guaranteed[0].part.on_the_day.where["part_of_day"],
    )


def _versions(rule: Rule, kind: type[P], settings: Settings) -> list[tuple[Versioned, P]]:
    return [
        (
            Versioned(
                rule.key,
                version.in_force,
                parse_day(version.in_force),
                chosen(version.picked_by, settings),
                chosen(version.cite, settings),
                version.certainty.value,
            ),
            version.pay,
        )
        for version in reversed(rule.versions)
        if isinstance(version, PayVersion) and isinstance(version.pay, kind)
    ]


def _said(version: Versioned) -> tuple[str, str, Day, Pick, Text, str]:
    return version.rule, version.version, version.in_force, version.pick, version.cite, version.certainty


def _guaranteed(version: Versioned, part: GuaranteedPay, settings: Settings) -> Guaranteed:
    scales: list[Scale] = [chosen(scale, settings) for scale in part.scales]
    others: tuple[OtherPayer, ...] = flat(part.others, settings)
    no_pay = part.partial.no_pay_for
    return Guaranteed(
        *_said(version),
        {
            scale.category: CompiledScale(scale.steps, _counter(scale.in_service) if scale.in_service else None)
            for scale in scales
        },
        {cause: other for other in others for cause in other.causes},
        chosen(part.partial.decided_by, settings),
        _counter(no_pay) if no_pay else None,
        part,
    )


def _relapse(version: Versioned, part: RelapsePay, settings: Settings) -> Relapse:
    return Relapse(
        *_said(version),
        _counter(part.window, Counting.FROM_RECEIPT),
        chosen(part.worked_days_only, settings),
        chosen(part.from_full_return, settings),
        chosen(part.restart, settings) is Restart.FIRST_ONLY,
    )


def _solidarity(version: Versioned, part: SolidarityPay, settings: Settings) -> Solidarity:
    workers, (youngest, oldest) = chosen(part.workers, settings), chosen(part.ages, settings)
    return Solidarity(
        *_said(version),
        part.percent,
        _counter(part.after),
        _counter(part.length, Counting.FROM_START),
        (workers.number, workers.itself),
        _counter(Months(MONTHS_OF_A_YEAR * youngest)),
        _counter(Months(MONTHS_OF_A_YEAR * (oldest + 1))),
        _counter(part.in_service.under(settings)),
        chosen(part.excluded, settings),
        chosen(part.ends_at_partial_return, settings),
        _counter(part.interruption),
        _counter(part.invalid_after),
        _counter(part.invalid_interruption),
        part.no_contract,
    )


def guaranteed_at(versions: tuple[Guaranteed, ...], stretch: Stretch, on: Day) -> Guaranteed | str:
    """The version that governs a stretch, or the reason why none does. Later law is not anticipated."""
    in_force = [version for version in versions if version.in_force <= on]
    for version in in_force:
        decides = stretch.first
        if stretch.partial is not None:
            decides = {
                Decides.INCAPACITY_BEGAN: stretch.spell.day,
                Decides.RETURN_BEGAN: stretch.partial.on,
                Decides.FELL_ILL: stretch.first,
                Decides.EVERY_DAY: stretch.last,
            }[version.decided_by]
        if decides >= version.in_force:
            return version
    return EARLIER_LAW if in_force else BEFORE_FIRST_REGIME


def relapse_at(versions: tuple[Relapse, ...], earlier: Stretch, stretch: Stretch, on: Day) -> Relapse:
    """The version that says whether ``stretch`` is a relapse after ``earlier``.

    There is one: a stretch from before the first version has no guaranteed pay to ask about.
    """
    return next(
        version
        for version in versions
        if version.in_force <= min(on, earlier.first if version.pick is Pick.INCAPACITY_BEGAN else stretch.first)
    )


def contract_needs(context: Context) -> tuple[bool, tuple[str, ...]]:
    """Whether the worker is statutory staff, and what would have to be known to tell. A private employer has none."""
    statutory, sector = context.worker.statutory, context.employer.sector
    if statutory is not None or sector == "private":
        return bool(statutory), ()
    return False, ("worker.statutory",) if sector is not None else ("employer.sector", "worker.statutory")
