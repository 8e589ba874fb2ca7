"""How far along: the phases of a dossier, the steps of a form, and the stairs of a return plan."""

from dataclasses import dataclass
from typing import Literal

from draad.desk.components.component import Component


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
    def drawn(self) -> list[tuple[Stair, str, str]]:
        """Each stair with its height and the place of its top, in hundredths of the tallest."""
        tallest = max([self.full, *(stair.hours for stair in self.stairs)])
        parts = [round(stair.hours / tallest * 100, 1) for stair in self.stairs]
        return [(stair, f"{part:g}%", f"{100 - part:g}%") for stair, part in zip(self.stairs, parts, strict=True)]


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """Something that happens after this, with a second line that puts at ease."""

    title: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSteps(Component):
    """What happens now, as a dashed thread: the page after something was saved."""

    steps: tuple[NextStep, ...]
