"""The work list: lines of the agenda over every dossier in reach, that the viewer may see."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from draad.dossier.settling import needed, settles_both
from draad.dossier.standing import LAW
from draad.periods import Day
from draad.privacy.asking import Policy
from draad.privacy.hats import Hat
from draad.rules import Book, Party
from draad.store import models
from draad.store.read.detours import passing, told_to
from draad.store.read.kept import kept
from draad.store.read.reach import WHOLE_EMPLOYER, reachable, valid
from draad.store.rows import book_for, date_of, day_of
from draad.store.viewer import Viewer

DOING = ("duty", "practice")
MOST = 200
ALL_BITS = (1 << 62) - 1


@dataclass(frozen=True)
class WorkRow:
    """One thing to do, or to wait for. Late when ``due`` lies before today; it opens at ``earliest``.

    ``day`` is where it stands in the list: the due day, else the day it opens, else the day it counts from.
    """

    dossier_id: int
    person_id: int
    name: str
    rule: str
    nth: int
    party: str
    nature: str
    earliest: Day | None
    due: Day | None
    day: Day
    counted_from: Day
    phase: str
    first_day: Day | None
    back_since: Day | None
    mine: bool
    every_days: int | None = None
    """How often was agreed, of a line that comes back."""
    also: str = ""
    """The rule of the employer's own policy that asks the same: one fact settles both, and this row stands for both."""


OWN_PARTIES: dict[Hat, tuple[str, ...]] = {
    Hat.MANAGER: ("manager",),
    Hat.HR: ("hr", "employer"),
    Hat.COACH: ("coach", "employer"),
    Hat.PHYSICIAN: ("occupational_physician",),
    Hat.NURSE: ("occupational_physician",),
    Hat.WORKER: ("worker",),
    Hat.ADVISER: ("team_advice",),
}
"""The parties that a hat acts for. What the employer must do is the coach's where one follows and may record it, else
of HR."""


def rule_book(viewer: Viewer) -> Book:
    """The law with the protocols of the viewer's employer."""
    return book_for(viewer.row or models.Employer.objects.get(id=viewer.employer_id))


def work_lines(viewer: Viewer, until: Day, most: int = MOST) -> list[WorkRow]:
    """What is the viewer's own to do and stands by ``until``: open, late, or due by then. By day, then dossier.

    Rights, bars and effects are no work: they stand in the dossier itself. Practices without a day are in
    :func:`loose_lines`.
    """
    return _told(viewer, _each_own_party(viewer, pressing=True, until=until, most=most), mine=True)


# "= 1": SQLite takes no index for a bare boolean. And "due is nothing" would not do: among a million lines it would
# gather every one of those before it puts them in order.
PRESSING, LOOSE = Q(pressing__in=(True,)), Q(pressing__in=(False,))


def loose_lines(viewer: Viewer, most: int = 50) -> list[WorkRow]:
    """What is the viewer's own, can be done now, and has no day of its own. The longest open first."""
    return _told(viewer, _each_own_party(viewer, pressing=False, until=viewer.today, most=most), mine=True)


def _each_own_party(viewer: Viewer, *, pressing: bool, until: Day, most: int) -> list[dict[str, Any]]:
    """The viewer's own lines of one sort, in order. One party at a time, so that the index gives them in that order."""
    found: list[dict[str, Any]] = []
    for party in OWN_PARTIES.get(viewer.hat, ()):
        found += _named(_of_party.rows(viewer, party, pressing, most, until=date_of(until)))
    return sorted(found, key=_place)[:most]


@kept
def _of_party(viewer: Viewer, party: str, pressing: bool, most: int, *, until: date) -> QuerySet[models.WorkLine, Any]:
    rows = _own(viewer, _in_reach(viewer), party).filter(PRESSING if pressing else LOOSE, day__lte=until)
    return rows.order_by("day", "dossier_id", "rule", "nth").values_list(*COLUMNS)[:most]


