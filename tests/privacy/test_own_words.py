"""What a worker says of other facts, and how they answer when consent is asked: who learns of it, and who does not."""

import pytest

from draad.dossier.facts import Fact
from draad.dossier.visible import creatable_kinds, creatable_values, gate_states, gates_of, view_of
from draad.privacy.gates import Gate, GateState
from draad.privacy.hats import Hat
from tests.privacy.test_visible_facts import ON, said, shown

NOTE = said(4, "coach_note.written", "2026-01-15", text="...")
CALL = said(2, "absence.started", cause="illness")
ON_THE_NOTE = said(7, "statement.added", "2026-01-20", text="Dat zei ik anders.", of_seq=4)
ON_THE_CALL = said(9, "statement.added", "2026-01-20", text="Het was een dag later.", of_seq=2)


def kinds(facts: tuple[Fact, ...], hat: Hat) -> list[str]:
    return [kind for _, kind, *_ in shown(facts, hat)]


def test_a_statement_shows_beside_what_it_is_about_under_the_readers_own_number() -> None:
    facts = (CALL, NOTE, ON_THE_NOTE, ON_THE_CALL)
    assert [body.get("of_seq") for _, _, body, *_ in shown(facts, Hat.WORKER)] == [None, None, 2, 1]
    assert shown(facts, Hat.MANAGER)[1:] == [
        (2, "statement.added", {"text": "Het was een dag later.", "of_seq": 1}, None, None)
    ]
    own = shown(facts, Hat.COACH, own=frozenset({4}))
    assert [(kind, body.get("of_seq")) for _, kind, body, *_ in own] == [
        ("absence.started", None),
        ("coach_note.written", None),
        ("statement.added", 2),
        ("statement.added", 1),
    ]


@pytest.mark.parametrize("hat", [Hat.MANAGER, Hat.HR, Hat.PHYSICIAN, Hat.ADVISER])
def test_who_does_not_see_the_fact_cannot_tell_that_something_was_said_of_it(hat: Hat) -> None:
    assert view_of((CALL, NOTE, ON_THE_NOTE), hat, on=ON).facts == view_of((CALL,), hat, on=ON).facts


def test_a_statement_that_is_corrected_or_taken_back_betrays_nothing_either() -> None:
    later = said(8, "statement.added", "2026-01-20", replaces=7, why="beter", text="Zo was het niet.", of_seq=4)
    gone = said(10, "fact.withdrawn", "2026-01-20", replaces=8)
    facts = (CALL, NOTE, ON_THE_NOTE, later, gone)
    assert view_of(facts, Hat.HR, on=ON).facts == view_of((CALL,), Hat.HR, on=ON).facts
    assert kinds(facts, Hat.WORKER) == [
        "absence.started",
        "coach_note.written",
        "statement.added",
        "statement.added",
        "fact.withdrawn",
    ]


def test_what_is_about_the_whole_stands_by_itself() -> None:
    facts = (CALL, said(3, "statement.added", text="Ik wil dit er graag bij."))
    assert kinds(facts, Hat.HR) == ["absence.started", "statement.added"]


def test_a_statement_about_a_correction_points_at_what_shows() -> None:
    moved = said(5, "absence.started", "2026-01-13", replaces=2, cause="illness")
    same = said(6, "absence.started", "2026-01-13", replaces=5, cause="pregnancy")
    facts = (CALL, moved, same, said(7, "statement.added", "2026-01-20", text="...", of_seq=6))
    assert shown(facts, Hat.MANAGER)[-1][2] == {"text": "...", "of_seq": 2}


def test_an_answer_to_an_agreement_is_seen_by_who_made_it() -> None:
    step = said(3, "plan.step_agreed", step=1, from_="2026-02-02", hours_per_week=18)
    answer = said(4, "agreement.answered", agreed="no", of_seq=3)
    for hat in (Hat.WORKER, Hat.MANAGER, Hat.HR, Hat.COACH, Hat.PHYSICIAN):
        assert shown((step, answer), hat)[-1][2] == {"agreed": "no", "of_seq": 1}
    assert kinds((step, answer), Hat.ADVISER) == []


