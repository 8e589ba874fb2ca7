"""The queue of a health service at one employer: the dossiers in which something is asked of it, with what it did.

The lines of the agenda say what stands and by when. Some things stand after their line was settled: somebody was
invited to a visit that has not been held. So the facts of a few kinds are read beside the lines, through the same
matrix as everywhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q

from draad.dossier.facts import Fact, known
from draad.dossier.visible import view_of
from draad.periods import Day
from draad.store import models
from draad.store.read.reach import reachable
from draad.store.read.service import SERVICE
from draad.store.read.work import COLUMNS, MOST, WorkRow, _in_reach, _told, work_lines
from draad.store.rows import date_of, day_of, instant_of
from draad.store.viewer import Viewer

AHEAD = 92
"""Days ahead in which a term must end to stand in the queue."""

TOLD_KINDS = (
    "absence.started",
    "physician.told",
    "physician.noted",
    "worker.informed",
    "work_potential.requested",
    "work_potential.estimated",
    "pre_return_visit.requested",
    "pre_return_visit.invited",
    "pre_return_visit.held",
    "pre_return_visit.declined",
    "invitation.answered",
    "consultation.requested",
    "consultation.held",
    "trajectory.requested",
    "trajectory.told",
    "trajectory.invited",
    "trajectory.missed",
    "assessment.attended",
    "assessment.received",
)
"""What a queue tells of a dossier beside its lines."""

BRING_IN = ("physician.told", "pre_return_visit.invited")
"""Facts by which an absent worker stands in the queue without a line of their own."""

WAITED_FOR = (
    "be.four-weeks.report",
    "be.work-potential.request",
    "be.trajectory.appeal-decision",
    "be.trajectory.plan",
    "be.trajectory.answer",
)
"""What others must do before the service can go on, or after it did its part."""


@dataclass(frozen=True)
class Queued:
    """One dossier of the queue: its own lines, and the facts of :data:`TOLD_KINDS` that stand and show, by day."""

    employer_id: int
    dossier_id: int
    name: str
    unit: str
    first_day: Day | None
    absent: bool
    regime: str
    """In-force day of the law of the trajectory that runs; empty where none does."""
    lines: tuple[WorkRow, ...]
    facts: tuple[Fact, ...]


def queue_of(viewer: Viewer) -> list[Queued]:
    """Every dossier in reach in which the service has something to do, or somebody was invited; by name.

    Nothing for a hat that is not of a health service.
    """
    if viewer.hat not in SERVICE:
        return []
    lines: dict[int, list[WorkRow]] = {}
    for row in work_lines(viewer, viewer.today + AHEAD):
        lines.setdefault(row.dossier_id, []).append(row)
    here = reachable(viewer).exclude(phase="closed")
    absent = here.filter(running__in=(True,), absent=True)
    brought = models.Fact.objects.filter(
        employer_id=viewer.employer_id, kind__in=BRING_IN, dossier_id__in=absent.values("dossier_id")
    ).values_list("dossier_id", flat=True)
    wanted = {*lines, *brought}
    rows = here.filter(dossier_id__in=wanted).order_by("sort_key", "dossier_id")
    told = _facts(viewer, wanted)
    units = dict(models.Unit.objects.filter(employer_id=viewer.employer_id).values_list("id", "name"))
    return [
        Queued(
            employer_id=viewer.employer_id,
            dossier_id=row["dossier_id"],
            name=row["name"],
            unit=units.get(row["unit_id"] or 0, ""),
            first_day=day_of(row["first_day"]),
            absent=row["absent"],
            regime=row["trajectory"],
            lines=tuple(lines.get(row["dossier_id"], ())),
            facts=told.get(row["dossier_id"], ()),
        )
        for row in rows.values("dossier_id", "name", "unit_id", "first_day", "absent", "trajectory")
    ]


def _facts(viewer: Viewer, dossier_ids: Iterable[int]) -> dict[int, tuple[Fact, ...]]:
    """The facts that a queue tells, as the viewer may see them, without what was corrected or taken back."""
    wanted = list(dossier_ids)
    here = Q(employer_id=viewer.employer_id, dossier_id__in=wanted)
    told = models.Fact.objects.filter(here).filter(Q(kind__in=TOLD_KINDS) | Q(replaces__isnull=False))
    envelopes = list(told.values_list("dossier_id", "seq", "kind", "on", "recorded_at", "replaces"))
    bodies = {
        (row[0], row[1]): row[2]
        for row in models.FactBody.objects.filter(here, seq__in={seq for _, seq, *_ in envelopes}).values_list(
            "dossier_id", "seq", "body"
        )
    }
    found: dict[int, list[Fact]] = {}
    for dossier_id, seq, kind, on, at, replaces in envelopes:
        fact = Fact(seq, kind, on.toordinal(), bodies.get((dossier_id, seq), {}), instant_of(at), replaces)
        found.setdefault(dossier_id, []).append(fact)
    return {dossier_id: _standing(viewer, tuple(facts)) for dossier_id, facts in found.items()}


def _standing(viewer: Viewer, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    shown = view_of(facts, viewer.hat, policy=viewer.policy, on=viewer.today).facts
    return tuple(fact for fact in known(shown, None) if fact.kind in TOLD_KINDS and fact.on <= viewer.today)


def owed_to_service(viewer: Viewer, most: int = MOST) -> list[WorkRow]:
    """What the service waits for at this employer: what stands open with others of :data:`WAITED_FOR`, oldest first."""
    if viewer.hat not in SERVICE:
        return []
    today = date_of(viewer.today)
    rows = _in_reach(viewer).filter(rule__in=WAITED_FOR).filter(Q(earliest__isnull=True) | Q(earliest__lte=today))
    return _told(viewer, list(rows.order_by("day", "dossier_id", "rule", "nth").values(*COLUMNS)[:most]), mine=False)
