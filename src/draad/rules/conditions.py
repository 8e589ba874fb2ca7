"""Guards: named conditions on a line. Each can answer yes, no, or "cannot be told without …".

A guard is data. The agenda asks it of one dossier; a population can ask it of a whole column. A guard that says no puts
the rule among the not due, with its ``reason``; one that cannot tell puts it among the undecided, with what it needs.
"""

from dataclasses import dataclass

from draad.periods import Length
from draad.rules.moments import FactIs, Repeated, Within


@dataclass(frozen=True, eq=False)
class AtLeast:
    """A number of the employer or worker reaches this much."""

    path: str
    number: int
    reason: str


@dataclass(frozen=True, eq=False)
class Is:
    """A value of the employer or worker is this one."""

    path: str
    value: str | bool
    reason: str


@dataclass(frozen=True, eq=False)
class AnyOf:
    """One of these is enough."""

    guards: "tuple[Guard, ...]"
    reason: str


@dataclass(frozen=True, eq=False)
class BodyIs:
    """The fact that the term counts from says one of these. A missing field leaves it open, unless stated."""

    field: str
    values: tuple[str, ...]
    reason: str
    if_missing: bool | None = None


@dataclass(frozen=True, eq=False)
class Lasted:
    """The incapacity that ended had lasted at least this long."""

    length: Length
    reason: str


@dataclass(frozen=True, eq=False)
class Happened:
    """The latest fact of these kinds, up to the day that counts, says so. None at all is a no with reason ``none``.

    With ``after`` only facts from the moment on count, else all in the window.
    """

    fact: FactIs
    within: Within
    reason: str
    none: str
    after: bool = False


@dataclass(frozen=True, eq=False)
class NotHappened:
    """No such fact before the one that the term counts from."""

    fact: FactIs
    within: Within
    reason: str


@dataclass(frozen=True, eq=False)
class Stands:
    """Such a fact came, up to the day that counts, and none that takes it back came since: a consent that holds."""

    fact: FactIs
    taken_back_by: FactIs
    within: Within
    reason: str


@dataclass(frozen=True, eq=False)
class FewerThisYear:
    """Fewer such facts came before in the same calendar year; one on a day that is covered after all does not count."""

    fact: FactIs
    number: int
    reason: str
    unless_covered_by: str = "certificate.received"


@dataclass(frozen=True, eq=False)
class Reached:
    """The fact that the term counts from is the one that makes the number of repeated facts full."""

    repeated: Repeated
    within: Within
    reason: str


@dataclass(frozen=True, eq=False)
class NotReached:
    """The number of repeated facts is not full yet."""

    repeated: Repeated
    within: Within
    reason: str


@dataclass(frozen=True, eq=False)
class WaitOver:
    """The waiting time after the latest such fact, if there was one, is over."""

    fact: FactIs
    length: Length
    reason: str


@dataclass(frozen=True, eq=False)
class NoneRunning:
    """No trajectory runs."""

    reason: str


@dataclass(frozen=True, eq=False)
class TemporaryIncapacityOver:
    """After a work accident or occupational disease: the temporary incapacity has ended (consolidation)."""

    reason: str


@dataclass(frozen=True, eq=False)
class Says:
    """The fact that the term counts from names this; if not, it cannot be told."""

    field: str


@dataclass(frozen=True, eq=False)
class NotBefore:
    """The fact that the term counts from lies on or after a day."""

    day: str
    reason: str


@dataclass(frozen=True, eq=False)
class Never:
    """Switched off: the reading of the law that was chosen does not know this."""

    reason: str


Guard = (
    AtLeast
    | Is
    | AnyOf
    | BodyIs
    | Lasted
    | Happened
    | NotHappened
    | Stands
    | FewerThisYear
    | Reached
    | NotReached
    | WaitOver
    | NoneRunning
    | TemporaryIncapacityOver
    | Says
    | NotBefore
    | Never
)
