"""What "Waarom moet dit?" shows: pure, from what was explained to the viewer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from draad.desk.components import SourceChip, ToneChip
from draad.desk.explaining.basis import Basis, basis_of
from draad.desk.explaining.counting import Count, count_of
from draad.desk.explaining.words import WhyWords
from draad.desk.formats import colon, every_days, full_day
from draad.desk.phrases import (
    asked_words,
    kind_words,
    length_words,
    need_words,
    reason_words,
    source_of,
    span_words,
    when_words,
)
from draad.dossier.answer import Agenda, Line
from draad.dossier.checks import chosen
from draad.dossier.compiled import flat
from draad.dossier.explanation import Condition, Explanation, Reading
from draad.dossier.facts import Fact
from draad.dossier.repeating import agreed_days
from draad.dossier.settling import settles_both
from draad.periods import Day
from draad.rules import Book, Language, Rule, Term, Version
from draad.store.read import Explained, ShownFact

DOING = frozenset({"duty", "practice"})
TONES = {"late": "late", "open": "soon", "done": "good", "done_late": "good"}


@dataclass(frozen=True)
class WhyLine:
    """One line of the rule in this dossier. ``facts`` are those that the viewer may see."""

    number: int
    nth: str
    state: ToneChip
    when: str
    pace: str
    """How often was agreed, of a line that comes back."""
    facts: tuple[str, ...]
    hidden: bool
    reason: str
    count: Count


@dataclass(frozen=True)
class ShownReading:
    """An uncertain point with what each reading of it would say here."""

    question: str
    alternatives: tuple[str, ...]


@dataclass(frozen=True)
class WhyPage:
    """The page. What is empty is not shown."""

    name: str
    question: str
    action: str
    if_not: str
    document: str
    source: SourceChip
    party: str
    nature: str
    right: bool
    lines: tuple[WhyLine, ...]
    same: tuple[tuple[str, str], ...]
    """What one fact settles with this: what to say of it, and the key of that rule."""
    earlier: tuple[WhyLine, ...]
    """What is over: it stands folded beneath."""
    not_due: tuple[str, ...]
    undecided: str
    conditions: tuple[str, ...]
    pay: tuple[str, ...]
    bases: tuple[Basis, ...]
    readings: tuple[ShownReading, ...]


def why_page(
    found: Explained, agenda: Agenda, facts: tuple[ShownFact, ...], language: Language, counted_from: int | None
) -> WhyPage:
    """The page for one rule in one dossier.

    :param counted_from: the viewer's number of the fact asked about; its line comes first.
    """
    by_number = {shown.n: shown.fact for shown in facts}
    lines, earlier = _up_and_over(found.lines, counted_from)
    book, settings, whole = agenda.compiled.book, agenda.compiled.settings, found.whole
    versions = {line.version.version.in_force: line.version.version for line in (*lines, *earlier)}
    if not versions and whole is not None and whole.version is not None:
        versions = {whole.version.in_force: whole.version}
    return WhyPage(
        **_wording(found.rule, language),
        same=tuple(_same(found.rule, agenda, language)) if any(line.stands for line in lines) else (),
        lines=tuple(_line(line, by_number, agenda, language) for line in lines),
        earlier=tuple(_line(line, by_number, agenda, language) for line in earlier),
        not_due=tuple(_not_due(whole, book, language)) if whole is not None else (),
        undecided=asked_words(whole.needs, language) if whole is not None and whole.needs else "",
        conditions=tuple(_condition(one, language) for one in whole.conditions) if whole is not None else (),
        pay=tuple(span_words(span, agenda.on, language) for span in found.spans),
        bases=tuple(basis_of(found.rule, version, book, settings, language) for version in versions.values()),
        readings=tuple(_readings(whole, agenda.on, book, language)) if whole is not None else (),
    )


def _up_and_over(lines: Sequence[Line], counted_from: int | None) -> tuple[list[Line], list[Line]]:
    """What is up: the line asked about, then what stands, nearest day first. And what is over, the latest first.

    Where nothing stands and nothing was asked about, the latest of what is over stands in its place.
    """
    asked = [line for line in lines if line.place.fact.seq == counted_from]
    up = sorted(
        (line for line in lines if line.stands),
        key=lambda line: (line not in asked, line.status == "waiting", _day(line), line.nth or 0),
    )
    over = sorted(
        (line for line in lines if not line.stands),
        key=lambda line: (line in asked, line.settled_on or _day(line), line.nth or 0),
        reverse=True,
    )
    if over and not any(line in asked for line in up) and (over[0] in asked or not up):
        up.insert(0, over.pop(0))
    return up, over


def _same(rule: Rule, agenda: Agenda, language: Language) -> Iterator[tuple[str, str]]:
    """What stands beside a rule and asks the same, from the other source: law beside policy, policy beside law."""
    w = WhyWords.to(language)
    others = {line.rule.key: line.rule.rule for line in agenda.lines if line.stands and line.rule.nature in DOING}
    for key, other in others.items():
        law, policy = (rule, other) if source_of(rule.key) == "law" else (other, rule)
        apart = source_of(law.key) == "law" and source_of(policy.key) != "law"
        if apart and key != rule.key and settles_both(law, policy):
            said = w.law_too if other is law else w.policy_too
            yield said.fill(what=other.wording.name.to(language)), key


def _day(line: Line) -> Day:
    """The day a line hangs on."""
    return line.due or line.earliest or line.counted_from


def rule_page(rule: Rule, book: Book, settings: Mapping[str, str], language: Language) -> WhyPage:
    """The page for a rule without a dossier: how it counts, and every version, newest first."""
    versions = rule.versions[::-1]
    return WhyPage(
        **_wording(rule, language),
        lines=(),
        same=(),
        earlier=(),
        not_due=tuple(_terms(versions[0], settings, language)),
        undecided="",
        conditions=(),
        pay=(),
        bases=tuple(basis_of(rule, version, book, settings, language) for version in versions),
        readings=(),
    )


def _wording(rule: Rule, language: Language) -> dict[str, Any]:
    wording, w = rule.wording, WhyWords.to(language)
    return {
        "name": wording.name.to(language),
        "question": wording.question.to(language),
        "action": wording.action.to(language),
        "if_not": wording.if_missed.to(language),
        "document": w.document.fill(what=wording.document.to(language)) if wording.document else "",
        "source": SourceChip(source=source_of(rule.key)),
        "party": w.who.fill(who=rule.party.title.to(language)),
        "nature": rule.nature.title.to(language),
        "right": rule.nature.value == "right",
    }


def _line(line: Line, facts: Mapping[int, Fact], agenda: Agenda, language: Language) -> WhyLine:
    w = WhyWords.to(language)
    named = [facts[number] for number in dict.fromkeys((line.place.fact.seq, *line.because)) if number in facts]
    settled = facts.get(line.settled_by) if line.settled_by is not None else None
    if settled is not None and settled not in named:
        named.append(settled)
    book = agenda.compiled.book
    return WhyLine(
        number=line.place.fact.seq,
        nth=w.nth.fill(n=line.nth) if line.nth is not None else "",
        state=ToneChip(label=str(w[line.status]), tone=TONES.get(line.status, "")),  # type: ignore[arg-type]
        when=when_words(line, agenda.on, language),
        pace=every_days(pace, language) if (pace := agreed_days(line)) is not None else "",
        facts=tuple(
            colon(language).join((full_day(fact.on, language), kind_words(fact.kind, language))) for fact in named
        ),
        hidden=not named,
        reason=reason_words(line.reason, book, language) if line.reason is not None else "",
        count=count_of(line, language),
    )


def _not_due(found: Explanation, book: Book, language: Language) -> Iterator[str]:
    for reason in found.reasons:
        yield reason_words(reason, book, language)
    if found.nowhere:
        version = found.version if found.version is not None else found.rule.versions[-1]
        terms: tuple[Term, ...] = flat(version.terms, found.agenda.compiled.settings)
        moments = sorted({term.counts_from.name.to(language) for term in terms})
        if moments:
            yield WhyWords.to(language).nowhere.fill(moment=" / ".join(moments))


def _condition(condition: Condition, language: Language) -> str:
    w = WhyWords.to(language)
    least = condition.needed.removeprefix("≥ ")
    needed = w.at_least.fill(n=least) if least != condition.needed else _value(condition.needed, language)
    return w.condition.fill(
        what=need_words(condition.path, language), found=_value(condition.found, language), needed=needed
    )


VALUES = {
    "yes": {"nl": "ja", "fr": "oui", "de": "ja", "en": "yes"},
    "no": {"nl": "nee", "fr": "non", "de": "nein", "en": "no"},
    "private": {"nl": "privé", "fr": "privé", "de": "privat", "en": "private"},
    "public": {"nl": "openbaar", "fr": "public", "de": "öffentlich", "en": "public"},
}


def _value(value: float | str | bool | None, language: Language) -> str:
    if value is None:
        return str(WhyWords.to(language).not_known)
    code = (
        {True: "yes", False: "no"}[value]
        if isinstance(value, bool)
        else f"{value:g}"
        if isinstance(value, float)
        else str(value)
    )
    return VALUES[code][language] if code in VALUES else code


def _readings(found: Explanation, today: Day, book: Book, language: Language) -> Iterator[ShownReading]:
    for setting, readings in groupby(found.readings, key=lambda reading: reading.setting):
        alternatives = tuple(_reading(reading, today, book, language) for reading in readings)
        yield ShownReading(setting.question.to(language), alternatives)


def _reading(reading: Reading, today: Day, book: Book, language: Language) -> str:
    w = WhyWords.to(language)
    meaning = next(item.meaning for item in reading.setting.alternatives if item.value == reading.value)
    if reading.chosen:
        effect = str(w.chosen)
    elif not reading.changes:
        effect = str(w.no_change)
    else:
        said = [when_words(line, today, language) for line in reading.lines]
        said += [reason_words(reason, book, language).removesuffix(".") for reason in reading.reasons]
        said += [span_words(span, today, language) for span in reading.spans]
        if reading.needs:
            said.append(asked_words(reading.needs, language).removesuffix("."))
        effect = w.would_be.fill(when="; ".join(said) or str(w.nothing_then))
    return f"{meaning.to(language)} → {effect}"


def _terms(version: Version, settings: Mapping[str, str], language: Language) -> Iterator[str]:
    """How a version counts, term by term."""
    w = WhyWords.to(language)
    terms: tuple[Term, ...] = flat(version.terms, settings)
    for term in terms:
        length = chosen(term.length, settings)
        moment = term.counts_from.name.to(language)
        counted = w.term.fill(length=length_words(length, language)) if length is not None else str(w.no_term)
        yield f"{moment[:1].upper()}{moment[1:]}. {counted}"
