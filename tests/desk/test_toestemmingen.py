"""Consents: three answers that look alike; what they open; and nobody else learns of a no."""

import re
from typing import Any

import pytest
from django.urls import reverse

from draad.desk.own.consent_parties import PARTIES
from draad.desk.pages.toestemmingen.words import OPENS
from draad.dossier.kinds import CONSENT
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES
from tests.desk.conftest import SignIn
from tests.desk.sending import send, speak, stands
from tests.desk.test_mijn_draad import page_of, tell
from tests.worlds import TODAY, World

PLACES = [(gate, party.value) for gate, parties in PARTIES.items() for party in parties]
HR_READS = ("toestemming", "involve_others", "hr")
OTHERS = (
    ("marc", Hat.MANAGER),
    ("hanna", Hat.HR),
    ("leen", Hat.COACH),
    ("nele", Hat.PHYSICIAN),
    ("nurse", Hat.NURSE),
)


def url(gate: str = "involve_others", party: str = "hr") -> str:
    return reverse("toestemming", args=[gate, party])


def test_every_gate_has_its_words_and_its_parties() -> None:
    assert set(PARTIES) == set(Gate) - {Gate.CONTACT}
    assert {gate.value for gate in PARTIES} == set(CONSENT.values)
    assert set(OPENS) == set(Gate)
    assert all(OPENS[gate] for gate in PARTIES)


def test_every_consent_stands_in_the_list_and_none_is_given_beforehand(world: World, sign_in: SignIn) -> None:
    page = page_of(sign_in("koen", Hat.WORKER), "toestemmingen")
    for gate, party in PLACES:
        assert url(gate.value, party) in page
    assert page.count("Nu: nooit gevraagd.") == len(PLACES)
    assert reverse("contactafspraak", args=[world.dossiers["koen"]]) in page


@pytest.mark.parametrize(("gate", "party"), PLACES)
def test_the_three_answers_look_alike_and_none_is_chosen(world: World, sign_in: SignIn, gate: Gate, party: str) -> None:
    page = page_of(sign_in("koen", Hat.WORKER), "toestemming", gate.value, party)
    tiles = re.findall(r'<label class="([^"]*)"[^>]*><input type="radio" name="answer" value="(\w+)"([^>]*)>', page)
    found = re.findall(r'<input[^>]*type="radio"[^>]*name="answer"[^>]*value="(\w+)"([^>]*)>', page)
    assert [value for value, _ in found] == ["give", "talk", "refuse"]
    assert not any("checked" in rest for _, rest in found)
    assert len({look for look, _, _ in tiles}) <= 1
    for text in OPENS[gate]:
        assert text.nl.split(".")[0].replace("'", "&#x27;") in page


def test_a_yes_opens_a_no_closes_and_both_stand_in_my_list(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    send(koen, url(), answer="give")
    assert "coach_note.written" in [kind for kind, *_ in stands(world, "hanna", Hat.HR)]
    assert "Nu: gegeven op 23 november 2026." in page_of(koen, "toestemmingen")
    assert re.findall(r'name="answer"[^>]*value="(\w+)"', page_of(koen, *HR_READS)) == ["withdraw", "talk", "keep"]
    send(koen, url(), answer="withdraw")
    assert "coach_note.written" not in [kind for kind, *_ in stands(world, "hanna", Hat.HR)]
    assert "Nu: ingetrokken op 23 november 2026." in page_of(koen, "toestemmingen")
    send(koen, url(), answer="refuse")
    assert "Nu: liever niet op 23 november 2026." in page_of(koen, "toestemmingen")


def test_a_yes_can_have_a_last_day(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    send(koen, url(), answer="give", until="31/12/2026")
    assert stands(world, "koen", Hat.WORKER)[-1] == (
        "consent.given",
        TODAY,
        {"for": "involve_others", "party": "hr", "until": "2026-12-31"},
    )
    assert "gegeven op 23 november 2026, tot en met 31 december 2026." in page_of(koen, "toestemmingen")


def plain(answer: Any) -> bytes:
    return re.sub(rb'name="(csrfmiddlewaretoken|once|key)" value="[^"]+"', b"", answer.content)


@pytest.mark.parametrize(("gate", "party"), PLACES)
def test_a_no_changes_no_byte_of_any_page_of_others(world: World, sign_in: SignIn, gate: Gate, party: str) -> None:
    koens = world.dossiers["koen"]
    pages = [
        (sign_in(who, hat), reverse(name, args=args))
        for who, hat in OTHERS
        for name, args in (("dossier", [koens]), ("wie_ziet_wat", []), ("recent", []))
    ]
    before = [plain(client.get(place)) for client, place in pages]
    assert send(sign_in("koen", Hat.WORKER), url(gate.value, party), answer="refuse").status_code == 302
    assert [plain(client.get(place)) for client, place in pages] == before


def test_to_talk_first_asks_somebody_and_keeping_changes_nothing(world: World, sign_in: SignIn) -> None:
    koen, before = sign_in("koen", Hat.WORKER), stands(world, "koen", Hat.WORKER)
    send(koen, url(), answer="talk")
    assert stands(world, "koen", Hat.WORKER)[len(before) :] == [("question.asked", TODAY, {"about": "consent"})]
    send(koen, url(), answer="give")
    after = stands(world, "koen", Hat.WORKER)
    send(koen, url(), answer="keep")
    assert stands(world, "koen", Hat.WORKER) == after


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({}, "Kies een antwoord."),
        ({"answer": "perhaps"}, "Kies een antwoord."),
        ({"answer": "withdraw"}, "Kies een antwoord."),
        ({"answer": "give", "until": "1/1/2026"}, "Kies een dag die nog komt."),
        ({"answer": "give", "until": "ooit"}, "ooit"),
    ],
)
def test_without_an_answer_nothing_is_saved(world: World, sign_in: SignIn, typed: dict[str, str], wrong: str) -> None:
    koen, before = sign_in("koen", Hat.WORKER), stands(world, "koen", Hat.WORKER)
    answer = send(koen, url(), **typed)
    assert answer.status_code == 422
    assert wrong in answer.content.decode()
    assert stands(world, "koen", Hat.WORKER) == before


@pytest.mark.parametrize(
    "place", [("contact", "manager"), ("involve_others", "manager"), ("x", "hr"), ("doctors", "x")]
)
def test_what_cannot_be_consented_to_is_not_there(world: World, sign_in: SignIn, place: tuple[str, str]) -> None:
    assert sign_in("koen", Hat.WORKER).get(url(*place)).status_code == 404


def test_what_was_given_for_another_party_can_be_taken_back(world: World, sign_in: SignIn) -> None:

    tell(world, "koen", Hat.WORKER, "consent.given", for_="private_address", party="coach")
    koen = sign_in("koen", Hat.WORKER)
    assert url("private_address", "coach") in page_of(koen, "toestemmingen")
    send(koen, url("private_address", "coach"), answer="withdraw")
    assert stands(world, "koen", Hat.WORKER)[-1][0] == "consent.withdrawn"


@pytest.mark.parametrize(("name", "hat"), [*OTHERS, ("dpo", Hat.DPO)])
def test_nobody_answers_for_another(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    assert client.get(url()).status_code == 404
    assert client.post(url(), {"answer": "give"}).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language(world: World, sign_in: SignIn, language: str) -> None:
    speak(world, "koen", language)
    koen = sign_in("koen", Hat.WORKER)
    send(koen, url(), answer="give", until="31/12/2026")
    page_of(koen, "toestemmingen")
    for gate, party in PLACES:
        page_of(koen, "toestemming", gate.value, party)
