"""The work list: whose a task is, what others owe, and that nothing hidden shows in it or in its number."""

from typing import Any

import pytest

from draad.actions.record_facts import record_facts
from draad.actions.settle_task import settle_task
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.store import models, read
from draad.store.append import NewFact
from draad.store.folding import refresh
from draad.store.viewer import Viewer
from tests.worlds import TODAY, World

AHEAD = TODAY + 31


def rules(rows: list[read.WorkRow]) -> set[str]:
    return {row.rule for row in rows}


def line(
    world: World, rule: str, party: str, due: str | None, nature: str = "practice", needs: int = 0, **more: Any
) -> None:
    """A line of work in Koen's dossier, beside those that the law gives."""
    day = due or more.get("earliest") or "2026-11-02"
    values = {"from_seq": 90, "counted_from": "2026-11-02", "earliest": None, "person_id": world.people["koen"]} | more
    models.WorkLine.objects.create(
        employer_id=world.employer,
        dossier_id=world.dossiers["koen"],
        rule=rule,
        party=party,
        nature=nature,
        due=due,
        day=day,
        pressing=due is not None or nature == "duty",
        needs=needs,
        **values,
    )


@pytest.fixture
def bare(world: World) -> World:
    models.WorkLine.objects.all().delete()
    return world


def test_every_hat_finds_its_own_tasks_and_no_other(bare: World) -> None:
    parties = ("manager", "hr", "employer", "coach", "occupational_physician", "worker")
    for party in parties:
        line(bare, f"x.{party}", party, "2026-11-23")
    own = {
        ("marc", Hat.MANAGER): {"x.manager"},
        ("standin", Hat.MANAGER): {"x.manager"},
        ("hanna", Hat.HR): {"x.hr", "x.employer"},
        ("leen", Hat.COACH): {"x.coach"},
        ("nele", Hat.PHYSICIAN): {"x.occupational_physician"},
        ("koen", Hat.WORKER): {"x.worker"},
        ("kitchenhr", Hat.HR): set(),
        ("second", Hat.MANAGER): set(),
        ("adviser", Hat.ADVISER): set(),
        ("dpo", Hat.DPO): set(),
    }
    for (name, hat), expected in own.items():
        viewer = bare.viewer(name, hat)
        found = read.work_lines(viewer, AHEAD)
        assert rules(found) == expected, name
        assert all(row.mine for row in found)
        assert read.due_count(viewer) == len(expected), name


def test_what_the_employer_must_do_is_the_coachs_only_where_one_follows_and_may_record_it(bare: World) -> None:
    line(bare, "be.adapted-work.answer", "employer", "2026-11-24", "duty")
    line(bare, "be.four-weeks.report", "employer", "2026-11-24", "duty")
    assert rules(read.work_lines(bare.viewer("leen", Hat.COACH), AHEAD)) == {"be.adapted-work.answer"}
    assert rules(read.work_lines(bare.viewer("hanna", Hat.HR), AHEAD)) == {"be.four-weeks.report"}
    models.Case.objects.update(valid_until="2026-11-22")
    assert read.work_lines(bare.viewer("leen", Hat.COACH), AHEAD) == []
    both = {"be.four-weeks.report", "be.adapted-work.answer"}
    assert rules(read.work_lines(bare.viewer("hanna", Hat.HR), AHEAD)) == both


def test_what_is_mine_does_not_wait_on_others(bare: World) -> None:
    line(bare, "be.adapted-work.answer", "employer", "2026-11-20", "duty")
    line(bare, "x.coach", "coach", "2026-11-20")
    line(bare, "x.manager", "manager", "2026-11-20")
    assert rules(read.waiting_lines(bare.viewer("leen", Hat.COACH))) == {"x.manager"}
    assert rules(read.waiting_lines(bare.viewer("hanna", Hat.HR))) == {"x.manager", "x.coach", "be.adapted-work.answer"}


def test_others_show_once_they_are_late_or_owe_a_duty_of_a_week_and_more(bare: World) -> None:
    line(bare, "late.practice", "manager", "2026-11-20")
    line(bare, "coming.practice", "manager", "2026-11-30")
    line(bare, "long.duty", "worker", "2026-11-30", "duty")
    line(bare, "short.duty", "worker", "2026-11-24", "duty", counted_from="2026-11-20")
    line(bare, "undated.duty", "manager", None, "duty")
    line(bare, "undated.practice", "manager", None)
    line(bare, "not.open.yet", "worker", "2026-12-20", "duty", earliest="2026-12-01")
    found = read.waiting_lines(bare.viewer("hanna", Hat.HR))
    assert [row.rule for row in found] == ["late.practice", "long.duty", "undated.duty"]


def test_a_practice_without_a_day_is_apart_and_not_in_the_number(bare: World) -> None:
    line(bare, "any.day", "coach", None)
    line(bare, "soon.as.can", "coach", None, "duty")
    viewer = bare.viewer("leen", Hat.COACH)
    assert rules(read.work_lines(viewer, AHEAD)) == {"soon.as.can"}
    assert rules(read.loose_lines(viewer)) == {"any.day"}
    assert read.due_count(viewer) == 1


def test_what_lies_further_ahead_is_left_out(bare: World) -> None:
    line(bare, "far", "coach", "2026-12-25")
    viewer = bare.viewer("leen", Hat.COACH)
    assert read.work_lines(viewer, AHEAD) == []
    assert rules(read.work_lines(viewer, AHEAD + 10)) == {"far"}
    assert read.due_count(viewer) == 0


