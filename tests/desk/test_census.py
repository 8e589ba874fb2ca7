"""Census of the pages: each has a row that says who may come in, and for everyone else it is not there."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from draad.desk.room import Room
from draad.privacy.hats import Hat
from draad.store import models
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
    ("former", Hat.MANAGER),
    ("second", Hat.MANAGER),
    ("kitchenhr", Hat.HR),
    ("bram", Hat.WORKER),
    ("marc", Hat.WORKER),
    ("stranger", Hat.WORKER),
    ("adviser", Hat.ADVISER),
    ("council", Hat.COMMITTEE),
    ("admin", Hat.ADMIN),
    ("dpo", Hat.DPO),
    ("otherhr", Hat.HR),
]
"""People who may wear a hat, none of which reaches Koen's dossier. ``former`` led Koen and leads others now, ``second``
leads another unit, the last is of the other employer."""
HATLESS = ["gone", "nobody"]
"""Who signs in and has no role any more, or never had one."""


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


def address(name: str, pattern: str, world: World, **own: Any) -> str | None:
    """The address of a page for Koen's dossier; ``None`` where no hat comes in, or a secret in the link does.

    :param own: values of this address that are other than usual.
    """
    values: dict[str, Any] = {
        "dossier_id": world.dossiers["koen"],
        "person_id": world.people["koen"],
        "account_id": world.accounts["koen"].id,
        "rule": "be.trajectory.employer-must-request",
        "kind": "contact.made",
        "talk": "return",
        "what": "contact" if name == "vraag" else "uren",
        "answer": "ja",
        "gate": "tell_colleagues",
        "party": "manager",
        "paper": "contact",
        **dict.fromkeys(("n", "act_id", "mail_id", "loan_id", "handover_id", "role_id"), 1),
        **own,
    }
    wanted = re.findall(r"<(?:\w+:)?(\w+)>", pattern)
    if not set(wanted) <= set(values):
        return None
    return reverse(name, kwargs={key: values[key] for key in wanted})


def come_in(sign_in: SignIn, world: World, name: str, hat: Hat) -> Any:
    """A client of one of the strangers, at the employer where they wear the hat."""
    if name == "former":
        of_stranger = models.Employment.objects.filter(person_id=world.people["stranger"])
        of_stranger.update(manager_id=world.people["former"])
    return sign_in(name, hat, world.other_employer if name == "otherhr" else world.employer)


def plain(answer: Any) -> bytes:
    """A page without the token of its forms, which is another each time."""
    return re.sub(rb'name="csrfmiddlewaretoken" value="[^"]+"', b"", answer.content)


def test_every_page_has_a_row() -> None:
    unknown = [f"{path} ({pattern.name})" for path, pattern in pages() if room_of(pattern) is None]
    assert unknown == []


def test_every_page_of_a_hat_has_an_address_to_try(world: World) -> None:
    missing = [
        path for path, pattern in pages() if needs_hat(pattern) and address(str(pattern.name), path, world) is None
    ]
    assert missing == []


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
            for answer in (client.get(url), client.post(url)):
                if answer.status_code != 405:  # an address that only takes forms says so to everyone
                    assert (answer.status_code, plain(answer)) == (404, nothing), url


@pytest.mark.parametrize(("name", "hat"), STRANGERS)
def test_a_dossier_out_of_reach_cannot_be_told_from_one_that_is_not_there(
    world: World, sign_in: SignIn, name: str, hat: Hat
) -> None:
    client = come_in(sign_in, world, name, hat)
    nothing = plain(client.get("/nergens/"))
    for path, pattern in pages():
        room = room_of(pattern)
        if room is not None and "dossier_id" in path and (url := address(str(pattern.name), path, world)):
            for place in (url, url.replace(str(world.dossiers["koen"]), "123")):
                for answer in (client.get(place), client.post(place)):
                    if answer.status_code != 405:
                        assert (answer.status_code, plain(answer)) == (404, nothing), (name, place)


@pytest.mark.parametrize("name", HATLESS)
def test_without_a_role_every_page_leads_to_the_choice_of_roles(world: World, sign_in: SignIn, name: str) -> None:
    client = sign_in(name, Hat.HR)
    for path, pattern in pages():
        if needs_hat(pattern) and (url := address(str(pattern.name), path, world)):
            for place in (url, url.replace(str(world.dossiers["koen"]), "123")):
                for answer in (client.get(place), client.post(place)):
                    assert answer.status_code in {302, 405}, (name, place)
                    if answer.status_code == 302:
                        assert answer["Location"] == reverse("hoeden"), (name, place)


REACH: list[tuple[str, Hat, dict[str, Any], set[str]]] = [
    ("marc", Hat.MANAGER, {"rule": "cp.weekly-call", "n": 1}, set()),
    ("standin", Hat.MANAGER, {"rule": "cp.weekly-call"}, {"verbeter"}),
    ("hanna", Hat.HR, {"rule": "be.four-weeks.report", "kind": "physician.told", "n": 3}, {"afvinken"}),
    ("leen", Hat.COACH, {"rule": "cp.weekly-call", "n": 5}, set()),
    ("nele", Hat.PHYSICIAN, {"kind": "work_potential.estimated"}, {"verbeter", "afvinken"}),
    ("koen", Hat.WORKER, {"kind": "absence.expected_until"}, {"verbeter"}),
]
"""Who reaches the dossier; a rule, a kind of fact and a fact that are theirs; and rooms that they have nothing for."""
NOT_NOW = {"beantwoord", "gesprek_gepland", "beoordeling"}
"""Rooms of what nobody asked, planned or began yet."""


@pytest.mark.parametrize(("name", "hat", "own", "without"), REACH, ids=[name for name, *_ in REACH])
def test_who_reaches_the_dossier_finds_every_page_of_their_hat(
    world: World, sign_in: SignIn, name: str, hat: Hat, own: dict[str, Any], without: set[str]
) -> None:
    client = sign_in(name, hat)
    answers: dict[str, int] = {}
    for path, pattern in pages():
        room = room_of(pattern)
        if room is not None and hat in room.hats and "dossier_id" in path:
            answers[room.name] = client.get(address(str(pattern.name), path, world, **own) or "").status_code
    assert answers["dossier"] in {200, 302}
    assert {room for room, code in answers.items() if code not in {200, 302, 405}} <= NOT_NOW | without
