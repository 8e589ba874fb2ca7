"""Correcting and taking back: by whom, what is carried over, and what stays readable."""

from datetime import datetime, timedelta

import pytest

from draad.actions.correct_fact import Correction, correct_fact, withdraw_fact
from draad.actions.perform import NotAllowed
from draad.actions.record_facts import record_facts
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.store import read
from draad.store.append import BadInput, ChangedMeanwhile, NewFact
from draad.store.read import OpenDossier, ShownFact
from draad.store.viewer import Viewer
from tests.worlds import NOW, TODAY, World


def opened(world: World, viewer: Viewer) -> OpenDossier:
    found = read.open_dossier(viewer, world.dossiers["koen"])
    assert found is not None
    return found


def shown(dossier: OpenDossier, kind: str) -> ShownFact:
    """The last standing fact of a kind."""
    return [fact for fact in dossier.facts if fact.fact.kind == kind and dossier.standing(fact.n)][-1]


def test_hr_corrects_the_first_day_and_everything_counts_anew(world: World) -> None:
    hr = world.viewer("hanna", Hat.HR)
    before = opened(world, hr)
    n = shown(before, "absence.started").n
    correct_fact(
        hr,
        before.id,
        n,
        Correction(parse_day("2026-07-06"), {"cause": "illness"}, "een week vroeger"),
        key="a",
        seen=before.token,
    )
    after = opened(world, hr)
    assert after.agenda.state.incapacity_since == parse_day("2026-07-06")
    new = shown(after, "absence.started")
    assert (new.fact.why, new.by, new.mine) == ("een week vroeger", "Hanna", True)
    assert after.facts[n - 1].replaced_by == new.n
    assert after.facts[n - 1].fact.on == parse_day("2026-07-13"), "the old one stays readable"


def test_what_the_viewer_may_not_see_is_carried_over(world: World) -> None:
    marc = world.viewer("marc", Hat.MANAGER)
    before = opened(world, marc)
    call = shown(before, "absence.started")
    assert "cause" not in call.fact.body
    correct_fact(
        marc,
        before.id,
        call.n,
        Correction(parse_day("2026-07-14"), {"part_of_day": "afternoon"}),
        key="a",
        seen=before.token,
    )
    seen_by_hr = shown(opened(world, world.viewer("hanna", Hat.HR)), "absence.started")
    assert seen_by_hr.fact.body == {"cause": "illness", "part_of_day": "afternoon"}


def test_a_key_that_the_viewer_may_change_can_be_left_out(world: World) -> None:
    hr = world.viewer("hanna", Hat.HR)
    before = opened(world, hr)
    call = shown(before, "absence.started")
    correct_fact(hr, before.id, call.n, Correction(call.fact.on, {}), key="a", seen=before.token)
    assert shown(opened(world, hr), "absence.started").fact.body == {}


def test_a_coach_may_not_correct_what_hr_recorded(world: World) -> None:
    coach = world.viewer("leen", Hat.COACH)
    dossier = opened(world, coach)
    certificate = shown(dossier, "certificate.received")
    assert not dossier.may_correct(coach, certificate.n)
    with pytest.raises(NotAllowed):
        withdraw_fact(coach, dossier.id, certificate.n, "", key="a", seen=dossier.token)


def test_who_may_only_record_corrects_their_own_alone(world: World) -> None:
    coach, marc = world.viewer("leen", Hat.COACH), world.viewer("marc", Hat.MANAGER)
    for_coach = opened(world, coach)
    call = shown(for_coach, "contact.made")
    assert not for_coach.may_correct(coach, call.n), "Marc made that contact"
    for_marc = opened(world, marc)
    assert for_marc.may_correct(marc, shown(for_marc, "contact.made").n)
    assert not for_marc.may_correct(marc, shown(for_marc, "talk.held").n), "the coach held that talk"


def test_a_note_of_the_manager_can_be_corrected_for_a_day(world: World) -> None:
    marc = world.viewer("marc", Hat.MANAGER)
    record_facts(
        marc, world.dossiers["koen"], (NewFact("note.written", TODAY, {"text": "Belt maandag."}),), key="n", verb="note"
    )
    soon, later = (datetime.fromisoformat(NOW) + timedelta(hours=hours) for hours in (23, 25))
    for at, allowed in ((soon, True), (later, False)):
        then = world.viewer("marc", Hat.MANAGER, at=at.isoformat())
        dossier = opened(world, then)
        assert dossier.may_correct(then, shown(dossier, "note.written").n) is allowed


def test_a_number_that_shows_for_others_only_is_no_number(world: World) -> None:
    marc = world.viewer("marc", Hat.MANAGER)
    dossier = opened(world, marc)
    for n in (0, -1, len(dossier.facts) + 1, 999):
        assert dossier.standing(n) is None
        with pytest.raises(NotAllowed):
            withdraw_fact(marc, dossier.id, n, "", key=f"k{n}", seen=dossier.token)


def test_a_correction_may_not_say_more_than_a_first_word_could(world: World) -> None:
    marc = world.viewer("marc", Hat.MANAGER)
    dossier = opened(world, marc)
    n = shown(dossier, "absence.started").n
    for body in ({"cause": "illness"}, {"cause": "occupational_disease"}, {"diagnosis": "x"}):
        with pytest.raises(NotAllowed):
            correct_fact(marc, dossier.id, n, Correction(TODAY, body), key=str(body), seen=dossier.token)


def test_a_correction_that_is_no_fact_is_refused(world: World) -> None:
    hr = world.viewer("hanna", Hat.HR)
    dossier = opened(world, hr)
    n = shown(dossier, "certificate.received").n
    backwards = Correction(TODAY, {"from": "2026-09-01", "until": "2026-08-01"})
    with pytest.raises(BadInput):
        correct_fact(hr, dossier.id, n, backwards, key="a", seen=dossier.token)
    assert opened(world, hr).token == dossier.token


def test_what_was_replaced_cannot_be_replaced_again(world: World) -> None:
    hr = world.viewer("hanna", Hat.HR)
    first = opened(world, hr)
    n = shown(first, "physician.told").n
    withdraw_fact(hr, first.id, n, "verkeerde knop", key="a", seen=first.token)
    second = opened(world, hr)
    assert second.facts[n - 1].replaced_by is not None
    assert second.facts[-1].fact.why == "verkeerde knop"
    for number in (n, second.facts[-1].n):
        with pytest.raises(NotAllowed):
            withdraw_fact(hr, first.id, number, "", key=f"b{number}", seen=second.token)


def test_who_read_an_older_page_learns_it(world: World) -> None:
    hr, marc = world.viewer("hanna", Hat.HR), world.viewer("marc", Hat.MANAGER)
    old = opened(world, hr)
    record_facts(marc, old.id, (NewFact("contact.made", TODAY, {"channel": "phone"}),), key="c", verb="contact")
    with pytest.raises(ChangedMeanwhile):
        withdraw_fact(hr, old.id, shown(old, "physician.told").n, "", key="a", seen=old.token)
