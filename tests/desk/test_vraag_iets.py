"""Ask something: plain words, the right fact, what happens with it, and the answer."""

from typing import Any

import pytest
from django.urls import reverse

from draad.desk.pages.vraag_iets.wishes import ASKABLE
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES
from tests.desk.conftest import SignIn
from tests.desk.sending import send, speak, stands
from tests.desk.test_mijn_draad import page_of, tell
from tests.worlds import TODAY, World

ABSENT = {one.what for one in ASKABLE}
AT_WORK = {one.what for one in ASKABLE if not one.absent}


def offered(client: Any) -> set[str]:
    page = page_of(client, "vraag_iets")
    return {one.what for one in ASKABLE if f'href="{reverse("vraag", args=[one.what])}"' in page}


def test_what_can_be_asked_depends_on_the_moment(world: World, sign_in: SignIn) -> None:
    koen, bram = sign_in("koen", Hat.WORKER), sign_in("bram", Hat.WORKER)
    assert offered(koen) == ABSENT
    assert offered(bram) == AT_WORK
    for what in ABSENT - AT_WORK:
        assert bram.get(reverse("vraag", args=[what])).status_code == 404
    assert koen.get(reverse("vraag", args=["ontslag"])).status_code == 404


@pytest.mark.parametrize(
    ("what", "typed", "fact"),
    [
        ("contact", {"text": "Belt iemand mij?"}, ("question.asked", {"about": "contact", "text": "Belt iemand mij?"})),
        ("rest", {"rest": "fortnight"}, ("contact.agreed", {"quiet_until": "2026-12-07"})),
        ("rest", {"rest": "day", "until": "15/12"}, ("contact.agreed", {"quiet_until": "2026-12-15"})),
        ("adapted-work", {}, ("question.asked", {"about": "adapted-work"})),
        ("physician-visit", {}, ("pre_return_visit.requested", {"by": "worker"})),
        ("consultation", {}, ("consultation.requested", {})),
        ("trajectory", {}, ("trajectory.requested", {"by": "worker"})),
        ("data", {"text": "Die dag klopt niet."}, ("question.asked", {"about": "data", "text": "Die dag klopt niet."})),
        ("other", {"text": "Mag ik langskomen?"}, ("question.asked", {"about": "other", "text": "Mag ik langskomen?"})),
    ],
)
def test_a_wish_becomes_its_fact(
    world: World, sign_in: SignIn, what: str, typed: dict[str, str], fact: tuple[str, dict[str, object]]
) -> None:
    koen, before = sign_in("koen", Hat.WORKER), stands(world, "koen", Hat.WORKER)
    answer = send(koen, reverse("vraag", args=[what]), **typed)
    assert (answer.status_code, answer["Location"]) == (302, reverse("vraag_iets"))
    assert [(kind, body) for kind, _, body in stands(world, "koen", Hat.WORKER)[len(before) :]] == [fact]
    assert "Je vraag is vertrokken." in page_of(koen, "vraag_iets")