def lines_between(viewer: Viewer, first: Day, last: Day, most: int = MOST) -> list[WorkRow]:
    """The viewer's own duties and practices that end, or open, on a day between; both days belong to it. By day."""
    dated = Q(due__isnull=False) | Q(earliest__isnull=False)
    found: list[dict[str, Any]] = []
    for party in OWN_PARTIES.get(viewer.hat, ()):
        rows = _own(viewer, _in_reach(viewer), party).filter(PRESSING, dated)
        rows = rows.filter(day__gte=date_of(first), day__lte=date_of(last))
        found += rows.order_by("day", "dossier_id", "rule", "nth").values(*COLUMNS)[:most]
    return _told(viewer, sorted(found, key=_place)[:most], mine=True)


def waiting_lines(viewer: Viewer, most: int = 20) -> list[WorkRow]:
    """What others have to do: whatever is late, and open duties of a week and more. What has a due day comes first."""
    far = date.fromordinal(viewer.today) + HORIZON
    found = _waiting.rows(viewer, True, most, far=far)
    if len(found) < most:
        found += _waiting.rows(viewer, False, most, far=far)[: most - len(found)]
    return _told(viewer, _named(found), mine=False)


@kept
def _waiting(viewer: Viewer, dated: bool, most: int, *, far: date) -> QuerySet[models.WorkLine, Any]:
    day = date.fromordinal(viewer.today)
    long_enough = Q(due__isnull=True) | Q(due__gte=F("counted_from") + A_WEEK)
    stuck = Q(due__lt=day) | Q(long_enough, nature="duty", day__lte=far)
    rows = _in_reach(viewer).filter(stuck).filter(Q(earliest__isnull=True) | Q(earliest__lte=day))
    rows = rows.exclude(_own_lines(viewer)).filter(due__isnull=not dated)
    return rows.order_by("due" if dated else "day", "dossier_id", "rule", "nth").values_list(*COLUMNS)[:most]


HORIZON = timedelta(days=92)
"""How far ahead the term of a duty of others may lie to be shown."""

A_WEEK = timedelta(days=7)
"""A shorter term of others is not watched from outside: it is over before anyone could help."""

COLUMNS = (
    "dossier_id", "person_id", "rule", "nth", "party", "nature", "earliest", "due", "day", "counted_from", "every_days",
)  # fmt: skip


def _named(rows: list[tuple[Any, ...]]) -> list[dict[str, Any]]:
    return [dict(zip(COLUMNS, row, strict=True)) for row in rows]


def _place(row: dict[str, Any]) -> tuple[Any, ...]:
    return row["day"], row["dossier_id"], row["rule"], row["nth"]


def _told(viewer: Viewer, found: list[dict[str, Any]], *, mine: bool) -> list[WorkRow]:
    ids = {row["dossier_id"] for row in found}
    about = {
        row["dossier_id"]: row
        for row in models.Summary.objects.filter(employer_id=viewer.employer_id, dossier_id__in=ids).values(
            "dossier_id", "name", "phase", "first_day", "back_since"
        )
    }
    made = [
        WorkRow(
            **{key: row[key] for key in ("dossier_id", "person_id", "rule", "nth", "party", "nature", "every_days")},
            name=about[row["dossier_id"]]["name"],
            earliest=day_of(row["earliest"]),
            due=day_of(row["due"]),
            day=row["day"].toordinal(),
            counted_from=row["counted_from"].toordinal(),
            phase=about[row["dossier_id"]]["phase"],
            first_day=day_of(about[row["dossier_id"]]["first_day"]),
            back_since=day_of(about[row["dossier_id"]]["back_since"]),
            mine=mine,
        )
        for row in found
    ]
    return _told_once(viewer, made)


