"""My plan: what comes next, what is asked, and three answers of equal weight; nobody else comes in."""

import re
from typing import Any

import pytest
from django.urls import reverse
from django.utils.html import escape

from draad.actions.record_facts import NewFact, record_facts
from draad.desk.pages.mijn_draad.answering import ANSWERS
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES
from draad.store import read
from tests.desk.conftest import SignIn
from tests.desk.sending import send, speak, stands
from tests.worlds import TODAY, World


def tell(world: World, who: str, hat: Hat, kind: str, on: int = TODAY, /, **body: object) -> None:
    body = {key.rstrip("_"): value for key, value in body.items()}
    fact = NewFact(kind, on, body)
    record_facts(world.viewer(who, hat), world.dossiers["koen"], (fact,), key=f"{kind}{on}{body}"[:60], verb="note")


def hours(world: World) -> None:
    """A plan of two steps, agreed by the coach."""
    tell(world, "leen", Hat.COACH, "plan.step_agreed", step=1, from_="2026-11-30", hours_per_week=18)
    tell(world, "leen", Hat.COACH, "plan.step_agreed", step=2, from_="2027-01-04", hours_per_week=25)


def formal(world: World) -> None:
    """A formal plan that was received a week ago."""
    tell(world, "hanna", Hat.HR, "trajectory.requested", parse_day("2026-10-01"), by="employer")
    tell(world, "nele", Hat.PHYSICIAN, "assessment.received", parse_day("2026-10-20"), decision="A", by="employer")
    tell(world, "hanna", Hat.HR, "plan.received", parse_day("2026-11-16"))


def page_of(client: Any, name: str = "mijn_draad", *args: str) -> str:
    answer = client.get(reverse(name, args=args))
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_a_worker_reads_what_comes_next_in_plain_words(world: World, sign_in: SignIn) -> None:
    page = page_of(sign_in("koen", Hat.WORKER))
    for said in (
        "Dag Koen",
        "Niets gaat in zonder jouw akkoord",
        "Waarom je ziek bent, staat hier niet",
        "Wat er nu komt",
        "Gedekt tot en met 31 december 2026.",
        "Wie betaalt welke dagen",
        "Voeg een attest toe",
    ):
        assert said in page, said
    for name in ("vraag_iets", "mijn_gegevens", "mijn_afspraken", "toestemmingen"):
        assert reverse(name) in page
    assert "Wat vind je van" not in page


def test_the_whole_of_what_comes_next_says_who_when_and_why(world: World, sign_in: SignIn) -> None:
    page = page_of(sign_in("koen", Hat.WORKER))
    part = page[page.index('id="next"') :]
    assert re.search(r"voor (jou|[A-Z]\w+)[^<]*, (tegen|zo snel|vanaf)", part)
    assert "/waarom/" in part


def test_someone_at_work_can_report_sick(world: World, sign_in: SignIn) -> None:
    page = page_of(sign_in("bram", Hat.WORKER))
    assert "Je bent aan het werk" in page
    assert "Koen" not in page
    assert reverse("meld_ziek_wie", args=[world.dossiers["bram"]]) in page


def test_three_answers_to_the_hours_look_the_same(world: World, sign_in: SignIn) -> None:
    hours(world)
    page = page_of(sign_in("koen", Hat.WORKER))
    assert "Wat vind je van dit plan?" in page
    buttons = {
        part: re.search(rf'<a class="([^"]+)" href="/mijn-draad/antwoord/uren/{part}/"', page) for part in ANSWERS
    }
    classes = {found[1] for found in buttons.values() if found}
    assert all(buttons.values())
    assert len(classes) == 1
    assert "button-primary" not in classes.pop()
    assert "Je eerste dag is 30 november" in page
    assert "Leen krijgt je vraag en neemt contact op" in page


def test_hours_that_all_began_are_no_longer_asked_about(world: World, sign_in: SignIn) -> None:
    tell(world, "leen", Hat.COACH, "plan.step_agreed", TODAY - 20, step=1, from_="2026-11-09", hours_per_week=18)
    assert "Wat vind je van dit plan?" not in page_of(sign_in("koen", Hat.WORKER))


def test_a_yes_takes_two_taps_and_a_check(world: World, sign_in: SignIn) -> None:
    hours(world)
    koen, before = sign_in("koen", Hat.WORKER), stands(world, "koen", Hat.WORKER)
    check = page_of(koen, "mijn_antwoord", "uren", "ja")
    assert "Ja, zo kan het voor mij" in check
    assert "<textarea" not in check
    answer = send(koen, reverse("mijn_antwoord", args=["uren", "ja"]))
    assert (answer.status_code, answer["Location"]) == (302, reverse("mijn_draad"))
    said = [(kind, body["agreed"]) for kind, _, body in stands(world, "koen", Hat.WORKER)[len(before) :]]
    assert said == [("agreement.answered", "yes")] * 2
    page = page_of(koen)
    assert "Op 23 november zei je: ja, zo kan het voor mij." in page
    assert "Je antwoord is bewaard." in page
    assert "Ik wil iets anders antwoorden" in page


