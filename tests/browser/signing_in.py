"""People of the demo sign in as people do, once each: password, then the code of this moment."""

import re
from typing import Any

from playwright.sync_api import Browser, Page

from tests.browser.serving import Server

CODE = re.compile(r"\b(\d{6})\b")
HALF_A_MINUTE = 45
"""Seconds in which a code is another for certain: it is made anew every thirty."""

_KEPT: dict[tuple[str, str], Any] = {}
_USED: dict[tuple[str, str], str] = {}


def signed_in(browser: Browser, server: Server, who: str) -> Any:
    """The cookies of somebody who signed in. Walked once for each person."""
    if (server.url, who) not in _KEPT:
        context = browser.new_context(base_url=server.url, locale="nl-BE")
        context.set_default_timeout(30_000)
        page = context.new_page()
        sign_in(page, who)
        _KEPT[server.url, who] = context.cookies()
        context.close()
    return _KEPT[server.url, who]


def sign_in(page: Page, who: str) -> None:
    """Walk the sign-in of a person of the demo: choose them, send the password, type the code of this moment."""
    page.goto("/demo/")
    page.locator("tr", has_text=f"{who}@").locator("a.button").click()
    page.locator("main button.button-primary").click()
    page.wait_for_url(lambda url: not url.split("?")[0].endswith("/aanmelden/"))
    if "tweede-stap" in page.url:
        page.locator("main input[name=code]").fill(unused_code(page, who))
        page.locator("main button.button-primary").click()
    page.wait_for_url(lambda url: "aanmelden" not in url)


def unused_code(page: Page, who: str) -> str:
    """The code that the page shows, once it differs from the last one of this person: a code counts once."""
    key = page.url.split("/aanmelden")[0], who
    for _ in range(HALF_A_MINUTE):
        said = CODE.search(page.locator("main").inner_text())
        assert said is not None
        if _USED.get(key) != said[1]:
            _USED[key] = said[1]
            return said[1]
        page.wait_for_timeout(1_000)
        page.reload()
    raise AssertionError(f"the demo shows {who} the same code for {HALF_A_MINUTE} seconds")


def speak(page: Page, language: str) -> None:
    """Choose the language of the account, as its buttons do; the page itself is read afterwards."""
    text = page.request.get("/account/").text()
    if f'<html lang="{language}-' not in text:
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', text)
        assert token is not None
        sent = {"csrfmiddlewaretoken": token[1], "lang": language, "next": "/account/"}
        answer = page.request.post("/taal/", form=sent)
        assert f'<html lang="{language}-' in answer.text()
