"""A bill: a law that might come, as one extra version of a rule in a small file (``draad.bill/1``).

```json
{"format": "draad.bill/1", "title": "Ten weeks for the assessment", "versions": [
  {"rule": "be.trajectory.assess", "in_force": "2027-01-01", "length": "10 weeks", "picked_by": "trajectory_requested"}
]}
```

What a version does not name stays as it is in the newest version of the rule. ``length`` replaces the length of its
terms, and only of those of the same unit where units differ (63 days or 6 months); for the solidarity contribution it
is how long the employer pays. ``repealed`` ends the rule.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from draad.dossier.reading import read_fields, read_list, typed
from draad.dossier.strict_json import BadInput, read_json
from draad.dossier.values import ADay, Choice, Words
from draad.periods import Days, Length, Months, Weeks, WorkingDays
from draad.rules import Book, Certainty, Chosen, Pick, Rule, Term, Text, Version
from draad.rules.pay import PayVersion, SolidarityPay

FORMAT = "draad.bill/1"
PICKS = {pick.name.lower(): pick for pick in Pick}
UNITS: Mapping[str, type[Days | Weeks | Months | WorkingDays]] = {
    "day": Days,
    "week": Weeks,
    "month": Months,
    "working day": WorkingDays,
}
MOST = 10_000
_LENGTH = re.compile(r"([1-9][0-9]{0,3}) (day|week|month|working day)s?", re.ASCII)


def is_bill(value: object) -> bool:
    """Whether a parsed file calls itself a bill."""
    return isinstance(value, dict) and value.get("format") == FORMAT


def read_bill(content: bytes, book: Book) -> Book:
    """The book with the versions of a bill added.

    :raises BadInput: the file is no bill for this book; names the place, what was found and what is allowed.
    """
    return bill_of(read_json(content), book)


def bill_of(value: object, book: Book) -> Book:
    """See :func:`read_bill`."""
    if not is_bill(value):
        found = value.get("format") if isinstance(value, dict) else value
        raise BadInput("$.format", repr(found)[:80], f'"{FORMAT}"')
    found = read_fields(
        value,
        "$",
        {
            "format": lambda item, _: item,
            "title": typed(Words()),
            "versions": lambda item, path: read_list(item, path, lambda one, at: _version(one, at, book), MOST),
        },
        ("versions",),
    )
    versions: dict[str, list[Version]] = {}
    for key, version in found["versions"]:
        versions.setdefault(key, []).append(version)
    return replace(book, rules=tuple(_with(rule, versions.get(rule.key, [])) for rule in book.rules))


def _with(rule: Rule, added: list[Version]) -> Rule:
    if not added:
        return rule
    return replace(rule, versions=tuple(sorted((*rule.versions, *added), key=lambda version: version.in_force)))


def _length(value: object, path: str) -> Length:
    found = _LENGTH.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise BadInput(path, repr(value)[:80], '"10 weeks", "3 months", "49 days" or "10 working days"')
    return UNITS[found[2]](int(found[1]))


def _version(value: object, path: str, book: Book) -> tuple[str, Version]:
    found: dict[str, Any] = read_fields(
        value,
        path,
        {
            "rule": typed(Choice(tuple(book.by_key))),
            "in_force": typed(ADay()),
            "picked_by": typed(Choice(tuple(PICKS))),
            "length": _length,
            "repealed": typed(ADay()),
            "cite": typed(Words()),
        },
        ("rule", "in_force"),
    )
    rule = book.by_key[found["rule"]]
    newest = rule.versions[-1]
    if any(version.in_force == found["in_force"] for version in rule.versions):
        taken = ", ".join(version.in_force for version in rule.versions)
        raise BadInput(f"{path}.in_force", found["in_force"], f"another day than those of the law ({taken})")
    if isinstance(newest, PayVersion) and isinstance(newest.pay, SolidarityPay) and "length" in found:
        newest = replace(newest, pay=replace(newest.pay, length=found["length"]))
    terms = newest.terms
    if "length" in found and not isinstance(newest, PayVersion):
        terms = tuple(_lengthened(part, found["length"], newest) for part in terms)
        if not any(_terms(part) for part in terms):
            raise BadInput(
                f"{path}.length", str(found["length"].number), "no length: this rule has no number in the law"
            )
    cite = found.get("cite", "bill")
    return rule.key, replace(
        newest,
        in_force=found["in_force"],
        picked_by=PICKS[found["picked_by"]] if "picked_by" in found else newest.picked_by,
        terms=terms,
        cite=Text(nl=cite, fr=cite, de=cite, en=cite),
        rows="bill",
        certainty=Certainty.ONE,
        sources=(),
        repealed=found.get("repealed"),
    )


def _terms(part: Term | Chosen[tuple[Term, ...]]) -> tuple[Term, ...]:
    terms = part.by_default if isinstance(part, Chosen) else (part,)
    return tuple(term for term in terms if term.length is not None)


def _lengthened(
    part: Term | Chosen[tuple[Term, ...]], length: Length, version: Version
) -> Term | Chosen[tuple[Term, ...]]:
    """The terms with another length: all of them, or only those of the same unit where units differ."""
    if isinstance(part, Chosen):
        return replace(
            part,
            by_value={
                value: tuple(_one(term, length, version) for term in part.under({part.setting.key: value}))
                for value in part.by_value
            },
        )
    return _one(part, length, version)


def _one(term: Term, length: Length, version: Version) -> Term:
    old = term.length.by_default if isinstance(term.length, Chosen) else term.length
    if old is None:
        return term
    lengths = [
        other.length.by_default if isinstance(other.length, Chosen) else other.length
        for part in version.terms
        for other in _terms(part)
    ]
    several_units = len({type(other) for other in lengths}) > 1
    if several_units and type(old) is not type(length):
        return term
    return replace(term, length=length)
