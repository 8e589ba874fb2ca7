"""The jobs of the return coach: first thing in the morning, and in a talk with a laptop."""

from playwright.sync_api import expect

from tests.browser.walk import SAVE, Steps, Walk, dossier_of, job

LEEN = "leen.aerts"
NOTE = "Koen begint maandag. We bellen woensdag over het rooster."


@job(LEEN, taps=0)
def know_what_to_do_today(walk: Walk) -> Steps:
    """Goal 3: no press after signing in."""
    walk.open("/")
    expect(walk.page.locator("h1")).to_be_in_viewport()
    expect(walk.page.locator("main .lead").first).to_be_in_viewport()
    yield
    assert walk.page.url.endswith("/vandaag/")


@job(LEEN, taps=4, inputs=1)
def log_a_talk(walk: Walk) -> Steps:
    """Task 1.4.2: what was agreed, and the next day."""
    walk.open(dossier_of(walk, "Koen De Smet"))
    walk.tap("main details.menu summary")
    walk.tap("main details.menu a[href$='/gesprek/']")
    walk.pick("next", "month")
    walk.type("main textarea[name=note]", NOTE)
    walk.tap(SAVE)
    yield
    walk.undo()


@job(LEEN, taps=1)
def nudge_somebody(walk: Walk) -> Steps:
    """Task 1.4.4: one press."""
    walk.open("/")
    walk.tap("form[action$='/herinneren/'] button")
    yield
    walk.undo()


@job(LEEN, taps=1)
def scan_the_dossiers(walk: Walk) -> Steps:
    """Task 1.4.5: everybody on one list, with who is up next and when."""
    walk.open("/")
    walk.tap("main a[href='/dossiers/']")
    yield
    assert 10 < walk.page.locator("main tbody tr").count() <= 50


@job(LEEN, taps=3, inputs=1)
def hand_over_a_dossier(walk: Walk) -> Steps:
    """Task 1.4.5: to the other coach."""
    walk.open(dossier_of(walk, "Tom Willems"))
    walk.tap("main details.menu summary")
    walk.tap("main details.menu a[href$='/mensen/']")
    walk.select("main select[name=coach]", 1)
    walk.tap("main form[action$='/mensen/'] button.button-primary")
    yield
    walk.undo()


@job(LEEN, taps=1)
def tick_a_routine_task(walk: Walk) -> Steps:
    """Goal 4: a routine task takes one press."""
    walk.open("/")
    walk.tap("form[action*='cp.put-on-paper/afvinken'] button")
    yield
    walk.undo()


@job(LEEN, taps=4)
def close_a_thread(walk: Walk) -> Steps:
    """Task 1.4.5: what came to an end is closed, with its ground; it can be taken back."""
    walk.open(dossier_of(walk, "Kobe Hendrickx"))
    walk.tap("main details.menu summary")
    walk.tap("main details.menu a[href$='/mensen/']")
    walk.pick("ground", "back_for_good")
    walk.tap("main form[action$='/sluiten/'] button.button-primary")
    yield
    walk.undo()


@job(LEEN, taps=3)
def agree_how_we_keep_contact(walk: Walk) -> Steps:
    """What was said in a talk about how often, and by whom."""
    walk.open(f"{dossier_of(walk, 'Koen De Smet')}contact/")
    walk.tap("main a[href$='/contactafspraak/']")
    walk.pick("every", "14")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(LEEN, taps=4, inputs=1)
def hand_a_dossier_over(walk: Walk) -> Steps:
    """Task 1.4.5: before leave. Told at once, gone at once, and taken back when it was a mistake."""
    walk.open("/overdragen/")
    walk.select("main select[name=taker]", 1)
    walk.tap("main details.opens summary")
    walk.tap("main input[name=dossier]")
    walk.pick("how", "now")
    walk.tap(SAVE)
    yield
    walk.undo()
