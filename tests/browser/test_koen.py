"""Koen's whole story, told by the people around him in a real browser, while the clock of the server moves.

The case is that of the training sheet "Van afwezig-zijn tot er wel-zijn" (IDEWE, with the federal labour ministry):
overworked and not seen, away for four months, called each week, and back in three steps. Each chapter ends with what
the others see of it, and what they do not.
"""

import pytest
from playwright.sync_api import Browser

from tests.browser import koen_back, koen_before, koen_way_back
from tests.browser.stage import stage

pytestmark = pytest.mark.browser

CHAPTERS = (
    koen_before.first_signs,
    koen_before.the_manager_speaks_up,
    koen_before.the_sick_call,
    koen_before.contact_as_koen_wants_it,
    koen_before.the_certificate,
    koen_before.marc_keeps_calling,
    koen_way_back.four_weeks,
    koen_way_back.leen_joins,
    koen_way_back.leen_listens,
    koen_way_back.eight_weeks,
    koen_way_back.koen_wants_to_come_back,
    koen_way_back.the_plan,
    koen_back.eighteen_hours,
    koen_back.twenty_five_hours,
    koen_back.full_time,
    koen_back.it_lasts,
    koen_back.the_thread_is_closed,
)
PROTOCOLS = ("collective-policy", "disability-management")


def test_koen_is_away_and_comes_back(browser: Browser) -> None:
    with stage(browser, "2026-01-12", PROTOCOLS) as s:
        for chapter in CHAPTERS:
            chapter(s)