def _told_once(viewer: Viewer, rows: list[WorkRow]) -> list[WorkRow]:
    """Law and policy that one fact settles are one row: that of the law, where the first of the two stands."""
    pairs = _pairs(viewer, [(row.dossier_id, row.rule, row.earliest, row.due) for row in rows])
    made: list[WorkRow | None] = list(rows)
    for place, other in pairs.items():
        law, policy = rows[place], rows[other]
        due = law.due if law.due is not None else policy.due
        made[place] = made[other] = None
        made[min(place, other)] = replace(law, also=policy.rule, due=due, day=min(law.day, policy.day))
    return [row for row in made if row is not None]


def _pairs(viewer: Viewer, lines: list[tuple[int, str, Day | None, Day | None]]) -> dict[int, int]:
    """By the place of a line of the law, that of the line of policy in the same dossier that one fact settles with it.

    Only where both can be told by the same day: the law opens no later than policy asks it.
    """
    rules, found = rule_book(viewer).by_key, {}
    places: dict[int, list[int]] = {}
    for place, (dossier_id, *_) in enumerate(lines):
        places.setdefault(dossier_id, []).append(place)
    for here in places.values():
        law = [place for place in here if lines[place][1].startswith(LAW)]
        policy = [place for place in here if not lines[place][1].startswith(LAW)]
        for one in law:
            _, rule, earliest, _ = lines[one]
            for other in policy:
                _, asked, _, due = lines[other]
                in_time = earliest is None or earliest <= max(viewer.today, due or viewer.today)
                if in_time and rule in rules and asked in rules and settles_both(rules[rule], rules[asked]):
                    found[one] = other
                    policy.remove(other)
                    break
    return found


def visible_lines(viewer: Viewer) -> QuerySet[models.WorkLine]:
    """The duties and practices of this employer that the viewer may see; in which dossiers is for the caller.

    A line is seen when everything it stands on may be read, or when it is the viewer's own task. Where contact goes
    round the viewer, less of it may be.
    """
    lines = models.WorkLine.objects.filter(employer_id=viewer.employer_id, nature__in=DOING)
    rows = _seen(lines, viewer, viewer.policy, "hidden")
    if viewer.hat is not Hat.MANAGER:
        return rows
    others = ~Q(dossier_id__in=passing(viewer))
    return _seen(rows, viewer, viewer.policy.beside, "beside", others)


def _seen(
    rows: QuerySet[models.WorkLine], viewer: Viewer, policy: Policy, name: str, free: Q | None = None
) -> QuerySet[models.WorkLine]:
    """The lines that a matrix shows to a viewer, and those that it is not asked about."""
    reads, tasks = policy.items_mask(viewer.hat), policy.tasks_mask(viewer.hat)
    own = [party.value for party in viewer.hat.parties]
    # "≤ 0" of what is never below 0: of "= 0" PostgreSQL thinks that hardly any line is, and looks at all of them.
    shown = Q(**{f"{name}__lte": 0}) | Q(**{f"{name}_task__lte": 0}, party__in=own)
    marked = rows.annotate(
        **{
            name: F("needs").bitand(ALL_BITS & ~reads),
            f"{name}_task": F("needs").bitand(ALL_BITS & ~(reads | tasks)),
        }
    )
    return marked.filter(shown if free is None else shown | free)


def _in_reach(viewer: Viewer) -> QuerySet[models.WorkLine]:
    """The visible lines of dossiers in reach that are not closed.

    Who reaches a few dossiers starts from those; who reaches them all goes along the lines and asks of each.
    """
    rows, reach = visible_lines(viewer), reachable(viewer).exclude(phase="closed")
    if viewer.hat in WHOLE_EMPLOYER:
        return rows.filter(Exists(reach.filter(dossier_id=OuterRef("dossier_id"))))
    return rows.filter(dossier_id__in=reach.values("dossier_id"))


