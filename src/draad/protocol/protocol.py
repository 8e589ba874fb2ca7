"""A protocol: a name, a title and rules."""

from dataclasses import dataclass

from draad.rules import Rule, Text


@dataclass(frozen=True, eq=False)
class Protocol:
    """House rules of one employer, or a preset. ``name`` is what ``employer.protocols`` says."""

    name: str
    title: Text
    rules: tuple[Rule, ...]
