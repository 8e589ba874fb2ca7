"""Every purpose for which a room records a look has words in four languages."""

import ast
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

import draad
from draad.desk.own.look_words import PURPOSES
from draad.desk.own.looks import each_look, lookers
from draad.privacy.hats import Hat
from draad.rules import LANGUAGES, Language
from draad.store import models, read
from draad.store.read import LookRow
from tests.desk.conftest import SignIn
from tests.worlds import World

SOURCES = Path(draad.__file__).parent


def recorded() -> Iterator[tuple[str, ast.expr]]:
    """Every purpose in the source of the rooms, with where it stands."""
    for path in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "note_look":
                yield f"{path.relative_to(SOURCES)}:{node.lineno}", node.args[1]


def test_every_purpose_is_a_plain_word_with_words_for_people() -> None:
    found = dict(recorded())
    assert len(found) > 10
    for place, purpose in found.items():
        assert isinstance(purpose, ast.Constant), f"{place}: a purpose is written out where it is recorded"
        assert purpose.value in PURPOSES, f"{place}: {purpose.value!r} has no words in draad.desk.own.look_words"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_purposes_read_the_same(language: Language) -> None:
    said = [text.to(language).strip() for text in PURPOSES.values()]
    assert all(said)
    assert len(set(said)) == len(said)


def look(day: int, name: str, purpose: str, *, alone: bool = True, hat: Hat = Hat.HR) -> LookRow:
    return LookRow(datetime.fromisoformat(f"2026-11-{day}T08:05:00+00:00"), name, hat, purpose, alone)


def test_each_look_is_told_on_the_clock_of_brussels() -> None:
    (told,) = each_look([look(20, "Hanna", "certificates")], "nl")
    assert told.when.replace("\u00a0", " ") == "20 november 2026, 09.05 u."
    assert (told.who, told.what) == ("Hanna, personeelsdienst", "bekeek tot wanneer je attest loopt")


def test_who_looked_stands_once_for_each_hat_with_lists_apart() -> None:
    looks = [
        look(22, "Leen", "dossier", hat=Hat.COACH),
        look(21, "Hanna", "list", alone=False),
        look(20, "Hanna", "why"),
    ]
    assert [(one.name, one.times, one.in_lists) for one in lookers(looks, "nl")] == [
        ("Leen, terugkeercoach", "1 keer, laatst op 22 november", ""),
        ("Hanna, personeelsdienst", "2 keer, laatst op 21 november", "Daarvan 1 keer alleen in een lijst."),
    ]


def test_a_purpose_of_somewhere_else_is_still_told() -> None:
    assert [one.what for one in each_look([look(20, "A", "x"), look(20, "B", "x", alone=False)], "nl")] == [
        "bekeek je dossier",
        "zag een lijst",
    ]


def seen_by_koen(world: World) -> list[tuple[str, str]]:
    return [
        (one.name, one.instead_of) for one in read.looks_at(world.viewer("koen", Hat.WORKER), world.dossiers["koen"])
    ]


def test_who_looks_under_a_lent_hat_looks_in_the_place_of_somebody(world: World) -> None:
    for name in ("standin", "marc"):
        read.note_look(world.viewer(name, Hat.MANAGER), "dossier", [world.dossiers["koen"]])
    assert sorted(seen_by_koen(world)) == [("Marc", ""), ("Standin", "Marc")]


def test_the_worker_reads_in_whose_place(world: World, sign_in: SignIn) -> None:
    read.note_look(world.viewer("standin", Hat.MANAGER), "dossier", [world.dossiers["koen"]])
    said = sign_in("koen", Hat.WORKER).get("/mijn-gegevens/").content.decode()
    assert said.count("Standin, leidinggevende in de plaats van Marc") > 1, "in the short list and in each line"


def test_a_loan_that_ended_still_tells_of_the_time_in_which_it_ran(world: World) -> None:
    read.note_look(world.viewer("standin", Hat.MANAGER), "dossier", [world.dossiers["koen"]])
    models.Delegation.objects.update(valid_until="2026-11-22", ended_at="2026-11-23T12:00:00+01:00")
    assert seen_by_koen(world) == [("Standin", "Marc")]


def test_a_hat_of_ones_own_is_nobody_elses(world: World) -> None:
    """Leen lent Hanna the hat of a coach, and Hanna looks as HR: that is her own."""
    leen, hanna = world.accounts["leen"], world.accounts["hanna"]
    models.Delegation.objects.create(
        employer_id=world.employer,
        giver=leen,
        taker=hanna,
        hat="coach",
        valid_from="2026-11-20",
        valid_until="2026-11-30",
    )
    read.note_look(world.viewer("hanna", Hat.HR), "dossier", [world.dossiers["koen"]])
    read.note_look(world.viewer("hanna", Hat.COACH), "dossier", [world.dossiers["koen"]])
    assert sorted(seen_by_koen(world)) == [("Hanna", ""), ("Hanna", "Leen")]
