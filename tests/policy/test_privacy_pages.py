"""docs/privacy-matrix.md and the page on screen say what the matrix says."""

import pytest

from draad.policy.privacy_pages import matrix_page, who_sees_what
from draad.privacy.asking import POLICY, Policy
from draad.privacy.cells import Reading
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import LANGUAGES, Language
from tests.policy.pages import MATRIX_PAGE


def test_the_document_is_what_the_matrix_makes() -> None:
    assert MATRIX_PAGE.read_text("utf-8") == matrix_page(), "run: python -m tests.policy.pages"


def test_a_narrowed_matrix_makes_another_document() -> None:
    narrowed = Policy({(Hat.COLLEAGUE, Item.ABSENT_TODAY): "R"})
    assert matrix_page(narrowed) != matrix_page()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_a_cell_in_words_for_every_hat_and_item(language: Language) -> None:
    page = who_sees_what(language)
    assert [hat for hat, _ in page.hats] == list(Hat)
    assert [row.item for row in page.rows] == list(Item)
    for row in page.rows:
        assert row.name
        for (hat, _), cell in zip(page.hats, row.cells, strict=True):
            assert cell.hat is hat
            assert all(cell.words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_no_exactly_where_the_matrix_allows_nothing(language: Language) -> None:
    page = who_sees_what(language)
    for row in page.rows:
        for cell in row.cells:
            found = POLICY.cell(cell.hat, row.item)
            reads = any(POLICY.may_read(cell.hat, row.item, gates) for gates in (frozenset(), frozenset(Gate)))
            allows = any(
                (reads, found.create, found.change, found.aggregate, found.log, found.letter, bool(found.acts))
            )
            assert cell.sees == allows, (row.item, cell)
            if not allows:
                assert len(cell.words) == 1


TAKING_THE_CALL = (
    "records: only when taking the call: the tick 'work accident', and whether it is the same illness as "
    "shortly before, without seeing it later"
)


def test_the_page_can_be_asked_for_some_hats_and_items() -> None:
    page = who_sees_what("en", hats=(Hat.MANAGER, Hat.HR), items=(Item.NATURE, Item.EXPECTED_END))
    assert [[cell.words for cell in row.cells] for row in page.rows] == [
        [
            (TAKING_THE_CALL,),
            ("reads", "corrects"),
        ],
        [
            ("records, sees: only of the absence that runs now; what the person expects may be noted down",),
            ("records", "reads", "corrects", "writes down what the worker says on paper"),
        ],
    ]


def test_consents_and_letters_are_said_with_their_gate() -> None:
    (row,) = who_sees_what(
        "en", hats=(Hat.TREATING_DOCTOR, Hat.ADVISER, Hat.MANAGER), items=(Item.WORK_LIMITATIONS,)
    ).rows
    assert [cell.words for cell in row.cells] == [
        ("gets it in a letter, with consent: the occupational physician talks with other doctors",),
        ("reads all with consent: the occupational physician and the psychosocial adviser talk",),
        (
            "sees: what the occupational physician released, as far as it stands in the plan",
            "reads all with consent: share more with the manager about what is possible and what is not",
        ),
    ]
    assert POLICY.may_read(Hat.TREATING_DOCTOR, Item.WORK_LIMITATIONS, frozenset(Gate)) is Reading.NO
