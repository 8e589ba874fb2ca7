"""Sentences of a room: whole in four languages, filled in right, or not shown at all."""

import importlib
import pkgutil
import re
from datetime import date
from decimal import Decimal

import pytest
from django.template import Context, Engine
from django.utils.safestring import mark_safe

import draad.desk
from draad.desk.words import _SENTENCES, Plural, Words, WordsError
from draad.rules import Text


class RoomWords(Words):
    """Words as a room writes them."""

    title = Text(nl="Vandaag <nu>", fr="Aujourd'hui", de="Heute", en="Today")
    greeting = Text(nl="Dag {name}", fr="Bonjour {name}", de="Guten Tag {name}", en="Hello {name}")
    things = Plural(
        one=Text(
            nl="één ding voor {name}", fr="une chose pour {name}", de="eine Sache für {name}", en="one thing for {name}"
        ),
        many=Text(
            nl="{n} dingen voor {name}",
            fr="{n} choses pour {name}",
            de="{n} Sachen für {name}",
            en="{n} things for {name}",
        ),
    )


def page(source: str, **values: object) -> str:
    return (
        Engine.get_default().from_string("{% load desk %}" + source).render(Context({"w": RoomWords.to("nl")} | values))
    )


def test_a_sentence_is_a_string_in_the_language_of_the_reader() -> None:
    assert RoomWords.to("fr").title == "Aujourd'hui"
    assert RoomWords.to("de").greeting.fill(name="Koen") == "Guten Tag Koen"


def test_a_plural_chooses_by_n_and_writes_it_as_the_language_does() -> None:
    w = RoomWords.to("nl")
    assert w.things.fill(name="Leen", n=1) == "één ding voor Leen"
    assert w.things.fill(name="Leen", n=0) == "0 dingen voor Leen"
    assert w.things.fill(name="Leen", n=1200) == "1.200 dingen voor Leen"
    assert RoomWords.to("fr").things.fill(name="Leen", n=1200) == "1\u202f200 choses pour Leen"


def test_numbers_are_written_belgian() -> None:
    assert RoomWords.to("en").greeting.fill(name=Decimal("7.5")) == "Hello 7,5"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "name is missing"),
        ({"name": "Koen", "age": 3}, "age is unknown"),
        ({"naam": "Koen"}, "name is missing, naam is unknown"),
        ({"name": date(2026, 11, 3)}, "write it in words first"),
        ({"name": None}, "give text"),
        ({"name": True}, "give text"),
    ],
)
def test_a_sentence_filled_in_wrongly_says_what_is_wrong(values: dict[str, str], said: str) -> None:
    with pytest.raises(WordsError, match=said):
        RoomWords.to("nl").greeting.fill(**values)


@pytest.mark.parametrize("n", [None, "3", 2.0, True])
def test_a_plural_needs_a_whole_number(n: int) -> None:
    with pytest.raises(WordsError, match="give a whole number n"):
        RoomWords.to("nl").things.fill(name="Leen", n=n)


def test_a_template_shows_a_whole_sentence_escaped() -> None:
    assert page("{{ w.title }}") == "Vandaag &lt;nu&gt;"


def test_say_escapes_values_save_those_that_are_safe() -> None:
    assert page("{% say w.greeting name=who %}", who="<b>") == "Dag &lt;b&gt;"
    assert page("{% say w.greeting name=who %}", who=mark_safe("<b>K</b>")) == "Dag <b>K</b>"
    assert page("{% say w.greeting name=who %}", who="{x}") == "Dag {x}"
    assert page("{% say w.things name='L' n=2 as title %}[{{ title }}]") == "[2 dingen voor L]"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{{ w.greeting }}", "has holes: fill in name"),
        ("{{ w.things }}", "has holes: fill in n, name"),
        ("{{ w.titel }}", "has no sentence 'titel'; it has greeting, things, title"),
        ("{% say w.greeting %}", "name is missing"),
        ("{% say w.greeting name='K' n=3 %}", "n is unknown"),
        ("{% say 'Dag' name='K' %}", "allowed: a sentence of a room's words"),
    ],
)
def test_a_template_that_says_it_wrongly_does_not_draw(source: str, said: str) -> None:
    with pytest.raises(WordsError, match=said):
        page(source)


def test_python_hears_of_an_unknown_name_too() -> None:
    with pytest.raises(WordsError, match="has no sentence 'titel'"):
        _ = RoomWords.to("nl").titel


def test_a_room_inherits_words_and_adds_its_own() -> None:
    class MoreWords(RoomWords):
        """One sentence more."""

        bye = Text(nl="dag", fr="au revoir", de="tschüss", en="bye")

    assert MoreWords.to("nl").bye == "dag"
    assert MoreWords.to("en").title == "Today"
    with pytest.raises(WordsError):
        _ = RoomWords.to("nl").bye


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (Text(nl="dag", fr="", de="Tag", en="day"), r"BadWords.bad says nothing in fr"),
        (
            Text(nl="dag {a}", fr="jour {b}", de="Tag {a}", en="day {a}"),
            r"asks for \['b'\] in fr and for \['a'\] in nl",
        ),
        (Text(nl="dag {", fr="jour", de="Tag", en="day"), "dag {"),
        (Text(nl="{a.b}", fr="{a.b}", de="{a.b}", en="{a.b}"), "allowed: a plain name in small letters"),
        (Text(nl="{a!r}", fr="{a!r}", de="{a!r}", en="{a!r}"), "allowed: a plain name in small letters"),
        (Text(nl="{}", fr="{}", de="{}", en="{}"), "allowed: a plain name in small letters"),
    ],
)
def test_a_text_that_is_not_whole_stops_when_the_room_is_made(text: Text, said: str) -> None:
    with pytest.raises(WordsError, match=said):
        type("BadWords", (Words,), {"bad": text})


def test_one_thing_may_do_without_its_number() -> None:
    class FreeWords(Words):
        """A plural whose Dutch writes one as a word."""

        things = Plural(
            one=Text(nl="één ding", fr="{n} chose", de="eine Sache", en="one thing"),
            many=Text(nl="{n} dingen", fr="{n} choses", de="{n} Sachen", en="{n} things"),
        )

    assert FreeWords.to("nl").things.fill(n=1) == "één ding"
    assert FreeWords.to("fr").things.fill(n=1) == "1 chose"


def test_a_sentence_does_not_take_the_name_of_the_mechanism() -> None:
    with pytest.raises(WordsError, match=r"BadWords.to: no sentence may be called so"):
        type("BadWords", (Words,), {"to": Text(nl="a", fr="b", de="c", en="d")})


def test_a_sentence_may_be_called_language() -> None:
    class AccountWords(Words):
        """A room that speaks of languages."""

        language = Text(nl="Taal", fr="Langue", de="Sprache", en="Language")

    assert AccountWords.to("fr")["language"] == "Langue"
    assert AccountWords.to("fr").language == "fr"
    assert page("{{ w.language }}", w=AccountWords.to("de")) == "Sprache"


def test_french_has_a_space_before_high_punctuation() -> None:
    for module in pkgutil.walk_packages(draad.desk.__path__, "draad.desk."):
        if module.name.rsplit(".", 1)[-1].endswith("words"):
            importlib.import_module(module.name)
    french = {
        text.fr
        for sentences in _SENTENCES.values()
        for written in sentences.values()
        for text in ((written.one, written.many) if isinstance(written, Plural) else (written,))
    }
    assert len(french) > 500
    wrong = [
        said for said in french if re.search(r"[^\s\u00a0\u202f?!][:;?!]", re.sub(r"https?://\S+|\d:\d", "", said))
    ]
    assert wrong == []
