"""Two worlds that differ in one secret: for everyone without the right every page is the same, byte for byte.

All that is drawn by chance (keys, tokens of forms, sessions) comes from one source, which stands at the same place
before each request; so pages are compared as they leave the server, with nothing cut from them. And the reverse: who
has the right does see a difference, or the comparison could not fail.
"""

import os
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import lru_cache, reduce
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

import msgspec
import pytest
from django.apps import apps
from django.core.management.color import no_style
from django.db import connection, transaction
from django.urls import Resolver404, resolve

from draad.actions.install_employer import Installation, SaidBefore
from draad.actions.perform import NewFact
from draad.actions.record_facts import record_facts
from draad.periods import parse_day
from draad.privacy.hats import Hat
from tests.desk.conftest import signed_in
from tests.desk.test_census import address, pages
from tests.worlds import NOW, TODAY, World, as_it_is, fact, make_world

FULL = bool(os.environ.get("DRAAD_FULL"))
LINK = re.compile(r'\bhref="([/?][^"#]*)')
SENT = "POST "
ELSEWHERE = {None, "hoeden", "language"}
"""Rooms whose form changes how all others look."""
MOMENT = datetime.fromisoformat(NOW).timestamp()
OK, OF_EACH_ROOM, FEWEST = 200, 4 if FULL else 1, 15
"""How many addresses of each room are read, beside that of the census; and the fewest pages that everybody has."""


class Looker(NamedTuple):
    """Somebody under a hat."""

    name: str
    hat: Hat


KOEN, MARC, STAND_IN = Looker("koen", Hat.WORKER), Looker("marc", Hat.MANAGER), Looker("standin", Hat.MANAGER)
HANNA, LEEN = Looker("hanna", Hat.HR), Looker("leen", Hat.COACH)
NELE, NURSE = Looker("nele", Hat.PHYSICIAN), Looker("nurse", Hat.NURSE)
AROUND = (KOEN, MARC, STAND_IN, HANNA, LEEN, NELE, NURSE)
OTHERS = (
    Looker("adviser", Hat.ADVISER),
    Looker("council", Hat.COMMITTEE),
    Looker("admin", Hat.ADMIN),
    Looker("dpo", Hat.DPO),
    Looker("second", Hat.MANAGER),
    Looker("kitchenhr", Hat.HR),
    Looker("bram", Hat.WORKER),
    Looker("stranger", Hat.WORKER),
    Looker("otherhr", Hat.HR),
)
LOOKERS = (*AROUND, *OTHERS)

HISTORY: tuple[tuple[str, str, dict[str, object], str, str], ...] = (
    ("note.written", "2026-07-15", {"text": "Koen belde zelf."}, "marc", "manager"),
    ("contact.agreed", "2026-07-15", {"every_days": 14, "channel": "phone"}, "marc", "manager"),
    ("work_potential.requested", "2026-09-10", {}, "hanna", "hr"),
    ("work_potential.estimated", "2026-09-30", {"present": "yes"}, "nele", "physician"),
    ("plan.step_agreed", "2026-11-02", {"step": 1, "from": "2027-01-04", "hours_per_week": 18}, "leen", "coach"),
    ("agreement.made", "2026-11-02", {"text": "Geen administratie.", "by": "manager"}, "leen", "coach"),
    ("talk.planned", "2026-11-25", {"kind": "coach", "at": "10:00", "by": "coach"}, "leen", "coach"),
)
"""What stands in the dossier beside the history of the small world."""


Plant = Callable[[Installation], Installation]


Then = Callable[[World], object]


class Secret(NamedTuple):
    """One thing that differs: how a world is told otherwise or what is added once it stands, and who may see it."""

    plant: Plant
    seen_by: frozenset[Looker]
    then: Then = id


