"""The dossier: whole for who may see it, calm when closed, and without a trace of what is not the viewer's."""

import re

import pytest
from django.urls import reverse

from draad.actions.close_thread import close_thread
from draad.actions.correct_fact import Correction, correct_fact
from draad.actions.record_facts import NewFact, record_facts
from draad.desk.dossier_parts.turn import turn_of
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.store import read
from tests.desk.conftest import SignIn
from tests.worlds import TODAY, World

AROUND = (("marc", Hat.MANAGER), ("hanna", Hat.HR), ("leen", Hat.COACH), ("nele", Hat.PHYSICIAN), ("nurse", Hat.NURSE))
NOT_THEIRS = (
    ("second", Hat.MANAGER),
    ("kitchenhr", Hat.HR),
    ("adviser", Hat.ADVISER),
    ("admin", Hat.ADMIN),
    ("dpo", Hat.DPO),
)
NOTE = "Koen wil de collega&#x27;s graag nog eens zien."


def page_of(world: World, sign_in: SignIn, name: str, hat: Hat, query: str = "") -> str:
    response = sign_in(name, hat).get(reverse("dossier", args=[world.dossiers["koen"]]) + query)
    assert response.status_code == 200
    return response.content.decode()


def say(world: World, name: str, hat: Hat, *facts: NewFact, key: str = "a") -> None:
    record_facts(world.viewer(name, hat), world.dossiers["koen"], facts, key=key, verb="note")


