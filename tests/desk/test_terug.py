"""A return to work: fully, partly or not yet; what follows is shown before it is saved."""

import re

import pytest
from django.urls import reverse

from draad.actions.receive_certificate import Certificate, receive_certificate
from draad.actions.resume_work import Return, resume_work
from draad.desk.pages.terug.context import expected_back, planned_back
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES, Language
from draad.store import read
from tests.desk.conftest import SignIn
from tests.desk.sending import send, send_checked, speak, stands
from tests.worlds import TODAY, World


def url_of(world: World, name: str = "koen") -> str:
    return reverse("terug", args=[world.dossiers[name]])


def test_what_follows_a_full_return_is_shown_and_then_saved(world: World, sign_in: SignIn) -> None:
    before = stands(world, "marc", Hat.MANAGER)
    between, answer = send_checked(
        sign_in("marc", Hat.MANAGER), url_of(world), way="full", when="monday", welcome="yes"
    )
    assert "Helemaal terug vanaf maandag 30 november 2026" in between
    assert "Die dag komt nog" in between
    shown = between[between.index("Dit volgt") : between.index("form-end")]
    assert "leidinggevende, " in shown
    steps = re.findall(r"<b>([^<]+)</b>", shown)
    assert any("twee weken" in step for step in steps), steps
    assert answer["Location"] == reverse("dossier", args=[world.dossiers["koen"]])
    assert stands(world, "marc", Hat.MANAGER)[len(before) :] == [
        ("work.resumed", TODAY + 7, {}),
        ("welcome.prepared", TODAY, {"by": "manager"}),
    ]


def test_nothing_is_saved_before_it_was_seen(world: World, sign_in: SignIn) -> None:
    before = stands(world, "marc", Hat.MANAGER)
    send(sign_in("marc", Hat.MANAGER), url_of(world), way="full", when="today")
    assert stands(world, "marc", Hat.MANAGER) == before


def test_a_partial_return_with_hours_and_tasks(world: World, sign_in: SignIn) -> None:
    before = stands(world, "marc", Hat.MANAGER)
    between, _ = send_checked(
        sign_in("marc", Hat.MANAGER),
        url_of(world),
        way="partial",
        hours="22,5",
        when="today",
        tasks="Geen nachtdienst.",
    )
    assert "Terug voor 22,5 uur per week" in between
    body = {"hours_per_week": 22.5, "tasks": "Geen nachtdienst."}
    assert stands(world, "marc", Hat.MANAGER)[len(before) :] == [("work.resumed_partially", TODAY, body)]


def test_each_hat_is_offered_what_it_may_say(world: World, sign_in: SignIn) -> None:
    manager = sign_in("marc", Hat.MANAGER).get(url_of(world)).content.decode()
    assert 'name="tasks"' in manager
    assert 'name="welcome"' in manager
    assert 'name="until"' not in manager
    hr = sign_in("hanna", Hat.HR).get(url_of(world)).content.decode()
    assert 'name="tasks"' not in hr
    assert 'name="welcome"' not in hr
    assert 'name="until"' in hr
    before = stands(world, "hanna", Hat.HR)
    typed = {"way": "partial", "hours": "19", "when": "today", "tasks": "x", "welcome": "yes", "until": "31/3/2027"}
    send_checked(sign_in("hanna", Hat.HR), url_of(world), **typed)
    body = {"hours_per_week": 19, "until": "2027-03-31"}
    assert stands(world, "hanna", Hat.HR)[len(before) :] == [("work.resumed_partially", TODAY, body)]


def test_more_hours_than_the_contract_is_looked_at(world: World, sign_in: SignIn) -> None:
    answer = send(sign_in("marc", Hat.MANAGER), url_of(world), way="partial", hours="40", when="today")
    assert "Dat is meer dan in het contract staat (38 uur)" in answer.content.decode()


def test_not_yet_notes_another_expected_day(world: World, sign_in: SignIn) -> None:
    marc, before = sign_in("marc", Hat.MANAGER), stands(world, "marc", Hat.MANAGER)
    between, _ = send_checked(marc, url_of(world), way="later", when="day", on="11/1/2027")
    assert "Verwacht terug op maandag 11 januari 2027" in between
    said = ("absence.expected_until", TODAY, {"until": "2027-01-10"})
    assert stands(world, "marc", Hat.MANAGER)[len(before) :] == [said]
    assert "Verwacht terug op 11 januari" in marc.get(url_of(world)).content.decode()


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"way": "full", "when": "day", "on": "13/7/2026"}, "Kies een dag na de eerste dag van de afwezigheid"),
        ({"way": "later", "when": "today"}, "Kies een dag die nog komt"),
        ({"way": "partial", "hours": "", "when": "today"}, "Vul een getal in tussen 1 en 60"),
        ({"way": "partial", "hours": "0", "when": "today"}, "Vul een getal in tussen 1 en 60"),
        ({"way": "partial", "hours": "nan", "when": "today"}, "Vul een getal in tussen 1 en 60"),
        ({"way": "partial", "hours": "veel", "when": "today"}, "Vul een getal in tussen 1 en 60"),
        ({"way": "partial", "hours": "19", "when": "day", "on": "gisterochtend"}, "lezen we niet als een datum"),
        ({"way": "partial", "hours": "19", "when": "today", "tasks": "Rug sparen na de operatie"}, "gezondheid"),
    ],
)
def test_what_cannot_be(world: World, sign_in: SignIn, typed: dict[str, str], wrong: str) -> None:
    answer = send(sign_in("marc", Hat.MANAGER), url_of(world), **typed)
    assert answer.status_code == 422
    assert wrong in answer.content.decode()
    for value in typed.values():
        assert value in answer.content.decode()


