"""The grammar in which law and house protocol are written, and nothing of either.

A rule says *when* (a term counted from a moment), *who*, *does what*, on *which basis*, and *what happens if not*.
A :class:`Book` is a set of rules with the regimes, clashes and settings that belong to it.
"""

from draad.rules.book import Book, Clash, Ending, Regime
from draad.rules.certainty import Certainty
from draad.rules.conditions import (
    AnyOf,
    AtLeast,
    BodyIs,
    FewerThisYear,
    Guard,
    Happened,
    Is,
    Lasted,
    Never,
    NoneRunning,
    NotBefore,
    NotHappened,
    NotReached,
    Reached,
    Says,
    Stands,
    TemporaryIncapacityOver,
    WaitOver,
)
from draad.rules.lapses import CONTRACT_ENDED, EPISODE_ENDED, RESUMED, Lapse
from draad.rules.moments import Each, FactIs, Moment, Repeated, Within
from draad.rules.party import Nature, Party
from draad.rules.rule import Pick, Rule, Term, Version, Wording
from draad.rules.settings import Alternative, Chosen, Setting
from draad.rules.text import LANGUAGES, Language, Text

__all__ = [
    "CONTRACT_ENDED",
    "EPISODE_ENDED",
    "LANGUAGES",
    "RESUMED",
    "Alternative",
    "AnyOf",
    "AtLeast",
    "BodyIs",
    "Book",
    "Certainty",
    "Chosen",
    "Clash",
    "Each",
    "Ending",
    "FactIs",
    "FewerThisYear",
    "Guard",
    "Happened",
    "Is",
    "Language",
    "Lapse",
    "Lasted",
    "Moment",
    "Nature",
    "Never",
    "NoneRunning",
    "NotBefore",
    "NotHappened",
    "NotReached",
    "Party",
    "Pick",
    "Reached",
    "Regime",
    "Repeated",
    "Rule",
    "Says",
    "Setting",
    "Stands",
    "TemporaryIncapacityOver",
    "Term",
    "Text",
    "Version",
    "WaitOver",
    "Within",
    "Wording",
]
