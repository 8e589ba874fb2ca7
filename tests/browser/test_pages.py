"""Every page of every hat, as the census has them: read with axe, on small screens, with large text, and weighed."""

import re
from statistics import median

import pytest
from playwright.sync_api import Page

from draad.desk.room import ROOMS
from draad.privacy.hats import Hat
from tests.browser.conftest import Opened
from tests.browser.faults import (
    FIRST_VISIT,
    NEXT_VISIT,
    WATCH_SHIFTS,
    Scales,
    Weight,
    axe_faults,
    frame_faults,
    size_faults,
)
from tests.browser.looks import EVERY, FULL, LOOKS, Look
from tests.browser.places import NOT_FROM_HERE, PEOPLE, Found, Place, places_of, room_at, rooms_of

pytestmark = pytest.mark.browser

HATS = list(PEOPLE)
WHOLE = {"mijn_alles"}
"""Rooms that hold all there is on one page, to print or keep; every other one pages its lists."""
SIGNED_OUT = ["/aanmelden/", "/demo/", "/wachtwoord/", "/nergens/", "/wachtwoord/onderweg/", "/aanmelden/gesloten/"]
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
        page.context.close()
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
        found = frame_faults(page, look.language, whole=room_at(address) in WHOLE) + axe_faults(page)
        moved = page.evaluate("window.moved")
        if round(moved, 2):
            found.append(f"moves while it loads: {moved:.3f}")
        found += size_faults(page, phone=look.phone)
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


WEIGHED = (Hat.HR, Hat.MANAGER, Hat.COACH, Hat.WORKER)
FOR_EACH = {"vandaag", "dossier", "dossiers", "waarom"}
"""Rooms that hold other things for each hat; the others are weighed once."""


def test_pages_are_light(open_page: Opened, capsys: pytest.CaptureFixture[str]) -> None:
    weights: dict[tuple[Hat, str], Weight] = {}
    for hat in WEIGHED:
        page = open_page(PEOPLE[hat], language="de")  # the longest words
        scales = Scales(page)
        for place in found_by(open_page, hat).places:
            if place.room not in FOR_EACH and any(room == place.room for _, room in weights):
                continue
            weights[hat, place.room] = scales.weigh(place.address)
        page.context.close()
    with capsys.disabled():
        print("\n" + table(weights))
    heavy = [
        f"{hat} {room}: {weight}"
        for (hat, room), weight in weights.items()
        if weight.first > FIRST_VISIT or weight.again > NEXT_VISIT
    ]
    assert not heavy, "\n" + "\n".join(heavy)


def table(weights: dict[tuple[Hat, str], Weight]) -> str:
    """The weights of pages, heaviest first, in kB that travel."""
    lines = [f"{'page':<34}{'first visit':>12}{'next visit':>12}{'nodes':>8}"]
    for (hat, room), weight in sorted(weights.items(), key=lambda one: -one[1].again):
        lines.append(f"{f'{hat} {room}':<34}{weight.first / 1000:>12.1f}{weight.again / 1000:>12.1f}{weight.nodes:>8}")
    middle = [median(getattr(one, name) for one in weights.values()) for name in ("first", "again", "nodes")]
    lines.append(f"{'median':<34}{middle[0] / 1000:>12.1f}{middle[1] / 1000:>12.1f}{middle[2]:>8.0f}")
    return "\n".join(lines)
