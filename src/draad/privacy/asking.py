"""The questions that every query and page asks of the matrix. Default deny: what is not written is not seen.

Masks are for lists: bit ``i`` stands for item ``i``; the bits above the items are *shelves*, the keys within an item
that share the same named parts. What needs the bits ``needs`` is readable when ``needs & ~items_mask(hat) == 0``. A
mask that was stored is a summary: make it again when the matrix changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from draad.privacy.cells import NOTHING, Act, Cell, Limit, Reading
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.privacy.policy import MATRIX

NO_GATES: frozenset[Gate] = frozenset()
NO_LIMITS: frozenset[Limit] = frozenset()

BESIDE = tuple(Item(number) for number in range(Item.PRIVATE_CONTACT, Item.INFORMAL_PLAN + 1))
"""Rows 6 to 13: what a line manager no longer has once the worker asked that contact go round them."""

KEEPS_ITS_RIGHTS = {Hat.WORKER, Hat.DPO}
"""What the law gives these is not for an employer to narrow."""

Narrowed = Mapping[tuple[Hat, Item], str]


def atom_of(kind: str, key: str | None) -> str:
    """The name of a bare fact, or of a key of it."""
    return kind if key is None else f"{kind}.{key}"


def _shelves() -> dict[tuple[Item, str, Limit | None], int]:
    """A bit for each set of keys of an item that the same named parts show."""
    shared: dict[tuple[Item, str, Limit | None], set[str]] = {}
    for item, row in MATRIX.items():
        for part in {cell.part.name: cell.part for cell in row.values() if cell.part is not None}.values():
            for atom in part.reads:
                shared.setdefault((item, atom, None), set()).add(part.name)
            if part.reads_if is not None and part.reads_if[1] is not None:
                for atom in part.reads_if[1]:
                    shared.setdefault((item, atom, part.reads_if[0]), set()).add(part.name)
    groups = sorted({(item, tuple(sorted(names))) for (item, _, _), names in shared.items()})
    bits = {group: 1 << (max(Item) + 1 + place) for place, group in enumerate(groups)}
    return {place: bits[place[0], tuple(sorted(names))] for place, names in shared.items()}


SHELVES = _shelves()


def shelf(kind: str, key: str | None, item: Item, limit: Limit | None = None) -> int:
    """The bit that must be in a viewer's mask to read this; ``limit``: all that is asked about meets this limit."""
    atom = atom_of(kind, key)
    return SHELVES.get((item, atom, limit)) or SHELVES.get((item, atom, None)) or 1 << item


