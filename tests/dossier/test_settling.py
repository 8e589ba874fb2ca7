"""Which facts settle a rule, and what a hat still has to say for it: read from the declarations themselves."""

import pytest

from draad.dossier.kinds import KINDS
from draad.dossier.settling import needed, settlings
from draad.law import BELGIUM
from draad.privacy.asking import POLICY, Policy
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.protocol import PRESETS
from draad.rules import Rule

RULES = {rule.key: rule for rule in (*BELGIUM.rules, *(rule for one in PRESETS.values() for rule in one.rules))}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES.keys())
def test_what_settles_a_rule_is_a_kind_with_keys_that_the_registry_knows(rule: Rule) -> None:
    found = settlings(rule)
    assert len({(one.kind, tuple(sorted(one.body.items()))) for one in found}) == len(found)
    for kind, body in found:
        assert all(KINDS[kind].body[key].type.read(value) == value for key, value in body.items())


def test_a_rule_of_the_employer_as_a_whole_is_settled_by_no_fact_of_a_dossier() -> None:
    assert settlings(RULES["be.policy.contact-procedure"]) == ()


def test_a_duty_that_asks_nothing_but_a_day() -> None:
    (found,) = needed(RULES["be.four-weeks.report"], Hat.HR, POLICY)
    assert (found.kind, dict(found.body), found.only_a_day) == ("physician.told", {}, True)


def test_what_the_declaration_says_need_not_be_asked() -> None:
    (found,) = needed(RULES["be.trajectory.employer-must-request"], Hat.HR, POLICY)
    assert (dict(found.body), found.missing) == ({"by": "employer"}, ())


def test_a_required_key_that_no_declaration_says_is_asked() -> None:
    (found,) = needed(RULES["be.work-potential.estimate"], Hat.PHYSICIAN, POLICY)
    assert (found.missing, found.only_a_day) == (("present",), False)


def test_two_ways_to_settle_a_duty_stay_apart() -> None:
    assert {one.kind for one in needed(RULES["be.trajectory.plan"], Hat.HR, POLICY)} == {
        "plan.received",
        "report.received",
    }


@pytest.mark.parametrize("hat", [Hat.COACH, Hat.MANAGER, Hat.ADVISER, Hat.DPO])
def test_who_may_not_record_it_is_not_asked(hat: Hat) -> None:
    assert needed(RULES["be.trajectory.plan"], hat, POLICY) == ()


def test_an_employer_that_takes_the_right_away_takes_the_tick_away() -> None:
    narrowed = Policy({(Hat.HR, Item.FIRST_DAY): "C"})
    kind = next(kind for kind, _ in settlings(RULES["be.four-weeks.report"]))
    before = needed(RULES["be.four-weeks.report"], Hat.HR, POLICY)
    after = needed(RULES["be.four-weeks.report"], Hat.HR, Policy({(Hat.HR, KINDS[kind].day_item): "CU"}))
    assert before
    assert after == ()
    assert needed(RULES["be.trajectory.plan"], Hat.HR, narrowed)


def test_a_value_that_the_hat_may_not_say_is_not_offered() -> None:
    """A manager may record a talk only as the matrix lets them."""
    kinds = {one.kind for one in needed(RULES["cp.return-talk"], Hat.MANAGER, POLICY)}
    assert kinds == {"talk.held"}
    assert needed(RULES["cp.return-talk"], Hat.HR, POLICY) == ()
