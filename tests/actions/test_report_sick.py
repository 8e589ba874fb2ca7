"""A sick call: what each caller tells, and what a manager now notes of the expected end."""

import pytest

from draad.actions.perform import NotAllowed
from draad.actions.report_sick import SickCall, report_sick
from draad.actions.undo_act import undo_act
from draad.privacy.hats import Hat
from draad.store import read
from draad.store.viewer import Viewer
from tests.worlds import TODAY, World


def told(viewer: Viewer, dossier_id: int) -> list[tuple[str, dict[str, object]]]:
    dossier = read.open_dossier(viewer, dossier_id)
    assert dossier is not None
    return [(one.fact.kind, one.fact.body) for one in dossier.facts if dossier.standing(one.n)]


def test_a_manager_tells_until_when_and_when_they_call_again(world: World) -> None:
    marc, bram = world.viewer("marc", Hat.MANAGER), world.dossiers["bram"]
    call = SickCall(
        TODAY, "morning", TODAY + 6, work_accident=True, next_on=TODAY + 2, to_take_over="De planning van zaterdag."
    )
    done = report_sick(marc, bram, call, key="a")
    assert told(marc, bram) == [
        ("absence.started", {"part_of_day": "morning", "expected_until": "2026-11-29"}),
        ("contact.made", {"by": "manager", "channel": "phone", "next_on": "2026-11-25"}),
        ("note.written", {"text": "De planning van zaterdag."}),
    ], "the cause is told, and not shown again"
    hr = world.viewer("hanna", Hat.HR)
    assert told(hr, bram)[0][1]["cause"] == "work_accident"
    assert [kind for kind, _ in told(hr, bram)] == ["absence.started", "contact.made"], "HR reads no note"
    undo_act(marc, done.act_id, key="b")
    assert told(marc, bram) == []


def test_hr_and_the_worker_tell_no_contact(world: World) -> None:
    hr, bram = world.viewer("hanna", Hat.HR), world.viewer("bram", Hat.WORKER)
    report_sick(hr, world.dossiers["bram"], SickCall(TODAY, same_illness="unknown"), key="a")
    assert told(hr, world.dossiers["bram"]) == [("absence.started", {"same_illness": "unknown"})]
    report_sick(bram, world.dossiers["bram"], SickCall(TODAY, address_of_stay="Bij mijn zus"), key="a")
    assert told(bram, world.dossiers["bram"])[-1] == ("absence.started", {"address_of_stay": "Bij mijn zus"})


def test_who_may_not_report_does_not(world: World) -> None:
    for name, hat, call in (
        ("marc", Hat.MANAGER, SickCall(TODAY, same_illness="yes")),
        ("marc", Hat.MANAGER, SickCall(TODAY, address_of_stay="x")),
        ("second", Hat.MANAGER, SickCall(TODAY)),
        ("kitchenhr", Hat.HR, SickCall(TODAY)),
        ("koen", Hat.WORKER, SickCall(TODAY)),
    ):
        with pytest.raises(NotAllowed):
            report_sick(world.viewer(name, hat), world.dossiers["bram"], call, key="a")
