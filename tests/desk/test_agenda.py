"""The agenda: what each hat finds in it, by day, week, month and as a list; and the way to plan a talk."""

import re
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from draad.actions.note_contact import Contact, note_contact
from draad.actions.perform import NewFact, perform, saying
from draad.actions.plan_talk import Links, Moment, call_off_talk, move_talk, plan_talk
from draad.desk.pages.agenda.context import agenda_page
from draad.desk.pages.agenda.days import shown
from draad.desk.pages.agenda.entries import Entry
from draad.desk.pages.agenda.words import HOLIDAYS
from draad.periods import iso, parse_day, public_holidays
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES, Language
from draad.store import read
from draad.store.read.agenda import dates_between
from draad.store.read.seen import dossiers_with
from tests.desk.conftest import SignIn
from tests.desk.sending import speak
from tests.worlds import TODAY, World

LINKS = Links("https://draad.example/d", "https://draad.example/w")
AT_TWO = Moment(TODAY + 8, "14:00", 45, "at_work")


def plan(world: World, moment: Moment = AT_TWO, kind: str = "three_way", who: str = "leen") -> int:
    """Plan a talk with Koen; gives the number of the fact for whoever planned it."""
    hat = Hat.COACH if who == "leen" else Hat.MANAGER
    viewer, koen = world.viewer(who, hat), world.dossiers["koen"]
    plan_talk(viewer, koen, kind, moment, LINKS, key=f"plan-{kind}-{moment.on}-{moment.at}")
    dossier = read.open_dossier(viewer, koen)
    assert dossier is not None
    return max(one.n for one in dossier.facts if one.fact.kind == "talk.planned")


def page_of(world: World, sign_in: SignIn, who: str, hat: Hat, **asked: str) -> str:
    answer = sign_in(who, hat).get(reverse("agenda"), asked)
    assert answer.status_code == 200
    return answer.content.decode().replace("\u00a0", " ")


AROUND = [("leen", Hat.COACH), ("marc", Hat.MANAGER), ("koen", Hat.WORKER), ("standin", Hat.MANAGER)]


@pytest.mark.parametrize(("who", "hat"), AROUND)
@pytest.mark.parametrize("view", ["lijst", "dag", "week", "maand"])
def test_who_takes_part_finds_the_talk_in_every_view(
    world: World, sign_in: SignIn, who: str, hat: Hat, view: str
) -> None:
    plan(world)
    page = page_of(world, sign_in, who, hat, toon=view, op=iso(TODAY + 8))
    assert "14.00 u." in page
    assert "Gesprek met drie" in page
    assert ("Koen De Smet" in page) == (hat is not Hat.WORKER)
    if view != "maand":
        assert "14.00 u. tot 14.45 u." in page
        assert "Op het werk" in page


def test_each_is_told_with_whom(world: World, sign_in: SignIn) -> None:
    plan(world)
    day = iso(TODAY + 8)
    assert "met Marc Peeters<" in page_of(world, sign_in, "leen", Hat.COACH, toon="dag", op=day)
    assert "met Leen<" in page_of(world, sign_in, "marc", Hat.MANAGER, toon="dag", op=day)
    assert "met Marc Peeters en Leen" in page_of(world, sign_in, "koen", Hat.WORKER, toon="dag", op=day)


@pytest.mark.parametrize(
    ("who", "hat"), [("second", Hat.MANAGER), ("bram", Hat.WORKER), ("stranger", Hat.WORKER), ("kitchenhr", Hat.HR)]
)
def test_who_does_not_reach_the_dossier_finds_nothing(world: World, sign_in: SignIn, who: str, hat: Hat) -> None:
    empty = page_of(world, sign_in, who, hat, toon="maand", op=iso(TODAY + 8), wie="alle")
    plan(world)
    for name, kind in (("work.resumed", {}), ("contact.made", {"next_on": iso(TODAY + 3)})):
        perform(
            world.viewer("marc", Hat.MANAGER),
            "x",
            f"x-{name}",
            saying(NewFact(name, TODAY + (9 if name == "work.resumed" else 0), dict(kind))),
            dossier_id=world.dossiers["koen"],
        )
    full = page_of(world, sign_in, who, hat, toon="maand", op=iso(TODAY + 8), wie="alle")
    assert "Koen" not in full
    assert _bare(full) == _bare(empty)


