"""The second employer of the demo: every state of the physician's queue, at an employer of its own."""

from datetime import datetime

import pytest

from draad.accounts.models import Account
from draad.actions.install_employer import install_employer
from draad.demo.workshop import HANDS, HR_ADDRESS, workshop
from draad.desk.pages.wachtrij.entries import entries_of, names_of
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.store import models, read

NOW = "2026-11-23T09:00:00+01:00"
MONDAY = parse_day("2026-11-23")


@pytest.fixture
def employer(db: None, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setenv("DRAAD_NOW", NOW)
    return install_employer(workshop(MONDAY))


def test_the_queue_has_a_row_in_every_state(employer: int) -> None:
    nele = Account.objects.get(name="Dr. Nele Claes")
    viewer = read.viewer_of(nele.id, employer, Hat.PHYSICIAN, datetime.fromisoformat(NOW))
    assert viewer is not None
    rows = read.queue_of(viewer)
    entries = entries_of(rows, MONDAY)
    states = {(one.subject, one.progress.state) for one in entries if one.progress is not None}
    assert states == {
        ("visit", "asked"), ("visit", "answered_yes"), ("visit", "passed"),
        ("assessment", "asked"), ("assessment", "missed"), ("assessment", "attended"),
    }  # fmt: skip
    assert {one.subject for one in entries} >= {"potential", "inform", "consultation"}
    assert any(one.due is not None and one.due < MONDAY for one in entries), "one is past its term"
    assert {one.told for one in entries if one.subject == "potential"} == {True, False}
    assert [one.queued.name for one in names_of(rows)] == ["Nora Smets", "Jan Dewulf"]
    assert "Filip Segers" in {row.name for row in read.owed_to_service(viewer)}


def test_it_is_small_and_only_its_owner_signs_in(employer: int) -> None:
    assert models.Person.objects.filter(employer_id=employer).count() == len(HANDS) == 22
    assert set(Account.objects.values_list("email", flat=True)) == {
        HR_ADDRESS, "nele.claes@zuiderwind.example", "tine.hermans@zuiderwind.example",
    }  # fmt: skip
