"""One server and one browser for all tests, and pages on which people of the demo have signed in."""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, ViewportSize, expect, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from tests.browser.budgets import BUDGETS, table
from tests.browser.serving import Server, started
from tests.browser.signing_in import signed_in, speak

SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE, DESKTOP = ViewportSize(width=390, height=844), ViewportSize(width=1360, height=900)
PATIENCE = 30_000
"""Milliseconds that anything may take: a machine may be slow, and none of these tests is about time."""

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """One Draad for all tests."""
    with started() as found:
        yield found


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Playwright itself."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Debian's own Chromium."""
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("chromium is not installed")
    found = playwright.chromium.launch(executable_path=path, args=SWITCHES, timeout=4 * PATIENCE)
    yield found
    found.close()


Theme = Literal["light", "dark"]
Opened = Callable[..., Page]
Contexts = dict[tuple[str, bool], BrowserContext]


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Iterator[Contexts]:
    """The cookies and stores of those who signed in, with and without JavaScript: their pages share them."""
    found: Contexts = {}
    yield found
    for context in found.values():
        context.close()


@pytest.fixture
def open_page(browser: Browser, server: Server, contexts: Contexts) -> Iterator[Opened]:
    """``open_page("leen.aerts", phone=True, theme="dark", language="fr")``: a page where that person has signed in.

    Signing in is walked once for each person; later pages of the same test run begin with the cookies it gave. Who
    does not sign in comes with nothing kept.
    """
    opened: list[Page | BrowserContext] = []

    def context_of(who: str, language: str, javascript: bool) -> BrowserContext:
        if (who, javascript) in contexts:
            return contexts[who, javascript]
        context = browser.new_context(
            base_url=server.url, locale=f"{language}-BE", java_script_enabled=javascript, viewport=DESKTOP
        )
        context.set_default_timeout(PATIENCE)
        if who:
            context.add_cookies(signed_in(browser, server, who))
            contexts[who, javascript] = context
        else:
            opened.append(context)
        return context

    def open_one(
        who: str = "", *, phone: bool = False, theme: Theme = "light", language: str = "nl", javascript: bool = True
    ) -> Page:
        page = context_of(who, language, javascript).new_page()
        opened.append(page)
        page.set_viewport_size(PHONE if phone else DESKTOP)
        page.emulate_media(color_scheme=theme)
        if who:
            speak(page, language)
        return page

    yield open_one
    for one in reversed(opened):
        if isinstance(one, Page):
            # A page that is closed while it is on its way to the next may never say that it is closed.
            with contextlib.suppress(PlaywrightError):
                one.goto("about:blank")
        one.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what each page weighs, however the tests ended."""
    if BUDGETS:
        terminalreporter.section("what each page takes")
        terminalreporter.write_line(table(BUDGETS))
