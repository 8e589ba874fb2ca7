"""The shapes of an answer: lines, conflicts, the whole agenda."""

import msgspec

from draad.dossier.compiled import Compiled, CompiledRule, CompiledTerm, CompiledVersion
from draad.dossier.fold import Fold
from draad.dossier.places import Place
from draad.dossier.spans_answer import Span
from draad.dossier.state import State
from draad.periods import Day


class Line(msgspec.Struct):
    """One line of the agenda, with everything it stands on."""

    rule: CompiledRule
    version: CompiledVersion
    term: CompiledTerm
    place: Place
    status: str
    counted_from: Day
    """The day the term counts from: that of the place, or a later receipt that belongs to it."""
    earliest: Day | None
    due: Day | None
    defensible: Day | None
    because: tuple[int, ...]
    settled_by: int | None = None
    settled_on: Day | None = None
    reason: str | None = None
    nth: int | None = None
    moved: str | None = None
    """Why a term that counts back does not end where its sum does: a code of ``reasons.py``."""

    @property
    def stands(self) -> bool:
        """Whether there is still something to do or to wait for."""
        return self.status in {"waiting", "open", "late"}


class Conflict(msgspec.Struct, frozen=True):
    """Rules, or facts, that do not go together."""

    reason: str
    rules: tuple[str, ...] = ()
    facts: tuple[int, ...] = ()


class Agenda(msgspec.Struct):
    """The answer. Everything in it is ordered, so that the same question gives the same bytes."""

    on: Day
    state: State
    lines: list[Line]
    not_due: list[tuple[str, str]]
    undecided: list[tuple[str, tuple[str, ...]]]
    conflicts: list[Conflict]
    spans: list[Span]
    """Who pays which days."""
    fold: Fold
    compiled: Compiled
