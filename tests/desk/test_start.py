"""The first address leads each hat to its own first room, and "more" holds the rest."""

import pytest
from django.test import Client
from django.urls import reverse

from draad.desk.framing import NAV
from draad.privacy.hats import Hat
from tests.desk.conftest import SignIn

LANDINGS = [
    ("leen", Hat.COACH, "/vandaag/"),
    ("hanna", Hat.HR, "/vandaag/"),
    ("marc", Hat.MANAGER, "/team/"),
    ("nele", Hat.PHYSICIAN, "/wachtrij/"),
    ("nurse", Hat.NURSE, "/wachtrij/"),
    ("adviser", Hat.ADVISER, "/wie-ziet-wat/"),
    ("council", Hat.COMMITTEE, "/wie-ziet-wat/"),
    ("admin", Hat.ADMIN, "/beginnen/"),
    ("dpo", Hat.DPO, "/noodtoegang/logboek/"),
]
EVERY_HAT = [(name, hat) for name, hat, _ in LANDINGS]


@pytest.mark.parametrize(("name", "hat", "where"), LANDINGS)
def test_each_hat_lands_in_its_own_room(sign_in: SignIn, name: str, hat: Hat, where: str) -> None:
    answer = sign_in(name, hat).get("/")
    assert (answer.status_code, answer.headers["Location"]) == (302, where)


@pytest.mark.django_db
def test_who_is_not_signed_in_is_led_to_signing_in() -> None:
    assert Client().get("/").headers["Location"].startswith(reverse("account_login"))


def test_who_wears_nothing_is_led_to_the_choice_of_a_role(sign_in: SignIn) -> None:
    answer = sign_in("nobody", Hat.HR).get("/")
    assert answer.status_code == 302
    assert answer.headers["Location"] == reverse("hoeden")


@pytest.mark.parametrize(("name", "hat"), EVERY_HAT)
def test_more_leads_everywhere_else_and_says_who_you_are(sign_in: SignIn, name: str, hat: Hat) -> None:
    page = sign_in(name, hat).get("/meer/")
    said = page.content.decode()
    assert page.status_code == 200
    assert hat.words.nl in said
    for where in ("recent", "wie_ziet_wat", "account", "hoeden", "language", "theme", "account_logout"):
        assert reverse(where) in said
    searches = {"dossiers", "team"} & set(NAV.get(hat, ()))
    assert (f'href="{reverse("zoek")}"' in said) is bool(searches)
