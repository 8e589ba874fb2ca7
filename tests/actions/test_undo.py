"""Undo: everything of an act, once, by who did it, within a day; an undone correction gives the old word back."""

from datetime import datetime, timedelta

import pytest

from draad.actions.correct_fact import Correction, correct_fact, withdraw_fact
from draad.actions.perform import NotAllowed
from draad.actions.record_facts import record_facts
from draad.actions.settle_task import settle_task
from draad.actions.undo_act import CorrectedSince, undo_act
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.store import models, read
from draad.store.append import NewFact
from draad.store.read import OpenDossier
from tests.actions.test_correct import opened, shown
from tests.worlds import NOW, TODAY, World

CONTACT = (
    NewFact("contact.made", TODAY, {"channel": "phone"}),
    NewFact("note.written", TODAY, {"text": "Belt maandag."}),
)


def standing(dossier: OpenDossier) -> list[tuple[str, int, dict[str, object]]]:
    """Kind, day and body of what stands."""
    facts = (shown.fact for shown in dossier.facts if dossier.standing(shown.n))
    return sorted(((fact.kind, fact.on, fact.body) for fact in facts), key=str)


def test_all_facts_of_an_act_are_taken_back_together(world: World) -> None:
    marc = world.viewer("marc", Hat.MANAGER)
    before = opened(world, marc)
    done = record_facts(marc, before.id, CONTACT, key="a", verb="contact")
    undo_act(marc, done.act_id, key="b")
    after = opened(world, marc)
    standing = [fact.fact for fact in after.facts if after.standing(fact.n)]
    assert standing == [fact.fact for fact in before.facts]
    assert after.agenda.lines == before.agenda.lines
    assert len(after.facts) == len(before.facts) + 4, "nothing was wiped out"


def test_an_undone_correction_gives_the_old_word_back(world: World) -> None:
    hr = world.viewer("hanna", Hat.HR)
    before = opened(world, hr)
    n = shown(before, "absence.started").n
    done = correct_fact(hr, before.id, n, Correction(parse_day("2026-07-06"), {}, ""), key="a", seen=before.token)
    undo_act(hr, done.act_id, key="b")
    after = opened(world, hr)
    call = shown(after, "absence.started").fact
    assert (call.on, call.body) == (parse_day("2026-07-13"), {"cause": "illness"})
    assert after.agenda.state == before.agenda.state


def test_an_undone_withdrawal_gives_the_fact_back(world: World) -> None:
    hr = world.viewer("hanna", Hat.HR)
    before = opened(world, hr)
    done = withdraw_fact(hr, before.id, shown(before, "physician.told").n, "", key="a", seen=before.token)
    undo_act(hr, done.act_id, key="b")
    after = opened(world, hr)
    assert shown(after, "physician.told").fact.on == parse_day("2026-08-10")
    assert [(line.rule.key, line.status, line.due) for line in after.agenda.lines] == [
        (line.rule.key, line.status, line.due) for line in before.agenda.lines
    ]


def test_what_was_corrected_since_is_not_undone_before_its_correction(world: World) -> None:
    hr = world.viewer("hanna", Hat.HR)
    before = standing(opened(world, hr))
    days = {"from": "2026-11-01", "until": "2026-12-31"}
    done = record_facts(
        hr, world.dossiers["koen"], (NewFact("certificate.received", TODAY, days),), key="a", verb="certificate"
    )
    dossier = opened(world, hr)
    n = shown(dossier, "certificate.received").n
    better = Correction(TODAY, {**days, "until": "2027-01-31"}, "")
    corrected = correct_fact(hr, dossier.id, n, better, key="b", seen=dossier.token)
    stood = opened(world, hr)
    now = datetime.fromisoformat(NOW)
    mail = {"to": "a@zorg.example", "language": "nl", "subject": "s", "text": "t", "made_at": now, "leaves_at": now}
    models.OutboxMail.objects.create(employer_id=world.employer, act_id=done.act_id, dedupe="1", **mail)
    with pytest.raises(CorrectedSince):
        undo_act(hr, done.act_id, key="c")
    assert opened(world, hr).token == stood.token
    assert not models.Act.objects.filter(undoes=done.act_id).exists()
    assert models.OutboxMail.objects.get().stopped_at is None
    undo_act(hr, corrected.act_id, key="d")
    assert shown(opened(world, hr), "certificate.received").fact.body["until"] == "2026-12-31"
    assert undo_act(hr, done.act_id, key="e").result["later"] is False
    assert standing(opened(world, hr)) == before


