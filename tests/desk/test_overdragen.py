"""Hand dossiers over: told or asked first; access passes at that moment; open work goes along. Another manager too."""

import re
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.urls import reverse

from draad.actions.change_manager import NotChanged, change_manager
from draad.actions.hand_over import (
    NotHandedOver,
    Passing,
    answer_handover,
    forget_old_notes,
    hand_over,
    take_back_handover,
    to_hand_over,
)
from draad.actions.perform import NotAllowed
from draad.actions.record_facts import NewFact, record_facts
from draad.actions.undo_act import CorrectedSince, undo_act
from draad.periods import date_of
from draad.privacy.hats import Hat
from draad.store import models, read
from tests.desk.conftest import SignIn
from tests.worlds import NOW, TODAY, World

LINK = "https://draad.example/overdragen/"


@pytest.fixture
def two(world: World) -> World:
    """Stranger coaches too; Leen follows Koen and Bram."""
    models.Mandate.objects.create(
        employer_id=world.employer, account=world.accounts["stranger"], hat=Hat.COACH, valid_from="2026-01-01"
    )
    hr = world.viewer("hanna", Hat.HR)
    record_facts(hr, world.dossiers["bram"], (NewFact("absence.started", TODAY - 20),), key="b", verb="x")
    models.Case.objects.create(
        employer_id=world.employer,
        dossier_id=world.dossiers["bram"],
        account=world.accounts["leen"],
        valid_from="2026-11-10",
    )
    return world


def sees(world: World, name: str, whose: str, hat: Hat = Hat.COACH, at: str = NOW) -> bool:
    return read.open_dossier(world.viewer(name, hat, at=at), world.dossiers[whose]) is not None


def passing(world: World, *whose: str, ask: bool = False, note: str = "", to: str = "stranger") -> Passing:
    ids = [world.dossiers[name] for name in whose]
    return Passing(world.accounts["leen"].id, world.accounts[to].id, ids, note, ask=ask)


def test_told_it_passes_at_that_moment(two: World) -> None:
    leen = two.viewer("leen", Hat.COACH)
    work = {row.rule for row in read.work_lines(leen, TODAY + 60) if row.dossier_id == two.dossiers["koen"]}
    hand_over(leen, passing(two, "koen", note="Bel op dinsdag."), LINK, key="a")
    assert not sees(two, "leen", "koen")
    assert sees(two, "leen", "bram")
    assert sees(two, "stranger", "koen")
    new = two.viewer("stranger", Hat.COACH)
    assert {row.rule for row in read.work_lines(new, TODAY + 60) if row.dossier_id == two.dossiers["koen"]} == work
    (row,) = read.handovers(new)
    assert (row.state, row.note, row.count) == ("told", "Bel op dinsdag.", 1)
    assert [name for _, name in read.handovers(leen)[0].dossiers] == [], "the former coach reads no name any more"
    assert [mail.to for mail in models.OutboxMail.objects.all()] == ["stranger@zorg.example"]


def test_asked_nothing_changes_until_the_yes(two: World) -> None:
    leen, new = two.viewer("leen", Hat.COACH), two.viewer("stranger", Hat.COACH)
    done = hand_over(leen, passing(two, "koen", "bram", ask=True), LINK, key="a")
    assert sees(two, "leen", "koen")
    assert not sees(two, "stranger", "koen")
    answer_handover(new, done.result["handover"], "accepted", LINK, key="y")
    assert not sees(two, "leen", "koen")
    assert sees(two, "stranger", "koen")
    assert sees(two, "stranger", "bram")
    with pytest.raises(NotAllowed):
        answer_handover(new, done.result["handover"], "declined", LINK, key="z")