def test_a_line_on_something_hidden_is_not_there(bare: World) -> None:
    """The same request of the same hat, in two worlds that differ in one hidden line."""
    hidden = 1 << Item.NATURE
    coach = bare.viewer("leen", Hat.COACH)
    line(bare, "x.seen", "coach", "2026-11-23")

    def told(viewer: Viewer) -> tuple[Any, ...]:
        return (
            read.work_lines(viewer, AHEAD),
            read.waiting_lines(viewer),
            read.loose_lines(viewer),
            read.due_count(viewer),
            read.list_dossiers(viewer, read.Filters(order="due")),
        )

    before = told(coach)
    line(bare, "x.hidden", "coach", "2026-11-10", needs=hidden)
    line(bare, "x.waits", "manager", "2026-11-10", needs=hidden)
    line(bare, "x.loose", "coach", None, needs=hidden)
    assert told(coach) == before
    assert "x.waits" in rules(read.waiting_lines(bare.viewer("hanna", Hat.HR)))


def test_a_manager_sees_an_own_task_that_stands_on_what_they_may_not_read(bare: World) -> None:
    plan = 1 << Item.INFORMAL_PLAN
    line(bare, "x.own", "manager", "2026-11-23", needs=plan)
    line(bare, "x.other", "coach", "2026-11-20", needs=plan)
    viewer = bare.viewer("marc", Hat.MANAGER)
    assert rules(read.work_lines(viewer, AHEAD)) == {"x.own"}
    assert read.waiting_lines(viewer) == []


def test_a_closed_thread_asks_nothing(bare: World) -> None:
    line(bare, "x.hr", "hr", "2026-11-23")
    models.Summary.objects.update(phase="closed", running=False)
    viewer = bare.viewer("hanna", Hat.HR)
    assert read.work_lines(viewer, AHEAD) == []
    assert read.due_count(viewer) == 0


def test_lists_stop_at_the_number_asked_for(bare: World) -> None:
    for number in range(5):
        line(bare, f"x.{number}", "hr", "2026-11-23", from_seq=number)
        line(bare, f"y.{number}", "manager", "2026-11-10", from_seq=number)
    viewer = bare.viewer("hanna", Hat.HR)
    assert len(read.work_lines(viewer, AHEAD, 3)) == 3
    assert len(read.waiting_lines(viewer, 3)) == 3
    assert read.due_count(viewer, 4) == 4


def test_names_of_those_a_line_waits_on(bare: World) -> None:
    line(bare, "x.manager", "manager", "2026-11-10")
    viewer = bare.viewer("hanna", Hat.HR)
    names = read.names_of_parties(viewer, read.waiting_lines(viewer))
    koen = bare.people["koen"]
    assert names[koen, "manager"] == "Marc Peeters"
    assert names[koen, "worker"] == "Koen De Smet"
    assert names[koen, "occupational_physician"] == "Nele"
    assert (koen, "hr") not in names


def test_with_two_physicians_none_is_named(bare: World) -> None:
    models.Mandate.objects.create(
        employer_id=bare.employer, account=bare.accounts["adviser"], hat=Hat.PHYSICIAN, valid_from="2020-01-01"
    )
    line(bare, "x.manager", "manager", "2026-11-10")
    viewer = bare.viewer("hanna", Hat.HR)
    names = read.names_of_parties(viewer, read.waiting_lines(viewer))
    assert (bare.people["koen"], "occupational_physician") not in names


def test_saying_the_fact_that_a_rule_asks_for_takes_the_line_away(world: World) -> None:
    """From the law itself: eight weeks of absence ask for an estimate of what work is still possible."""
    hr, dossier = world.viewer("hanna", Hat.HR), world.dossiers["koen"]
    assert "be.work-potential.request" in rules(read.work_lines(hr, AHEAD))
    settle_task(hr, dossier, "work_potential.requested", TODAY, {}, key="k1")
    assert "be.work-potential.request" not in rules(read.work_lines(hr, AHEAD))


def test_the_day_of_a_line_is_its_due_day_or_when_it_opens(world: World) -> None:
    for row in models.WorkLine.objects.all():
        assert row.day == (row.due or row.earliest or row.counted_from)


def test_a_rebuilt_cache_is_the_same(world: World) -> None:
    columns = ("dossier_id", "rule", "from_seq", "nth", "party", "due", "day", "needs")
    before = sorted(models.WorkLine.objects.values_list(*columns), key=str)
    shown = list(models.Summary.objects.order_by("dossier_id").values("dossier_id", "phase", "running"))
    employer = models.Employer.objects.get(id=world.employer)
    refresh(employer, [world.dossiers["koen"]], TODAY)
    assert sorted(models.WorkLine.objects.values_list(*columns), key=str) == before
    assert list(models.Summary.objects.order_by("dossier_id").values("dossier_id", "phase", "running")) == shown


def test_a_first_day_makes_a_thread_run(world: World) -> None:
    bram = world.dossiers["bram"]
    assert not models.Summary.objects.get(dossier_id=bram).running
    record_facts(
        world.viewer("hanna", Hat.HR),
        bram,
        (NewFact("absence.started", parse_day("2026-11-23"), {}),),
        key="b",
        verb="call",
    )
    assert models.Summary.objects.get(dossier_id=bram).running
