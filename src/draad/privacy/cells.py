"""The shapes of the matrix: a cell, the named part that some cells show, and the short notation they are written in.

The notation is that of the table on paper: ``CRU`` create, read, change; ``P plan`` only the part with that name;
``R if doctors`` only with that consent; ``agg`` only in figures; ``log`` only that something happened; ``letter`` only
in a letter from the occupational physician. Nothing written is nothing seen.
"""

from dataclasses import dataclass, replace
from enum import Enum, IntEnum, StrEnum

from draad.privacy.gates import Gate
from draad.rules import Text


class Reading(IntEnum):
    """How much of an item is read."""

    NO = 0
    PART = 1
    FULL = 2


class Limit(Enum):
    """What must hold of one datum before what hangs on it is readable."""

    OWN = "recorded or sent by the viewer under this hat"
    NAMED = "names the party that the viewer stands for"
    CURRENT = "of the absence that runs now"
    BY_EMPLOYER = "says that the employer asked"


class Act(StrEnum):
    """What a hat may do beyond create, read and change, or how its right is bounded."""

    WITHIN_A_DAY = "within_a_day"
    OWN_TASKS = "own_tasks"
    POST_ONLY = "post_only"
    SEES_RECEIPT = "sees_receipt"
    REPLY = "reply"
    CONFIRM = "confirm"
    SIGN = "sign"
    COMMENT = "comment"
    AGREE = "agree"
    RELEASE = "release"
    ASK_DELETION = "ask_deletion"
    ON_PAPER = "on_paper"
    """Writes down what the worker said on paper: what the worker could record, and nothing is read by it."""


@dataclass(frozen=True)
class Part:
    """The named part of an item that a hat sees.

    ``reads`` and ``creates`` name kinds of facts and keys: ``kind`` for the bare fact and its day, ``kind.key`` for
    what stands under a key. ``reads_if`` names more that is read where a limit holds; ``None`` is all of the item.
    ``values``: the only values that may be recorded under a key.
    """

    name: str
    title: Text
    reads: frozenset[str] = frozenset()
    reads_if: tuple[Limit, frozenset[str] | None] | None = None
    creates: frozenset[str] = frozenset()
    values: tuple[tuple[str, frozenset[str]], ...] = ()

    def shows(self, atom: str, limits: frozenset[Limit]) -> bool:
        """Whether the part shows a bare fact, or a key of it, of which these limits hold."""
        if atom in self.reads or self.reads_if is None:
            return atom in self.reads
        limit, more = self.reads_if
        return limit in limits and (more is None or atom in more)


@dataclass(frozen=True)
class Cell:
    """What one hat may do with one item. The cell that nobody wrote allows nothing."""

    create: bool = False
    read: Reading = Reading.NO
    change: bool = False
    part: Part | None = None
    gate: Gate | None = None
    """The consent that opens full reading."""
    aggregate: bool = False
    log: bool = False
    letter: bool = False
    """It reaches this hat only in a letter; with ``gate``, only with that consent."""
    acts: frozenset[Act] = frozenset()

    def reading(self, gates: frozenset[Gate]) -> Reading:
        """How much is read with these gates open."""
        return Reading.FULL if self.gate in gates and not self.letter else self.read

    @property
    def own_tasks(self) -> bool:
        """Whether the hat sees its own tasks in this item, even where it may not read what they stand on."""
        return Act.OWN_TASKS in self.acts or (
            self.part is not None and self.part.reads_if is not None and self.part.reads_if[0] is Limit.OWN
        )


NOTHING = Cell()


def cell(written: str, parts: dict[str, Part]) -> Cell:
    """Read the notation of one cell.

    :raises ValueError: a word that is no letter of the notation, gate, act or named part.
    """
    letters, *words = written.split()
    made = NOTHING
    if letters in {"agg", "log", "letter"}:
        words.insert(0, letters)
    else:
        letters = letters.strip("-")
        if set(letters) - set("CRUP") or {"R", "P"} <= set(letters):
            raise ValueError(f"{written!r}: {letters!r} is not made of C, U and one of R and P")
        reading = Reading.FULL if "R" in letters else Reading.PART if "P" in letters else Reading.NO
        made = replace(made, create="C" in letters, change="U" in letters, read=reading)
    while words:
        word = words.pop(0)
        if word == "if":
            opened = Reading.NO if made.read is Reading.FULL else made.read
            made = replace(made, gate=Gate(words.pop(0)), read=opened)
        elif word in {"agg", "log", "letter"}:
            made = replace(made, aggregate=word == "agg", log=word == "log", letter=word == "letter")
        elif word in parts:
            made = replace(made, part=parts[word])
        else:
            made = replace(made, acts=made.acts | {Act(word)})
    if made.part is None and made.read is Reading.PART:
        raise ValueError(f"{written!r}: P needs the name of its part")
    return made