def test_no_is_no_and_can_be_asked_of_another(two: World) -> None:
    leen, new = two.viewer("leen", Hat.COACH), two.viewer("stranger", Hat.COACH)
    done = hand_over(leen, passing(two, "koen", ask=True), LINK, key="a")
    answer_handover(new, done.result["handover"], "declined", LINK, key="n")
    assert sees(two, "leen", "koen")
    assert not sees(two, "stranger", "koen")
    assert {mail.to for mail in models.OutboxMail.objects.all()} == {"stranger@zorg.example", "leen@zorg.example"}


def test_what_was_asked_can_be_taken_back_and_then_not_be_accepted(two: World) -> None:
    leen, new = two.viewer("leen", Hat.COACH), two.viewer("stranger", Hat.COACH)
    done = hand_over(leen, passing(two, "koen", ask=True), LINK, key="a")
    take_back_handover(leen, done.result["handover"], key="t")
    with pytest.raises(NotAllowed):
        answer_handover(new, done.result["handover"], "accepted", LINK, key="y")
    assert sees(two, "leen", "koen")


def test_told_by_mistake_it_can_be_undone_unless_it_went_on(two: World) -> None:
    leen = two.viewer("leen", Hat.COACH)
    done = hand_over(leen, passing(two, "koen"), LINK, key="a")
    undo_act(leen, done.act_id, key="u")
    assert sees(two, "leen", "koen")
    assert not sees(two, "stranger", "koen")
    again = hand_over(leen, passing(two, "koen"), LINK, key="b")
    new = two.viewer("stranger", Hat.COACH)
    models.Mandate.objects.create(
        employer_id=two.employer, account=two.accounts["hanna"], hat=Hat.COACH, valid_from="2026-01-01"
    )
    on = Passing(new.account_id, two.accounts["hanna"].id, [two.dossiers["koen"]])
    hand_over(new, on, LINK, key="c")
    with pytest.raises(CorrectedSince):
        undo_act(leen, again.act_id, key="v")
    assert sees(two, "hanna", "koen")


def test_the_same_press_twice_is_one(two: World) -> None:
    leen = two.viewer("leen", Hat.COACH)
    hand_over(leen, passing(two, "koen", ask=True), LINK, key="a")
    assert hand_over(leen, passing(two, "koen", ask=True), LINK, key="a").again
    assert models.Handover.objects.count() == 1


def test_hr_hands_over_what_a_coach_who_leaves_follows(two: World) -> None:
    hr = two.viewer("hanna", Hat.HR)
    everything = [key for key, _ in to_hand_over(hr, two.accounts["leen"].id)]
    assert set(everything) == {two.dossiers["koen"], two.dossiers["bram"]}
    hand_over(hr, passing(two, "koen", "bram"), LINK, key="a")
    assert not sees(two, "leen", "koen")
    assert sees(two, "stranger", "bram")


def test_nobody_gives_what_is_not_theirs_and_nobody_gets_their_own(two: World) -> None:
    leen, stranger = two.viewer("leen", Hat.COACH), two.viewer("stranger", Hat.COACH)
    koen, mine = two.dossiers["koen"], two.accounts["leen"].id
    with pytest.raises(NotAllowed):
        hand_over(stranger, Passing(stranger.account_id, mine, [koen]), LINK, key="a")
    with pytest.raises(NotAllowed):
        hand_over(stranger, Passing(mine, stranger.account_id, [koen]), LINK, key="b")
    with pytest.raises(NotAllowed):
        hand_over(two.viewer("marc", Hat.MANAGER), Passing(mine, stranger.account_id, [koen]), LINK, key="c")
    with pytest.raises(NotHandedOver, match="nobody"):
        hand_over(leen, Passing(mine, two.accounts["marc"].id, [koen]), LINK, key="d")
    with pytest.raises(NotHandedOver, match="nothing"):
        hand_over(leen, Passing(mine, stranger.account_id, []), LINK, key="e")
    models.Mandate.objects.create(
        employer_id=two.employer, account=two.accounts["koen"], hat=Hat.COACH, valid_from="2026-01-01"
    )
    with pytest.raises(NotHandedOver, match="own"):
        hand_over(leen, Passing(mine, two.accounts["koen"].id, [koen]), LINK, key="f")
    with pytest.raises(NotAllowed):
        hand_over(two.viewer("kitchenhr", Hat.HR), passing(two, "koen"), LINK, key="g")