def test_a_no_may_have_words_and_says_who_reads_them(world: World, sign_in: SignIn) -> None:
    hours(world)
    koen = sign_in("koen", Hat.WORKER)
    check = page_of(koen, "mijn_antwoord", "uren", "nee")
    assert "Wie dit leest: leidinggevende, personeelsdienst, terugkeercoach, arbeidsarts." in check
    assert "Nee zeggen mag." in check
    send(koen, reverse("mijn_antwoord", args=["uren", "nee"]), text="Twee dagen lukt me.")
    assert "zei je: nee, zo lukt het niet." in page_of(koen)
    leen = sign_in("leen", Hat.COACH).get(reverse("dossier", args=[world.dossiers["koen"]])).content.decode()
    assert "Twee dagen lukt me." in leen
    assert "wil het anders" in leen


def test_words_with_a_formal_no_reach_only_who_sees_the_plan(world: World, sign_in: SignIn) -> None:
    formal(world)
    koen = sign_in("koen", Hat.WORKER)
    send(koen, reverse("mijn_antwoord", args=["plan", "nee"]), text="Dit werk past niet.")
    kinds = {
        who: [kind for kind, *_ in stands(world, who, hat)]
        for who, hat in (("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH))
    }
    assert "plan.answered" in kinds["hanna"]
    assert "plan.answered" not in kinds["marc"]
    assert all("statement.added" in kinds[who] for who in kinds)


def test_a_formal_plan_says_by_when_and_what_silence_means(world: World, sign_in: SignIn) -> None:
    formal(world)
    koen = sign_in("koen", Hat.WORKER)
    page = page_of(koen)
    assert "Wat vind je van het re-integratieplan?" in page
    assert "Je hebt tijd tot en met" in page
    assert "Antwoord je niet? Dan bellen we je eerst." in page
    check = page_of(koen, "mijn_antwoord", "plan", "nee")
    assert "Wat er dan verandert" in check
    send(koen, reverse("mijn_antwoord", args=["plan", "ja"]))
    page = page_of(koen)
    assert "Op 23 november zei je: ja, zo kan het voor mij." in page
    assert "van gedachten veranderen" not in page
    assert reverse("mijn_antwoord", args=["plan", "praten"]) in page
    assert koen.get(reverse("mijn_antwoord", args=["plan", "nee"])).status_code == 404
    assert koen.get(reverse("mijn_antwoord", args=["plan", "praten"])).status_code == 200


def test_what_the_law_does_by_itself_is_said_before_it_happens(world: World, sign_in: SignIn) -> None:
    formal(world)
    koen = sign_in("koen", Hat.WORKER)
    assert "Wat vanzelf gebeurt" not in page_of(koen)
    tell(world, "hanna", Hat.HR, "plan.reminded", TODAY)
    page = page_of(koen)
    assert "Wat vanzelf gebeurt" in page
    assert "Zonder antwoord telt het plan als geweigerd en stopt het traject." in page
    assert "telt dat volgens de wet als nee" in page


def test_to_talk_first_says_until_when_to_wait(world: World, sign_in: SignIn) -> None:
    hours(world)
    koen, before = sign_in("koen", Hat.WORKER), stands(world, "koen", Hat.WORKER)
    assert "Hoorde je niets tegen 30 november? Vraag dan hulp: 02 000 00 00." in page_of(
        koen, "mijn_antwoord", "uren", "praten"
    )
    send(koen, reverse("mijn_antwoord", args=["uren", "praten"]), text="Kan het later?")
    assert stands(world, "koen", Hat.WORKER)[len(before) :] == [
        ("question.asked", TODAY, {"about": "plan", "text": "Kan het later?"})
    ]


def test_what_is_not_asked_cannot_be_answered(world: World, sign_in: SignIn) -> None:
    koen = sign_in("koen", Hat.WORKER)
    for what, answer in (("plan", "ja"), ("uren", "nee"), ("1", "ja"), ("99", "ja"), ("x", "ja")):
        assert koen.get(reverse("mijn_antwoord", args=[what, answer])).status_code == 404
        assert koen.post(reverse("mijn_antwoord", args=[what, answer]), {}).status_code == 404
    hours(world)
    assert koen.get(reverse("mijn_antwoord", args=["uren", "misschien"])).status_code == 404
    bram = sign_in("bram", Hat.WORKER)
    assert bram.get(reverse("mijn_antwoord", args=["uren", "ja"])).status_code == 404


def test_what_changed_meanwhile_is_not_answered_blindly(world: World, sign_in: SignIn) -> None:
    hours(world)
    koen = sign_in("koen", Hat.WORKER)
    opened = read.open_dossier(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert opened is not None
    tell(world, "leen", Hat.COACH, "plan.step_agreed", step=1, from_="2026-12-07", hours_per_week=30)
    answer = koen.post(reverse("mijn_antwoord", args=["uren", "ja"]), {"seen": opened.token})
    assert answer.status_code == 409


@pytest.mark.parametrize(("name", "hat"), [("marc", Hat.MANAGER), ("hanna", Hat.HR), ("dpo", Hat.DPO)])
def test_under_another_hat_it_is_not_there(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    hours(world)
    client = sign_in(name, hat)
    assert client.get(reverse("mijn_draad")).status_code == 404
    assert client.get(reverse("mijn_antwoord", args=["uren", "ja"])).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_in_every_language(world: World, sign_in: SignIn, language: str) -> None:
    speak(world, "koen", language)
    hours(world)
    formal(world)
    koen = sign_in("koen", Hat.WORKER)
    title = {"nl": "Mijn plan", "fr": "Mon plan", "de": "Mein Plan", "en": "My plan"}[language]
    assert escape(title) in page_of(koen)
    for what in ("plan", "uren"):
        for answer in ANSWERS:
            page_of(koen, "mijn_antwoord", what, answer)
