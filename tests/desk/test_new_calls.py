"""What HR finds on today: who was newly reported, and of whom nobody said until when."""

import re
from datetime import date

import pytest
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from draad.actions.correct_fact import Correction, correct_fact
from draad.actions.report_sick import SickCall, report_sick
from draad.desk.pages.vandaag.calls import ENDLESS, NEW, call_groups
from draad.periods import Day, iso
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES
from draad.store import models, read
from draad.store.read import CallRow, Calls
from tests.desk.conftest import SignIn
from tests.worlds import TODAY, World


def told(sign_in: SignIn, name: str, hat: Hat) -> str:
    return sign_in(name, hat).get("/vandaag/").content.decode()


def part(page: str, key: str) -> str:
    """One section of the page; empty when it is not there."""
    found = re.search(rf'<section aria-labelledby="{key}">.*?</section>', page, re.DOTALL)
    return found[0] if found else ""


def at(day: Day) -> str:
    return f"{iso(day)}T09:00:00+01:00"


def call(world: World, expected: int | None = None, first: int = 0, told_on: Day = TODAY) -> None:
    until = TODAY + expected if expected is not None else None
    marc = world.viewer("marc", Hat.MANAGER, at=at(told_on))
    report_sick(marc, world.dossiers["bram"], SickCall(TODAY - first, expected_until=until), key="call")


def test_a_call_of_today_stands_first_with_a_way_to_fill_in_its_end(sign_in: SignIn, world: World) -> None:
    call(world)
    page = told(sign_in, "hanna", Hat.HR)
    new = part(page, "gemeld")
    assert "Bram Peeters" in new
    assert "Spoed" in new
    assert "geen einddatum bekend" in new
    assert reverse("terug", args=[world.dossiers["bram"]]) in new
    row = new.partition('<span class="people-who">')[2].partition("</li>")[0]
    assert row.index("Vul de einddatum in") < row.rindex("</span>"), "under the words, so that they keep their width"
    assert page.index('id="gemeld"') < page.index('id="nu"')
    assert "Bram" not in part(page, "einde"), "nobody stands in both"
    assert sign_in("hanna", Hat.HR).get(reverse("terug", args=[world.dossiers["bram"]])).status_code == 200


def test_an_end_that_is_known_is_told_and_not_asked(sign_in: SignIn, world: World) -> None:
    call(world, expected=6)
    new = part(told(sign_in, "hanna", Hat.HR), "gemeld")
    assert "verwacht tot en met 29 november" in new
    assert reverse("terug", args=[world.dossiers["bram"]]) not in new


@pytest.mark.parametrize(("ago", "where"), [(3, "gemeld"), (4, "einde")])
def test_after_three_days_a_call_is_new_no_more(sign_in: SignIn, world: World, ago: int, where: str) -> None:
    call(world, first=ago, told_on=TODAY - ago)
    page = told(sign_in, "hanna", Hat.HR)
    assert ["Bram" in part(page, key) for key in ("gemeld", "einde")] == [where == "gemeld", where == "einde"]


def test_a_call_of_today_is_new_however_long_ago_the_absence_began(sign_in: SignIn, world: World) -> None:
    call(world, first=20)
    page = told(sign_in, "hanna", Hat.HR)
    assert "Bram Peeters" in part(page, "gemeld")
    assert "Sinds di 3 november" in part(page, "gemeld")
    assert "gemeld op ma 23 november" in part(page, "gemeld")
    assert "Bram" not in part(page, "einde")


def test_the_latest_call_stands_first_not_the_latest_absence(sign_in: SignIn, world: World) -> None:
    """Stranger fell ill yesterday and was told yesterday; Bram long ago, and told today."""
    second = world.viewer("second", Hat.MANAGER, at=at(TODAY - 1))
    report_sick(second, world.dossiers["stranger"], SickCall(TODAY - 1), key="other")
    call(world, first=20)
    new = part(told(sign_in, "hanna", Hat.HR), "gemeld")
    assert 0 < new.index("Bram") < new.index("Stranger")


