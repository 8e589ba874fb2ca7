"""What everybody does now and then: correct, suppose, ask why, search, take back, change hat, language and theme."""

from playwright.sync_api import expect

from tests.browser.walk import SAVE, Steps, Walk, dossier_of, job

LEEN, HILDE = "leen.aerts", "hilde.goossens"


@job(LEEN, taps=3, inputs=2)
def correct_a_fact(walk: Walk) -> Steps:
    """What changes is shown before it is saved; what stood stays to be read."""
    walk.open(dossier_of(walk, "Amina Haddad"))
    walk.tap("main a[href$='/verbeter/']")
    walk.type("main input[name=on]", "17/11/2026")
    walk.type("main input[name=why]", "verkeerde datum")
    walk.tap(SAVE)
    walk.tap(SAVE)
    yield
    walk.undo()


@job(LEEN, taps=1, inputs=2)
def suppose_another_day(walk: Walk) -> Steps:
    """What if: nothing is kept."""
    walk.open(f"{dossier_of(walk, 'Koen De Smet')}wat-als/")
    walk.select("main select[name=n]", 1)
    walk.type("main input[name=on]", "13/01/2026")
    walk.tap(SAVE)
    yield
    expect(walk.page.locator("main h1")).to_be_visible()
    assert walk.page.locator(UNDOABLE).count() == 0


@job(LEEN, taps=1)
def ask_why(walk: Walk) -> Steps:
    """Goal 12: every dated duty explains itself."""
    walk.open("/")
    walk.tap("main a[href*='/waarom/']")
    yield
    assert "/waarom/" in walk.page.url
    assert walk.page.locator("main section").count() >= 2


@job(LEEN, taps=1, inputs=1)
def search_for_someone(walk: Walk) -> Steps:
    """A part of a name is enough."""
    walk.open("/zoek/")
    walk.type("main input[name=z]", "hadd")
    walk.tap("main form[action='/zoek/'] button")
    yield
    expect(walk.page.locator("main a[href^='/dossiers/']").first).to_contain_text("Amina")


@job(LEEN, taps=3)
def take_back_what_i_did(walk: Walk) -> Steps:
    """Goal 28: from the list of recent actions, also when the strip is gone."""
    walk.open("/")
    walk.tap("form[action*='cp.put-on-paper/afvinken'] button")
    walk.open("/meer/")
    walk.tap("main a[href='/recent/']")
    walk.tap("main form[action*='/ongedaan/'] button")
    yield
    walk.open("/")
    expect(walk.page.locator("form[action*='cp.put-on-paper/afvinken']")).to_have_count(1)


@job(HILDE, taps=2)
def switch_hat(walk: Walk) -> Steps:
    """One role at a time, and another in two presses."""
    walk.open("/meer/")
    before = walk.page.locator("main").inner_text()
    walk.tap("main a[href='/hoeden/']")
    walk.tap("main form[action='/hoeden/'] button[value$=':coach'], main form[action='/hoeden/'] button[value$=':hr']")
    yield
    walk.open("/meer/")
    assert walk.page.locator("main").inner_text() != before


@job(LEEN, taps=1)
def read_another_language(walk: Walk) -> Steps:
    """One press, on the page where language always is."""
    walk.open("/meer/")
    now = (walk.page.locator("html").get_attribute("lang") or "")[:2]
    other = "fr" if now != "fr" else "nl"
    walk.tap(f"main form:has(input[name=lang][value={other}]) button")
    yield
    assert (walk.page.locator("html").get_attribute("lang") or "").startswith(other)


@job(LEEN, taps=1)
def choose_dark(walk: Walk) -> Steps:
    """One press; the page comes dark from the server."""
    walk.open("/meer/")
    walk.tap("main form:has(input[name=theme][value=dark]) button")
    yield
    assert walk.page.locator("html").get_attribute("data-theme") == "dark"
    walk.page.locator("main form:has(input[name=theme][value='']) button").click()


UNDOABLE = ".undo form"