def _bare(page: str) -> str:
    return re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", page)


def test_a_former_manager_finds_nothing_and_hr_finds_it_among_all(world: World, sign_in: SignIn) -> None:
    plan(world)
    assert sign_in("former", Hat.MANAGER).get(reverse("agenda")).status_code != 200 or "Koen" not in page_of(
        world, sign_in, "former", Hat.MANAGER, toon="lijst", wie="alle"
    )
    mine = page_of(world, sign_in, "hanna", Hat.HR, toon="dag", op=iso(TODAY + 8))
    assert "Gesprek met drie" not in mine
    everyone = page_of(world, sign_in, "hanna", Hat.HR, toon="dag", op=iso(TODAY + 8), wie="alle")
    assert "Gesprek met drie" in everyone


def test_whoever_is_asked_along_finds_it_among_their_own(world: World, sign_in: SignIn) -> None:
    plan(world, Moment(TODAY + 8, "10:00", also="hr"), "exploration", "marc")
    assert "Verkennend gesprek" in page_of(world, sign_in, "hanna", Hat.HR, toon="dag", op=iso(TODAY + 8))
    leen = page_of(world, sign_in, "leen", Hat.COACH, toon="dag", op=iso(TODAY + 8))
    assert "Verkennend gesprek" not in leen


def test_a_visit_shows_to_whom_the_matrix_shows_it(world: World, sign_in: SignIn) -> None:
    day = iso(TODAY + 5)
    perform(
        world.viewer("nele", Hat.PHYSICIAN),
        "invite",
        "v",
        saying(NewFact("pre_return_visit.invited", TODAY, {"for_day": day})),
        dossier_id=world.dossiers["koen"],
    )
    visit = "Afspraak bij de arbeidsarts"
    for who, hat, sees in (
        ("koen", Hat.WORKER, True),
        ("nele", Hat.PHYSICIAN, True),
        ("leen", Hat.COACH, True),
        ("hanna", Hat.HR, False),
        ("marc", Hat.MANAGER, False),
    ):
        page = page_of(world, sign_in, who, hat, toon="dag", op=day, wie="alle")
        assert (visit in page) == sees, (who, hat)


def test_agreed_days_are_squares_and_terms_keep_the_shape_of_their_source(world: World, sign_in: SignIn) -> None:
    marc, koen = world.viewer("marc", Hat.MANAGER), world.dossiers["koen"]
    note_contact(marc, koen, Contact(TODAY, "phone", TODAY + 3), None, key="c")
    dates = dates_between(marc, TODAY, TODAY + 27)
    assert [(one.what, one.day) for one in dates.days] == [("contact", TODAY + 3)]
    assert dates.terms
    assert all(TODAY <= row.day <= TODAY + 27 and row.party == "manager" for row in dates.terms)
    page = page_of(world, sign_in, "marc", Hat.MANAGER, toon="lijst")
    lines = re.findall(
        r'<li[^>]*><span class="dates-time">(.*?)</span><span class="dates-what"><a href="[^"]*">(.*?)</a>', page
    )
    shapes = {title: "rect" if "<rect" in time else "circle" if "<circle" in time else "path" for time, title in lines}
    assert shapes["Koen De Smet · Volgend contact"] == "rect"
    rules = read.rule_book(marc).by_key
    for row in dates.terms:
        title = f"Koen De Smet · {rules[row.rule].wording.name.nl}"
        assert shapes[title] == ("path" if row.rule.startswith("be.") else "circle")