def test_a_correction_of_the_first_day_is_no_new_call(sign_in: SignIn, world: World) -> None:
    call(world, first=9, told_on=TODAY - 9)
    hanna, dossier_id = world.viewer("hanna", Hat.HR), world.dossiers["bram"]
    dossier = read.open_dossier(hanna, dossier_id)
    assert dossier is not None
    n = next(shown.n for shown in dossier.facts if shown.fact.kind == "absence.started")
    better = Correction(TODAY - 8, {}, "de dag klopte niet")
    correct_fact(hanna, dossier_id, n, better, key="better", seen=dossier.token)
    page = told(sign_in, "hanna", Hat.HR)
    assert "Bram" not in part(page, "gemeld")
    assert "Sinds zo 15 november" in part(page, "einde")


def test_who_has_an_expected_end_or_is_back_is_not_among_the_missing(sign_in: SignIn, world: World) -> None:
    koen = models.Summary.objects.filter(dossier_id=world.dossiers["koen"])
    for change, stands in (
        ({"expected_until": None}, True),
        ({"expected_until": date(2026, 12, 31)}, False),
        ({"expected_until": None, "absent": False}, False),
    ):
        koen.update(**change)
        assert ("Koen" in part(told(sign_in, "hanna", Hat.HR), "einde")) is stands


def test_no_calls_says_so(sign_in: SignIn) -> None:
    assert "De laatste dagen is niemand nieuw gemeld." in part(told(sign_in, "hanna", Hat.HR), "gemeld")


@pytest.mark.parametrize(
    ("name", "hat"), [("kitchenhr", Hat.HR), ("leen", Hat.COACH), ("marc", Hat.MANAGER), ("nele", Hat.PHYSICIAN)]
)
def test_out_of_reach_or_under_another_hat_there_is_nothing(sign_in: SignIn, world: World, name: str, hat: Hat) -> None:
    call(world)
    page = told(sign_in, name, hat)
    assert "Bram" not in part(page, "gemeld") + part(page, "einde")
    assert ('id="gemeld"' in page) is (hat is Hat.HR)


def test_what_was_shown_is_in_the_log(sign_in: SignIn, world: World) -> None:
    call(world)
    models.WorkLine.objects.all().delete()
    told(sign_in, "hanna", Hat.HR)
    look = models.Look.objects.get(purpose="today")
    at = set(models.LookAt.objects.filter(look_id=look.id).values_list("dossier_id", flat=True))
    assert world.dossiers["bram"] in at


def test_a_list_is_cut_and_says_so() -> None:
    rows = tuple(CallRow(n, f"Iemand {n}", "", TODAY - 9, None) for n in range(ENDLESS + 1))
    new, endless = call_groups(Calls((), rows), TODAY, "nl", lambda room, key: f"/{room}/{key}/")
    assert (new.lines, new.more) == ((), "")
    assert len(endless.lines) == ENDLESS
    assert endless.more == "Alleen de eerste 10. Bekijk de hele lijst"
    assert endless.lines[0].fill_url == "/terug/0/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_it(language: str) -> None:
    row = CallRow(1, "Tom", "Spoed", TODAY, TODAY + 3)
    (new,) = call_groups(Calls((row,)), TODAY, language, lambda room, key: "/")  # type: ignore[arg-type]
    assert new.lines[0].told.count(" · ") == 2


def test_the_reading_is_a_query_for_each_list(world: World, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    call(world)
    hr = world.viewer("hanna", Hat.HR)
    with django_assert_num_queries(2):
        found = read.calls(hr, NEW, ENDLESS)
    assert [row.name for row in found.new] == ["Bram Peeters"]


def test_a_policy_without_expected_ends_shows_nothing(world: World) -> None:
    call(world)
    models.Employer.objects.filter(id=world.employer).update(narrowed=[["hr", "EXPECTED_END", "R"]])
    assert read.calls(world.viewer("hanna", Hat.HR), NEW, ENDLESS) == Calls()
