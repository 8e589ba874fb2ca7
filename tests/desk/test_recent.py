"""What was done lately, the way back, and mails that can still be stopped: of oneself, under this hat, for a day."""

from datetime import datetime, timedelta

import pytest
from django.urls import reverse

from draad.actions.correct_fact import Correction, correct_fact
from draad.actions.report_sick import SickCall, report_sick
from draad.actions.settle_task import settle_task
from draad.desk.pages.recent.words import RecentWords
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store import models, read
from tests.desk.conftest import SignIn
from tests.worlds import NOW, TODAY, World

AT = datetime.fromisoformat(NOW)


@pytest.fixture
def done(world: World) -> int:
    """HR told the external service; the key of that act."""
    hr = world.viewer("hanna", Hat.HR)
    return settle_task(hr, world.dossiers["koen"], "work_potential.requested", TODAY, {}, key="told").act_id


def mail(world: World, act_id: int, **more: object) -> models.OutboxMail:
    values = {
        "dedupe": f"m{models.OutboxMail.objects.count()}",
        "to": "x@zorg.example",
        "language": "nl",
        "subject": "Een brief",
        "text": "…",
        "made_at": AT,
        "leaves_at": AT + timedelta(hours=8),
        "act_id": act_id,
    } | more
    return models.OutboxMail.objects.create(employer_id=world.employer, **values)


def test_what_was_done_stands_there_with_the_person_and_the_way_back(sign_in: SignIn, world: World, done: int) -> None:
    said = sign_in("hanna", Hat.HR).get("/recent/").content.decode()
    assert "Koen De Smet" in said
    assert "vandaag, 09.00" in said
    assert reverse("undo", args=[done]) in said


def test_nothing_done_is_said_with_a_next_step(sign_in: SignIn) -> None:
    said = sign_in("leen", Hat.COACH).get("/recent/").content.decode()
    assert "Je deed de laatste 24 uur niets in deze rol" in said
    assert 'href="/"' in said


@pytest.mark.parametrize(
    ("name", "hat"), [("leen", Hat.COACH), ("marc", Hat.MANAGER), ("hanna", Hat.WORKER), ("dpo", Hat.DPO)]
)
def test_another_account_or_hat_neither_sees_nor_undoes_it(
    sign_in: SignIn, world: World, done: int, name: str, hat: Hat
) -> None:
    client = sign_in(name, hat)
    assert reverse("undo", args=[done]) not in client.get("/recent/").content.decode()
    client.post(reverse("undo", args=[done]), {"key": "u"})
    assert not models.Act.objects.filter(undoes=done).exists()


def test_undo_takes_the_fact_back_and_says_so(sign_in: SignIn, world: World, done: int) -> None:
    client, hr = sign_in("hanna", Hat.HR), world.viewer("hanna", Hat.HR)
    asks = {"be.work-potential.request"}
    assert not asks & {row.rule for row in read.work_lines(hr, TODAY)}
    answer = client.post(
        reverse("undo", args=[done]), {"key": "u1"}, headers={"referer": "http://testserver/vandaag/?toon=los"}
    )
    assert (answer.status_code, answer.headers["Location"]) == (303, "http://testserver/vandaag/?toon=los")
    assert asks <= {row.rule for row in read.work_lines(hr, TODAY)}
    page = client.get("/recent/").content.decode()
    assert "Ongedaan gemaakt. Alles staat weer zoals het was." in page
    assert reverse("undo", args=[done]) not in page
    assert "Ongedaan gemaakt. Alles" not in client.get("/recent/").content.decode(), "the strip stays for one page"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Dit is intussen verbeterd. Maak eerst de verbetering ongedaan."),
        ("fr", "Ceci a été corrigé entre-temps. Annulez d&#x27;abord la correction."),
        ("de", "Das wurde inzwischen verbessert. Machen Sie zuerst die Verbesserung rückgängig."),
        ("en", "This has been corrected in the meantime. Undo the correction first."),
    ],
)
def test_a_sick_call_whose_first_day_was_corrected_is_not_called_undone(
    sign_in: SignIn, world: World, language: Language, said: str
) -> None:
    hr, bram = world.viewer("hanna", Hat.HR), world.dossiers["bram"]
    call = report_sick(hr, bram, SickCall(TODAY), key="call").act_id
    absent = read.open_dossier(hr, bram)
    assert absent is not None
    n = absent.facts[-1].n
    correct_fact(hr, bram, n, Correction(TODAY - 1, {}, ""), key="better", seen=absent.token)
    corrected = read.open_dossier(hr, bram)
    assert corrected is not None
    client = sign_in("hanna", Hat.HR)
    client.post(reverse("language"), {"lang": language})
    answer = client.post(reverse("undo", args=[call]), {"key": "u"}, follow=True)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert said in page
    assert RecentWords.to(language).undone_told not in page
    after = read.open_dossier(hr, bram)
    assert after is not None
    assert after.token == corrected.token, "nothing was written"
    assert not models.Act.objects.filter(undoes=call).exists()