@dataclass(frozen=True)
class Policy:
    """The matrix as one employer has it.

    ``narrowed``: letters (C, R, U, A for figures) that the employer takes away from a cell. There is no way to add one.

    :raises ValueError: a letter that does not exist, or a right that is not the employer's to take.
    """

    narrowed: Narrowed = field(default_factory=dict)
    cells: Mapping[Item, Mapping[Hat, Cell]] = field(init=False, repr=False, compare=False)
    masks: dict[tuple[Hat, frozenset[Gate]], int] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Masks that were asked for before."""

    def __post_init__(self) -> None:
        for (hat, item), letters in self.narrowed.items():
            if hat in KEEPS_ITS_RIGHTS:
                raise ValueError(f"{hat.value}, {item.name}: an employer cannot take rights from this hat")
            if not letters or set(letters) - set("CRUA"):
                raise ValueError(f"{hat.value}, {item.name}: {letters!r}; allowed: one or more of C, R, U and A")
        cells = {
            item: {hat: _narrow(cell, self.narrowed.get((hat, item), "")) for hat, cell in row.items()}
            for item, row in MATRIX.items()
        }
        object.__setattr__(self, "cells", MappingProxyType(cells))

    @cached_property
    def beside(self) -> "Policy":
        """The matrix where contact goes round the line manager: less of it for that hat."""
        taken = {(Hat.MANAGER, item): "CRUA" for item in BESIDE}
        return Policy({**self.narrowed, **taken})

    def has(self, hat: Hat, item: Item) -> bool:
        """Whether a hat may do anything at all with an item, perhaps only with a consent."""
        cell = self.cell(hat, item)
        return cell.read is not Reading.NO or cell.create or cell.change or (cell.gate is not None and not cell.letter)

    def cell(self, hat: Hat, item: Item) -> Cell:
        """What a hat may do with an item."""
        return self.cells[item].get(hat, NOTHING)

    def may_read(self, hat: Hat, item: Item, gates: frozenset[Gate] = NO_GATES) -> Reading:
        """How much of an item a hat reads with these gates open."""
        return self.cell(hat, item).reading(gates)

    def may_create(self, hat: Hat, item: Item) -> bool:
        """Whether a hat may record something of this item; where the cell names a part, only what is in it."""
        return self.cell(hat, item).create

    def may_change(self, hat: Hat, item: Item) -> bool:
        """Whether a hat may correct what was recorded of this item; where the cell names a part, only what is in it."""
        return self.cell(hat, item).change

    def reads_key(
        self,
        hat: Hat,
        kind: str,
        key: str | None,
        item: Item,
        gates: frozenset[Gate] = NO_GATES,
        limits: frozenset[Limit] = NO_LIMITS,
    ) -> bool:
        """Whether a hat reads a bare fact and its day (``key`` is ``None``), or what stands under a key.

        :param limits: what holds of this very fact; without it everything that hangs on a limit is denied.
        """
        cell = self.cell(hat, item)
        reading = cell.reading(gates)
        if reading is Reading.PART and cell.part is not None:
            return cell.part.shows(atom_of(kind, key), limits)
        return reading is Reading.FULL

    def creates_key(self, hat: Hat, kind: str, key: str | None, item: Item) -> bool:
        """Whether a hat may record a bare fact (``key`` is ``None``), or fill in a key of one it may record.

        Who may change what stands under a key may also be the first to fill it in.
        """
        cell = self.cell(hat, item)
        if cell.part is not None:
            return (cell.create or cell.change) and atom_of(kind, key) in cell.part.creates
        return cell.create or (cell.change and key is not None)

    def writes_from_paper(self, hat: Hat, kind: str, key: str | None, item: Item) -> bool:
        """Whether a hat may write down, from paper, a bare fact or a key of it: what the worker may say."""
        return Act.ON_PAPER in self.cell(hat, item).acts and self.creates_key(Hat.WORKER, kind, key, item)

    def values_of(self, hat: Hat, kind: str, key: str, item: Item) -> frozenset[str] | None:
        """The only values that a hat may record under a key; ``None`` where every value will do."""
        part = self.cell(hat, item).part
        return dict(part.values).get(atom_of(kind, key)) if part is not None else None

    def may_be_sent(self, hat: Hat, item: Item, gates: frozenset[Gate] = NO_GATES) -> bool:
        """Whether an item may go to a correspondent in a letter from the occupational physician."""
        cell = self.cell(hat, item)
        return cell.letter and (cell.gate is None or cell.gate in gates)

    def in_figures(self, hat: Hat, item: Item) -> bool:
        """Whether a hat sees an item only as part of figures about groups."""
        return self.cell(hat, item).aggregate

    def in_log(self, hat: Hat, item: Item) -> bool:
        """Whether a hat sees that something happened with an item, and never what."""
        return self.cell(hat, item).log

    def items_mask(self, hat: Hat, gates: frozenset[Gate] = NO_GATES) -> int:
        """Bit ``i`` for each item that is read in full, and the shelves of what is read of the others."""
        if (hat, gates) not in self.masks:
            self.masks[hat, gates] = sum(_mask(self.cell(hat, item), item, gates) for item in self.cells)
        return self.masks[hat, gates]

    def tasks_mask(self, hat: Hat) -> int:
        """The bits of the items in which a hat sees its own tasks, also where it may not read what they stand on."""
        return sum(_whole(item) for item in self.cells if self.cell(hat, item).own_tasks)


def _narrow(cell: Cell, letters: str) -> Cell:
    made = cell
    if "R" in letters:
        made = replace(made, read=Reading.NO, gate=None, letter=False, log=False, acts=frozenset())
    if "C" in letters:
        made = replace(made, create=False, acts=made.acts - {Act.ON_PAPER})
    if "U" in letters:
        made = replace(made, change=False, acts=made.acts - {Act.OWN_TASKS})
    if "A" in letters:
        made = replace(made, aggregate=False)
    if made.read is Reading.NO and not (made.create or made.change):
        made = replace(made, part=None)  # a part of nothing is nothing, also of the tasks that it would show
    return made


def _whole(item: Item) -> int:
    mask = 1 << item
    for (of, _, _), bit in SHELVES.items():
        if of is item:
            mask |= bit
    return mask


def _mask(cell: Cell, item: Item, gates: frozenset[Gate]) -> int:
    reading = cell.reading(gates)
    if reading is Reading.FULL:
        return _whole(item)
    if reading is Reading.NO or cell.part is None:
        return 0
    mask = 0
    for (of, atom, limit), bit in SHELVES.items():
        if of is item and cell.part.shows(atom, NO_LIMITS if limit is None else frozenset({limit})):
            mask |= bit
    return mask


POLICY = Policy()
"""The matrix as it stands, narrowed by nobody."""


def may_read(hat: Hat, item: Item, gates: frozenset[Gate] = NO_GATES) -> Reading:
    """See :meth:`Policy.may_read`."""
    return POLICY.may_read(hat, item, gates)


def may_create(hat: Hat, item: Item) -> bool:
    """See :meth:`Policy.may_create`."""
    return POLICY.may_create(hat, item)


def may_change(hat: Hat, item: Item) -> bool:
    """See :meth:`Policy.may_change`."""
    return POLICY.may_change(hat, item)


def reads_key(
    hat: Hat,
    kind: str,
    key: str | None,
    item: Item,
    gates: frozenset[Gate] = NO_GATES,
    limits: frozenset[Limit] = NO_LIMITS,
) -> bool:
    """See :meth:`Policy.reads_key`."""
    return POLICY.reads_key(hat, kind, key, item, gates, limits)


def creates_key(hat: Hat, kind: str, key: str | None, item: Item) -> bool:
    """See :meth:`Policy.creates_key`."""
    return POLICY.creates_key(hat, kind, key, item)


def items_mask(hat: Hat, gates: frozenset[Gate] = NO_GATES) -> int:
    """See :meth:`Policy.items_mask`."""
    return POLICY.items_mask(hat, gates)


def tasks_mask(hat: Hat) -> int:
    """See :meth:`Policy.tasks_mask`."""
    return POLICY.tasks_mask(hat)
