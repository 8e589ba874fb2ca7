"""A sick call: three taps, nothing lost, what is unusual shown first, and only what each hat may tell."""

import re
from typing import Any

import pytest
from django.urls import reverse

from draad.actions.report_sick import SickCall, report_sick
from draad.actions.resume_work import Return, resume_work
from draad.actions.undo_act import undo_act
from draad.desk.pages.meld_ziek.fields import relapse_days
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES
from draad.store import models, read
from tests.desk.conftest import SignIn
from tests.desk.sending import send, speak
from tests.worlds import TODAY, World


def calls(world: World, name: str = "bram", hat: Hat = Hat.HR, who: str = "hanna") -> list[tuple[int, dict[str, Any]]]:
    dossier = read.open_dossier(world.viewer(who, hat), world.dossiers[name])
    assert dossier is not None
    facts = [one.fact for one in dossier.facts if dossier.standing(one.n)]
    return [(fact.on, fact.body) for fact in facts if fact.kind == "absence.started"]


def url_of(world: World, name: str = "bram") -> str:
    return reverse("meld_ziek_wie", args=[world.dossiers[name]])


def test_three_taps(world: World, sign_in: SignIn) -> None:
    marc = sign_in("marc", Hat.MANAGER)
    assert url_of(world) in marc.get(reverse("meld_ziek")).content.decode(), "one: the tab shows the name"
    answer = send(marc, url_of(world))  # two: the name; three: save
    assert answer.status_code == 302
    saved = marc.get(answer["Location"]).content.decode()
    assert "Wens Bram veel beterschap" in saved
    assert "Woensdag: jij belt Bram" in saved
    assert calls(world) == [(TODAY, {})]


def test_who_is_away_already_stands_apart(world: World, sign_in: SignIn) -> None:
    listed = sign_in("marc", Hat.MANAGER).get(reverse("meld_ziek")).content.decode()
    assert listed.index("Bram Peeters") < listed.index("Nu al afwezig") < listed.index("Koen De Smet")
    assert "Stranger" not in listed


def test_the_manager_notes_what_the_caller_expects(world: World, sign_in: SignIn) -> None:
    send(sign_in("marc", Hat.MANAGER), url_of(world), since="yesterday", back="day", back_on="30/11", again="worker")
    assert calls(world) == [(TODAY - 1, {"expected_until": "2026-11-29"})]


def test_a_second_press_writes_once(world: World, sign_in: SignIn) -> None:
    marc = sign_in("marc", Hat.MANAGER)
    typed = {"once": "the-same-key"}
    for _ in range(2):
        assert marc.post(url_of(world), typed).status_code == 302
    assert len(calls(world)) == 1


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(world: World, sign_in: SignIn) -> None:
    answer = send(
        sign_in("marc", Hat.MANAGER), url_of(world), since="day", first_day="31/2", take_over="Sleutels van het depot"
    )
    said = answer.content.decode()
    assert answer.status_code == 422
    assert "staat niet op de kalender" in said
    assert 'value="31/2"' in said
    assert "Sleutels van het depot" in said
    assert "<title>Fout: " in said
    assert calls(world) == []


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ({"since": "day", "first_day": "25/12/2026"}, "Kies een dag die al begonnen is"),
        ({"back": "day", "back_on": "23/11/2026"}, "Kies een dag na de eerste dag"),
    ],
)
def test_days_that_cannot_be(world: World, sign_in: SignIn, typed: dict[str, str], wrong: str) -> None:
    answer = send(sign_in("marc", Hat.MANAGER), url_of(world), **typed)
    assert answer.status_code == 422
    assert wrong in answer.content.decode()


def test_back_dating_shows_what_it_moves_before_it_is_saved(world: World, sign_in: SignIn) -> None:
    marc = sign_in("marc", Hat.MANAGER)
    answer = send(marc, url_of(world), since="day", first_day="2/11")
    said = answer.content.decode()
    assert "21 dagen terug" in said
    assert "Wat er dan verandert" in said
    assert calls(world) == []
    checked = re.search(r'name="checked" value="([^"]+)"', said)
    assert checked is not None
    other = send(marc, url_of(world), since="day", first_day="3/11", checked=checked[1])
    assert calls(world) == [], "another day is another look"
    assert "20 dagen terug" in other.content.decode()
    assert send(marc, url_of(world), since="day", first_day="2/11", checked=checked[1]).status_code == 302
    assert calls(world) == [(parse_day("2026-11-02"), {})]


