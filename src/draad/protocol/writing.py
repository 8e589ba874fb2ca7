"""Writes a protocol as the file that :mod:`draad.protocol.reading` reads: a preset to start one's own from."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

import yaml

from draad.periods import in_words
from draad.protocol.moments import CONDITIONS, LAPSES, MOMENTS
from draad.protocol.protocol import Protocol
from draad.protocol.reading import FORMAT
from draad.rules import LANGUAGES, Chosen, FactIs, Rule, Term, Text, Version

_PLAIN = ("settled_by_itself", "settled_early", "every", "times")
_SAID = {"counts_from", "length", "counting", "until", "guards", "settled_by", "within", "lapses", "paced_by", *_PLAIN}


def written(protocol: Protocol) -> str:
    """The protocol as YAML.

    :raises ValueError: a rule uses what a file cannot say, such as two versions; names the rule.
    """
    (in_force,) = {rule.versions[-1].in_force for rule in protocol.rules}
    first = _version(protocol.rules[0])
    value = {
        "format": FORMAT,
        "name": protocol.name,
        "title": _text(protocol.title),
        "cite": _text(first.cite),
        "in_force": in_force,
        "rules": [dict(_rule(rule, first)) for rule in protocol.rules],
    }
    text: str = yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=110)
    return text


def _version(rule: Rule) -> Version:
    if len(rule.versions) != 1 or len(rule.versions[0].terms) != 1:
        raise ValueError(f"{rule.key} has more than one version or term, which a file does not say")
    return rule.versions[0]


def _text(text: Text | Chosen[Text]) -> dict[str, str]:
    plain = text.by_default if isinstance(text, Chosen) else text
    return {language: plain.to(language) for language in LANGUAGES}


def _name(part: object, names: Mapping[str, object], rule: str) -> str:
    for name, known in names.items():
        if part is known:
            return name
    raise ValueError(f"{rule} uses a part without a name: {part}")


def _rule(rule: Rule, first: Version) -> Iterator[tuple[str, Any]]:
    version, wording = _version(rule), rule.wording
    yield "key", rule.key
    yield "party", rule.party.value
    if rule.level != "dossier":
        yield "level", rule.level
    for word in ("name", "question", "action", "if_missed"):
        yield word, _text(getattr(wording, word))
    if wording.document is not None:
        yield "document", _text(wording.document)
    if rule.offered_from is not None:
        yield "offered_from", _name(rule.offered_from, MOMENTS, rule.key)
    (term,) = version.terms
    if isinstance(term, Chosen):
        raise ValueError(f"{rule.key} hangs on a setting, which a file does not say")
    yield from _term(term, rule.key)
    if version.cite is not first.cite:
        yield "cite", _text(version.cite)
    if version.rows:
        yield "rows", version.rows
    if version.remark is not None:
        yield "remark", _text(version.remark)


def _term(term: Term, rule: str) -> Iterator[tuple[str, Any]]:
    _check_says_all(term, rule)
    yield "counts_from", _name(term.counts_from, MOMENTS, rule)
    yield from _lengths(term, rule)
    if term.guards:
        yield "only_if", [_name(guard, CONDITIONS, rule) for guard in term.guards]
    if term.settled_by:
        yield "settled_by", [part for fact in term.settled_by for part in _facts(fact, rule)]
    yield "within", term.within.value
    if term.lapses:
        yield "lapses", [_name(lapse, LAPSES, rule) for lapse in term.lapses]
    yield from ((key, getattr(term, key)) for key in _PLAIN if getattr(term, key))
    if term.paced_by is not None:
        (pace,) = _facts(term.paced_by, rule)
        yield "paced_by", pace


def _check_says_all(term: Term, rule: str) -> None:
    for part in fields(Term):
        if part.name not in _SAID and getattr(term, part.name) != part.default:
            raise ValueError(f"{rule} uses {part.name}, which a file does not say")


def _lengths(term: Term, rule: str) -> Iterator[tuple[str, str]]:
    for key, length in (("length", term.length), ("until", term.until)):
        if isinstance(length, Chosen):
            raise ValueError(f"{rule} hangs on a setting, which a file does not say")
        if length is not None:
            yield key, in_words(length)
    yield "counting", term.counting.name.lower()


def _facts(fact: FactIs, rule: str) -> Iterator[str | dict[str, Any]]:
    if fact.unless or fact.since or fact.before:
        raise ValueError(f"{rule} asks what a fact does not say, or when, which a file does not say")
    for kind in fact.kinds:
        yield {"fact": kind, **{key: list(values) for key, values in fact.where.items()}} if fact.where else kind
