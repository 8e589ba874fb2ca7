"""Setting an employer up, by somebody who sees no dossier and never will."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.urls import reverse

from draad.actions.set_up_employer import NotYet, begin_work, lacking
from draad.actions.wanted_demo import WANTED
from draad.privacy.hats import Hat
from draad.store import models, read
from draad.store.read.setup import house_contact, setup_of
from tests.desk.conftest import SignIn
from tests.worlds import World

EMPLOYER = {
    "name": "Zorg Westhoek",
    "short_name": "",
    "average": "38,5",
    "on_1_january": "",
    "sector": "private",
    "committee": "unknown",
    "group": "",
    "region": "flanders",
    "speaks_nl": "yes",
    "speaks_fr": "yes",
    "main_language": "fr",
    "contact": "057 00 00 00",
}
LEAD = {"protocol_collective-policy": "yes", "leads": "coach", "contact_by": "hr", "every": "14"}
LETTERS = {"name": "Zorg Westhoek", "street": "Kouter 1", "city": "8900 Ieper", "signed_by": "Sarah"}


def post(client: Any, step: str, values: dict[str, str]) -> Any:
    return client.post(reverse(f"beginnen_{step}"), values)


def test_what_is_told_of_the_employer_is_what_the_rules_know(world: World, sign_in: SignIn) -> None:
    client = sign_in("admin", Hat.ADMIN)
    answer = post(client, "werkgever", EMPLOYER)
    assert (answer.status_code, answer["Location"]) == (302, "/beginnen/leiding/")
    row = models.Employer.objects.get(id=world.employer)
    assert (row.name, row.short_name, row.language, row.contact) == (
        "Zorg Westhoek",
        "Zorg Westhoek",
        "fr",
        "057 00 00 00",
    )
    assert row.context == {"workers_average": 38.5, "sector": "private", "protocols": ["collective-policy"]}
    assert row.setup["employer"] == {"region": "flanders", "languages": ["fr", "nl"]}
    assert "057 00 00 00" in client.get("/nergens/").content.decode()


def test_the_house_protocol_counts_from_now_in_every_dossier(world: World, sign_in: SignIn) -> None:
    client = sign_in("admin", Hat.ADMIN)
    before = set(models.WorkLine.objects.filter(employer_id=world.employer).values_list("rule", flat=True))
    assert any(rule.startswith("cp.") for rule in before)
    post(client, "leiding", {key: value for key, value in LEAD.items() if "protocol" not in key})
    after = set(models.WorkLine.objects.filter(employer_id=world.employer).values_list("rule", flat=True))
    assert after == {rule for rule in before if not rule.startswith("cp.")}


def test_the_work_rules_are_said_to_be_compulsory_and_since_when_is_kept(world: World, sign_in: SignIn) -> None:
    client = sign_in("admin", Hat.ADMIN)
    page = client.get(reverse("beginnen_leiding")).content.decode()
    assert "Verplicht in het arbeidsreglement" in page
    assert "I.4-71/2" in page
    post(client, "leiding", {**LEAD, "in_rules_since": "01/02/2026"})
    facts = models.Employer.objects.get(id=world.employer).context["facts"]
    assert facts == [{"kind": "policy.contact_procedure_set", "on": "2026-02-01", "seq": 1}]
    assert "01/02/2026" in client.get(reverse("beginnen_leiding")).content.decode()


def test_who_keeps_contact_and_how_often_is_the_first_proposal_in_a_talk(world: World, sign_in: SignIn) -> None:
    post(sign_in("admin", Hat.ADMIN), "leiding", LEAD)
    house = house_contact(world.viewer("leen", Hat.COACH))
    assert (house.by, house.every_days) == ("hr", 14)
    page = sign_in("leen", Hat.COACH).get(reverse("contactafspraak", args=[world.dossiers["koen"]])).content.decode()
    assert 'value="14" checked' in " ".join(page.split())
    assert 'value="hr" checked' in " ".join(page.split())


@pytest.mark.parametrize(
    ("step", "values", "missing"),
    [
        ("werkgever", EMPLOYER, "name"),
        ("werkgever", EMPLOYER, "average"),
        ("werkgever", EMPLOYER, "region"),
        ("werkgever", EMPLOYER, "main_language"),
        ("werkgever", EMPLOYER, "contact"),
        ("leiding", LEAD, "leads"),
        ("leiding", LEAD, "every"),
        ("gezondheidsdienst", {"name": "Zuiderwind"}, "name"),
        ("brieven", LETTERS, "signed_by"),
    ],
)
def test_what_is_missing_is_asked_again_and_the_rest_is_kept(
    world: World, sign_in: SignIn, step: str, values: dict[str, str], missing: str
) -> None:
    before = models.Employer.objects.get(id=world.employer).setup
    answer = post(sign_in("admin", Hat.ADMIN), step, {**values, missing: ""})
    assert answer.status_code == 422
    for name, typed in values.items():
        if name != missing and typed not in {"", "yes", "unknown"} and len(typed) > 3:
            assert typed in answer.content.decode(), name
    assert models.Employer.objects.get(id=world.employer).setup == before


def test_a_physician_of_the_service_gets_the_role_once(world: World, sign_in: SignIn) -> None:
    sent = {"name": "Zuiderwind", "physician_name": "Nele", "physician_mail": "nieuw@zuiderwind.example"}
    for once in ("a", "b"):
        post(sign_in("admin", Hat.ADMIN), "gezondheidsdienst", {**sent, "once": once})
    rows = models.Mandate.objects.filter(account__email="nieuw@zuiderwind.example")
    assert [(row.hat, row.granted_by_id) for row in rows] == [("physician", world.accounts["admin"].id)]
    half = post(sign_in("admin", Hat.ADMIN), "gezondheidsdienst", {**sent, "physician_name": ""})
    assert half.status_code == 422


def test_whoever_stops_comes_back_to_the_step(world: World, sign_in: SignIn) -> None:
    client = sign_in("admin", Hat.ADMIN)
    for step, values, then in (
        ("werkgever", EMPLOYER, "/beginnen/leiding/"),
        ("leiding", LEAD, "/beginnen/gezondheidsdienst/"),
    ):
        post(client, step, values)
        page = sign_in("admin", Hat.ADMIN).get("/beginnen/").content.decode()
        assert f'href="{then}"' in page.split("button-primary")[0].rsplit("<a", 1)[1] + page.split("button-primary")[1]
    assert 'value="Zorg Westhoek"' in client.get(reverse("beginnen_werkgever")).content.decode()


def test_it_begins_once_nothing_is_lacking_and_who_has_a_role_is_invited(world: World, sign_in: SignIn) -> None:
    client, viewer = sign_in("admin", Hat.ADMIN), world.viewer("admin", Hat.ADMIN)
    found = setup_of(viewer)
    assert found is not None
    assert lacking(found) == ("employer", "lead")
    early = client.post(reverse("beginnen_nakijken"))
    assert early.status_code == 422
    assert "Vul de gegevens van de werkgever in" in early.content.decode()
    with pytest.raises(NotYet):
        begin_work(viewer, lambda _: "", key="k")
    post(client, "werkgever", EMPLOYER)
    post(client, "leiding", LEAD)
    assert client.post(reverse("beginnen_nakijken"), {"once": "go"}).status_code == 302
    assert models.Employer.objects.get(id=world.employer).setup["started_on"] == "2026-11-23"
    told = set(models.OutboxMail.objects.values_list("to", flat=True))
    assert "hanna@zorg.example" in told
    assert "admin@zorg.example" not in told
    assert "koen@zorg.example" not in told
    page = client.get("/beginnen/").content.decode()
    assert "werkt met Draad sinds 23 november" in page
    assert post(client, "brieven", LETTERS)["Location"] == "/beginnen/"


def test_without_hr_beside_the_administrator_nobody_begins(world: World, sign_in: SignIn) -> None:
    models.Mandate.objects.filter(employer_id=world.employer, hat=Hat.HR).delete()
    models.Mandate.objects.create(
        employer_id=world.employer, account=world.accounts["admin"], hat=Hat.HR, valid_from="2026-01-01"
    )
    client = sign_in("admin", Hat.ADMIN)
    post(client, "werkgever", EMPLOYER)
    post(client, "leiding", LEAD)
    answer = client.post(reverse("beginnen_nakijken"))
    assert answer.status_code == 422
    assert "iemand anders dan jezelf" in answer.content.decode()


def test_the_administrator_sees_no_dossier_whatever_they_open(world: World, sign_in: SignIn) -> None:
    viewer, client = world.viewer("admin", Hat.ADMIN), sign_in("admin", Hat.ADMIN)
    for name, dossier_id in world.dossiers.items():
        assert read.open_dossier(viewer, dossier_id) is None, name
        assert client.get(f"/dossiers/{dossier_id}/").status_code == 404
    for place in ("/vandaag/", "/dossiers/", "/team/", "/meld-ziek/"):
        assert client.get(place).status_code == 404, place


def test_the_demo_is_asked_for_and_taken_away_in_a_real_installation_on_this_machine_only(
    world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    client = sign_in("admin", Hat.ADMIN)

    def installed(mode: str, *, https: bool) -> None:
        found = SimpleNamespace(DRAAD_DATA=tmp_path, DRAAD_MODE=mode, SECURE_SSL_REDIRECT=https)
        monkeypatch.setattr("draad.actions.wanted_demo.settings", found)

    installed("demo", https=False)
    client.post(reverse("demo_aan"), {"once": "a"})
    assert not (tmp_path / WANTED).exists(), "this is no real installation"
    installed("real", https=False)
    client.post(reverse("demo_aan"), {"once": "b"})
    assert (tmp_path / WANTED).exists()
    assert "wordt klaargezet" in client.get("/beginnen/").content.decode()
    client.post(reverse("demo_weg"), {"once": "c"})
    assert not (tmp_path / WANTED).exists()
    installed("real", https=True)
    client.post(reverse("demo_aan"), {"once": "d"})
    assert not (tmp_path / WANTED).exists()
