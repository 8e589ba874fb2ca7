"""The story of the collective reintegration policy of an external prevention service, for an employer of group C.

From the call on the first day to the evaluation six weeks after the return, each step through the forms of who does it.
"""

import pytest

from tests.browser.cast import KOEN, LEEN, MARC, NELE, SARAH, TINE
from tests.desk.telling import Due, Story


@pytest.fixture
def story(db: None, monkeypatch: pytest.MonkeyPatch) -> Story:
    return Story(monkeypatch, "2026-01-05", ("collective-policy",), workers=60)


def test_from_the_first_day_to_six_weeks_after_the_return(story: Story) -> None:
    _when_ill(story)
    _while_ill(story)
    _before_the_return(story)
    _after_the_return(story)


def _when_ill(story: Story) -> None:
    """The call of the first day, and how contact will be kept."""
    story.sends(MARC, f"/meld-ziek/{story.dossier}/", since="today", back="unknown", again="soon")
    assert story.due(MARC, "cp.agree-contact") == [Due("open", "2026-01-05")]
    story.sends(KOEN, "{dossier}contactafspraak/", by="manager", every="7", channel="phone")
    assert {one.status for one in story.due(MARC, "cp.agree-contact")} == {"done"}
    assert "Koen" not in story.page(LEEN, "{dossier}")


def _while_ill(story: Story) -> None:
    """Four weeks, the invitations to talk, eight weeks."""
    story.on("2026-02-02")
    assert [one.status for one in story.due(SARAH, "cp.letter-4-weeks")] == ["open"]
    story.records(SARAH, "physician.told")
    story.records(TINE, "worker.informed", by="occupational_physician")
    story.on("2026-02-05")
    assert story.due(MARC, "cp.personal-talk")[0].status == "open"
    story.sends(MARC, "{dossier}gesprek/exploration/", when="today")
    story.on("2026-03-02")
    story.records(SARAH, "work_potential.requested")
    story.on("2026-03-16")
    story.sends(NELE, "{dossier}schatten/", present="yes")
    assert [one.status for one in story.due(NELE, "cp.use-potential")] == ["open"]
    story.records(SARAH, "pre_return_visit.requested", by="employer")
    assert [one.status for one in story.due(NELE, "cp.use-potential")] == ["done"]
    assert "arbeidspotentieel is er" in story.page(SARAH, "{dossier}")
    assert "arbeidspotentieel is er" not in story.page(MARC, "{dossier}")


def _before_the_return(story: Story) -> None:
    """A talk a month ahead, what is agreed in it, and what colleagues hear."""
    story.on("2026-04-07")
    story.sends(MARC, "{dossier}gesprek/return/", when="today", agreed="Vier weken halve dagen.")
    story.records(MARC, "colleagues.informed")
    assert "Vier weken halve dagen." in story.page(KOEN, "/mijn-afspraken/")
    assert "Vier weken halve dagen." in story.page(SARAH, "{dossier}")


def _after_the_return(story: Story) -> None:
    """A welcome, the first day, two weeks, one month, six weeks."""
    story.on("2026-05-04")
    story.sends(MARC, "{dossier}terug/", way="full", when="today", welcome="yes")
    assert story.due(MARC, "cp.return-talk") == [Due("open", "2026-05-18")]
    assert story.due(MARC, "cp.follow-up-1-month") == [Due("open", "2026-06-04")]
    assert story.due(MARC, "cp.follow-up-6-weeks") == [Due("open", "2026-06-15")]
    for day, talk in (("2026-05-04", "check_in"), ("2026-05-18", "return_talk"), ("2026-06-04", "follow_up")):
        story.on(day)
        story.sends(MARC, f"{{dossier}}gesprek/{talk}/", when="today")
    assert [one.status for one in story.due(MARC, "cp.return-talk")] == ["done"]
    story.on("2026-06-16")
    assert [one.status for one in story.due(MARC, "cp.follow-up-6-weeks")] == ["late"]
    story.sends(MARC, "{dossier}gesprek/evaluation/", when="today")
    assert [one.status for one in story.due(MARC, "cp.follow-up-6-weeks")] == ["done_late"]
