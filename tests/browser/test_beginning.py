"""From an empty data folder to the first sick call, as a person with only the README walks it."""

import re
import time
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from draad.accounts.one_time_codes import STEP, code_at
from tests.actions.mailbox import free_port
from tests.browser.conftest import DESKTOP
from tests.project.running import Running, draad, started, wait_until

pytestmark = pytest.mark.browser
ADMIN, HR = "lies@example.org", "sarah@example.org"
PASSWORD = "een-lang-en-eigen-wachtwoord"  # noqa: S105 - of nobody
PEOPLE = (
    ("Marc", "Peeters", "marc@example.org"),
    ("Koen", "De Smet", "koen@example.org"),
    ("Fatima", "El Amrani", "fatima@example.org"),
    ("Jan", "Claes", ""),
    ("Els", "Maes", "els@example.org"),
)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[tuple[Running, str]]:
    """A real installation that was just begun, and the link that ``init`` said."""
    data, port = tmp_path / "echt", free_port()
    said = draad("init", "--employer", "Zorg Westhoek", "--admin", ADMIN, "--data", str(data), "--port", str(port))
    link = re.search(r"http://localhost:\d+/wachtwoord/\S+", said.stdout)
    assert link, said.stdout + said.stderr
    with started(data, listens=port) as running:
        running.until("Draad is ready")
        yield running, link[0]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that says when something on it goes wrong."""
    context = browser.new_context(viewport=DESKTOP, locale="nl-BE")
    found = context.new_page()
    found.set_default_timeout(15_000)
    wrong: list[str] = []
    found.on("pageerror", lambda error: wrong.append(str(error)))
    yield found
    context.close()
    assert not wrong


def save(page: Page) -> None:
    page.locator("main form button.button-primary").last.click()


class Codes:
    """The codes of one person's app: each counts once, so the second of a half minute is that of the next."""

    def __init__(self, secret: str) -> None:
        self.secret, self.used = secret, 0

    def new(self) -> str:
        """A code that counts now and was not used yet."""
        wait_until(lambda: self.used <= int(time.time()) // STEP)
        step = max(int(time.time()) // STEP, self.used)
        self.used = step + 1
        return code_at(self.secret, step * STEP).digits


def first_time(page: Page, link: str, mail: str) -> Codes:
    """A password by the one-time link, then signing in, then an app with codes as the second step."""
    page.goto(link)
    for field in page.locator("input[type=password]").all():
        field.fill(PASSWORD)
    save(page)
    page.goto(re.sub(r"/wachtwoord/.*", "/aanmelden/", link))
    sign_in(page, mail)
    page.wait_for_url("**/account/tweede-stap/**")
    expect(page.locator("main")).to_contain_text("tweede stap")
    page.locator("a[href='/account/tweede-stap/app/']").click()
    codes = Codes(page.locator("main code").inner_text().replace(" ", ""))
    page.locator("input[name=code]").fill(codes.new())
    save(page)
    page.wait_for_url(re.compile(r"/account/tweede-stap/(codes/)?$"))
    return codes


def sign_in(page: Page, mail: str, codes: Codes | None = None) -> None:
    page.locator("input[name=login]").fill(mail)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("main form button.button-primary").first.click()
    if codes is not None:
        page.wait_for_url("**/tweede-stap/**")
        page.locator("input[name=code]").fill(codes.new())
        save(page)


def mailed_link(running: Running, to: str, language: str = "nl") -> str:
    """The link of the newest mail to somebody, where no mail server is set: read from its file."""
    found: list[str] = []

    def there() -> bool:
        for place in sorted((running.data / "mail").glob("*.eml")):
            mail = message_from_bytes(place.read_bytes(), policy=default)
            text = mail.get_body().get_content()  # type: ignore[union-attr]
            if mail["To"] == to and (link := re.search(r"http\S+/wachtwoord/\S+", text)):
                assert mail["Content-Language"] == language
                found.append(link[0])
        return bool(found)

    wait_until(there)
    return found[-1]


def fill(page: Page, **values: str) -> None:
    for name, value in values.items():
        page.locator(f"[name={name}]").fill(value)


def pick(page: Page, **values: str) -> None:
    for name, value in values.items():
        page.locator(f"input[name={name}][value='{value}']").check(force=True)


def tell_employer(page: Page) -> None:
    fill(page, name="Zorg Westhoek", short_name="Westhoek", average="38", contact="057 00 00 00")
    pick(page, sector="private", committee="no", main_language="nl")
    page.locator("select[name=region]").select_option("flanders")
    page.locator("input[name=speaks_nl]").check()
    save(page)


def add_people(page: Page) -> None:
    """Five people; from the second on only a name and an address are typed."""
    page.locator("a[href='/beheer/mensen/nieuw/']").first.click()
    fill(page, first_name="Marc", last_name="Peeters", mail="marc@example.org", unit_new="Nacht", since="01/03/2019")
    pick(page, category="white_collar")
    save(page)
    expect(page.locator(".undo")).to_contain_text("Marc Peeters staat erbij")
    for place, (first, last, mail) in enumerate(PEOPLE[1:]):
        fill(page, first_name=first, last_name=last, mail=mail)
        if not place:
            page.locator("select[name=manager]").select_option(label="Peeters, Marc")
        save(page)
        expect(page.locator(".undo")).to_contain_text(f"{first} {last} staat erbij")
    page.get_by_role("link", name="Dat is iedereen").click()
    page.wait_for_url("**/beginnen/mensen/")


def give_hr(page: Page) -> None:
    page.locator("a[href='/beheer/rollen/nieuw/']").first.click()
    fill(page, mail=ADMIN)
    pick(page, hat="hr")
    save(page)
    expect(page.locator("#errors")).to_contain_text("Je kan jezelf geen rol geven")
    fill(page, mail=HR, name="Sarah Wouters")
    save(page)
    page.wait_for_url("**/beheer/rollen/")
    expect(page.locator("main")).to_contain_text("Sarah Wouters")


def test_from_init_to_the_first_sick_call(empty: tuple[Running, str], page: Page, browser: Browser) -> None:
    running, link = empty
    home = f"http://localhost:{running.port}"
    codes = first_time(page, link, ADMIN)
    page.goto(home)
    page.wait_for_url("**/beginnen/")
    page.locator("main a.button-primary").first.click()
    tell_employer(page)
    page.wait_for_url("**/beginnen/leiding/")

    page.context.clear_cookies()  # the browser is closed, and opened again the next day
    page.goto(f"{home}/aanmelden/")
    sign_in(page, ADMIN, codes)
    page.wait_for_url("**/beginnen/")
    page.get_by_role("link", name="Verder met stap 2").click()

    expect(page.locator("main")).to_contain_text("Zet in het arbeidsreglement wie")
    pick(page, leads="coach", contact_by="manager", every="14")
    fill(page, in_rules_since="01/01/2026")
    save(page)
    page.wait_for_url("**/beginnen/gezondheidsdienst/")
    fill(page, name="Dienst Zuiderwind", physician_name="Nele Claes", physician_mail="nele@zuiderwind.example")
    save(page)
    page.wait_for_url("**/beginnen/mensen/")
    add_people(page)
    give_hr(page)
    page.goto(f"{home}/beginnen/mensen/")
    save(page)
    page.wait_for_url("**/beginnen/brieven/")
    fill(page, street="Kouter 1", city="8900 Ieper", signed_by="Sarah Wouters")
    save(page)
    page.wait_for_url("**/beginnen/nakijken/")
    save(page)
    page.wait_for_url("**/beginnen/")
    expect(page.locator(".undo")).to_contain_text("2 uitnodigingen")
    for place in ("/vandaag/", "/dossiers/"):
        assert page.goto(home + place).status == 404  # type: ignore[union-attr]

    hers = browser.new_context(viewport=DESKTOP, locale="nl-BE").new_page()
    first_time(hers, mailed_link(running, HR), HR)
    hers.goto(f"{home}/meld-ziek/")
    hers.locator("main input[name=z]").fill("koen")
    hers.keyboard.press("Enter")
    hers.locator("main a[href^='/meld-ziek/']", has_text="Koen De Smet").click()
    hers.wait_for_url(re.compile(r"/meld-ziek/\d+/$"))
    save(hers)
    hers.wait_for_url("**/bewaard/")
    hers.goto(f"{home}/dossiers/")
    expect(hers.locator("main")).to_contain_text("Koen De Smet")
    hers.context.close()
