"""Every page of every hat, as the census has them: read with axe, on small screens, with large text, and weighed."""

import re
from statistics import median

import pytest
from playwright.sync_api import Page

from draad.desk.room import ROOMS
from draad.privacy.hats import Hat
from tests.browser.budgets import BUDGETS, USUAL_FIRST_VISIT, faults_of_budget, noted
from tests.browser.conftest import Opened
from tests.browser.faults import OPEN, WATCH_SHIFTS, Scales, axe_faults, frame_faults, size_faults
from tests.browser.looks import EVERY, FULL, LOOKS, Look
from tests.browser.places import NOT_FROM_HERE, PEOPLE, Found, Place, places_of, room_at, rooms_of

pytestmark = pytest.mark.browser

HATS = list(PEOPLE)
SIGNED_OUT = [
    "/aanmelden/",
    "/demo/",
    "/wachtwoord/",
    "/nergens/",
    "/wachtwoord/onderweg/",
    "/aanmelden/gesloten/",
    "/binnen/",
    "/binnen/onderweg/",
    "/binnen/link/een-link/",
]
NOWHERE = Place("nothing_here", "/nergens/")

TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_FOUND: dict[Hat, Found] = {}


def found_by(open_page: Opened, hat: Hat) -> Found:
    """The places of a hat, looked for once."""
    if hat not in _FOUND:
        _FOUND[hat] = places_of(open_page(PEOPLE[hat]).context)
    return _FOUND[hat]


def shares(places: tuple[Place, ...], turn: int) -> dict[Look, list[Place]]:
    """Which places are seen in which look: each in one, so that all hats together see a page in many; all when full."""
    if FULL:
        return {look: list(places) for look in EVERY}
    found: dict[Look, list[Place]] = {}
    for number, place in enumerate(places):
        found.setdefault(LOOKS[(number + 3 * turn) % len(LOOKS)], []).append(place)
    return found


@pytest.mark.parametrize("hat", HATS)
def test_every_room_of_a_hat_can_be_come_to(open_page: Opened, hat: Hat) -> None:
    missing = rooms_of(hat) - found_by(open_page, hat).rooms - NOT_FROM_HERE.get(hat, frozenset())
    assert not missing, f"no link or button leads the {hat} to {sorted(missing)}"


@pytest.mark.parametrize("hat", HATS)
def test_a_page_is_right_for_everybody(open_page: Opened, hat: Hat) -> None:
    places = (*found_by(open_page, hat).places, NOWHERE)
    if not FULL and hat not in {Hat.HR, Hat.MANAGER, Hat.COACH, Hat.WORKER}:
        places = tuple(place for place in places if ROOMS.get(place.room) is None or ROOMS[place.room].hats)
    faults: list[str] = []
    for look, share in shares(places, HATS.index(hat)).items():
        page = open_page(PEOPLE[hat], phone=look.phone, theme=look.theme, language=look.language)
        faults += faults_of(page, [place.address for place in share], look)
        page.close()
    assert not faults, "\n" + "\n".join(faults)


@pytest.mark.parametrize("look", EVERY if FULL else LOOKS, ids=str)
def test_who_has_not_signed_in_finds_right_pages_too(open_page: Opened, look: Look) -> None:
    page = open_page(phone=look.phone, theme=look.theme, language=look.language)
    faults = faults_of(page, SIGNED_OUT, look)
    assert not faults, "\n" + "\n".join(faults)


def faults_of(page: Page, addresses: list[str], look: Look) -> list[str]:
    """Visit pages and say what is wrong with each."""
    page.add_init_script(WATCH_SHIFTS)
    said: list[str] = []
    page.on("console", lambda one: said.append(one.text) if one.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    faults: list[str] = []
    for address in addresses:
        said.clear()
        page.goto(address, wait_until="load")
        noted(room_at(address) or "nothing_here", moved=page.evaluate("window.moved"))
        page.evaluate(OPEN)
        found = frame_faults(page, look.language) + axe_faults(page) + size_faults(page, phone=look.phone)
        found += [f"console: {text}" for text in said if not (address == NOWHERE.address and "404" in text)]
        faults += [f"{look} {address}: {fault}" for fault in found]
    return faults


def test_titles_tell_pages_apart(open_page: Opened) -> None:
    shared: list[str] = []
    for hat in (Hat.HR, Hat.MANAGER, Hat.COACH, Hat.WORKER):
        context = open_page(PEOPLE[hat]).context
        titles: dict[str, str] = {}
        for place in found_by(open_page, hat).places:
            if place.room.startswith("aanmelden."):  # these ask first who one is, each with the same page
                continue
            found = TITLE.search(context.request.get(place.address).text())
            assert found is not None, place
            if titles.setdefault(found[1], place.address) != place.address:
                shared.append(f"{hat}: {found[1]!r} is both {titles[found[1]]} and {place.address}")
    assert not shared, "\n" + "\n".join(shared)


FOR_EACH = {"vandaag", "dossier", "dossiers", "waarom", "zwemlijnen", "mijn_draad"}
"""Rooms that hold other things for each hat; the others are weighed once."""


def test_pages_are_light_and_stay_where_they_are(open_page: Opened) -> None:
    weighed: set[str] = set()
    for hat in HATS:
        page = open_page(PEOPLE[hat], language="de")  # the longest words
        scales = Scales(page)
        for place in found_by(open_page, hat).places:
            if place.room in FOR_EACH or place.room not in weighed:
                weighed.add(place.room)
                first, again, nodes = scales.weigh(place.address)
                noted(place.room, first=first, again=again, nodes=nodes)
    faults = [fault for room, taken in BUDGETS.items() for fault in faults_of_budget(room, taken)]
    assert not faults, "\n" + "\n".join(faults)
    usual = median(taken.first for taken in BUDGETS.values() if taken.first)
    assert usual <= USUAL_FIRST_VISIT
