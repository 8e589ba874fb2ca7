"""What the page shows: pure, from the matrix as the employer has it."""

from dataclasses import dataclass

from draad.desk.components import Cell, Row, Table
from draad.desk.pages.wie_ziet_wat.words import WhoWords
from draad.policy.privacy_pages import NOTHING, WhoSeesWhat, who_sees_what
from draad.privacy.asking import Policy
from draad.privacy.hats import Hat
from draad.rules import Language


@dataclass(frozen=True)
class Line:
    """One kind of information, and what the viewer may do with it."""

    name: str
    words: str


@dataclass(frozen=True)
class WhoContext:
    """What the viewer sees and does not see, and the whole table."""

    yours: tuple[Line, ...]
    not_yours: tuple[str, ...]
    table: Table


def who_context(hat: Hat, policy: Policy, language: Language) -> WhoContext:
    """The page for a hat."""
    mine = who_sees_what(language, policy, (hat,))
    return WhoContext(
        yours=tuple(Line(capital(row.name), "; ".join(row.cells[0].words)) for row in mine.rows if row.cells[0].sees),
        not_yours=tuple(capital(row.name) for row in mine.rows if not row.cells[0].sees),
        table=table_of(who_sees_what(language, policy), language),
    )


def table_of(matrix: WhoSeesWhat, language: Language) -> Table:
    """Every item against every hat."""
    w = WhoWords.to(language)
    rows = tuple(
        Row(
            cells=(
                Cell(text=capital(row.name)),
                *(Cell(text="; ".join(cell.words) if cell.sees else NOTHING) for cell in row.cells),
            )
        )
        for row in matrix.rows
    )
    heads = (str(w.item), *(capital(name) for _, name in matrix.hats))
    return Table(caption=str(w.whole), caption_hidden=True, heads=heads, rows=rows)


def capital(text: str) -> str:
    """With a capital letter."""
    return text[:1].upper() + text[1:]
