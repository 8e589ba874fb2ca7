"""The parts in a real browser: no hindrance that axe finds, no sideways scrolling, keys and presses that work."""

import pytest
from playwright.sync_api import Page

from draad.desk.pages.stijlgids.context import CHAPTERS
from tests.browser.conftest import Opened
from tests.browser.faults import WATCH_SHIFTS, axe_faults, size_faults
from tests.browser.looks import EVERY, FULL, LOOKS, Look

pytestmark = pytest.mark.browser

ADDRESSES = [f"/stijlgids/{chapter.slug}/" if chapter.slug else "/stijlgids/" for chapter in CHAPTERS]


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.innerText"))


@pytest.mark.parametrize("look", EVERY if FULL else LOOKS, ids=str)
def test_every_part_is_right_for_everybody(open_page: Opened, look: Look) -> None:
    page = open_page(phone=look.phone)
    faults: list[str] = []
    for address in ADDRESSES:
        page.goto(f"{address}?lang={look.language}&theme={look.theme}")
        faults += [f"{address}: {fault}" for fault in axe_faults(page) + size_faults(page, phone=look.phone)]
    assert not faults, "\n" + "\n".join(faults)


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
    page.add_init_script(WATCH_SHIFTS)
    page.goto("/stijlgids/dossier/")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.moved") < 0.01
