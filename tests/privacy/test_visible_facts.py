"""What shows of the facts of a dossier, to whom, and what corrections betray: nothing."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draad.dossier.facts import Fact, known
from draad.dossier.kinds import KINDS
from draad.dossier.visible import creatable_kinds, creatable_values, gate_states, gates_of, view_of, visible_facts
from draad.periods import parse_day
from draad.privacy.asking import Policy
from draad.privacy.cells import Limit
from draad.privacy.gates import Gate, GateState
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from tests.privacy import oracle
from tests.privacy.worlds import WORLDS

ON = parse_day("2026-03-10")
NO_GATES: frozenset[Gate] = frozenset()


def said(
    seq: int, kind: str, on: str = "2026-01-12", /, replaces: int | None = None, why: str | None = None, **body: Any
) -> Fact:
    return Fact(
        seq, kind, parse_day(on), {key.removesuffix("_"): value for key, value in body.items()}, seq, replaces, why
    )


def shown(facts: tuple[Fact, ...], hat: Hat, **asked: Any) -> list[tuple[Any, ...]]:
    return [
        (fact.seq, fact.kind, fact.body, fact.replaces, fact.why) for fact in visible_facts(facts, hat, on=ON, **asked)
    ]


def test_keys_that_may_not_be_read_are_gone_and_numbers_run_on() -> None:
    facts = (
        said(3, "absence.started", cause="pregnancy", expected_until="2026-02-01", address_of_stay="Namur"),
        said(8, "coach_note.written", "2026-01-15", text="..."),
        said(9, "contact.made", "2026-01-20", channel="phone"),
    )
    assert shown(facts, Hat.MANAGER) == [
        (1, "absence.started", {"expected_until": "2026-02-01"}, None, None),
        (2, "contact.made", {"channel": "phone"}, None, None),
    ]
    view = view_of(facts, Hat.MANAGER, on=ON)
    assert view.numbers == {3: 1, 9: 2}
    assert view.originals == {1: 3, 2: 9}
    assert view.of(8) is None
    assert view.of(9) == view.facts[1]


def test_a_correction_of_what_does_not_show_does_not_show() -> None:
    facts = (
        said(1, "absence.started", cause="illness"),
        said(2, "absence.started", replaces=1, why="it was an accident at work", cause="work_accident"),
    )
    assert shown(facts, Hat.MANAGER) == [(1, "absence.started", {}, None, None)]
    view = view_of(facts, Hat.MANAGER, on=ON)
    assert view.originals == {1: 2}, "a next correction replaces the latest"
    assert view.numbers == {1: 1, 2: 1}
    assert view.facts[0].recorded_at == 1
    told = (2, "absence.started", {"cause": "work_accident"}, 1, "it was an accident at work")
    assert shown(facts, Hat.HR)[1] == shown(facts, Hat.WORKER)[1] == told


def test_a_reason_is_shown_to_who_may_read_every_key_of_the_kind() -> None:
    facts = (
        said(1, "contact.made", "2026-01-13"),
        said(2, "contact.made", "2026-01-14", replaces=1, why="it was a day later"),
        said(3, "absence.started"),
        said(4, "absence.started", "2026-01-11", replaces=3, why="the accident was on Sunday"),
    )
    assert [fact[4] for fact in shown(facts, Hat.MANAGER)] == [None, "it was a day later", None, None]


def test_a_fact_that_moves_out_of_sight_looks_like_one_that_was_taken_back() -> None:
    moved = (
        said(1, "contact.made", "2026-01-13"),
        said(2, "coach_note.written", "2026-02-20", replaces=1, why="this was no contact", text="..."),
    )
    taken = (
        said(1, "contact.made", "2026-01-13"),
        said(2, "fact.withdrawn", "2026-02-28", replaces=1),
    )
    assert visible_facts(moved, Hat.MANAGER, on=ON) == visible_facts(taken, Hat.MANAGER, on=ON)
    assert shown(moved, Hat.MANAGER)[1] == (2, "fact.withdrawn", {}, 1, None)
    assert 2 not in view_of(moved, Hat.MANAGER, on=ON).numbers


def test_what_comes_into_sight_looks_new() -> None:
    facts = (
        said(1, "coach_note.written", text="..."),
        said(2, "contact.made", "2026-01-14", replaces=1, why="this was a contact"),
    )
    assert shown(facts, Hat.MANAGER) == [(1, "contact.made", {}, None, None)]


def test_taking_back_shows_only_what_showed() -> None:
    facts = (
        said(1, "consent.given", for_="doctors", party="treating_doctor"),
        said(2, "fact.withdrawn", replaces=1, why="..."),
        said(3, "contact.made", "2026-01-13"),
        said(4, "fact.withdrawn", "2026-01-15", replaces=3, why="double"),
        said(5, "fact.withdrawn", "2026-01-16", replaces=4, why="double"),
        said(6, "contact.made", "2026-01-17", replaces=4),
    )
    assert shown(facts, Hat.MANAGER) == [
        (1, "contact.made", {}, None, None),
        (2, "fact.withdrawn", {}, 1, "double"),
        (3, "contact.made", {}, None, None),
    ]


def test_a_correction_with_a_lower_number_still_replaces() -> None:
    facts = (said(1, "contact.made", "2026-01-14", replaces=2), said(2, "contact.made", "2026-01-13"))
    assert [fact.on for fact in known(visible_facts(facts, Hat.MANAGER, on=ON), None)] == [parse_day("2026-01-14")]


def test_the_expected_end_is_shown_to_a_manager_of_the_absence_that_runs_only() -> None:
    facts = (
        said(1, "absence.started", "2025-03-03", expected_until="2025-03-20"),
        said(2, "certificate.received", "2025-03-04", from_="2025-03-03", until="2025-03-20"),
        said(3, "work.resumed", "2025-03-21"),
        said(4, "absence.started", "2026-01-12", expected_until="2026-04-01"),
        said(5, "certificate.received", "2026-01-13", from_="2026-01-12", until="2026-04-01"),
        said(6, "work.resumed", "2026-04-02"),
    )
    assert shown(facts, Hat.MANAGER) == [
        (1, "absence.started", {}, None, None),
        (2, "work.resumed", {}, None, None),
        (3, "absence.started", {"expected_until": "2026-04-01"}, None, None),
        (4, "certificate.received", {"from": "2026-01-12", "until": "2026-04-01"}, None, None),
        (5, "work.resumed", {}, None, None),
    ]
    assert "expected_until" not in {key for fact in visible_facts(facts, Hat.MANAGER) for key in fact.body}
    assert len(visible_facts(facts, Hat.HR)) == 6


def test_letters_and_notes_show_to_who_wrote_them() -> None:
    facts = (said(1, "letter.sent", letter="four-weeks"), said(2, "letter.sent", letter="estimate"))
    assert shown(facts, Hat.HR) == []
    assert shown(facts, Hat.HR, own=frozenset({2})) == [(1, "letter.sent", {"letter": "estimate"}, None, None)]
    assert len(shown(facts, Hat.COACH)) == len(shown(facts, Hat.WORKER)) == 2
    note = (said(1, "coach_note.written", text="..."),)
    assert shown(note, Hat.COACH) == []
    assert len(shown(note, Hat.COACH, own=frozenset({1}))) == 1
    assert shown(note, Hat.MANAGER, own=frozenset({1})) == []


def test_a_request_of_the_employer_shows_to_hr_and_one_of_the_worker_does_not() -> None:
    facts = (
        said(1, "pre_return_visit.requested", by="worker"),
        said(2, "pre_return_visit.requested", by="employer"),
    )
    assert shown(facts, Hat.HR) == [(1, "pre_return_visit.requested", {"by": "employer"}, None, None)]


def test_a_consent_shows_to_who_it_names() -> None:
    facts = (
        said(1, "consent.given", for_="involve_others", party="coach"),
        said(2, "consent.given", for_="doctors", party="fund_doctor"),
    )
    assert [fact[2]["for"] for fact in shown(facts, Hat.COACH)] == ["involve_others"]
    assert shown(facts, Hat.HR) == shown(facts, Hat.MANAGER) == []


def test_gates_open_and_close() -> None:
    facts = (
        said(1, "contact.agreed", "2026-01-12"),
        said(2, "consent.given", "2026-01-20", for_="share_limits", party="manager"),
        said(3, "consent.given", "2026-01-21", for_="psychosocial", party="occupational_physician"),
        said(4, "consent.withdrawn", "2026-02-20", for_="share_limits", party="manager"),
        said(5, "consent.given", "2026-04-01", for_="doctors", party="fund_doctor"),
    )
    assert gates_of(facts, parse_day("2026-01-15")) == {Gate.CONTACT}
    assert gates_of(facts, parse_day("2026-02-01")) == {Gate.CONTACT, Gate.SHARE_LIMITS, Gate.PSYCHOSOCIAL}
    assert gates_of(facts, ON) == {Gate.CONTACT, Gate.PSYCHOSOCIAL}
    assert gate_states(facts, ON)[Gate.SHARE_LIMITS, "manager"] is GateState.WITHDRAWN
    assert Gate.SHARE_LIMITS not in gates_of(facts, parse_day("2026-02-01"), Hat.HR)
    assert Gate.PSYCHOSOCIAL in gates_of(facts, ON, Hat.ADVISER), "a talk of two sides is open for both"
    taken = (*facts, said(6, "fact.withdrawn", replaces=3))
    assert gates_of(taken, ON) == {Gate.CONTACT}


def test_a_consent_for_one_party_opens_nothing_for_another() -> None:
    note = said(1, "coach_note.written", text="...")
    to_physician = said(2, "consent.given", for_="involve_others", party="occupational_physician")
    gates = frozenset({Gate.INVOLVE_OTHERS})
    assert shown((note, to_physician), Hat.HR, gates=gates) == []
    assert len(shown((note, to_physician), Hat.PHYSICIAN, gates=gates)) == 2
    assert len(shown((note,), Hat.HR, gates=gates)) == 1


def test_a_narrowed_policy_shows_less() -> None:
    facts = (said(1, "note.written", text="..."),)
    assert len(shown(facts, Hat.COACH)) == 1
    assert shown(facts, Hat.COACH, policy=Policy({(Hat.COACH, Item.MANAGER_NOTE): "R"})) == []


@pytest.mark.parametrize("gates", [NO_GATES, frozenset(Gate)])
@pytest.mark.parametrize("hat", Hat)
def test_of_every_story_exactly_that_shows_which_the_second_matrix_allows(hat: Hat, gates: frozenset[Gate]) -> None:
    for world in WORLDS:
        if any(fact.replaces is not None for fact in world.facts):
            continue
        meant = frozenset(gate for gate in gates if _meant(world.facts, gate, hat, world.on))
        want = []
        for fact in sorted(world.facts, key=lambda fact: fact.seq):
            limits = _limits(fact, world.facts, hat, world.on)
            kind = KINDS[fact.kind]
            if oracle.reads(hat, kind.day_item, fact.kind, meant, limits):
                body = {
                    key: value
                    for key, value in fact.body.items()
                    if oracle.reads(hat, kind.body[key].item, f"{fact.kind}/{key}", meant, limits)
                }
                want.append((fact.kind, fact.on, body))
        found = visible_facts(world.facts, hat, gates, on=world.on)
        assert [(fact.kind, fact.on, fact.body) for fact in found] == want, world.title
        assert [fact.seq for fact in found] == list(range(1, len(found) + 1))


def _limits(fact: Fact, facts: tuple[Fact, ...], hat: Hat, on: int) -> frozenset[Limit]:
    """By hand, apart from the code that is tested."""
    starts = [other.on for other in facts if other.kind == "absence.started" and other.on <= on]
    returned = [other.on for other in facts if other.kind in {"work.resumed", "contract.ended"} and other.on <= on]
    runs = bool(starts) and not any(day > max(starts) for day in returned)
    mine = {"hr": {"hr", "employer"}, "physician": {"occupational_physician"}, "nurse": {"occupational_physician"}}
    found = set()
    if runs and fact.on >= max(starts):
        found.add(Limit.CURRENT)
    if fact.body.get("party") in mine.get(hat.value, {hat.value}):
        found.add(Limit.NAMED)
    if fact.body.get("by") == "employer":
        found.add(Limit.BY_EMPLOYER)
    return frozenset(found)


def _meant(facts: tuple[Fact, ...], gate: Gate, hat: Hat, on: int) -> bool:
    if gate not in {Gate.INVOLVE_OTHERS, Gate.DOCTORS, Gate.SHARE_LIMITS, Gate.PRIVATE_ADDRESS}:
        return True
    about = [
        fact for fact in facts if fact.kind.startswith("consent.") and fact.body["for"] == gate.value and fact.on <= on
    ]
    return not about or any(Limit.NAMED in _limits(fact, facts, hat, on) for fact in about)


KIND_NAMES = [
    "absence.started",
    "contact.made",
    "coach_note.written",
    "note.written",
    "assessment.received",
    "resumption.possible",
    "trajectory.requested",
    "consent.given",
]
BODIES: dict[str, list[dict[str, Any]]] = {
    "absence.started": [{}, {"cause": "illness"}, {"cause": "work_accident"}, {"expected_until": "2026-02-01"}],
    "coach_note.written": [{"text": "a"}, {"text": "b"}],
    "note.written": [{"text": "a"}, {"text": "b"}],
    "assessment.received": [{"decision": "A"}, {"decision": "C"}],
    "resumption.possible": [{}, {"attention_points": "yes"}, {"attention_points": "no"}],
    "trajectory.requested": [{"by": "worker"}, {"by": "employer"}],
    "consent.given": [{"for": "support_person", "party": "hr"}, {"for": "support_person", "party": "coach"}],
}
SOME_HATS = [Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN, Hat.ADVISER, Hat.DPO]


@st.composite
def dossiers(draw: st.DrawFn) -> tuple[Fact, ...]:
    """Facts in the order in which they were said; each is corrected or taken back at most once."""
    facts: list[Fact] = []
    free: list[int] = []
    seq = 0
    for _ in range(draw(st.integers(1, 8))):
        seq += draw(st.integers(1, 3))
        target = draw(st.sampled_from([None, *free]))
        kind = draw(st.sampled_from([*KIND_NAMES, *(["fact.withdrawn"] if target is not None else [])]))
        body = draw(st.sampled_from(BODIES.get(kind, [{}])))
        day = ON - draw(st.integers(0, 3))
        why = draw(st.sampled_from([None, "because"])) if target is not None else None
        facts.append(Fact(seq, kind, day, body, seq, target, why))
        if target is not None:
            free.remove(target)
        if kind != "fact.withdrawn":
            free.append(seq)
    return tuple(facts)


@settings(max_examples=300, deadline=None)
@given(dossiers(), st.sampled_from(SOME_HATS))
def test_numbers_run_on_and_a_view_of_a_view_is_the_view(facts: tuple[Fact, ...], hat: Hat) -> None:
    view = view_of(facts, hat, on=ON)
    assert [fact.seq for fact in view.facts] == list(range(1, len(view.facts) + 1))
    assert all(fact.replaces is None or fact.replaces < fact.seq for fact in view.facts)
    assert visible_facts(view.facts, hat, on=ON) == view.facts


@settings(max_examples=300, deadline=None)
@given(dossiers(), st.sampled_from(SOME_HATS))
def test_what_stands_for_a_viewer_is_what_shows_of_what_stands(facts: tuple[Fact, ...], hat: Hat) -> None:
    def key(fact: Fact) -> str:
        return f"{fact.kind} {fact.on} {fact.body}"

    stand_for_viewer = [fact for fact in known(visible_facts(facts, hat, on=ON), None) if fact.kind != "fact.withdrawn"]
    shows_of_standing = visible_facts(
        tuple(fact for fact in known(facts, None) if fact.kind != "fact.withdrawn"), hat, on=ON
    )
    assert sorted(map(key, stand_for_viewer)) == sorted(map(key, shows_of_standing))


@settings(max_examples=500, deadline=None)
@given(dossiers(), st.sampled_from(SOME_HATS), st.data())
def test_two_worlds_that_differ_in_one_secret_look_the_same(
    facts: tuple[Fact, ...], hat: Hat, data: st.DataObject
) -> None:
    """Another value, or another reason, where the hat reads neither: not a byte differs."""
    place = data.draw(st.integers(0, len(facts) - 1))
    fact = facts[place]
    other = Fact(
        fact.seq,
        fact.kind,
        fact.on,
        data.draw(st.sampled_from(BODIES.get(fact.kind, [{}]))),
        fact.seq,
        fact.replaces,
        fact.why,
    )
    gates = NO_GATES
    kind = KINDS[fact.kind]
    limits = _limits(fact, facts, hat, ON), _limits(other, facts, hat, ON)

    def readable(one: Fact, held: frozenset[Limit]) -> dict[str, Any] | None:
        if fact.kind == "fact.withdrawn" or not oracle.reads(hat, kind.day_item, kind.name, gates, held):
            return None
        return {
            key: value
            for key, value in one.body.items()
            if oracle.reads(hat, kind.body[key].item, f"{kind.name}/{key}", gates, held)
        }

    if readable(fact, limits[0]) == readable(other, limits[1]):
        changed = (*facts[:place], other, *facts[place + 1 :])
        assert visible_facts(changed, hat, on=ON) == visible_facts(facts, hat, on=ON)


def test_what_a_hat_may_record() -> None:
    manager = creatable_kinds(Hat.MANAGER)
    assert manager["absence.started"] == ("cause", "part_of_day", "expected_until", "same_illness", "only_for")
    assert manager["absence.expected_until"] == ("until",)
    assert "until" not in manager["work.resumed_partially"]
    assert creatable_values(Hat.MANAGER, "absence.started", "cause") == frozenset({"work_accident"})
    assert creatable_values(Hat.MANAGER, "contact.made", "channel") is None
    assert "coach_note.written" not in manager
    assert "certificate.received" not in manager
    assert set(creatable_kinds(Hat.HR)["absence.started"]) == {*manager["absence.started"]}
    assert creatable_kinds(Hat.COLLEAGUE) == creatable_kinds(Hat.ADMIN) == creatable_kinds(Hat.DPO) == {}
    assert "consent.given" in creatable_kinds(Hat.WORKER)
    signed = set(creatable_kinds(Hat.PHYSICIAN)) - set(creatable_kinds(Hat.NURSE))
    assert signed == {
        "assessment.received",
        "work_conditions.given",
        "work_advice.given",
        "appeal.lodged",
        "appeal.decided",
        "force_majeure.found",
        "force_majeure.conditions_given",
    }
    assert "note.written" not in creatable_kinds(Hat.MANAGER, Policy({(Hat.MANAGER, Item.MANAGER_NOTE): "CU"}))


@pytest.mark.parametrize("hat", Hat)
def test_a_form_offers_exactly_what_the_second_matrix_lets_record(hat: Hat) -> None:
    want = {}
    for kind in KINDS.values():
        keys = tuple(key for key, part in kind.body.items() if oracle.records(hat, part.item, f"{kind.name}/{key}"))
        must = {key for key, part in kind.body.items() if part.required}
        if kind.name not in BESIDE_ANOTHER and oracle.records(hat, kind.day_item, kind.name) and must <= set(keys):
            want[kind.name] = keys
    assert creatable_kinds(hat) == want


BESIDE_ANOTHER = {"fact.withdrawn", "paper.received"}
"""Said with or about another fact, never recorded by itself."""


def test_every_kind_can_be_recorded_by_somebody() -> None:
    somebody = set().union(*(creatable_kinds(hat) for hat in Hat))
    assert set(KINDS) - somebody == BESIDE_ANOTHER
