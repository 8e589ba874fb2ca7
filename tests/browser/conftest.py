"""A real server with the demo hospital, and a real browser that signs in as people do: password, then the code.

The clock of the server stands on Monday 23 November 2026, nine o'clock, so that a page is the same every time.
"""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

NOW = "2026-11-23T09:00:00+01:00"
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE, DESKTOP = {"width": 390, "height": 844}, {"width": 1360, "height": 900}
READY_WITHIN = 120  # seconds; a fresh data folder lays out the whole hospital


@dataclass
class Server:
    """A running ``draad start``."""

    url: str
    data: Path
    clock: Path

    def set_clock(self, moment: str) -> None:
        """Move the clock of the server: it reads the file each time."""
        self.clock.write_text(moment, "utf-8")


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


@contextmanager
def started() -> Iterator[Server]:
    """Start Draad as its README says, on a folder of its own, and stop it as an operator does."""
    folder = Path(tempfile.mkdtemp(prefix="draad-browser-"))
    clock = folder / "clock"
    clock.write_text(NOW, "utf-8")
    port = _free_port()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("DRAAD_", "DATABASE_"))}
    with (folder / "errors").open("w") as errors:
        process = subprocess.Popen(
            (
                sys.executable,
                "-m",
                "draad",
                "start",
                "--no-browser",
                "--port",
                str(port),
                "--data",
                str(folder / "data"),
            ),
            env={**environment, "DRAAD_NOW": f"@{clock}"},
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
    found = Server(f"http://localhost:{port}", folder / "data", clock)
    try:
        _wait_for(found, process, folder / "errors")
        yield found
    finally:
        process.terminate()
        process.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def _wait_for(found: Server, process: subprocess.Popen[bytes], errors: Path) -> None:
    until = time.monotonic() + READY_WITHIN
    while True:
        if process.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"draad start did not answer:\n{errors.read_text()[-2000:]}")
        try:
            urlopen(f"{found.url}/aanmelden/", timeout=5).close()  # noqa: S310 - our own server
        except OSError:
            time.sleep(0.2)
        else:
            return


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
    found = playwright.chromium.launch(executable_path=path, args=SWITCHES)
    yield found
    found.close()


Opened = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, server: Server) -> Iterator[Opened]:
    """``open_page("leen.aerts", width=390, theme="dark", language="fr")``: a page where that person has signed in.

    Signing in is walked once for each person; later pages of the same test run begin with the cookies it gave.
    """
    contexts: list[BrowserContext] = []

    def opened(
        who: str = "", *, phone: bool = False, theme: str = "light", language: str = "nl", javascript: bool = True
    ) -> Page:
        context = browser.new_context(
            base_url=server.url,
            viewport=PHONE if phone else DESKTOP,  # type: ignore[arg-type]
            color_scheme=theme,  # type: ignore[arg-type]
            locale=f"{language}-BE",
            java_script_enabled=javascript,
        )
        contexts.append(context)
        if who:
            context.add_cookies(signed_in(browser, server, who))
        page = context.new_page()
        page.set_default_timeout(15_000)
        if who:
            speak(page, language)
        return page

    yield opened
    for context in contexts:
        context.close()


_KEPT: dict[str, Any] = {}
_USED: dict[str, str] = {}


def signed_in(browser: Browser, server: Server, who: str) -> Any:
    if who not in _KEPT:
        context = browser.new_context(base_url=server.url, locale="nl-BE")
        page = context.new_page()
        sign_in(page, who)
        _KEPT[who] = context.cookies()
        context.close()
    return _KEPT[who]


def sign_in(page: Page, who: str) -> None:
    """Walk the sign-in of a person of the demo: choose them, send the password, type the code of this moment."""
    page.goto("/demo/")
    page.locator("tr", has_text=f"{who}@").locator("a.button").click()
    page.locator("main button.button-primary").click()
    if "tweede-stap" in page.url:
        page.locator("main input[name=code]").fill(unused_code(page, who))
        page.locator("main button.button-primary").click()
    page.wait_for_url(lambda url: "aanmelden" not in url)


def unused_code(page: Page, who: str) -> str:
    """The code that the page shows, once it differs from the last one of this person: a code counts once."""
    for _ in range(45):
        said = re.search(r"\b(\d{6})\b", page.locator("main").inner_text())
        assert said is not None
        if _USED.get(who) != said[1]:
            _USED[who] = said[1]
            return said[1]
        page.wait_for_timeout(1_000)
        page.reload()
    raise AssertionError(f"the demo shows {who} the same code for 45 seconds")


def speak(page: Page, language: str) -> None:
    """Choose the language of the account with the buttons that every page has."""
    page.goto("/account/")
    if (page.locator("html").get_attribute("lang") or "")[:2] != language:
        page.locator(f"button[name=lang][value={language}]").locator("visible=true").first.click()
