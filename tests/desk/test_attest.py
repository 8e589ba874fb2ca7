"""Certificates: the chain that shows, and what a new one does to it, said before it is saved."""

import re

import pytest
from django.urls import reverse

from draad.actions.receive_certificate import Certificate, receive_certificate
from draad.actions.report_sick import SickCall, report_sick
from draad.actions.resume_work import Return, resume_work
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES, Language
from tests.desk.conftest import SignIn
from tests.desk.sending import send, send_checked, speak, stands
from tests.worlds import TODAY, World


def url_of(world: World, name: str = "koen") -> str:
    return reverse("attest", args=[world.dossiers[name]])


def text(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def test_the_chain_is_shown_in_order(world: World, sign_in: SignIn) -> None:
    page = text(sign_in("hanna", Hat.HR).get(url_of(world)).content.decode())
    assert "Gedekt tot en met 31 december 2026" in page
    first, second = page.index("13 juli tot en met 31 augustus 2026"), page.index("1 september tot en met 31 december")
    assert first < second
    assert "ontvangen op 15 juli" in page
    assert "Dit jaar gebruikt: 0 van 2. Nog 2." in page


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("1/1/2027", "31/1/2027", "Dit sluit aan op wat er al is."),
        ("5/1/2027", "31/1/2027", "4 dagen zijn niet gedekt: 1 tot en met 4 januari 2027."),
        ("29/12/2026", "31/1/2027", "Dit overlapt 3 dagen: 29 tot en met 31 december 2026."),
        ("1/3/2026", "10/3/2026", "Deze dagen vallen niet in deze afwezigheid"),
    ],
)
def test_what_a_new_one_does_is_said_before_it_is_saved(
    world: World, sign_in: SignIn, first: str, last: str, said: str
) -> None:
    before = stands(world, "hanna", Hat.HR)
    answer = send(sign_in("hanna", Hat.HR), url_of(world), **{"from": first, "until": last})
    assert said in text(answer.content.decode())
    assert stands(world, "hanna", Hat.HR) == before


def test_it_is_saved_once_it_was_seen(world: World, sign_in: SignIn) -> None:
    before = stands(world, "hanna", Hat.HR)
    typed = {"from": "1/1/2027", "until": "31/1/2027", "came": "yesterday", "other_illness": "no"}
    _, answer = send_checked(sign_in("hanna", Hat.HR), url_of(world), **typed)
    assert answer["Location"] == reverse("dossier", args=[world.dossiers["koen"]])
    body = {"from": "2027-01-01", "until": "2027-01-31", "extension": "yes", "other_illness": "no"}
    assert stands(world, "hanna", Hat.HR)[len(before) :] == [("certificate.received", TODAY - 1, body)]


def test_change_brings_back_what_was_typed(world: World, sign_in: SignIn) -> None:
    hanna = sign_in("hanna", Hat.HR)
    between = send(hanna, url_of(world), **{"from": "5/1/2027", "until": "31/1/2027"}).content.decode()
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', between))
    page = hanna.post(url_of(world), {**hidden, "change": "yes"}).content.decode()
    assert 'value="5/1/2027"' in page
    assert 'value="31/1/2027"' in page


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"from": "5/1/2027", "until": "4/1/2027"}, "De laatste dag ligt voor de eerste"),
        ({"from": "5/1/2027", "until": ""}, "Vul een datum in"),
        ({"from": "5/1/2027", "until": "6/1/2027", "came": "day", "received": "1/12/2026"}, "Kies vandaag of een dag"),
    ],
)
def test_days_that_cannot_be(world: World, sign_in: SignIn, typed: dict[str, str], wrong: str) -> None:
    answer = send(sign_in("hanna", Hat.HR), url_of(world), **typed)
    assert answer.status_code == 422
    assert wrong in answer.content.decode()


def test_a_gap_shows_in_the_chain(world: World, sign_in: SignIn) -> None:
    hr, bram = world.viewer("hanna", Hat.HR), world.dossiers["bram"]
    report_sick(hr, bram, SickCall(parse_day("2026-11-09")), key="a")
    receive_certificate(hr, bram, Certificate(TODAY - 10, TODAY - 4, TODAY - 9, extension=False), key="b")
    page = text(sign_in("hanna", Hat.HR).get(url_of(world, "bram")).content.decode())
    assert "4 dagen zonder attest" in page, "9 to 12 November"
    assert "20 tot en met 23 november 2026" in page
    assert "Voor de eerste dag is er nog geen attest" in page