def test_a_lent_hat_hands_nothing_over(two: World) -> None:
    models.Delegation.objects.create(
        employer_id=two.employer,
        giver=two.accounts["leen"],
        taker=two.accounts["stranger"],
        hat=Hat.COACH,
        valid_from="2026-11-20",
        valid_until="2026-11-30",
    )
    assert sees(two, "stranger", "koen")
    with pytest.raises(NotAllowed):
        hand_over(two.viewer("stranger", Hat.COACH), passing(two, "koen"), LINK, key="a")


def test_the_note_is_gone_after_ninety_days_and_told_to_nobody_else(two: World) -> None:
    leen = two.viewer("leen", Hat.COACH)
    hand_over(leen, passing(two, "koen", note="Bel op dinsdag."), LINK, key="a")
    assert read.handovers(two.viewer("hanna", Hat.HR)) == []
    at = datetime.fromisoformat(NOW)
    assert forget_old_notes(at + timedelta(days=89)) == 0
    assert forget_old_notes(at + timedelta(days=91)) == 1
    assert models.Handover.objects.get().note == ""


def test_the_page_of_a_coach(two: World, sign_in: SignIn) -> None:
    client, url = sign_in("leen", Hat.COACH), reverse("overdragen")
    page = client.get(url).content.decode()
    assert "Koen De Smet" in page
    assert "Alle (2)" in page
    sent: dict[str, Any] = {"taker": two.accounts["stranger"].id, "which": "some", "how": "now", "once": "k"}
    assert client.post(url, sent).status_code == 422, "nothing ticked"
    sent |= {"dossier": [two.dossiers["koen"]], "note": "Koen heeft een depressie."}
    refused = client.post(url, sent)
    assert refused.status_code == 422
    assert "depressie" in refused.content.decode(), "what was typed is kept"
    assert sees(two, "leen", "koen")
    sent["note"] = "Vraag de planning aan Marc."
    told = client.post(url, sent, follow=True).content.decode()
    assert "Overgedragen aan Stranger." in told
    assert "Ongedaan maken" in told
    assert not sees(two, "leen", "koen")
    other = sign_in("stranger", Hat.COACH).get(url).content.decode()
    assert "Vraag de planning aan Marc." in other


def test_the_answer_on_the_page(two: World, sign_in: SignIn) -> None:
    leen = two.viewer("leen", Hat.COACH)
    hand_over(leen, passing(two, "koen", ask=True), LINK, key="a")
    client = sign_in("stranger", Hat.COACH)
    page = client.get(reverse("overdragen")).content.decode()
    post = re.findall(r'action="(/overdragen/\d+/antwoord/)"', page)
    assert len(post) == 2
    assert "Koen" not in page.split("<main")[1], "no name before the yes"
    told = client.post(post[0], {"answer": "accepted", "once": "y"}, follow=True).content.decode()
    assert "Je volgt deze dossiers nu." in told
    assert "Koen De Smet" in told
    assert client.post(post[0], {"answer": "accepted", "once": "y2"}).status_code == 404


def test_hr_chooses_whose_dossiers(two: World, sign_in: SignIn) -> None:
    client, url = sign_in("hanna", Hat.HR), reverse("overdragen")
    assert "Koen De Smet" not in client.get(url).content.decode()
    page = client.get(url, {"giver": two.accounts["leen"].id}).content.decode()
    assert "Koen De Smet" in page
    sent = {
        "giver": two.accounts["leen"].id,
        "taker": two.accounts["stranger"].id,
        "which": "all",
        "how": "now",
        "once": "k",
    }
    assert client.post(url, sent).status_code == 302
    assert sees(two, "stranger", "bram")
    for nonsense in ("x", "0", "99999999999999999999"):
        assert client.get(url, {"giver": nonsense}).status_code == 200