REFUSED = said(3, "consent.refused", "2026-01-20", for_="involve_others", party="hr")


@pytest.mark.parametrize("hat", [hat for hat in Hat if hat not in {Hat.WORKER, Hat.DPO}])
@pytest.mark.parametrize("gate", [gate for gate in Gate if gate is not Gate.CONTACT])
def test_that_somebody_refused_shows_to_nobody(hat: Hat, gate: Gate) -> None:
    for party in (*hat.parties, "hr"):
        facts = (CALL, said(3, "consent.refused", "2026-01-20", for_=gate.value, party=str(party)))
        gates = gates_of(facts, ON, hat)
        assert gates == frozenset()
        assert view_of(facts, hat, gates, on=ON).facts == view_of((CALL,), hat, on=ON).facts


def test_the_worker_sees_what_they_refused() -> None:
    assert kinds((CALL, REFUSED), Hat.WORKER) == ["absence.started", "consent.refused"]


def test_a_refusal_closes_and_a_later_yes_opens_again() -> None:
    given = said(5, "consent.given", "2026-02-01", for_="involve_others", party="hr")
    assert gate_states((REFUSED,), ON)[Gate.INVOLVE_OTHERS, "hr"] is GateState.REFUSED
    assert gates_of((REFUSED, given), ON, Hat.HR) == {Gate.INVOLVE_OTHERS}
    again = said(6, "consent.refused", "2026-02-02", for_="involve_others", party="hr")
    assert gates_of((REFUSED, given, again), ON, Hat.HR) == frozenset()


def test_a_consent_with_a_last_day_runs_out_on_the_next() -> None:
    given = said(5, "consent.given", "2026-02-01", for_="involve_others", party="hr", until="2026-03-10")
    assert gates_of((given,), ON, Hat.HR) == {Gate.INVOLVE_OTHERS}
    assert gates_of((given,), ON + 1, Hat.HR) == frozenset()
    assert gate_states((given,), ON + 1)[Gate.INVOLVE_OTHERS, "hr"] is GateState.EXPIRED


def test_who_is_named_learns_that_a_consent_holds_and_until_when() -> None:
    given = said(5, "consent.given", "2026-02-01", for_="share_limits", party="coach", until="2026-04-01")
    assert shown((given,), Hat.COACH) == [
        (1, "consent.given", {"for": "share_limits", "party": "coach", "until": "2026-04-01"}, None, None)
    ]
    assert kinds((given,), Hat.PHYSICIAN) == []
    assert kinds((given,), Hat.HR) == []


def test_a_worker_asks_and_answers_in_their_own_name_and_no_more() -> None:
    may = creatable_kinds(Hat.WORKER)
    assert may["adapted_work.requested"] == ()
    assert may["plan.answered"] == ("agreed",)
    assert may["agreement.answered"] == ("agreed", "of_seq")
    assert may["statement.added"] == ("text", "of_seq")
    assert creatable_values(Hat.WORKER, "pre_return_visit.requested", "by") == frozenset({"worker"})
    assert {"consultation.requested", "pre_return_visit.declined", "consent.refused"} <= may.keys()
    assert not {
        "adapted_work.answered",
        "lead.assigned",
        "thread.closed",
        "plan.received",
        "pre_return_visit.held",
        "assessment.received",
        "note.written",
        "coach_note.written",
    } & set(may)


def test_the_personnel_service_notes_no_consent_and_no_statement() -> None:
    may = creatable_kinds(Hat.HR)
    assert {"plan.answered", "trajectory.requested"} <= may.keys()
    assert not {
        "consent.given",
        "consent.refused",
        "consent.withdrawn",
        "statement.added",
        "agreement.answered",
        "question.asked",
        "contact.agreed",
    } & set(may)
