"""The answer as ``draad.agenda/1``: plain values, ready for JSON. Codes and units are the same in every language."""

from typing import Any

from draad.dossier.answer import Agenda, Conflict, Line
from draad.dossier.spans_answer import Span
from draad.dossier.state import State
from draad.periods import Day, iso
from draad.rules import Language

FORMAT = "draad.agenda/1"


def published(agenda: Agenda, language: Language, as_known_at: str | None) -> dict[str, Any]:
    """The answer in the published format.

    :param language: of ``cite`` and ``if_missed``; everything else is the same in every language.
    :param as_known_at: the day of knowledge as it was asked, to be repeated in the answer.
    """
    return {
        "format": FORMAT,
        "on": iso(agenda.on),
        "as_known_at": as_known_at,
        "state": _state(agenda.state),
        "lines": [published_line(line, language) for line in agenda.lines],
        "not_due": [{"rule": rule, "reason": reason} for rule, reason in agenda.not_due],
        "spans": [published_span(span, language) for span in agenda.spans],
        "undecided": [{"rule": rule, "needs": list(needs)} for rule, needs in agenda.undecided],
        "conflicts": [_conflict(conflict) for conflict in agenda.conflicts],
    }


def _day(day: Day | None) -> str | None:
    return iso(day) if day is not None else None


def _state(state: State) -> dict[str, Any]:
    running = state.trajectory
    return {
        "phase": state.phase,
        "incapacity_since": _day(state.incapacity_since),
        "days": state.days,
        "trajectory": running and {"from_seq": running.from_seq, "regime": running.regime, "step": running.step},
    }


def published_line(line: Line, language: Language) -> dict[str, Any]:
    """One line. ``nth`` is there for rules that come back."""
    term = line.term
    found: dict[str, Any] = {
        "rule": line.rule.key,
        "nature": line.rule.nature,
        "party": line.rule.party,
        "status": line.status,
        "earliest": _day(line.earliest),
        "due": _day(line.due),
        "defensible_until": _day(line.defensible),
        "counted": {
            "from_seq": line.place.fact.seq or None,
            "from": iso(line.counted_from),
            "length": term.length_words,
            "unit": term.unit,
            "first_day": term.first_day,
        },
        "version": line.version.version.in_force,
        "cite": line.version.cite.to(language),
        "certainty": line.version.certainty,
        "because": list(line.because),
        "settled_by": line.settled_by,
        "reason": line.reason,
        "if_missed": line.rule.if_missed.to(language),
    }
    if line.nth is not None:
        found["nth"] = line.nth
    return found


def published_span(span: Span, language: Language) -> dict[str, Any]:
    """Days that one payer carries; ``until`` is null for an open end."""
    return {
        "rule": span.rule,
        "from": iso(span.first_day),
        "until": _day(span.last_day),
        "percent": span.percent,
        "payer": span.payer,
        "version": span.version,
        "cite": span.cite.to(language),
        "certainty": span.certainty,
        "because": list(span.because),
    }


def _conflict(conflict: Conflict) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if conflict.rules:
        found["rules"] = list(conflict.rules)
    if conflict.facts:
        found["facts"] = list(conflict.facts)
    found["reason"] = conflict.reason
    return found
