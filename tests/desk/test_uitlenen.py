"""Standing in: HR sees who does, arranges it for who is away, never to itself; it ends by itself or at once."""

import re
from datetime import datetime, timedelta

import pytest
from django.urls import reverse

from draad.actions.delegate import NotLent, arrange_loan, end_loan, lend_hat
from draad.actions.perform import NotAllowed
from draad.actions.record_facts import NewFact, record_facts
from draad.privacy.hats import Hat
from draad.store import models, read
from tests.desk.conftest import SignIn
from tests.worlds import NOW, TODAY, World

LINK = "https://draad.example/hoeden/"


def arrange(
    world: World, giver: str, hat: Hat, taker: str, first: int = TODAY, last: int = TODAY + 7, key: str = "a"
) -> int:
    hr, accounts = world.viewer("hanna", Hat.HR), world.accounts
    done = arrange_loan(hr, accounts[giver].id, hat, accounts[taker].id, (first, last), key=key, link=LINK)
    return int(done.result["loan"])


def opens(world: World, name: str, hat: Hat, at: str = NOW) -> bool:
    viewer = read.viewer_of(world.accounts[name].id, world.employer, hat, datetime.fromisoformat(at))
    return viewer is not None and read.open_dossier(viewer, world.dossiers["koen"]) is not None


def test_hr_arranges_it_for_a_manager_who_is_away_and_it_ends_by_itself(world: World) -> None:
    assert not opens(world, "stranger", Hat.MANAGER)
    arrange(world, "marc", Hat.MANAGER, "stranger")
    assert opens(world, "stranger", Hat.MANAGER)
    later = (datetime.fromisoformat(NOW) + timedelta(days=8)).isoformat()
    assert not opens(world, "stranger", Hat.MANAGER, later)
    assert [mail.to for mail in models.OutboxMail.objects.all()] == ["stranger@zorg.example"]
    mail = models.OutboxMail.objects.get()
    assert not re.search("marc|koen", f"{mail.subject}{mail.text}".lower())


def test_the_worker_and_the_borrower_see_in_whose_place(world: World, sign_in: SignIn) -> None:
    arrange(world, "leen", Hat.COACH, coach(world, "stranger"))
    page = sign_in("koen", Hat.WORKER).get(reverse("mijn_draad")).content.decode()
    assert "Terugkeercoach, in de plaats van Leen" in page
    hats = sign_in("stranger", Hat.COACH).get(reverse("hoeden")).content.decode()
    assert "In de plaats van Leen, tot en met" in hats
    assert "Geregeld door Hanna." in hats


def coach(world: World, name: str) -> str:
    models.Mandate.objects.create(
        employer_id=world.employer, account=world.accounts[name], hat=Hat.COACH, valid_from="2026-01-01"
    )
    return name


def test_hr_takes_nothing_itself_and_a_coach_is_replaced_by_a_coach(world: World) -> None:
    with pytest.raises(NotLent, match="self"):
        arrange(world, "marc", Hat.MANAGER, "hanna")
    with pytest.raises(NotLent, match="no_coach"):
        arrange(world, "leen", Hat.COACH, "bram")
    with pytest.raises(NotLent, match="nobody"):
        arrange(world, "marc", Hat.MANAGER, "marc")
    with pytest.raises(NotLent, match="nobody"):
        arrange(world, "marc", Hat.MANAGER, "otherhr")
    for hat in (Hat.PHYSICIAN, Hat.ADVISER, Hat.ADMIN, Hat.DPO):
        with pytest.raises(NotAllowed):
            arrange(world, "nele", hat, "bram")
    with pytest.raises(NotAllowed):
        arrange(world, "bram", Hat.MANAGER, "stranger")  # leads nobody
    with pytest.raises(NotAllowed):
        arrange(world, "standin", Hat.MANAGER, "stranger")  # has it on loan


def test_nobody_but_hr_arranges_it(world: World) -> None:
    accounts = world.accounts
    for name, hat in (("marc", Hat.MANAGER), ("leen", Hat.COACH), ("nele", Hat.PHYSICIAN)):
        viewer = world.viewer(name, hat)
        with pytest.raises(NotAllowed):
            arrange_loan(viewer, accounts["marc"].id, Hat.MANAGER, accounts["bram"].id, (TODAY, TODAY), key=name)


