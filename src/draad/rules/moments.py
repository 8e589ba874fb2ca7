"""The moments that terms count from, and the facts that settle a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from draad.periods import Length
from draad.rules.settings import Chosen
from draad.rules.text import Text


class Each(Enum):
    """How often a moment occurs in a dossier."""

    FACT = "every fact of the kind"
    SPELL = "the first day of every spell"
    INCAPACITY = "the first day of every incapacity, short resumptions not counted"
    RESUMPTION = "every return that ended a spell"
    FIRST = "the first such fact, or the nth, of each stretch: an absence, an incapacity, a trajectory"
    ENDING = "the end of a trajectory or procedure for a given reason"
    IN_FORCE = "the day the version came into force"


class Within(Enum):
    """Where the facts are looked for that belong to a line."""

    SPELL = "spell"
    INCAPACITY = "incapacity"
    TRAJECTORY = "trajectory"
    FORCE_MAJEURE = "procedure of medical force majeure"
    DOSSIER = "dossier"


@dataclass(frozen=True, eq=False)
class FactIs:
    """A fact of one of these kinds whose body says ``where`` and does not say ``unless``.

    A body field that is missing says nothing: it never fulfils ``where`` and never breaks ``unless``. ``since`` and
    ``before`` bound the day of the fact, for letters that mean another thing under another law; of a decision
    that reached two parties the first day counts. ``covers``: its days ``from`` and ``until`` take in the day counted
    from, whenever it came in.
    """

    kinds: tuple[str, ...]
    where: Mapping[str, tuple[str, ...]]
    unless: Mapping[str, tuple[str, ...]]
    since: str | None
    before: str | None
    covers: bool

    def __init__(
        self,
        *kinds: str,
        unless: Mapping[str, str] | None = None,
        since: str | None = None,
        before: str | None = None,
        covers: bool = False,
        **where: str | tuple[str, ...],
    ) -> None:
        object.__setattr__(self, "since", since)
        object.__setattr__(self, "before", before)
        object.__setattr__(self, "covers", covers)
        object.__setattr__(self, "kinds", kinds)
        wanted = {name: (value,) if isinstance(value, str) else value for name, value in where.items()}
        object.__setattr__(self, "where", wanted)
        object.__setattr__(self, "unless", {name: (value,) for name, value in (unless or {}).items()})


@dataclass(frozen=True, eq=False)
class Moment:
    """What a term counts from.

    ``planned``: a fact that still lies ahead counts too, for terms that run backwards. ``ending``: the reasons of the
    endings that are meant. ``nth``: which one of each stretch, where ``each`` is ``FIRST``.
    """

    name: Text
    fact: FactIs | None
    each: Each = Each.FACT
    planned: bool = False
    ending: tuple[str, ...] = ()
    nth: int = 1


@dataclass(frozen=True, eq=False)
class Repeated:
    """Facts that only count together: so many, each called by a fact of its own, so far apart, within so long.

    ``called_by``: the invitation that makes a missed appointment count; its ``where`` must be said. ``apart`` lies
    between two of those calls. Where no call was recorded at all, the facts themselves are measured.
    """

    fact: FactIs
    number: int | Chosen[int]
    called_by: FactIs | Chosen[FactIs]
    apart: Length | Chosen[Length | None] | None = None
    within: Length | None = None
