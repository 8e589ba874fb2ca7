import pytest

from draad.demo.hospital import stories
from draad.periods import Day, date_of, iso, parse_day
from tests.demo.hospital_worlds import DAYS, MONDAY, agendas, dossier, facts_of, house, lines

EVERY_DAY = pytest.mark.parametrize("on", DAYS, ids=iso)
NEXT_MONDAY = MONDAY + 7


def test_koen_starts_next_monday_and_his_agreements_go_on_paper_before() -> None:
    (paper,) = lines("koen-de-smet", "cp.put-on-paper")
    assert (paper.rule.party, paper.due, paper.status) == ("coach", NEXT_MONDAY - 1, "open")
    assert agendas()["koen-de-smet"].state.phase == "before_return"


def test_koen_is_where_the_drawing_has_him() -> None:
    told = {(iso(fact.on), fact.kind, fact.body.get("kind")) for fact in facts_of(dossier("koen-de-smet"))}
    assert told >= {
        ("2026-07-13", "absence.started", None),
        ("2026-07-13", "contact.made", None),
        ("2026-08-10", "letter.sent", None),
        ("2026-08-18", "talk.held", "exploration"),
        ("2026-09-07", "work_potential.requested", None),
        ("2026-09-21", "work_potential.estimated", None),
        ("2026-09-22", "talk.held", "reintegration"),
        ("2026-10-29", "talk.held", "return"),
        ("2026-11-09", "contact.made", None),
        ("2026-11-17", "progressive.requested", None),
        ("2026-11-19", "physician.agreed", None),
        ("2026-11-30", "work.resumed_partially", None),
    }
    steps = [fact.body for fact in facts_of(dossier("koen-de-smet")) if fact.kind == "plan.step_agreed"]
    assert [(step["from"], step["hours_per_week"]) for step in steps] == [
        ("2026-11-30", 18),
        ("2027-01-04", 25),
        ("2027-02-01", 38),
    ]


def test_koen_was_led_by_somebody_else_before() -> None:
    managers = [one.manager_key for one in house().employments if one.person_key == "koen-de-smet"]
    assert managers == ["griet-baert", "marc-peeters"]
    by = {told.by_account_key for told in dossier("koen-de-smet").facts if told.hat == "manager"}
    assert by == {"griet-baert", "marc-peeters"}


@pytest.mark.parametrize(
    ("key", "rule", "days"),
    [
        ("nadia-peeters", "cp.letter-4-weeks", 0),
        ("amina-haddad", "cp.weekly-call", 0),
        ("wim-cuypers", "cp.weekly-call", 0),
        ("tom-willems", "cp.potential-8-weeks", 2),
        ("sofie-maes", "dm.explore", 2),
        ("wouter-stevens", "cp.return-talk", 3),
        ("jonas-van-damme", "be.trajectory.answer", 8),
        ("els-vermeulen", "be.trajectory.assess", 18),
        ("solange-mbuyi", "be.trajectory.appeal-decision", 30),
    ],
)
def test_on_a_monday_each_story_has_its_line(key: str, rule: str, days: int) -> None:
    assert next(line.due for line in lines(key, rule) if line.due is not None) == MONDAY + days


def test_the_silent_worker_is_to_be_called() -> None:
    assert lines("rita-gomes", "be.trajectory.remind")[0].status == "open"


@EVERY_DAY
def test_a_trajectory_asked_for_before_2026_keeps_the_law_of_2022(on: Day) -> None:
    one, answered = agendas(on)["pascale-dubois"], parse_day("2026-12-18")
    if on <= answered:
        assert one.state.trajectory is not None
        assert one.state.trajectory.regime == "2022-10-01"
        (left,) = [line for line in one.lines if line.rule.key in _OF_THE_PLAN and line.stands and line.due]
    else:
        (left,) = lines("pascale-dubois", "be.trajectory.follow-up", on)
    assert left.version.in_force == parse_day("2022-10-01")


_OF_THE_PLAN = {"be.trajectory.plan", "be.trajectory.answer"}


@EVERY_DAY
def test_a_trajectory_of_2017_is_history(on: Day) -> None:
    old = agendas(on)["danny-verlinden"]
    assert old.state.trajectory is None
    assert {line.version.in_force for line in old.lines if line.rule.key == "be.trajectory.assess"} == {
        parse_day("2017-01-01")
    }


@EVERY_DAY
def test_force_majeure_runs_for_one(on: Day) -> None:
    assert lines("marleen-daems", "be.force-majeure.finding", on)


