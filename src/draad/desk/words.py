"""How a room says things: every sentence a typed text in four languages, filled in by name.

A room writes its sentences once, in ``words.py``::

    class TodayWords(Words):
        title = Text(nl="Vandaag", fr="Aujourd'hui", de="Heute", en="Today")
        lead = Plural(
            one=Text(nl="{name} heeft één ding te doen", fr=…, de=…, en=…),
            many=Text(nl="{name} heeft {n} dingen te doen", fr=…, de=…, en=…),
        )

A view asks ``w = TodayWords.to(language)``; a template says ``{{ w.title }}`` and
``{% say w.lead name=person.first_name n=3 %}``; Python says ``w.lead.fill(name="Leen", n=3)``.

What cannot go unseen: a text that lacks a language, a text whose languages ask for different values, a
name that does not exist, a value that is missing, a value nobody asked for, and a sentence with holes that is shown as
it is. The first two stop when the class is made, the others when the page is made.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from string import Formatter
from typing import Any

from django.utils.html import conditional_escape, escape
from django.utils.safestring import SafeString, mark_safe

from draad.desk import formats
from draad.rules import LANGUAGES, Language, Text

Value = str | int | float | Decimal
"""What may fill a hole. Numbers are written as the language writes them; a date must be words already."""

_HOLE = re.compile(r"[a-z][a-z0-9_]*")


class WordsError(Exception):
    """A sentence is not there, is not whole, or is filled in wrongly. Says which, and what is allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plural:
    """One sentence for one thing, another for none or more; ``n`` chooses, and may be shown as ``{n}``."""

    one: Text
    many: Text


@cache
def holes(sentence: str) -> frozenset[str]:
    """The names between braces.

    :raises WordsError: a brace is left open, or what stands between them is no plain name.
    """
    try:
        names = [name for _, name, form, turn in Formatter().parse(sentence) if name is not None and not (form or turn)]
        shown = [name for _, name, _, _ in Formatter().parse(sentence) if name is not None]
    except ValueError as error:
        raise WordsError(f"{sentence!r}: {error}") from None
    wrong = [name for name in shown if name not in names or not _HOLE.fullmatch(name)]
    if wrong:
        raise WordsError(
            f"{sentence!r} asks for {wrong[0]!r}; allowed: a plain name in small letters, such as {{name}}"
        )
    return frozenset(names)


class Sentence(str):
    """A sentence in one language, perhaps with holes. A plain ``str`` in Python; a template shows it only when whole."""

    __slots__ = ("language", "many")
    do_not_call_in_templates = True
    language: Language
    many: str | None

    @classmethod
    def of(cls, written: Text | Plural, language: Language) -> "Sentence":
        """The sentence for a reader of ``language``."""
        one = written.one if isinstance(written, Plural) else written
        sentence = cls(one.to(language))
        sentence.language = language
        sentence.many = written.many.to(language) if isinstance(written, Plural) else None
        return sentence

    def fill(self, **values: Value) -> str:
        """The sentence with its holes filled, as plain text.

        :raises WordsError: a value is missing or was not asked for.
        """
        chosen = self._chosen(values)
        return chosen.format_map({name: self._written(name, value) for name, value in values.items()})

    def fill_safely(self, **values: Value) -> SafeString:
        """The sentence for a page: it and its values escaped, save what is safe already, such as a link."""
        chosen = str(escape(self._chosen(values)))
        written = {name: conditional_escape(self._written(name, value)) for name, value in values.items()}
        return mark_safe(chosen.format_map(written))  # noqa: S308 -- each part was escaped above

    def __html__(self) -> str:
        if self.many is not None or holes(self):
            wanted = sorted(holes(self) | ({"n"} if self.many is not None else set()))
            raise WordsError(f"{str(self)!r} has holes: fill in {', '.join(wanted)} with {{% say %}}")
        return escape(str(self))

    def _chosen(self, values: dict[str, Value]) -> str:
        chosen, allowed = str(self), holes(self)
        if self.many is not None:
            number = values.get("n")
            if isinstance(number, bool) or not isinstance(number, int):
                raise WordsError(f"{chosen!r} has a plural: give a whole number n, not {number!r}")
            chosen = chosen if number == 1 else self.many
            allowed = holes(self) | holes(self.many) | {"n"}
        missing, extra = holes(chosen) - values.keys(), values.keys() - allowed
        if missing or extra:
            said = [f"{name} is missing" for name in sorted(missing)] + [f"{name} is unknown" for name in sorted(extra)]
            raise WordsError(f"{chosen!r}: {', '.join(said)}")
        return chosen

    def _written(self, name: str, value: Value) -> str:
        if isinstance(value, str):
            return value
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
            hint = (
                "write it in words first, for example with |long_day:lang" if isinstance(value, date) else "give text"
            )
            raise WordsError(f"{str(self)!r}: {name} is {value!r}; {hint}")
        return formats.number(value, self.language)


_SENTENCES: dict["type[Words]", dict[str, Text | Plural]] = {}


class Spoken:
    """The words of a room in one language: each name gives its :class:`Sentence`.

    ``language`` is the language itself; a sentence of that name is ``w["language"]``, and ``{{ w.language }}`` in a
    template.
    """

    __slots__ = ("_words", "language")
    do_not_call_in_templates = True

    def __init__(self, words: "type[Words]", language: Language) -> None:
        self.language = language
        self._words = words

    def __getitem__(self, name: str) -> Sentence:
        """A sentence by its name. A template looks here first, so that a slip of the pen does not show as nothing.

        :raises WordsError: the room has no such sentence.
        """
        sentences = _SENTENCES[self._words]
        written = sentences.get(name)
        if written is None:
            names = ", ".join(sorted(sentences))
            raise WordsError(f"{self._words.__name__} has no sentence {name!r}; it has {names}")
        return Sentence.of(written, self.language)

    def __getattr__(self, name: str) -> Sentence:
        if name.startswith("__"):
            raise AttributeError(name)
        return self[name]


class Words:
    """The sentences of one room. Subclass it and give each sentence a name."""

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Text | Plural)}
        for name, value in own.items():
            if name == "to":
                raise WordsError(f"{cls.__name__}.to: no sentence may be called so; allowed: any other name")
            _check(f"{cls.__name__}.{name}", value)
        inherited = (_SENTENCES[base] for base in reversed(cls.__mro__[1:]) if base in _SENTENCES)
        _SENTENCES[cls] = {name: text for sentences in (*inherited, own) for name, text in sentences.items()}

    @classmethod
    def to(cls, language: Language) -> Spoken:
        """The room's words for a reader of ``language``."""
        return Spoken(cls, language)


def _check(where: str, written: Text | Plural) -> None:
    texts = (written.one, written.many) if isinstance(written, Plural) else (written,)
    free = {"n"} if isinstance(written, Plural) else set()  # "one thing" may do without the number
    for text in texts:
        asked = holes(text.nl) - free
        for language in LANGUAGES:
            if not text.to(language).strip():
                raise WordsError(f"{where} says nothing in {language}")
            found = holes(text.to(language)) - free
            if found != asked:
                raise WordsError(f"{where} asks for {sorted(found)} in {language} and for {sorted(asked)} in nl")