def _say(kind: str, **body: object) -> Plant:
    """Let each fact of a kind say something else."""

    def changed(one: SaidBefore) -> SaidBefore:
        if one.fact.kind != kind:
            return one
        return replace(one, fact=msgspec.structs.replace(one.fact, body={**one.fact.body, **body}))

    def plant(plan: Installation) -> Installation:
        return replace(plan, histories={"koen": [changed(one) for one in plan.histories["koen"]]})

    return plant


def _reach(phone: str, mail: str) -> Plant:
    def plant(plan: Installation) -> Installation:
        people = [
            replace(one, private_phone=phone, private_mail=mail) if one.key == "koen" else one for one in plan.people
        ]
        return replace(plan, people=people)

    return plant


def _add(one: Looker, kind: str, **body: object) -> Then:
    """Let somebody say one thing more: that it is there at all is the secret."""

    def then(world: World) -> None:
        record_facts(world.viewer(*one), world.dossiers["koen"], (NewFact(kind, TODAY, body),), key=kind, verb="note")

    return then


OF_THE_HOUSE = frozenset({KOEN, HANNA, NELE, NURSE})
SECRETS: dict[str, Secret] = {
    "note of the coach": Secret(_say("coach_note.written", text="Iets heel anders."), frozenset({KOEN, LEEN})),
    "note of the manager": Secret(
        _say("note.written", text="Iets heel anders."), frozenset({KOEN, MARC, STAND_IN, LEEN})
    ),
    "nature": Secret(_say("absence.started", cause="private_accident"), OF_THE_HOUSE),
    "accident at work": Secret(_say("absence.started", cause="work_accident"), OF_THE_HOUSE),
    "address of stay": Secret(_say("absence.started", address_of_stay="Zeedijk 1, Oostende"), OF_THE_HOUSE),
    "private phone and address": Secret(
        _reach("0471 11 22 33", "ander@adres.example"), frozenset({KOEN, HANNA, LEEN, NELE, NURSE})
    ),
    "outcome of the estimate": Secret(
        _say("work_potential.estimated", present="no"), frozenset({KOEN, HANNA, LEEN, NELE, NURSE})
    ),
    "that a consent was refused": Secret(
        as_it_is, frozenset({KOEN}), _add(KOEN, "consent.refused", **{"for": "share_limits", "party": "manager"})
    ),
    "that the coach noted more": Secret(
        as_it_is, frozenset({KOEN, LEEN}), _add(LEEN, "coach_note.written", text="Iets meer.")
    ),
}


def furnish(plan: Installation) -> Installation:
    """Tell more of Koen, so that each secret has a place."""
    told = list(plan.histories["koen"])
    for kind, on, body, account, hat in HISTORY:
        heard = min(on, "2026-11-20")
        told.append(SaidBefore(msgspec.structs.replace(fact(0, kind, heard, **body), on=parse_day(on)), account, hat))
    told.sort(key=lambda one: str(one.fact.recorded_at))
    numbered = [replace(one, fact=msgspec.structs.replace(one.fact, seq=seq)) for seq, one in enumerate(told, 1)]
    return _say("absence.started", address_of_stay="Kerkstraat 5, Aalst")(replace(plan, histories={"koen": numbered}))


@contextmanager
def chance() -> Iterator[Callable[[str], None]]:
    """Let everything that is drawn by chance come from one source. Gives what puts that source at a place.

    The machine's own clock stands still too: a header says until when a page may be kept.
    """
    source = random.Random(0)  # noqa: S311 - that is what it is for
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(random, "_urandom", source.randbytes)
        patch.setattr(os, "urandom", source.randbytes)
        patch.setattr(time, "time", lambda: MOMENT)
        yield source.seed


Answer = tuple[int, tuple[tuple[str, str], ...], bytes]


class Visit(NamedTuple):
    """Somebody in a world: what they read at an address."""

    world: World
    read: Callable[[str], Answer]


