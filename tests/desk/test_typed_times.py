"""Times as people type them, in four languages."""

import pytest

from draad.desk.typed_times import UnreadTime, parse_time, time_of
from draad.rules import LANGUAGES


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("14:30", "14:30"),
        ("14.30", "14:30"),
        ("14,30", "14:30"),
        ("14u30", "14:30"),
        ("14.30 u.", "14:30"),
        ("14 h 30", "14:30"),
        ("14H30", "14:30"),
        ("14.30 Uhr", "14:30"),
        ("1430", "14:30"),
        ("930", "09:30"),
        ("9", "09:00"),
        (" 9 uur ", "09:00"),
        ("0:05", "00:05"),
        ("23:59", "23:59"),
    ],
)
def test_a_time_is_read_however_it_is_typed(typed: str, kept: str) -> None:
    assert parse_time(typed) == kept
    assert time_of(kept).strftime("%H:%M") == kept


@pytest.mark.parametrize("typed", ["", "24:00", "12:60", "half drie", "14:5", "14:300", "-1", "14:30 of later"])
def test_what_is_no_time_is_said_with_an_example(typed: str) -> None:
    with pytest.raises(UnreadTime) as wrong:
        parse_time(typed)
    for language in LANGUAGES:
        assert "14:30" in wrong.value.text.to(language)
        assert typed[:20].strip() in wrong.value.text.to(language)