def test_not_twice_to_the_same_colleague(world: World) -> None:
    arrange(world, "marc", Hat.MANAGER, "stranger")
    with pytest.raises(NotLent, match="twice"):
        arrange(world, "marc", Hat.MANAGER, "stranger", TODAY + 3, TODAY + 20, key="b")
    arrange(world, "marc", Hat.MANAGER, "stranger", TODAY + 8, TODAY + 20, key="c")


def test_ended_it_is_over_at_that_moment(world: World) -> None:
    loan = arrange(world, "marc", Hat.MANAGER, "stranger")
    with pytest.raises(NotAllowed):
        end_loan(world.viewer("leen", Hat.COACH), loan, key="x")
    end_loan(world.viewer("hanna", Hat.HR), loan, key="e")
    assert not opens(world, "stranger", Hat.MANAGER)
    row = models.Delegation.objects.get(id=loan)
    assert row.ended_at == datetime.fromisoformat(NOW)
    with pytest.raises(NotAllowed):
        end_loan(world.viewer("hanna", Hat.HR), loan, key="f")


def test_nobody_acts_on_their_own_dossier_with_a_borrowed_hat(world: World) -> None:
    arrange(world, "marc", Hat.MANAGER, "koen")
    assert not opens(world, "koen", Hat.MANAGER)
    marc = world.viewer("marc", Hat.MANAGER)
    lend_hat(marc, Hat.MANAGER, "bram@zorg.example", TODAY, TODAY + 3, key="l")
    bram = world.viewer("bram", Hat.MANAGER)
    assert read.open_dossier(bram, world.dossiers["koen"]) is not None
    assert read.open_dossier(bram, world.dossiers["bram"]) is None
    assert read.open_dossier(bram, world.dossiers["marc"]) is None, "the lender's own dossier is their manager's"


def test_own_absence_goes_to_another(world: World, sign_in: SignIn) -> None:
    """HR does not follow its own absence, nor a manager theirs; who is away without a stand-in is shown to HR."""
    hanna, marc = world.viewer("hanna", Hat.HR), world.viewer("marc", Hat.MANAGER)
    assert read.open_dossier(hanna, world.dossiers["hanna"]) is None
    assert read.open_dossier(marc, world.dossiers["marc"]) is None
    assert read.open_dossier(world.viewer("second", Hat.MANAGER), world.dossiers["marc"]) is not None
    client, url = sign_in("hanna", Hat.HR), reverse("uitlenen")
    assert "Niemand anders van de personeelsdienst" in client.get(url).content.decode()
    models.Mandate.objects.create(
        employer_id=world.employer, account=world.accounts["former"], hat=Hat.HR, valid_from="2026-01-01"
    )
    other = world.viewer("former", Hat.HR)
    assert read.open_dossier(other, world.dossiers["hanna"]) is not None
    page = client.get(url).content.decode()
    assert "Niemand anders van de personeelsdienst" not in page
    assert "Second, leidinggevende" not in page.split('id="away"')[1].split('id="now"')[0]
    record_facts(hanna, world.dossiers["second"], (NewFact("absence.started", TODAY - 2),), key="s", verb="x")
    record_facts(hanna, world.dossiers["marc"], (NewFact("absence.started", TODAY - 2),), key="m", verb="x")
    away = client.get(url).content.decode().split('id="away"')[1].split('id="now"')[0]
    assert "Second, leidinggevende" in away
    assert "Marc, leidinggevende" not in away, "somebody stands in for Marc"


def test_the_page_of_hr(world: World, sign_in: SignIn) -> None:
    client, url = sign_in("hanna", Hat.HR), reverse("uitlenen")
    page = client.get(url).content.decode()
    assert "Standin vervangt Marc als leidinggevende" in page
    marc, stranger = world.accounts["marc"].id, world.accounts["second"].id
    sent = {"giver": f"{marc}-manager", "taker": stranger, "first": "vandaag", "last": "30/11/2026", "once": "k"}
    assert client.post(url, sent | {"taker": ""}).status_code == 422
    late = client.post(url, sent | {"last": "30/6/2027"})
    assert late.status_code == 422
    assert "langer dan drie maanden" in late.content.decode()
    assert client.post(url, sent | {"last": "nooit"}).status_code == 422
    told = client.post(url, sent, follow=True).content.decode()
    assert "Second vervangt Marc als leidinggevende" in told
    assert opens(world, "second", Hat.MANAGER)
    (end,) = (one.id for one in read.all_loans(world.viewer("hanna", Hat.HR)) if one.taker == "Second")
    client.post(reverse("uitlenen_stop", args=[end]), {"once": "e"})
    assert not opens(world, "second", Hat.MANAGER)
