"""Noting: every kind has a natural place and a form; what reaches back is looked at twice."""

import pytest
from django.urls import reverse

from draad.desk.fact_form import fact_form, keys_for
from draad.desk.pages.feit.groups import GROUPS, offered
from draad.dossier.kinds import KINDS
from draad.dossier.visible import creatable_kinds
from draad.privacy.hats import Hat
from draad.store import read
from draad.store.read import OpenDossier
from tests.desk.conftest import SignIn
from tests.worlds import TODAY, World

RECORD = (("koen", Hat.WORKER), ("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH), ("nele", Hat.PHYSICIAN))


def opened(world: World, name: str = "hanna", hat: Hat = Hat.HR) -> OpenDossier:
    found = read.open_dossier(world.viewer(name, hat), world.dossiers["koen"])
    assert found is not None
    return found


def address(world: World, kind: str) -> str:
    return reverse("feit_noteer", args=[world.dossiers["koen"], kind])


def test_every_kind_stands_in_one_group() -> None:
    grouped = [kind for _, kinds in GROUPS for kind in kinds]
    assert sorted(grouped) == sorted(set(KINDS) - {"fact.withdrawn"})


@pytest.mark.parametrize(("name", "hat"), RECORD)
def test_every_kind_that_a_hat_may_record_has_its_form(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client, viewer = sign_in(name, hat), world.viewer(name, hat)
    page = client.get(reverse("feit", args=[world.dossiers["koen"]])).content.decode()
    for kind in KINDS:
        response = client.get(address(world, kind))
        if kind not in offered(viewer):
            assert response.status_code == 404, kind
            continue
        assert response.status_code == 200
        form = response.content.decode()
        for key in keys_for(viewer, kind).names:
            assert f'name="b_{key}"' in form, (kind, key)
        assert KINDS[kind].sentence.nl in page
    assert offered(viewer) <= set(creatable_kinds(hat))


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_every_form_in_every_language(world: World, language: str) -> None:
    viewer = world.viewer("hanna", Hat.HR)
    for kind in KINDS:
        form = fact_form(kind, keys_for(viewer, kind), {}, TODAY, language, sent=False)  # type: ignore[arg-type]
        assert not form.wrong
        assert len(form.fields) >= 1


def test_a_certificate_is_noted_with_days_as_people_type_them(world: World, sign_in: SignIn) -> None:
    typed = {
        "on": "vandaag",
        "b_from": "1-1-27",
        "b_until": "31 januari 2027",
        "b_extension": "yes",
        "seen": opened(world).token,
    }
    response = sign_in("hanna", Hat.HR).post(address(world, "certificate.received"), typed)
    assert (response.status_code, response.headers["Location"]) == (
        302,
        reverse("dossier", args=[world.dossiers["koen"]]),
    )
    fact = opened(world).facts[-1].fact
    assert (fact.on, fact.body) == (TODAY, {"from": "2027-01-01", "until": "2027-01-31", "extension": "yes"})


def test_what_reaches_back_is_shown_before_it_is_saved(world: World, sign_in: SignIn) -> None:
    before = opened(world)
    typed = {"on": "1/8/2026", "b_by": "employer", "once": "k", "seen": before.token}
    client = sign_in("hanna", Hat.HR)
    page = client.post(address(world, "trajectory.requested"), typed).content.decode()
    assert "Je noteert iets van 1 augustus 2026" in page
    assert "komt erbij" in page
    assert opened(world).token == before.token
    back = client.post(address(world, "trajectory.requested"), typed | {"change": "yes"}).content.decode()
    assert 'value="1/8/2026"' in back
    assert client.post(address(world, "trajectory.requested"), typed | {"checked": "yes"}).status_code == 302
    assert opened(world).agenda.state.trajectory is not None


def test_hours_may_have_a_comma(world: World, sign_in: SignIn) -> None:
    typed = {
        "on": "vandaag",
        "b_hours_per_week": "18,5",
        "b_step": "1",
        "b_from": "30/11",
        "b_tasks": "Geen administratie",
    }
    client = sign_in("leen", Hat.COACH)
    assert client.post(address(world, "plan.step_agreed"), typed).status_code == 302
    body = opened(world, "leen", Hat.COACH).facts[-1].fact.body
    assert body == {"hours_per_week": 18.5, "step": 1, "from": "2026-11-30", "tasks": "Geen administratie"}


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        ("certificate.received", {"b_from": "1/12/2026"}, "Vul dit in: "),
        ("certificate.received", {"b_from": "2/12/2026", "b_until": "1/12/2026"}, "De laatste dag ligt voor de eerste"),
        ("work.resumed_partially", {"b_hours_per_week": "veel"}, "Vul een getal in van 0 tot 60"),
        ("work.resumed_partially", {"b_hours_per_week": "61"}, "Vul een getal in van 0 tot 60"),
        ("trajectory.invited", {"b_nth": "1,5"}, "Vul een heel getal in"),
        ("trajectory.requested", {"b_by": "neighbour"}, "Kies een antwoord: "),
        ("pre_return_visit.requested", {"b_by": "worker"}, "Kies een antwoord: "),
        ("physician.told", {"on": "32/13"}, "Er is geen maand 13"),
    ],
)
def test_what_is_not_right_says_what_to_do(
    world: World, sign_in: SignIn, kind: str, typed: dict[str, str], said: str
) -> None:
    before = opened(world).token
    response = sign_in("hanna", Hat.HR).post(address(world, kind), {"on": "vandaag", **typed})
    assert response.status_code == 422
    assert said in response.content.decode()
    assert opened(world).token == before


def test_health_words_are_pointed_out_and_can_stay(world: World, sign_in: SignIn) -> None:
    client, typed = sign_in("leen", Hat.COACH), {"on": "vandaag", "b_text": "Zij heeft rugpijn en belt morgen."}
    response = client.post(address(world, "coach_note.written"), typed)
    assert response.status_code == 422
    page = response.content.decode()
    assert "rugpijn" in page
    assert 'name="keep"' in page
    assert client.post(address(world, "coach_note.written"), typed | {"keep": "yes"}).status_code == 302
    dossier = client.get(reverse("dossier", args=[world.dossiers["koen"]])).content.decode()
    assert "Hier staat misschien iets over gezondheid. Het bleef staan" in dossier


def test_a_letter_of_another_regime_does_not_go(world: World, sign_in: SignIn) -> None:
    client = sign_in("nele", Hat.PHYSICIAN)
    client.post(address(world, "trajectory.requested"), {"on": "vandaag", "b_by": "worker"})
    response = client.post(address(world, "assessment.received"), {"on": "vandaag", "b_decision": "E"})
    assert response.status_code == 422
    assert "Dit past niet bij wat er al staat" in response.content.decode()


def test_a_double_press_writes_once(world: World, sign_in: SignIn) -> None:
    client, typed = sign_in("hanna", Hat.HR), {"on": "vandaag", "once": "twice"}
    for _ in range(2):
        assert client.post(address(world, "physician.told"), typed).status_code == 302
    assert sum(one.fact.kind == "physician.told" and one.fact.on == TODAY for one in opened(world).facts) == 1


def test_the_worker_is_not_offered_what_others_do(world: World, sign_in: SignIn) -> None:
    client = sign_in("koen", Hat.WORKER)
    assert client.get(address(world, "physician.told")).status_code == 404
    saved = client.post(address(world, "absence.expected_until"), {"on": "vandaag", "b_until": "15/1/2027"})
    assert (saved.status_code, saved.headers["Location"]) == (302, reverse("mijn_draad"))


def test_out_of_reach_there_is_no_form(world: World, sign_in: SignIn) -> None:
    for name, hat in (("second", Hat.MANAGER), ("kitchenhr", Hat.HR), ("bram", Hat.WORKER)):
        assert sign_in(name, hat).get(address(world, "absence.started")).status_code == 404
        assert sign_in(name, hat).get(reverse("feit", args=[world.dossiers["koen"]])).status_code == 404
