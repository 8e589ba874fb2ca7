"""The jobs of the occupational physician and the nurse: at a desk, between two visits."""

from playwright.sync_api import expect

from tests.browser.walk import SAVE, Steps, Walk, job

NELE, TINE = "nele.claes", "tine.hermans"
ROW = "main tbody tr"
WORK = "3 x 6 h, 2 x 15 min"


def row(walk: Walk, name: str) -> str:
    """The row of somebody."""
    return f"{ROW}:has(th:has-text('{name}'))"


@job(NELE, taps=0)
def know_what_comes_first(walk: Walk) -> Steps:
    """Task 1.5.1: the fewest days left on top, over every employer, on one screen."""
    walk.open("/")
    expect(walk.page.locator("h1")).to_be_in_viewport()
    yield
    assert walk.page.url.endswith("/wachtrij/")
    assert walk.page.locator(ROW).first.locator("th").inner_text().startswith("Greet Nolf")


@job(NELE, taps=2, inputs=1)
def sort_the_queue_and_open_the_first(walk: Walk) -> Steps:
    """Task 1.5.1: what came in last, and its next step."""
    walk.open("/")
    walk.select("main select[name=volgorde]", 1)
    walk.tap("main form.filters button")
    first = walk.page.locator(ROW).first.locator("th a").inner_text()
    walk.tap(f"{ROW}:first-child a.button")
    yield
    expect(walk.page.locator("main .over a")).to_have_text(first)


@job(NELE, taps=6, inputs=1)
def record_a_decision(walk: Walk) -> Steps:
    """Goal 8: letter, two sides of the work, one text, a look at what it does, the signature."""
    walk.open("/")
    walk.tap(f"{row(walk, 'Ahmed Ziani')} a.button")
    walk.pick("letter", "A")
    walk.tap("main input[name=fewer_hours]")
    walk.tap("main input[name=more_breaks]")
    walk.type("main textarea[name=text]", WORK)
    walk.tap(SAVE)
    walk.tap(SAVE)
    yield
    expect(walk.page.locator(row(walk, "Ahmed Ziani"))).to_have_count(0)
    walk.undo()


@job(TINE, taps=3, inputs=1)
def invite_somebody(walk: Walk) -> Steps:
    """Task 1.5.3: the day and the way; the number of the invitation counts itself."""
    walk.open("/")
    walk.tap(f"{row(walk, 'Bart Goethals')} a.button")
    walk.type("main input[name=for_day]", "01/12/2026")
    walk.pick("way", "registered")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(TINE, taps=3)
def note_that_somebody_came(walk: Walk) -> Steps:
    """Task 1.5.3: whether they came, and nothing of what was said."""
    walk.open("/")
    walk.tap(f"{row(walk, 'Dries Coppens')} a.button")
    walk.pick("what", "came")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(NELE, taps=3)
def note_an_estimate(walk: Walk) -> Steps:
    """Task 1.5.1: yes or no, and told to the worker in the same act."""
    walk.open("/")
    walk.tap(f"{row(walk, 'Samira Bakkali')} a.button")
    walk.pick("present", "yes")
    walk.tap(SAVE)
    yield
    expect(walk.page.locator(row(walk, "Samira Bakkali"))).to_have_count(0)
    walk.undo()


@job(TINE, taps=2)
def take_in_a_name(walk: Walk) -> Steps:
    """The list that the employer owes after four weeks: tick, and it is taken in."""
    walk.open("/")
    walk.tap("main input[name=naam]")
    walk.tap("main form[action='/wachtrij/opnemen/'] button.button-primary")
    yield
    walk.undo()


@job(TINE, taps=1)
def note_that_a_worker_was_informed(walk: Walk) -> Steps:
    """After four weeks: one press."""
    walk.open("/")
    walk.tap(f"{row(walk, 'Kurt Lauwers')} form button")
    yield
    expect(walk.page.locator(row(walk, "Kurt Lauwers"))).to_have_count(0)
    walk.undo()
