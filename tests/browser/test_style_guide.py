"""The parts in a real browser: no hindrance that axe finds, no sideways scrolling, keys and presses that work."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from draad.desk.pages.stijlgids.context import CHAPTERS
from draad.rules import LANGUAGES, Language
from tests.browser.conftest import Opened

pytestmark = pytest.mark.browser

ADDRESSES = [f"/stijlgids/{chapter.slug}/" if chapter.slug else "/stijlgids/" for chapter in CHAPTERS]
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
SMALL = """() => [...document.querySelectorAll('a, button, input, select, textarea, summary')]
  .filter((one) => one.getClientRects().length && !one.closest('.unseen, .skip, .native-day')
    && getComputedStyle(one).display !== 'inline')
  .map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24).map(([html]) => html)"""


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.innerText"))


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(
    open_page: Opened, language: Language, theme: str, phone: bool
) -> None:
    page = open_page(phone=phone)
    for address in ADDRESSES:
        page.goto(f"{address}?lang={language}&theme={theme}")
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate(SIDEWAYS) <= 0, address
        assert page.evaluate(SMALL) == [], address


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_smallest_phone_reads_down_only(open_page: Opened, address: str) -> None:
    page = open_page()
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{address}?lang=de")
    assert page.evaluate(SIDEWAYS) <= 0


def test_keys_move_through_rows_and_open_what_they_say(open_page: Opened) -> None:
    page = open_page()
    page.goto("/stijlgids/taken/")
    page.keyboard.press("/")
    assert focused(page) == "search"
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("?")
    assert page.locator("#shortcuts").is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert focused(page) == "Zet de afspraken met Koen De Smet op papier"
    page.keyboard.press("k")
    assert focused(page) == "Bel Amina Haddad"


def test_the_way_to_the_content_is_the_first_stop(open_page: Opened) -> None:
    page = open_page()
    page.goto("/stijlgids/taken/")
    page.keyboard.press("Tab")
    assert focused(page) == "Naar de inhoud"
    page.keyboard.press("Enter")
    assert focused(page) == "content"


def test_two_presses_send_once(open_page: Opened) -> None:
    page = open_page()
    page.goto("/stijlgids/taken/")
    page.evaluate(
        "window.sent = 0; addEventListener('submit', (event) => { window.sent += 1; event.preventDefault(); })"
    )
    tick = page.locator(".tick").first
    tick.click()
    tick.click(force=True)  # a browser lets people press again; the driver would wait
    assert page.evaluate("window.sent") == 1


def test_without_a_network_the_text_stays_and_the_page_says_so(open_page: Opened) -> None:
    page = open_page()
    page.goto("/stijlgids/formulieren/?lang=fr")
    page.fill("#f-text", "Rappeler vendredi")
    page.context.set_offline(True)
    page.locator("form:has(#f-text) button.button-primary").click()
    assert page.inner_text("#live") == "Pas de connexion. Votre texte est toujours là. Réessayez."
    assert page.input_value("#f-text") == "Rappeler vendredi"
    page.context.set_offline(False)


def test_errors_take_the_focus_and_lead_to_their_field(open_page: Opened) -> None:
    page = open_page()
    page.goto("/stijlgids/formulieren/")
    assert focused(page) == "errors"
    page.get_by_role("link", name="Vul een getal tot 38 in.").click()
    assert focused(page) == "f-w-hours"


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_chapter_reads_without_javascript(open_page: Opened, address: str) -> None:
    page = open_page(javascript=False)
    page.goto(address)
    assert page.locator("h1").is_visible()
    assert page.locator("main").inner_text()


def test_nothing_moves_while_the_page_loads(open_page: Opened) -> None:
    page = open_page()
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) "
        "window.moved += one.value; }).observe({type: 'layout-shift', buffered: true})"
    )
    page.goto("/stijlgids/dossier/")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.moved") < 0.01
