"""Who sees what: the page on screen and ``docs/privacy-matrix.md``, both made from the matrix.

The document is compared with the matrix in the tests, so it cannot lag behind.
"""

from collections.abc import Iterator
from typing import NamedTuple

from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.dossier.visible import creatable_kinds, creatable_values
from draad.privacy.asking import BESIDE, POLICY, Policy
from draad.privacy.cells import Act, Cell, Reading
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.privacy.parts import PARTS
from draad.privacy.saying import cell_words, sees
from draad.rules import Language

NOTHING = "–"  # noqa: RUF001


class CellSaid(NamedTuple):
    """One cell in words: whether the hat may do anything, and what."""

    hat: Hat
    sees: bool
    words: tuple[str, ...]


class RowSaid(NamedTuple):
    """One item in plain words, with a cell for each hat asked about."""

    item: Item
    name: str
    cells: tuple[CellSaid, ...]


class WhoSeesWhat(NamedTuple):
    """The page "Who sees what?" in one language: the hats with their names, and the rows."""

    hats: tuple[tuple[Hat, str], ...]
    rows: tuple[RowSaid, ...]


def who_sees_what(
    language: Language,
    policy: Policy = POLICY,
    hats: tuple[Hat, ...] = tuple(Hat),
    items: tuple[Item, ...] = tuple(Item),
) -> WhoSeesWhat:
    """What each hat may do with each item, in words.

    :param policy: the matrix as the employer narrowed it.
    """
    return WhoSeesWhat(
        tuple((hat, hat.words.to(language)) for hat in hats),
        tuple(
            RowSaid(
                item,
                item.words.to(language),
                tuple(_said(hat, policy.cell(hat, item), language) for hat in hats),
            )
            for item in items
        ),
    )


def _said(hat: Hat, cell: Cell, language: Language) -> CellSaid:
    return CellSaid(hat, sees(cell), tuple(words.to(language) for words in cell_words(cell)))


SHORT = {
    Hat.WORKER: "worker",
    Hat.COLLEAGUE: "colleague",
    Hat.MANAGER: "manager",
    Hat.HR: "HR",
    Hat.COACH: "coach",
    Hat.PHYSICIAN: "physician",
    Hat.NURSE: "nurse",
    Hat.ADVISER: "adviser",
    Hat.COMMITTEE: "committee",
    Hat.FUND_DOCTOR: "health-fund physician",
    Hat.TREATING_DOCTOR: "treating physician",
    Hat.ADMIN: "admin",
    Hat.DPO: "DPO",
}
"""The columns of the document. A colleague of today, and whoever signs in or gets a letter."""


def mark(cell: Cell) -> str:
    """A cell in the letters of the table: C R U, P with the name of its part, c with the number of its gate."""
    letters = ("C" if cell.create else "") + ("R" if cell.read is Reading.FULL else "")
    letters += ("P" if cell.read is Reading.PART else "") + ("U" if cell.change else "")
    said = [letters] if letters else []
    if cell.part is not None:
        said.append(f"*{cell.part.name.replace('_', ' ')}*")
    if cell.gate is not None:
        said.append(f"c {cell.gate.number}")
    said += [word for word, holds in (("agg", cell.aggregate), ("log", cell.log), ("letter", cell.letter)) if holds]
    said += [f"({act.value.replace('_', ' ')})" for act in Act if act in cell.acts]
    return " ".join(said) or NOTHING


def matrix_page(policy: Policy = POLICY) -> str:
    """``docs/privacy-matrix.md``."""
    return "\n".join((*_head(policy), *_parts(), *_gates(), *_forms(policy), *_kinds())) + "\n"


def _head(policy: Policy) -> Iterator[str]:
    yield "# Who sees what"
    yield ""
    yield "Made from the matrix by `python -m tests.policy.pages`; do not edit by hand. An employer may take rights"
    yield "away, never add one. There is no row for a medical reason, because Draad keeps none."
    yield ""
    yield "C create · R read · U correct · P the part that is named · c K1 only with that consent · agg only in"
    yield "figures · log only that something happened · letter only in a letter from the occupational physician ·"
    yield f"{NOTHING} nothing, not even that it exists. Rights hold in a relation: the line that reports to a manager"
    yield "today, the cases of a coach, the population of HR. Nobody wears a professional hat toward their own dossier."
    first, last = BESIDE[0].value, BESIDE[-1].value
    yield f"Where the worker asked that contact go round their manager, rows {first} to {last} are {NOTHING} for that"
    yield "manager, and who keeps contact instead has the column of the manager. A physician or nurse may open the"
    yield "dossier of somebody outside their own population in an emergency, for four hours; the worker and the data"
    yield "protection officer are told."
    yield ""
    yield f"| # | item | {' | '.join(SHORT.values())} |"
    yield f"|---|---|{'---|' * len(SHORT)}"
    for item in Item:
        cells = " | ".join(mark(policy.cell(hat, item)) for hat in SHORT)
        yield f"| {item.value} | {item.words.en} | {cells} |"


def _parts() -> Iterator[str]:
    yield from ("", "## The named parts", "")
    yield "| part | what is in it | facts and keys |"
    yield "|---|---|---|"
    for part in PARTS.values():
        atoms = sorted(part.reads)
        if part.reads_if is not None:
            limit, more = part.reads_if
            atoms.append(f"{', '.join(sorted(more)) if more is not None else 'all of the item'} if: {limit.value}")
        yield f"| *{part.name.replace('_', ' ')}* | {part.title.en} | {', '.join(atoms) or 'no fact of a dossier'} |"


def _gates() -> Iterator[str]:
    yield from ("", "## Consents", "")
    yield "A consent lies on top of a right; it is never the ground of one toward an employer. That somebody refused is"
    yield "shown to the worker alone."
    yield ""
    yield "| # | `for` | what the worker agrees to |"
    yield "|---|---|---|"
    for gate in Gate:
        yield f"| {gate.number} | `{gate.value}` | {gate.words.en} |"


def _forms(policy: Policy) -> Iterator[str]:
    yield from ("", "## What each hat may record", "")
    yield "Who may record a fact may take it back. The nurse records what the physician does, but for what is signed."
    yield ""
    yield "| hat | kinds of fact, with the keys that may be filled in |"
    yield "|---|---|"
    for hat, name in SHORT.items():
        kinds = creatable_kinds(hat, policy)
        if kinds:
            yield f"| {name} | {'; '.join(_form(hat, kind, keys, policy) for kind, keys in kinds.items())} |"


def _form(hat: Hat, kind: str, keys: tuple[str, ...], policy: Policy) -> str:
    said = []
    for key in keys:
        values = creatable_values(hat, kind, key, policy)
        said.append(key if values is None else f"{key} only {', '.join(sorted(values))}")
    return f"`{kind}`" + (f" ({', '.join(said)})" if said else "")


def _kinds() -> Iterator[str]:
    yield from ("", "## The row of every fact and key", "")
    yield "| row | facts (the bare fact and its day) and keys |"
    yield "|---|---|"
    for item in Item:
        atoms = []
        for kind in (*KINDS.values(), *EMPLOYER_KINDS.values()):
            atoms += [kind.name] if kind.day_item is item else []
            atoms += [f"{kind.name}.{name}" for name, key in kind.body.items() if key.item is item]
        if atoms:
            yield f"| {item.value} {item.words.en} | {', '.join(f'`{atom}`' for atom in atoms)} |"
