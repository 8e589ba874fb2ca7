"""The jobs of someone who leads a team: on the floor, with a phone, a few times a month."""

from playwright.sync_api import expect

from tests.browser.walk import SAVE, Steps, Walk, dossier_of, job

MARC = "marc.peeters"


@job(MARC, taps=3)
def record_a_sick_call(walk: Walk) -> Steps:
    """Goal 1: three taps."""
    walk.open("/")
    walk.tap("a[href='/meld-ziek/']")
    walk.tap(walk.page.locator("main a[href^='/meld-ziek/']", has_text="Lotte Pauwels"))
    walk.tap(SAVE)
    yield
    assert walk.page.url.endswith("/bewaard/")
    assert "Lotte" in walk.page.locator("h1").inner_text()
    walk.undo()
    walk.open("/meld-ziek/")
    expect(walk.page.locator("main a[href^='/meld-ziek/']", has_text="Lotte Pauwels")).to_be_visible()


@job(MARC, taps=2)
def note_a_contact_from_a_link(walk: Walk) -> Steps:
    """Goal 2: two taps from the link in a mail, nothing to type."""
    walk.open(f"{dossier_of(walk, 'Koen De Smet')}contact/")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(MARC, taps=0)
def see_who_is_away_and_who_returns_when(walk: Walk) -> Steps:
    """Task 1.2.3: the first screen, without scrolling."""
    walk.open("/")
    away = walk.page.locator("main a[href^='/dossiers/']", has_text="Koen De Smet").first
    expect(away).to_be_in_viewport()
    expect(walk.page.locator("main").get_by_text("30").first).to_be_in_viewport()
    yield
    assert walk.page.url.endswith("/team/")


@job(MARC, taps=3)
def prepare_a_talk_with_its_guide(walk: Walk) -> Steps:
    """Task 1.2.4: from the dossier to the talk that fits now; its guide stands beside it."""
    walk.open(dossier_of(walk, "Koen De Smet"))
    walk.tap("main details.menu summary")
    walk.tap("main details.menu a[href$='/gesprek/']")
    walk.tap("main ul.lines a")
    yield
    expect(walk.page.locator("#leidraad")).to_be_visible()


@job(MARC, taps=1)
def open_the_guide_from_the_task(walk: Walk) -> Steps:
    """Task 1.2.4: the guide is open in one tap."""
    walk.open("/")
    walk.tap("main a.button[href$='/contact/']")
    yield
    expect(walk.page.locator("#leidraad")).to_be_visible()


@job(MARC, taps=2)
def record_a_talk(walk: Walk) -> Steps:
    """Task 1.2.4: the result in a minute; everything but the save has an answer already."""
    walk.open(f"{dossier_of(walk, 'Koen De Smet')}gesprek/return/")
    walk.tap("main input[name=written]")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(MARC, taps=4)
def say_that_someone_is_back(walk: Walk) -> Steps:
    """A return: what follows is shown before it is saved."""
    walk.open(dossier_of(walk, "Koen De Smet"))
    walk.tap("main details.menu summary")
    walk.tap("main details.menu a[href$='/terug/']")
    walk.tap(SAVE)
    walk.tap(SAVE)
    yield
    walk.undo()


@job(MARC, taps=3)
def plan_a_talk(walk: Walk) -> Steps:
    """Task 1.2.4: a talk a week from now, beside its guide."""
    walk.open(f"{dossier_of(walk, 'Koen De Smet')}gesprek/return/")
    walk.tap("main a[href$='/return/plannen/']")
    walk.pick("channel", "phone")
    walk.tap(SAVE)
    yield
    walk.undo()