def test_a_first_day_without_a_certificate(world: World, sign_in: SignIn) -> None:
    hr, hanna = world.viewer("hanna", Hat.HR), sign_in("hanna", Hat.HR)
    report_sick(hr, world.dossiers["bram"], SickCall(TODAY), key="a")
    without = reverse("attest_zonder", args=[world.dossiers["bram"]])
    page = hanna.get(url_of(world, "bram")).content.decode()
    assert without in page
    assert "Dit jaar gebruikt: 0 van 2. Nog 2." in text(page)
    assert hanna.post(without, {"once": "a-free-day"}).status_code == 302
    assert stands(world, "hanna", Hat.HR, "bram")[-1] == ("certificate.not_needed", TODAY, {})
    after = hanna.get(url_of(world, "bram")).content.decode()
    assert without not in after, "the day is covered now"
    assert "Dit jaar gebruikt: 1 van 2. Nog 1." in text(after)
    assert hanna.post(without, {"once": "another"}).status_code == 404


def test_no_free_day_is_left_after_two(world: World, sign_in: SignIn) -> None:
    hr, hanna, bram = world.viewer("hanna", Hat.HR), sign_in("hanna", Hat.HR), world.dossiers["bram"]
    without = reverse("attest_zonder", args=[bram])
    for turn, first in enumerate(("2026-03-02", "2026-06-01", "2026-11-23")):
        report_sick(hr, bram, SickCall(parse_day(first)), key=f"s{turn}")
        answer = hanna.post(without, {"once": f"f{turn}"})
        assert answer.status_code == (404 if turn == 2 else 302)
        if turn < 2:
            resume_work(hr, bram, Return("full", parse_day(first) + 3), key=f"r{turn}")
    assert "Dit jaar gebruikt: 2 van 2. Nog 0." in text(hanna.get(url_of(world, "bram")).content.decode())


def test_the_worker_hands_in_their_own(world: World, sign_in: SignIn) -> None:
    before = stands(world, "koen", Hat.WORKER)
    _, answer = send_checked(sign_in("koen", Hat.WORKER), url_of(world), **{"from": "1/1/2027", "until": "15/1/2027"})
    assert answer["Location"] == reverse("mijn_draad")
    assert stands(world, "koen", Hat.WORKER)[len(before) :][0][2]["until"] == "2027-01-15"


@pytest.mark.parametrize(("name", "hat"), [("marc", Hat.MANAGER), ("leen", Hat.COACH), ("nele", Hat.PHYSICIAN)])
def test_others_see_that_it_came_in_and_add_nothing(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client, before = sign_in(name, hat), stands(world, "hanna", Hat.HR)
    page = client.get(url_of(world)).content.decode()
    assert "Gedekt tot en met 31 december 2026" in page
    assert 'name="until"' not in page
    client.post(url_of(world), {"from": "1/1/2027", "until": "2/1/2027", "checked": "yes", "once": "x"})
    assert client.post(reverse("attest_zonder", args=[world.dossiers["koen"]]), {"once": "y"}).status_code == 404
    assert stands(world, "hanna", Hat.HR) == before


def test_a_manager_is_told_nothing_false_once_the_absence_is_over(world: World, sign_in: SignIn) -> None:
    """The certificates of an absence that is over do not show to a manager: they must not look missing."""
    resume_work(world.viewer("hanna", Hat.HR), world.dossiers["koen"], Return("full", TODAY - 1), key="a")
    page = sign_in("marc", Hat.MANAGER).get(url_of(world)).content.decode()
    assert "zonder attest" not in page
    assert "Er loopt nu geen afwezigheid" in page
    assert "Gedekt" in sign_in("hanna", Hat.HR).get(url_of(world)).content.decode()


def test_another_illness_is_asked_only_of_who_may_know_and_only_later(world: World, sign_in: SignIn) -> None:
    hr = world.viewer("hanna", Hat.HR)
    report_sick(hr, world.dossiers["bram"], SickCall(TODAY), key="a")
    hanna = sign_in("hanna", Hat.HR)
    assert 'name="other_illness"' in hanna.get(url_of(world)).content.decode()
    assert 'name="other_illness"' not in hanna.get(url_of(world, "bram")).content.decode(), "nothing came before it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language(world: World, sign_in: SignIn, language: Language) -> None:
    speak(world, "hanna", language)
    hanna = sign_in("hanna", Hat.HR)
    assert hanna.get(url_of(world)).status_code == 200
    assert hanna.get(url_of(world, "bram")).status_code == 200
    assert send_checked(hanna, url_of(world), **{"from": "29/12/2026", "until": "31/1/2027"})[1].status_code == 302