def test_no_terms_of_law_where_somebody_asks(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    for one in ASKABLE:
        page = page_of(koen, "vraag", one.what)
        main = page[page.index("<main") : page.index("Wat er dan gebeurt")]
        for term in ("re-integratie", "arbeidspotentieel", "werkhervatting", "Codex", "preventieadviseur"):
            assert term not in main, (one.what, term)


def test_who_reads_it_is_told_and_the_physician_keeps_it(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    visit, contact = page_of(koen, "vraag", "physician-visit"), page_of(koen, "vraag", "contact")
    assert "Alleen de arbeidsarts ziet dat jij dit vraagt. Je werkgever niet." in visit
    assert "Nele krijgt je vraag" in visit
    assert "Wie dit kan lezen: leidinggevende, personeelsdienst, terugkeercoach, arbeidsarts." in contact
    assert "Leen krijgt je vraag" in contact
    assert "Hoorde je niets tegen 30 november? Vraag dan hulp: 02 000 00 00." in contact


def test_where_the_law_gives_a_term_it_is_told_before_and_after(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    before = page_of(koen, "vraag", "trajectory")
    assert "Arbeidsarts, tegen ma 11 januari" in before[before.index("Wat er dan gebeurt") :]
    send(koen, reverse("vraag", args=["trajectory"]))
    page = page_of(koen, "vraag_iets")
    assert "Arbeidsarts is aan zet:" in page
    assert "tegen ma 11 januari." in page
    assert reverse("vraag", args=["trajectory"]) not in page  # it was asked, and waits


def test_where_the_law_says_soon_it_is_also_told_when_to_call(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    before = page_of(koen, "vraag", "physician-visit")
    then = before[before.index("Wat er dan gebeurt") :]
    assert "Arbeidsarts, zo snel mogelijk" in then
    assert "Hoorde je niets tegen 30 november?" in then
    send(koen, reverse("vraag", args=["physician-visit"]))
    page = page_of(koen, "vraag_iets")
    assert "zo snel mogelijk. Hoorde je niets tegen 30 november?" in page
    tell(world, "nele", Hat.PHYSICIAN, "pre_return_visit.invited", TODAY, by="worker")
    page = page_of(koen, "vraag_iets")
    assert "Uitnodiging voor een bezoek voorafgaand aan de werkhervatting, op 23 november 2026. Nele" in page


def test_the_answer_appears(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    send(koen, reverse("vraag", args=["contact"]), text="Wanneer spreken we elkaar?")
    page = page_of(koen, "vraag_iets")
    assert "wacht op antwoord" in page
    assert "Wanneer spreken we elkaar?" in page
    tell(world, "marc", Hat.MANAGER, "question.answered", about="pay", text="Dat is iets anders.")
    assert "wacht op antwoord" in page_of(koen, "vraag_iets")
    tell(world, "leen", Hat.COACH, "question.answered", about="contact", text="Donderdag om tien uur?")
    page = page_of(koen, "vraag_iets")
    assert "wacht op antwoord" not in page
    assert "Donderdag om tien uur?" in page
    assert "Leen, terugkeercoach." in page


def test_who_answers_finds_the_question_and_answers_it(world: World, sign_in: SignIn) -> None:
    koen, leen = sign_in("koen", Hat.WORKER), sign_in("leen", Hat.COACH)
    send(koen, reverse("vraag", args=["contact"]), text="Belt iemand mij?")
    assert "Belt iemand mij?" in leen.get(reverse("dossier", args=[world.dossiers["koen"]])).content.decode()
    url = reverse("feit_noteer", args=[world.dossiers["koen"], "question.answered"])
    assert send(leen, url, b_about="contact", b_text="Ja, morgen.", on="vandaag").status_code == 302
    assert "Ja, morgen." in page_of(koen, "vraag_iets")


@pytest.mark.parametrize(
    ("what", "typed", "wrong"),
    [
        ("rest", {}, "Kies hoe lang je rust wil."),
        ("rest", {"rest": "day", "until": "1/11/2026"}, "Kies een dag die nog komt."),
        ("rest", {"rest": "day", "until": "straks"}, "straks"),
        ("other", {"text": "  "}, "Schrijf wat je wil vragen."),
        ("contact", {"text": "x" * 10_001}, "Hou het korter."),
    ],
)
def test_what_is_not_right_is_said_and_kept(
    world: World, sign_in: SignIn, what: str, typed: dict[str, str], wrong: str
) -> None:
    koen, before = sign_in("koen", Hat.WORKER), stands(world, "koen", Hat.WORKER)
    answer = send(koen, reverse("vraag", args=[what]), **typed)
    assert answer.status_code == 422
    assert wrong in answer.content.decode()
    assert stands(world, "koen", Hat.WORKER) == before


def test_a_second_press_asks_once(world: World, sign_in: SignIn) -> None:
    koen, before = sign_in("koen", Hat.WORKER), stands(world, "koen", Hat.WORKER)
    url = reverse("vraag", args=["contact"])
    for _ in range(2):
        koen.post(url, {"once": "same-key", "text": "Een keer."})
    assert len(stands(world, "koen", Hat.WORKER)) == len(before) + 1


def test_a_trajectory_that_runs_is_not_asked_again(world: World, sign_in: SignIn) -> None:
    tell(world, "hanna", Hat.HR, "trajectory.requested", TODAY - 7, by="employer")
    assert "trajectory" not in offered(sign_in("koen", Hat.WORKER))


@pytest.mark.parametrize(("name", "hat"), [("marc", Hat.MANAGER), ("hanna", Hat.HR), ("nele", Hat.PHYSICIAN)])
def test_under_another_hat_nothing_is_asked(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    for one in ASKABLE:
        assert client.post(reverse("vraag", args=[one.what]), {"text": "x"}).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language(world: World, sign_in: SignIn, language: str) -> None:
    speak(world, "koen", language)
    koen = sign_in("koen", Hat.WORKER)
    for one in ASKABLE:
        page_of(koen, "vraag", one.what)
    for what in ("physician-visit", "contact"):
        send(koen, reverse("vraag", args=[what]))
    page_of(koen, "vraag_iets")
