"""Where a duty comes from, and how far a task is: each a word with a shape, never a colour alone."""

from dataclasses import dataclass
from typing import Literal

from draad.desk.components.component import Component

Source = Literal["law", "policy", "agreement"]
"""Diamond, circle, square. The three are never mixed."""
SHAPES: dict[Source, str] = {
    "law": '<path d="M5 0 10 5 5 10 0 5z"/>',
    "policy": '<circle cx="5" cy="5" r="4.5"/>',
    "agreement": '<rect x=".7" y=".7" width="8.6" height="8.6" rx="1.5"/>',
}
TaskState = Literal["open", "busy", "waiting", "done", "not_needed"]
Tone = Literal["", "good", "soon", "late", "private"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceChip(Component):
    """The source of a duty: law, our policy or agreement. ``label`` says it better if it can ("agreed with Koen")."""

    source: Source
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StateChip(Component):
    """How far a task is. "Late" is no state: it belongs to the date (:class:`~draad.desk.components.Due`)."""

    state: TaskState
    label: str = ""
    """In place of the state's own word, such as a reason for ``not_needed``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToneChip(Component):
    """A short remark with a tone: ``good``, ``soon``, ``late`` (of a thing, never beside a name) or ``private``."""

    label: str
    tone: Tone = ""
