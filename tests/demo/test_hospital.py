import re
from collections import Counter
from itertools import pairwise

import msgspec
import pytest

from draad.demo.hospital import ALL, CASES, Hospital, hospital
from draad.dossier.reading import dossier_of
from draad.law import BELGIUM
from draad.periods import Day, iso, parse_day
from draad.privacy.hats import Hat
from draad.privacy.health_words import screen
from tests.demo.hospital_worlds import DAYS, LEEN, MONDAY, SEEDS, agendas, facts_of, house, working_day

EVERY_DAY = pytest.mark.parametrize("on", DAYS, ids=iso)
EVERY_SEED = pytest.mark.parametrize("seed", SEEDS)
TWO_WAYS_OUT = "trajectory_due_when_force_majeure_opens"
"""What the law itself does to anyone with work potential whose six months are not over: no contradiction of facts."""

STILL_TO_ANSWER = "rita-gomes"
HOUR = 3_600_000_000


def test_the_same_day_and_seed_give_the_same_hospital() -> None:
    again = hospital(MONDAY, 1)
    assert msgspec.json.encode(again.dossiers) == msgspec.json.encode(house().dossiers)
    assert again == house()


def test_another_seed_gives_other_people_around_the_same_stories() -> None:
    one, other = house(MONDAY, 1), house(MONDAY, 7)
    names, others = ({person.key for person in made.people} for made in (one, other))
    assert len(names & others) < len(names) / 2
    assert "koen-de-smet" in names & others


@EVERY_DAY
@EVERY_SEED
def test_facts_never_contradict_each_other(on: Day, seed: int) -> None:
    found = [
        (key, conflict.reason, conflict.facts)
        for key, one in agendas(on, seed).items()
        for conflict in one.conflicts
        if conflict.reason != TWO_WAYS_OUT
    ]
    assert found == []


@EVERY_DAY
@EVERY_SEED
def test_every_dossier_can_be_read_as_a_file(on: Day, seed: int) -> None:
    made = house(on, seed)
    for one in made.dossiers:
        facts = [
            {
                key: value
                for key, value in (
                    ("seq", fact.seq),
                    ("kind", fact.kind),
                    ("on", iso(fact.on)),
                    ("body", fact.body),
                    ("replaces", fact.replaces),
                    ("why", fact.why),
                )
                if value is not None
            }
            for fact in facts_of(one)
        ]
        read = dossier_of({"format": "draad.dossier/1", "facts": facts}, BELGIUM)
        assert len(read.facts) == len(one.facts)


@EVERY_DAY
@EVERY_SEED
def test_nothing_is_heard_later_than_the_early_calls_of_the_day(on: Day, seed: int) -> None:
    for one in house(on, seed).dossiers:
        heard = [told.fact.recorded_at for told in one.facts]
        assert heard == sorted(heard, key=lambda moment: moment or 0), one.person_key
        assert [told.fact.seq for told in one.facts] == list(range(1, len(heard) + 1))
        early = (on - parse_day("1970-01-01")) * 24 * HOUR + 8 * HOUR
        assert all(moment is not None and moment < early for moment in heard), one.person_key


@EVERY_DAY
@EVERY_SEED
def test_the_hospital_does_its_work_so_hardly_anything_is_late(on: Day, seed: int) -> None:
    late = [
        (key, line.rule.key)
        for key, one in agendas(on, seed).items()
        for line in one.lines
        if line.status == "late" and key != STILL_TO_ANSWER
    ]
    assert len(late) <= 3, late


@EVERY_DAY
def test_the_coach_has_a_day_that_can_be_done(on: Day) -> None:
    mine = {case.person_key for case in house(on).cases if case.account_key == LEEN and case.until is None}
    assert 20 <= len(mine) <= 60
    due = [line.due - on for key in mine for line in _of_the_coach(key, on) if line.due is not None]
    if working_day(on):
        assert 2 <= due.count(0) <= 8, due
    assert sum(0 <= days < 7 for days in due) <= 16


def _of_the_coach(key: str, on: Day) -> list:  # type: ignore[type-arg]
    one = agendas(on)[key]
    agreed = [fact.body.get("by") for fact in one.fold.by_kind.get("contact.agreed", ())]
    calls = agreed[-1:] == ["coach"]
    return [
        line
        for line in one.lines
        if line.stands
        and line.rule.nature in {"duty", "practice"}
        and (line.rule.party in {"coach", "hr", "employer"} or (calls and line.rule.key == "cp.weekly-call"))
    ]


@EVERY_DAY
def test_no_manager_has_a_heap(on: Day) -> None:
    leads = {one.person_key: one.manager_key for one in house(on).employments if one.until is None}
    due: Counter[str | None] = Counter()
    for key, one in agendas(on).items():
        acts = {
            (key, line.rule.key)
            for line in one.lines
            if line.rule.party == "manager" and line.status in {"open", "late"} and line.due is not None
            if line.due <= on and line.rule.key != "dm.keep-contact"
        }
        due[leads.get(key)] += len(acts)
    assert max(due.values()) <= 6


