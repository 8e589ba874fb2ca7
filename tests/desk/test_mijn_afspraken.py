"""My agreements: talks, what was agreed and my answer to it, contact and rest."""

import re
from typing import Any

import pytest
from django.urls import reverse

from draad.actions.correct_fact import Correction, correct_fact
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES
from draad.store import read
from tests.desk.conftest import SignIn
from tests.desk.sending import send, speak
from tests.desk.test_mijn_draad import hours, page_of, tell
from tests.worlds import TODAY, World


def mine(client: Any) -> str:
    return page_of(client, "mijn_afspraken")


def test_talks_that_come_and_talks_that_were(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    assert "Er is nu geen gesprek gepland." in mine(koen)
    tell(world, "leen", Hat.COACH, "talk.planned", TODAY + 4, kind="three_way")
    page = mine(koen)
    assert "vrijdag 27 november 2026" in page
    assert "Gesprek met drie" in page
    assert "Verkennend gesprek" in page[page.index("Gesprekken die er waren") :]


def test_an_agreement_asks_for_an_answer_of_equal_weight_once(world: World, sign_in: SignIn) -> None:
    tell(world, "marc", Hat.MANAGER, "agreements.written")
    koen = sign_in("koen", Hat.WORKER)
    page = mine(koen)
    assert "Genoteerd door Marc, leidinggevende, op 23 november 2026." in page
    links = re.findall(r'<a class="([^"]+)" href="(/mijn-draad/antwoord/\d+/\w+/)"', page)
    assert len(links) == 3
    assert len({look for look, _ in links}) == 1
    answer = send(koen, links[0][1])
    assert answer["Location"] == reverse("mijn_afspraken")
    assert "Op 23 november zei je: ja, dat klopt." in mine(koen)
    send(koen, links[2][1], text="Er ontbreekt iets.")
    assert "Op 23 november zei je: nee, dat klopt niet." in mine(koen)


def test_a_corrected_agreement_asks_again(world: World, sign_in: SignIn) -> None:
    hours(world)
    koen = sign_in("koen", Hat.WORKER)
    send(koen, reverse("mijn_antwoord", args=["uren", "ja"]))
    leen = world.viewer("leen", Hat.COACH)
    opened = read.open_dossier(leen, world.dossiers["koen"])
    assert opened is not None
    (n, body), *_ = [(one.n, dict(one.fact.body)) for one in opened.facts if one.fact.kind == "plan.step_agreed"]
    new = Correction(TODAY, {**body, "hours_per_week": 30}, "verkeerd getikt")
    correct_fact(leen, world.dossiers["koen"], n, new, key="c", seen=opened.token)
    page = page_of(koen)
    assert "zei je: ja" not in page
    assert "Wat vind je van dit plan?" in page


def test_the_steps_of_the_hours_are_one_agreement(world: World, sign_in: SignIn) -> None:
    hours(world)
    koen = sign_in("koen", Hat.WORKER)
    page = mine(koen)
    assert "18 uur per week vanaf 30 november 2026." in page
    assert "25 uur per week vanaf 4 januari 2027." in page
    assert page.count("/mijn-draad/antwoord/") == 3
    send(koen, reverse("mijn_antwoord", args=["uren", "ja"]))
    assert "Op 23 november zei je: ja, dat klopt." in mine(koen)


def test_what_somebody_wrote_down_themself_is_not_asked_back(world: World, sign_in: SignIn) -> None:
    tell(
        world,
        "koen",
        Hat.WORKER,
        "contact.agreed",
        by="manager",
        every_days=14,
        channel="phone",
        quiet_until="2026-12-07",
    )
    page = mine(sign_in("koen", Hat.WORKER))
    assert "/mijn-draad/antwoord/" not in page
    assert "Wie contact houdt: leidinggevende" in page
    assert "Hoe vaak: om de 14 dagen" in page
    assert "Rust tot en met 7 december 2026." in page


def test_contact_and_rest_are_one_tap_away(world: World, sign_in: SignIn) -> None:
    page = mine(sign_in("koen", Hat.WORKER))
    assert reverse("contactafspraak", args=[world.dossiers["koen"]]) in page
    assert reverse("vraag", args=["rest"]) in page
    assert reverse("vraag", args=["rest"]) not in mine(sign_in("bram", Hat.WORKER))


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language(world: World, sign_in: SignIn, language: str) -> None:
    speak(world, "koen", language)
    hours(world)
    tell(world, "marc", Hat.MANAGER, "contact.agreed", by="manager", every_days=1, channel="phone")
    koen = sign_in("koen", Hat.WORKER)
    mine(koen)
    send(koen, reverse("mijn_antwoord", args=["uren", "nee"]))
    mine(koen)
