"""A story on a stage: one server whose clock moves, and everybody in it at a browser of their own.

Chapters move the clock, let somebody walk through their pages, and look at what each of the others sees.
"""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page

from tests.browser.conftest import DESKTOP, PATIENCE, PHONE
from tests.browser.serving import Server, started
from tests.browser.signing_in import sign_in
from tests.browser.walk import SAVE, Walk

DOSSIER = re.compile(r"/dossiers/\d+/")


Keep = Callable[[str, Page], None]
"""What is done with a page that shows what a chapter is about: its name, and the page."""


def keep_none(name: str, page: Page) -> None:
    """Keep no picture."""


class Stage:
    """Where a story is played."""

    def __init__(self, server: Server, browser: Browser, clock: Path, keep: Keep) -> None:
        self.server, self.browser, self.clock, self.keep = server, browser, clock, keep
        self.pages: dict[str, Page] = {}
        self.dossier = ""
        """The address of the dossier that the story is about, once somebody found it."""

    def on(self, moment: str) -> None:
        """Let it be that day (nine o'clock) or that moment."""
        self.clock.write_text(moment if "T" in moment else f"{moment}T09:00:00", "utf-8")

    def be(self, who: str, *, phone: bool = False) -> "Part":
        """Somebody at their browser, signed in."""
        if who not in self.pages:
            context = self.browser.new_context(
                base_url=self.server.url,
                viewport=PHONE if phone else DESKTOP,
                locale="nl-BE",
            )
            page = context.new_page()
            page.set_default_timeout(PATIENCE)
            sign_in(page, who)
            self.pages[who] = page
        return Part(self, who, self.pages[who])

    def close(self) -> None:
        """Let everybody go home."""
        for page in self.pages.values():
            page.context.close()


class Part(Walk):
    """What somebody does and sees."""

    def __init__(self, stage: Stage, who: str, page: Page) -> None:
        super().__init__(page)
        self.stage, self.who = stage, who

    def go(self, address: str) -> "Part":
        """Come to a page. ``{dossier}`` is the dossier of the story."""
        self.open(address.replace("{dossier}", self.stage.dossier))
        return self

    def fill(self, fields: dict[str, str]) -> None:
        """Fill in fields, choose tiles, tick boxes and pick from lists by what these say, each as its kind asks."""
        for name, value in fields.items():
            self._give(name, value)

    def _give(self, name: str, value: str) -> None:
        found = self.page.locator(f"main [name='{name}']")
        self._unfold(found.first)
        kind = found.first.get_attribute("type") or found.first.evaluate("(one) => one.tagName.toLowerCase()")
        if kind == "radio":
            self.pick(name, value)
        elif kind == "checkbox":
            self.taps += 1
            found.first.check()
        elif kind == "select":
            option = found.first.locator("option", has_text=value).first.get_attribute("value")
            self.one(found.first).select_option(option)
        else:
            self.one(found.first).fill(value)

    def _unfold(self, found: object) -> None:
        for summary in self.page.locator("main details:not([open])", has=found).all():  # type: ignore[arg-type]
            summary.locator("summary").first.click()

    def save(self) -> None:
        """Press the main button of the form; once more where it first shows what follows."""
        self.tap(SAVE)
        self._no_error()
        if self.page.locator("main form input[name=checked]").count():
            self.tap(SAVE)
            self._no_error()

    def _no_error(self) -> None:
        wrong = self.page.locator("main .errors")
        if wrong.count():
            raise AssertionError(f"{self.who} at {self.page.url}: {wrong.first.inner_text()}")

    def does(self, address: str, /, **fields: str) -> "Part":
        """Come to a form, fill it in and save it."""
        self.go(address)
        self.fill(fields)
        self.save()
        return self

    def records(self, kind: str, /, **fields: str) -> "Part":
        """Record a fact in the form of its kind: ``on`` is its day, the other fields are its keys."""
        given = {name if name == "on" else f"b_{name.rstrip('_')}": value for name, value in fields.items()}
        return self.does(f"{{dossier}}noteer/{kind}/", **given)

    def text(self) -> str:
        """What the page says."""
        return self.page.locator("main").inner_text()

    def picture(self, name: str) -> "Part":
        """Show what this page looks like, where pictures are kept."""
        self.stage.keep(name, self.page)
        return self

    def sees(self, *said: str) -> "Part":
        """See all this on the page."""
        read = " ".join((self.page.locator("main").text_content() or "").split())
        for one in said:
            assert one in read, f"{self.who} does not see {one!r} at {self.page.url}: {read[:600]}"
        return self

    def does_not_see(self, *said: str) -> "Part":
        """See none of this anywhere in what the server sent for this page."""
        sent = self.page.content()
        for one in said:
            assert one not in sent, f"{self.who} sees {one!r} at {self.page.url}"
        return self

    def finds_nothing(self, address: str) -> "Part":
        """Be told that there is nothing, as of an address that never was."""
        for one in (address.replace("{dossier}", self.stage.dossier), "/nergens/"):
            answer = self.page.goto(one)
            assert answer is not None
            assert answer.status == 404, (self.who, one, answer.status)
        return self


@contextmanager
def stage(
    browser: Browser, first_day: str, protocols: tuple[str, ...], workers: int = 604, keep: Keep = keep_none
) -> Iterator[Stage]:
    """A new house on a server of its own, whose clock begins at nine o'clock of a day."""
    with TemporaryDirectory(prefix="draad-clock-") as folder:
        clock = Path(folder) / "clock"
        clock.write_text(f"{first_day}T09:00:00", "utf-8")
        told = f"make({protocols!r}, {workers})"
        with started(f"@{clock}", lambda environment: _prepare(told, environment)) as server:
            found = Stage(server, browser, clock, keep)
            try:
                yield found
            finally:
                found.close()


def _prepare(told: str, environment: dict[str, str]) -> None:
    """Fill the data folder in a process of its own: the settings of this one are those of the tests."""
    program = f"import django; django.setup(); from tests.browser.small_house import make; {told}"
    subprocess.run(
        (sys.executable, "-c", program),
        env={**environment, "DJANGO_SETTINGS_MODULE": "draad.project.settings"},
        cwd=Path(__file__).parents[2],
        check=True,
    )
