"""Tables, bars, tabs and pages of a long list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from django.utils.safestring import SafeString, mark_safe

from draad.desk.components.component import Component, safe
from draad.desk.components.notes import Meter
from draad.desk.components.thread import MiniThread


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell: text, or a part. ``number`` aligns right."""

    text: str = ""
    part: Component | None = None
    url: str = ""
    note: str = ""
    number: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row; its first cell is the head of the row. With ``group`` it is a heading over the rows that follow."""

    cells: tuple[Cell, ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Component):
    """A table with a caption and heads; sideways scrolling stays within it.

    The first cell of a row is its head, unless ``row_heads`` is off, as in a calendar.
    ``stacks`` turns each row into a small card on a phone, each cell with the name of its column. ``numbers`` are the
    places (from 0) of columns that align right.

    :raises ValueError: a row has not one cell for each head.
    """

    caption: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    caption_hidden: bool = False
    stacks: bool = False
    row_heads: bool = True

    def __post_init__(self) -> None:
        for row in self.rows:
            if not row.group and len(row.cells) != len(self.heads):
                raise ValueError(f"{self.caption!r} has {len(self.heads)} heads and a row of {len(row.cells)} cells")

    @property
    def columns(self) -> list[tuple[str, bool]]:
        """Each head, and whether its column holds numbers."""
        first = next((row for row in self.rows if not row.group), None)
        numbers = [cell.number for cell in first.cells] if first else [False] * len(self.heads)
        return list(zip(self.heads, numbers, strict=True))

    def drawn_rows(self, draw: Callable[[Component], SafeString]) -> SafeString:
        """The rows. A template would walk fifteen hundred of its own nodes for fifty of them, most of a page's time."""
        heads = [
            f'<span class="stacks-head" aria-hidden="true">{safe(head)}</span>' if self.stacks else ""
            for head in self.heads[1:]
        ]
        return mark_safe("".join(self._drawn(row, heads, draw) for row in self.rows))  # noqa: S308 -- escaped by now

    def _drawn(self, row: Row, heads: list[str], draw: Callable[[Component], SafeString]) -> str:
        if row.group:
            head = f'<th scope="rowgroup" colspan="{len(self.heads)}">{safe(row.group)}</th>'
            return f'<tr class="group">\n{head}\n</tr>\n'
        first, *others = row.cells
        opened, closed = ('<th scope="row">', "</th>") if self.row_heads else ("<td>", "</td>")
        said = [f"<tr>\n{opened}\n{_content(first, draw)}{closed}"]
        for head, cell in zip(heads, others, strict=True):
            said.append(f"<td{NUMBER if cell.number else ''}>{head}{_content(cell, draw)}</td>\n")
        return "".join([*said, "</tr>\n"])


NUMBER = ' class="num"'


def _content(cell: Cell, draw: Callable[[Component], SafeString]) -> str:
    said = safe(cell.text)
    if cell.part is not None:
        said = cell.part.drawing if isinstance(cell.part, MiniThread) else draw(cell.part)
    elif cell.url:
        said = f'<a href="{safe(cell.url)}">{said}</a>'
    return f"{said}<small>{safe(cell.note)}</small>" if cell.note else said


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """One of several views of the same subject: a link, so that each has an address."""

    label: str
    url: str
    current: bool = False
    count: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabs(Component):
    """Views of one subject side by side."""

    label: str
    tabs: tuple[Tab, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pager(Component):
    """Earlier and later parts of a long list, by key rather than by page number. ``text`` says what is shown."""

    previous_url: str = ""
    next_url: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar with its number in words. ``low`` is under the target: hatched, not only another colour."""

    label: str
    value: float
    text: str
    low: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars(Component):
    """Bars that start at nothing, with their numbers. ``most`` is the whole width; ``target`` is marked.

    ``layout`` ``wide`` puts label, bar and number in one line, ``small`` the bar below them.
    """

    bars: tuple[Bar, ...]
    most: float
    target: float | None = None
    layout: Literal["wide", "small"] = "wide"

    @property
    def drawn(self) -> list[tuple[Bar, Meter]]:
        """Each bar with its meter."""
        return [
            (bar, Meter(done=bar.value, total=self.most, mark=self.target, tone="low" if bar.low else ""))
            for bar in self.bars
        ]