@EVERY_DAY
def test_one_is_back_for_part_of_the_hours(on: Day) -> None:
    one = agendas(on)["hanne-geerts"]
    assert "work.resumed_partially" in {fact.kind for fact in one.fold.happened}
    assert one.state.phase == "after_return"
    assert one.state.incapacity_since is not None


@EVERY_DAY
def test_a_relapse_within_eight_weeks_says_that_it_is_the_same(on: Day) -> None:
    spells = agendas(on)["liesbeth-coenen"].fold.spells
    back, again = spells[0].closed_by, spells[1].first
    assert back is not None
    assert 0 < again.on - back.on < 56
    assert again.body["same_illness"] == "yes"


def test_a_corrected_first_day_counts_and_the_old_one_stays_readable() -> None:
    one = dossier("noor-haidari")
    wrong, right = facts_of(one)[0], next(fact for fact in facts_of(one) if fact.replaces is not None)
    assert right.replaces == wrong.seq
    assert right.why
    assert agendas()["noor-haidari"].state.incapacity_since == right.on == wrong.on - 1


def test_a_first_day_was_heard_a_week_later() -> None:
    start = next(told.fact for told in dossier("oksana-kravets").facts if told.fact.kind == "absence.started")
    assert start.recorded_at is not None
    assert start.recorded_at // 86_400_000_000 + parse_day("1970-01-01") - start.on >= 6


def test_certificates_leave_a_gap_and_overlap() -> None:
    for key, days in (("murat-yavuz", 4), ("claire-fontaine", -7)):
        papers = [fact.body for fact in facts_of(dossier(key)) if fact.kind == "certificate.received"]
        between = parse_day(papers[1]["from"]) - parse_day(papers[0]["until"]) - 1
        assert between == days, key


def test_one_works_in_two_units_under_two_managers() -> None:
    now = [one for one in house().employments if one.person_key == "ines-duarte" and one.until is None]
    assert len({one.unit_key for one in now}) == len({one.manager_key for one in now}) == 2
    assert dossier("ines-duarte").worker.hours_per_week == pytest.approx(34.2)


def test_other_stories_are_there() -> None:
    kinds = {key: {fact.kind for fact in facts_of(dossier(key))} for key in _TELLING}
    assert {key: sorted(wanted - kinds[key]) for key, wanted in _TELLING.items() if wanted - kinds[key]} == {}
    assert agendas()["geert-mertens"].state.phase == "closed"
    causes = {fact.body.get("cause") for fact in facts_of(dossier("gheorghe-marin"))}
    assert "work_accident" in causes
    parts = {fact.body.get("part_of_day") for fact in facts_of(dossier("anke-brandt"))}
    assert "afternoon" in parts


_TELLING = {
    "kevin-bulcke": {"trajectory.missed"},
    "geert-mertens": {"thread.closed"},
    "aimee-kalala": {"contract.ended"},
    "femke-nuyts": {"adapted_work.requested", "adapted_work.answered"},
    "wim-cuypers": {"resumption.possible", "team_advice.given", "consent.withdrawn"},
    "jef-ooms": {"assessment.received"},
}


def test_team_b_is_at_work() -> None:
    for key in (
        "bram-jacobs",
        "delphine-carlier",
        "hamza-benali",
        "katrien-lemmens",
        "lotte-pauwels",
        "ruben-de-clercq",
    ):
        assert key not in agendas() or agendas()[key].state.incapacity_since is None
        assert [one.manager_key for one in house().employments if one.person_key == key][-1] == "marc-peeters"


@pytest.mark.parametrize(
    "line",
    [
        "-3w manager",
        "soon manager contact.made",
        "-3w manager contact.made | no words here",
        "-3w hr plan.step_agreed step=x",
    ],
)
def test_a_line_that_cannot_be_read_says_so(line: str) -> None:
    with pytest.raises(ValueError, match="cannot be read"):
        stories.rows(line, MONDAY)


def test_days_of_a_story_count_from_the_monday_or_from_the_day() -> None:
    thursday, saturday = MONDAY + 3, MONDAY + 5
    (one,) = stories.rows("-2w+1@-3d manager contact.made by=manager", thursday)
    assert (one.on, one.heard) == (MONDAY - 13, MONDAY)
    (one,) = stories.rows("0d manager contact.made by=manager", saturday)
    assert date_of(one.on).weekday() == 4
