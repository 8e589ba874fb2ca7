"""A made-up Belgian population: one dossier after another, the same for the same seed, in constant memory."""

from collections.abc import Iterator
from random import Random
from typing import Any

import msgspec

from draad.demo.course import course
from draad.demo.notes import Notes
from draad.demo.people import Person, employers, person
from draad.demo.timeline import Timeline, timeline
from draad.periods import Day, iso

FORMAT = "draad.dossier/1"
YEAR = 365.25


def population(workers: int, seed: int, on: Day, years: int) -> Iterator[bytes]:
    """Make people, employer by employer; each is one line of JSON without its end of line.

    A larger population with the same seed begins with the same people.

    :param on: the day that the file was written, so to say: nothing was heard after it, and plans lie beyond it.
    :param years: how many years before it the history goes back.
    """
    dice = Random(seed)  # noqa: S311 (made-up people need to be the same again, not secret)
    first_day = on - round(years * YEAR)
    encoder, number = msgspec.json.Encoder(), 0
    for employer in employers(dice, on):
        for _ in range(employer.places):
            if number == workers:
                return
            number += 1
            one = person(dice, employer, f"w{number:07}", first_day, on)
            yield encoder.encode(_dossier(dice, one, on))


def _dossier(dice: Random, one: Person, on: Day) -> dict[str, Any]:
    when = timeline(dice, one, on)
    notes = Notes(dice, on)
    free_days: dict[int, int] = {}
    for spell in when.spells:
        course(dice, one, spell, notes, free_days)
    _leave(one, when, notes)
    return {"format": FORMAT, "employer": one.employer.value, "worker": one.value, "facts": notes.facts()}


def _leave(one: Person, when: Timeline, notes: Notes) -> None:
    """Close the contract of who left, also in the dossier where there is one. No dossier begins by a leaving."""
    contracts = one.value["employments"]
    if when.spells:
        earlier = min(when.spells[0].first - 1, one.since)
        if earlier < one.since:
            one.value["in_service_since"] = contracts[0]["from"] = iso(earlier)
    if when.left_on is None:
        return
    last = iso(when.left_on)
    contracts[:] = [contract for contract in contracts if contract["from"] <= last]
    contracts[-1]["until"] = last
    if when.spells and not when.spells[-1].leaves:
        notes.add("contract.ended", when.left_on, {"ground": "other"})
