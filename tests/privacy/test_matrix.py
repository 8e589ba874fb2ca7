"""The matrix against the second one, cell by cell; and whether a changed cell would be noticed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from draad.privacy.asking import POLICY, Policy
from draad.privacy.cells import Act, Cell, Limit, Part, Reading
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.privacy.policy import MATRIX
from tests.privacy.oracle import ATOMS, TOLD, differences


@pytest.mark.parametrize("hat", Hat)
def test_every_cell_is_what_the_policy_on_paper_says(hat: Hat) -> None:
    found = [difference for item in Item for difference in differences(POLICY, hat, item)]
    assert not found, "\n".join(found[:20])


def test_the_second_matrix_names_only_hats_and_items_that_exist() -> None:
    assert {hat for hat, _ in TOLD} <= {hat.value for hat in Hat}
    assert {row for _, row in TOLD} == {item.value for item in Item}


def with_cell(hat: Hat, item: Item, changed: Cell) -> Policy:
    policy = Policy()
    cells = {**policy.cells, item: {**policy.cells[item], hat: changed}}
    object.__setattr__(policy, "cells", cells)
    return policy


def mutants(before: Cell, item: Item) -> Iterator[tuple[str, Cell]]:
    """Every way in which one cell can be wrong by one step."""
    yield "create", replace(before, create=not before.create)
    yield "change", replace(before, change=not before.change)
    yield "aggregate", replace(before, aggregate=not before.aggregate)
    yield "log", replace(before, log=not before.log)
    yield "letter", replace(before, letter=not before.letter)
    for reading in Reading:
        if reading is not before.read and (reading is not Reading.PART or before.part is not None):
            yield f"read {reading.name}", replace(before, read=reading)
    for gate in (None, *Gate):
        if gate is not before.gate:
            yield f"gate {gate}", replace(before, gate=gate)
    for act in Act:
        yield f"act {act}", replace(before, acts=before.acts ^ {act})
    if before.part is not None:
        yield from ((name, replace(before, part=part)) for name, part in part_mutants(before.part, item))


def _atoms(item: Item) -> list[str]:
    return [kind if key is None else f"{kind}.{key}" for kind, key in ATOMS[item]]


def part_mutants(part: Part, item: Item) -> Iterator[tuple[str, Part]]:
    own = _atoms(item)
    for atom in own:
        yield f"reads {atom}", replace(part, reads=part.reads ^ {atom})
        yield f"creates {atom}", replace(part, creates=part.creates ^ {atom})
    for limit in (None, *Limit):
        reads_if = None if limit is None else (limit, part.reads_if[1] if part.reads_if else None)
        if not part.reads.issuperset(own) and reads_if != part.reads_if:  # who reads all of it is not let in further
            yield f"limit {limit}", replace(part, reads_if=reads_if)
    if part.values:
        yield "values", replace(part, values=())


def is_silent(name: str, before: Cell) -> bool:
    """A change in what nobody can come to: a part that is not read, or from which nothing may be recorded."""
    if name.startswith("creates"):
        return not (before.create or before.change)
    if name.startswith(("reads", "limit")):
        return before.read is not Reading.PART
    return name.startswith("gate") and before.gate is None and before.read is Reading.FULL


@pytest.mark.parametrize("item", Item)
def test_every_flipped_cell_is_noticed(item: Item) -> None:
    missed, tried = [], 0
    for hat in Hat:
        before = MATRIX[item][hat]
        for name, changed in mutants(before, item):
            if is_silent(name, before):
                continue
            tried += 1
            if not any(differences(with_cell(hat, item, changed), hat, item)):
                missed.append(f"{hat.value} × {item.name}: {name}")  # noqa: RUF001
    assert tried > 100
    assert not missed, missed
