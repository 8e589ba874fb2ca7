"""The jobs of the administrator: seldom, at a desk, and never in a dossier."""

from playwright.sync_api import expect

from tests.browser.walk import SAVE, Steps, Walk, job

NILS = "nils.herremans"


@job(NILS, taps=2, inputs=1)
def say_who_signs_the_letters(walk: Walk) -> Steps:
    """One thing of the settings, changed where it stands."""
    walk.open("/")
    walk.tap("main a[href='/beginnen/brieven/']")
    walk.type("main input[name=signed_as]", "personeelsverantwoordelijke")
    walk.tap(SAVE)
    yield
    expect(walk.page.locator(".undo")).to_be_visible()


@job(NILS, taps=3, inputs=1)
def find_how_somebody_works(walk: Walk) -> Steps:
    """Unit, manager, hours and way in of one person; nothing of an absence."""
    walk.open("/beheer/mensen/")
    walk.type("main input[name=q]", "koen")
    walk.tap("main form[role=search] button")
    walk.tap(walk.page.locator("main a[href^='/beheer/mensen/']", has_text="Koen De Smet"))
    yield
    expect(walk.page.locator("main #work")).to_be_visible()
    for word in ("afwezig", "absent", "abwesend", "away"):
        expect(walk.page.locator("main")).not_to_contain_text(word)
