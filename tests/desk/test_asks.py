"""What a worker asked: a task of whoever must answer, answered in words or with one tick, and not there for others."""

import re

import pytest
from django.urls import reverse

from draad.privacy.hats import Hat
from draad.store import models
from tests.desk.conftest import SignIn
from tests.desk.sending import send, stands
from tests.desk.test_talks import opened, tell, url
from tests.worlds import TODAY, World

ASKS = [("leen", Hat.COACH, True), ("marc", Hat.MANAGER, False), ("hanna", Hat.HR, False)]


@pytest.mark.parametrize(("who", "hat", "answers"), ASKS)
def test_a_question_is_a_task_of_the_one_who_answers(
    world: World, sign_in: SignIn, who: str, hat: Hat, answers: bool
) -> None:
    tell(world, "koen", Hat.WORKER, "question.asked", TODAY, about="contact", text="Belt iemand mij?")
    page = sign_in(who, hat).get(reverse("vandaag")).content.decode()
    assert ("Koen De Smet · vraag over" in page) == answers


def test_without_a_coach_the_manager_answers_and_without_both_hr_appoints(world: World, sign_in: SignIn) -> None:
    tell(world, "koen", Hat.WORKER, "question.asked", TODAY, about="contact")
    models.Case.objects.all().update(valid_until="2026-11-01")
    assert "vraag over" in sign_in("marc", Hat.MANAGER).get(reverse("vandaag")).content.decode()
    models.Employment.objects.filter(person_id=world.people["koen"]).update(manager_id=None)
    page = sign_in("hanna", Hat.HR).get(reverse("vandaag")).content.decode()
    assert "vraag over" in page
    assert "Wijs een coach aan" in page


def test_answered_with_words_or_with_one_tick(world: World, sign_in: SignIn) -> None:
    leen, koen = sign_in("leen", Hat.COACH), sign_in("koen", Hat.WORKER)
    tell(world, "koen", Hat.WORKER, "question.asked", TODAY, about="contact", text="Belt iemand mij?")
    today = leen.get(reverse("vandaag")).content.decode()
    place = re.search(r'action="(/dossiers/\d+/vraag/\d+/)"', today)
    assert place is not None
    page = leen.get(place[1]).content.decode()
    assert "Belt iemand mij?" in page
    assert send(leen, place[1], text="Hij slikt medicijnen.").status_code == 422
    before = stands(world, "koen", Hat.WORKER)
    assert send(leen, place[1], text="Ik bel je morgen.").status_code == 302
    assert stands(world, "koen", Hat.WORKER)[len(before) :] == [
        ("question.answered", TODAY, {"about": "contact", "text": "Ik bel je morgen."})
    ]
    assert "vraag over" not in leen.get(reverse("vandaag")).content.decode()
    assert leen.get(place[1]).status_code == 404
    assert "Ik bel je morgen." in koen.get(reverse("vraag_iets")).content.decode()
    tell(world, "koen", Hat.WORKER, "question.asked", TODAY, about="contact")
    again = re.search(r'action="(/dossiers/\d+/vraag/\d+/)"', leen.get(reverse("vandaag")).content.decode())
    assert again is not None
    assert leen.post(again[1], {"once": "tick", "spoken": "yes"}).status_code == 302
    assert "vraag over" not in leen.get(reverse("vandaag")).content.decode()


def test_a_question_out_of_reach_is_not_there(world: World, sign_in: SignIn) -> None:
    tell(world, "koen", Hat.WORKER, "question.asked", TODAY, about="contact")
    n = opened(world.viewer("leen", Hat.COACH), world).facts[-1].n
    for who, hat in (("second", Hat.MANAGER), ("hanna", Hat.HR), ("koen", Hat.WORKER)):
        client = sign_in(who, hat)
        assert client.get(url(world, "beantwoord", n)).status_code == 404
        assert client.post(url(world, "beantwoord", n), {"once": "x"}).status_code == 404
    assert sign_in("leen", Hat.COACH).get(url(world, "beantwoord", 1)).status_code == 404
