"""Every key and every value that a fact can hold has words in four languages."""

import pytest

from draad.dossier.kinds import KINDS
from draad.dossier.value_words import KEYS, NAMES, VALUES, key_words, value_words
from draad.dossier.values import Choice, Name
from draad.law import BELGIUM
from draad.protocol import PRESETS
from draad.rules import LANGUAGES, FactIs, Text
from draad.rules.book import parts_of

PLACES = [(kind.name, name, key.type) for kind in KINDS.values() for name, key in kind.body.items()]


def _whole(text: Text) -> bool:
    return all(text.to(language).strip() for language in LANGUAGES)


@pytest.mark.parametrize(("kind", "key", "known"), PLACES, ids=[f"{kind}.{key}" for kind, key, _ in PLACES])
def test_every_key_and_every_value_has_words(kind: str, key: str, known: object) -> None:
    assert _whole(key_words(kind, key))
    if isinstance(known, Choice):
        words = [value_words(kind, key, value) for value in known.values]
        assert all(_whole(text) for text in words)
        assert len({text.nl for text in words}) == len(words), "two values of one list read the same"
    if isinstance(known, Name):
        assert all(_whole(text) for text in NAMES[key].values())
        assert all(known.read(name) == name for name in NAMES[key])


def test_no_words_are_left_over() -> None:
    keys = {name for _, name, _ in PLACES} | {f"{kind}.{name}" for kind, name, _ in PLACES}
    assert set(KEYS) <= keys
    assert set(VALUES) <= keys
    for place, words in VALUES.items():
        lists = [
            known.values
            for kind, name, known in PLACES
            if isinstance(known, Choice) and place in {name, f"{kind}.{name}"}
        ]
        assert set(words) <= {value for values in lists for value in values}


def test_the_letters_with_a_name_are_those_that_the_rules_ask_for() -> None:
    rules = [*BELGIUM.rules, *(rule for protocol in PRESETS.values() for rule in protocol.rules)]
    asked = [part.where.get("letter", ()) for rule in rules for part in parts_of(rule) if isinstance(part, FactIs)]
    assert set(NAMES["letter"]) == {"other", *(name for names in asked for name in names)}


def test_a_name_from_elsewhere_shows_as_it_is_written() -> None:
    assert value_words("letter.sent", "letter", "our-own-letter").nl == "our-own-letter"


def test_a_value_outside_the_list_is_no_value() -> None:
    with pytest.raises(KeyError):
        value_words("absence.started", "cause", "flu")
