"""The calendar feed through a real server: made in a browser, read over the network, and shown by khal."""

from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests.browser.conftest import Opened
from tests.desk.calendars import read_by_khal

pytestmark = pytest.mark.browser


def test_an_address_made_in_a_browser_is_read_by_a_calendar_program(open_page: Opened, tmp_path: Path) -> None:
    page = open_page("marc.peeters", phone=True)
    page.goto("/agenda/")
    page.locator("main form[action$='/feed/nieuw/'] button").click()
    address = page.locator("main textarea").input_value()
    assert address.endswith(".ics")
    with urlopen(address) as answer:  # noqa: S310 - our own server
        text = answer.read()
        assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
        assert answer.headers.get("Set-Cookie") is None
    seen = read_by_khal(tmp_path, text)
    assert seen
    assert all(one.title.startswith("Opvolging ") and one.title.count(".") == 2 for one in seen)
    for name in (b"Koen", b"De Smet", b"Leen", b"Marc"):
        assert name not in text
    page.goto("/agenda/")
    page.locator("main form[action$='/feed/intrekken/'] button").click()
    page.wait_for_url("**/agenda/")
    with pytest.raises(HTTPError) as gone:
        urlopen(address)  # noqa: S310 - our own server
    assert gone.value.code == 404
    gone.value.close()
