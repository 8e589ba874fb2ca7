"""The chain of certificates: by example, and against counting day by day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draad.dossier.certificates import GRACE, Stretch, amiss, chain_of, fit_of, free_days_a_year, free_days_used
from draad.dossier.facts import Fact
from draad.law import BELGIUM
from draad.periods import iso, parse_day

D = parse_day("2026-03-02")


def started(seq: int, on: int) -> Fact:
    return Fact(seq, "absence.started", on)


def certificate(seq: int, first: int, last: int, on: int = D, **body: str) -> Fact:
    days = {"from": iso(first), "until": iso(last)}
    return Fact(seq, "certificate.received", on, {**days, **body})


def test_before_an_absence_there_is_no_chain() -> None:
    assert chain_of((), D) is None
    assert chain_of((started(1, D),), D - 1) is None


def test_a_gap_and_an_overlap() -> None:
    facts = (
        started(1, D),
        certificate(2, D, D + 4),
        certificate(3, D + 3, D + 6, extension="yes"),
        certificate(4, D + 9, D + 20),
    )
    chain = chain_of(facts, D + 10)
    assert chain is not None
    assert chain.missing == (Stretch(D + 7, D + 8),)
    assert chain.missing_days == 2
    assert chain.overlaps == (Stretch(D + 3, D + 4),)
    assert chain.covered_until == D + 6
    assert [link.extension for link in chain.links] == [False, True, False]


def test_the_first_days_may_be_missing_and_a_free_day_covers_its_own() -> None:
    chain = chain_of((started(1, D), certificate(2, D + 2, D + 5)), D + 8)
    assert chain is not None
    assert chain.missing == (Stretch(D, D + 1), Stretch(D + 6, D + 8))
    assert chain.covered_until is None
    free = chain_of((started(1, D), Fact(2, "certificate.not_needed", D), certificate(3, D + 1, D + 5)), D + 3)
    assert free is not None
    assert (free.missing, free.covered_until, free.free_days) == ((), D + 5, (D,))


def test_a_return_ends_what_can_be_missing() -> None:
    facts = (started(1, D), certificate(2, D, D + 2), Fact(3, "work.resumed", D + 5))
    chain = chain_of(facts, D + 40)
    assert chain is not None
    assert chain.absence == Stretch(D, D + 4)
    assert chain.missing == (Stretch(D + 3, D + 4),)


def test_only_the_latest_absence_and_nothing_that_was_taken_back() -> None:
    facts = (
        started(1, D),
        certificate(2, D, D + 2),
        Fact(3, "work.resumed", D + 3),
        started(4, D + 30),
        certificate(5, D + 30, D + 40, on=D + 30),
        Fact(6, "fact.withdrawn", D + 31, {}, None, 5, "typo"),
        certificate(7, D + 30, D + 35, on=D + 31),
    )
    chain = chain_of(facts, D + 38)
    assert chain is not None
    assert [link.seq for link in chain.links] == [7]
    assert chain.missing == (Stretch(D + 36, D + 38),)


def test_free_days_are_counted_by_calendar_year() -> None:
    days = [parse_day(day) for day in ("2025-12-31", "2026-01-05", "2026-11-02")]
    facts = tuple(Fact(seq, "certificate.not_needed", day) for seq, day in enumerate(days, 1))
    assert free_days_used(facts, 2026) == tuple(days[1:])
    assert free_days_used(facts, 2027) == ()


STRETCHES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12)), max_size=8)


@given(STRETCHES, st.integers(0, 50))
def test_as_counted_day_by_day(stretches: list[tuple[int, int]], asked: int) -> None:
    facts = [started(1, D)] + [certificate(seq, D + at, D + at + more) for seq, (at, more) in enumerate(stretches, 2)]
    chain = chain_of(facts, D + asked)
    assert chain is not None
    absence = range(D, D + asked + 1)
    cover = {day: sum(D + at <= day <= D + at + more for at, more in stretches) for day in range(D, D + 60)}
    assert [day for gap in chain.missing for day in range(gap.first, gap.last + 1)] == [
        day for day in absence if not cover[day]
    ]
    linked = {day: sum(link.stretch.first <= day <= link.stretch.last for link in chain.links) for day in cover}
    twice = [day for twin in chain.overlaps for day in range(twin.first, twin.last + 1)]
    assert twice == [day for day in cover if linked[day] > 1]
    unbroken = [day for day in cover if all(linked[before] for before in range(D, day + 1))]
    assert chain.covered_until == (unbroken[-1] if unbroken else None)


def test_while_an_absence_runs_a_certificate_may_begin_later() -> None:
    facts = (started(1, D), certificate(2, D, D + 40), certificate(3, D + 41, D + 60))
    chain = chain_of(facts, D + 10)
    assert chain is not None
    assert chain.runs
    assert [link.seq for link in chain.links] == [2, 3]
    assert chain.covered_until == D + 60


def test_a_free_day_that_a_certificate_covers_after_all_is_not_used() -> None:
    facts = (started(1, D), Fact(2, "certificate.not_needed", D), certificate(3, D, D + 5))
    assert free_days_used(facts, 2026) == ()
    assert free_days_used(facts[:2], 2026) == (D,)


def test_how_many_free_days_a_year_is_what_the_law_of_the_day_says() -> None:
    rule = BELGIUM.by_key["be.certificate.free-day"]
    said = [free_days_a_year(rule, parse_day(day)) for day in ("2016-01-01", "2020-01-01", "2024-01-01", "2026-01-01")]
    assert said == [None, None, 3, 2]


@pytest.mark.parametrize(
    ("new", "joins", "gap", "overlaps", "outside"),
    [
        (Stretch(D + 5, D + 9), True, None, (), False),
        (Stretch(D + 8, D + 9), False, Stretch(D + 5, D + 7), (), False),
        (Stretch(D + 3, D + 9), False, None, (Stretch(D + 3, D + 4),), False),
        (Stretch(D, D + 4), False, None, (Stretch(D, D + 4),), False),
        (Stretch(D - 9, D - 2), False, None, (), True),
        (Stretch(D - 2, D + 1), False, None, (Stretch(D, D + 1),), False),
    ],
)
def test_what_one_more_does_to_a_chain(
    new: Stretch, joins: bool, gap: Stretch | None, overlaps: tuple[Stretch, ...], outside: bool
) -> None:
    chain = chain_of((started(1, D), certificate(2, D, D + 4)), D + 6)
    assert chain is not None
    fit = fit_of(chain, new)
    assert (fit.gap, fit.overlaps, fit.outside) == (gap, overlaps, outside)
    assert fit.joins is joins
    assert fit.overlap_days == sum(one.days for one in overlaps)


def test_the_first_one_joins_the_first_day() -> None:
    chain = chain_of((started(1, D),), D + 6)
    assert chain is not None
    assert fit_of(chain, Stretch(D, D + 3)).joins
    assert fit_of(chain, Stretch(D - 1, D + 3)).joins, "a certificate may begin before the day of the call"
    assert fit_of(chain, Stretch(D + 1, D + 3)).gap == Stretch(D, D)


def test_after_the_absence_nothing_joins() -> None:
    chain = chain_of((started(1, D), certificate(2, D, D + 4), Fact(3, "work.resumed", D + 5)), D + 20)
    assert chain is not None
    fit = fit_of(chain, Stretch(D + 5, D + 9))
    assert fit.outside
    assert not fit.joins


@given(STRETCHES, st.tuples(st.integers(0, 40), st.integers(0, 12)), st.integers(0, 50))
def test_what_one_more_does_is_what_the_chain_then_says(
    stretches: list[tuple[int, int]], one: tuple[int, int], asked: int
) -> None:
    facts = [started(1, D)] + [certificate(seq, D + at, D + at + more) for seq, (at, more) in enumerate(stretches, 2)]
    new = Stretch(D + one[0], D + sum(one))
    before = chain_of(facts, D + asked)
    after = chain_of([*facts, certificate(99, new.first, new.last)], D + asked)
    assert before is not None
    assert after is not None
    fit = fit_of(before, new)
    assert fit.missing == after.missing
    covered = {day for link in before.links for day in range(link.stretch.first, link.stretch.last + 1)}
    twice = [day for same in fit.overlaps for day in range(same.first, same.last + 1)]
    assert twice == [day for day in range(new.first, new.last + 1) if day in covered]
    if fit.gap is not None:
        assert not covered & set(range(fit.gap.first, fit.gap.last + 1))


def told_on(on: int, *facts: Fact) -> str:
    chain = chain_of((started(1, D), *facts), on)
    assert chain is not None
    return amiss(chain, on)


def test_a_paper_has_some_days_to_come_in() -> None:
    assert [told_on(D + days) for days in range(GRACE + 2)] == [""] * GRACE + ["missing", "missing"]
    covered = certificate(2, D, D + 9)
    assert told_on(D + 9, covered) == ""
    assert [told_on(D + 10 + days, covered) for days in (0, GRACE - 1, GRACE)] == ["", "", "missing"]


def test_days_before_a_later_certificate_are_a_gap_at_once() -> None:
    assert told_on(D + 3, certificate(2, D + 2, D + 9)) == "gap"
    assert told_on(D + 8, certificate(2, D, D + 2), certificate(3, D + 5, D + 9)) == "gap"
    assert told_on(D + 30, certificate(2, D, D + 2), certificate(3, D + 5, D + 9)) == "gap", "graver than the end"


def test_an_overlap_is_told_when_nothing_misses() -> None:
    twice = (certificate(2, D, D + 5), certificate(3, D + 4, D + 9))
    assert told_on(D + 6, *twice) == "overlap"
    assert told_on(D + 20, *twice) == "missing"
    assert told_on(D + 5, certificate(2, D, D + 5), certificate(3, D + 6, D + 9)) == ""
