"""The work list: lines of the agenda over every dossier in reach, that the viewer may see."""

from dataclasses import dataclass

from django.db.models import F, Q, QuerySet

from draad.periods import Day
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.reach import reachable
from draad.store.rows import date_of, day_of
from draad.store.viewer import Viewer

DOING = ("duty", "practice")
MOST = 200
ALL_BITS = (1 << 62) - 1


@dataclass(frozen=True)
class WorkRow:
    """One thing to do, or to wait for. Late when ``due`` lies before today; it opens at ``earliest``."""

    dossier_id: int
    person_id: int
    name: str
    rule: str
    from_seq: int
    nth: int
    party: str
    nature: str
    earliest: Day | None
    due: Day | None
    counted_from: Day
    phase: str
    first_day: Day | None
    back_since: Day | None
    mine: bool


OWN_PARTIES: dict[Hat, tuple[str, ...]] = {
    Hat.MANAGER: ("manager",),
    Hat.HR: ("hr", "employer"),
    Hat.COACH: ("coach", "employer"),
    Hat.PHYSICIAN: ("occupational_physician",),
    Hat.NURSE: ("occupational_physician",),
    Hat.WORKER: ("worker",),
    Hat.ADVISER: ("team_advice",),
}
"""The parties that a hat acts for. What the employer must do is the coach's where one follows, else of HR."""


def work_lines(viewer: Viewer, until: Day, most: int = MOST) -> list[WorkRow]:
    """What stands in the dossiers in reach and is open, late, or opens or falls due by ``until``; by due day, then name.

    Rights, bars and effects are no work: they stand in the dossier itself.
    """
    day = date_of(until)
    rows = (
        visible_lines(viewer)
        .filter(dossier_id__in=reachable(viewer).exclude(phase="closed").values("dossier_id"))
        .filter(Q(due__lte=day) | Q(earliest__lte=day) | Q(earliest__isnull=True, due__isnull=True))
        .order_by(F("due").asc(nulls_last=True), "dossier_id", "rule", "nth")
        .values(
            "dossier_id", "person_id", "rule", "from_seq", "nth", "party", "nature", "earliest", "due", "counted_from"
        )[:most]
    )
    found = list(rows)
    ids = {row["dossier_id"] for row in found}
    about = {
        row["dossier_id"]: row
        for row in models.Summary.objects.filter(employer_id=viewer.employer_id, dossier_id__in=ids).values(
            "dossier_id", "name", "phase", "first_day", "back_since"
        )
    }
    followed = _followed(viewer, ids) if viewer.hat is Hat.HR else set()
    own = OWN_PARTIES.get(viewer.hat, ())
    return [
        WorkRow(
            dossier_id=row["dossier_id"],
            person_id=row["person_id"],
            name=about[row["dossier_id"]]["name"],
            rule=row["rule"],
            from_seq=row["from_seq"],
            nth=row["nth"],
            party=row["party"],
            nature=row["nature"],
            earliest=day_of(row["earliest"]),
            due=day_of(row["due"]),
            counted_from=row["counted_from"].toordinal(),
            phase=about[row["dossier_id"]]["phase"],
            first_day=day_of(about[row["dossier_id"]]["first_day"]),
            back_since=day_of(about[row["dossier_id"]]["back_since"]),
            mine=row["party"] in own and not (row["party"] == "employer" and row["dossier_id"] in followed),
        )
        for row in found
    ]


def visible_lines(viewer: Viewer) -> QuerySet[models.WorkLine]:
    """The duties and practices of this employer that the viewer may see; in which dossiers is for the caller.

    A line is seen when everything it stands on may be read, or when it is the viewer's own task.
    """
    reads, tasks = viewer.policy.items_mask(viewer.hat), viewer.policy.tasks_mask(viewer.hat)
    own = [party.value for party in viewer.hat.parties]
    return (
        models.WorkLine.objects.filter(employer_id=viewer.employer_id, nature__in=DOING)
        .annotate(hidden=F("needs").bitand(ALL_BITS & ~reads), hidden_task=F("needs").bitand(ALL_BITS & ~(reads | tasks)))
        .filter(Q(hidden=0) | Q(hidden_task=0, party__in=own))
    )


def due_count(viewer: Viewer, most: int = 100) -> int:
    """How many things of the viewer's own are due today or earlier: the number in the menu."""
    rows = visible_lines(viewer).filter(
        due__lte=date_of(viewer.today),
        party__in=OWN_PARTIES.get(viewer.hat, ()),
        dossier_id__in=reachable(viewer).exclude(phase="closed").values("dossier_id"),
    )
    if viewer.hat is Hat.HR:
        day = date_of(viewer.today)
        followed = models.Case.objects.filter(employer_id=viewer.employer_id, valid_from__lte=day).filter(
            Q(valid_until__isnull=True) | Q(valid_until__gte=day)
        )
        rows = rows.exclude(party="employer", dossier_id__in=followed.values("dossier_id"))
    return rows[:most].count()


def _followed(viewer: Viewer, dossier_ids: set[int]) -> set[int]:
    """The dossiers that a coach follows today: what the employer must do there is the coach's."""
    day = date_of(viewer.today)
    return set(
        models.Case.objects.filter(employer_id=viewer.employer_id, dossier_id__in=dossier_ids, valid_from__lte=day)
        .filter(Q(valid_until__isnull=True) | Q(valid_until__gte=day))
        .values_list("dossier_id", flat=True)
    )
