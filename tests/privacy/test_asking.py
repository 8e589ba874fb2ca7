"""The questions asked of the matrix: narrowing, masks, parts, and that nothing is left without a row."""

import pytest

from draad.dossier.kinds import EMPLOYER_KINDS, KINDS
from draad.dossier.visible_rules import item_of
from draad.privacy.asking import (
    POLICY,
    SHELVES,
    Policy,
    creates_key,
    items_mask,
    may_change,
    may_create,
    may_read,
    reads_key,
    shelf,
    tasks_mask,
)
from draad.privacy.cells import NOTHING, Act, Limit, Reading, cell
from draad.privacy.gates import Gate, GateState
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.privacy.parts import PARTS
from draad.privacy.policy import MATRIX
from draad.privacy.saying import ACT_WORDS
from draad.rules import LANGUAGES, Party, Text

ALL_GATES = frozenset(Gate)


def test_what_is_not_written_is_not_seen() -> None:
    for hat in (Hat.COLLEAGUE, Hat.COMMITTEE, Hat.ADMIN):
        for item in (Item.NATURE, Item.MANAGER_NOTE, Item.ASSESSMENT, Item.CONSENTS):
            assert may_read(hat, item, ALL_GATES) is Reading.NO
            assert not may_create(hat, item)
            assert not may_change(hat, item)
    assert NOTHING.reading(ALL_GATES) is Reading.NO


def test_a_colleague_sees_the_first_row_at_most() -> None:
    seen = [item for item in Item if may_read(Hat.COLLEAGUE, item, ALL_GATES) is not Reading.NO]
    assert seen == [Item.ABSENT_TODAY]


def test_the_nurse_has_the_column_of_the_physician_but_for_what_is_signed() -> None:
    other = {item for item, row in MATRIX.items() if row[Hat.NURSE] != row[Hat.PHYSICIAN]}
    assert other == {Item.ASSESSMENT, Item.WORK_LIMITATIONS, Item.FORCE_MAJEURE}
    for item in other:
        assert may_read(Hat.NURSE, item) is may_read(Hat.PHYSICIAN, item)


def test_every_item_has_a_row_and_every_hat_a_cell() -> None:
    assert list(MATRIX) == list(Item)
    assert all(list(row) == list(Hat) for row in MATRIX.values())


def test_every_fact_and_key_has_a_row() -> None:
    for kind in (*KINDS.values(), *EMPLOYER_KINDS.values()):
        assert kind.day_item in MATRIX
        assert all(key.item in MATRIX for key in kind.body.values())


def test_every_named_part_is_used_and_names_what_exists_in_its_item() -> None:
    used = {(found.part.name, item) for item, row in MATRIX.items() for found in row.values() if found.part is not None}
    assert {name for name, _ in used} == set(PARTS)
    for name, item in used:
        part = PARTS[name]
        atoms = part.reads | part.creates | ((part.reads_if and part.reads_if[1]) or frozenset())
        for atom in atoms:
            kind, key = (atom, None) if atom in KINDS else atom.rsplit(".", 1)
            assert item_of(kind, key) is item, atom
        for atom, values in part.values:
            kind, key = atom.rsplit(".", 1)
            assert all(KINDS[kind].body[key].type.read(value) == value for value in values)


def test_an_employer_narrows() -> None:
    policy = Policy({(Hat.COACH, Item.MANAGER_NOTE): "R", (Hat.MANAGER, Item.INFORMAL_PLAN): "U"})
    assert policy.may_read(Hat.COACH, Item.MANAGER_NOTE) is Reading.NO
    assert may_read(Hat.COACH, Item.MANAGER_NOTE) is Reading.FULL
    assert not policy.items_mask(Hat.COACH) >> Item.MANAGER_NOTE & 1
    assert not policy.may_change(Hat.MANAGER, Item.INFORMAL_PLAN)
    assert not policy.tasks_mask(Hat.MANAGER) >> Item.INFORMAL_PLAN & 1
    assert tasks_mask(Hat.MANAGER) >> Item.INFORMAL_PLAN & 1


@pytest.mark.parametrize("hat", [hat for hat in Hat if hat not in {Hat.WORKER, Hat.DPO}])
@pytest.mark.parametrize("letters", ["C", "R", "U", "A", "CRUA"])
def test_narrowing_never_widens(hat: Hat, letters: str) -> None:
    policy = Policy({(hat, item): letters for item in Item})
    for item in Item:
        for gates in (frozenset[Gate](), ALL_GATES):
            assert policy.may_read(hat, item, gates) <= may_read(hat, item, gates)
            assert policy.may_be_sent(hat, item, gates) <= POLICY.may_be_sent(hat, item, gates)
        for asked in ("may_create", "may_change", "in_figures", "in_log"):
            assert getattr(policy, asked)(hat, item) <= getattr(POLICY, asked)(hat, item)
        assert policy.cell(hat, item).acts <= POLICY.cell(hat, item).acts
    for gates in (frozenset[Gate](), ALL_GATES):
        assert policy.items_mask(hat, gates) & ~items_mask(hat, gates) == 0
    assert policy.tasks_mask(hat) & ~tasks_mask(hat) == 0
    for kind in KINDS.values():
        for key in (None, *kind.body):
            item = item_of(kind.name, key)
            assert policy.creates_key(hat, kind.name, key, item) <= creates_key(hat, kind.name, key, item)


def test_taking_all_reading_leaves_no_trace() -> None:
    policy = Policy({(Hat.FUND_DOCTOR, item): "R" for item in Item} | {(Hat.HR, item): "R" for item in Item})
    assert not policy.items_mask(Hat.HR, ALL_GATES)
    assert not any(policy.may_be_sent(Hat.FUND_DOCTOR, item, ALL_GATES) for item in Item)


