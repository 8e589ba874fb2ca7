"""Today in words: by when, how far, what is first; in four languages, and never scolding."""

from dataclasses import replace

import pytest

from draad.desk.pages.vandaag.context import Work, bars_of, dossiers_title, lead_of, next_of, today_context
from draad.desk.pages.vandaag.words import TodayWords
from draad.desk.tasks import due_of, first_sentence, stage, this_week, working_days
from draad.periods import parse_day
from draad.rules import LANGUAGES
from draad.store.read import WorkRow
from tests.worlds import TODAY

ROW = WorkRow(
    1, 2, "Tom Willems", "be.work-potential.request", 0, "employer", "duty", TODAY - 3, TODAY + 2, TODAY + 2,
    TODAY - 54, "during", TODAY - 54, None, mine=True,
)  # fmt: skip
W = TodayWords.to("nl")


def test_due_days_in_words_that_never_scold() -> None:
    def told(**more: object) -> tuple[str, str, str]:
        found = due_of(replace(ROW, **more), TODAY, "nl")  # type: ignore[arg-type]
        return found.text, found.more, found.tone

    assert told() == ("Nog 2 werkdagen", "week 8", "soon")
    assert told(due=TODAY) == ("Vandaag", "week 8", "")
    assert told(due=TODAY - 3) == ("Open sinds 20 november", "week 8", "late")
    assert told(due=TODAY + 60) == ("Tegen vrijdag 22 januari", "week 8", "")
    assert told(rule="cp.weekly-call", due=TODAY + 1) == ("Morgen", "week 8", "")
    assert told(rule="cp.weekly-call", due=TODAY + 2) == ("Tegen woensdag 25 november", "week 8", "")
    assert told(due=None, earliest=TODAY + 2) == ("Vanaf 25 november", "week 8", "")
    assert told(due=None, day=TODAY - 3) == ("Zodra het kan", "sinds 20 november", "")
    assert told(due=None, day=TODAY, nature="practice") == ("Geen vaste dag", "week 8", "")
    assert told(back_since=TODAY - 4)[1] == "weer aan het werk"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_by_when(language: str) -> None:
    for due in (None, TODAY - 1, TODAY, TODAY + 1, TODAY + 9, TODAY + 90):
        assert due_of(replace(ROW, due=due), TODAY, language).text  # type: ignore[arg-type]


def test_working_days_leave_out_weekends_and_holidays() -> None:
    friday, monday = parse_day("2026-11-20"), parse_day("2026-11-23")
    assert working_days(friday, monday) == 1
    assert working_days(parse_day("2026-11-10"), parse_day("2026-11-12")) == 1, "Armistice day"
    assert working_days(monday, friday) == -1
    assert [this_week(monday + day) - monday for day in range(8)] == [6] * 7 + [13]


def test_the_lead_says_what_is_late_and_which_legal_term_is_first() -> None:
    policy = replace(ROW, rule="cp.weekly-call", due=TODAY + 1, day=TODAY + 1, name="Noor")
    assert lead_of([ROW, policy], TODAY, W, "nl") == (
        "Niets is te laat. De eerste wettelijke termijn valt op woensdag 25 november, voor Tom Willems."
    )
    late = replace(policy, due=TODAY - 3, day=TODAY - 3)
    assert lead_of([late], TODAY, W, "nl") == "1 taak staat nog open sinds 20 november."
    assert lead_of([late, late], TODAY, W, "nl").startswith("2 taken staan nog open, de oudste sinds 20 november.")
    now = replace(ROW, due=TODAY, day=TODAY)
    assert lead_of([now], TODAY, W, "nl").endswith("Een wettelijke termijn valt vandaag, voor Tom Willems.")
    opens = replace(ROW, due=None, earliest=TODAY + 3, day=TODAY + 3)
    assert "donderdag 26 november" in lead_of([opens], TODAY, W, "nl")


def test_an_empty_day_tells_when_the_next_task_comes() -> None:
    assert next_of([], TODAY, W, "nl") == "Tijd voor een belletje?"
    assert next_of([ROW], TODAY, W, "nl").startswith("De volgende taak is er woensdag.")


def test_rows_fall_in_their_part_of_the_page() -> None:
    days = {"nu": TODAY, "week": TODAY + 6, "later": TODAY + 7}
    mine = [replace(ROW, name=key, day=day, due=day) for key, day in days.items()]
    loose = [replace(ROW, name="los", due=None, nature="practice")]
    seen: list[list[str]] = []

    def rows(group: list[WorkRow]) -> None:
        seen.append([row.name for row in group])

    today_context(Work(mine, loose), {"during": 1}, TODAY, "nl", rows)  # type: ignore[arg-type]
    assert seen == [["nu"], ["week"], ["later"], ["los"]]


def test_counts_by_phase_stop_at_the_cap() -> None:
    bars = bars_of({"at_start": 0, "during": 1001}, "nl")
    assert bars is not None
    assert [(bar.value, bar.text) for bar in bars.bars] == [(0, "0"), (1000, "1.000+")]
    assert bars_of({"at_start": 0}, "nl") is None
    assert dossiers_title({"during": 1001}, W) == "Meer dan 1.000 dossiers"
    assert dossiers_title({"during": 1}, W) == "Mijn 1 dossier"


def test_how_far_someone_is_in_words() -> None:
    assert stage(TODAY - 6, None, TODAY, "nl") == "week 1"
    assert stage(TODAY - 7, None, TODAY, "nl") == "week 2"
    assert stage(None, None, TODAY, "nl") == stage(TODAY + 1, None, TODAY, "nl") == ""
    assert stage(TODAY - 30, TODAY + 1, TODAY, "nl") == "week 5", "a planned return is still ahead"
    assert first_sentence("Bel. Vraag hoe het gaat.") == "Bel."
    assert first_sentence("Bel.") == "Bel."


# The table of rooms
