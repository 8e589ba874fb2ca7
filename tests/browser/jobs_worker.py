"""The jobs of the person who is ill: at home, with a phone, tired."""

from playwright.sync_api import expect

from tests.browser.walk import SAVE, Steps, Walk, job

KOEN = "koen.de-smet"


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
