"""The demo tells who is who. Outside the demo there is no such page."""

import re
from typing import Any

import pytest
from django.test import Client

from draad.accounts.made_up import DEMO_PASSWORD, make_up
from draad.accounts.one_time_codes import give_codes, secrets_of
from tests.accounts.signing_in import code_of, is_in
from tests.worlds import World


@pytest.fixture
def demo(world: World, settings: Any) -> World:
    settings.DRAAD_MODE = "demo"
    made_up = [world.accounts[name].email for name in ("leen", "koen", "marc")]
    make_up(made_up, [address for address in made_up if "koen" not in address])
    give_codes(world.accounts["hanna"])
    return world


def test_outside_the_demo_the_page_is_not_there(client: Client, demo: World, settings: Any) -> None:
    settings.DRAAD_MODE = "real"
    answer, nowhere = client.get("/demo/"), client.get("/nergens/")
    assert answer.status_code == 404
    assert "Hier is niets te zien" in answer.content.decode()
    unlike = r'name="csrfmiddlewaretoken" value="\w+"'
    assert re.sub(unlike, "", answer.content.decode()) == re.sub(unlike, "", nowhere.content.decode())
    assert "demo" not in client.get("/aanmelden/").content.decode()


def test_made_up_people_and_only_they_are_listed(client: Client, demo: World) -> None:
    page = client.get("/demo/").content.decode()
    assert DEMO_PASSWORD in page
    for name in ("leen", "koen", "marc"):
        assert demo.accounts[name].email in page
    assert demo.accounts["hanna"].email not in page
    assert "werknemer, terugkeercoach" in page


def test_the_codes_are_those_of_the_people(client: Client, demo: World) -> None:
    shown = set(re.findall(r"\b\d{6}\b", client.get("/demo/").content.decode()))
    secrets = secrets_of([account.id for account in demo.accounts.values()]).values()
    expected = {code_of(secret, step) for secret in secrets for step in (-1, 0)}
    assert len(shown) == 2
    assert shown <= expected


def test_filling_in_still_walks_the_real_way(client: Client, demo: World) -> None:
    leen = demo.accounts["leen"]
    page = client.get(f"/aanmelden/?demo={leen.email}").content.decode()
    assert f'value="{leen.email}"' in page
    assert f'value="{DEMO_PASSWORD}"' in page
    assert not is_in(client)
    answer = client.post("/aanmelden/", {"login": leen.email, "password": DEMO_PASSWORD}, follow=True)
    assert answer.redirect_chain == [("/aanmelden/tweede-stap/", 302)]
    assert not is_in(client)
    told = re.search(r"nu (\d{6})\.", answer.content.decode())
    assert told
    client.post("/aanmelden/tweede-stap/", {"code": told[1]})
    assert is_in(client)


def test_nobody_real_is_filled_in(client: Client, demo: World) -> None:
    page = client.get(f"/aanmelden/?demo={demo.accounts['hanna'].email}").content.decode()
    assert DEMO_PASSWORD not in page
    assert f'value="{demo.accounts["hanna"].email}"' not in page
