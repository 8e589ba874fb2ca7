"""How far along: the phases of a dossier, the steps of a form, and the stairs of a return plan."""

from dataclasses import dataclass
from typing import Literal

from draad.desk.components.component import Component

TALLEST = 97.0  # of the height of the drawing, so that the top edge is seen
ROOM_FOR_HOURS = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One phase or step. ``note`` is a short second line; ``url`` for a step that can be opened again."""

    label: str
    state: Literal["done", "now", "later"]
    note: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseBar(Component):
    """The phases of a dossier: at the start, during, before and after the return."""

    stages: tuple[Stage, ...]
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stepper(Component):
    """The numbered steps of something longer, as stitches on a thread. Solid is done, dashed is to come."""

    stages: tuple[Stage, ...]
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """What one of the people who must agree has said. ``state`` says how it looks, the words say what it is."""

    label: str
    note: str = ""
    state: Literal["agreed", "asked", "to_ask", "refused"] = "to_ask"

    @property
    def icon(self) -> str:
        """The icon of its state."""
        return {"agreed": "check", "asked": "wait", "to_ask": "clock", "refused": "close"}[self.state]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stair:
    """One step of a return plan: hours a week from a day on. ``hours_text`` is the number as written."""

    hours: float
    hours_text: str
    start: str
    note: str = ""
    approvals: tuple[Approval, ...] = ()
    reached: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stairs(Component):
    """A return plan as stairs, each as high as its hours. ``full`` is the hours of a whole week by contract."""

    stairs: tuple[Stair, ...]
    full: float

    @property
    def drawn(self) -> list["DrawnStair"]:
        """Each stair with its measures."""
        tallest = max([self.full, *(stair.hours for stair in self.stairs)])
        parts = [(stair, round(stair.hours / tallest * TALLEST, 1)) for stair in self.stairs]
        return [
            DrawnStair(
                of=stair,
                height=f"{part:g}%",
                top=f"{100 - part:g}%",
                lift="1.5em" if part >= ROOM_FOR_HOURS else "-0.5em",
            )
            for stair, part in parts
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnStair:
    """A stair and its measures as SVG lengths. ``lift`` is where its hours stand: in it, or above it when it is low."""

    of: Stair
    height: str
    top: str
    lift: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """Something that happens after this, with a second line that puts at ease."""

    title: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSteps(Component):
    """What happens now, as a dashed thread: the page after something was saved."""

    steps: tuple[NextStep, ...]