def test_a_term_of_the_law_is_a_diamond(world: World, sign_in: SignIn) -> None:
    nele = world.viewer("nele", Hat.PHYSICIAN)
    perform(
        world.viewer("hanna", Hat.HR),
        "x",
        "t",
        saying(NewFact("trajectory.requested", TODAY, {"by": "employer"})),
        dossier_id=world.dossiers["koen"],
    )
    terms = dates_between(nele, TODAY, TODAY + 80).terms
    (assess,) = [row for row in terms if row.rule == "be.trajectory.assess"]
    page = page_of(world, sign_in, "nele", Hat.PHYSICIAN, toon="dag", op=iso(assess.day))
    assert re.search(r'dates-time"><svg[^>]*><path', page)
    assert "Ten laatste deze dag" in page


def test_a_talk_that_is_moved_stands_on_its_new_day_and_one_called_off_nowhere(world: World, sign_in: SignIn) -> None:
    n, leen, koen = plan(world), world.viewer("leen", Hat.COACH), world.dossiers["koen"]
    move_talk(leen, koen, n, Moment(TODAY + 10, "09:30"), LINKS, key="m")
    (one,) = dates_between(leen, TODAY, TODAY + 27).talks
    assert (one.talk.fact.on, one.talk.at, one.talk.moved) == (TODAY + 10, "09:30", 1)
    call_off_talk(leen, koen, one.talk.n, LINKS, key="o")
    assert dates_between(leen, TODAY, TODAY + 27).talks == ()
    (gone,) = dates_between(leen, TODAY, TODAY + 27, gone=True).talks
    assert gone.talk.called_off
    assert gone.root == one.root


def test_the_planner_goes_to_the_talk_and_others_to_the_dossier(world: World, sign_in: SignIn) -> None:
    n = plan(world)
    leen = page_of(world, sign_in, "leen", Hat.COACH, toon="dag", op=iso(TODAY + 8))
    assert reverse("gesprek_gepland", args=[world.dossiers["koen"], n]) in leen
    hanna = page_of(world, sign_in, "hanna", Hat.HR, toon="dag", op=iso(TODAY + 8), wie="alle")
    assert f'href="{reverse("dossier", args=[world.dossiers["koen"]])}"' in hanna
    assert "gepland" not in re.sub(r"Prévu|Gepland", "", hanna)


@pytest.mark.parametrize("day", ["2026-11-23", "2027-01-31", "2024-02-29", "2026-12-31"])
def test_weeks_begin_on_monday(day: str) -> None:
    for view in ("week", "maand"):
        at = shown(view, day, TODAY)
        assert at.first % 7 == 1  # ordinal 1 is a Monday
        assert (at.last - at.first + 1) % 7 == 0
        assert at.first <= parse_day(day) <= at.last
        assert all(len(week) == 7 for week in at.weeks)
        assert shown(view, iso(at.later), TODAY).first > at.first
        assert shown(view, iso(at.earlier), TODAY).last < at.last


@pytest.mark.parametrize("wrong", ["", "x", "2026-13-01", "0001-01-01", "9999-12-31", "2026-02-30"])
def test_a_day_that_cannot_be_read_is_today(wrong: str) -> None:
    assert shown("dag", wrong, TODAY).on == TODAY
    assert shown("nergens", wrong, TODAY).view == "lijst"


def test_the_holidays_have_names(world: World, sign_in: SignIn) -> None:
    assert set(HOLIDAYS) == set(public_holidays(2026).values())
    for language, name in (("nl", "Kerstmis"), ("fr", "Noël"), ("de", "Weihnachten"), ("en", "Christmas")):
        speak(world, "leen", language)
        page = page_of(world, sign_in, "leen", Hat.COACH, toon="maand", op="2026-12-01")
        assert name in page
        assert "11" in page


