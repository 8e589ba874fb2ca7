"""The story of the five steps of 2017, as a reintegration coach tells them: the law of that day, in working days.

Request, assessment within forty working days, plan within fifty-five, answer within five, and follow-up. The clock of
the pages stands in 2017: nothing of the law of later years shows.
"""

import pytest

from tests.browser.cast import KOEN, MARC, NELE, SARAH
from tests.desk.telling import Due, Story


@pytest.fixture
def story(db: None, monkeypatch: pytest.MonkeyPatch) -> Story:
    return Story(monkeypatch, "2017-01-09", ())


def test_the_five_steps_under_the_law_of_2017(story: Story) -> None:
    story.sends(MARC, f"/meld-ziek/{story.dossier}/", since="today", back="unknown", again="soon")
    story.on("2017-03-01")
    assert [one.status for one in story.due(SARAH, "be.trajectory.employer-may-request")] == ["waiting"]
    _one_the_worker_asks(story)
    _two_the_physician_decides(story)
    _three_and_four_the_plan(story)
    _five_it_is_followed(story)


def _one_the_worker_asks(story: Story) -> None:
    """A worker may ask on any day; an employer only after four months."""
    story.on("2017-03-20")
    story.sends(KOEN, "/vraag-iets/trajectory/")
    assert story.due(NELE, "be.trajectory.assess") == [Due("open", "2017-05-08")]
    assert "40 werkdagen" in story.page(NELE, "{dossier}waarom/be.trajectory.assess/")
    assert "49 dagen" not in story.page(NELE, "{dossier}waarom/be.trajectory.assess/")


def _two_the_physician_decides(story: Story) -> None:
    """Decision A: temporarily other or adapted work. Marc hears of no decision."""
    story.on("2017-05-08")
    story.records(NELE, "assessment.received", decision="A", review_on="2017-11-06")
    assert [one.status for one in story.due(NELE, "be.trajectory.assess")] == ["done"]
    assert story.due(SARAH, "be.trajectory.plan") == [Due("open", "2017-07-13")]
    assert "re-integratiebeoordeling" in story.page(SARAH, "{dossier}").lower()


def _three_and_four_the_plan(story: Story) -> None:
    """They talk, the employer makes the plan, and the worker has five working days."""
    story.on("2017-06-12")
    story.records(SARAH, "trajectory.consulted")
    story.on("2017-06-28")
    story.records(SARAH, "plan.received")
    assert [one.status for one in story.due(SARAH, "be.trajectory.plan")] == ["done"]
    assert story.due(KOEN, "be.trajectory.answer") == [Due("open", "2017-07-04")]
    story.on("2017-07-03")
    story.records(KOEN, "plan.answered", agreed="yes")
    assert [one.status for one in story.due(KOEN, "be.trajectory.answer")] == ["done"]


def _five_it_is_followed(story: Story) -> None:
    """The plan is looked at again; the worker reads all of it, and who said what."""
    assert [one.status for one in story.due(NELE, "be.trajectory.follow-up")] == ["open"]
    story.on("2017-10-02")
    story.records(SARAH, "plan.reviewed")
    everything = story.page(KOEN, "/mijn-gegevens/alles/")
    assert "De werknemer kreeg het re-integratieplan" in everything
    assert "Dr. Nele Claes" in everything
