"""Why something is due, and why not: the same answer as the agenda, opened up for one rule.

Everything shown is taken from the rule and from the run that made the agenda; nothing is worked out a second time.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from draad.dossier.agenda import agenda, employer_agenda
from draad.dossier.answer import Agenda, Line
from draad.dossier.checks import chosen
from draad.dossier.compiled import CompiledTerm, flat
from draad.dossier.facts import Context, Dossier, Instant
from draad.dossier.published import published_line, published_span
from draad.dossier.spans_answer import Span
from draad.periods import Day, Step, iso, steps
from draad.rules import AnyOf, AtLeast, Book, Guard, Is, Language, Rule, Setting, Version
from draad.rules.book import settings_of_version

FORMAT = "draad.why/1"


class Condition(msgspec.Struct, frozen=True):
    """A value of employer or worker that the rule asks for: what it is, and what is needed."""

    path: str
    found: float | str | bool | None
    needed: str


class Reading(msgspec.Struct, frozen=True):
    """Another reading of an uncertain point: what this rule would then say."""

    setting: Setting
    value: str
    chosen: bool
    lines: tuple[Line, ...]
    reasons: tuple[str, ...]
    spans: tuple[Span, ...]
    needs: tuple[str, ...]
    changes: bool


class Explanation(msgspec.Struct, frozen=True):
    """Everything there is to say about one rule for one dossier on one day."""

    rule: Rule
    on: Day
    lines: tuple[Line, ...]
    reasons: tuple[str, ...]
    needs: tuple[str, ...]
    version: Version | None
    earlier: Version | None
    conditions: tuple[Condition, ...]
    readings: tuple[Reading, ...]
    spans: tuple[Span, ...]
    """Who pays which days, for a rule of pay."""
    agenda: Agenda

    @property
    def nowhere(self) -> bool:
        """Whether the fact that the rule counts from has not happened."""
        return not (self.lines or self.reasons or self.needs or self.spans)


def explain(dossier: Dossier, book: Book, key: str, on: Day, as_known_at: Instant | None = None) -> Explanation:
    """Explain one rule.

    :raises KeyError: the book has no such rule.
    """
    rule = book.by_key[key]
    answer, lines, reasons, needs = _ask(dossier, book, rule, on, as_known_at)
    in_force = [version for version in rule.versions if version.in_force <= iso(on)]
    version = lines[0].version.version if lines else in_force[-1] if in_force else None
    spans = tuple(span for span in answer.spans if span.rule == rule.key)
    if spans:
        (version,) = (version for version in rule.versions if version.in_force == spans[-1].version)
    place = rule.versions.index(version) if version is not None else 0
    return Explanation(
        rule,
        on,
        lines,
        reasons,
        needs,
        version,
        rule.versions[place - 1] if place > 0 else None,
        tuple(_conditions(version, dossier.context)) if version is not None else (),
        tuple(_readings(dossier, book, rule, version, on, as_known_at, (lines, reasons, spans))),
        spans,
        answer,
    )


Answered = tuple[Agenda, tuple[Line, ...], tuple[str, ...], tuple[str, ...]]


def _ask(dossier: Dossier, book: Book, rule: Rule, on: Day, as_known_at: Instant | None) -> Answered:
    answer = agenda(dossier.facts, book, dossier.context, on, as_known_at)
    lines = employer_agenda(book, dossier.context, on) if rule.level == "employer" else answer.lines
    return (
        answer,
        tuple(line for line in lines if line.rule.key == rule.key),
        tuple(reason for key, reason in answer.not_due if key == rule.key),
        tuple(need for key, needs in answer.undecided if key == rule.key for need in needs),
    )


def _conditions(version: Version, context: Context) -> Iterator[Condition]:
    settings = context.employer.settings
    guards: list[Guard] = []
    for term in flat(version.terms, settings):
        asked: tuple[Guard, ...] = flat(term.guards, settings)
        guards += [guard for guard in asked if guard not in guards]
    for guard in guards:
        for part in guard.guards if isinstance(guard, AnyOf) else (guard,):
            if isinstance(part, AtLeast | Is):
                owner, name = part.path.split(".")
                found = getattr(context.employer if owner == "employer" else context.worker, name)
                needed = f"≥ {part.number}" if isinstance(part, AtLeast) else _word(part.value)
                yield Condition(part.path, found, needed)


def _word(value: str | bool) -> str:
    return value if isinstance(value, str) else "yes" if value else "no"


def _readings(
    dossier: Dossier,
    book: Book,
    rule: Rule,
    version: Version | None,
    on: Day,
    as_known_at: Instant | None,
    now: tuple[tuple[Line, ...], tuple[str, ...], tuple[Span, ...]],
) -> Iterator[Reading]:
    """What the rule would say under each reading of each uncertain point that it hangs on."""
    settings = dict(dossier.context.employer.settings)
    touching = settings_of_version(version) if version is not None else []
    if book.interruption is not None and _counts_incapacity(rule):
        touching = [*touching, book.interruption.setting]
    for setting in touching:
        current = settings.get(setting.key, setting.default)
        for alternative in setting.alternatives:
            if alternative.value == current:
                yield Reading(setting, current, True, now[0], now[1], now[2], (), False)
                continue
            employer = msgspec.structs.replace(
                dossier.context.employer, settings={**settings, setting.key: alternative.value}
            )
            other = Dossier(Context(employer, dossier.context.worker), dossier.facts)
            answer, lines, reasons, needs = _ask(other, book, rule, on, as_known_at)
            spans = tuple(span for span in answer.spans if span.rule == rule.key)
            same_lines = [_gist(line) for line in lines] == [_gist(line) for line in now[0]]
            changes = not same_lines or (reasons, spans) != now[1:]
            yield Reading(setting, alternative.value, False, lines, reasons, spans, needs, changes)


def _counts_incapacity(rule: Rule) -> bool:
    return any(
        term.counts_from.each.name == "INCAPACITY" for version in rule.versions for term in flat(version.terms, {})
    )


def _gist(line: Line) -> tuple[object, ...]:
    return line.place.fact.seq, line.status, line.earliest, line.due, line.defensible, line.version.cite


def arithmetic(term: CompiledTerm, day: Day) -> list[Step]:
    """The calculation of a term from a day, row by row; empty when the law gives no number."""
    return list(steps(day, term.length, term.counting)) if term.length is not None else []


def published_explanation(found: Explanation, language: Language) -> dict[str, Any]:
    """The explanation as plain values, ready for JSON: ``draad.why/1``."""
    wording, version = found.rule.wording, found.version
    settings = found.agenda.compiled.settings
    return {
        "format": FORMAT,
        "on": iso(found.on),
        "rule": found.rule.key,
        "name": wording.name.to(language),
        "question": wording.question.to(language),
        "action": wording.action.to(language),
        "if_missed": wording.if_missed.to(language),
        "version": version and version.in_force,
        "earlier_version": found.earlier and found.earlier.in_force,
        "cite": chosen(version.cite, settings).to(language) if version else None,
        "certainty": version and version.certainty.value,
        "checked": version and version.checked,
        "sources": {tag: found.agenda.compiled.book.sources[tag] for tag in version.sources} if version else {},
        "remark": version.remark.to(language) if version and version.remark else None,
        "lines": [
            {
                **published_line(line, language),
                **({"moved": line.moved} if line.moved is not None else {}),
                "days": [
                    {"day": iso(step.day), "number": step.number, "skipped": step.skipped}
                    for step in arithmetic(line.term, line.counted_from)
                ],
            }
            for line in found.lines
        ],
        "spans": [published_span(span, language) for span in found.spans],
        "not_due": list(found.reasons),
        "needs": list(found.needs),
        "conditions": [
            {"path": condition.path, "found": condition.found, "needed": condition.needed}
            for condition in found.conditions
        ],
        "readings": [
            {
                "setting": reading.setting.key,
                "value": reading.value,
                "chosen": reading.chosen,
                "changes": reading.changes,
                "lines": [published_line(line, language) for line in reading.lines],
                "spans": [published_span(span, language) for span in reading.spans],
                "not_due": list(reading.reasons),
                "needs": list(reading.needs),
            }
            for reading in found.readings
        ],
    }