@EVERY_DAY
@EVERY_SEED
def test_it_is_a_hospital_of_about_six_hundred(on: Day, seed: int) -> None:
    made = house(on, seed)
    now = {one.person_key for one in made.employments if one.until is None or one.until > on}
    assert 590 <= len(now) <= 635
    away = sum(one.state.incapacity_since is not None for one in agendas(on, seed).values())
    assert 0.06 < away / len(now) < 0.135
    calls = sum(on - 91 <= told.fact.on < on for one in made.dossiers for told in one.facts if _starts(told.fact.kind))
    assert 2.5 < calls / 65 < 6
    closed = sum(one.state.phase == "closed" for one in agendas(on, seed).values())
    assert closed > 300


def _starts(kind: str) -> bool:
    return kind == "absence.started"


def test_dossiers_stand_in_every_phase() -> None:
    phases = {one.state.phase for one in agendas().values()}
    assert phases == {"before", "at_start", "during", "before_return", "after_return", "closed"}


def test_units_form_one_tree_over_three_sites() -> None:
    made = house()
    keys = [unit.key for unit in made.units]
    assert len(made.sites) == 3
    assert len(set(keys)) == len(keys) > 30
    for number, unit in enumerate(made.units):
        assert unit.parent_key is None if number == 0 else unit.parent_key in keys[:number]
        assert all((unit.name.nl, unit.name.fr, unit.name.de, unit.name.en))


@EVERY_SEED
def test_everything_named_exists(seed: int) -> None:
    made = house(MONDAY, seed)
    people, units = {one.key for one in made.people}, {one.key for one in made.units}
    accounts = {one.key: one for one in made.accounts}
    assert len(people) == len(made.people)
    assert len(accounts) == len(made.accounts)
    assert {one.person_key for one in made.dossiers} == people
    assert all(one.person_key in people and one.unit_key in units for one in made.employments)
    assert all(one.manager_key in accounts for one in made.employments if one.manager_key is not None)
    assert all(one.manager_key != one.person_key for one in made.employments)
    for mandate in made.mandates:
        assert mandate.scope in units | {ALL, CASES}
        assert mandate.hat in accounts[mandate.account_key].hats
        assert mandate.granted_by in {None, *accounts}
    assert all(case.person_key in people and case.account_key in accounts for case in made.cases)


@EVERY_SEED
def test_who_said_a_fact_may_wear_that_hat_and_is_not_its_subject(seed: int) -> None:
    made = house(MONDAY, seed)
    hats = {one.key: one.hats for one in made.accounts}
    for one in made.dossiers:
        for told in one.facts:
            assert told.by_account_key is not None
            assert told.hat in hats[told.by_account_key], (one.person_key, told)
            if told.hat != "worker":
                assert told.by_account_key != one.person_key, (one.person_key, told)


@EVERY_DAY
@EVERY_SEED
def test_no_sentence_tells_anything_of_health(on: Day, seed: int) -> None:
    said = {
        str(value)
        for one in house(on, seed).dossiers
        for told in one.facts
        for value in (told.fact.why, told.fact.body.get("text"), told.fact.body.get("tasks"))
        if value
    }
    assert len(said) > 30
    assert {text: screen(text) for text in said if screen(text)} == {}


def test_names_numbers_and_addresses_are_made_up_and_reserved() -> None:
    made = house()
    assert all(
        one.private_phone is None or re.fullmatch(r"0470 00 \d\d \d\d", one.private_phone) for one in made.people
    )
    phones = [one.private_phone for one in made.people if one.private_phone]
    assert len(set(phones)) == len(phones)
    mails = [one.email for one in made.accounts] + [one.private_mail for one in made.people if one.private_mail]
    assert all(mail.isascii() and mail.endswith(".example") for mail in mails)


def test_there_is_an_account_for_every_role() -> None:
    made = house()
    worn = {hat for one in made.accounts for hat in one.hats}
    doctors_outside = {Hat.FUND_DOCTOR, Hat.TREATING_DOCTOR}
    assert worn == {str(hat) for hat in Hat if hat not in doctors_outside | {Hat.COLLEAGUE}} | {"policy_maker"}
    assert any(set(one.hats) == {"hr", "coach"} for one in made.accounts)
    assert sum("coach" in one.hats for one in made.accounts) >= 2
    assert {one.organisation for one in made.accounts if one.person_key is None} == {"Preventiedienst Zuiderwind"}


def test_an_administrator_reads_no_dossier() -> None:
    made = house()
    admins = {one.key for one in made.accounts if "admin" in one.hats}
    assert {one.hat for one in made.mandates if one.account_key in admins} == {"admin"}
    assert not [case for case in made.cases if case.account_key in admins]


def test_one_delegation_runs_and_one_is_over() -> None:
    lent = [one for one in house().mandates if one.stands_in_for is not None]
    assert sorted(_runs(one.from_day, one.until) for one in lent) == [False, True]


def _runs(since: Day, until: Day | None) -> bool:
    return since <= MONDAY and (until is None or until >= MONDAY)


def test_contracts_of_one_person_never_overlap_in_one_unit() -> None:
    made: Hospital = house()
    by_person: dict[tuple[str, str], list[tuple[Day, Day]]] = {}
    for one in made.employments:
        by_person.setdefault((one.person_key, one.unit_key), []).append((one.from_day, one.until or 10**7))
    for rows in by_person.values():
        rows.sort()
        assert all(before[1] < after[0] for before, after in pairwise(rows))
    assert all(one.until is None or one.from_day <= one.until for one in made.employments)