def test_who_is_away_is_not_reported_twice_unseen(world: World, sign_in: SignIn) -> None:
    said = send(sign_in("marc", Hat.MANAGER), url_of(world, "koen")).content.decode()
    assert "Koen staat al als afwezig sinds 13 juli" in said
    assert reverse("terug", args=[world.dossiers["koen"]]) in said, "a new expected day has a place of its own"
    assert len(calls(world, "koen")) == 1


def test_a_day_within_an_earlier_absence_is_looked_at(world: World, sign_in: SignIn) -> None:
    hr, bram = world.viewer("hanna", Hat.HR), world.dossiers["bram"]
    report_sick(hr, bram, SickCall(parse_day("2026-11-02")), key="a")
    resume_work(hr, bram, Return("full", parse_day("2026-11-16")), key="b")
    said = send(sign_in("hanna", Hat.HR), url_of(world), since="day", first_day="9/11").content.decode()
    assert "Bram was toen al afwezig, tot de terugkeer op 16 november" in said


def test_a_relapse_is_asked_in_plain_words_of_who_may_hear(world: World, sign_in: SignIn) -> None:
    hr, bram = world.viewer("hanna", Hat.HR), world.dossiers["bram"]
    asked = "Hoort dit bij dezelfde ziekte?"
    assert asked not in sign_in("hanna", Hat.HR).get(url_of(world)).content.decode(), "nothing came before"
    report_sick(hr, bram, SickCall(parse_day("2026-10-05")), key="a")
    resume_work(hr, bram, Return("full", parse_day("2026-11-02")), key="b")
    assert asked in sign_in("hanna", Hat.HR).get(url_of(world)).content.decode()
    assert asked in sign_in("bram", Hat.WORKER).get(url_of(world)).content.decode()
    marc = sign_in("marc", Hat.MANAGER)
    assert asked in marc.get(url_of(world)).content.decode()
    send(marc, url_of(world), same_illness="yes", address="Gent")
    assert calls(world)[-1] == (TODAY, {"same_illness": "yes"}), "what a manager may not tell is not taken"
    assert calls(world, who="marc", hat=Hat.MANAGER)[-1] == (TODAY, {}), "told, and not seen later"
    send(sign_in("hanna", Hat.HR), url_of(world), since="yesterday", same_illness="yes", checked="2026-11-22")
    assert calls(world)[-1] == (TODAY - 1, {"same_illness": "yes"})


def test_part_of_the_day(world: World, sign_in: SignIn) -> None:
    send(sign_in("marc", Hat.MANAGER), url_of(world), part_of_day="during_work")
    assert calls(world) == [(TODAY, {"part_of_day": "during_work"})]


def test_the_relapse_is_asked_as_long_as_the_law_of_the_day_looks_back() -> None:
    days = ("2022-06-01", "2025-12-31", "2026-01-01", "2026-11-23")
    assert [relapse_days(parse_day(day)) for day in days] == [14, 14, 56, 56]
    assert relapse_days(parse_day("2016-01-01")) == 0


def test_long_after_a_return_the_relapse_is_not_asked(world: World, sign_in: SignIn) -> None:
    """Three taps stay three: 57 days after the return there is no question, 56 days after it there is."""
    hr, bram = world.viewer("hanna", Hat.HR), world.dossiers["bram"]
    report_sick(hr, bram, SickCall(TODAY - 80), key="a")
    back = resume_work(hr, bram, Return("full", TODAY - 57), key="b")
    marc = sign_in("marc", Hat.MANAGER)
    assert "dezelfde ziekte" not in marc.get(url_of(world)).content.decode()
    undo_act(hr, back.act_id, key="u")
    resume_work(hr, bram, Return("full", TODAY - 56), key="c")
    assert "dezelfde ziekte" in marc.get(url_of(world)).content.decode()


def second_job(world: World) -> None:
    job = models.Employment.objects.get(person_id=world.people["bram"])
    job.id += 1
    job.unit_id = models.Unit.objects.get(employer_id=world.employer, name="Keuken").id
    job.save(force_insert=True)


