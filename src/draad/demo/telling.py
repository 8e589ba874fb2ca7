"""One absence being told, day by day."""

from random import Random
from typing import Any

from draad.demo.notes import Note, Notes
from draad.demo.people import Person
from draad.demo.timeline import Spell
from draad.periods import Day


class Course:
    """One absence being told."""

    def __init__(self, dice: Random, person: Person, spell: Spell, notes: Notes) -> None:
        self.dice, self.person, self.spell, self.notes = dice, person, spell, notes
        self.until = spell.end
        """Nothing of the absence is told from this day on."""

    def chance(self, share: float) -> bool:
        """Whether something happens that happens to this share."""
        return self.dice.random() < share

    def after(self, day: Day, least: int, most: int) -> Day:
        """A working day of the office, some days after another."""
        found = day + least + int(self.dice.random() * (most - least + 1))
        weekday = (found - 1) % 7
        return found if weekday < 5 else found + 7 - weekday

    def say(self, kind: str, on: Day, body: dict[str, Any] | None = None, heard: Day | None = None) -> Note | None:
        """Tell a fact of the absence, if the absence still lasts on its day."""
        if not self.spell.first <= on < self.until:
            return None
        return self.notes.add(kind, on, body, heard)
