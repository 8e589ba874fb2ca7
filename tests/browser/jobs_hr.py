"""The jobs of the HR officer: every morning, at a desk."""

from playwright.sync_api import expect

from tests.browser.walk import SAVE, Steps, Walk, dossier_of, job

SARAH = "sarah.wouters"


@job(SARAH, taps=0)
def check_the_new_calls(walk: Walk) -> Steps:
    """Task 1.1.1: everybody who called in lately, and until when, before anything else of the day."""
    walk.open("/")
    expect(walk.page.locator("#gemeld")).to_be_in_viewport()
    yield
    calls = walk.page.locator("section[aria-labelledby=gemeld] li")
    assert calls.count() > 0
    for call in calls.all():
        assert sum(letter.isdigit() for letter in call.inner_text()) >= 2, "a call has its day"


@job(SARAH, taps=1)
def list_one_phase(walk: Walk) -> Steps:
    """The list of a phase, from its bar."""
    walk.open("/")
    walk.tap("main a[href*='fase=during']")
    yield
    assert 0 < walk.page.locator("main tbody tr").count() <= 50


@job(SARAH, taps=7, inputs=1)
def fix_an_end_date(walk: Walk) -> Steps:
    """Task 1.1.1: a missing end date, from the call."""
    walk.open("/")
    walk.tap("section[aria-labelledby=gemeld] li a")
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
    act = walk.page.locator(".undo form").get_attribute("action")
    walk.open("/recent/")
    walk.page.locator(f"main form[action='{act}'] button").click()
    expect(walk.page.locator(f"main form[action='{act}']")).to_have_count(0)


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


@job(SARAH, taps=2, inputs=1)
def choose_who_keeps_contact_instead(walk: Walk) -> Steps:
    """Somebody asks by telephone that contact does not go through their manager."""
    walk.open(dossier_of(walk, "Koen De Smet") + "ander-contact/")
    walk.tap("main form button:has-text('Marc')")
    walk.select("main select[name=who]", 1)
    walk.tap(SAVE)
    yield
    back = walk.page.locator("main form button:has-text('Marc')")
    expect(back).to_have_count(1)
    back.click()
    expect(walk.page.locator("main select[name=who]")).to_have_count(0)


@job(SARAH, taps=1, inputs=3)
def arrange_who_stands_in(walk: Walk) -> Steps:
    """For a colleague who is away and cannot arrange it."""
    walk.open("/uitlenen/")
    walk.select("main select[name=giver]", 3)
    walk.select("main select[name=taker]", 1)
    walk.type("main input[name=last]", "04/12/2026")
    walk.tap(SAVE)
    yield
    end = walk.page.locator("main form[action$='/stop/'] button")
    before = end.count()
    end.last.click()
    expect(end).to_have_count(before - 1)


@job(SARAH, taps=6, inputs=1)
def write_down_from_paper(walk: Walk) -> Steps:
    """What a worker gave on paper: which paper, what it asks, when it was signed; it came today."""
    walk.open(dossier_of(walk, "Koen De Smet"))
    walk.tap("main details.menu summary")
    walk.tap("main details.menu a[href$='/papier/']")
    walk.tap("main a[href$='/papier/vraag/']")
    walk.pick("about", "pay")
    walk.type("main input[name=signed_on]", "20/11/2026")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(SARAH, taps=2, inputs=1)
def keep_a_choice(walk: Walk) -> Steps:
    """A choice in the list of dossiers gets a name, stands above the list, and can be removed."""
    walk.open("/dossiers/?fase=during")
    walk.tap("main details.opens summary")
    walk.type("main input[name=naam]", "Mijn ronde")
    walk.tap(SAVE)
    yield
    expect(walk.page.locator("nav.tabs a[aria-current]")).to_have_text("Mijn ronde")
    walk.page.locator("main form[action*='/keuzes/'] button").locator("visible=true").first.click()
    expect(walk.page.locator("nav.tabs")).to_have_count(0)


@job(SARAH, taps=2)
def suppose_what_is_asked_most(walk: Walk) -> Steps:
    """What if: what is asked most stands open under its heading, without a search."""
    walk.open(f"{dossier_of(walk, 'Koen De Smet')}wat-als/")
    walk.tap("main details.opens:has(button[name=kind]) > summary")
    walk.tap("main button[name=kind][value='work.resumed']")
    yield
    expect(walk.page.locator("main input[name=kind][value='work.resumed']")).to_have_count(1)
