"""Team: who is away and who returns when, at a glance; and what is up to the manager."""

import re

import pytest
from django.urls import reverse

from draad.actions.report_sick import SickCall, report_sick
from draad.actions.resume_work import Return, resume_work
from draad.desk.pages.team.context import team_context
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES, Language
from draad.store import read
from tests.desk.conftest import SignIn
from tests.desk.sending import speak
from tests.worlds import TODAY, World


def text(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def test_who_is_away_comes_first(world: World, sign_in: SignIn) -> None:
    page = sign_in("marc", Hat.MANAGER).get(reverse("team")).content.decode()
    said = text(page)
    assert "Eén collega is afwezig." in said
    assert "Koen De Smet Sinds 13 juli" in said
    assert said.index("Koen De Smet") < said.index("1 collega is aan het werk")
    assert reverse("dossier", args=[world.dossiers["koen"]]) in page
    assert reverse("dossier", args=[world.dossiers["bram"]]) not in page, "who is at work is a name, and no dossier"


def test_when_somebody_is_expected_and_when_they_are_back(world: World, sign_in: SignIn) -> None:
    marc, bram = world.viewer("marc", Hat.MANAGER), world.dossiers["bram"]
    client = sign_in("marc", Hat.MANAGER)
    report_sick(marc, bram, SickCall(TODAY - 7, expected_until=TODAY + 6), key="a")
    said = text(client.get(reverse("team")).content.decode())
    assert "2 collega's zijn afwezig" in said.replace("&#x27;", "'")
    assert "Sinds 16 november, verwacht terug op 30 november" in said
    resume_work(marc, bram, Return("full", TODAY), key="b")
    said = text(client.get(reverse("team")).content.decode())
    assert said.index("Pas terug") < said.index("Bram Peeters Terug sinds 23 november")


def test_a_planned_return_says_its_day(world: World, sign_in: SignIn) -> None:
    resume_work(world.viewer("marc", Hat.MANAGER), world.dossiers["koen"], Return("full", TODAY + 7), key="a")
    said = text(sign_in("marc", Hat.MANAGER).get(reverse("team")).content.decode())
    assert "komt terug op 30 november" in said


def test_only_ones_own_people_and_tasks(world: World, sign_in: SignIn) -> None:
    second = text(sign_in("second", Hat.MANAGER).get(reverse("team")).content.decode())
    assert "Koen" not in second
    assert "Marc Peeters" in second
    standin = text(sign_in("standin", Hat.MANAGER).get(reverse("team")).content.decode())
    assert "Koen De Smet" in standin, "who stands in sees the team of who lent it"
    hr_task = "Vier weken afwezigheid melden"
    assert hr_task not in text(sign_in("marc", Hat.MANAGER).get(reverse("team")).content.decode())


def test_looking_at_who_is_away_is_recorded(world: World, sign_in: SignIn) -> None:
    sign_in("marc", Hat.MANAGER).get(reverse("team"))
    looks = read.looks_at(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert any(look.hat is Hat.MANAGER and look.purpose == "team" for look in looks)


def test_past_absences_of_people_at_work_do_not_show(world: World) -> None:
    marc = world.viewer("marc", Hat.MANAGER)
    report_sick(marc, world.dossiers["bram"], SickCall(parse_day("2025-01-06")), key="a")
    resume_work(marc, world.dossiers["bram"], Return("full", parse_day("2025-01-13")), key="b")
    found = team_context(read.team(marc), "nl", {}, TODAY)
    assert found.at_work is not None
    assert [person.role for person in found.at_work.people] == ["verpleegkundige"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language(world: World, sign_in: SignIn, language: Language) -> None:
    speak(world, "marc", language)
    assert sign_in("marc", Hat.MANAGER).get(reverse("team")).status_code == 200
