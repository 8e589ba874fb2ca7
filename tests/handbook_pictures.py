"""The pictures of the handbook: a page of the demo for each role, and the story of Koen as it is told in a browser.

Each is drawn in both languages of the handbook, small enough to travel.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, Page

from tests.browser.cast import KOEN, LEEN, MARC, NELE, SARAH
from tests.browser.conftest import PHONE
from tests.browser.serving import Server
from tests.browser.signing_in import signed_in, speak
from tests.browser.stage import stage
from tests.browser.test_koen import CHAPTERS, PROTOCOLS

HANDBOOK = Path(__file__).parents[1] / "docs" / "handbook"
PICTURES = HANDBOOK / "pictures"
LANGUAGES = ("nl", "en")
DESKTOP = {"width": 1180, "height": 720}
QUALITY, MOST = 62, 90_000
"""Of a JPEG in percent, and bytes of one picture."""
COUNCIL, ADMIN = "fatima.bouazza", "nils.herremans"
DOSSIER = re.compile(r"/dossiers/\d+/")


class Drawn(NamedTuple):
    """One picture: whose page it is, where that is, and whether it is on a phone. ``{koen}`` is Koen's dossier."""

    who: str
    address: str
    phone: bool = False


PAGES: dict[str, Drawn] = {
    "mijn-draad": Drawn(KOEN, "/mijn-draad/", phone=True),
    "team": Drawn(MARC, "/team/", phone=True),
    "meld-ziek": Drawn(MARC, "/meld-ziek/", phone=True),
    "vandaag-hr": Drawn(SARAH, "/vandaag/"),
    "waarom": Drawn(LEEN, "{koen}waarom/cp.put-on-paper/"),
    "dossier": Drawn(LEEN, "{koen}"),
    "wachtrij": Drawn(NELE, "/wachtrij/"),
    "wie-ziet-wat": Drawn(COUNCIL, "/wie-ziet-wat/"),
    "beheer": Drawn(ADMIN, "/beheer/mensen/"),
}
"""What is drawn from the demo, by the name of the picture."""

OF_KOEN = ("call", "team", "contact", "queue", "agreements", "plan", "back", "looks")
"""What is drawn from the story of Koen, in the order in which it is told."""


def names() -> set[str]:
    """Every picture of the handbook, as its pages name it."""
    return {
        f"{language}/{name}.jpg" for language in LANGUAGES for name in (*PAGES, *(f"koen-{one}" for one in OF_KOEN))
    }


def draw_roles(browser: Browser, server: Server) -> None:
    """A page of each role."""
    for name, one in PAGES.items():
        context = browser.new_context(base_url=server.url, viewport=PHONE if one.phone else DESKTOP, locale="nl-BE")  # type: ignore[arg-type]
        context.add_cookies(signed_in(browser, server, one.who))
        page = context.new_page()
        address = one.address
        if "{koen}" in address:
            page.goto("/dossiers/?z=Koen+De+Smet")
            found = DOSSIER.search(page.locator("main").inner_html())
            assert found is not None
            address = address.format(koen=found[0])
        _in_both(page, name, address)
        context.close()


def draw_koen(browser: Browser, told: Callable[[str], None] = lambda _: None) -> None:
    """The story of Koen, with a picture where a chapter asks for one."""

    def keep(name: str, page: Page) -> None:
        size = page.viewport_size
        if name not in {"call", "plan", "agreements", "team", "contact"}:
            page.set_viewport_size(DESKTOP)  # type: ignore[arg-type]
        else:
            page.set_viewport_size(PHONE)
        _in_both(page, f"koen-{name}", page.url)
        speak(page, "nl")
        page.reload()
        if size is not None:
            page.set_viewport_size(size)
        told(name)

    with stage(browser, "2026-01-12", PROTOCOLS, keep=keep) as played:
        for chapter in CHAPTERS:
            chapter(played)


def _in_both(page: Page, name: str, address: str) -> None:
    for language in LANGUAGES:
        speak(page, language)
        page.goto("about:blank")  # an address with a place in it would only move the page
        page.goto(address)
        page.evaluate("document.fonts.ready")
        picture = page.screenshot(type="jpeg", quality=QUALITY)
        if len(picture) > MOST:
            raise ValueError(f"{name} takes {len(picture)} bytes; at most {MOST}")
        (PICTURES / language).mkdir(parents=True, exist_ok=True)
        (PICTURES / language / f"{name}.jpg").write_bytes(picture)
