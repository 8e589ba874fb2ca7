"""Doing things: once, by who may, and never on what was not read."""

import pytest

from draad.actions.perform import Doing, NotAllowed, perform, saying
from draad.actions.record_facts import record_facts
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.append import BadInput, NewFact
from tests.actions.test_correct import opened
from tests.worlds import TODAY, World

CONTACT = NewFact("contact.made", TODAY, {"channel": "phone"})


def test_the_same_key_is_the_same_act(world: World) -> None:
    marc = world.viewer("marc", Hat.MANAGER)
    first = record_facts(marc, world.dossiers["koen"], (CONTACT,), key="a", verb="contact")
    second = record_facts(marc, world.dossiers["koen"], (CONTACT,), key="a", verb="contact")
    assert (second.act_id, second.again, second.result) == (first.act_id, True, first.result)
    assert sum(fact.fact.kind == "contact.made" and fact.fact.on == TODAY for fact in opened(world, marc).facts) == 1
    assert not record_facts(marc, world.dossiers["koen"], (CONTACT,), key="b", verb="contact").again


def test_the_same_key_of_somebody_else_is_another_act(world: World) -> None:
    marc, coach = world.viewer("marc", Hat.MANAGER), world.viewer("leen", Hat.COACH)
    record_facts(marc, world.dossiers["koen"], (CONTACT,), key="a", verb="contact")
    assert not record_facts(coach, world.dossiers["koen"], (CONTACT,), key="a", verb="contact").again


def test_a_dossier_out_of_reach_cannot_be_written_in(world: World) -> None:
    for name, hat in (("second", Hat.MANAGER), ("kitchenhr", Hat.HR), ("bram", Hat.WORKER)):
        with pytest.raises(NotAllowed):
            record_facts(world.viewer(name, hat), world.dossiers["koen"], (CONTACT,), key="a", verb="contact")


def test_a_hat_says_what_the_matrix_lets_it(world: World) -> None:
    for name, hat, new in (
        ("hanna", Hat.HR, CONTACT),
        ("marc", Hat.MANAGER, NewFact("absence.started", TODAY, {"cause": "illness"})),
        ("leen", Hat.COACH, NewFact("absence.started", TODAY, {"same_illness": "yes"})),
        ("marc", Hat.MANAGER, NewFact("certificate.received", TODAY, {"from": "2026-11-23", "until": "2026-12-01"})),
        ("leen", Hat.COACH, NewFact("absence.started", TODAY)),
        ("hanna", Hat.HR, NewFact("pre_return_visit.requested", TODAY, {"by": "worker"})),
    ):
        with pytest.raises(NotAllowed):
            record_facts(world.viewer(name, hat), world.dossiers["koen"], (new,), key="a", verb="x")
    allowed = NewFact("pre_return_visit.requested", TODAY, {"by": "employer"})
    record_facts(world.viewer("hanna", Hat.HR), world.dossiers["koen"], (allowed,), key="a", verb="x")


def test_nothing_of_a_failed_act_stays(world: World) -> None:
    hr = world.viewer("hanna", Hat.HR)
    before = opened(world, hr)
    facts = (NewFact("physician.told", TODAY), NewFact("certificate.received", TODAY, {"from": "x", "until": "y"}))
    with pytest.raises(BadInput):
        record_facts(hr, before.id, facts, key="a", verb="x")
    assert opened(world, hr).token == before.token
    assert not models.Act.objects.filter(account=world.accounts["hanna"]).exists()
    record_facts(hr, before.id, facts[:1], key="a", verb="x")


def test_without_a_dossier_no_fact_is_said(world: World) -> None:
    marc = world.viewer("marc", Hat.MANAGER)
    with pytest.raises(NotAllowed):
        perform(marc, "contact", "a", saying(CONTACT))


def test_an_act_may_say_nothing(world: World) -> None:
    def nothing(doing: Doing) -> None:
        assert doing.take_back() == []

    done = perform(world.viewer("marc", Hat.MANAGER), "look", "a", nothing, dossier_id=world.dossiers["koen"])
    assert "said" not in done.result
