"""Where terms that count back stop, for a whole column of places: see :mod:`draad.dossier.backwards`."""

import numpy as np

from draad.dossier.backwards import WAITS_TO_BE_TOLD
from draad.dossier.columns.block import Rows
from draad.dossier.columns.places import Places
from draad.dossier.facts import first_told
from draad.dossier.fold import FAR
from draad.dossier.instants import day_of
from draad.periods.columns import Column, either


def bounds_of(nature: str, places: Places) -> Column:
    """For each place the first day on which a term that counts back can be due."""
    bound = _absences(places)
    return np.maximum(bound, _told(places)) if nature in WAITS_TO_BE_TOLD else bound


def _absences(places: Places) -> Column:
    """The first day of the absence that each place lies in, also where that absence is itself a plan."""
    block, spells = places.asked.block, places.asked.spells
    began = spells.day[places.spell]
    ahead: Rows = block.planned(("absence.started",), None)
    if not ahead.size:
        return began
    keys = block.keys(block.dossier[ahead], block.on[ahead])
    last = ahead[np.searchsorted(keys, places.keys, side="right") - 1]
    planned = (block.dossier[last] == places.dossier) & (block.on[last] <= places.on)
    closed = (spells.first[places.spell] == block.nobody) | (spells.closed_by[places.spell] != block.nobody)
    return either(planned & closed, block.on[last], began)


def _told(places: Places) -> Column:
    """The day on which each place was first told of; before every day where it was always known."""
    block = places.asked.block
    told = (
        first_told(block.facts[row], block.dossiers[dossier].facts)
        for row, dossier in zip(places.fact.tolist(), places.dossier.tolist(), strict=True)
    )
    return np.fromiter((-FAR if instant is None else day_of(instant) for instant in told), np.int32, places.size)