def _own(viewer: Viewer, rows: QuerySet[models.WorkLine], party: str) -> QuerySet[models.WorkLine]:
    rows = rows.filter(party=party)
    return rows if party != Party.EMPLOYER.value else rows.filter(_for_the_employer(viewer))


def _own_lines(viewer: Viewer) -> Q:
    own = OWN_PARTIES.get(viewer.hat, ())
    plain = Q(party__in=[party for party in own if party != Party.EMPLOYER.value])
    return plain | (Q(party=Party.EMPLOYER.value) & _for_the_employer(viewer)) if Party.EMPLOYER.value in own else plain


def _for_the_employer(viewer: Viewer) -> Q:
    """Which of the things that the employer must do are this hat's: the coach's where one follows and may record it."""
    coaches = Q(rule__in=coach_rules(viewer))
    if viewer.hat is Hat.COACH:
        return coaches
    followed = models.Case.objects.filter(
        valid("", viewer), employer_id=viewer.employer_id, dossier_id=OuterRef("dossier_id")
    )
    return ~(coaches & Q(Exists(followed)))


def coach_rules(viewer: Viewer) -> list[str]:
    """The duties of the employer that a coach may record."""
    rules = (rule for rule in rule_book(viewer).rules if rule.party is Party.EMPLOYER)
    return [rule.key for rule in rules if needed(rule, Hat.COACH, viewer.policy)]


def due_count(viewer: Viewer, most: int = 100) -> int:
    """How many things of the viewer's own stand today: the number in the menu. Counting stops at ``most``."""
    rows = [(key, rule, day_of(earliest), day_of(due)) for key, rule, earliest, due in _due.rows(viewer, most)]
    return len(rows) - len(_pairs(viewer, rows))


@kept
def _due(viewer: Viewer, most: int) -> QuerySet[models.WorkLine, Any]:
    own, rows = OWN_PARTIES.get(viewer.hat, ()), _in_reach(viewer)
    rows = rows.filter(_own_lines(viewer), PRESSING, party__in=own, day__lte=date_of(viewer.today))
    return rows.values_list("dossier_id", "rule", "earliest", "due")[:most]


def names_of_parties(viewer: Viewer, rows: Iterable[WorkRow]) -> dict[tuple[int, str], str]:
    """Who a line waits on, by person and party, where that is one person: worker, line manager, physician."""
    wanted = list(rows)
    found = {(row.person_id, Party.WORKER.value): row.name for row in wanted}
    leading = models.Employment.objects.filter(
        valid("", viewer), employer_id=viewer.employer_id, person_id__in={row.person_id for row in wanted}
    )
    managers = dict(leading.exclude(manager_id=None).values_list("person_id", "manager_id"))
    instead = _instead(viewer, wanted)
    people = models.Person.objects.filter(employer_id=viewer.employer_id, id__in=set(managers.values()))
    names = {key: f"{first} {last}" for key, first, last in people.values_list("id", "first_name", "last_name")}
    found |= {(person, Party.MANAGER.value): names[leader] for person, leader in managers.items() if leader in names}
    found |= {(person, Party.MANAGER.value): name for person, name in instead.items()}
    physicians = models.Mandate.objects.filter(
        valid("", viewer), employer_id=viewer.employer_id, hat=Hat.PHYSICIAN, unit_id=None
    ).values_list("account__name", flat=True)[:2]
    if len(physicians) == 1:
        found |= {(row.person_id, Party.OCCUPATIONAL_PHYSICIAN.value): physicians[0] for row in wanted}
    return found


def _instead(viewer: Viewer, rows: list[WorkRow]) -> dict[int, str]:
    """By person, who keeps contact instead of the line manager; empty as long as nobody was appointed."""
    if viewer.hat is Hat.MANAGER:
        return {}
    people = {row.dossier_id: row.person_id for row in rows}
    found = told_to(viewer).filter(dossier_id__in=people)
    return {people[dossier]: name or "" for dossier, name in found.values_list("dossier_id", "alternate__name")}
