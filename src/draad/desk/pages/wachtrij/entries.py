"""The rows of the queue: one a subject of a dossier, with what comes next and by when. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from draad.actions.invite_worker import Aim
from draad.desk.service.steps import Progress, progress
from draad.dossier.facts import Fact
from draad.periods import Day
from draad.store.read import Queued, WorkRow

Subject = Literal[
    "assessment", "visit", "potential", "inform", "consultation", "exam", "follow_up", "force_majeure", "other"
]
Sort = Literal["beoordeling", "inschatting", "bezoek", "informatie", "ander"]

SUBJECTS: dict[str, Subject] = {
    "be.trajectory.assess": "assessment",
    "be.trajectory.tell-others": "assessment",
    "be.trajectory.review": "assessment",
    "be.pre-return-visit.invite": "visit",
    "be.work-potential.estimate": "potential",
    "be.work-potential.tell": "potential",
    "be.four-weeks.inform": "inform",
    "be.consultation.hold": "consultation",
    "be.return-exam": "exam",
    "be.trajectory.follow-up": "follow_up",
    "be.force-majeure.finding": "force_majeure",
    "be.force-majeure.conditions": "force_majeure",
}
"""The subject of each line of law; lines of one subject are one row. Everything else is a row of its own."""

SORTS: dict[Sort, frozenset[Subject]] = {
    "beoordeling": frozenset({"assessment", "force_majeure", "follow_up"}),
    "inschatting": frozenset({"potential"}),
    "bezoek": frozenset({"visit", "consultation", "exam"}),
    "informatie": frozenset({"inform"}),
    "ander": frozenset({"other"}),
}
AIMS: dict[Subject, Aim] = {"assessment": "assessment", "visit": "visit"}
FAR = 10**7
"""A day after all others: what has no last day comes after what has."""


@dataclass(frozen=True)
class Entry:
    """One row. ``rule`` is the line that stands first; ``since`` the day from which it counts, or it came in.

    ``told``: of an estimate, that the outcome is there and only has to be told.
    """

    queued: Queued
    subject: Subject
    rule: str
    since: Day
    due: Day | None = None
    opens: Day | None = None
    progress: Progress | None = None
    told: bool = False

    @property
    def new(self) -> bool:
        """Whether it came in and nobody of the service took it up yet."""
        if self.progress is not None:
            return self.progress.new
        return self.subject == "consultation"


@dataclass(frozen=True)
class Name:
    """Somebody whose name the employer passed on: since when away, and when the name came in or was taken in."""

    queued: Queued
    day: Day


def entries_of(rows: Iterable[Queued], today: Day) -> tuple[Entry, ...]:
    """Every row of the queue. Names that were not taken in stand apart (:func:`names_of`)."""
    return tuple(entry for row in rows for entry in _entries(row, today))


def _entries(row: Queued, today: Day) -> Iterator[Entry]:
    grouped: dict[str, list[WorkRow]] = {}
    for line in row.lines:
        subject = SUBJECTS.get(line.rule, "other")
        grouped.setdefault(line.rule if subject == "other" else subject, []).append(line)
    for lines in grouped.values():
        entry = _entry(row, lines, today)
        if not (entry.subject == "inform" and _untaken(row) is not None):
            yield entry
    if "visit" not in grouped and row.absent:
        going = progress(_of_absence(row), "visit", today)
        if going is not None and going.invited:
            yield Entry(row, "visit", "be.pre-return-visit.invite", going.last_invited or today, progress=going)


def _entry(row: Queued, lines: Sequence[WorkRow], today: Day) -> Entry:
    first = min(lines, key=lambda line: (line.due is None, line.due or line.day, line.rule))
    subject = SUBJECTS.get(first.rule, "other")
    aim = AIMS.get(subject)
    return Entry(
        queued=row,
        subject=subject,
        rule=first.rule,
        since=min(line.counted_from for line in lines),
        due=min((line.due for line in lines if line.due is not None), default=None),
        opens=first.earliest if first.earliest is not None and first.earliest > today else None,
        progress=progress(row.facts, aim, today) if aim is not None else None,
        told=first.rule == "be.work-potential.tell",
    )


def _of_absence(row: Queued) -> tuple[Fact, ...]:
    return tuple(fact for fact in row.facts if row.first_day is None or fact.on >= row.first_day)


def _untaken(row: Queued) -> Day | None:
    """The day on which the name came in, where it was not taken in since, nor the worker informed."""
    told = [fact for fact in _of_absence(row) if fact.kind == "physician.told"]
    if not told or not row.absent:
        return None
    last = told[-1]
    since = {fact.kind for fact in row.facts if (fact.on, fact.seq) > (last.on, last.seq)}
    return last.on if since.isdisjoint({"physician.noted", "worker.informed"}) else None


def names_of(rows: Iterable[Queued]) -> tuple[Name, ...]:
    """The names that came in and were not taken in, the longest waiting first."""
    found = [Name(row, day) for row in rows if (day := _untaken(row)) is not None]
    return tuple(sorted(found, key=lambda one: (one.day, one.queued.name)))


def taken_in(rows: Iterable[Queued], since: Day) -> tuple[Name, ...]:
    """The names that were taken in from a day on, the latest first."""
    found = []
    for row in rows:
        noted = [fact.on for fact in row.facts if fact.kind == "physician.noted" and fact.on >= since]
        if noted:
            found.append(Name(row, max(noted)))
    return tuple(sorted(found, key=lambda one: (-one.day, one.queued.name)))


ORDERS = ("termijn", "nieuw", "naam")


def ordered(entries: Iterable[Entry], order: str) -> tuple[Entry, ...]:
    """In the order that was asked for: by days left, by what came in last, or by name."""
    if order == "nieuw":
        return tuple(sorted(entries, key=lambda one: (not one.new, -one.since, one.queued.name)))
    if order == "naam":
        return tuple(sorted(entries, key=lambda one: (one.queued.name.split()[-1].casefold(), one.queued.name)))
    return tuple(sorted(entries, key=_by_term))


def _by_term(one: Entry) -> tuple[int, bool, int, str]:
    return one.due if one.due is not None else FAR, not one.new, one.opens or one.since, one.queued.name


def sort_of(subject: Subject) -> Sort:
    """The sort that a subject is filtered by."""
    return next(sort for sort, subjects in SORTS.items() if subject in subjects)
