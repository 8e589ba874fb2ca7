"""The search: people in reach by parts of their name, rules by plain words, and silence about everyone else."""

import pytest
from django.urls import reverse

from draad.desk.pages.zoek.rules import find_rules
from draad.law import BELGIUM
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store import models
from tests.desk.conftest import SignIn
from tests.worlds import World

FINDS = [("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH), ("nele", Hat.PHYSICIAN), ("nurse", Hat.NURSE)]
FINDS_NOT = [("second", Hat.MANAGER), ("kitchenhr", Hat.HR)]
MAY_NOT_COME_IN = [
    ("koen", Hat.WORKER),
    ("adviser", Hat.ADVISER),
    ("council", Hat.COMMITTEE),
    ("admin", Hat.ADMIN),
    ("dpo", Hat.DPO),
]


@pytest.mark.parametrize(("name", "hat"), FINDS)
@pytest.mark.parametrize("text", ["koen", "Smet Koen", "DE SME", "kóen"])
def test_a_person_in_reach_is_found_and_leads_to_the_dossier(
    sign_in: SignIn, world: World, name: str, hat: Hat, text: str
) -> None:
    said = sign_in(name, hat).get("/zoek/", {"z": text}).content.decode()
    assert "Koen De Smet" in said
    assert reverse("dossier", args=[world.dossiers["koen"]]) in said
    assert "afwezig sinds 13 juli" in said


@pytest.mark.parametrize(("name", "hat"), FINDS_NOT)
def test_someone_out_of_reach_is_as_someone_who_is_not_there(sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    found = client.get("/zoek/", {"z": "koen"}).content.decode()
    nobody = client.get("/zoek/", {"z": "qqqq"}).content.decode()
    assert "Geen persoon gevonden. Je ziet alleen mensen van je eigen teams." in found
    assert bare(found, "koen") == bare(nobody, "qqqq")


def bare(page: str, text: str) -> str:
    """A page without what was typed and the token of its forms."""
    lines = [line for line in page.replace(text, "…").splitlines() if "csrfmiddlewaretoken" not in line]
    return "\n".join(lines)


@pytest.mark.parametrize(("name", "hat"), MAY_NOT_COME_IN)
def test_other_hats_have_no_search(sign_in: SignIn, name: str, hat: Hat) -> None:
    assert sign_in(name, hat).get("/zoek/", {"z": "koen"}).status_code == 404


@pytest.mark.parametrize(
    ("name", "hat", "offered"), [("marc", Hat.MANAGER, True), ("hanna", Hat.HR, True), ("nele", Hat.PHYSICIAN, False)]
)
def test_someone_at_work_can_be_reported_sick_by_who_may(
    sign_in: SignIn, world: World, name: str, hat: Hat, offered: bool
) -> None:
    said = sign_in(name, hat).get("/zoek/", {"z": "bram"}).content.decode()
    assert "aan het werk" in said
    assert (reverse("meld_ziek_wie", args=[world.dossiers["bram"]]) in said) is offered
    away = sign_in(name, hat).get("/zoek/", {"z": "koen"}).content.decode()
    assert reverse("meld_ziek_wie", args=[world.dossiers["koen"]]) not in away


def test_a_closed_thread_looks_like_work_to_a_manager(sign_in: SignIn, world: World) -> None:
    models.Summary.objects.filter(dossier_id=world.dossiers["koen"]).update(phase="closed", running=False, absent=False)
    said = sign_in("marc", Hat.MANAGER).get("/zoek/", {"z": "koen"}).content.decode()
    assert "aan het werk" in said
    assert "Afgerond" not in said


def test_what_was_shown_is_one_entry_in_the_log(sign_in: SignIn, world: World) -> None:
    sign_in("hanna", Hat.HR).get("/zoek/", {"z": "koen"})
    (look,) = models.Look.objects.filter(purpose="search")
    assert look.shown == 1
    assert [row.dossier_id for row in models.LookAt.objects.filter(look_id=look.id)] == [world.dossiers["koen"]]
    sign_in("hanna", Hat.HR).get("/zoek/", {"z": "nobody"})
    assert models.Look.objects.filter(purpose="search").count() == 1


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("4 weken", "nl", "be.four-weeks.report"),
        ("vier weken", "nl", "be.four-weeks.report"),
        ("8 weken", "nl", "be.work-potential.request"),
        ("4 semaines", "fr", "be.four-weeks.report"),
        ("quatre semaines", "fr", "be.four-weeks.report"),
        ("vier Wochen", "de", "be.four-weeks.report"),
        ("four weeks", "en", "be.four-weeks.report"),
        ("medische overmacht", "nl", "be.force-majeure.start"),
        ("ziekteattest", "nl", "be.certificate.hand-in"),
    ],
)
def test_a_rule_is_found_by_plain_words(text: str, language: Language, key: str) -> None:
    found = [rule.key for rule in find_rules(BELGIUM.rules, text, language, 40)]
    assert key in found or any(one.startswith(key.rsplit(".", 1)[0]) for one in found)


def test_a_number_is_the_whole_number() -> None:
    assert "be.four-weeks.report" not in [rule.key for rule in find_rules(BELGIUM.rules, "14 weken", "nl", 100)]
    assert find_rules(BELGIUM.rules, "qqqq", "nl") == []
    assert find_rules(BELGIUM.rules, "  ", "nl") == []


def test_the_rule_leads_to_its_explanation(sign_in: SignIn) -> None:
    said = sign_in("leen", Hat.COACH).get("/zoek/", {"z": "4 weken"}).content.decode()
    assert reverse("regel", args=["be.four-weeks.report"]) in said


def test_an_empty_search_asks_nothing_and_notes_nothing(sign_in: SignIn) -> None:
    page = sign_in("leen", Hat.COACH).get("/zoek/")
    assert page.status_code == 200
    assert not models.Look.objects.filter(purpose="search").exists()
