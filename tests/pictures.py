"""Draws the pictures of the README and the handbook: `./draad pictures [--lang nl|fr|de|en] [--of readme|roles|koen]`.

The pages are those of the demo hospital on 23 November 2026, as a browser shows them: the same each time.
"""

import argparse
import re
import shutil
from importlib.resources import files
from io import StringIO
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from rich.console import Console
from rich.terminal_theme import TerminalTheme

from draad.dossier.agenda import agenda
from draad.dossier.reading import read_dossier
from draad.exchange.command_line import agenda_table
from draad.law import BELGIUM
from draad.periods import parse_day
from draad.rules import LANGUAGES
from tests.browser.conftest import PHONE, SWITCHES
from tests.browser.serving import Server, started
from tests.browser.signing_in import signed_in, speak
from tests.handbook_pictures import draw_koen, draw_roles

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
PAPER = TerminalTheme(
    (252, 251, 248),
    (38, 44, 52),
    [
        (38, 44, 52),
        (178, 58, 46),
        (46, 110, 78),
        (150, 104, 20),
        (44, 84, 140),
        (118, 72, 130),
        (30, 110, 118),
        (90, 96, 104),
    ],
)


SARAH, LEEN, MARC = "sarah.wouters", "leen.aerts", "marc.peeters"
KOEN = re.compile(r"/dossiers/\d+/")
"""Marc leads one person who is absent, and that is Koen."""
DESKTOP = {"width": 1360, "height": 720}  # lower than a screen: a picture has to travel
MOST = 150_000
"""Bytes of one picture."""


OF = ("readme", "roles", "koen")


def main() -> None:
    """Draw everything anew, or a part."""
    parser = argparse.ArgumentParser(prog="./draad pictures", description="Draw the pictures of README and handbook.")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the pages in the README")
    parser.add_argument("--of", choices=OF, action="append", help="which of them; all unless said")
    asked = parser.parse_args()
    wanted = asked.of or OF
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=SWITCHES)
        if "koen" in wanted:
            draw_koen(browser)
        if {"readme", "roles"} & set(wanted):
            with started() as server:
                if "roles" in wanted:
                    draw_roles(browser, server)
                if "readme" in wanted:
                    draw_readme(browser, server, asked.lang)
        browser.close()


def draw_readme(browser: Browser, server: Server, language: str) -> None:
    """The agenda in a terminal, and pages in both sizes and themes."""
    draw_agenda()
    for phone in (False, True):
        for theme in ("light", "dark"):
            draw_pages(browser, server, language, theme, phone=phone)


def draw_agenda() -> None:
    """The agenda of a dossier in a terminal."""
    dossier = read_dossier(files("draad.exchange").joinpath("example.json").read_bytes(), BELGIUM)
    console = Console(record=True, width=104, file=StringIO(), highlight=False, force_terminal=True)
    found = agenda(dossier.facts, BELGIUM, dossier.context, parse_day("2026-05-04"))
    agenda_table.show(console, found, "en", None)
    picture = console.export_svg(title="./draad agenda example.json --on 2026-05-04 --lang en", theme=PAPER)
    picture = re.sub(r"@font-face \{.*?\}\s*", "", picture, flags=re.DOTALL)
    (PICTURES / "agenda.svg").write_text(picture, "utf-8")


def draw_pages(browser: Browser, server: Server, language: str, theme: str, *, phone: bool) -> None:
    """The pages in one size and theme: ``vandaag.png``, ``vandaag-phone.png``, ``vandaag-dark.png``…"""
    size, mark = (PHONE, "-phone") if phone else (DESKTOP, "")
    for who, pages in PAGES.items():
        context = browser.new_context(
            base_url=server.url,
            viewport=size,  # type: ignore[arg-type]
            color_scheme=theme,  # type: ignore[arg-type]
            locale="nl-BE",
        )
        context.add_cookies(signed_in(browser, server, who))
        page = context.new_page()
        speak(page, language)
        page.goto("/team/" if who == MARC else "/dossiers/?z=Koen+De+Smet")
        found = KOEN.search(page.locator("main").inner_html())
        assert found is not None
        for name, address in pages.items():
            page.goto(address.format(koen=found[0]))
            page.evaluate("document.fonts.ready")
            if name == "dossier" and not phone:
                page.locator(".phases").evaluate("(one) => one.scrollIntoView()")  # the thread is what it is about
            picture = page.screenshot()
            if len(picture) > MOST:
                raise ValueError(f"{name} takes {len(picture)} bytes; at most {MOST}")
            (PICTURES / f"{name}{mark}{'-dark' if theme == 'dark' else ''}.png").write_bytes(picture)
        context.close()


PAGES: dict[str, dict[str, str]] = {
    SARAH: {"vandaag": "/vandaag/"},
    LEEN: {"dossier": "{koen}", "waarom": "{koen}waarom/cp.put-on-paper/"},
    MARC: {"team": "/team/", "meld-ziek": "/meld-ziek/"},
}
"""Who sees which page: the name of the picture, and the address."""


if __name__ == "__main__":
    main()
