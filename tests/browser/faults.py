"""What is wrong with a page, for everybody who looks at it: each fault is a line that says where."""

from typing import Any, NamedTuple

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import CDPSession, Page, ViewportSize

NARROW, WIDE = ViewportSize(width=320, height=640), ViewportSize(width=1360, height=900)

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
WIDEST = """() => { const most = document.documentElement.clientWidth;
  const inside = (one) => { for (let up = one.parentElement; up && up !== document.body; up = up.parentElement)
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return true; return false; };
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > most + 1 && !inside(one))
    .slice(0, 4).map((one) => one.outerHTML.slice(0, 110)); }"""
SMALL = """(least) => [...document.querySelectorAll(
    least > 24 ? '.button-primary' : 'a, button, input, select, textarea, summary')]
  .filter((one) => one.getClientRects().length && !one.closest('.unseen, .skip, .native-day')
    && getComputedStyle(one).display !== 'inline')
  .map((one) => [one.outerHTML.slice(0, 110), one.getBoundingClientRect(),
    one.matches('input[type=radio], input[type=checkbox]') && one.labels?.[0]?.getBoundingClientRect()])
  .filter(([, box, label]) => Math.max(box.width, label ? label.width : 0) < least
    || Math.max(box.height, label ? label.height : 0) < least)
  .map(([html]) => html)"""
WATCH_SHIFTS = (
    "window.moved = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) "
    "window.moved += one.value; }).observe({type: 'layout-shift', buffered: true})"
)
SOON = 3_000  # times ten milliseconds
OPEN = "document.querySelectorAll('main details').forEach((one) => { one.open = true })"
AXE = Axe()


def axe_faults(page: Page) -> list[str]:
    """What axe finds: rule and place."""
    found = AXE.run(page).response["violations"]
    return [f"axe {one['id']}: {node['html'][:110]}" for one in found for node in one["nodes"][:3]]


def frame_faults(page: Page, language: str) -> list[str]:
    """One heading, a title that says where one is, the language of the reader."""
    found = page.evaluate(
        "() => [document.querySelectorAll('h1').length, document.title, document.documentElement.lang,"
        " document.querySelectorAll('main').length]"
    )
    headings, title, lang, mains = found
    faults = []
    if headings != 1:
        faults.append(f"{headings} h1")
    if mains != 1:
        faults.append(f"{mains} main")
    if not title.endswith(" · Draad") or len(title) < len("X · Draad"):
        faults.append(f"title {title!r}")
    if lang != f"{language}-BE":
        faults.append(f"lang {lang!r}")
    return faults


def size_faults(page: Page, *, phone: bool) -> list[str]:
    """Targets that are too small; pages that scroll sideways: as they are, on 320 pixels, with text of 200 %, both."""
    faults = [f"smaller than 24: {html}" for html in page.evaluate(SMALL, 24)]
    if phone:
        faults += [f"smaller than 44: {html}" for html in page.evaluate(SMALL, 44)]
    faults += _sideways(page, "as it is")
    before = page.viewport_size
    page.set_viewport_size(NARROW)
    faults += _sideways(page, "on 320")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    faults += _sideways(page, "on 320 with text of 200 %")
    page.set_viewport_size(WIDE)
    faults += _sideways(page, "with text of 200 %")
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.set_viewport_size(before or WIDE)
    return faults


def _sideways(page: Page, when: str) -> list[str]:
    over = page.evaluate(SIDEWAYS)
    return [f"{over} px sideways, {when}: {' | '.join(page.evaluate(WIDEST))}"] if over > 0 else []


class Weight(NamedTuple):
    """Bytes that a page takes over the wire, with nothing kept and once more; and its elements."""

    first: int
    again: int
    nodes: int


class Scales:
    """Weighs pages: what the browser itself says that travelled."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.bytes = 0
        self.document = ""
        self.under_way: dict[str, str] = {}
        """The requests that did not end yet, each with the document that it is for."""
        self.session: CDPSession = page.context.new_cdp_session(page)
        self.session.send("Network.enable")
        self.session.on("Network.requestWillBeSent", self._asked)
        self.session.on("Network.loadingFailed", self._failed)
        self.session.on("Network.loadingFinished", self._arrived)

    def _asked(self, event: dict[str, Any]) -> None:
        self.under_way[event["requestId"]] = event["loaderId"]
        if event["requestId"] == event["loaderId"]:
            self.document = event["loaderId"]

    def _failed(self, event: dict[str, Any]) -> None:
        self.under_way.pop(event["requestId"], None)

    def _arrived(self, event: dict[str, Any]) -> None:
        # What the page before still asked for is not of this page, and may never end.
        if self.under_way.pop(event["requestId"], "") == self.document:
            self.bytes += int(event["encodedDataLength"])

    def weigh(self, address: str) -> Weight:
        """Visit a page with an empty store, and once more with a full one."""
        self.session.send("Network.clearBrowserCache")
        first = self._visit(address)
        again = self._visit(address)
        return Weight(first, again, self.page.evaluate("document.querySelectorAll('*').length"))

    def _visit(self, address: str) -> int:
        self.bytes = 0
        self.page.goto(address, wait_until="load")
        self.page.evaluate("document.fonts.ready.then(() => true)")  # a font arrives after the page counts as loaded
        for _ in range(SOON):
            if self.document not in self.under_way.values():
                return self.bytes
            self.page.wait_for_timeout(10)
        raise AssertionError(f"{address}: {len(self.under_way)} requests still under way")
