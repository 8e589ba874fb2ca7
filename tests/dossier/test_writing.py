"""A dossier that was written is read back as the same dossier."""

import msgspec
import pytest

from draad.dossier.facts import Context, Dossier, Employer, Employment, Fact, Worker
from draad.dossier.reading import read_dossier
from draad.dossier.writing import moment, written
from draad.law import BELGIUM
from draad.periods import parse_day
from tests.law.storytelling import Story, stories

DAY = parse_day("2026-01-12")
HEARD = 1_768_203_600_000_000


def back(dossier: Dossier) -> Dossier:
    return read_dossier(msgspec.json.encode(written(dossier.context, dossier.facts)), BELGIUM)


@pytest.mark.parametrize("story", list(stories())[::7], ids=lambda story: f"{story.file}: {story.title}")
def test_what_was_written_is_read_back_the_same(story: Story) -> None:
    told = story.dossier()
    employer = msgspec.structs.replace(told.context.employer, facts=())
    dossier = Dossier(Context(employer, told.context.worker), told.facts)
    assert back(dossier) == dossier


def test_a_whole_dossier_with_corrections() -> None:
    worker = Worker(
        category="white_collar",
        born=DAY,
        employments=(Employment(DAY, None, 19, 38, None, {"mon": 7.6}), Employment(DAY, DAY + 1)),
    )
    facts = (
        Fact(1, "absence.started", DAY, {"cause": "illness"}, HEARD),
        Fact(2, "absence.started", DAY + 1, {"cause": "work_accident"}, HEARD + 1, 1, "vergist"),
        Fact(3, "fact.withdrawn", DAY + 1, {}, HEARD + 2, 2),
    )
    dossier = Dossier(Context(Employer(workers_average=30, protocols=("collective-policy",)), worker), facts)
    assert back(dossier) == dossier


def test_what_was_erased_is_left_out_and_its_correction_stands() -> None:
    facts = (
        Fact(1, "absence.started", DAY, {}, HEARD),
        Fact(2, "coach_note.written", DAY, {}, HEARD),
        Fact(3, "coach_note.written", DAY, {"text": "..."}, HEARD, 2, "beter"),
        Fact(4, "note.written", DAY, {}, HEARD),
        Fact(5, "fact.withdrawn", DAY, {}, HEARD, 4),
    )
    found = back(Dossier(Context(), facts)).facts
    assert [(fact.seq, fact.kind, fact.replaces) for fact in found] == [
        (1, "absence.started", None),
        (3, "coach_note.written", None),
    ]


def test_a_moment_stands_on_the_clock_of_brussels() -> None:
    assert moment(HEARD) == "2026-01-12T08:40:00+01:00"
    assert moment(HEARD + 5) == "2026-01-12T08:40:00.000005+01:00"
