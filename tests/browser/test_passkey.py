"""A passkey from beginning to end, with an authenticator that the browser itself plays. Needs ``localhost``."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import PATIENCE
from tests.browser.serving import Server
from tests.browser.signing_in import sign_in, speak

pytestmark = pytest.mark.browser
WHO = "stefan.willaert"
"""Nobody signs in as these two elsewhere: a code counts once in its half minute."""


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    """A page whose device can make passkeys: it checks the finger of its owner, who always says yes."""
    context = browser.new_context(base_url=server.url, locale="nl-BE")
    found = context.new_page()
    found.set_default_timeout(PATIENCE)
    session = context.new_cdp_session(found)
    session.send("WebAuthn.enable")
    device = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": device})
    wrong: list[str] = []
    found.on("pageerror", lambda error: wrong.append(str(error)))
    found.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
    yield found
    context.close()
    assert not wrong


def out(page: Page) -> None:
    page.goto("/afmelden/")
    page.locator("main form button").first.click()
    page.wait_for_url("**/aanmelden/")


def test_a_passkey_is_added_signs_in_alone_and_is_taken_away(page: Page) -> None:
    sign_in(page, WHO)
    speak(page, "nl")
    page.goto("/account/tweede-stap/passkeys/nieuw/")
    page.get_by_label("Naam van dit toestel").fill("mijn telefoon")
    page.locator("#mfa_webauthn_add").click()
    page.wait_for_url(re.compile(r"/account/tweede-stap/(codes/)?$"))
    page.goto("/account/tweede-stap/passkeys/")
    assert "mijn telefoon" in page.locator("main").inner_text()

    out(page)
    page.locator("#passkey_login").click()
    page.wait_for_url(lambda url: "aanmelden" not in url)
    page.goto("/hoeden/")
    assert "Deze rol heb je nu" in page.locator("main").inner_text()
    page.goto("/account/tweede-stap/passkeys/")

    page.get_by_role("link", name="Verwijder").click()
    if "opnieuw" in page.url:
        page.get_by_role("link", name="Gebruik je passkey").click()
        page.locator("#mfa_webauthn_reauthenticate").click()
        page.wait_for_url("**/weg/")
    page.locator("main form button.button-primary").click()
    # The sign-in came in by the passkey that is gone now: it has to show another second step before it goes on.
    page.goto("/hoeden/")
    assert "/aanmelden/opnieuw/code/" in page.url


def test_a_passkey_is_a_second_step_after_the_password(page: Page) -> None:
    sign_in(page, "katrijn.vermeersch")
    speak(page, "nl")
    page.goto("/account/tweede-stap/passkeys/nieuw/")
    page.locator("#mfa_webauthn_add").click()
    page.wait_for_url(re.compile(r"/account/tweede-stap/(codes/)?$"))
    out(page)
    page.goto("/demo/")
    page.locator("tr", has_text="katrijn.vermeersch@").locator("a.button").click()
    page.locator("main button.button-primary").click()
    page.locator("#mfa_webauthn_authenticate").click()
    page.wait_for_url(lambda url: "aanmelden" not in url)
    page.goto("/hoeden/")
    assert "Deze rol heb je nu" in page.locator("main").inner_text()


def test_a_device_without_a_passkey_is_told_so(page: Page) -> None:
    page.goto("/aanmelden/")
    assert page.locator("#passkey-failed").is_hidden()
    page.locator("#passkey_login").click()
    page.locator("#passkey-failed").wait_for(state="visible")
    assert "Dat lukte niet" in page.locator("#passkey-failed").inner_text()
    assert page.url.endswith("/aanmelden/")