@pytest.mark.parametrize(("name", "hat"), AROUND)
def test_everyone_around_opens_it(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    page = page_of(world, sign_in, name, hat)
    for said in (
        "Koen De Smet",
        "verpleegkundige",
        "Spoed",
        "afwezig sinds 13 juli 2026",
        "week 20",
        "Wat er gebeurd is",
    ):
        assert said in page


@pytest.mark.parametrize(("name", "hat"), NOT_THEIRS)
def test_for_others_it_is_the_page_of_nothing(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    theirs = client.get(reverse("dossier", args=[world.dossiers["koen"]]))
    none = client.get(reverse("dossier", args=[123456]))
    assert (theirs.status_code, none.status_code) == (404, 404)
    nonce = re.compile(r"[A-Za-z0-9]{64}|/dossiers/\d+/")
    assert nonce.sub("", theirs.content.decode()) == nonce.sub("", none.content.decode())


def test_the_worker_is_led_to_their_own_room(world: World, sign_in: SignIn) -> None:
    response = sign_in("koen", Hat.WORKER).get(reverse("dossier", args=[world.dossiers["koen"]]))
    assert (response.status_code, response.headers["Location"]) == (302, reverse("mijn_draad"))


def test_one_is_up_next_with_a_day_and_a_reason(world: World, sign_in: SignIn) -> None:
    page = page_of(world, sign_in, "leen", Hat.COACH)
    assert "Nu aan zet" in page
    assert "Waarom moet dit?" in page
    assert "Daarna" in page


def test_nobody_up_next_is_a_fault_that_the_coach_sees(world: World, sign_in: SignIn) -> None:
    viewer = world.viewer("leen", Hat.COACH)
    dossier = read.open_dossier(viewer, world.dossiers["koen"])
    assert dossier is not None
    dossier.agenda.lines.clear()
    turn = turn_of(viewer, dossier, "nl")
    assert turn is not None
    assert (turn.title, turn.action is not None) == ("", True)
    assert turn_of(world.viewer("marc", Hat.MANAGER), dossier, "nl") is None


def test_notes_and_the_kind_of_absence_are_for_who_may_read_them(world: World, sign_in: SignIn) -> None:
    pages = {name: page_of(world, sign_in, name, hat) for name, hat in AROUND}
    assert [name for name, page in pages.items() if NOTE in page] == ["leen"]
    assert [name for name, page in pages.items() if "Soort afwezigheid: ziekte" in page] == ["hanna", "nele", "nurse"]
    assert [name for name, page in pages.items() if "Wie betaalt welke dagen" in page] == ["hanna", "nele", "nurse"]


def test_every_line_says_who_and_what_is_not_here(world: World, sign_in: SignIn) -> None:
    page = page_of(world, sign_in, "hanna", Hat.HR)
    assert "Marc, leidinggevende" in page
    assert "De reden staat hier niet." in page
    assert "Zonder diagnose." in page


def test_corrected_lines_are_struck_and_say_why(world: World, sign_in: SignIn) -> None:
    client = sign_in("hanna", Hat.HR)
    dossier = read.open_dossier(world.viewer("hanna", Hat.HR), world.dossiers["koen"])
    assert dossier is not None
    told = next(shown for shown in dossier.facts if shown.fact.kind == "physician.told")
    address = reverse("verbeter", args=[dossier.id, told.n])
    sent = {"what": "withdraw", "why": "verkeerde knop", "checked": "yes", "once": "x", "seen": dossier.token}
    assert client.post(address, sent).status_code == 302
    page = client.get(reverse("dossier", args=[dossier.id])).content.decode()
    assert "<s>De arbeidsarts kreeg de melding van vier weken afwezigheid</s>" in page
    assert "Ingetrokken: verkeerde knop" in page
    assert "Ongedaan maken" in page


def test_ones_own_recent_acts_can_be_undone_from_their_line(world: World, sign_in: SignIn) -> None:
    say(world, "marc", Hat.MANAGER, NewFact("contact.made", TODAY, {"channel": "phone"}))
    mine = page_of(world, sign_in, "marc", Hat.MANAGER)
    assert mine.count(reverse("undo", args=[read.acts_of(world.viewer("marc", Hat.MANAGER))[0].id])) == 1
    assert "/ongedaan/" not in page_of(world, sign_in, "hanna", Hat.HR)


def test_certificates_gaps_and_free_days(world: World, sign_in: SignIn) -> None:
    page = page_of(world, sign_in, "hanna", Hat.HR)
    assert "Gedekt tot en met 31 december 2026." in page
    second = read.open_dossier(world.viewer("hanna", Hat.HR), world.dossiers["koen"])
    assert second is not None
    n = [shown.n for shown in second.facts if shown.fact.kind == "certificate.received"][-1]
    later = Correction(parse_day("2026-09-01"), {"from": "2026-09-03", "until": "2026-11-10"}, "x")
    correct_fact(world.viewer("hanna", Hat.HR), second.id, n, later, key="c", seen=second.token)
    page = page_of(world, sign_in, "hanna", Hat.HR)
    assert "Nog geen attest: 1 tot en met 2 september 2026" in page
    assert "Nog geen attest: 11 tot en met 23 november 2026" in page


def test_the_plan_stands_as_stairs_with_who_agreed(world: World, sign_in: SignIn) -> None:
    steps = [
        NewFact("plan.step_agreed", TODAY, {"step": n, "from": day, "hours_per_week": hours})
        for n, day, hours in ((1, "2026-11-30", 18), (2, "2027-01-04", 25))
    ]
    say(world, "leen", Hat.COACH, *steps, NewFact("physician.agreed", TODAY, {"step": 1}))
    page = page_of(world, sign_in, "leen", Hat.COACH)
    assert "Plan om terug te keren" in page
    assert "vanaf 30 november" in page
    assert "akkoord, 23" in page
    assert "nog te vragen" in page


def test_a_formal_trajectory_shows_its_regime(world: World, sign_in: SignIn) -> None:
    say(world, "hanna", Hat.HR, NewFact("trajectory.requested", TODAY, {"by": "employer"}))
    page = page_of(world, sign_in, "hanna", Hat.HR)
    assert "Formeel traject, regels van 1 januari 2026: aangevraagd" in page


def test_a_closed_dossier_is_calm_and_says_when_it_is_erased(world: World, sign_in: SignIn) -> None:
    say(world, "hanna", Hat.HR, NewFact("work.resumed", parse_day("2026-11-16")))
    close_thread(world.viewer("leen", Hat.COACH), world.dossiers["koen"], "back_for_good", key="z")
    page = page_of(world, sign_in, "leen", Hat.COACH)
    assert "Deze draad is afgesloten" in page
    assert "Nu aan zet" not in page
    assert "wordt gewist op 24 november 2027" in page
    assert "Noteer contact" not in page
    assert NOTE not in page_of(world, sign_in, "marc", Hat.MANAGER), "the manager no longer sees the thread"
    assert "13 juli" not in page_of(world, sign_in, "marc", Hat.MANAGER)


def test_what_is_not_known_is_said_with_whom_to_ask(world: World, sign_in: SignIn) -> None:
    say(
        world,
        "hanna",
        Hat.HR,
        NewFact("work.resumed", parse_day("2026-11-09")),
        NewFact("absence.started", parse_day("2026-11-16"), {"cause": "illness"}),
    )
    page = page_of(world, sign_in, "hanna", Hat.HR)
    assert "Nog niet duidelijk" in page
    assert "Vraag het aan: werknemer" in page
    assert "Vul aan" in page


def test_someone_at_work_has_a_calm_page(world: World, sign_in: SignIn) -> None:
    response = sign_in("marc", Hat.MANAGER).get(reverse("dossier", args=[world.dossiers["bram"]]))
    page = response.content.decode()
    assert response.status_code == 200
    assert "Hier is nog niets gebeurd" in page
    assert "Meld ziek" in page


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_in_four_languages(world: World, sign_in: SignIn, language: str) -> None:
    type(world.accounts["leen"]).objects.filter(id=world.accounts["leen"].id).update(language=language)
    page = page_of(world, sign_in, "leen", Hat.COACH)
    assert f'lang="{language}-BE"' in page
    titles = {
        "nl": "Wat er gebeurd is",
        "fr": "Ce qui s&#x27;est passé",
        "de": "Was geschehen ist",
        "en": "What happened",
    }
    assert titles[language] in page


def test_opening_it_is_written_down_for_the_worker(world: World, sign_in: SignIn) -> None:
    page_of(world, sign_in, "hanna", Hat.HR)
    looks = read.looks_at(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    assert [(look.name, look.hat, look.purpose, look.alone) for look in looks] == [("Hanna", Hat.HR, "dossier", True)]


def test_what_law_and_policy_both_ask_is_up_once(world: World, sign_in: SignIn) -> None:
    page = page_of(world, sign_in, "hanna", Hat.HR)
    turn = page[page.index('class="turn') : page.index("</section>", page.index('class="turn'))]
    assert "Een inschatting van het arbeidspotentieel vragen" in turn
    assert [f"chip-{source}" in turn for source in ("law", "policy")] == [True, True]
    assert "De inschatting van het arbeidspotentieel vragen" not in turn