def test_until_lies_after_the_first_day(world: World, sign_in: SignIn) -> None:
    typed = {"way": "partial", "hours": "19", "when": "monday", "until": "30/11/2026"}
    assert send(sign_in("hanna", Hat.HR), url_of(world), **typed).status_code == 422


def test_the_expected_day_is_suggested(world: World, sign_in: SignIn) -> None:
    page = sign_in("hanna", Hat.HR).get(url_of(world)).content.decode()
    assert "Verwacht terug op 1 januari" in page, "the day after the last certificate"
    assert 'value="01/01/2027"' in page


def test_a_return_that_is_planned_is_told_and_can_be_changed(world: World, sign_in: SignIn) -> None:
    marc, koen = world.viewer("marc", Hat.MANAGER), world.dossiers["koen"]
    resume_work(marc, koen, Return("full", TODAY + 7), key="a")
    dossier = read.open_dossier(marc, koen)
    assert dossier is not None
    planned = planned_back(marc, dossier)
    assert planned is not None
    page = sign_in("marc", Hat.MANAGER).get(url_of(world)).content.decode()
    assert "Er staat al een terugkeer gepland op 30 november" in page
    assert reverse("verbeter", args=[koen, planned.n]) in page


def test_what_follows_is_told_again_where_a_return_was_planned(world: World, sign_in: SignIn) -> None:
    marc, koen = world.viewer("marc", Hat.MANAGER), world.dossiers["koen"]
    resume_work(marc, koen, Return("partial", TODAY + 7, 19), key="a")
    between = send(sign_in("marc", Hat.MANAGER), url_of(world), way="full", when="monday").content.decode()
    assert "twee weken" in between[between.index("Dit volgt") : between.index("form-end")]


def test_expected_back_is_of_the_absence_that_runs(world: World) -> None:
    hr, koen = world.viewer("hanna", Hat.HR), world.dossiers["koen"]
    dossier = read.open_dossier(hr, koen)
    assert dossier is not None
    assert expected_back(dossier) == parse_day("2027-01-01")
    receive_certificate(hr, koen, Certificate(parse_day("2027-01-01"), parse_day("2027-01-31"), TODAY, True), key="a")
    after = read.open_dossier(hr, koen)
    assert after is not None
    assert expected_back(after) == parse_day("2027-02-01")


def test_without_an_absence_there_is_nothing_to_return_from(world: World, sign_in: SignIn) -> None:
    page = sign_in("marc", Hat.MANAGER).get(url_of(world, "bram")).content.decode()
    assert "Er loopt nu geen afwezigheid" in page
    assert 'name="way"' not in page
    before = stands(world, "marc", Hat.MANAGER, "bram")
    sign_in("marc", Hat.MANAGER).post(url_of(world, "bram"), {"way": "full", "when": "today", "checked": "yes"})
    assert stands(world, "marc", Hat.MANAGER, "bram") == before


def test_the_worker_tells_it_in_their_own_room(world: World, sign_in: SignIn) -> None:
    _, answer = send_checked(sign_in("koen", Hat.WORKER), url_of(world), way="full", when="today")
    assert answer["Location"] == reverse("mijn_draad")
    assert stands(world, "koen", Hat.WORKER)[-1] == ("work.resumed", TODAY, {})


def test_a_second_press_writes_once(world: World, sign_in: SignIn) -> None:
    marc, before = sign_in("marc", Hat.MANAGER), stands(world, "hanna", Hat.HR)
    for _ in range(2):
        answer = marc.post(url_of(world), {"way": "full", "when": "today", "checked": "yes", "once": "one"})
        assert answer.status_code == 302
    assert stands(world, "hanna", Hat.HR)[len(before) :] == [("work.resumed", TODAY, {})]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language(world: World, sign_in: SignIn, language: Language) -> None:
    speak(world, "marc", language)
    marc = sign_in("marc", Hat.MANAGER)
    for typed in ({"way": "full", "when": "monday"}, {"way": "later", "when": "monday"}):
        assert send(marc, url_of(world), **typed).status_code == 200
    assert send_checked(marc, url_of(world), way="partial", hours="40", when="today")[1].status_code == 302
