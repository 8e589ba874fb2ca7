"""The screen on free text of the employer's side: it points out words that tell something about somebody's health.

The writer is told what was found and why, and can write it otherwise; the screen forbids nothing and keeps nothing.
All four languages are looked for in every text, for people mix them. "Ill", "absent" and the law's own words are no
reason, and are not found.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from draad.privacy.health.de import GERMAN
from draad.privacy.health.en import ENGLISH
from draad.privacy.health.fr import FRENCH
from draad.privacy.health.nl import DUTCH
from draad.privacy.health.table import Tells
from draad.rules import Language

TABLES = (DUTCH, FRENCH, GERMAN, ENGLISH)


class Found(NamedTuple):
    """One place in the text: ``text[start:end] == word``, in which language it was read, and what it tells.

    A code of the international list of diseases belongs to no language.
    """

    word: str
    start: int
    end: int
    language: Language | None
    kind: Tells


class _Token(NamedTuple):
    word: str
    start: int
    end: int
    breaks: bool
    """Whether a comma, a full stop or the like stands before it, so that it does not go with the word before."""


Phrase = tuple[str, ...]
Match = tuple[int, int, Tells]
"""First and last token of a match, and what it tells."""


class _Compiled(NamedTuple):
    """A table, ready to be asked: single words by sight, compounds by pattern, phrases by their first word."""

    language: Language
    words: dict[str, Tells]
    compounds: tuple[tuple[re.Pattern[str], Tells], ...]
    phrases: dict[str, list[tuple[Phrase, Tells]]]
    idioms: dict[str, list[tuple[Phrase, Tells]]]
    body: frozenset[str]
    complaints: frozenset[str]
    links: frozenset[str]
    links_after: frozenset[str]
    places: frozenset[str]
    taken: frozenset[str]
    reached_by: frozenset[str]
    at_work: frozenset[str]


NEAR = 4
"""How many words lie at most between a complaint and a part of the body, a ward and how somebody came there."""

NOT_HEALTH = {
    "cooperatie",
    "cooperaties",
    "desinfectie",
    "desinfecties",
    "desinfektion",
    "desinfektionen",
    "hoofdprobleem",
    "hoofdproblemen",
    "kooperation",
    "kooperationen",
}
"""Words that have the shape of a health word, and are none."""

ROOMS = {"lokaal", "zaal", "kamer", "bureau", "local", "salle", "chambre", "raum", "zimmer", "buro", "room", "office"}
"""What a code after these words names is a room."""

_WORD = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+\d*")
_BREAK = re.compile(r"[.,;:!?()\n]")
_CODE = re.compile(r"(?<![\w.])[A-TV-Z]\d{2}\.\d{1,2}(?!\w)")
_NAMED_CODE = re.compile(
    r"\b(?:icd|cim)(?:\W?1[01])?\W{0,3}(?:code\W{0,3})?([A-TV-Z]\d{2}(?:\.\d{1,2})?)(?!\w)", re.IGNORECASE
)


def screen(text: str) -> tuple[Found, ...]:
    """Every health word in a text, in order; of readings that overlap the longest stays."""
    tokens = _tokens(text)
    found = list(_codes(text))
    for table in TABLES:
        compiled = _compiled(table.language)
        for first, last, kind in _matches(compiled, tokens):
            start, end = tokens[first].start, tokens[last].end
            found.append(Found(text[start:end], start, end, table.language, kind))
    return _longest(found)


def _longest(found: list[Found]) -> tuple[Found, ...]:
    """Without overlaps: the longest first, then the earliest, then the order of the tables."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one.start - one.end, one.start)):
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda one: one.start))


def _codes(text: str) -> Iterator[Found]:
    for match in _CODE.finditer(text):
        before = text[: match.start()].split()
        if not before or fold_word(before[-1]) not in ROOMS:
            yield Found(match[0], match.start(), match.end(), None, Tells.CODE)
    for match in _NAMED_CODE.finditer(text):
        yield Found(match[1], match.start(1), match.end(1), None, Tells.CODE)


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    after = 0
    for match in _WORD.finditer(text):
        breaks = _BREAK.search(text, after, match.start()) is not None
        tokens.append(_Token(fold_word(match[0]), match.start(), match.end(), breaks))
        after = match.end()
    return tokens


