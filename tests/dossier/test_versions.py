"""What the grammar can say beyond the law of today: repetition, several versions, transitions."""

from dataclasses import replace
from typing import Any

import pytest

from draad.dossier.agenda import agenda
from draad.law import BELGIUM
from draad.law.moments import FIRST_DAY_OF_SPELL
from draad.periods import Counting, Months, Weeks, iso, parse_day
from draad.rules import BodyIs, Book, Each, FactIs, Pick, Rule, Term, Within
from tests.dossier.making import ask, dossier, fact, line, sick, why_not


def book_with(rule: Rule) -> Book:
    return replace(BELGIUM, rules=(rule,))


def with_terms(key: str, *terms: Term, in_force: str = "2026-01-01", picked_by: Pick = Pick.COUNTED_FROM) -> Rule:
    rule = BELGIUM.by_key[key]
    version = replace(rule.versions[0], terms=terms, in_force=in_force, picked_by=picked_by)
    return replace(rule, versions=(version,))


def statuses(book: Book, on: str, *facts: dict[str, Any]) -> list[tuple[int | None, str]]:
    made = dossier(*facts)
    return [(line.nth, line.status) for line in agenda(made.facts, book, made.context, parse_day(on)).lines]


def test_a_rule_that_comes_back_a_number_of_times() -> None:
    term = BELGIUM.by_key["be.four-weeks.report"].versions[0].terms[0]
    assert isinstance(term, Term)
    talk = replace(
        term,
        length=Months(1),
        counting=Counting.FROM_START,
        every=True,
        times=2,
        settled_by=(FactIs("talk.held"),),
        within=Within.INCAPACITY,
    )
    book = book_with(with_terms("be.four-weeks.report", talk))
    held = [fact(day, "talk.held", kind="exploration") for day in ("2026-02-10", "2026-03-10")]
    assert statuses(book, "2026-04-01", sick("2026-01-12"), held[0]) == [(2, "late")]
    assert statuses(book, "2026-04-01", sick("2026-01-12"), *held) == []
    unsettled = book_with(with_terms("be.four-weeks.report", replace(talk, settled_by=())))
    assert statuses(unsettled, "2026-01-20", sick("2026-01-12")) == [(1, "open")]
    planned = replace(talk, counts_from=replace(talk.counts_from, each=Each.FACT, planned=True))
    assert statuses(book_with(with_terms("be.four-weeks.report", planned)), "2026-01-01", sick("2026-01-12")) == [
        (1, "waiting")
    ]


def test_the_newest_version_that_its_moment_picks_governs() -> None:
    rule = BELGIUM.by_key["be.work-potential.request"]
    (version,) = rule.versions
    (term,) = version.terms
    assert isinstance(term, Term)
    older = replace(version, in_force="2020-01-01", terms=(replace(term, length=Weeks(10)),))
    book = book_with(replace(rule, versions=(older, version)))

    def governing(on: str, *facts: dict[str, Any]) -> list[str]:
        made = dossier(*facts)
        found = agenda(made.facts, book, made.context, parse_day(on))
        return [line.version.version.in_force for line in found.lines]

    assert governing("2026-03-10", sick("2026-01-12")) == ["2026-01-01"]
    assert governing("2026-03-10", sick("2025-11-12")) == ["2020-01-01"]
    assert governing("2025-12-10", sick("2025-11-12")) == ["2020-01-01"]
    back = fact("2025-12-20", "work.resumed")
    assert governing("2026-03-10", sick("2025-11-12"), back, sick("2026-01-12")) == ["2020-01-01", "2026-01-01"]
    running = replace(version, picked_by=Pick.STILL_RUNNING)
    book = book_with(replace(rule, versions=(older, running)))
    assert governing("2026-03-10", sick("2025-11-12")) == ["2026-01-01"]
    assert governing("2026-03-10", sick("2025-11-12"), back) == ["2020-01-01"]


def test_earlier_law_is_named_where_the_rule_spares_what_began_before() -> None:
    answer = ask("2026-03-10", sick("2025-11-12"))
    assert why_not(answer, "be.work-potential.request") == ["earlier_law_applies"]
    assert line(answer, "be.four-weeks.report")["status"] == "open"


def test_two_rules_with_one_key_make_no_book() -> None:
    with pytest.raises(ValueError, match="the same key"):
        replace(BELGIUM, rules=(BELGIUM.rules[0], BELGIUM.rules[0]))


def test_the_chosen_parts_must_fit_the_setting() -> None:
    chosen = BELGIUM.interruption
    assert chosen is not None
    with pytest.raises(ValueError, match="14_days_or_more"):
        replace(chosen, by_value={"every_return": Weeks(1)})


def test_a_new_right_opens_on_its_in_force_day_or_when_the_earlier_law_opened_it() -> None:
    rule = BELGIUM.by_key["be.force-majeure.may-start"]
    version = rule.versions[-1]
    term = version.terms[0]
    assert isinstance(term, Term)

    def opens(before: int, on: str = "2026-02-01") -> str:
        older = replace(version, in_force="2022-11-28", terms=(replace(term, length=Months(before)),))
        book = book_with(replace(rule, versions=(older, replace(version, terms=(term,)))))
        made = dossier(sick("2025-03-03"))
        (found,) = agenda(made.facts, book, made.context, parse_day(on)).lines
        assert found.earliest is not None
        return iso(found.earliest)

    assert opens(9) == "2025-12-03"
    assert opens(12) == "2026-01-01"
    assert opens(12, on="2025-12-31") == "2026-03-03"
    late = dossier(sick("2025-10-03"))
    (found,) = agenda(
        late.facts, book_with(replace(rule, versions=(version,))), late.context, parse_day("2026-02-01")
    ).lines
    assert found.earliest == parse_day("2026-04-03")


def test_the_first_day_of_a_law_is_a_day_of_that_law() -> None:
    right = line(ask("2022-10-10", sick("2017-01-01")), "be.trajectory.employer-may-request")
    assert (right["version"], right["status"], right["earliest"]) == ("2022-10-01", "open", "2017-05-01")


@pytest.mark.parametrize(
    ("if_missing", "said", "found"),
    [
        (None, None, ([], ["absence.started.part_of_day"])),
        (True, None, (["open"], [])),
        (False, None, ([], [])),
        (None, "morning", (["open"], [])),
        (False, "morning", (["open"], [])),
        (True, "afternoon", ([], [])),
    ],
)
def test_a_guard_on_the_body_of_a_fact_says_what_holds_where_nothing_was_said(
    if_missing: bool | None, said: str | None, found: tuple[list[str], list[str]]
) -> None:
    term = Term(
        counts_from=FIRST_DAY_OF_SPELL, guards=(BodyIs("part_of_day", ("morning",), "absence_too_short", if_missing),)
    )
    book = book_with(with_terms("be.four-weeks.report", term))
    made = dossier(sick("2026-01-12", **({"part_of_day": said} if said is not None else {})))
    answer = agenda(made.facts, book, made.context, parse_day("2026-01-20"))
    needs = [need for _, paths in answer.undecided for need in paths]
    assert ([one.status for one in answer.lines], needs) == found
    refused = [reason for _, reason in answer.not_due]
    assert refused == ([] if found[0] or needs else ["absence_too_short"])
