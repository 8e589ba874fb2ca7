"""The shapes of the answer about pay, and the pen that writes it."""

from collections.abc import Iterable

import msgspec

from draad.dossier.fold import FAR
from draad.dossier.spans_days import Run
from draad.dossier.spans_law import Versioned
from draad.dossier.spans_stretches import Stretch
from draad.periods import Day
from draad.rules import Text
from draad.rules.pay import Payer


class Span(msgspec.Struct, frozen=True):
    """Days that one payer carries.

    ``last_day`` is ``None`` for an open end; ``percent`` is of the wage, for the solidarity contribution of the
    benefit, and ``None`` where no number was seen. ``from_seq``: the absence that the days belong to.
    """

    rule: str
    first_day: Day
    last_day: Day | None
    percent: str | None
    payer: str
    because: tuple[int, ...]
    version: str
    cite: Text
    certainty: str
    from_seq: int


class SpanAnswer(msgspec.Struct, frozen=True):
    """Spans by first day; per rule what keeps it undecided and why it is not due. Ordered, so the same every time."""

    spans: list[Span]
    undecided: list[tuple[str, tuple[str, ...]]]
    not_due: list[tuple[str, str]]


class Outcome(msgspec.Struct):
    """What became of a stretch: the days of the fund in it, or what would have to be known."""

    stretch: Stretch
    benefit: list[Run] = []
    """Days with a benefit for primary incapacity."""
    needs: tuple[str, ...] = ()
    elsewhere: bool = False
    """Whether somebody else pays, or the fund for another reason, so that there is no such benefit."""
    opens_window: bool = False
    """Whether pay was due from whose end a relapse is counted."""


class Answered:
    """Collects spans, unknowns and reasons in one run."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.needs: dict[str, set[str]] = {}
        self.reasons: set[tuple[str, str]] = set()

    def span(
        self, version: Versioned, run: Run, percent: str | None, payer: Payer, stretch: Stretch, because: Iterable[int]
    ) -> None:
        """Write down one span. The fact that ended the stretch or the absence on that day is one of its reasons."""
        told = {stretch.fact.seq, *because}
        if run[1] == stretch.last and stretch.ended_by is not None:
            told.add(stretch.ended_by.seq)
        elif run[1] == stretch.absent_until and stretch.absent_by is not None:
            told.add(stretch.absent_by.seq)
        last_day = run[1] if run[1] < FAR else None
        self.spans.append(
            Span(
                version.rule,
                run[0],
                last_day,
                percent,
                payer.value,
                tuple(sorted(told)),
                version.version,
                version.cite,
                version.certainty,
                stretch.fact.seq,
            )
        )

    def undecided(self, rules: Iterable[str], needs: Iterable[str]) -> None:
        """These rules cannot be told without this."""
        for rule in rules:
            self.needs.setdefault(rule, set()).update(needs)

    def not_due(self, rule: str, reason: str) -> None:
        """This rule gives nothing, and why."""
        self.reasons.add((rule, reason))

    def finished(self) -> SpanAnswer:
        """Put everything in order."""
        return SpanAnswer(
            sorted(self.spans, key=lambda span: (span.first_day, span.rule, span.payer, span.from_seq)),
            [(rule, tuple(sorted(needs))) for rule, needs in sorted(self.needs.items())],
            sorted(self.reasons),
        )
