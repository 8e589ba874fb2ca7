"""People as lists know them: the viewer's team, and those whom a search finds."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from draad.periods import Day
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.closing import without_closed
from draad.store.read.reach import reachable, team_ids
from draad.store.rows import date_of, day_of
from draad.store.viewer import Viewer

MOST = 50


@dataclass(frozen=True)
class TeamMember:
    """Someone of the viewer's team: absent or not, since when, until when expected."""

    person_id: int
    dossier_id: int
    first_name: str
    last_name: str
    function: dict[str, str]
    absent: bool
    phase: str
    first_day: Day | None
    expected_until: Day | None
    returns_on: Day | None
    back_since: Day | None


def folded(text: str) -> str:
    """Lower case without accents, for finding people however their name is typed."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())


def search_key(first_name: str, last_name: str) -> str:
    """The name in both orders, folded."""
    return folded(f"{first_name} {last_name} {first_name}")


def _members(viewer: Viewer, rows: Iterable[dict[str, Any]]) -> list[TeamMember]:
    found = without_closed(viewer, rows)
    people = {
        row["id"]: row
        for row in models.Person.objects.filter(
            employer_id=viewer.employer_id, id__in=[row["person_id"] for row in found]
        ).values("id", "first_name", "last_name", "function")
    }
    return [
        TeamMember(
            person_id=row["person_id"],
            dossier_id=row["dossier_id"],
            first_name=people[row["person_id"]]["first_name"],
            last_name=people[row["person_id"]]["last_name"],
            function=people[row["person_id"]]["function"],
            absent=row["absent"],
            phase=row["phase"],
            first_day=day_of(row["first_day"]),
            expected_until=day_of(row["expected_until"]),
            returns_on=day_of(row["returns_on"]),
            back_since=day_of(row["back_since"]),
        )
        for row in found
    ]


COLUMNS = (
    "person_id",
    "dossier_id",
    "absent",
    "phase",
    "first_day",
    "expected_until",
    "returns_on",
    "back_since",
)


def team(viewer: Viewer) -> list[TeamMember]:
    """Everyone who reports to the viewer today, by name, at work or not. Past absences of people at work stay out."""
    rows = models.Summary.objects.filter(employer_id=viewer.employer_id, person_id__in=team_ids(viewer))
    found = _members(viewer, rows.order_by("sort_key").values(*COLUMNS))
    return [member if member.absent or member.phase == "after_return" else _at_work(member) for member in found]


def _at_work(member: TeamMember) -> TeamMember:
    return TeamMember(
        member.person_id,
        member.dossier_id,
        member.first_name,
        member.last_name,
        member.function,
        absent=False,
        phase="before",
        first_day=None,
        expected_until=None,
        returns_on=None,
        back_since=None,
    )


def find_people(viewer: Viewer, text: str, most: int = MOST) -> list[TeamMember]:
    """The people within reach whose name holds every word typed, by name. At work or not: for a first sick call too."""
    words = folded(text).split()
    if not words:
        return []
    people = models.Person.objects.filter(employer_id=viewer.employer_id)
    for word in words:
        people = people.filter(search_key__contains=word)
    in_reach = reachable(viewer) if viewer.hat is not Hat.MANAGER else _team_summaries(viewer)
    rows = in_reach.filter(person_id__in=people.values("id")).order_by("sort_key")
    return _members(viewer, rows.values(*COLUMNS)[:most])


def _team_summaries(viewer: Viewer) -> Any:
    return models.Summary.objects.filter(employer_id=viewer.employer_id, person_id__in=team_ids(viewer))


def employed(employer_id: int, person_id: int, day: Day) -> bool:
    """Whether someone works for the employer on a day."""
    rows = models.Employment.objects.filter(employer_id=employer_id, person_id=person_id, valid_from__lte=date_of(day))
    return any(until is None or until >= date_of(day) for until in rows.values_list("valid_until", flat=True))


def own_dossier(viewer: Viewer) -> int | None:
    """The dossier of the viewer themself, under the hat of the worker."""
    if viewer.hat is not Hat.WORKER or viewer.person_id is None:
        return None
    rows = models.Dossier.objects.filter(employer_id=viewer.employer_id, person_id=viewer.person_id)
    return rows.values_list("id", flat=True).first()
