"""The verbs of talks, certificates and returns: what they say, once, undone as one, and not by who may not."""

import pytest

from draad.actions.hold_talk import Talk, hold_talk
from draad.actions.perform import ChangedMeanwhile, NotAllowed
from draad.actions.plan_talk import Links, Moment, plan_talk
from draad.actions.receive_certificate import Certificate, receive_certificate, use_free_day
from draad.actions.report_sick import SickCall, report_sick
from draad.actions.resume_work import Return, resume_work
from draad.actions.undo_act import undo_act
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.store import read
from draad.store.viewer import Viewer
from tests.worlds import TODAY, World

LINKS = Links("https://draad.example/d", "https://draad.example/w")

Said = list[tuple[str, int, dict[str, object]]]


def standing(viewer: Viewer, dossier_id: int) -> Said:
    dossier = read.open_dossier(viewer, dossier_id)
    assert dossier is not None
    return [(one.fact.kind, one.fact.on, one.fact.body) for one in dossier.facts if dossier.standing(one.n)]


def new_facts(viewer: Viewer, dossier_id: int, before: Said) -> Said:
    return standing(viewer, dossier_id)[len(before) :]


def test_a_talk_with_everything_that_came_of_it_is_one_act(world: World) -> None:
    leen, koen = world.viewer("leen", Hat.COACH), world.dossiers["koen"]
    before = standing(leen, koen)
    talk = Talk(
        "coach",
        TODAY,
        "coach",
        Moment(TODAY + 28),
        written=True,
        resumption="attention",
        note="Halve dagen om te beginnen.",
    )
    done = hold_talk(leen, koen, talk, LINKS, key="a")
    assert new_facts(leen, koen, before) == [
        ("talk.held", TODAY, {"kind": "coach"}),
        ("agreements.written", TODAY, {}),
        ("resumption.possible", TODAY, {"attention_points": "yes"}),
        ("coach_note.written", TODAY, {"text": "Halve dagen om te beginnen."}),
        ("talk.planned", TODAY + 28, {"kind": "coach", "by": "coach"}),
    ]
    assert hold_talk(leen, koen, talk, LINKS, key="a").again
    undo_act(leen, done.act_id, key="b")
    dossier = read.open_dossier(leen, koen)
    assert dossier is not None
    assert not any(one.act_id == done.act_id and dossier.standing(one.n) for one in dossier.facts)


def test_a_talk_says_no_more_than_its_hat_may(world: World) -> None:
    koen = world.dossiers["koen"]
    with pytest.raises(NotAllowed):
        hold_talk(world.viewer("marc", Hat.MANAGER), koen, Talk("return", TODAY, resumption="smooth"), LINKS, key="a")
    with pytest.raises(NotAllowed):
        hold_talk(world.viewer("hanna", Hat.HR), koen, Talk("return", TODAY), LINKS, key="a")
    with pytest.raises(NotAllowed):
        plan_talk(world.viewer("hanna", Hat.HR), koen, "return", Moment(TODAY + 7), LINKS, key="b")


def test_a_planned_talk_stands_on_its_own_day(world: World) -> None:
    marc, koen = world.viewer("marc", Hat.MANAGER), world.dossiers["koen"]
    before = standing(marc, koen)
    plan_talk(marc, koen, "return", Moment(TODAY + 7), LINKS, key="a")
    assert new_facts(marc, koen, before) == [("talk.planned", TODAY + 7, {"kind": "return", "by": "manager"})]


def test_a_certificate_says_its_days_and_only_hr_and_the_worker_say_it(world: World) -> None:
    koen = world.dossiers["koen"]
    days = Certificate(parse_day("2027-01-01"), parse_day("2027-01-31"), TODAY, extension=True, other_illness="no")
    for name, hat in (("hanna", Hat.HR), ("koen", Hat.WORKER)):
        viewer = world.viewer(name, hat)
        before = standing(viewer, koen)
        receive_certificate(viewer, koen, days, key="a")
        body = {"from": "2027-01-01", "until": "2027-01-31", "extension": "yes", "other_illness": "no"}
        assert new_facts(viewer, koen, before) == [("certificate.received", TODAY, body)]
    for name, hat in (("marc", Hat.MANAGER), ("leen", Hat.COACH), ("nele", Hat.PHYSICIAN)):
        with pytest.raises(NotAllowed):
            receive_certificate(world.viewer(name, hat), koen, days, key="a")
        with pytest.raises(NotAllowed):
            use_free_day(world.viewer(name, hat), koen, TODAY, key="b")


def test_a_free_day_is_said_on_its_day(world: World) -> None:
    hanna, bram = world.viewer("hanna", Hat.HR), world.dossiers["bram"]
    report_sick(hanna, bram, SickCall(TODAY), key="a")
    before = standing(hanna, bram)
    use_free_day(hanna, bram, TODAY, key="b")
    assert new_facts(hanna, bram, before) == [("certificate.not_needed", TODAY, {})]


def test_a_return_fully_partly_or_later(world: World) -> None:
    marc, koen = world.viewer("marc", Hat.MANAGER), world.dossiers["koen"]
    before = standing(marc, koen)
    resume_work(marc, koen, Return("later", TODAY + 14), key="a")
    resume_work(marc, koen, Return("partial", TODAY + 7, 19, tasks="Geen nachten.", welcome=True), key="b")
    resume_work(marc, koen, Return("full", TODAY + 60), key="c")
    assert new_facts(marc, koen, before) == [
        ("absence.expected_until", TODAY, {"until": "2026-12-06"}),
        ("work.resumed_partially", TODAY + 7, {"hours_per_week": 19, "tasks": "Geen nachten."}),
        ("welcome.prepared", TODAY, {"by": "manager"}),
        ("work.resumed", TODAY + 60, {}),
    ]


def test_a_return_says_no_more_than_its_hat_may(world: World) -> None:
    koen = world.dossiers["koen"]
    for name, hat, back in (
        ("leen", Hat.COACH, Return("full", TODAY)),
        ("marc", Hat.MANAGER, Return("partial", TODAY, 19, until=TODAY + 90)),
        ("hanna", Hat.HR, Return("partial", TODAY, 19, tasks="Geen nachten.")),
        ("hanna", Hat.HR, Return("full", TODAY, welcome=True)),
    ):
        with pytest.raises(NotAllowed):
            resume_work(world.viewer(name, hat), koen, back, key="a")


def test_what_changed_since_it_was_read_is_not_written_over(world: World) -> None:
    marc, koen = world.viewer("marc", Hat.MANAGER), world.dossiers["koen"]
    dossier = read.open_dossier(marc, koen)
    assert dossier is not None
    plan_talk(world.viewer("leen", Hat.COACH), koen, "return", Moment(TODAY + 7), LINKS, key="a")
    with pytest.raises(ChangedMeanwhile):
        hold_talk(marc, koen, Talk("return", TODAY), LINKS, key="b", seen=dossier.token)
    with pytest.raises(ChangedMeanwhile):
        resume_work(marc, koen, Return("full", TODAY), key="c", seen=dossier.token)
