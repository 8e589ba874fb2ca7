"""The jobs of the person who is ill: at home, with a phone, tired."""

import re

from playwright.sync_api import expect

from tests.browser.walk import SAVE, Steps, Walk, job

KOEN = "koen.de-smet"
QUESTION = "Ik wil graag eens horen hoe het met de ploeg gaat."
STATEMENT = "Dat gesprek was korter dan hier staat."


@job(KOEN, taps=0)
def read_my_thread(walk: Walk) -> Steps:
    """Task 1.3.2: the first page is one's own."""
    walk.open("/")
    yield
    assert walk.page.url.endswith("/mijn-draad/")
    expect(walk.page.locator("h1")).to_be_in_viewport()


@job(KOEN, taps=1)
def see_who_may_read_this_and_who_looked(walk: Walk) -> Steps:
    """Goal 7: one tap from one's own page; everybody who looked, by name."""
    walk.open("/")
    walk.tap("main a[href='/mijn-gegevens/']")
    yield
    expect(walk.page.locator("main #looks")).to_be_visible()
    expect(walk.page.locator("main table tbody tr").first).to_be_attached()
    expect(walk.page.locator("main").get_by_text("Leen Aerts").first).to_be_visible()


@job(KOEN, taps=2, inputs=1)
def say_when_i_expect_to_be_back(walk: Walk) -> Steps:
    """Task 1.3.4: twenty seconds."""
    walk.open("/")
    walk.tap("main a[href$='/noteer/absence.expected_until/']")
    walk.type("main input[name=b_until]", "06/12/2026")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(KOEN, taps=2)
def answer_my_plan(walk: Walk) -> Steps:
    """Goal 6: two taps, the second on the page where one reads it once more."""
    walk.open("/")
    walk.tap("main .answers a[href$='/ja/']")
    walk.tap(SAVE)
    yield
    walk.undo()
    expect(walk.page.locator("main .answers a[href$='/ja/']").first).to_be_visible()


@job(KOEN, taps=3, inputs=1)
def ask_for_a_talk(walk: Walk) -> Steps:
    """Task 1.3.3: without a legal term, in one's own words."""
    walk.open("/")
    walk.tap("main a[href='/vraag-iets/']")
    walk.tap("main a[href='/vraag-iets/contact/']")
    walk.type("main textarea[name=text]", QUESTION)
    walk.tap(SAVE)
    yield
    walk.undo()


@job(KOEN, taps=2, inputs=2)
def add_a_certificate(walk: Walk) -> Steps:
    """Task 1.3.4: its first and its last day."""
    walk.open("/")
    walk.tap("main a[href$='/noteer/certificate.received/']")
    walk.type("main input[name=b_from]", "01/12/2026")
    walk.type("main input[name=b_until]", "20/12/2026")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(KOEN, taps=4)
def choose_how_i_want_contact(walk: Walk) -> Steps:
    """Task 1.3.5: who, how often and how."""
    walk.open("/")
    walk.tap("main a[href$='/contactafspraak/']")
    walk.pick("every", "14")
    walk.pick("channel", "message")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(KOEN, taps=2, inputs=1)
def ask_for_a_time_of_rest(walk: Walk) -> Steps:
    """Task 1.3.5: nobody calls until then."""
    walk.open("/")
    walk.tap("main a[href$='/contactafspraak/']")
    walk.type("main input[name=quiet_until]", "07/12/2026")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(KOEN, taps=4)
def take_back_a_consent(walk: Walk) -> Steps:
    """As easy as giving it."""
    walk.open("/")
    walk.tap("main a[href='/toestemmingen/']")
    walk.tap("main a[href='/toestemmingen/tell_colleagues/manager/']")
    walk.pick("answer", "withdraw")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(KOEN, taps=3, inputs=1)
def write_my_side_of_it(walk: Walk) -> Steps:
    """Task 1.3.2: what is not right gets one's own words beside it."""
    walk.open("/")
    walk.tap("main a[href='/mijn-gegevens/']")
    walk.tap("main a[href^='/mijn-gegevens/verklaring/']")
    walk.type("main textarea[name=text]", STATEMENT)
    walk.tap(SAVE)
    yield
    walk.undo()


@job(KOEN, taps=2)
def read_all_there_is(walk: Walk) -> Steps:
    """Task 1.3.2: everything on one page, to keep."""
    walk.open("/")
    walk.tap("main a[href='/mijn-gegevens/']")
    walk.tap("main a[href='/mijn-gegevens/alles/']")
    yield
    assert walk.page.locator("main #looks").is_visible()


@job(KOEN, taps=2)
def let_contact_go_round_my_manager(walk: Walk) -> Steps:
    """No reason is asked; the other way round is the same press."""
    walk.open("/")
    walk.tap("main a[href$='/contactpersoon/']")
    walk.tap("main form button:has-text('Marc')")
    yield
    expect(walk.page.locator("main textarea")).to_have_count(0)
    back = walk.page.locator("main form button:has-text('Marc')")
    expect(back).to_have_count(1)
    back.click()


@job(KOEN, taps=3, inputs=1)
def open_a_way_of_my_own(walk: Walk) -> Steps:
    """A way in that stays when the mail at work is closed; the code shows once, and the way is closed again."""
    walk.open("/mijn-gegevens/")
    walk.tap("main a[href='/mijn-gegevens/eigen-weg/']")
    walk.type("main input[name=mail]", "koen@thuis.example")
    walk.tap(SAVE)
    yield
    expect(walk.page.locator("main code")).to_have_text(re.compile(r"^\w{4}-\w{4}-\w{4}$"))
    walk.page.locator("form[action$='/dicht/'] button").click()
    expect(walk.page.locator("form[action$='/dicht/']")).to_have_count(0)
