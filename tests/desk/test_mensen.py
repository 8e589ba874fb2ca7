"""Who follows: assign, hand over, take it back, close."""

from datetime import datetime, timedelta

from django.urls import reverse

from draad.actions.record_facts import NewFact, record_facts
from draad.actions.undo_act import undo_act
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.store import models, read
from tests.desk.conftest import SignIn
from tests.worlds import NOW, World


def second_coach(world: World) -> int:
    """Stranger becomes a coach too."""
    account = world.accounts["stranger"]
    models.Mandate.objects.create(employer_id=world.employer, account=account, hat=Hat.COACH, valid_from="2026-01-01")
    return account.id


def test_a_coach_hands_over_and_can_take_it_back(world: World, sign_in: SignIn) -> None:
    other = second_coach(world)
    client, address = sign_in("leen", Hat.COACH), reverse("mensen", args=[world.dossiers["koen"]])
    page = client.get(address).content.decode()
    assert "Geef door aan een andere coach" in page
    assert client.post(address, {"coach": str(other)}).status_code == 302
    tomorrow = (datetime.fromisoformat(NOW) + timedelta(days=1)).isoformat()
    assert read.open_dossier(world.viewer("stranger", Hat.COACH), world.dossiers["koen"]) is not None
    assert read.open_dossier(world.viewer("leen", Hat.COACH), world.dossiers["koen"]) is None, "from that moment"
    assert client.get(reverse("dossier", args=[world.dossiers["koen"]])).status_code == 404
    assert read.open_dossier(world.viewer("leen", Hat.COACH, at=tomorrow), world.dossiers["koen"]) is None
    act = read.acts_of(world.viewer("leen", Hat.COACH))[0]
    undo_act(world.viewer("leen", Hat.COACH), act.id, key="u")
    assert read.open_dossier(world.viewer("leen", Hat.COACH, at=tomorrow), world.dossiers["koen"]) is not None
    assert read.open_dossier(world.viewer("stranger", Hat.COACH), world.dossiers["koen"]) is None


def test_a_coach_takes_the_lead_once(world: World, sign_in: SignIn) -> None:
    client, address = sign_in("leen", Hat.COACH), reverse("mensen", args=[world.dossiers["koen"]])
    assert "Neem de leiding" in client.get(address).content.decode()
    note = reverse("feit_noteer", args=[world.dossiers["koen"], "lead.assigned"])
    assert 'value="coach" selected' in client.get(f"{note}?b_party=coach").content.decode()
    assert client.post(note, {"on": "vandaag", "b_party": "coach"}).status_code == 302
    assert "Neem de leiding" not in client.get(address).content.decode()
    assert "heeft de leiding" in client.get(reverse("dossier", args=[world.dossiers["koen"]])).content.decode()


def test_hr_arranges_who_follows_and_says_no_fact(world: World, sign_in: SignIn) -> None:
    client, address = sign_in("hanna", Hat.HR), reverse("mensen", args=[world.dossiers["bram"]])
    hr = world.viewer("hanna", Hat.HR)
    record_facts(hr, world.dossiers["bram"], (NewFact("absence.started", parse_day("2026-11-20")),), key="a", verb="x")
    assert "Laat een terugkeercoach volgen" in client.get(address).content.decode()
    assert client.post(address, {"coach": str(world.accounts["leen"].id)}).status_code == 302
    found = read.open_dossier(world.viewer("leen", Hat.COACH), world.dossiers["bram"])
    assert found is not None
    assert [shown.fact.kind for shown in found.facts] == ["absence.started"]


def test_nobody_is_given_their_own_dossier_and_only_coaches_are(world: World, sign_in: SignIn) -> None:
    second_coach(world)
    client = sign_in("hanna", Hat.HR)
    own = reverse("mensen", args=[world.dossiers["stranger"]])
    assert 'name="coach"' in client.get(own).content.decode()
    assert client.post(own, {"coach": str(world.accounts["stranger"].id)}).status_code == 404
    assert client.post(own, {"coach": str(world.accounts["marc"].id)}).status_code == 422
    assert not models.Case.objects.filter(dossier_id=world.dossiers["stranger"]).exists()


def test_a_thread_is_closed_with_its_ground_after_the_return(world: World, sign_in: SignIn) -> None:
    client, address = sign_in("leen", Hat.COACH), reverse("sluiten", args=[world.dossiers["koen"]])
    assert client.post(address, {}).status_code == 422
    early = client.post(address, {"ground": "back_for_good"})
    assert early.status_code == 422
    assert "Noteer eerst de terugkeer" in early.content.decode()
    back = NewFact("work.resumed", parse_day("2026-11-16"))
    record_facts(world.viewer("hanna", Hat.HR), world.dossiers["koen"], (back,), key="a", verb="x")
    page = client.post(address, {"ground": "back_for_good"}, follow=True).content.decode()
    assert "De draad is afgesloten." in page
    assert "Deze draad is afgesloten" in page


def test_who_may_come_in(world: World, sign_in: SignIn) -> None:
    for name, hat, status in (
        ("marc", Hat.MANAGER, 404),
        ("koen", Hat.WORKER, 404),
        ("kitchenhr", Hat.HR, 404),
        ("hanna", Hat.HR, 200),
    ):
        assert sign_in(name, hat).get(reverse("mensen", args=[world.dossiers["koen"]])).status_code == status
    assert (
        sign_in("hanna", Hat.HR)
        .post(reverse("sluiten", args=[world.dossiers["koen"]]), {"ground": "other"})
        .status_code
        == 404
    )
