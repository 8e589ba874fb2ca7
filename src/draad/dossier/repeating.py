"""A rule that comes back: each occurrence missed since the last time it was kept, and the next one."""

from dataclasses import replace
from functools import lru_cache

from draad.dossier.answer import Line
from draad.dossier.compiled import CompiledRule, CompiledTerm, CompiledVersion
from draad.dossier.facts import Fact
from draad.dossier.places import Place, Run
from draad.periods import Counting, Day, Length, counter
from draad.periods.terms import Counter


@lru_cache(maxsize=4096)
def _times(length: Length, number: int, counting: Counting) -> Counter:
    """Counts a number of lengths at once: three months are not three times one month."""
    return counter(replace(length, number=length.number * number), counting)


def occurrences(
    rule: CompiledRule,
    version: CompiledVersion,
    term: CompiledTerm,
    place: Place,
    run: Run,
    lapsed: Fact | None,
    reason: str | None,
) -> list[Line]:
    """The lines of a repeating term, numbered on from what was already kept."""
    anchor = place.fact
    kept = term.settle.all(run.fold, anchor.on, place) if term.settle is not None else []
    base: Day = kept[-1].on if kept else anchor.on
    because = tuple(sorted({anchor.seq, *((kept[-1].seq,) if kept else ())} - {0}))
    lines: list[Line] = []
    earliest, times, since_kept = base, term.term.times, 0
    while term.length is not None and (times is None or len(kept) + since_kept < times):
        since_kept += 1
        due = _times(term.length, since_kept, term.counting)(base).due
        line = Line(rule, version, term, place, "open", base, earliest, due, None, because, nth=len(kept) + since_kept)
        lines.append(line)
        if due is None or (lapsed is not None and lapsed.on <= due):
            line.status, line.reason = "lapsed", reason
            line.settled_by = lapsed.seq if lapsed is not None else None
            break
        if due >= run.on:
            line.status = "waiting" if earliest > run.on else "open"
            break
        line.status, earliest = "late", due
    return lines
