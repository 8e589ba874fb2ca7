"""The dossier and what belongs to it, in a real browser: axe, reflow, a correction that is seen before it is saved."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from draad.rules import Language
from tests.browser.conftest import Opened

pytestmark = pytest.mark.browser

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
NODES = "document.querySelectorAll('*').length"


def first_dossier(page: Page) -> str:
    page.goto("/dossiers/")
    link = page.locator("main a[href^='/dossiers/']:not([href*='?'])").first.get_attribute("href")
    assert link is not None
    return link


@pytest.mark.parametrize(
    ("phone", "theme", "language"),
    [(False, "light", "nl"), (True, "dark", "fr"), (True, "light", "de"), (False, "dark", "en")],
)
def test_axe_finds_nothing_around_a_dossier(open_page: Opened, phone: bool, theme: str, language: Language) -> None:
    page = open_page("sarah.wouters", phone=phone, theme=theme, language=language)
    dossier = first_dossier(page)
    for address in (
        "",
        "wat-als/",
        "noteer/",
        "noteer/certificate.received/",
        "waarom/be.four-weeks.report/",
        "mensen/",
    ):
        page.goto(dossier + address)
        page.evaluate("document.querySelectorAll('main details').forEach((one) => { one.open = true })")
        found = Axe().run(page)
        assert found.violations_count == 0, f"{address}: {found.generate_report()}"
        assert page.evaluate(SIDEWAYS) <= 0, address
        assert page.evaluate(NODES) <= 1500, address


def test_the_smallest_phone_reads_down_only(open_page: Opened) -> None:
    page = open_page("sarah.wouters", phone=True, language="de")
    page.set_viewport_size({"width": 320, "height": 640})
    dossier = first_dossier(page)
    for address in ("", "wat-als/", "noteer/", "waarom/be.trajectory.assess/"):
        page.goto(dossier + address)
        assert page.evaluate(SIDEWAYS) <= 0, address


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
