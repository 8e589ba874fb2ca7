"""A set of rules with what belongs to it: regimes of trajectories, clashes between rules, settings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cached_property

from draad.periods import Length
from draad.rules.moments import FactIs, Repeated
from draad.rules.rule import Pick, Rule, Version
from draad.rules.settings import Chosen, Setting
from draad.rules.text import Text


@dataclass(frozen=True, eq=False)
class Ending:
    """A fact by which the law ends a trajectory or procedure, and the reason it then shows.

    It takes one fact, or so many repeated ones; ``only_if`` hangs it on a setting. ``after``: the end comes when this
    term has run out, or, once the first of ``held_by`` came, with the second of them.
    """

    fact: FactIs | Repeated
    reason: str
    after: Length | Chosen[Length] | None = None
    held_by: tuple[FactIs, FactIs] | None = None
    only_if: Chosen[bool] | None = None


@dataclass(frozen=True, eq=False)
class Regime:
    """The law of one period for trajectories: since when, for which, which decision letters, and what ends one.

    ``consent_until``: without the consent of the worker an employer may ask for one only after such a fact.
    """

    in_force: str
    picked_by: Pick | Chosen[Pick]
    letters: tuple[str, ...]
    endings: tuple[Ending, ...]
    consent_until: FactIs | None = None


@dataclass(frozen=True, eq=False)
class Clash:
    """Two rules that cannot both be followed in peace: shown as a conflict as long as both lines stand."""

    rules: tuple[str, str]
    code: str
    reason: Text


@dataclass(frozen=True, eq=False)
class Book:
    """Rules by key, ready to be compiled for one choice of settings.

    ``sources``: the address behind each tag.
    ``interruption``: a return to work that is shorter than this does not interrupt the incapacity.
    """

    rules: tuple[Rule, ...]
    regimes: tuple[Regime, ...] = ()
    clashes: tuple[Clash, ...] = ()
    force_majeure_endings: tuple[Ending, ...] = ()
    interruption: Chosen[Length] | None = None
    sources: Mapping[str, str] = field(default_factory=dict)
    by_key: dict[str, Rule] = field(init=False)

    def __post_init__(self) -> None:
        by_key = {rule.key: rule for rule in self.rules}
        if len(by_key) != len(self.rules):
            raise ValueError("two rules have the same key")
        object.__setattr__(self, "by_key", by_key)

    @cached_property
    def settings(self) -> dict[str, Setting]:
        """Every setting that a rule, a regime or the book itself hangs on, by key."""
        found = [chosen.setting for chosen in _choices((self.interruption, self.regimes, self.force_majeure_endings))]
        for rule in self.rules:
            found += settings_of(rule)
        return {setting.key: setting for setting in sorted(found, key=lambda setting: setting.key)}


def settings_of(rule: Rule) -> list[Setting]:
    """The settings that a rule hangs on, in the order in which they are first met."""
    found: dict[str, Setting] = {}
    for version in rule.versions:
        found.update({setting.key: setting for setting in settings_of_version(version) if setting.key not in found})
    return list(found.values())


def settings_of_version(version: Version) -> list[Setting]:
    """The settings that one version of a rule hangs on."""
    found = {setting.key: setting for setting in version.settings}
    for chosen in _choices(version):
        found.setdefault(chosen.setting.key, chosen.setting)
    return list(found.values())


def _choices(part: object) -> Iterator[Chosen[object]]:
    return (found for found in parts_of(part) if isinstance(found, Chosen))


def texts_of(part: object) -> Iterator[Text]:
    """Every text in a declaration, with those of the settings it hangs on."""
    return (found for found in parts_of(part) if isinstance(found, Text))


def parts_of(part: object) -> Iterator[object]:
    """A declaration and everything in it, found by walking it: a new field cannot be forgotten."""
    yield part
    if isinstance(part, tuple):
        for item in part:
            yield from parts_of(item)
    elif isinstance(part, Mapping):
        for item in part.values():
            yield from parts_of(item)
    elif is_dataclass(part) and not isinstance(part, type):
        for column in fields(part):
            yield from parts_of(getattr(part, column.name))
