"""The story of the Flemish government's trajectories, informal and formal, under the law of October 2022.

Contact by agreement, a talk with the return coach within two months, a step plan within two more; it does not come
about, so the formal trajectory: 49 days to decide, 63 for the plan, 14 to answer.
"""

import pytest

from tests.browser.cast import KOEN, LEEN, MARC, NELE, SARAH
from tests.desk.telling import Due, Story


@pytest.fixture
def story(db: None, monkeypatch: pytest.MonkeyPatch) -> Story:
    return Story(monkeypatch, "2022-11-07", ("flemish-government",))


def test_from_contact_to_the_formal_trajectory(story: Story) -> None:
    _contact(story)
    _the_coach_listens(story)
    _no_step_plan(story)
    _the_formal_trajectory(story)


def _contact(story: Story) -> None:
    """How and with whom, and a time of complete rest."""
    story.sends(MARC, f"/meld-ziek/{story.dossier}/", since="today", back="unknown", again="soon")
    wish = {"by": "manager", "every": "14", "channel": "message", "quiet_until": "30/11/2022"}
    story.sends(KOEN, "{dossier}contactafspraak/", **wish)
    assert "30 november 2022" in story.page(MARC, "{dossier}")


def _the_coach_listens(story: Story) -> None:
    """Within two months; it is no control, and what is said stays between the two."""
    story.on("2022-12-12")
    assert story.page(LEEN, "{dossier}") == ""
    found = story.page(SARAH, "{dossier}mensen/")
    assert "Leen Aerts" in found
    story.assigns(SARAH, LEEN)
    assert story.due(LEEN, "vl.coach-talk") == [Due("open", "2023-01-07")]
    story.on("2023-01-05")
    story.sends(LEEN, "{dossier}gesprek/coach/", when="today", note="Koen ziet het nog niet.")
    assert [one.status for one in story.due(LEEN, "vl.coach-talk")] == ["done"]
    assert "Koen ziet het nog niet." in story.page(KOEN, "/mijn-gegevens/alles/")
    for who in (MARC, SARAH, NELE):
        assert "Koen ziet het nog niet." not in story.page(who, "{dossier}")


def _no_step_plan(story: Story) -> None:
    """A return becomes possible; two months later there is no plan, so the entity starts a formal trajectory."""
    story.on("2023-01-16")
    story.records(LEEN, "resumption.possible", attention_points="yes")
    assert story.due(LEEN, "vl.step-plan") == [Due("open", "2023-03-16")]
    story.on("2023-03-20")
    assert [one.status for one in story.due(LEEN, "vl.step-plan")] == ["late"]
    story.records(SARAH, "trajectory.requested", by="employer")


def _the_formal_trajectory(story: Story) -> None:
    """Calendar days, not working days: the law changed in October 2022."""
    assert story.due(NELE, "be.trajectory.assess") == [Due("open", "2023-05-08")]
    assert "49 dagen" in story.page(NELE, "{dossier}waarom/be.trajectory.assess/")
    story.on("2023-05-02")
    story.records(NELE, "assessment.received", decision="A")
    assert story.due(SARAH, "be.trajectory.plan") == [Due("open", "2023-07-04")]
    story.on("2023-06-12")
    story.records(SARAH, "plan.received")
    assert story.due(KOEN, "be.trajectory.answer") == [Due("open", "2023-06-26")]
    story.on("2023-06-20")
    story.records(KOEN, "plan.answered", agreed="yes")
    assert [one.status for one in story.due(KOEN, "be.trajectory.answer")] == ["done"]
    assert "Volledig" not in story.page(MARC, "{dossier}")
