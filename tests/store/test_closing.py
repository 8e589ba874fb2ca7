"""After a thread was closed the line manager knows of the next absence only, in lists as in the dossier."""

from draad.actions.record_facts import record_facts
from draad.actions.report_sick import SickCall, report_sick
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.store import read
from draad.store.append import NewFact
from tests.worlds import TODAY, World

BACK, CLOSED, AGAIN = (parse_day(day) for day in ("2026-11-16", "2026-11-18", "2026-11-20"))


def _closed_and_absent_again(world: World) -> None:
    marc, leen = world.viewer("marc", Hat.MANAGER), world.viewer("leen", Hat.COACH)
    dossier = world.dossiers["koen"]
    record_facts(marc, dossier, (NewFact("work.resumed", BACK),), key="back", verb="resume")
    record_facts(leen, dossier, (NewFact("thread.closed", CLOSED, {"ground": "other"}),), key="close", verb="close")
    report_sick(marc, dossier, SickCall(AGAIN), key="again")


def test_the_team_tells_of_the_thread_that_runs(world: World) -> None:
    _closed_and_absent_again(world)
    koen = next(one for one in read.team(world.viewer("marc", Hat.MANAGER)) if one.first_name == "Koen")
    assert (koen.absent, koen.first_day) == (True, AGAIN)
    assert koen.expected_until is None


def test_the_list_of_dossiers_too(world: World) -> None:
    _closed_and_absent_again(world)
    rows = read.list_dossiers(world.viewer("marc", Hat.MANAGER), read.Filters()).rows
    assert [(row.name, row.first_day) for row in rows] == [("Koen De Smet", AGAIN)]


def test_who_keeps_closed_threads_sees_the_absence_as_the_law_joins_it(world: World) -> None:
    _closed_and_absent_again(world)
    rows = read.list_dossiers(world.viewer("hanna", Hat.HR), read.Filters()).rows
    koen = next(row for row in rows if row.name == "Koen De Smet")
    assert koen.first_day is not None
    assert koen.first_day < AGAIN < TODAY
