"""What has to be done: rows that can be ticked, whose turn it is, and what waits on somebody else."""

from dataclasses import dataclass
from typing import Literal

from draad.desk.components.actions import Button, Value
from draad.desk.components.component import Component
from draad.desk.components.frame import Actor
from draad.desk.components.sources import SourceChip, StateChip, TaskState
from draad.desk.components.thread import MiniThread


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """By when. ``text`` is the sentence people read ("nog 2 werkdagen"), ``more`` a lighter one ("week 8").

    ``tone`` is ``soon`` within the days the policy names, ``late`` once it is past: of the date, never of a person.
    """

    text: str
    more: str = ""
    tone: Literal["", "soon", "late"] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow(Component):
    """One thing to do: tick, title, why, by when, and the button that starts it.

    ``tick_url`` is posted to (with ``fields``) when it is ticked; the same address unticks what is ``done``. Without it
    no circle is shown: not everyone may tick everything. ``why`` is one sentence after the source's chip; ``why_url``
    opens "Waarom moet dit?" and belongs to every legal task.
    """

    title: str
    url: str = ""
    source: SourceChip | None = None
    also: SourceChip | None = None
    """Another source of the same: one tick settles both."""
    why: str = ""
    why_url: str = ""
    why_label: str = ""
    due: Due | None = None
    mini: MiniThread | None = None
    action: Button | None = None
    state: TaskState = "open"
    reason: str = ""
    """Why it is not needed, or on whom it waits."""
    tick_url: str = ""
    fields: tuple[tuple[str, Value], ...] = ()
    id: str = ""

    @property
    def chip(self) -> StateChip | None:
        """The word of its state. What is open says nothing: the empty circle does."""
        return None if self.state == "open" else StateChip(state=self.state, label=self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tasks(Component):
    """Rows of tasks, to stand in a sheet. ``j``, ``k`` and ``x`` move through them and tick."""

    rows: tuple[TaskRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """One of the next people in turn. ``when`` is words."""

    name: str
    initials: str
    text: str
    actor: Actor = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn(Component):
    """Whose turn it is, "nu aan zet": one person, one verb, one date, one reason, one button; then who comes after.

    ``you`` when the reader is that person. Without ``title`` nobody is up: that is a fault to mend, ``reason`` and the
    button say how.
    """

    title: str = ""
    name: str = ""
    initials: str = ""
    actor: Actor = "other"
    you: bool = False
    source: SourceChip | None = None
    also: SourceChip | None = None
    reason: str = ""
    why_url: str = ""
    action: Button | None = None
    then: tuple[Handover, ...] = ()
    level: int = 2
    id: str = "turn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Something that waits on ``name``. With ``total`` a bar shows how much of the term has passed.

    ``left`` is words ("nog 18 dagen"); ``passed`` and ``total`` are days. Without a total there is no fixed term.
    """

    name: str
    initials: str
    what: str
    left: str
    actor: Actor = "other"
    passed: int = 0
    total: int = 0
    url: str = ""
    action: Button | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingList(Component):
    """What waits on others, to stand in a sheet."""

    rows: tuple[Waiting, ...]
