"""Whose dossiers a hat reaches: asked for every relation around one dossier, both ways."""

import pytest

from draad.privacy.hats import Hat
from draad.store import read
from tests.worlds import World

REACHES = [
    ("koen", Hat.WORKER),
    ("marc", Hat.MANAGER),
    ("standin", Hat.MANAGER),
    ("hanna", Hat.HR),
    ("leen", Hat.COACH),
    ("nele", Hat.PHYSICIAN),
    ("nurse", Hat.NURSE),
]
REACHES_NOT = [
    ("second", Hat.MANAGER),
    ("kitchenhr", Hat.HR),
    ("adviser", Hat.ADVISER),
    ("council", Hat.COMMITTEE),
    ("admin", Hat.ADMIN),
    ("dpo", Hat.DPO),
    ("marc", Hat.WORKER),
    ("bram", Hat.WORKER),
    ("stranger", Hat.WORKER),
]
MAY_NOT_WEAR = [
    ("former", Hat.MANAGER),
    ("stranger", Hat.MANAGER),
    ("gone", Hat.HR),
    ("bram", Hat.MANAGER),
    ("nobody", Hat.HR),
    ("nobody", Hat.WORKER),
    ("koen", Hat.COACH),
]


@pytest.mark.parametrize(("name", "hat"), REACHES)
def test_who_has_to_do_with_it_opens_the_dossier(world: World, name: str, hat: Hat) -> None:
    found = read.open_dossier(world.viewer(name, hat), world.dossiers["koen"])
    assert found is not None
    assert found.person.first_name == "Koen"
    assert found.agenda.state.incapacity_since is not None


@pytest.mark.parametrize(("name", "hat"), REACHES_NOT)
def test_for_everyone_else_it_is_not_there(world: World, name: str, hat: Hat) -> None:
    viewer = world.viewer(name, hat)
    assert read.open_dossier(viewer, world.dossiers["koen"]) is None
    assert read.open_dossier(viewer, 1) is None
    assert world.dossiers["koen"] not in [row.dossier_id for row in read.list_dossiers(viewer, read.Filters()).rows]
    assert read.find_people(viewer, "koen") == []


@pytest.mark.parametrize(("name", "hat"), MAY_NOT_WEAR)
def test_a_hat_that_ended_or_never_was_cannot_be_worn(world: World, name: str, hat: Hat) -> None:
    account, at = world.accounts[name].id, world.viewer("marc", Hat.MANAGER).at
    assert read.viewer_of(account, world.employer, hat, at) is None
    assert hat not in [choice.hat for choice in read.hats_of(account, at)]


def test_another_employer_is_another_world(world: World) -> None:
    for name in ("otherhr", "nele"):
        hat = Hat.HR if name == "otherhr" else Hat.PHYSICIAN
        viewer = world.viewer(name, hat, world.other_employer)
        assert read.open_dossier(viewer, world.dossiers["koen"]) is None
        assert [row.name for row in read.list_dossiers(viewer, read.Filters()).rows] == ["Paul Lambert"]


def test_nobody_opens_their_own_dossier_under_a_professional_hat(world: World) -> None:
    assert read.open_dossier(world.viewer("hanna", Hat.HR), world.dossiers["hanna"]) is None
    assert read.open_dossier(world.viewer("hanna", Hat.WORKER), world.dossiers["hanna"]) is not None


def test_a_former_manager_loses_the_dossier_at_hand_over(world: World) -> None:
    before = world.viewer("former", Hat.MANAGER, at="2026-08-30T12:00:00+02:00")
    assert read.open_dossier(before, world.dossiers["koen"]) is not None
    assert [m.first_name for m in read.team(world.viewer("marc", Hat.MANAGER))] == ["Koen", "Bram"]


def test_notes_of_the_coach_are_not_for_manager_or_hr(world: World) -> None:
    def texts(name: str, hat: Hat) -> list[object]:
        found = read.open_dossier(world.viewer(name, hat), world.dossiers["koen"])
        assert found is not None
        return [shown.fact.body.get("text") for shown in found.facts if shown.fact.kind.endswith("note.written")]

    assert texts("leen", Hat.COACH) == ["Koen wil de collega's graag nog eens zien."]
    assert texts("koen", Hat.WORKER) == ["Koen wil de collega's graag nog eens zien."]
    assert not any(texts("marc", Hat.MANAGER))
    assert not any(texts("hanna", Hat.HR))