@pytest.mark.parametrize(("name", "hat"), [("marc", Hat.MANAGER), ("hanna", Hat.HR), ("bram", Hat.WORKER)])
def test_who_works_in_two_places_is_asked_for_which(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    assert "Voor welk werk?" not in client.get(url_of(world)).content.decode()
    second_job(world)
    page = client.get(url_of(world)).content.decode()
    assert "Voor welk werk?" in page
    assert "meer dan één plaats" in page
    send(client, url_of(world), work="Keuken")
    assert calls(world)[-1] == (TODAY, {"only_for": "Keuken"})


def test_unless_said_otherwise_a_call_counts_everywhere(world: World, sign_in: SignIn) -> None:
    second_job(world)
    marc = sign_in("marc", Hat.MANAGER)
    send(marc, url_of(world), work="Elders")
    assert calls(world) == [(TODAY, {})], "a place where he does not work is none"
    own = marc.get(reverse("dossier", args=[world.dossiers["bram"]])).content.decode()
    assert "Alleen voor het werk bij" not in own


def test_the_dossier_tells_for_which_work(world: World, sign_in: SignIn) -> None:
    second_job(world)
    marc = sign_in("marc", Hat.MANAGER)
    send(marc, url_of(world), work="Keuken")
    own = marc.get(reverse("dossier", args=[world.dossiers["bram"]])).content.decode()
    assert "Alleen voor het werk bij: Keuken" in own


def test_hr_finds_the_caller_by_name(world: World, sign_in: SignIn) -> None:
    hr = sign_in("hanna", Hat.HR)
    assert url_of(world) not in hr.get(reverse("meld_ziek")).content.decode(), "nobody is listed unasked"
    assert url_of(world) in hr.get(reverse("meld_ziek"), {"z": "bràm"}).content.decode()
    assert "Geen persoon gevonden" in hr.get(reverse("meld_ziek"), {"z": "zzz"}).content.decode()
    assert "bel je opnieuw" not in hr.get(url_of(world)).content.decode()


def test_a_worker_reports_only_themself(world: World, sign_in: SignIn) -> None:
    bram = sign_in("bram", Hat.WORKER)
    assert bram.get(reverse("meld_ziek"))["Location"] == url_of(world)
    answer = send(bram, url_of(world), address="Bij mijn zus in Gent")
    said = bram.get(answer["Location"]).content.decode()
    assert "Veel beterschap" in said
    assert "zeg je tegen het team" not in said
    assert calls(world, who="bram", hat=Hat.WORKER) == [(TODAY, {"address_of_stay": "Bij mijn zus in Gent"})]


def test_health_words_are_pointed_out_and_kept_only_knowingly(world: World, sign_in: SignIn) -> None:
    marc = sign_in("marc", Hat.MANAGER)
    answer = send(marc, url_of(world), take_over="Bram heeft griep, verdeel zijn patiënten")
    assert answer.status_code == 422
    assert "griep" in answer.content.decode()
    assert "keep_take_over" in answer.content.decode()
    send(marc, url_of(world), take_over="De griepvaccins bestellen", keep_take_over="yes")
    assert len(calls(world)) == 1


def test_after_an_undo_there_is_nothing_to_thank_for(world: World, sign_in: SignIn) -> None:
    marc = sign_in("marc", Hat.MANAGER)
    answer = send(marc, url_of(world))
    post = re.search(r'action="(/recent[^"]*|/[^"]*ongedaan[^"]*)"', marc.get(answer["Location"]).content.decode())
    assert post is not None
    marc.post(post[1], {"key": "undo"})
    assert calls(world) == []
    gone = marc.get(answer["Location"])
    assert gone["Location"] == reverse("meld_ziek")
    assert "weer zoals" in marc.get(gone["Location"]).content.decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language(world: World, sign_in: SignIn, language: str) -> None:
    speak(world, "marc", language)
    marc = sign_in("marc", Hat.MANAGER)
    for url in (reverse("meld_ziek"), url_of(world), url_of(world, "koen")):
        answer = marc.get(url)
        assert answer.status_code == 200
        assert f'lang="{language}-BE"' in answer.content.decode()
    assert send(marc, url_of(world, "koen")).status_code == 200
    assert marc.get(send(marc, url_of(world))["Location"]).status_code == 200
