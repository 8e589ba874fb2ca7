"""The grammar of pay: who pays for a day of absence, and how much. Spans of days, not duties.

A pay rule is an ordinary rule whose versions hold no term but a part of pay: the scales of guaranteed pay, the window
of a relapse, or a contribution on the benefit of the sickness fund.
"""

from dataclasses import dataclass
from enum import Enum

from draad.periods import Days, Length
from draad.rules.moments import FactIs
from draad.rules.rule import Rule, Term, Version
from draad.rules.settings import Chosen
from draad.rules.text import Text


class Payer(Enum):
    """Who carries a day, or in what name the employer pays it."""

    EMPLOYER = "employer"
    FUND = "fund"
    INSURER = "insurer"
    HOLIDAY = "holiday"
    DAILY_WAGE = "daily_wage"

    @property
    def title(self) -> Text:
        """The payer for a reader."""
        return _PAYERS[self]


_PAYERS = {
    Payer.EMPLOYER: Text(nl="werkgever", fr="employeur", de="Arbeitgeber", en="employer"),
    Payer.FUND: Text(nl="ziekenfonds", fr="mutualité", de="Krankenkasse", en="sickness fund"),
    Payer.INSURER: Text(
        nl="verzekeraar of Fedris", fr="assureur ou Fedris", de="Versicherer oder Fedris", en="insurer or Fedris"
    ),
    Payer.HOLIDAY: Text(
        nl="werkgever: loon voor een feestdag",
        fr="employeur : salaire d'un jour férié",
        de="Arbeitgeber: Lohn für einen Feiertag",
        en="employer: pay for a public holiday",
    ),
    Payer.DAILY_WAGE: Text(
        nl="werkgever: gewaarborgd dagloon",
        fr="employeur : salaire journalier garanti",
        de="Arbeitgeber: garantierter Tageslohn",
        en="employer: guaranteed wage of the day",
    ),
}


@dataclass(frozen=True, eq=False)
class PayStep:
    """So many calendar days at so much of the wage.

    ``opens_window``: a period in which this was paid makes the window of a relapse run from its end.
    ``fund_beside``: the sickness fund pays the rest of these days.
    """

    length: Days
    percent: str
    opens_window: bool = True
    fund_beside: bool = False


@dataclass(frozen=True, eq=False)
class Scale:
    """The steps of one category of workers, once they have been ``in_service`` long enough (``None``: at once)."""

    category: str
    steps: tuple[PayStep, ...]
    in_service: Length | None = None


@dataclass(frozen=True, eq=False)
class OtherPayer:
    """For an absence with one of these causes somebody else pays, and guaranteed pay is not due for this reason.

    ``until``: the fact that ends it, on its eve.
    """

    causes: tuple[str, ...]
    payer: Payer
    reason: str
    until: FactIs | None = None


class Decides(Enum):
    """Transitional law of a partial return: what has to lie in the time of a version."""

    INCAPACITY_BEGAN = "the first day of the absence in which the partial return fell"
    RETURN_BEGAN = "the first day of the partial return"
    FELL_ILL = "the first day of the full incapacity during the partial return"
    EVERY_DAY = "each day of the full incapacity"


@dataclass(frozen=True, eq=False)
class PartialReturn:
    """Full incapacity during a partial return gives no pay, so long from its first day (``None``: all of it)."""

    no_pay_for: Length | None
    decided_by: Decides | Chosen[Decides]
    reason: str


@dataclass(frozen=True, eq=False)
class GuaranteedPay:
    """What the employer goes on paying.

    ``holidays``: the days from the first one in which a public holiday is paid as such. ``on_the_day``: an absence
    that began so is paid as a working day; the first day of incapacity is the next. ``full``: the percentage of those
    two. ``no_contract``: the reason for staff who have no contract of employment.
    """

    scales: tuple[Scale | Chosen[Scale], ...]
    others: tuple[OtherPayer | Chosen[tuple[OtherPayer, ...]], ...]
    partial: PartialReturn
    holidays: Days
    on_the_day: FactIs
    full: str
    no_contract: str


class Restart(Enum):
    """Which period of pay the window of a relapse runs from."""

    LAST_AT_HIGH_RATE = "the last in which a step was paid that opens the window"
    FIRST_ONLY = "the first; one that only used up what was left does not count"


@dataclass(frozen=True, eq=False)
class RelapsePay:
    """A relapse into the same illness within the window gives only what was left of the earlier pay.

    ``worked_days_only``: days of another absence do not count in the window. ``from_full_return``: after a partial
    return the window runs from the full one.
    """

    window: Length
    restart: Restart | Chosen[Restart]
    worked_days_only: bool | Chosen[bool]
    from_full_return: bool | Chosen[bool]


@dataclass(frozen=True, eq=False)
class Headcount:
    """So many workers or more; without ``itself`` only more."""

    number: int
    itself: bool


@dataclass(frozen=True, eq=False)
class SolidarityPay:
    """A part of the benefit that the employer pays back, for some time ``after`` the first days of an incapacity.

    ``ages``: the youngest and the oldest age on the first day. ``in_service``: at least so long on that day.
    ``interruption``: a shorter return does not interrupt, nor does one of ``invalid_interruption`` once the incapacity
    had lasted ``invalid_after``.
    """

    percent: str
    after: Days
    length: Length
    workers: Headcount | Chosen[Headcount]
    ages: tuple[int, int] | Chosen[tuple[int, int]]
    in_service: Chosen[Length]
    excluded: bool | Chosen[bool]
    ends_at_partial_return: bool | Chosen[bool]
    interruption: Length
    invalid_after: Length
    invalid_interruption: Length
    no_contract: str


@dataclass(frozen=True, eq=False, kw_only=True)
class PayVersion(Version):
    """A version of a pay rule: everything a version has, and its part of pay where others have terms."""

    terms: tuple[Term | Chosen[tuple[Term, ...]], ...] = ()
    pay: GuaranteedPay | RelapsePay | SolidarityPay


@dataclass(frozen=True, eq=False)
class PayLaw:
    """The three rules that belong together: one engine answers them in one run."""

    guaranteed: Rule
    relapse: Rule
    solidarity: Rule
