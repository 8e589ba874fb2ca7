"""A length carries its unit: an ``int`` cannot say that seven working days became twenty-one calendar days."""

from dataclasses import dataclass, field

from draad.periods.working_days import LABOUR, WorkCalendar


@dataclass(frozen=True, slots=True)
class Days:
    """Calendar days."""

    number: int
    unit = "calendar days"


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Working days of one calendar; labour law unless said otherwise."""

    number: int
    of: WorkCalendar = field(default=LABOUR)
    unit = "working days"


@dataclass(frozen=True, slots=True)
class Weeks:
    """Calendar weeks of seven days."""

    number: int
    unit = "calendar weeks"


@dataclass(frozen=True, slots=True)
class Months:
    """Calendar months: from a number to the eve of the same number."""

    number: int
    unit = "calendar months"


Length = Days | WorkingDays | Weeks | Months


def in_words(length: Length) -> str:
    """``8 weeks``, ``1 month``, ``10 working days``."""
    noun = {Days: "day", WorkingDays: "working day", Weeks: "week", Months: "month"}[type(length)]
    return f"{length.number} {noun}" if length.number == 1 else f"{length.number} {noun}s"
