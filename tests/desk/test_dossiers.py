"""The list of dossiers as people get it: rows, filters, pages, one entry in the log, and a cost that does not grow."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from draad.desk.pages.dossiers.context import asked
from draad.privacy.hats import Hat
from draad.store import models
from tests.crowds import crowd
from tests.desk.conftest import SignIn
from tests.worlds import World

SEES = [
    ("marc", Hat.MANAGER),
    ("standin", Hat.MANAGER),
    ("hanna", Hat.HR),
    ("leen", Hat.COACH),
    ("nele", Hat.PHYSICIAN),
    ("nurse", Hat.NURSE),
]
SEES_NOT = [("second", Hat.MANAGER), ("kitchenhr", Hat.HR)]
MAY_NOT_COME_IN = [
    ("koen", Hat.WORKER),
    ("adviser", Hat.ADVISER),
    ("council", Hat.COMMITTEE),
    ("admin", Hat.ADMIN),
    ("dpo", Hat.DPO),
]
MOST_QUERIES, MOST_BYTES = 10, 60_000
FRAME = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")


@pytest.mark.parametrize(("name", "hat"), SEES)
def test_who_has_to_do_with_it_sees_the_row(sign_in: SignIn, world: World, name: str, hat: Hat) -> None:
    page = sign_in(name, hat).get("/dossiers/")
    said = page.content.decode()
    assert page.status_code == 200
    assert "1 dossier<" in said
    assert f'<a href="{reverse("dossier", args=[world.dossiers["koen"]])}">Koen De Smet</a>' in said
    assert "week 20, sinds 13 juli" in said


@pytest.mark.parametrize(("name", "hat"), SEES_NOT)
def test_for_others_there_is_nothing_and_a_next_step(sign_in: SignIn, name: str, hat: Hat) -> None:
    said = sign_in(name, hat).get("/dossiers/").content.decode()
    assert "Koen" not in said
    assert "0 dossiers" in said
    assert "Er lopen nu geen dossiers." in said
    assert reverse("zoek") in said


@pytest.mark.parametrize(("name", "hat"), MAY_NOT_COME_IN)
def test_other_hats_have_no_list(sign_in: SignIn, name: str, hat: Hat) -> None:
    assert sign_in(name, hat).get("/dossiers/").status_code == 404


@pytest.mark.parametrize(("name", "hat"), [("leen", Hat.COACH), ("hanna", Hat.HR), ("nele", Hat.PHYSICIAN)])
@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_the_cost_is_the_same_for_three_dossiers_and_for_three_hundred(
    sign_in: SignIn, world: World, name: str, hat: Hat, language: str
) -> None:
    world.accounts[name].language = language
    world.accounts[name].save()
    client = sign_in(name, hat)
    crowd(world, 3)
    few = statements(client, "/dossiers/")
    crowd(world, 297)
    many = statements(client, "/dossiers/")
    assert len(few) == len(many) <= MOST_QUERIES, "\n".join(many)
    page = client.get("/dossiers/")
    assert page.content.count(b"<tr>") == 51
    assert len(page.content) <= MOST_BYTES
    after = re.search(r'rel="next" href="\?([^"]+)"', page.content.decode())
    assert after is not None
    assert len(statements(client, f"/dossiers/?{after[1]}")) == len(many)


def statements(client: Client, url: str) -> list[str]:
    """What the database was asked for one page, without the marks of transactions."""
    client.get(url)
    with CaptureQueriesContext(connection) as asked_for:
        assert client.get(url).status_code == 200
    said = [query["sql"] for query in asked_for.captured_queries]
    return [sql for sql in said if not sql.startswith(FRAME)]


def test_a_page_of_the_list_is_one_entry_that_names_what_it_showed(sign_in: SignIn, world: World) -> None:
    made = crowd(world, 60)
    sign_in("hanna", Hat.HR).get("/dossiers/")
    (look,) = models.Look.objects.filter(purpose="list")
    named = {row.dossier_id for row in models.LookAt.objects.filter(look_id=look.id)}
    assert look.shown == len(named) == 50
    assert named < {*made, world.dossiers["koen"]}


def test_the_pages_together_show_everyone_once(sign_in: SignIn, world: World) -> None:
    made = crowd(world, 120)
    client, url, seen = sign_in("hanna", Hat.HR), "/dossiers/?volgorde=termijn", []
    while url:
        said = client.get(url).content.decode()
        seen += re.findall(r'<a href="/dossiers/(\d+)/"', said)
        found = re.search(r'rel="next" href="([^"]+)"', said)
        url = f"/dossiers/{found[1].replace('&amp;', '&')}" if found else ""
    assert sorted(map(int, seen)) == sorted([*made, world.dossiers["koen"]])


def test_an_address_holds_no_name_but_the_one_that_was_typed(sign_in: SignIn, world: World) -> None:
    crowd(world, 70)
    said = sign_in("hanna", Hat.HR).get("/dossiers/?fase=during&volgorde=termijn").content.decode()
    for href in re.findall(r'href="(\?[^"]+)"', said):
        assert re.fullmatch(r"\?(fase=during&amp;)?(volgorde=termijn&amp;)?(na|voor)=[a-z]\d+", href), href


def test_filters_are_kept_in_the_form_and_from_page_to_page(sign_in: SignIn, world: World) -> None:
    crowd(world, 300)
    said = sign_in("hanna", Hat.HR).get("/dossiers/?fase=during&volgorde=termijn&z=e").content.decode()
    assert '<option value="during" selected>' in said
    assert '<option value="termijn" selected>' in said
    assert 'name="z" type="search" value="e"' in said
    assert re.search(r'rel="next" href="\?fase=during&amp;z=e&amp;volgorde=termijn&amp;na=d\d+"', said)


@pytest.mark.parametrize(
    "query", ["fase=nope", "afdeling=x", "volgorde=DROP", "na=zzz", "voor=n0", "afdeling=9" * 30, "formeel=?"]
)
def test_an_address_that_cannot_be_read_shows_the_whole_list(sign_in: SignIn, query: str) -> None:
    page = sign_in("hanna", Hat.HR).get(f"/dossiers/?{query}")
    assert page.status_code == 200
    assert b"Koen De Smet" in page.content


def test_nothing_found_says_how_to_go_on(sign_in: SignIn) -> None:
    said = sign_in("hanna", Hat.HR).get("/dossiers/?z=qqqq").content.decode()
    assert "Met deze keuze is er niets." in said
    assert 'href="/dossiers/">' in said


def test_a_step_that_is_hidden_is_not_next(sign_in: SignIn, world: World) -> None:
    models.WorkLine.objects.all().delete()
    crowd(world, 1)
    coach = sign_in("leen", Hat.COACH).get("/dossiers/").content.decode()
    hr = sign_in("hanna", Hat.HR).get("/dossiers/").content.decode()
    assert "arbeidspotentieel" in hr
    assert "arbeidspotentieel" not in coach


def test_a_list_above_the_cap_says_more_than(sign_in: SignIn, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("draad.store.read.listing.CAP", 20)
    monkeypatch.setattr("draad.store.read.listing.part_of_list.statements", {})
    monkeypatch.setattr("draad.desk.pages.dossiers.context.CAP", 20)
    crowd(world, 30, lines=False)
    assert "Meer dan 20 dossiers" in sign_in("hanna", Hat.HR).get("/dossiers/").content.decode()


def test_the_address_is_read_and_written_alike() -> None:
    query = {"volgorde": "eerste-dag", "afdeling": "12", "z": " Koen ", "formeel": "ja", "na": "f3"}
    wanted = asked(query, ["during", "nope"])
    assert wanted.query() == "?fase=during&afdeling=12&formeel=ja&z=Koen&volgorde=eerste-dag"
    assert wanted.narrowed
    assert not asked({"volgorde": "termijn"}, []).narrowed
