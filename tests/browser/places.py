"""Every page that somebody can come to, found as people find them: links and buttons, beginning at the first page."""

import re
from collections import deque
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from django.urls import Resolver404, resolve
from playwright.sync_api import BrowserContext

from draad.desk.room import ROOMS
from draad.privacy.hats import Hat

LINK = re.compile(r'<a\b[^>]*?\bhref="([/?][^"#]*)')
SENT = re.compile(r'<form\b[^>]*?\baction="(/[^"#]*)')
READ_AT_MOST = 4
"""Pages of one room that are read in search of links: one dossier leads to what another does not."""

PEOPLE: dict[Hat, str] = {
    Hat.HR: "sarah.wouters",
    Hat.MANAGER: "marc.peeters",
    Hat.COACH: "leen.aerts",
    Hat.WORKER: "koen.de-smet",
    Hat.PHYSICIAN: "nele.claes",
    Hat.NURSE: "tine.hermans",
    Hat.ADVISER: "eva.lemaire",
    Hat.COMMITTEE: "fatima.bouazza",
    Hat.ADMIN: "nils.herremans",
    Hat.DPO: "stefan.willaert",
}
"""Who of the demo signs in with a hat, and begins with it."""

AFTER_AN_ACT = {
    "undo",
    "niet_versturen",
    "meld_ziek_bewaard",
    "hoeden.end",
    "start",
    "herinneren",
    "agenda_feed_intrekken",
    "gesprek_overnemen",
    "overdragen.answer",
    "overdragen.take_back",
    "demo_aan",
    "demo_weg",
    "dossiers_keuze_weg",
    "mijn_eigen_weg_dicht",
}
"""Rooms that exist once something was done or something waits, or lead on at once; the jobs walk them."""


STARTS = (
    "/",
    "/dossiers/?z=Koen+De+Smet",  # what people type in a search
    "/meld-ziek/?z=Lotte",
    "/leidraad/",  # what says nothing of anybody, and is handed on as an address
    "/regels/be.trajectory.plan/",
)
"""Where people begin."""

NOT_FROM_HERE: dict[Hat, frozenset[str]] = {
    # Somebody who is absent need not call in; their dossier is the page of their thread, where they write themselves.
    Hat.WORKER: frozenset({"dossier", "meld_ziek", "meld_ziek_wie", "attest_zonder", "contactafspraak", "terug"}),
    # The dossier shows that a certificate came; with Marc no talk is planned, and nobody asked him anything.
    Hat.MANAGER: frozenset({"attest", "beantwoord", "gesprek_gepland", "gesprek_afzeggen"}),
    Hat.COACH: frozenset({"attest"}),
    Hat.PHYSICIAN: frozenset({"attest", "dossiers_bewaar"}),  # nothing leads them to a narrowed list
    Hat.NURSE: frozenset({"attest", "dossiers_bewaar"}),
    Hat.ADMIN: frozenset({"beginnen_nakijken"}),  # the demo has begun
    Hat.HR: frozenset({"gesprek"}),  # talks are for who leads and who coaches; HR reads the guides themselves
}
"""Rooms that a hat may come into, but that the demo does not lead it to."""


class Place(NamedTuple):
    """A page and the room it belongs to."""

    room: str
    address: str


def room_at(address: str) -> str | None:
    """The name of the room at an address, as the census has it."""
    try:
        room = getattr(resolve(urlsplit(address).path).func, "room", None)
    except Resolver404:
        return None
    return None if room is None else str(room.name)


class Found(NamedTuple):
    """What somebody can come to: one address for each room, and the rooms that forms are sent to."""

    places: tuple[Place, ...]
    rooms: frozenset[str]


def places_of(context: BrowserContext) -> Found:
    """Follow links from where people begin, in breadth, and keep the first plain address of each room."""
    waiting, known = deque(STARTS), set(STARTS)
    read: dict[str, list[str]] = {}
    sent: set[str] = set()
    while waiting:
        asked = waiting.popleft()
        answer = context.request.get(asked)
        if not answer.ok:
            continue
        if "text/html" not in answer.headers.get("content-type", ""):
            sent.add(room_at(asked) or "")  # a file is come to, and read elsewhere
            continue
        parts = urlsplit(answer.url)
        address = f"{parts.path}?{parts.query}" if parts.query else parts.path
        room = room_at(address)
        if room is None or address in read.get(room, ()):
            continue
        read.setdefault(room, []).append(address)
        text = answer.text()
        sent |= {room for action in SENT.findall(text) if (room := room_at(action))}
        for link in (urljoin(address, one.replace("&amp;", "&")) for one in LINK.findall(text)):
            room = room_at(link)
            if room is None or link in known or len(read.get(room, ())) >= READ_AT_MOST:
                continue
            if sum(room_at(other) == room for other in waiting) < READ_AT_MOST:
                known.add(link)
                waiting.append(link)
    return Found(
        tuple(Place(room, min(addresses, key=lambda one: "?" in one)) for room, addresses in read.items()),
        frozenset(sent) | frozenset(read),
    )


def rooms_of(hat: Hat) -> set[str]:
    """The rooms that a hat must be able to come to."""
    return {name for name, room in ROOMS.items() if hat in room.hats} - AFTER_AN_ACT
