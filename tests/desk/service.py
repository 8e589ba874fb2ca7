"""What a health service meets: facts told by whoever tells them, and another employer that it works for."""

from typing import Any

from draad.actions.record_facts import NewFact, record_facts
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.store.keys import new_key
from tests.worlds import TODAY, World

TELLERS = {
    "work_potential.requested": ("hanna", Hat.HR),
    "physician.told": ("hanna", Hat.HR),
    "trajectory.requested": ("hanna", Hat.HR),
    "pre_return_visit.requested": ("koen", Hat.WORKER),
    "consent.given": ("koen", Hat.WORKER),
    "consultation.requested": ("koen", Hat.WORKER),
}


def tell(world: World, kind: str, on: Day = TODAY - 2, who: tuple[str, Hat] | None = None, /, **body: Any) -> None:
    """Say a fact in Koen's dossier, by whoever says such facts; the physician where nobody else does."""
    name, hat = who or TELLERS.get(kind, ("nele", Hat.PHYSICIAN))
    viewer = world.viewer(name, hat)
    record_facts(viewer, world.dossiers["koen"], (NewFact(kind, on, body),), key=str(new_key()), verb="test")


def tell_paul(world: World, kind: str, on: Day = TODAY - 2, /, **body: Any) -> None:
    """The same in the dossier of Paul, at the other employer."""
    hats = {"physician.told": ("otherhr", Hat.HR), "work_potential.requested": ("otherhr", Hat.HR)}
    name, hat = hats.get(kind, ("nele", Hat.PHYSICIAN))
    viewer = world.viewer(name, hat, world.other_employer)
    record_facts(viewer, world.dossiers["paul"], (NewFact(kind, on, body),), key=str(new_key()), verb="test")


def started(world: World, on: Day = TODAY - 10) -> None:
    """A trajectory that the employer asked for."""
    tell(world, "trajectory.requested", on, by="employer")
