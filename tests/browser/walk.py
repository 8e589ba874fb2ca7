"""A person at a page, counted: each press, each thing filled in. By hand on a screen, or with the keyboard alone."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from playwright.sync_api import Locator, Page, expect

Steps = Iterator[None]
UNDO = ".undo form[action*='/ongedaan/'] button"
SAVE = "main form button.button-primary"
HERE = "(one) => one === document.activeElement"
FAR = 250
"""More stops than any page has: what is not reached by then cannot be reached."""
BETWEEN = """(one) => { const here = document.activeElement, from = here === document.body ? null : here;
  return [...document.querySelectorAll('a[href], button, input:not([type=radio]), select, textarea, summary')]
    .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility()
      && (!from || from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)
      && stop.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING
      && !stop.contains(one)).length; }"""
"""How many stops surely lie between the focus and a place: Tab is pressed as often before anybody looks where it is."""


class Walk:
    """Walks with a finger or a mouse."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.taps = 0
        self.inputs = 0

    def open(self, address: str) -> None:
        """Come in at an address: by signing in, by a link in a mail. Not counted."""
        answer = self.page.goto(address)
        assert answer is not None
        assert answer.ok, (address, answer.status)

    def one(self, what: str | Locator) -> Locator:
        """The first of its kind that can be seen."""
        found = self.page.locator(what) if isinstance(what, str) else what
        seen = found.locator("visible=true").first
        expect(seen).to_be_visible()
        return seen

    def tap(self, what: str | Locator) -> None:
        """Press a link or a button."""
        self.taps += 1
        self._press(self.one(what))

    def pick(self, name: str, value: str) -> None:
        """Choose one of some tiles."""
        self.taps += 1
        self._pick(self.page.locator(f"input[name={name}][value='{value}']"))

    def type(self, what: str, text: str) -> None:
        """Fill in a field."""
        self.inputs += 1
        self._type(self.one(what), text)

    def select(self, what: str, number: int) -> None:
        """Choose from a list, by its place there."""
        self.inputs += 1
        self._select(self.one(what), number)

    def undo(self) -> None:
        """Take back what was just done, with the strip that says it; what was done is over then. Not counted."""
        button = self.page.locator(UNDO)
        expect(button).to_be_visible()
        button.click()
        expect(button).to_have_count(0)

    def _press(self, found: Locator) -> None:
        found.click()

    def _pick(self, found: Locator) -> None:
        self.page.locator("label", has=found).click()

    def _type(self, found: Locator, text: str) -> None:
        found.fill(text)

    def _select(self, found: Locator, number: int) -> None:
        found.select_option(index=number)


class Keys(Walk):
    """Walks with the keyboard alone: Tab to a place, then the key that acts there."""

    def _near(self, found: Locator) -> None:
        for _ in range(found.evaluate(BETWEEN)):
            self.page.keyboard.press("Tab")

    def _reach(self, found: Locator) -> None:
        self._near(found)
        for _ in range(FAR):
            if found.evaluate(HERE):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not come to {found}")

    def _press(self, found: Locator) -> None:
        self._reach(found)
        if found.evaluate("(one) => one.matches('summary, input')"):
            self.page.keyboard.press("Space")
            return
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def _pick(self, found: Locator) -> None:
        name = found.get_attribute("name")
        self._near(found)
        for _ in range(FAR):
            if self.page.evaluate("document.activeElement.name") == name:
                break
            self.page.keyboard.press("Tab")
        else:
            raise AssertionError(f"Tab does not come to {name}")
        for _ in range(10):
            if found.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"arrows do not come to {found}")

    def _type(self, found: Locator, text: str) -> None:
        self._reach(found)
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text)

    def _select(self, found: Locator, number: int) -> None:
        self._reach(found)
        for _ in range(number):
            self.page.keyboard.press("ArrowDown")


class Job(NamedTuple):
    """One job: who does it, the most presses and things to fill in, and how it goes.

    A walk yields once, when the job is done; what comes after it looks whether it worked, and puts things back.
    """

    name: str
    who: str
    taps: int
    inputs: int
    steps: Callable[[Walk], Steps]
    keys: bool
    plain: bool


JOBS: list[Job] = []


def job(
    who: str, *, taps: int, inputs: int = 0, keys: bool = True, plain: bool = True
) -> Callable[[Callable[[Walk], Steps]], Callable[[Walk], Steps]]:
    """Add a job to those that are walked.

    :param keys: whether it is also walked with the keyboard alone.
    :param plain: whether it is also walked without JavaScript.
    """

    def add(steps: Callable[[Walk], Steps]) -> Callable[[Walk], Steps]:
        JOBS.append(Job(steps.__name__, who, taps, inputs, steps, keys, plain))
        return steps

    return add


@dataclass(frozen=True)
class Counted:
    """What a walk took."""

    taps: int
    inputs: int


def walked(one: Job, walk: Walk) -> Counted:
    """Walk a job to its end and say what it took until it was done."""
    steps = one.steps(walk)
    next(steps)
    found = Counted(walk.taps, walk.inputs)
    for _ in steps:
        raise AssertionError(f"{one.name} is done twice")
    return found


def dossier_of(walk: Walk, name: str) -> str:
    """The address of the dossier of somebody, as the search finds it. Not counted."""
    text = walk.page.request.get("/zoek/", params={"z": name}).text()
    found = re.search(rf'href="(/dossiers/\d+/)"[^>]*>\s*{name}', text)
    assert found, f"{walk.page.url}: the search does not find {name}"
    return found[1]
