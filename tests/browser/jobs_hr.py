"""The jobs of the HR officer: every morning, at a desk."""

from playwright.sync_api import expect

from tests.browser.walk import SAVE, Steps, Walk, dossier_of, job

SARAH = "sarah.wouters"


@job(SARAH, taps=1)
def check_the_new_calls(walk: Walk) -> Steps:
    """Task 1.1.1: one screen with everybody who called in lately."""
    walk.open("/")
    walk.tap("main a[href*='fase=at_start']")
    yield
    rows = walk.page.locator("main tbody tr")
    assert 0 < rows.count() <= 50


@job(SARAH, taps=7, inputs=1)
def fix_an_end_date(walk: Walk) -> Steps:
    """Task 1.1.1: a missing end date, from the list of calls."""
    walk.open("/dossiers/?fase=at_start")
    walk.tap("main tbody a")
    walk.tap("main details.menu summary")
    walk.tap("main details.menu a[href$='/terug/']")
    walk.pick("way", "later")
    walk.pick("when", "day")
    walk.type("main input[name=on]", "14/12/2026")
    walk.tap(SAVE)
    walk.tap(SAVE)
    yield
    walk.undo()


@job(SARAH, taps=1)
def tell_the_external_service(walk: Walk) -> Steps:
    """Task 1.1.3: four weeks, one press from the task."""
    walk.open("/")
    tick = walk.page.locator("form[action*='be.four-weeks.report/afvinken'] button").first
    action = walk.page.locator("form[action*='be.four-weeks.report/afvinken']").first.get_attribute("action")
    walk.tap(tick)
    yield
    expect(walk.page.locator(f"form[action='{action}']")).to_have_count(0)
    walk.undo()
    walk.open("/")
    expect(walk.page.locator(f"form[action='{action}']")).to_have_count(1)


@job(SARAH, taps=1)
def request_the_estimate(walk: Walk) -> Steps:
    """Task 1.1.3: eight weeks, one press from the task; the receipt stays with the recent actions."""
    walk.open("/")
    walk.tap("form[action*='be.work-potential.request/afvinken'] button")
    yield
    expect(walk.page.locator(".undo")).to_be_visible()
    walk.open("/recent/")
    walk.page.locator("main form[action*='/ongedaan/'] button").first.click()
    expect(walk.page.locator(".undo")).to_be_visible()


@job(SARAH, taps=4, inputs=1)
def record_a_certificate(walk: Walk) -> Steps:
    """An extension: the first day is filled in, the last is typed, what it does is shown before it is saved."""
    walk.open(dossier_of(walk, "Koen De Smet"))
    walk.tap("main details.menu summary")
    walk.tap("main details.menu a[href$='/attest/']")
    walk.type("main input[name=until]", "20/12/2026")
    walk.tap(SAVE)
    walk.tap(SAVE)
    yield
    walk.undo()