def better_of(world: World, dossier: str) -> int:
    """HR corrects the day of the last fact; the key of that act."""
    hr = world.viewer("hanna", Hat.HR)
    found = read.open_dossier(hr, world.dossiers[dossier])
    assert found is not None
    better = Correction(TODAY - 1, {}, "")
    return correct_fact(hr, found.id, found.facts[-1].n, better, key="better", seen=found.token).act_id


def test_what_was_corrected_since_offers_no_undo_but_a_way_to_correct_it(
    sign_in: SignIn, world: World, done: int
) -> None:
    better = better_of(world, "koen")
    client, own = sign_in("hanna", Hat.HR), reverse("dossier", args=[world.dossiers["koen"]])
    for address in ("/recent/", own):
        page = client.get(address).content.decode()
        assert reverse("undo", args=[done]) not in page, "it would be refused"
        assert reverse("undo", args=[better]) in page
    recent = client.get("/recent/").content.decode()
    assert "Intussen verbeterd. Terugzetten gaat niet meer." in recent
    assert f'href="{own}#happened"' in recent
    assert 'id="happened"' in client.get(own).content.decode()


def test_once_the_correction_is_undone_the_first_can_be_undone_again(sign_in: SignIn, world: World, done: int) -> None:
    better = better_of(world, "koen")
    client = sign_in("hanna", Hat.HR)
    client.post(reverse("undo", args=[better]), {"key": "u"})
    page = client.get("/recent/").content.decode()
    assert reverse("undo", args=[done]) in page
    assert "Intussen verbeterd" not in page
    client.post(reverse("undo", args=[done]), {"key": "v"})
    assert models.Act.objects.filter(undoes=done).exists()


def test_undo_says_so_when_something_later_stays(sign_in: SignIn, world: World, done: int) -> None:
    hr = world.viewer("hanna", Hat.HR)
    settle_task(hr, world.dossiers["koen"], "physician.told", TODAY, {}, key="later")
    page = sign_in("hanna", Hat.HR).post(reverse("undo", args=[done]), {"key": "u"}, follow=True).content.decode()
    assert "Ongedaan gemaakt. Wat daarna is genoteerd, blijft staan." in page


def test_undo_twice_is_undo_once(sign_in: SignIn, done: int) -> None:
    client = sign_in("hanna", Hat.HR)
    for key in ("u1", "u1", "u2"):
        client.post(reverse("undo", args=[done]), {"key": key})
    assert models.Act.objects.filter(undoes=done).count() == 1