@pytest.mark.parametrize("hat", [Hat.WORKER, Hat.DPO])
def test_what_the_law_gives_is_not_the_employers_to_take(hat: Hat) -> None:
    with pytest.raises(ValueError, match="cannot take rights"):
        Policy({(hat, Item.ACCESS_LOG): "R"})


@pytest.mark.parametrize("letters", ["", "X", "RW", "P"])
def test_only_letters_of_the_table_can_be_taken(letters: str) -> None:
    with pytest.raises(ValueError, match="allowed: one or more of C, R, U and A"):
        Policy({(Hat.HR, Item.NATURE): letters})


@pytest.mark.parametrize("gates", [frozenset[Gate](), ALL_GATES, *(frozenset({gate}) for gate in Gate)])
@pytest.mark.parametrize("hat", Hat)
def test_a_mask_says_of_every_key_what_the_question_says(hat: Hat, gates: frozenset[Gate]) -> None:
    mask = items_mask(hat, gates)
    for kind in (*KINDS.values(), *EMPLOYER_KINDS.values()):
        for key in (None, *kind.body):
            item = kind.day_item if key is None else kind.body[key].item
            needs = shelf(kind.name, key, item)
            assert (not needs & ~mask) == reads_key(hat, kind.name, key, item, gates)


def test_masks_fit_in_the_whole_numbers_of_every_database() -> None:
    assert max(SHELVES.values()) < 2**62
    assert all(items_mask(hat, ALL_GATES) < 2**63 for hat in Hat)


def test_a_shelf_of_the_employers_own_request_is_read_by_hr_and_no_other_employer_side() -> None:
    needs = shelf("pre_return_visit.requested", None, Item.APPOINTMENT, Limit.BY_EMPLOYER)
    assert not needs & ~items_mask(Hat.HR)
    assert needs & ~items_mask(Hat.MANAGER)
    assert shelf("pre_return_visit.requested", None, Item.APPOINTMENT) & ~items_mask(Hat.HR)
    assert shelf("absence.started", None, Item.FIRST_DAY, Limit.BY_EMPLOYER) == 1 << Item.FIRST_DAY


def test_a_limit_denies_until_somebody_says_that_it_holds() -> None:
    asked = (Hat.MANAGER, "absence.expected_until", "until", Item.EXPECTED_END)
    assert not reads_key(*asked)
    assert reads_key(*asked, limits=frozenset({Limit.CURRENT}))
    assert not reads_key(*asked, limits=frozenset({Limit.OWN}))


def test_a_manager_ticks_work_accident_and_does_not_see_it_again() -> None:
    asked = (Hat.MANAGER, "absence.started", "cause", Item.NATURE)
    assert creates_key(*asked)
    assert POLICY.values_of(*asked) == frozenset({"work_accident"})
    assert POLICY.values_of(Hat.HR, *asked[1:]) is None
    assert not reads_key(*asked, gates=ALL_GATES, limits=frozenset(Limit))


def test_who_may_change_a_key_may_fill_it_in_but_not_record_the_bare_fact() -> None:
    assert creates_key(Hat.HR, "absence.started", "cause", Item.NATURE)
    assert not creates_key(Hat.HR, "temporary_incapacity.ended", None, Item.NATURE)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("X", "is not made of"),
        ("RP", "is not made of"),
        ("P", "needs the name of its part"),
        ("R sings", "sings"),
        ("R if nobody", "nobody"),
    ],
)
def test_a_cell_that_is_written_wrong_is_refused(written: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        cell(written, PARTS)


def test_a_cell_is_read_as_it_is_written() -> None:
    made = cell("CPU plan own_tasks", PARTS)
    assert (made.create, made.read, made.change, made.part) == (True, Reading.PART, True, PARTS["plan"])
    assert made.own_tasks
    gated = cell("R if doctors", PARTS)
    assert gated.reading(frozenset()) is Reading.NO
    assert gated.reading(frozenset({Gate.DOCTORS})) is Reading.FULL
    assert cell("agg", PARTS).aggregate
    assert cell("letter if doctors", PARTS).letter
    assert cell("log", PARTS).log
    assert cell("- post_only", PARTS).acts == {Act.POST_ONLY}


def test_hats() -> None:
    assert [hat for hat in Hat if not hat.professional] == [Hat.WORKER, Hat.COLLEAGUE]
    assert [hat for hat in Hat if not hat.signs_in] == [Hat.FUND_DOCTOR, Hat.TREATING_DOCTOR]
    assert Hat.HR.parties == {Party.HR, Party.EMPLOYER}
    assert Hat.NURSE.parties == Hat.PHYSICIAN.parties == {Party.OCCUPATIONAL_PHYSICIAN}
    assert Hat.ADMIN.parties == frozenset()


def test_gates_are_those_that_a_consent_can_name_and_the_agreed_contact() -> None:
    named = KINDS["consent.given"].body["for"].type
    assert {gate.value for gate in Gate} - {"contact"} == set(getattr(named, "values"))  # noqa: B009
    assert [gate.number for gate in Gate] == [f"K{place}" for place in range(1, 11)]


def test_every_name_is_there_in_four_languages_and_its_own_words() -> None:
    tables: list[list[Text]] = [
        [hat.words for hat in Hat],
        [item.words for item in Item],
        [gate.words for gate in Gate],
        [state.words for state in GateState],
        [ACT_WORDS[act] for act in Act],
        [part.title for part in PARTS.values()],
    ]
    for table in tables:
        for language in LANGUAGES:
            said = [text.to(language) for text in table]
            assert all(said)
            assert len(set(said)) == len(said), (language, said)
