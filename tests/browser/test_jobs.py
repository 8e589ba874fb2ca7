"""Every job of the people who work with Draad, walked in a real browser, with presses and fields counted."""

import pytest

from tests.browser import (
    jobs_admin,
    jobs_agenda,
    jobs_anyone,
    jobs_coach,
    jobs_hr,
    jobs_manager,
    jobs_physician,
    jobs_worker,
)
from tests.browser.conftest import Opened
from tests.browser.looks import Look, looks_for
from tests.browser.walk import JOBS, Counted, Job, Keys, Walk, walked

pytestmark = pytest.mark.browser

FILES = (jobs_admin, jobs_agenda, jobs_hr, jobs_manager, jobs_coach, jobs_physician, jobs_worker, jobs_anyone)
WALKS = [pytest.param(one, look, id=f"{one.name}-{look}") for turn, one in enumerate(JOBS) for look in looks_for(turn)]


def judge(one: Job, found: Counted) -> None:
    """Hold what a walk took against its goal."""
    assert found.taps <= one.taps, f"{one.name}: {found.taps} presses; at most {one.taps}"
    assert found.inputs <= one.inputs, f"{one.name}: {found.inputs} fields; at most {one.inputs}"


@pytest.mark.parametrize(("one", "look"), WALKS)
def test_a_job_takes_no_more_than_its_goal(open_page: Opened, one: Job, look: Look) -> None:
    page = open_page(one.who, phone=look.phone, theme=look.theme, language=look.language)
    judge(one, walked(one, Walk(page)))


@pytest.mark.parametrize("one", [one for one in JOBS if one.keys], ids=lambda one: one.name)
def test_a_job_is_done_with_the_keyboard_alone(open_page: Opened, one: Job) -> None:
    judge(one, walked(one, Keys(open_page(one.who))))


@pytest.mark.parametrize("one", [one for one in JOBS if one.plain], ids=lambda one: one.name)
def test_a_job_is_done_without_javascript(open_page: Opened, one: Job) -> None:
    judge(one, walked(one, Walk(open_page(one.who, phone=True, javascript=False))))
