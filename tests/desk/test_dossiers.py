"""The list of dossiers as people get it: rows, filters, pages, one entry in the log, and a cost that does not grow."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from draad.actions.correct_fact import Correction, correct_fact
from draad.actions.record_facts import record_facts
from draad.desk.dossier_parts.turn import next_lines
from draad.desk.pages.dossiers.context import asked
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.store import models, read
from draad.store.append import NewFact
from tests.crowds import crowd
from tests.desk.conftest import SignIn
from tests.store.test_work import line
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


# What matters first


def say(world: World, name: str, hat: Hat, kind: str, on: str, /, **body: object) -> None:
    told = NewFact(kind, parse_day(on), body)
    record_facts(world.viewer(name, hat), world.dossiers["koen"], (told,), key=f"{kind}{on}", verb="x")


def test_law_that_is_open_stands_before_the_weekly_call(sign_in: SignIn, world: World) -> None:
    """The call is due tomorrow; asking for the estimate has been law for weeks and has no last day."""
    say(world, "marc", Hat.MANAGER, "contact.made", "2026-11-17", by="manager", channel="phone")
    said = sign_in("hanna", Hat.HR).get("/dossiers/").content.decode()
    assert "Een inschatting van het arbeidspotentieel vragen" in said
    assert "Regelmatig even bellen" not in said
    by_day = sign_in("hanna", Hat.HR).get("/dossiers/?volgorde=termijn").content.decode()
    assert "Afspreken hoe jullie contact houden" in by_day, "in the order of days the first day is told"


def test_law_that_is_far_off_waits_for_policy_that_is_open(sign_in: SignIn, world: World) -> None:
    """Until the end of December it is far off; from then on it stands first."""
    models.WorkLine.objects.filter(rule__startswith="be.").delete()
    line(world, "be.trajectory.plan", "employer", "2026-12-25", "duty", earliest="2026-11-02")
    said = sign_in("hanna", Hat.HR).get("/dossiers/").content.decode()
    assert "re-integratieplan of een gemotiveerd verslag" not in said
    models.WorkLine.objects.filter(rule="be.trajectory.plan").update(due="2026-12-24")
    said = sign_in("hanna", Hat.HR).get("/dossiers/").content.decode()
    assert "re-integratieplan of een gemotiveerd verslag" in said


@pytest.mark.parametrize(("name", "hat"), [("hanna", Hat.HR), ("leen", Hat.COACH), ("marc", Hat.MANAGER)])
def test_the_list_and_the_dossier_name_the_same_step(world: World, name: str, hat: Hat) -> None:
    viewer = world.viewer(name, hat)
    steps: tuple[tuple[str, str, dict[str, str]], ...] = (
        ("", "", {}),
        ("work_potential.requested", "2026-11-20", {}),
        ("trajectory.requested", "2026-11-21", {"by": "employer"}),
        ("physician.told", "2026-11-22", {}),
    )
    for kind, on, body in steps:
        if kind:
            say(world, "hanna", Hat.HR, kind, on, **body)
        (row,) = read.list_dossiers(viewer, read.Filters()).rows
        dossier = read.open_dossier(viewer, row.dossier_id)
        assert dossier is not None
        first = next_lines(dossier)[0]
        assert row.next is not None
        assert (row.next.rule, row.next.due) == (first.rule.key, first.due)


def test_how_often_was_agreed_is_told_and_the_name_is_true(sign_in: SignIn, world: World) -> None:
    say(world, "hanna", Hat.HR, "work_potential.requested", "2026-11-20")
    say(world, "marc", Hat.MANAGER, "contact.agreed", "2026-11-20", by="manager", channel="phone", every_days=28)
    client, rule = sign_in("marc", Hat.MANAGER), "cp.weekly-call"
    listed = client.get("/dossiers/?volgorde=termijn").content.decode()
    assert "Regelmatig even bellen, elke 4 weken" in listed
    why = client.get(reverse("waarom", args=[world.dossiers["koen"], rule])).content.decode()
    assert "Afgesproken: elke 4 weken" in why
    assert "vrijdag 18 december 2026" in why
    assert not [page for page in (listed, why) if "Elke week even bellen" in page]


# Certificates


def miss_some(world: World) -> None:
    """The second certificate began two days later: 1 and 2 September have none."""
    viewer = world.viewer("hanna", Hat.HR)
    dossier = read.open_dossier(viewer, world.dossiers["koen"])
    assert dossier is not None
    n = [shown.n for shown in dossier.facts if shown.fact.kind == "certificate.received"][-1]
    better = Correction(parse_day("2026-09-01"), {"from": "2026-09-03", "until": "2026-12-31"}, "x")
    correct_fact(viewer, dossier.id, n, better, key="c", seen=dossier.token)


@pytest.mark.parametrize(("name", "hat"), [("hanna", Hat.HR), ("marc", Hat.MANAGER), ("leen", Hat.COACH)])
def test_days_without_a_certificate_are_told_in_list_and_dossier(
    sign_in: SignIn, world: World, name: str, hat: Hat
) -> None:
    client, own = sign_in(name, hat), reverse("dossier", args=[world.dossiers["koen"]])
    assert "dagen zonder attest" not in client.get("/dossiers/").content.decode()
    assert "note-warning" not in client.get(own).content.decode()
    miss_some(world)
    assert "dagen zonder attest" in client.get("/dossiers/").content.decode()
    top = client.get(own).content.decode().partition('class="columns"')[0]
    assert "Nog geen attest: 1 tot en met 2 september 2026" in top
    step = reverse("attest", args=[world.dossiers["koen"]])
    assert [step in top.partition("note-warning")[2], "Jij hoeft niets te doen" in top] == [
        hat is Hat.HR,
        hat is not Hat.HR,
    ]


def test_a_manager_is_told_of_no_certificate_once_the_absence_is_over(sign_in: SignIn, world: World) -> None:
    miss_some(world)
    say(world, "hanna", Hat.HR, "work.resumed", "2026-11-20")
    own = reverse("dossier", args=[world.dossiers["koen"]])
    for name, hat, sees in (("hanna", Hat.HR, True), ("marc", Hat.MANAGER, False)):
        client = sign_in(name, hat)
        assert ("dagen zonder attest" in client.get("/dossiers/").content.decode()) is sees, name
        assert ("Nog geen attest" in client.get(own).content.decode()) is sees, name


def test_since_when_has_its_year_once_it_is_another(sign_in: SignIn, world: World) -> None:
    row = models.Summary.objects.filter(dossier_id=world.dossiers["koen"])
    row.update(first_day="2024-07-15")
    assert "sinds 15 juli 2024" in sign_in("hanna", Hat.HR).get("/dossiers/").content.decode()
    row.update(absent=False, back_since="2025-12-01", phase="after_return")
    assert "terug sinds 1 december 2025" in sign_in("hanna", Hat.HR).get("/dossiers/").content.decode()
