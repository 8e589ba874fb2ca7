"""What a worker asked, proposed or did not agree with, and who has to answer: read over every dossier in reach."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from draad.dossier.facts import Fact
from draad.dossier.talks import coming
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.read.detours import told_to
from draad.store.read.reach import valid
from draad.store.read.seen import SeenDossier, day_before, dossiers_with, seen_dossiers
from draad.store.viewer import Viewer

LOOKED_BACK = 365
"""Days back in which a question that nobody answered is still looked for."""
ANSWERERS = frozenset({Hat.COACH, Hat.MANAGER, Hat.HR})
KINDS = ("question.asked", "agreement.answered", "talk.proposed")

What = Literal["question", "moment", "not_agreed"]


@dataclass(frozen=True)
class AskRow:
    """One thing to answer. ``n`` is the viewer's number of the question, the talk, or the agreement.

    ``about``: of a question, its subject. ``alone``: nobody follows the dossier as a coach, nor leads the worker.
    """

    dossier_id: int
    person_id: int
    name: str
    what: What
    n: int
    on: Day
    about: str
    text: str
    alone: bool


def open_asks(viewer: Viewer) -> list[AskRow]:
    """What waits for an answer of this hat, the oldest first.

    A question is the coach's, else the line manager's, else HR sees it so that somebody will answer. Another moment for
    a talk goes to who planned it. An agreement that is not right goes to who wrote it down.
    """
    if viewer.hat not in ANSWERERS:
        return []
    asked = dossiers_with(viewer, KINDS, day_before(viewer, LOOKED_BACK), None)
    dossiers = seen_dossiers(viewer, asked) if asked else []
    followed, led = _followed(viewer, dossiers), _led(viewer, dossiers)
    found = [
        row
        for dossier in dossiers
        for row in _asks(viewer, dossier, coach=dossier.dossier_id in followed, manager=dossier.person_id in led)
    ]
    return sorted(found, key=lambda row: (row.on, row.name, row.n))


def _followed(viewer: Viewer, dossiers: list[SeenDossier]) -> set[int]:
    ids = [one.dossier_id for one in dossiers]
    rows = models.Case.objects.filter(valid("", viewer), employer_id=viewer.employer_id, dossier_id__in=ids)
    return set(rows.values_list("dossier_id", flat=True))


def _led(viewer: Viewer, dossiers: list[SeenDossier]) -> set[int]:
    ids = [one.person_id for one in dossiers]
    rows = models.Employment.objects.filter(valid("", viewer), employer_id=viewer.employer_id, person_id__in=ids)
    led = set(rows.exclude(manager_id=None).values_list("person_id", flat=True))
    return led - _with_nobody_instead(viewer, dossiers)


def _with_nobody_instead(viewer: Viewer, dossiers: list[SeenDossier]) -> set[int]:
    """The people whose contact goes round their manager, and with whom nobody keeps it instead yet: HR sees these."""
    people = {one.dossier_id: one.person_id for one in dossiers}
    rows = told_to(viewer).filter(dossier_id__in=people, alternate__isnull=True)
    return {people[key] for key in rows.values_list("dossier_id", flat=True)}


def _asks(viewer: Viewer, dossier: SeenDossier, *, coach: bool, manager: bool) -> Iterator[AskRow]:
    answers = Hat.COACH if coach else Hat.MANAGER if manager else Hat.HR
    alone = not coach and not manager
    if viewer.hat is answers:
        for fact in open_questions(dossier.standing):
            about, text = str(fact.body.get("about", "")), str(fact.body.get("text", ""))
            yield _row(dossier, "question", fact.seq, fact.on, about, text, alone=alone)
    for talk in coming(dossier.facts):
        told = dossier.told[talk.n]
        if talk.proposals and told.hat == viewer.hat:
            last = talk.proposals[-1]
            yield _row(dossier, "moment", talk.n, _said_on(dossier, last.n), talk.kind, last.text, alone=False)
    for fact in not_agreed(dossier.standing):
        about = fact.body["of_seq"]
        if dossier.told[about].hat == viewer.hat:
            yield _row(dossier, "not_agreed", about, fact.on, dossier.facts[about - 1].kind, "", alone=False)


def _row(dossier: SeenDossier, what: What, n: int, on: Day, about: str, text: str, *, alone: bool) -> AskRow:
    return AskRow(dossier.dossier_id, dossier.person_id, dossier.name, what, n, on, about, text, alone)


def _said_on(dossier: SeenDossier, n: int) -> Day:
    return dossier.facts[n - 1].on


def open_questions(standing: tuple[Fact, ...]) -> list[Fact]:
    """The questions that no later answer is about."""
    answers = [fact for fact in standing if fact.kind == "question.answered"]
    return [
        fact
        for fact in standing
        if fact.kind == "question.asked"
        and not any(one.seq > fact.seq and one.body.get("about") == fact.body.get("about") for one in answers)
    ]


def not_agreed(standing: tuple[Fact, ...]) -> list[Fact]:
    """The answers that an agreement is not right, as long as it stands and nothing else was said of it since."""
    stands = {fact.seq for fact in standing}
    latest: dict[int, Fact] = {}
    for fact in standing:
        if fact.kind == "agreement.answered" and fact.body.get("of_seq") in stands:
            latest[fact.body["of_seq"]] = fact
    return [fact for fact in latest.values() if fact.body.get("agreed") == "no"]