# ── another manager ──────────────────────────────────────────────────────────────────────────────────────────────────


def change(world: World, to: str, first: int, key: str = "m", by: str = "hanna", hat: Hat = Hat.HR) -> None:
    change_manager(world.viewer(by, hat), world.dossiers["koen"], world.people[to], first, LINK, key=key)


def test_from_today_the_former_manager_and_who_stands_in_lose_all(world: World) -> None:
    marc = world.viewer("marc", Hat.MANAGER)
    work = {row.rule for row in read.work_lines(marc, TODAY + 60) if row.dossier_id == world.dossiers["koen"]}
    change(world, "former", TODAY)
    assert not sees(world, "marc", "koen", Hat.MANAGER)
    assert not sees(world, "standin", "koen", Hat.MANAGER)
    assert sees(world, "marc", "bram", Hat.MANAGER)
    new = world.viewer("former", Hat.MANAGER)
    assert {row.rule for row in read.work_lines(new, TODAY + 60) if row.dossier_id == world.dossiers["koen"]} == work


def test_from_a_later_day_it_changes_on_that_day(world: World) -> None:
    change(world, "former", TODAY + 3)
    assert sees(world, "marc", "koen", Hat.MANAGER)
    third = (datetime.fromisoformat(NOW) + timedelta(days=3)).isoformat()
    assert not any(
        row.dossier_id == world.dossiers["koen"] for row in read.team(world.viewer("marc", Hat.MANAGER, at=third))
    )
    assert sees(world, "former", "koen", Hat.MANAGER, third)
    before = (datetime.fromisoformat(NOW) + timedelta(days=2)).isoformat()
    assert sees(world, "marc", "koen", Hat.MANAGER, before)
    mail = models.OutboxMail.objects.get()
    assert (mail.to, mail.leaves_at.date()) == ("former@zorg.example", date_of(TODAY + 3))


def test_the_contract_goes_on_and_pay_and_terms_do_not_move(world: World) -> None:
    def told() -> Any:
        dossier = read.open_dossier(world.viewer("hanna", Hat.HR), world.dossiers["koen"])
        assert dossier is not None
        return [(line.rule.key, line.due, line.status) for line in dossier.agenda.lines], dossier.agenda.spans

    before = told()
    change(world, "former", TODAY)
    assert told() == before


def test_who_cannot_lead_is_refused_and_says_why(world: World) -> None:
    for to, first, why in (("koen", TODAY, "nobody"), ("marc", TODAY, "same"), ("former", TODAY - 1, "past")):
        with pytest.raises(NotChanged, match=why):
            change(world, to, first, key=to)
    models.Employment.objects.filter(person_id=world.people["second"]).update(manager_id=world.people["koen"])
    with pytest.raises(NotChanged, match="nobody"):
        change(world, "second", TODAY, key="round")
    for name, hat in (("marc", Hat.MANAGER), ("leen", Hat.COACH), ("kitchenhr", Hat.HR)):
        with pytest.raises(NotAllowed):
            change(world, "former", TODAY, key=name, by=name, hat=hat)


def test_hr_does_it_on_the_page(world: World, sign_in: SignIn) -> None:
    client, url = sign_in("hanna", Hat.HR), reverse("leiding", args=[world.dossiers["koen"]])
    page = client.get(url).content.decode()
    assert "Nu leidt Marc Peeters." in page
    assert client.post(url, {"who": "", "first": "vandaag"}).status_code == 422
    assert client.post(url, {"who": world.people["former"], "first": "1/1/2026"}).status_code == 422
    told = client.post(url, {"who": world.people["former"], "first": "vandaag", "once": "k"}, follow=True)
    assert "Former Peeters leidt vanaf" in told.content.decode()
    assert not sees(world, "marc", "koen", Hat.MANAGER)
