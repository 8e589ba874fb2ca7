"""A correction of a dossier, seen before it is saved."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Opened

pytestmark = pytest.mark.browser


def first_dossier(page: Page) -> str:
    page.goto("/dossiers/")
    link = page.locator("main a[href^='/dossiers/']:not([href*='?'])").first.get_attribute("href")
    assert link is not None
    return link


@pytest.mark.parametrize("javascript", [True, False], ids=["javascript", "plain"])
def test_a_correction_shows_what_it_moves_and_can_be_undone(open_page: Opened, javascript: bool) -> None:
    page = open_page("sarah.wouters", javascript=javascript)
    dossier = first_dossier(page)
    page.goto(dossier)
    before = page.locator(".page-head p").inner_text()
    page.goto(f"{dossier}noteer/physician.told/")
    page.locator("button.button-primary").click()
    page.locator(".log a", has_text="Verbeter").first.click()
    page.locator("input[name=why]").fill("verkeerde knop")
    page.locator("label", has_text="Intrekken").click()
    page.locator("button.button-primary").click()
    assert page.locator("h1").inner_text() == "Klopt het zo?"
    page.locator("button.button-primary").click()
    assert "Ingetrokken." in page.locator(".undo").inner_text()
    page.locator(".undo button").click()
    page.goto(dossier)
    assert page.locator(".page-head p").inner_text() == before
