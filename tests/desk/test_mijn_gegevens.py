"""My data: everything with who said it, who looked, my own side, my number, and all of it to take along."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse

from draad.dossier.reading import read_dossier
from draad.law import BELGIUM
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES
from draad.store import read
from tests.desk.conftest import SignIn
from tests.desk.sending import send, speak, stands
from tests.desk.test_mijn_draad import page_of, tell
from tests.worlds import World


def mine(client: Any) -> str:
    return page_of(client, "mijn_gegevens")


def test_everything_that_stands_here_with_who_said_it(world: World, sign_in: SignIn) -> None:
    page = mine(sign_in("koen", Hat.WORKER))
    for said in (
        "Koen wil de collega&#x27;s graag nog eens zien.",
        "Soort afwezigheid: ziekte",
        "Leen, terugkeercoach",
        "Ziekmelding: eerste dag van de afwezigheid",
        "Je nummer: 0470 00 00 01",
        "Waarom je ziek bent, staat hier niet",
        "Wie kan dit zien?",
    ):
        assert said in page, said


def test_who_looked_under_which_hat_and_for_what(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    assert "Nog niemand keek in je dossier." in mine(koen)
    hanna, marc = sign_in("hanna", Hat.HR), sign_in("marc", Hat.MANAGER)
    for _ in range(2):
        hanna.get(reverse("dossier", args=[world.dossiers["koen"]]))
    marc.get(reverse("contact", args=[world.dossiers["koen"]]))
    page = mine(koen)
    for said in (
        "Hanna, personeelsdienst",
        "2 keer, laatst op 23 november",
        "opende je dossier",
        "noteerde of bekeek het contact",
    ):
        assert said in page, said
    mine(koen)
    assert "Koen, werknemer" not in mine(koen)  # looking at one's own is no look


def test_my_side_stands_beside_what_it_is_about(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    page = mine(koen)
    url = reverse("mijn_verklaring_bij", args=[5])
    assert url in page
    form = page_of(koen, "mijn_verklaring_bij", "5")
    assert "Koen wil de collega&#x27;s graag nog eens zien." in form
    assert "Wie dit kan lezen: terugkeercoach." in form
    answer = send(koen, url, text="Dat zei ik anders.")
    assert answer["Location"] == reverse("mijn_gegevens") + "#happened"
    page = mine(koen)
    assert "De werknemer schreef hierbij: <q>Dat zei ik anders.</q>" in page
    assert "Over: De terugkeercoach schreef een gespreksnotitie, 18 augustus 2026" in page
    leen = sign_in("leen", Hat.COACH).get(reverse("dossier", args=[world.dossiers["koen"]])).content.decode()
    hanna = sign_in("hanna", Hat.HR).get(reverse("dossier", args=[world.dossiers["koen"]])).content.decode()
    assert "Dat zei ik anders." in leen
    assert "Dat zei ik anders." not in hanna
    assert "eigen verklaring" not in hanna


def test_a_statement_about_the_whole_says_who_reads_it(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    assert "Wie dit kan lezen: leidinggevende, personeelsdienst, terugkeercoach, arbeidsarts." in page_of(
        koen, "mijn_verklaring"
    )
    send(koen, reverse("mijn_verklaring"), text="Ik wil graag terug.")
    marc = sign_in("marc", Hat.MANAGER).get(reverse("dossier", args=[world.dossiers["koen"]])).content.decode()
    assert "Ik wil graag terug." in marc


def test_a_statement_is_undone_and_corrected_like_anything_else(world: World, sign_in: SignIn) -> None:
    koen, before = sign_in("koen", Hat.WORKER), stands(world, "koen", Hat.WORKER)
    send(koen, reverse("mijn_verklaring_bij", args=[1]), text="Een dag later.")
    opened = read.open_dossier(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert opened is not None
    n = opened.facts[-1].n
    url = reverse("verbeter", args=[world.dossiers["koen"], n])
    first = send(koen, url, what="correct", on="23/11/2026", b_text="Twee dagen later.", why="vergist").content.decode()
    assert 'name="checked"' in first
    koen.post(
        url,
        {
            "what": "correct",
            "on": "23/11/2026",
            "b_text": "Twee dagen later.",
            "why": "vergist",
            "checked": "yes",
            "once": "k",
            "seen": opened.token,
        },
    )
    assert stands(world, "koen", Hat.WORKER)[len(before) :] == [
        ("statement.added", opened.facts[-1].fact.on, {"text": "Twee dagen later.", "of_seq": 1})
    ]


@pytest.mark.parametrize("text", ["", "   ", "x" * 10_001])
def test_a_statement_that_is_empty_or_too_long_is_not_saved(world: World, sign_in: SignIn, text: str) -> None:
    koen, before = sign_in("koen", Hat.WORKER), stands(world, "koen", Hat.WORKER)
    assert send(koen, reverse("mijn_verklaring"), text=text).status_code == 422
    assert stands(world, "koen", Hat.WORKER) == before


def test_what_does_not_show_cannot_be_disputed(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    for n in (0, 8, 99):
        assert koen.get(reverse("mijn_verklaring_bij", args=[n])).status_code == 404
        assert koen.post(reverse("mijn_verklaring_bij", args=[n]), {"text": "x"}).status_code == 404


def test_my_number_and_address_are_mine_to_change(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    form = page_of(koen, "mijn_bereikbaarheid")
    assert 'value="0470 00 00 01"' in form
    assert "Wie dit kan lezen: personeelsdienst, terugkeercoach, arbeidsarts. Je leidinggevende alleen" in form
    answer = send(koen, reverse("mijn_bereikbaarheid"), phone="+32 470 12 34 56", mail="")
    assert answer["Location"] == reverse("mijn_gegevens")
    page = mine(koen)
    assert "Je nummer: +32 470 12 34 56" in page
    assert "Er staat geen eigen mailadres." in page
    assert page_of(koen, "mijn_bereikbaarheid").count('value="koen@thuis.example"') == 0


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"phone": "bel me", "mail": ""}, "bijvoorbeeld 0470 12 34 56"),
        ({"phone": "", "mail": "koen"}, "bijvoorbeeld naam@voorbeeld.be"),
        ({"phone": "1" * 60, "mail": ""}, "bijvoorbeeld 0470 12 34 56"),
    ],
)
def test_a_number_that_cannot_be_is_kept_as_typed(
    world: World, sign_in: SignIn, typed: dict[str, str], wrong: str
) -> None:
    koen = sign_in("koen", Hat.WORKER)
    answer = send(koen, reverse("mijn_bereikbaarheid"), **typed)
    assert answer.status_code == 422
    assert wrong in answer.content.decode()
    assert "Je nummer: 0470 00 00 01" in mine(koen)


def test_everything_on_one_page_to_print(world: World, sign_in: SignIn) -> None:
    tell(world, "koen", Hat.WORKER, "consent.refused", for_="involve_others", party="hr")
    sign_in("hanna", Hat.HR).get(reverse("dossier", args=[world.dossiers["koen"]]))
    page = page_of(sign_in("koen", Hat.WORKER), "mijn_alles")
    for said in (
        "Gemaakt op 23 november 2026, uit Draad van Ziekenhuis De Proef.",
        "Koen De Smet",
        "Koen wil de collega&#x27;s graag nog eens zien.",
        "De werknemer gaf een toestemming liever niet",
        "opende je dossier",
        "Hoelang dit blijft",
    ):
        assert said in page, said
    opened = read.open_dossier(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert opened is not None
    assert page.count('<li id="n') + page.count('class="log-corrected" id="n') == len(opened.facts)


def test_the_file_is_what_draad_reads_back(world: World, sign_in: SignIn, tmp_path: Path) -> None:
    tell(world, "koen", Hat.WORKER, "question.asked", about="pay", text="Hoe zit het?")
    answer = sign_in("koen", Hat.WORKER).get(reverse("mijn_bestand"))
    assert answer["Content-Type"] == "application/json"
    assert answer["Content-Disposition"] == 'attachment; filename="dossier.json"'
    assert "no-store" in answer["Cache-Control"]
    opened = read.open_dossier(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert opened is not None
    assert read_dossier(answer.content, BELGIUM).facts == opened.view.facts
    (tmp_path / "dossier.json").write_bytes(answer.content)
    asked = (sys.executable, "-m", "draad", "agenda", str(tmp_path / "dossier.json"), "--on", "2026-11-23", "--json")
    told = json.loads(subprocess.run(asked, capture_output=True, check=True, timeout=120).stdout)
    assert told["state"]["phase"] == opened.agenda.state.phase
    assert [line["rule"] for line in told["lines"]] == [line.rule.key for line in opened.agenda.lines]


def test_nothing_of_another_stands_in_it(world: World, sign_in: SignIn) -> None:
    bram = sign_in("bram", Hat.WORKER)
    for name in ("mijn_gegevens", "mijn_alles", "mijn_bestand"):
        said = bram.get(reverse(name)).content.decode()
        assert "Koen" not in said
        assert "collega" not in said or name != "mijn_bestand"


OWN = ("mijn_gegevens", "mijn_bereikbaarheid", "mijn_verklaring", "mijn_alles", "mijn_bestand", "toestemmingen")


@pytest.mark.parametrize(
    ("name", "hat"),
    [("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH), ("dpo", Hat.DPO), ("admin", Hat.ADMIN)],
)
def test_under_another_hat_it_is_not_there(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    for room in OWN:
        assert client.get(reverse(room)).status_code == 404
        assert client.post(reverse(room), {"text": "x", "phone": ""}).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language(world: World, sign_in: SignIn, language: str) -> None:
    speak(world, "koen", language)
    koen = sign_in("koen", Hat.WORKER)
    send(koen, reverse("mijn_verklaring_bij", args=[1]), text="...")
    for room in OWN:
        assert koen.get(reverse(room)).status_code == 200
    assert send(koen, reverse("mijn_bereikbaarheid"), phone="x", mail="x").status_code == 422
