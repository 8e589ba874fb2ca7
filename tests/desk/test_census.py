"""Census of the pages: each has a row that says who may come in, and for everyone else it is not there."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from draad.desk.room import Room
from draad.privacy.hats import Hat
from tests.desk.conftest import SignIn
from tests.worlds import World

WEARERS = [
    ("koen", Hat.WORKER),
    ("marc", Hat.MANAGER),
    ("standin", Hat.MANAGER),
    ("hanna", Hat.HR),
    ("leen", Hat.COACH),
    ("nele", Hat.PHYSICIAN),
    ("nurse", Hat.NURSE),
    ("adviser", Hat.ADVISER),
    ("council", Hat.COMMITTEE),
    ("admin", Hat.ADMIN),
    ("dpo", Hat.DPO),
]
STRANGERS = [
    ("second", Hat.MANAGER),
    ("kitchenhr", Hat.HR),
    ("bram", Hat.WORKER),
    ("stranger", Hat.WORKER),
    ("otherhr", Hat.HR),
]
"""People who may wear a hat, none of which reaches Koen's dossier."""


def pages(patterns: list[Any] | None = None, prefix: str = "") -> Iterator[tuple[str, URLPattern]]:
    for one in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(one, URLResolver):
            yield from pages(one.url_patterns, prefix + str(one.pattern))
        else:
            yield prefix + str(one.pattern), one


def room_of(pattern: URLPattern) -> Room | None:
    return getattr(pattern.callback, "room", None)


def needs_hat(pattern: URLPattern) -> bool:
    """Whether a page belongs to hats; the others lead to signing in, or hold nothing of anybody."""
    room = room_of(pattern)
    return room is not None and bool(room.hats)


def address(name: str, pattern: str, world: World) -> str | None:
    """The address of a page for Koen's dossier; ``None`` for one that needs more than the world holds."""
    values: dict[str, Any] = {
        "dossier_id": world.dossiers["koen"],
        "rule": "be.trajectory.employer-must-request",
        "n": 1,
        "kind": "exploration" if "gesprek" in name or "leidraad" in name else "contact.made",
        "talk": "return",
        "act_id": 1,
    }
    wanted = re.findall(r"<(?:\w+:)?(\w+)>", pattern)
    if not set(wanted) <= set(values):
        return None
    return reverse(name, kwargs={key: values[key] for key in wanted})


def plain(answer: Any) -> bytes:
    """A page without the token of its forms, which is another each time."""
    return re.sub(rb'name="csrfmiddlewaretoken" value="[^"]+"', b"", answer.content)


def test_every_page_has_a_row() -> None:
    unknown = [f"{path} ({pattern.name})" for path, pattern in pages() if room_of(pattern) is None]
    assert unknown == []


def test_no_row_is_open_to_hats_that_do_not_sign_in() -> None:
    for path, pattern in pages():
        room = room_of(pattern)
        if room is not None:
            assert all(hat.signs_in for hat in room.hats), path


def test_nobody_comes_in_without_signing_in(world: World, client: Any) -> None:
    for path, pattern in pages():
        if needs_hat(pattern) and (url := address(str(pattern.name), path, world)):
            answer = client.get(url)
            assert answer.status_code in {302, 405}, url
            if answer.status_code == 302:
                assert answer["Location"].startswith(reverse("account_login")), url


@pytest.mark.parametrize(("name", "hat"), WEARERS)
def test_for_every_other_hat_a_page_is_not_there(world: World, sign_in: SignIn, name: str, hat: Hat) -> None:
    client = sign_in(name, hat)
    nothing = plain(client.get("/nergens/"))
    for path, pattern in pages():
        room = room_of(pattern)
        if (
            room is not None
            and needs_hat(pattern)
            and hat not in room.hats
            and (url := address(str(pattern.name), path, world))
        ):
            answer = client.get(url)
            if answer.status_code != 405:  # an address that only takes forms says so to everyone
                assert (answer.status_code, plain(answer)) == (404, nothing), url


@pytest.mark.parametrize(("name", "hat"), STRANGERS)
def test_a_dossier_out_of_reach_cannot_be_told_from_one_that_is_not_there(
    world: World, sign_in: SignIn, name: str, hat: Hat
) -> None:
    employer = world.other_employer if name == "otherhr" else world.employer
    client = sign_in(name, hat, employer)
    nothing = plain(client.get("/nergens/"))
    for path, pattern in pages():
        room = room_of(pattern)
        if room is not None and "dossier_id" in path and (url := address(str(pattern.name), path, world)):
            for place in (url, url.replace(str(world.dossiers["koen"]), "123")):
                for answer in (client.get(place), client.post(place)):
                    if answer.status_code != 405:
                        assert (answer.status_code, plain(answer)) == (404, nothing), (name, place)


REACH = [
    ("marc", Hat.MANAGER),
    ("standin", Hat.MANAGER),
    ("hanna", Hat.HR),
    ("leen", Hat.COACH),
    ("nele", Hat.PHYSICIAN),
    ("koen", Hat.WORKER),
]


@pytest.mark.parametrize(("name", "hat"), REACH)
def test_who_reaches_the_dossier_finds_every_page_of_their_hat(
    world: World, sign_in: SignIn, name: str, hat: Hat
) -> None:
    client = sign_in(name, hat)
    found = 0
    for path, pattern in pages():
        room = room_of(pattern)
        if room is not None and hat in room.hats and path.endswith("<int:dossier_id>/"):
            answer = client.get(address(str(pattern.name), path, world) or "")
            assert answer.status_code in {200, 302, 405}, path
            found += answer.status_code == 200
    assert found or hat is Hat.WORKER
