"""Finding a rule by plain words: "4 weken" finds what the law asks after four weeks. Pure, over the declarations."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from draad.dossier.counting_words import UNIT
from draad.periods import Days, Length, Months, Weeks, WorkingDays, in_words
from draad.rules import Language, Rule, Text
from draad.rules.book import parts_of
from draad.store.read.people import folded

NUMBERS = Text(
    nl="een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    fr="un deux trois quatre cinq six sept huit neuf dix onze douze",
    de="ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
    en="one two three four five six seven eight nine ten eleven twelve",
)
"""The numbers in letters, as they are folded; the place in the list is the number."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class FoundRule:
    """A rule that was found, in the words of its reader."""

    key: str
    name: str
    question: str


def find_rules(rules: Iterable[Rule], text: str, language: Language, most: int = 8) -> list[FoundRule]:
    """The rules that hold every word typed, in their name first, then in what they say or in their terms."""
    words = _digits(folded(text), language).split()
    if not words:
        return []
    scored = []
    for place, rule in enumerate(rules):
        name = _digits(folded(rule.wording.name.to(language)), language)
        whole = f"{name} {_haystack(rule, language)}"
        if all(_holds(whole, word) for word in words):
            missing = sum(not _holds(name, word) for word in words)
            scored.append((missing, place, rule))
    return [
        FoundRule(rule.key, rule.wording.name.to(language), rule.wording.question.to(language))
        for _, _, rule in sorted(scored, key=lambda one: one[:2])[:most]
    ]


def _holds(text: str, word: str) -> bool:
    """A number must be the whole number; a word may be the beginning of one."""
    starts = (found.group() for found in _WORD.finditer(text))
    return any(one == word if word.isdigit() else one.startswith(word) for one in starts)


@lru_cache(maxsize=2048)
def _haystack(rule: Rule, language: Language) -> str:
    said = [rule.wording.question, rule.wording.action]
    lengths = {
        _length(part, language)
        for part in parts_of(rule.versions)
        if isinstance(part, Days | WorkingDays | Weeks | Months)
    }
    return _digits(folded(" ".join((*(text.to(language) for text in said), *sorted(lengths)))), language)


def _length(length: Length, language: Language) -> str:
    noun = in_words(length).split(" ", 1)[1].removesuffix("s")
    one, many = UNIT[noun]
    return one.to(language) if length.number == 1 else many.to(language).format(number=length.number)


def _digits(text: str, language: Language) -> str:
    numbers = {word: str(number) for number, word in enumerate(NUMBERS.to(language).split(), 1)}
    return _WORD.sub(lambda found: numbers.get(found.group(), found.group()), text)
