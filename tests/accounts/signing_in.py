"""Signing in as people do: through the pages, with a code computed from the secret that is kept."""

import base64
import hashlib
import hmac
import time
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.hashers import make_password
from django.test import Client

from draad.accounts.models import Account
from draad.accounts.one_time_codes import give_codes
from tests.worlds import World

PASSWORD = "een lange zin van vroeger"  # noqa: S105 - of nobody


@dataclass
class Person:
    account: Account
    secret: str = ""

    @property
    def code(self) -> str:
        return code_of(self.secret)


def person(world: World, name: str, *, codes: bool = False) -> Person:
    account = world.accounts[name]
    account.password = make_password(PASSWORD)
    account.save()
    return Person(account, give_codes(account) if codes else "")


def code_of(secret: str, steps: int = 0) -> str:
    """RFC 6238, written a second time so that ours is not checked against itself."""
    counter = (int(time.time()) // 30 + steps).to_bytes(8, "big")
    digest = hmac.digest(base64.b32decode(secret), counter, hashlib.sha1)
    place = digest[19] % 16
    return str((int.from_bytes(digest[place : place + 4], "big") % 2**31) % 10**6).zfill(6)


def give_password(client: Client, who: Person, password: str = PASSWORD) -> Any:
    return client.post("/aanmelden/", {"login": who.account.email, "password": password})


def sign_in(client: Client, who: Person) -> Any:
    """The whole way in. Returns the last answer."""
    answer = give_password(client, who)
    if who.secret:
        assert answer["Location"] == "/aanmelden/tweede-stap/"
        answer = client.post("/aanmelden/tweede-stap/", {"code": who.code})
    assert answer.status_code == 302, answer.content.decode()
    return answer


def is_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


def viewer_at(answer: Any) -> Any:
    """Who looked, under which hat, when a page was answered."""
    return answer.wsgi_request.viewer
