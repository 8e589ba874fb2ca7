"""Every job of the people who work with Draad, walked in a real browser, with presses and fields counted."""

from collections.abc import Iterator

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
from tests.browser.looks import FULL, Look, looks_for
from tests.browser.walk import JOBS, Counted, Job, Keys, Walk, walked

pytestmark = pytest.mark.browser

FILES = (jobs_admin, jobs_agenda, jobs_hr, jobs_manager, jobs_coach, jobs_physician, jobs_worker, jobs_anyone)
HAND, KEYS, PLAIN = "by-hand", "keyboard", "plain"


def ways(one: Job, looks: tuple[Look, ...], turn: int) -> Iterator[tuple[Look, str]]:
    """How a job is walked: once in each look, one desktop with the keyboard alone, one phone without JavaScript.

    With DRAAD_FULL=1 by hand in every look, and those two beside it.

    :param turn: the place of the job among all; which of its looks is walked otherwise takes turns.
    """
    desktop = [look for look in looks if not look.phone][turn // 2 % 2] if one.keys else None
    phone = [look for look in looks if look.phone][turn // 2 % 2] if one.plain else None
    for look in looks:
        way = KEYS if look == desktop else PLAIN if look == phone else HAND
        yield look, way
        if FULL and way != HAND:
            yield look, HAND


WALKS = [
    pytest.param(one, look, way, id=f"{one.name}-{way}-{look}")
    for turn, one in enumerate(JOBS)
    for look, way in ways(one, looks_for(turn), turn)
]


def judge(one: Job, found: Counted) -> None:
    """Hold what a walk took against its goal."""
    assert found.taps <= one.taps, f"{one.name}: {found.taps} presses; at most {one.taps}"
    assert found.inputs <= one.inputs, f"{one.name}: {found.inputs} fields; at most {one.inputs}"


@pytest.mark.parametrize(("one", "look", "way"), WALKS)
def test_a_job_takes_no_more_than_its_goal(open_page: Opened, one: Job, look: Look, way: str) -> None:
    page = open_page(one.who, phone=look.phone, theme=look.theme, language=look.language, javascript=way != PLAIN)
    judge(one, walked(one, Keys(page) if way == KEYS else Walk(page)))