def test_today_carries_the_knot_once(world: World, sign_in: SignIn) -> None:
    for view in ("lijst", "dag", "week"):
        page = page_of(world, sign_in, "leen", Hat.COACH, toon=view)
        assert page.count("day-today") == 1, view
    month = page_of(world, sign_in, "leen", Hat.COACH, toon="maand")
    assert month.count("month-today") == 1
    assert "today" not in re.findall(r'<table class="month">.*?</table>', month, re.S)[0].replace("month-today", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_view_in_every_language(world: World, sign_in: SignIn, language: Language) -> None:
    plan(world)
    speak(world, "leen", language)
    for view in ("lijst", "dag", "week", "maand"):
        page_of(world, sign_in, "leen", Hat.COACH, toon=view, op=iso(TODAY + 8))
    page_of(world, sign_in, "leen", Hat.COACH, toon="dag", op="2027-03-02")


def test_a_talk_is_planned_from_the_agenda(world: World, sign_in: SignIn) -> None:
    leen, day = sign_in("leen", Hat.COACH), iso(TODAY + 8)
    page = page_of(world, sign_in, "leen", Hat.COACH, toon="dag", op=day)
    assert f"{reverse('agenda_plannen')}?op={day}" in page
    whom = leen.get(reverse("agenda_plannen"), {"op": day}).content.decode()
    link = re.search(r'href="(/dossiers/\d+/gesprek/\?alle&amp;op=[\d-]+)"', whom)
    assert link is not None
    kinds = leen.get(link[1].replace("&amp;", "&")).content.decode()
    form = f"{reverse('gesprek_plan', args=[world.dossiers['koen'], 'coach'])}?op={day}"
    assert form in kinds
    opened = leen.get(form).content.decode()
    assert re.search(r'value="day" checked', opened)
    assert 'value="01/12/2026"' in opened


def test_people_are_found_by_name_within_reach(world: World, sign_in: SignIn) -> None:
    marc, leen = sign_in("marc", Hat.MANAGER), sign_in("leen", Hat.COACH)
    assert "Bram" in marc.get(reverse("agenda_plannen"), {"z": "bram"}).content.decode()
    assert "Niemand gevonden" in leen.get(reverse("agenda_plannen"), {"z": "bram"}).content.decode()
    assert sign_in("hanna", Hat.HR).get(reverse("agenda_plannen")).status_code == 404


def test_looking_is_recorded_for_whoever_shows(world: World, sign_in: SignIn) -> None:
    plan(world)
    koen = world.viewer("koen", Hat.WORKER)
    before = len(read.looks_at(koen, world.dossiers["koen"]))
    page_of(world, sign_in, "leen", Hat.COACH, toon="dag", op=iso(TODAY + 8))
    looks = read.looks_at(koen, world.dossiers["koen"])
    assert [look.purpose for look in looks[: len(looks) - before]] == ["agenda"]


def test_the_index_is_used_for_what_is_planned(world: World) -> None:
    with CaptureQueriesContext(connection) as caught:
        found = dossiers_with(world.viewer("hanna", Hat.HR), ("talk.planned",), date(2026, 11, 1), date(2026, 12, 1))
    assert found == []
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN QUERY PLAN {caught.captured_queries[-1]['sql']}")
            assert any("fact_looked_for" in str(row) for row in cursor.fetchall())


def test_a_page_stays_a_page_however_much_there_is(world: World) -> None:
    viewer = world.viewer("hanna", Hat.HR)
    many = [Entry(TODAY + n // 40, "", "", "policy", f"Ding {n}", (), "/") for n in range(200)]
    page = agenda_page(viewer, shown("lijst", "", TODAY), many, "nl", only_mine=True)
    assert [len(day.entries) for day in page.days] == [12] * 5
    assert {day.more for day in page.days} == {"nog 28"}
    long = [Entry(TODAY + n // 12, "", "", "policy", f"Ding {n}", (), "/") for n in range(300)]
    page = agenda_page(viewer, shown("lijst", "", TODAY), long, "nl", only_mine=True)
    assert sum(len(day.entries) for day in page.days) == 120
    assert page.days[-1].entries == ()
    assert page.days[-1].more == "nog 12"
    page = agenda_page(viewer, shown("maand", "", TODAY), many, "nl", only_mine=True)
    today = next(day for week in page.weeks for day in week if day.today)
    assert (len(today.few), today.month_more) == (3, "nog 37")
    page = agenda_page(viewer, shown("dag", "", TODAY), many, "nl", only_mine=True)
    assert (len(page.days[0].entries), page.days[0].more) == (40, "")