@lru_cache(maxsize=8192)
def fold_word(word: str) -> str:
    """A word in small letters without accents: é is e, ß is ss, œ is oe."""
    spread = unicodedata.normalize("NFD", word.lower().replace("ß", "ss").replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def _matches(table: _Compiled, tokens: list[_Token]) -> Iterator[Match]:
    idle = {place for first, last, _ in _phrases(table.idioms, tokens) for place in range(first, last + 1)}
    yield from _phrases(table.phrases, tokens)
    for place, token in enumerate(tokens):
        kind = _single(table, token.word)
        if kind is not None:
            yield place, place, kind
        elif token.word in table.body and place not in idle:
            yield from _complaints(table, tokens, place)
        elif token.word in table.places:
            yield from _care(table, tokens, place)


def _single(table: _Compiled, word: str) -> Tells | None:
    """What a word tells by itself."""
    if word in NOT_HEALTH:
        return None
    found = table.words.get(word)
    if found is None:
        for pattern, kind in table.compounds:
            if pattern.fullmatch(word):
                return kind
    return found


def _phrases(phrases: dict[str, list[tuple[Phrase, Tells]]], tokens: list[_Token]) -> Iterator[Match]:
    for place, token in enumerate(tokens):
        for phrase, kind in phrases.get(token.word, ()):
            there = tokens[place + 1 : place + len(phrase)]
            if len(there) == len(phrase) - 1 and all(
                wanted in {"_", found.word} and not found.breaks
                for wanted, found in zip(phrase[1:], there, strict=True)
            ):
                yield place, place + len(phrase) - 1, kind


def _complaints(table: _Compiled, tokens: list[_Token], place: int) -> Iterator[Match]:
    """A complaint right before or after a part of the body."""
    before = _reach(tokens, place, -1, table.complaints, table.links)
    if before is not None:
        yield before, place, Tells.BODY
    after = _reach(tokens, place, 1, table.complaints, table.links_after)
    if after is not None:
        yield place, after, Tells.BODY


def _care(table: _Compiled, tokens: list[_Token], place: int) -> Iterator[Match]:
    """A ward or specialist after how somebody came there, unless it is where people work."""
    taken = _reach(tokens, place, -1, table.taken, table.reached_by)
    if taken is not None:
        around = tokens[max(0, taken - NEAR) : place + NEAR]
        if not any(token.word in table.at_work for token in around):
            yield taken, place, Tells.CARE


def _reach(tokens: list[_Token], place: int, step: int, wanted: frozenset[str], links: frozenset[str]) -> int | None:
    """The nearest wanted word in one direction, with nothing but links between."""
    for far in range(1, NEAR + 2):
        there = place + step * far
        if not 0 <= there < len(tokens) or tokens[max(there, there - step)].breaks:
            return None
        if tokens[there].word in wanted:
            return there
        if tokens[there].word not in links:
            return None
    return None


@lru_cache(maxsize=len(TABLES))
def _compiled(language: Language) -> _Compiled:
    table = next(table for table in TABLES if table.language == language)
    words: dict[str, Tells] = {}
    compounds: list[tuple[re.Pattern[str], Tells]] = []
    for kind, listed in table.words.items():
        patterns = []
        for word in listed.split():
            if "*" in word:
                patterns.append(re.escape(word).replace(r"\*", ".*" if word.endswith("*") else ".+"))
            elif word.startswith("="):
                words[word[1:]] = kind
            else:
                words.update({word + ending: kind for ending in table.endings if word + ending not in words})
        if patterns:
            compounds.append((re.compile("|".join(patterns)), kind))
    body = table.body.split()
    if table.tails:
        shape = f"(?:{'|'.join(body)})(?:{'|'.join(table.joints)})(?:{'|'.join(table.tails.split())})"
        compounds.append((re.compile(shape), Tells.BODY))
    return _Compiled(
        language,
        words,
        tuple(compounds),
        _by_first_word((phrase, kind) for kind, listed in table.phrases.items() for phrase in listed.splitlines()),
        _by_first_word((phrase, Tells.BODY) for phrase in table.idioms.splitlines()),
        *(
            frozenset(words.split())
            for words in (
                table.body,
                table.complaints,
                table.links,
                table.links_after,
                table.places,
                table.taken,
                table.reached_by,
                table.at_work,
            )
        ),
    )


def _by_first_word(phrases: Iterable[tuple[str, Tells]]) -> dict[str, list[tuple[Phrase, Tells]]]:
    found: dict[str, list[tuple[Phrase, Tells]]] = {}
    for phrase, kind in phrases:
        words = tuple(phrase.split())
        if words:
            found.setdefault(words[0], []).append((words, kind))
    return found
