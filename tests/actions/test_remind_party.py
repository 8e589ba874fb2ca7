"""A reminder is noted, and a neutral mail waits until it leaves; undoing stops it."""

from datetime import datetime

from draad.actions.remind_party import leaves_at, remind_party
from draad.actions.undo_act import undo_act
from draad.privacy.hats import Hat
from draad.rules import Party
from draad.store import models, read
from tests.worlds import World

LINK = "http://localhost/dossiers/1/"


def test_a_reminder_is_noted_and_owes_one_mail_to_who_leads_and_to_who_stands_in(world: World) -> None:
    leen = world.viewer("leen", Hat.COACH)
    for _ in range(2):  # a double press
        done = remind_party(leen, world.dossiers["koen"], Party.MANAGER, "cp.weekly-call", LINK, key="once")
    assert done.again
    mail, other = models.OutboxMail.objects.order_by("to")
    assert (mail.to, other.to) == ("marc@zorg.example", "standin@zorg.example")
    assert mail.leaves_at == datetime.fromisoformat("2026-11-23T17:00:00+01:00")
    for part in (mail.subject, mail.text):
        assert "koen" not in part.lower()
        assert "de smet" not in part.lower()
    assert LINK in mail.text
    assert "Leen" in mail.text
    found = read.open_dossier(leen, world.dossiers["koen"])
    assert found is not None
    assert [shown.fact.body for shown in found.facts if shown.fact.kind == "party.reminded"] == [
        {"party": "manager", "of": "cp.weekly-call"}
    ]


def test_undone_in_time_nothing_leaves(world: World) -> None:
    leen = world.viewer("leen", Hat.COACH)
    done = remind_party(leen, world.dossiers["koen"], Party.OCCUPATIONAL_PHYSICIAN, "be.x", LINK, key="once")
    undo_act(leen, done.act_id, key="undo")
    assert models.OutboxMail.objects.get().stopped_at is not None


def test_a_worker_gets_no_mail_from_it(world: World) -> None:
    done = remind_party(world.viewer("leen", Hat.COACH), world.dossiers["koen"], Party.WORKER, "be.x", LINK, key="once")
    assert done.result["mails"] == 0
    assert not models.OutboxMail.objects.exists()


def test_after_the_hour_it_leaves_at_once() -> None:
    late = datetime.fromisoformat("2026-11-23T18:30:00+01:00")
    assert leaves_at(late) == late