def test_after_a_day_it_is_gone_and_cannot_be_undone(
    sign_in: SignIn, done: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DRAAD_NOW", (AT + timedelta(hours=25)).isoformat())
    client = sign_in("hanna", Hat.HR)
    assert reverse("undo", args=[done]) not in client.get("/recent/").content.decode()
    client.post(reverse("undo", args=[done]), {"key": "u"})
    assert "Dit kan niet meer terug." in client.get("/recent/").content.decode()
    assert not models.Act.objects.filter(undoes=done).exists()


def test_a_dossier_that_went_out_of_reach_is_named_no_more(sign_in: SignIn, world: World) -> None:
    coach = world.viewer("leen", Hat.COACH)
    act = settle_task(coach, world.dossiers["koen"], "agreements.written", TODAY, {}, key="p").act_id
    client = sign_in("leen", Hat.COACH)
    assert "Koen" in client.get("/recent/").content.decode()
    models.Case.objects.update(valid_until="2026-11-22")
    said = client.get("/recent/").content.decode()
    assert "Koen" not in said
    assert reverse("undo", args=[act]) not in said


@pytest.mark.parametrize(
    "where", ["https://elsewhere.example/vandaag/", "//elsewhere.example", "javascript:alert(1)", ""]
)
def test_the_way_back_never_leads_to_another_site(sign_in: SignIn, done: int, where: str) -> None:
    answer = sign_in("hanna", Hat.HR).post(reverse("undo", args=[done]), {"key": "u"}, headers={"referer": where})
    assert answer.headers["Location"] == "/recent/"


@pytest.mark.parametrize("address", ["undo", "niet_versturen"])
def test_it_takes_a_press_to_undo(sign_in: SignIn, address: str, done: int) -> None:
    assert sign_in("hanna", Hat.HR).get(reverse(address, args=[done])).status_code == 405


def test_a_mail_that_waits_can_be_stopped_once(sign_in: SignIn, world: World, done: int) -> None:
    owed = mail(world, done)
    client = sign_in("hanna", Hat.HR)
    said = client.get("/recent/").content.decode()
    assert "Vertrekt vandaag om 17.00" in said
    assert reverse("niet_versturen", args=[owed.id]) in said
    client.post(reverse("niet_versturen", args=[owed.id]), {"key": "s"})
    assert models.OutboxMail.objects.get(id=owed.id).stopped_at == AT
    page = client.get("/recent/").content.decode()
    assert "Tegengehouden. Deze mail vertrekt niet." in page
    assert reverse("niet_versturen", args=[owed.id]) not in page
    assert read.open_dossier(world.viewer("hanna", Hat.HR), world.dossiers["koen"]) is not None


def test_stopping_a_mail_leaves_the_others(sign_in: SignIn, world: World, done: int) -> None:
    first, second = mail(world, done), mail(world, done)
    sign_in("hanna", Hat.HR).post(reverse("niet_versturen", args=[first.id]), {"key": "s"})
    assert models.OutboxMail.objects.get(id=second.id).stopped_at is None


@pytest.mark.parametrize("state", [{"delivered_at": AT}, {"lease": 1, "leased_until": AT + timedelta(minutes=1)}])
def test_a_mail_that_left_or_is_leaving_is_not_stopped(
    sign_in: SignIn, world: World, done: int, state: dict[str, object]
) -> None:
    owed = mail(world, done, **state)
    client = sign_in("hanna", Hat.HR)
    client.post(reverse("niet_versturen", args=[owed.id]), {"key": "s"})
    assert models.OutboxMail.objects.get(id=owed.id).stopped_at is None
    assert "Dit kan niet meer terug." in client.get("/recent/").content.decode()


@pytest.mark.parametrize(("name", "hat"), [("leen", Hat.COACH), ("hanna", Hat.WORKER), ("admin", Hat.ADMIN)])
def test_a_mail_of_someone_else_or_another_hat_is_not_there(
    sign_in: SignIn, world: World, done: int, name: str, hat: Hat
) -> None:
    owed = mail(world, done)
    client = sign_in(name, hat)
    assert reverse("niet_versturen", args=[owed.id]) not in client.get("/recent/").content.decode()
    client.post(reverse("niet_versturen", args=[owed.id]), {"key": "s"})
    assert models.OutboxMail.objects.get(id=owed.id).stopped_at is None
