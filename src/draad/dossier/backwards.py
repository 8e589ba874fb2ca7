"""Terms that count back from a day ahead: never to a day on which nobody could act yet.

Such a term can end before the absence began, or before anybody had told of the day it counts back from. Nobody is late
with what could not be known. So:

- No due day lies before the first day of the absence.
- A practice of the house is due on the day on which it was told at the earliest: as soon as possible. Told when no day
  was left before, it has lapsed.
- A duty of the law does not wait until somebody tells of it here: the worker who plans a return knows of it first.
"""

from typing import NamedTuple

from draad.dossier.facts import Fact, first_told
from draad.dossier.fold import FAR, Fold
from draad.dossier.instants import day_of
from draad.dossier.places import Place
from draad.periods import Day
from draad.rules import Nature

BEFORE_THE_ABSENCE = "before_the_absence"
BEFORE_IT_WAS_TOLD = "before_it_was_told"
NO_DAY_LEFT_BEFORE = "no_day_left_before"

WAITS_TO_BE_TOLD = {Nature.PRACTICE.value}


class Bound(NamedTuple):
    """The first day on which a term that counts back can be due, why, and the number of the fact that says so."""

    day: Day
    why: str
    by: int


def bound_of(fold: Fold, nature: str, place: Place) -> Bound:
    """Where a term that counts back stops at a place."""
    began = _absence_of(fold, place)
    bound = Bound(began.on, BEFORE_THE_ABSENCE, began.seq) if began is not None else Bound(-FAR, "", 0)
    told = first_told(place.fact, fold.told) if nature in WAITS_TO_BE_TOLD else None
    if told is None or day_of(told) <= bound.day:
        return bound
    return Bound(day_of(told), BEFORE_IT_WAS_TOLD, place.fact.seq)


def _absence_of(fold: Fold, place: Place) -> Fact | None:
    """The first day of the absence that a place lies in, also where that absence is itself a plan."""
    spell = place.spell
    if spell is not None and spell.closed_by is None:
        return spell.first
    ahead = [fact for fact in fold.planned if fact.kind == "absence.started" and fact.on <= place.fact.on]
    return ahead[-1] if ahead else spell.first if spell is not None else None