def test_a_withdrawal_that_was_undone_does_not_stand_in_the_way(world: World) -> None:
    marc = world.viewer("marc", Hat.MANAGER)
    before = standing(opened(world, marc))
    done = record_facts(marc, world.dossiers["koen"], CONTACT, key="a", verb="contact")
    for turn in range(2):
        dossier = opened(world, marc)
        n = shown(dossier, "contact.made").n
        withdrawn = withdraw_fact(marc, dossier.id, n, "", key=f"b{turn}", seen=dossier.token)
        with pytest.raises(CorrectedSince):
            undo_act(marc, done.act_id, key=f"c{turn}")
        undo_act(marc, withdrawn.act_id, key=f"d{turn}")
    undo_act(marc, done.act_id, key="e")
    assert standing(opened(world, marc)) == before


def test_what_was_said_after_it_stays_and_only_who_sees_that_hears_so(world: World) -> None:
    marc, hr = world.viewer("marc", Hat.MANAGER), world.viewer("hanna", Hat.HR)
    first, second, third = (
        record_facts(marc, world.dossiers["koen"], CONTACT[:1], key=key, verb="contact") for key in "abc"
    )
    assert undo_act(marc, first.act_id, key="d").result["later"] is True
    assert undo_act(marc, third.act_id, key="e").result["later"] is False
    seen, n = opened(world, marc).token, len(opened(world, hr).facts)
    settle_task(hr, world.dossiers["koen"], "work_potential.requested", TODAY, {}, key="a")
    assert len(opened(world, hr).facts) == n + 1
    assert opened(world, marc).token == seen, "the manager sees nothing of it"
    assert undo_act(marc, second.act_id, key="f").result["later"] is False


def test_only_once_only_ones_own_only_within_a_day(world: World) -> None:
    marc, coach = world.viewer("marc", Hat.MANAGER), world.viewer("leen", Hat.COACH)
    done = record_facts(marc, world.dossiers["koen"], CONTACT, key="a", verb="contact")
    late = world.viewer(
        "marc", Hat.MANAGER, at=(datetime.fromisoformat(NOW) + timedelta(hours=24, seconds=1)).isoformat()
    )
    other_hat = world.viewer("marc", Hat.WORKER)
    for viewer in (coach, late, other_hat):
        with pytest.raises(NotAllowed):
            undo_act(viewer, done.act_id, key="b")
    undone = undo_act(marc, done.act_id, key="c")
    for act in (done.act_id, undone.act_id):
        with pytest.raises(NotAllowed):
            undo_act(marc, act, key="d")


def test_mails_that_still_wait_are_stopped(world: World) -> None:
    marc = world.viewer("marc", Hat.MANAGER)
    done = record_facts(marc, world.dossiers["koen"], CONTACT, key="a", verb="contact")
    now = datetime.fromisoformat(NOW)
    mail = {"to": "a@zorg.example", "language": "nl", "subject": "s", "text": "t", "made_at": now, "leaves_at": now}
    models.OutboxMail.objects.create(employer_id=world.employer, act_id=done.act_id, dedupe="1", **mail)
    models.OutboxMail.objects.create(
        employer_id=world.employer, act_id=done.act_id, dedupe="2", delivered_at=now, **mail
    )
    undo_act(marc, done.act_id, key="b")
    stopped = {row.dedupe: row.stopped_at is not None for row in models.OutboxMail.objects.all()}
    assert stopped == {"1": True, "2": False}
    assert [act.undone for act in read.acts_of(marc)] == [True]
