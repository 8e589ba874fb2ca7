"""The jobs of the calendar and of talks: find the way in it, plan, move and call off a talk, answer, agree, propose."""

import re

from playwright.sync_api import expect

from tests.browser.walk import SAVE, Steps, Walk, dossier_of, job

LEEN, MARC, KOEN = "leen.aerts", "marc.peeters", "koen.de-smet"
IN_THE_MENU = "nav a[href='/agenda/']"


@job(LEEN, taps=1)
def see_the_coming_days(walk: Walk) -> Steps:
    """What stands in the coming weeks: one press, as a list that begins with today."""
    walk.open("/")
    walk.tap(IN_THE_MENU)
    yield
    assert walk.page.locator("main .day").first.get_attribute("class") == "day day-today"
    assert walk.page.locator("main .dates li").count() > 3


@job(LEEN, taps=3)
def look_at_next_month(walk: Walk) -> Steps:
    """A month from now, Monday first, with Christmas named."""
    walk.open("/agenda/")
    walk.tap("main .tabs a[href*='toon=maand']")
    walk.tap("main .agenda-move a:last-child")
    walk.tap("main a[href*='toon=dag'][href*='2026-12-25']")
    yield
    expect(walk.page.locator("main .day .chip")).to_have_count(1)
    assert walk.page.locator("main .day").count() == 1


@job(LEEN, taps=6, inputs=3)
def plan_a_talk_from_the_calendar(walk: Walk) -> Steps:
    """With whom, which talk, when: from the calendar to a talk with its time."""
    walk.open("/agenda/")
    walk.tap("main a[href^='/agenda/plannen/']")
    walk.type("main input[name=z]", "Hanne Geerts")
    walk.tap("main form[role=search] button")
    walk.tap("main .lines a")
    walk.tap("main a[href*='/gesprek/three_way/']")
    walk.tap("main .tabs a[href$='/plannen/']")
    walk.type("main input[name=at]", "14:00")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(LEEN, taps=3, inputs=2)
def move_a_talk(walk: Walk) -> Steps:
    """A talk of today to another day: from the calendar, its moment is filled in already."""
    walk.open("/agenda/")
    walk.tap("main .day-today a[href*='/gepland/']")
    walk.type("main input[name=on]", "27/11/2026")
    walk.type("main input[name=at]", "10:30")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(LEEN, taps=2)
def call_off_a_talk(walk: Walk) -> Steps:
    """Nobody asks why; the strip takes it back."""
    walk.open("/agenda/")
    walk.tap("main .day-today a[href*='/gepland/']")
    walk.tap("main form[action$='/afzeggen/'] button")
    yield
    walk.undo()


@job(LEEN, taps=1)
def answer_with_one_tick(walk: Walk) -> Steps:
    """A question that was talked over: one press."""
    walk.open("/")
    walk.tap("section[aria-labelledby=gevraagd] .task-tick button")
    yield
    expect(walk.page.locator("section[aria-labelledby=gevraagd]")).to_have_count(0)
    walk.undo()


@job(LEEN, taps=2, inputs=1)
def answer_in_words(walk: Walk) -> Steps:
    """A question that gets an answer in words."""
    walk.open("/")
    walk.tap("section[aria-labelledby=gevraagd] .task-act a")
    walk.type("main textarea[name=text]", "Dat is goed, ik regel het met het team.")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(LEEN, taps=1, inputs=1)
def record_agreements(walk: Walk) -> Steps:
    """What was agreed, one a line; the worker then says whether it is right."""
    walk.open(f"{dossier_of(walk, 'Koen De Smet')}afspraken/")
    walk.type("main textarea[name=agreed]", "Start om negen uur\nEen vaste collega de eerste week")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(MARC, taps=4)
def say_how_work_goes(walk: Walk) -> Steps:
    """An evaluation in which work does not go as agreed yet, with the next talk about the plan."""
    walk.open(f"{dossier_of(walk, 'Koen De Smet')}gesprek/evaluation/")
    walk.pick("outcome", "adjust")
    walk.pick("next", "fortnight")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(KOEN, taps=2, inputs=2)
def propose_another_moment(walk: Walk) -> Steps:
    """A worker for whom the moment does not suit."""
    walk.open("/mijn-afspraken/")
    walk.tap("main a[href^='/mijn-afspraken/gesprek/']")
    walk.type("main input[name=on]", "26/11/2026")
    walk.type("main input[name=at]", "11:00")
    walk.tap(SAVE)
    yield
    walk.undo()


@job(KOEN, taps=1)
def find_my_calendar(walk: Walk) -> Steps:
    """From the agreements to the calendar; nobody else stands in it."""
    walk.open("/mijn-afspraken/")
    walk.tap("main a[href='/agenda/']")
    yield
    assert not re.search("Leen Aerts ·", walk.page.locator("main").inner_text())
