"""No page keeps a sentence of another language: what two languages share are names, and what people typed."""

import re
from html.parser import HTMLParser

import pytest
from playwright.sync_api import Page

from draad.demo.hospital.stories_told import TOLD
from draad.privacy.hats import Hat
from draad.rules import Language
from tests.browser import jobs_coach, jobs_worker
from tests.browser.conftest import Opened
from tests.browser.places import PEOPLE, places_of

pytestmark = pytest.mark.browser

WORD = re.compile(r"\b[a-zà-öø-ÿ]{2,}\b")
TYPED = {jobs_coach.NOTE, jobs_worker.QUESTION, jobs_worker.STATEMENT} | {
    line.split(" | ")[1].strip() for story in TOLD.values() for line in story.splitlines() if " | " in line
}
"""What people of the demo, and the jobs that were walked before, wrote in the dossiers that are walked."""
IN_THEIR_LANGUAGE = {"recent", "papier_formulier"}
"""Rooms that name a letter as it leaves, or hold one: in the language of who gets it."""
SITE = re.compile(r"\b[a-z]+\.[a-z]+\.(pro|be|eu)\b")
SPOKEN = {"aria-label", "alt", "title", "placeholder"}


class _Texts(HTMLParser):
    """Collects what is read on a page: text and labels, without what a person typed."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "style", "textarea"}:
            self.silent += 1
        self.found |= {value for name, value in attrs if name in SPOKEN and value}

    def handle_endtag(self, tag: str) -> None:
        if tag in {"script", "style", "textarea"}:
            self.silent -= 1

    def handle_data(self, data: str) -> None:
        if not self.silent and data.strip():
            self.found.add(" ".join(data.split()))


def sentences(page: Page, address: str) -> set[str]:
    """What stands on a page with at least three words in small letters: names and dates have fewer."""
    reader = _Texts()
    reader.feed(page.request.get(address).text())
    long = {text for text in reader.found if len(WORD.findall(text)) >= 3 and not SITE.search(text) and "@" not in text}
    return long - TYPED


@pytest.mark.parametrize(
    ("hat", "language"),
    [(Hat.HR, "fr"), (Hat.MANAGER, "de"), (Hat.COACH, "fr"), (Hat.WORKER, "en"), (Hat.PHYSICIAN, "de")],
)
def test_nothing_stays_behind_in_dutch(open_page: Opened, hat: Hat, language: Language) -> None:
    page = open_page(PEOPLE[hat])
    addresses = [place.address for place in places_of(page.context).places if place.room not in IN_THEIR_LANGUAGE]
    dutch = {address: sentences(page, address) for address in addresses}
    page = open_page(PEOPLE[hat], language=language)
    left = {(address, text) for address in addresses for text in dutch[address] & sentences(page, address)}
    assert not left, "\n" + "\n".join(f"{address}: {text}" for address, text in sorted(left))
