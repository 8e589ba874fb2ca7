"""What if: two agendas compared line by line. The same function asked twice with another argument.

The argument can be other facts, another set of rules (a bill), or another day of knowledge; the comparison does not
need to know which.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from draad.dossier.answer import Agenda, Line
from draad.dossier.published import published_line, published_span
from draad.dossier.spans_answer import Span
from draad.periods import Day, iso
from draad.rules import Language

FORMAT = "draad.what-if/1"


class Change(msgspec.Struct, frozen=True):
    """What became of one line: ``moved``, ``added``, ``gone``, ``changed`` (same days, other standing) or ``same``.

    ``why``: codes of what differs: ``version``, ``counted_from``, ``length``, ``settled``, ``status``; for a line that
    came or went, the reason that stands on the other side, if any.
    """

    what: str
    before: Line | None
    after: Line | None
    why: tuple[str, ...]

    @property
    def line(self) -> Line:
        """The line as it now stands, or as it stood."""
        found = self.after if self.after is not None else self.before
        if found is None:
            raise ValueError("a change has a line on one side at least")
        return found


def compare(before: Agenda, after: Agenda) -> list[Change]:
    """Every line of either agenda, in the order of the second; what went comes last."""
    unmatched = list(before.lines)
    changes = []
    for line in after.lines:
        twin = _twin(line, unmatched)
        if twin is None:
            changes.append(Change("added", None, line, tuple(_reasons(before, line.rule.key))))
            continue
        unmatched.remove(twin)
        why = tuple(_differences(twin, line))
        moved = (twin.earliest, twin.due, twin.defensible) != (line.earliest, line.due, line.defensible)
        changes.append(Change("moved" if moved else "changed" if why else "same", twin, line, why))
    changes += [Change("gone", line, None, tuple(_reasons(after, line.rule.key))) for line in unmatched]
    return changes


def compare_spans(before: Agenda, after: Agenda) -> tuple[list[Span], list[Span]]:
    """Who pays which days: the spans that are only in the first answer, and those only in the second."""
    old, new = ([_gist(span) for span in answer.spans] for answer in (before, after))
    return (
        [span for span in before.spans if _gist(span) not in new],
        [span for span in after.spans if _gist(span) not in old],
    )


def _gist(span: Span) -> tuple[object, ...]:
    return span.rule, span.first_day, span.last_day, span.percent, span.payer


def _twin(line: Line, candidates: list[Line]) -> Line | None:
    """The same line in the other agenda: same rule and occurrence, from the same fact, else the nearest day."""
    same = [other for other in candidates if other.rule.key == line.rule.key and other.nth == line.nth]
    for other in same:
        if other.place.fact.seq == line.place.fact.seq and other.place.fact.kind == line.place.fact.kind:
            return other
    return min(same, key=lambda other: abs(other.counted_from - line.counted_from), default=None)


def _differences(before: Line, after: Line) -> Iterator[str]:
    if before.version.in_force != after.version.in_force:
        yield "version"
    if before.counted_from != after.counted_from:
        yield "counted_from"
    if before.term.length_words != after.term.length_words:
        yield "length"
    if before.settled_on != after.settled_on:
        yield "settled"
    if (before.status, before.reason) != (after.status, after.reason):
        yield "status"


def _reasons(other: Agenda, rule: str) -> Iterator[str]:
    """Why the other side has no such line."""
    yield from (reason for key, reason in other.not_due if key == rule)
    yield from (need for key, needs in other.undecided if key == rule for need in needs)


def published_comparison(changes: list[Change], before: Agenda, after: Agenda, language: Language) -> dict[str, Any]:
    """The comparison as plain values, ready for JSON. What is the same is counted, not shown."""
    return {
        "format": FORMAT,
        "on": iso(after.on),
        "same": sum(change.what == "same" for change in changes),
        "changes": published_changes(changes, language),
        "spans": published_spans(compare_spans(before, after), language),
        "phase": {"before": before.state.phase, "after": after.state.phase},
    }


def published_changes(changes: list[Change], language: Language) -> list[dict[str, Any]]:
    """Every line that is not the same, as it stood and as it would stand."""
    return [
        {
            "what": change.what,
            "rule": change.line.rule.key,
            "why": list(change.why),
            "before": change.before and published_line(change.before, language),
            "after": change.after and published_line(change.after, language),
        }
        for change in changes
        if change.what != "same"
    ]


def published_spans(differ: tuple[list[Span], list[Span]], language: Language) -> dict[str, list[dict[str, Any]]]:
    """The spans that are only in one of two answers; see :func:`compare_spans`."""
    return {
        side: [published_span(span, language) for span in spans]
        for side, spans in zip(("before", "after"), differ, strict=True)
    }


def days_between(before: Day | None, after: Day | None) -> int | None:
    """By how many days something moved, if both days are known."""
    return after - before if before is not None and after is not None else None