@contextmanager
def signed_in_to(one: Looker, secrets: Sequence[Secret] = ()) -> Iterator[Visit]:
    """Be somebody in a world that is there for a while."""
    with chance() as at, transaction.atomic():
        at("world")
        begin_counting_anew()
        world = make_world(lambda plan: reduce(lambda found, secret: secret.plant(found), secrets, furnish(plan)))
        for number, secret in enumerate(secrets):
            at(f"added {number}")
            secret.then(world)
        at("signed in")
        client = signed_in(world, one.name, one.hat, world.other_employer if one.name == "otherhr" else None)

        def read(asked: str) -> Answer:
            at(asked)
            answer = client.post(asked.removeprefix(SENT), {}) if asked.startswith(SENT) else client.get(asked)
            body = b"".join(getattr(answer, "streaming_content", None) or [answer.content])
            return answer.status_code, tuple(sorted(answer.headers.items())), body

        yield Visit(world, read)
        transaction.set_rollback(True)


def begin_counting_anew() -> None:
    """PostgreSQL goes on counting where a world that was taken away ended."""
    with connection.cursor() as cursor:
        for asked in connection.ops.sequence_reset_sql(no_style(), apps.get_models()):
            cursor.execute(asked)


def read_all(visit: Visit) -> dict[str, Answer]:
    """Read what somebody can ask: every address of the census, and a few of each room that these lead to.

    With --full also what each form of the census answers to who fills in nothing.
    """
    found: dict[str, Answer] = {}
    waiting = [one for path, page in pages() if page.name and (one := address(str(page.name), path, visit.world))]
    waiting.sort(key=lambda one: not one.startswith(("/dossiers/", "/mijn")))  # what tells most comes first
    sent = [SENT + one for one in waiting if room_of(one) not in ELSEWHERE] if FULL else []
    known, of_room = set(waiting), Counter(room_of(one) for one in waiting)
    while waiting:
        asked = waiting.pop(0)
        found[asked] = status, headers, body = visit.read(asked)
        if status != OK or "text/html" not in dict(headers)["Content-Type"]:
            continue
        for to in (urljoin(asked, link.replace("&amp;", "&")) for link in LINK.findall(body.decode())):
            room = room_of(to)
            if room and to not in known and of_room[room] < OF_EACH_ROOM:
                known.add(to)
                of_room[room] += 1
                waiting.append(to)
    return found | {one: visit.read(one) for one in sent}


def room_of(address: str) -> str | None:
    """The name of a page of ours; ``None`` for anything else, and for signing out."""
    try:
        name = str(resolve(urlsplit(address).path).view_name)
    except Resolver404:
        return None
    return None if name == "account_logout" or name.startswith("stijlgids") else name


@lru_cache(maxsize=len(LOOKERS))
def base(one: Looker) -> dict[str, Answer]:
    """Every page of somebody in the first world."""
    with signed_in_to(one) as visit:
        return read_all(visit)


def differing(secrets: Sequence[Secret], one: Looker) -> Iterator[str]:
    """Addresses that do not answer somebody the same in a changed world."""
    pages = base(one)
    with signed_in_to(one, secrets) as visit:
        for asked, said in pages.items():
            if visit.read(asked) != said:
                yield asked


HIDDEN = [
    pytest.param((name,) if FULL else names, one, id=f"{one.name}-{name}")
    for one in LOOKERS
    if (names := tuple(name for name, secret in SECRETS.items() if one not in secret.seen_by))
    for name in (names if FULL else ("all",))
]
"""Each secret alone with --full; else all that somebody may not see at once."""


@pytest.mark.parametrize(("names", "one"), HIDDEN)
def test_a_secret_changes_no_byte_for_who_may_not_see_it(db: None, names: tuple[str, ...], one: Looker) -> None:
    assert list(differing([SECRETS[name] for name in names], one)) == []
    assert len([status for status, _, _ in base(one).values() if status == OK]) >= FEWEST


@pytest.mark.parametrize("name", SECRETS)
def test_who_may_see_a_secret_sees_it(db: None, name: str) -> None:
    secret = SECRETS[name]
    for one in secret.seen_by:
        assert next(differing([secret], one), None) is not None, one
