"""Lines that do not go together, and rights used outside their time."""

from draad.dossier.answer import Conflict, Line
from draad.dossier.places import Run
from draad.rules import Book

NOT_USED = "not_used"
USED_TOO_EARLY = "used_too_early"
USED_TOO_LATE = "used_too_late"
USED_NOT_OPEN = "used_not_open"


def untimely(lines: list[Line], run: Run) -> list[Conflict]:
    """Rights that were used before they opened or after their last day: for people to settle, not for us."""
    found = []
    for line in lines:
        if not line.term.in_time_only or not line.term.closers & run.kinds or line.term.settle is None:
            continue
        late = line.status == "lapsed" and line.reason == NOT_USED
        if not late and line.status != "waiting":
            continue
        used = line.term.settle.first(run.fold, line.place.fact.on, line.place, line.place.fact)
        if used is not None:
            found.append(Conflict(USED_TOO_LATE if late else USED_TOO_EARLY, (line.rule.key,), (used.seq,)))
    return found


def clashes(lines: list[Line], book: Book) -> list[Conflict]:
    """Pairs of rules that both stand for the same moment and cannot both be followed in peace."""
    found = []
    for clash in book.clashes:
        first, second = clash.rules
        begun = [line.place.fact.seq for line in lines if line.rule.key == first and line.stands]
        if begun and any(line.rule.key == second and line.stands and line.place.fact.seq in begun for line in lines):
            found.append(Conflict(clash.code, clash.rules))
    return found
