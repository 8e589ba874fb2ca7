"""Access in an emergency: inside the health service only, four hours, with a reason, told to worker and officer."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse

from draad.actions.break_glass import NotFound, break_glass
from draad.actions.perform import NotAllowed
from draad.actions.record_facts import NewFact, record_facts
from draad.privacy.hats import Hat
from draad.store import models, read
from draad.store.viewer import Viewer
from tests.desk.conftest import SignIn
from tests.worlds import NOW, TODAY, World

LINKS = ("https://draad.example/mijn-gegevens/", "https://draad.example/noodtoegang/logboek/")
BORN = date(1980, 5, 5)
WHY = "Advies over de eerste werkdag, de termijn loopt vandaag af."


@pytest.fixture
def kitchen(world: World) -> World:
    """The nurse reaches the kitchen only; Nele still reaches everybody."""
    unit = models.Unit.objects.get(employer_id=world.employer, name="Keuken")
    models.Mandate.objects.filter(account=world.accounts["nurse"], hat=Hat.NURSE).update(unit_id=unit.id)
    return world


def nurse(world: World, at: str = NOW) -> Viewer:
    return world.viewer("nurse", Hat.NURSE, at=at)


def shatter(world: World, name: str = "Koen De Smet", key: str = "g", viewer: Viewer | None = None) -> int:
    done = break_glass(viewer or nurse(world), name, BORN, "term", WHY, LINKS, key=key)
    return int(done.result["dossier"])


def test_it_opens_one_dossier_for_four_hours_and_closes_by_itself(kitchen: World) -> None:
    koen, bram = kitchen.dossiers["koen"], kitchen.dossiers["bram"]
    assert read.open_dossier(nurse(kitchen), koen) is None
    assert shatter(kitchen) == koen
    assert read.open_dossier(nurse(kitchen), koen) is not None
    assert read.open_dossier(nurse(kitchen), bram) is None
    at = datetime.fromisoformat(NOW)
    almost, after = ((at + timedelta(hours=4, seconds=s)).isoformat() for s in (-1, 0))
    assert read.open_dossier(nurse(kitchen, almost), koen) is not None
    assert read.open_dossier(nurse(kitchen, after), koen) is None


def test_it_shows_no_more_than_the_hat_sees_and_in_no_list(kitchen: World) -> None:
    shatter(kitchen)
    mine = read.open_dossier(nurse(kitchen), kitchen.dossiers["koen"])
    whole = models.Mandate.objects.filter(account=kitchen.accounts["nurse"], hat=Hat.NURSE)
    assert mine is not None
    listed = read.list_dossiers(nurse(kitchen), read.Filters()).rows
    assert kitchen.dossiers["koen"] not in {row.dossier_id for row in listed}
    whole.update(unit_id=None)
    usual = read.open_dossier(nurse(kitchen), kitchen.dossiers["koen"])
    assert usual is not None
    assert [shown.fact for shown in mine.facts] == [shown.fact for shown in usual.facts]


def test_worker_and_officer_are_told_by_mail_and_on_screen(kitchen: World, sign_in: SignIn) -> None:
    shatter(kitchen)
    mails = {mail.to: mail for mail in models.OutboxMail.objects.all()}
    assert set(mails) == {"koen@zorg.example", "dpo@zorg.example"}
    for mail in mails.values():
        assert "Nurse" not in mail.text
        assert WHY not in mail.text
        assert "de smet" not in (mail.subject + mail.text).lower()
    worker = sign_in("koen", Hat.WORKER)
    assert "met een noodtoegang" in worker.get(reverse("mijn_draad")).content.decode()
    data = worker.get(reverse("mijn_gegevens")).content.decode()
    assert WHY in data
    assert "Een wettelijke termijn loopt af" in data
    assert "opende je dossier met een noodtoegang" in data
    assert "Nurse, verpleegkundige van de arbeidsarts, op" in data
    log = sign_in("dpo", Hat.DPO).get(reverse("noodtoegang_logboek")).content.decode()
    assert "Koen De Smet" in log
    assert WHY in log


def test_nobody_else_reads_that_it_happened(kitchen: World, sign_in: SignIn) -> None:
    shatter(kitchen)
    for name, hat in (("marc", Hat.MANAGER), ("leen", Hat.COACH), ("hanna", Hat.HR), ("bram", Hat.WORKER)):
        viewer = kitchen.viewer(name, hat)
        assert read.all_glass(viewer) == []
        assert read.glass_of(viewer, kitchen.dossiers["koen"]) == []
        assert read.own_glass(viewer) == []
        assert sign_in(name, hat).get(reverse("noodtoegang_logboek")).status_code == 404


@pytest.mark.parametrize(
    ("name", "hat"),
    [("marc", Hat.MANAGER), ("leen", Hat.COACH), ("kitchenhr", Hat.HR), ("admin", Hat.ADMIN), ("dpo", Hat.DPO)],
)
def test_only_the_health_service(kitchen: World, name: str, hat: Hat) -> None:
    with pytest.raises(NotAllowed):
        shatter(kitchen, viewer=kitchen.viewer(name, hat))


def test_without_a_ground_or_a_reason_it_stays_shut(kitchen: World) -> None:
    for ground, reason in (("curious", WHY), ("term", ""), ("term", "ok"), ("term", "x" * 400)):
        with pytest.raises(NotAllowed):
            break_glass(nurse(kitchen), "Koen De Smet", BORN, ground, reason, LINKS, key=f"{ground}{len(reason)}")
    assert not models.BrokenGlass.objects.exists()


def test_who_is_not_found_cannot_be_told_from_who_is_in_reach_or_oneself(kitchen: World) -> None:
    models.Person.objects.filter(id=kitchen.people["bram"]).update(account=kitchen.accounts["nurse"])
    models.Person.objects.filter(id=kitchen.people["stranger"]).update(last_name="Kok")
    for name in ("Koen Peeters", "Koen", "Bram Peeters", "Stranger Kok"):
        with pytest.raises(NotFound):
            shatter(kitchen, name, key=name)
    with pytest.raises(NotFound):
        break_glass(nurse(kitchen), "Koen De Smet", date(1980, 5, 6), "term", WHY, LINKS, key="z")
    assert not models.BrokenGlass.objects.exists()
    assert not models.OutboxMail.objects.exists()


def test_another_of_the_service_and_another_employer_do_not_come_along(kitchen: World) -> None:
    shatter(kitchen)
    models.Mandate.objects.create(
        employer_id=kitchen.employer,
        account=kitchen.accounts["council"],
        hat=Hat.NURSE,
        unit_id=models.Unit.objects.get(employer_id=kitchen.employer, name="Keuken").id,
        valid_from="2026-01-01",
    )
    assert read.open_dossier(kitchen.viewer("council", Hat.NURSE), kitchen.dossiers["koen"]) is None
    elsewhere = replace(nurse(kitchen), employer_id=kitchen.other_employer, row=None)
    assert read.open_dossier(elsewhere, kitchen.dossiers["koen"]) is None


def test_a_mandate_that_ends_takes_it_along(kitchen: World) -> None:
    shatter(kitchen)
    models.Mandate.objects.filter(account=kitchen.accounts["nurse"]).update(valid_until="2026-11-22")
    account, now = kitchen.accounts["nurse"].id, datetime.fromisoformat(NOW)
    assert read.viewer_of(account, kitchen.employer, Hat.NURSE, now) is None


def test_what_happened_is_never_changed_or_erased(kitchen: World) -> None:
    shatter(kitchen)
    for statement in (
        "UPDATE store_brokenglass SET reason = 'x'",
        "UPDATE store_brokenglass SET until = at",
        "DELETE FROM store_brokenglass",
    ):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)


def test_the_page(kitchen: World, sign_in: SignIn) -> None:
    client, url = sign_in("nurse", Hat.NURSE), reverse("noodtoegang")
    sent = {"name": "koen de smet", "born": "5/5/1980", "ground": "term", "reason": WHY, "once": "k"}
    assert client.post(url, sent | {"ground": ""}).status_code == 422
    assert client.post(url, sent | {"reason": "kort"}).status_code == 422
    medical = client.post(url, sent | {"reason": "Hij heeft een burn-out en dat wil ik nakijken."})
    assert medical.status_code == 422
    assert "burn-out" in medical.content.decode()
    unknown = client.post(url, sent | {"name": "Koen Peeters"})
    assert unknown.status_code == 422
    told = client.post(url, sent, follow=True)
    assert told.status_code == 200
    assert "Koen De Smet" in told.content.decode()
    assert "Koen De Smet" in client.get(url).content.decode(), "what is open now"
    assert "Je bereikt al iedereen" in sign_in("nele", Hat.PHYSICIAN).get(url).content.decode()


def test_work_can_be_done_in_it(kitchen: World) -> None:
    koen = shatter(kitchen)
    facts = (NewFact("pre_return_visit.invited", TODAY, {}),)
    record_facts(nurse(kitchen), koen, facts, key="v", verb="invite")
    seen = read.open_dossier(kitchen.viewer("koen", Hat.WORKER), koen)
    assert seen is not None
    assert "pre_return_visit.invited" in {shown.fact.kind for shown in seen.facts}
