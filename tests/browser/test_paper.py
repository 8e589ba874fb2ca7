"""What people print fits on few sheets of A4, and what is empty says how to go on."""

import re

import pytest

from tests.browser.conftest import Opened
from tests.browser.walk import Walk, dossier_of

pytestmark = pytest.mark.browser

SHEET = re.compile(rb"/Type\s*/Page\b")
DEAD_ENDS = [
    ("leen.aerts", "/nergens/"),
    ("leen.aerts", "/dossiers/1/"),
    ("leen.aerts", "/zoek/?z=xyzzy"),
    ("leen.aerts", "/dossiers/?z=xyzzy"),
    ("leen.aerts", "/dossiers/?fase=before"),
    ("sarah.wouters", "/meld-ziek/?z=xyzzy"),
    ("katrijn.vermeersch", "/team/"),
    ("katrijn.vermeersch", "/vandaag/"),
    ("katrijn.vermeersch", "/recent/"),
    ("fatima.bouazza", "/dossiers/"),
]


@pytest.mark.parametrize(("who", "sheets"), [("leen.aerts", 4), ("marc.peeters", 4)])
def test_a_dossier_prints_on_few_sheets(open_page: Opened, who: str, sheets: int) -> None:
    page = open_page(who, theme="dark")
    page.goto(dossier_of(Walk(page), "Koen De Smet"))
    paper = page.pdf(prefer_css_page_size=True)
    assert 1 <= len(SHEET.findall(paper)) <= sheets


@pytest.mark.parametrize(("who", "address"), DEAD_ENDS)
def test_no_end_is_dead(open_page: Opened, who: str, address: str) -> None:
    page = open_page(who)
    page.goto(address)
    assert page.locator("main h1").is_visible()
    onward = page.locator("main :is(a[href], form button, form input)").locator("visible=true")
    assert onward.count() > 0


def test_every_open_dossier_says_who_is_up_next(open_page: Opened) -> None:
    page = open_page("sarah.wouters")
    page.goto("/dossiers/")
    rows = page.locator("main tbody tr")
    silent = [row.inner_text() for row in rows.all() if not row.locator("td").nth(2).locator("small").inner_text()]
    assert rows.count() > 40
    assert silent == []
