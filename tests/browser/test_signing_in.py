"""Coming in and going out, with the keyboard alone and without JavaScript: what everything else begins with."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import DESKTOP, PATIENCE, PHONE
from tests.browser.serving import Server
from tests.browser.signing_in import unused_code
from tests.browser.walk import SAVE, Keys, Walk

pytestmark = pytest.mark.browser
WHO = "nils.herremans"
"""Who keeps the system running: their pages hold nobody's dossier."""


@pytest.fixture
def pages(browser: Browser, server: Server) -> Iterator[tuple[Page, Page]]:
    """A page on a desktop with JavaScript, and one on a phone without, where nobody signed in."""
    made = [
        browser.new_context(base_url=server.url, locale="nl-BE", viewport=size, java_script_enabled=script)
        for size, script in ((DESKTOP, True), (PHONE, False))
    ]
    for context in made:
        context.set_default_timeout(PATIENCE)
    yield made[0].new_page(), made[1].new_page()
    for context in made:
        context.close()


def come_in_and_go_out(walk: Walk) -> None:
    """The address and the password, the code, the first page; and out again."""
    walk.open("/demo/")
    walk.tap(walk.page.locator("tr", has_text=f"{WHO}@").locator("a.button"))
    walk.tap("main button.button-primary")
    walk.page.wait_for_url("**/tweede-stap/**")
    walk.type("main input[name=code]", unused_code(walk.page, WHO))
    walk.tap("main button.button-primary")
    walk.page.wait_for_url(lambda url: "aanmelden" not in url)
    walk.open("/account/")
    walk.open("/afmelden/")
    walk.tap(SAVE)
    walk.page.wait_for_url("**/aanmelden/")
    walk.open("/account/")
    assert "/aanmelden/" in walk.page.url


def test_somebody_comes_in_and_goes_out_with_the_keyboard_alone(pages: tuple[Page, Page]) -> None:
    come_in_and_go_out(Keys(pages[0]))


def test_somebody_comes_in_and_goes_out_without_javascript(pages: tuple[Page, Page]) -> None:
    come_in_and_go_out(Walk(pages[1]))
