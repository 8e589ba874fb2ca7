"""How long what is kept: the days, and that the table holds what the promise names."""

import pytest

from draad.periods import iso, parse_day
from draad.privacy.items import Item
from draad.privacy.retention import RETENTION, Since, erased_on, erasures

ROWS = {row.name: row for row in RETENTION}


@pytest.mark.parametrize(
    ("name", "since", "day", "erased"),
    [
        ("address_of_stay", Since.ABSENCE_ENDED, "2026-01-31", "2026-03-03"),
        ("certificate_file", Since.ABSENCE_ENDED, "2026-02-10", "2027-02-11"),
        ("contact_notes", Since.THREAD_CLOSED, "2026-06-30", "2027-07-01"),
        ("coach_notes_and_plan", Since.THREAD_CLOSED, "2026-06-30", "2028-07-01"),
        ("absence_dates", Since.EMPLOYMENT_ENDED, "2026-12-31", "2032-01-01"),
        ("outbox", Since.DELIVERED, "2026-11-23", "2026-12-01"),
        ("saved_lists", Since.USED, "2026-11-23", "2027-11-24"),
        ("backups", Since.MADE, "2026-11-23", "2026-12-29"),
    ],
)
def test_a_row_is_erased_on_the_day_after_its_term(name: str, since: Since, day: str, erased: str) -> None:
    found = erased_on(ROWS[name], {since: parse_day(day)})
    assert found is not None
    assert iso(found) == erased


def test_nothing_is_erased_before_its_event() -> None:
    assert erasures({}) == []
    assert erased_on(ROWS["contact_notes"], {Since.ABSENCE_ENDED: 1}) is None


def test_the_first_erasure_comes_first() -> None:
    events = {Since.ABSENCE_ENDED: parse_day("2026-01-31"), Since.THREAD_CLOSED: parse_day("2026-06-30")}
    names = [row.name for _, row in erasures(events)]
    assert names == ["address_of_stay", "certificate_file", "contact_notes", "coach_notes_and_plan"]


def test_an_item_has_one_term_at_most() -> None:
    kept = [item for row in RETENTION for item in row.items]
    assert len(kept) == len(set(kept))
    assert {Item.MANAGER_NOTE, Item.COACH_NOTE, Item.STAY, Item.CERTIFICATE, Item.FORMAL_PLAN} <= set(kept)
