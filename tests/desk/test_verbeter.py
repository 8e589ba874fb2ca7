"""Correct in two steps: what should stand there and why; then what it moves, and save."""

import pytest
from django.urls import reverse

from draad.privacy.hats import Hat
from draad.store import read
from draad.store.read import OpenDossier, ShownFact
from tests.desk.conftest import SignIn
from tests.worlds import World


def opened(world: World, name: str = "hanna", hat: Hat = Hat.HR) -> OpenDossier:
    found = read.open_dossier(world.viewer(name, hat), world.dossiers["koen"])
    assert found is not None
    return found


def shown(dossier: OpenDossier, kind: str) -> ShownFact:
    return [one for one in dossier.facts if one.fact.kind == kind and dossier.standing(one.n)][-1]


def address(world: World, n: int) -> str:
    return reverse("verbeter", args=[world.dossiers["koen"], n])


def test_the_form_holds_what_stands_there(world: World, sign_in: SignIn) -> None:
    n = shown(opened(world), "certificate.received").n
    page = sign_in("hanna", Hat.HR).get(address(world, n)).content.decode()
    for value in ('value="01/09/2026"', 'value="31/12/2026"', "Er stond: Er kwam een ziekteattest binnen"):
        assert value in page


def test_step_two_shows_what_moves_and_saves_nothing_yet(world: World, sign_in: SignIn) -> None:
    dossier = opened(world)
    call = shown(dossier, "absence.started")
    typed = {
        "what": "correct",
        "on": "6/7/2026",
        "b_cause": "illness",
        "why": "een week vroeger",
        "once": "k",
        "seen": dossier.token,
    }
    client = sign_in("hanna", Hat.HR)
    page = client.post(address(world, call.n), typed).content.decode()
    assert "Er is nog niets bewaard." in page
    assert "7 dagen vroeger" in page
    assert "een week vroeger" in page
    assert opened(world).token == dossier.token
    again = client.post(address(world, call.n), typed | {"change": "yes"}).content.decode()
    assert 'value="6/7/2026"' in again, "what was typed is kept"
    saved = client.post(address(world, call.n), typed | {"checked": "yes"})
    assert (saved.status_code, saved.headers["Location"]) == (302, reverse("dossier", args=[dossier.id]))
    new = shown(opened(world), "absence.started").fact
    assert (new.on - call.fact.on, new.why, new.body) == (-7, "een week vroeger", {"cause": "illness"})
    twice = client.post(address(world, call.n), typed | {"checked": "yes"})
    assert twice.status_code == 404, "it stands no longer"


def test_taking_back(world: World, sign_in: SignIn) -> None:
    dossier = opened(world)
    told = shown(dossier, "physician.told")
    typed = {"what": "withdraw", "why": "verkeerde knop", "once": "k", "seen": dossier.token}
    client = sign_in("hanna", Hat.HR)
    page = client.post(address(world, told.n), typed).content.decode()
    assert "Dit wordt ingetrokken." in page
    assert "Vier weken afwezigheid melden aan de arbeidsarts" in page
    assert client.post(address(world, told.n), typed | {"checked": "yes"}).status_code == 302
    assert not [one for one in opened(world).facts if one.fact.kind == "physician.told" and not one.replaced_by]


def test_the_way_back_is_offered_on_the_next_page(world: World, sign_in: SignIn) -> None:
    dossier = opened(world)
    told = shown(dossier, "physician.told")
    typed = {"what": "withdraw", "why": "verkeerde knop", "checked": "yes", "once": "k", "seen": dossier.token}
    client = sign_in("hanna", Hat.HR)
    page = client.post(address(world, told.n), typed, follow=True).content.decode()
    assert "Ingetrokken." in page
    act = read.acts_of(world.viewer("hanna", Hat.HR))[0]
    assert reverse("undo", args=[act.id]) in page


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"on": "6/7/2026"}, "Zeg kort waarom."),
        ({"on": "overgisteren", "why": "x"}, "lezen we niet als een datum"),
        ({"on": "13/7/2026", "b_cause": "illness", "why": "x"}, "Je veranderde nog niets"),
        ({"on": "6/7/2026", "why": "hij heeft een burn-out"}, "Hier staat misschien iets over gezondheid"),
        ({"on": "6/7/2026", "b_cause": "griep", "why": "x"}, "Kies een antwoord: "),
    ],
)
def test_what_is_not_right_says_what_to_do(world: World, sign_in: SignIn, typed: dict[str, str], said: str) -> None:
    n = shown(opened(world), "absence.started").n
    response = sign_in("hanna", Hat.HR).post(
        address(world, n), {"what": "correct", "seen": opened(world).token, **typed}
    )
    assert response.status_code == 422
    assert said in response.content.decode()


def test_a_reason_that_says_nothing_of_health_after_all_can_stay(world: World, sign_in: SignIn) -> None:
    dossier = opened(world)
    n = shown(dossier, "absence.started").n
    typed = {
        "what": "correct",
        "on": "6/7/2026",
        "b_cause": "illness",
        "why": "hij heeft een burn-out",
        "seen": dossier.token,
    }
    client = sign_in("hanna", Hat.HR)
    assert "keep" in client.post(address(world, n), typed).content.decode()
    assert client.post(address(world, n), typed | {"keep": "yes"}).status_code == 200


def test_on_a_page_that_is_old_nothing_is_saved(world: World, sign_in: SignIn) -> None:
    dossier = opened(world)
    n = shown(dossier, "physician.told").n
    typed = {"what": "withdraw", "why": "x", "checked": "yes", "once": "k", "seen": "0" * 24}
    response = sign_in("hanna", Hat.HR).post(address(world, n), typed)
    assert response.status_code == 409
    assert opened(world).token == dossier.token


def test_what_may_not_be_corrected_is_not_there(world: World, sign_in: SignIn) -> None:
    for_coach = opened(world, "leen", Hat.COACH)
    n = shown(for_coach, "certificate.received").n
    assert sign_in("leen", Hat.COACH).get(address(world, n)).status_code == 404
    assert sign_in("hanna", Hat.HR).get(address(world, 99)).status_code == 404
    assert sign_in("second", Hat.MANAGER).get(address(world, 1)).status_code == 404


def test_the_manager_corrects_their_own_call_without_learning_its_kind(world: World, sign_in: SignIn) -> None:
    dossier = opened(world, "marc", Hat.MANAGER)
    call = shown(dossier, "absence.started")
    client = sign_in("marc", Hat.MANAGER)
    page = client.get(address(world, call.n)).content.decode()
    assert "ziekte" not in page.replace("Bij ziekte", "")
    typed = {"what": "correct", "on": "14/7/2026", "why": "een dag later", "checked": "yes", "seen": dossier.token}
    assert client.post(address(world, call.n), typed).status_code == 302
    assert shown(opened(world), "absence.started").fact.body == {"cause": "illness"}
