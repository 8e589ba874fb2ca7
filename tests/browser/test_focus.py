"""Where the focus is after a page came back, and what moves it, for who works with the keyboard alone."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened

pytestmark = pytest.mark.browser


def with_shortcuts(page: Page) -> Page:
    """Turn the single keys on, as a person does."""
    page.goto("/account/")
    if page.locator("body").get_attribute("data-shortcuts") is None:
        page.locator("form[action='/account/sneltoetsen/'] button").first.click()
        expect(page.locator("body")).to_have_attribute("data-shortcuts", "")
    return page


def test_after_a_tick_and_after_its_undo_the_focus_is_on_what_was_done(open_page: Opened) -> None:
    page = with_shortcuts(open_page("leen.aerts"))
    page.goto("/vandaag/")
    for _ in range(page.locator("[data-rows] > li").count()):
        page.keyboard.press("j")
        if page.locator("[data-here] .tick").count():
            break
    page.keyboard.press("x")
    strip = page.locator(".undo")
    expect(strip).to_be_focused()
    told = strip.inner_text()
    page.keyboard.press("u")
    expect(strip).not_to_have_text(told)
    expect(strip).to_be_focused()


def test_j_and_k_walk_over_the_rows_of_the_list(open_page: Opened) -> None:
    page = with_shortcuts(open_page("leen.aerts"))
    page.goto("/dossiers/")
    links = page.locator(".table tbody tr > :first-child a")
    for key, place in (("j", 0), ("j", 1), ("j", 2), ("k", 1), ("k", 0), ("k", 0)):
        page.keyboard.press(key)
        expect(links.nth(place)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(page.url.split("/dossiers/")[0] + "/dossiers/")
