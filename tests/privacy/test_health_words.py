"""The screen on free text: what it must point out, what it must leave alone, and that it never loses its place."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.dossier.reasons import REASONS
from draad.law import BELGIUM
from draad.privacy.hats import Hat
from draad.privacy.health.table import TELLS_NAMES, Tells
from draad.privacy.health_words import NOT_HEALTH, TABLES, fold_word, screen
from draad.privacy.items import Item
from draad.rules import LANGUAGES
from tests.privacy.sentences import ALSO_TELLS, ALSO_TELLS_NOTHING, KNOWN_MISTAKES, TELLS, TELLS_NOTHING

TOLD = [(language, *pair) for language, pairs in TELLS.items() for pair in pairs]
UNTOLD = [sentence for sentences in TELLS_NOTHING.values() for sentence in sentences]
APART = [line.split("|")[1] for line in ALSO_TELLS.strip().splitlines()]
APART_UNTOLD = [line.split("|")[1] for line in ALSO_TELLS_NOTHING.strip().splitlines()]


@pytest.mark.parametrize(("language", "sentence", "word"), TOLD)
def test_what_tells_something_is_pointed_out(language: str, sentence: str, word: str) -> None:
    found = {one.word: one.language for one in screen(sentence)}
    assert word in found, found


@pytest.mark.parametrize("sentence", APART)
def test_sentences_written_apart_from_the_tables_are_pointed_out(sentence: str) -> None:
    assert screen(sentence)


@pytest.mark.parametrize("sentence", UNTOLD + APART_UNTOLD)
def test_what_tells_nothing_is_left_alone(sentence: str) -> None:
    assert screen(sentence) == ()


@pytest.mark.parametrize(("sentence", "found"), KNOWN_MISTAKES.items())
def test_the_mistakes_that_are_known_are_still_the_same(sentence: str, found: bool) -> None:
    assert bool(screen(sentence)) is found


@pytest.mark.parametrize(
    "word", ["hartelijk", "borstel", "onder de indruk", "griepvaccinatie-planning", "ziek", "afwezig"]
)
def test_words_that_only_look_like_it_are_left_alone(word: str) -> None:
    assert screen(word) == ()


def test_where_a_word_stands_what_it_tells_and_in_which_language() -> None:
    (first, second) = screen("Elle a une dépression. Termin beim Psychiater.")
    assert first == ("dépression", 11, 21, "fr", Tells.MENTAL)
    assert (second.word, second.language, second.kind) == ("beim Psychiater", "de", Tells.CARE)


def test_every_kind_of_word_is_found_in_every_language() -> None:
    for language, sentences in TELLS.items():
        kinds = {one.kind for sentence, _ in sentences for one in screen(sentence)}
        assert kinds == set(Tells), (language, set(Tells) - kinds)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("F32.1", ["F32.1"]),
        ("icd10 m54", ["m54"]),
        ("CIM-10: F43.2", ["F43.2"]),
        ("ICD code M54.5 and J11.1", ["M54.5", "J11.1"]),
        ("versie v10.2 van 12.30 uur", []),
        ("A12", []),
        ("salle B12.3", []),
        ("Zimmer B02.11, Büro C10.2", []),
    ],
)
def test_codes(text: str, codes: list[str]) -> None:
    assert [one.word for one in screen(text) if one.kind is Tells.CODE] == codes


def test_a_full_stop_keeps_words_apart() -> None:
    assert not screen("De problemen zijn opgelost. Rug aan rug staan de tafels.")
    assert screen("Problemen met de rug")
    assert not screen("Problemen. De rug")


def test_at_work_on_a_ward_is_no_stay_there() -> None:
    assert not screen("Zij werkt op oncologie, en ligt voor op schema.")
    assert screen("Zij ligt op oncologie.")
    assert not screen("Haar dienst verblijft op oncologie.")


def test_a_complaint_lies_near_its_part_of_the_body() -> None:
    assert screen("Last van haar linker knie")
    assert not screen("Last van het een met het ander: de knie")
    assert not screen("Last van de een van de een knie")


def test_of_readings_that_overlap_the_longest_stays() -> None:
    assert [one.word for one in screen("posttraumatische stress")] == ["posttraumatische stress"]
    assert [one.word for one in screen("borstkankeroperatie")] == ["borstkankeroperatie"]


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_screened_and_the_places_are_right(text: str) -> None:
    last = 0
    for one in screen(text):
        assert text[one.start : one.end] == one.word
        assert last <= one.start < one.end
        last = one.end


WORDS = st.sampled_from(
    sorted({word for sentence in UNTOLD + [sentence for _, sentence, _ in TOLD] for word in sentence.split()})
)


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=12), st.sampled_from([sentence for _, sentence, _ in TOLD]))
def test_what_is_found_is_found_in_any_company(words: list[str], sentence: str) -> None:
    """A sentence of its own is found whatever stands around it."""
    around = " ".join(words)
    alone = {(one.word, one.kind) for one in screen(sentence)}
    among = {(one.word, one.kind) for one in screen(f"{around}\n{sentence}\n{around}")}
    assert alone <= among


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([sentence for _, sentence, _ in TOLD]))
def test_capitals_and_accents_do_not_hide_a_word(sentence: str) -> None:
    want = len(screen(sentence))
    assert len(screen(unicodedata.normalize("NFD", sentence))) == want
    plain = "".join(letter for letter in unicodedata.normalize("NFD", sentence) if not unicodedata.combining(letter))
    assert len(screen(plain)) == want
    if not any(one.kind is Tells.CODE for one in screen(sentence)):
        assert len(screen(sentence.upper())) == want


def test_folding() -> None:
    assert fold_word("Œdème") == "oedeme"
    assert fold_word("GROẞ") == "gross"


def test_the_tables_hold_folded_words_only_and_name_no_exception_that_is_none() -> None:
    for table in TABLES:
        lists = [*table.words.values(), *table.phrases.values(), table.idioms, table.body, table.complaints]
        lists += [
            table.tails,
            table.places,
            table.taken,
            table.at_work,
            table.links,
            table.links_after,
            table.reached_by,
        ]
        for listed in lists:
            for word in listed.split():
                assert fold_word(word) == word, (table.language, word)
    assert {table.language for table in TABLES} == set(LANGUAGES)
    assert all(fold_word(word) == word for word in NOT_HEALTH)
    assert set(TELLS_NAMES) == set(Tells)
    assert all(kind.words.to(language) for kind in Tells for language in LANGUAGES)


def test_the_product_does_not_trip_over_its_own_words() -> None:
    """What Draad itself says, in the sentences of facts, reasons and rules, is no reason of anybody's."""
    said = [kind.sentence for kind in (*KINDS.values(), *EMPLOYER_KINDS.values())]
    said += [*REASONS.values(), *(hat.words for hat in Hat), *(item.words for item in Item)]
    said += [rule.wording.name for rule in BELGIUM.rules]
    for text in said:
        for language in LANGUAGES:
            assert screen(text.to(language)) == (), text.to(language)
