"""Which facts settle a line: read from the declaration of its rule, never listed a second time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from draad.dossier.kinds import KINDS
from draad.privacy.asking import Policy
from draad.privacy.hats import Hat
from draad.rules import FactIs, Rule, Term
from draad.rules.book import parts_of


class Settling(NamedTuple):
    """A kind of fact that settles a line, with what its body must say for it."""

    kind: str
    body: Mapping[str, str]


@dataclass(frozen=True)
class Needed:
    """What a hat has to say to settle a line. ``missing``: required keys that only a person can fill in."""

    kind: str
    body: Mapping[str, str]
    missing: tuple[str, ...]

    @property
    def only_a_day(self) -> bool:
        """Whether the day on which it happened is all there is to say."""
        return not self.missing


@lru_cache(maxsize=1024)
def settlings(rule: Rule) -> tuple[Settling, ...]:
    """The facts that settle a line of a rule, those of its newest law first, each once.

    Where a body may say one of several values, the first that the rule names stands for them.
    """
    found: dict[tuple[str, tuple[tuple[str, str], ...]], Settling] = {}
    for fact in _facts(rule):
        body = {key: values[0] for key, values in fact.where.items()}
        for kind in fact.kinds:
            if kind in KINDS:
                found.setdefault((kind, tuple(sorted(body.items()))), Settling(kind, body))
    return tuple(found.values())


@lru_cache(maxsize=4096)
def settles_both(first: Rule, second: Rule) -> bool:
    """Whether the fact that settles a line of the first rule settles one of the second too: then it is told once."""
    ways, others = settlings(first), settlings(second)
    return bool(ways) and ways[0] in others


def _facts(rule: Rule) -> Iterator[FactIs]:
    for version in reversed(rule.versions):
        for part in parts_of(version.terms):
            if isinstance(part, Term):
                yield from part.settled_by


def needed(rule: Rule, hat: Hat, policy: Policy) -> tuple[Needed, ...]:
    """What this hat may record that settles a line of a rule; nothing where others must say it."""
    found = []
    for kind, body in settlings(rule):
        keys = KINDS[kind].body
        missing = tuple(name for name, key in keys.items() if key.required and name not in body)
        if policy.creates_key(hat, kind, None, KINDS[kind].day_item) and all(
            _may_say(policy, hat, kind, key, body.get(key)) for key in (*body, *missing)
        ):
            found.append(Needed(kind, body, missing))
    return tuple(found)


def _may_say(policy: Policy, hat: Hat, kind: str, key: str, value: str | None) -> bool:
    item = KINDS[kind].body[key].item
    allowed = policy.values_of(hat, kind, key, item)
    return policy.creates_key(hat, kind, key, item) and (value is None or allowed is None or value in allowed)
