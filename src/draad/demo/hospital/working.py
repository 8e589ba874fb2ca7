"""The hospital works its list: what the agenda asks for is done, mostly in time, before the day asked about.

The same engine that will show the lines is asked what still stands; each line that somebody would have settled by now
is settled by the fact that settles it. So a story needs to tell only what makes it that story.
"""

from random import Random
from typing import Any, NamedTuple

from draad.demo.hospital.shapes import Hat
from draad.demo.hospital.telling import Row, at_work, facts
from draad.dossier.agenda import agenda
from draad.dossier.answer import Line
from draad.dossier.facts import Context
from draad.periods import Day
from draad.rules import Book

ROUNDS = 40
FORGOTTEN = 0.004
"""How often a line of the last days is late, because people are busy."""


class Act(NamedTuple):
    """What settles a line: the fact, who does it, and after how many days where the rule names none."""

    kind: str
    body: dict[str, Any]
    hat: Hat
    soon: int = 3


ACTS: dict[str, Act] = {
    "be.four-weeks.report": Act("physician.told", {}, "hr", 0),
    "be.four-weeks.inform": Act("worker.informed", {"by": "occupational_physician"}, "nurse", 5),
    "be.work-potential.estimate": Act("work_potential.estimated", {"present": "no"}, "physician", 14),
    "be.work-potential.request": Act("work_potential.requested", {}, "hr", 3),
    "be.work-potential.tell": Act("worker.informed", {"by": "occupational_physician"}, "nurse", 3),
    "be.pre-return-visit.invite": Act("pre_return_visit.invited", {}, "nurse", 4),
    "be.consultation.hold": Act("consultation.held", {}, "physician", 4),
    "be.return-exam": Act("return_exam.held", {}, "physician", 6),
    "be.trajectory.tell-others": Act("trajectory.told", {}, "physician", 2),
    "be.trajectory.consult": Act("trajectory.consulted", {}, "hr", 14),
    "be.trajectory.follow-up": Act("plan.reviewed", {}, "physician", 45),
    "be.progressive.ask": Act("progressive.requested", {}, "worker", 0),
    "be.progressive.decision": Act("progressive.allowed", {}, "worker", 10),
    "be.progressive.employer-certificate": Act("letter.sent", {"letter": "progressive-income-certificate"}, "hr", 1),
    "cp.agree-contact": Act("contact.agreed", {"by": "manager", "every_days": 14, "channel": "phone"}, "manager"),
    "cp.agree-with-colleagues": Act("colleagues.informed", {}, "manager", 4),
    "cp.agree-work": Act("agreements.written", {}, "manager", 3),
    "cp.call-same-day": Act("contact.made", {"by": "manager", "channel": "phone"}, "manager", 0),
    "cp.check-in": Act("talk.held", {"kind": "check_in"}, "manager", 0),
    "cp.follow-up-1-month": Act("talk.held", {"kind": "follow_up"}, "manager", 30),
    "cp.follow-up-6-weeks": Act("talk.held", {"kind": "evaluation"}, "coach", 42),
    "cp.invite-to-events": Act("letter.sent", {"letter": "event-invitation"}, "hr", 14),
    "cp.letter-4-weeks": Act("letter.sent", {"letter": "four-weeks"}, "hr", 0),
    "cp.personal-talk": Act("talk.held", {"kind": "reintegration"}, "manager", 9),
    "cp.potential-8-weeks": Act("work_potential.requested", {}, "hr", 0),
    "cp.put-on-paper": Act("agreements.written", {}, "coach", 0),
    "cp.return-talk": Act("talk.held", {"kind": "return_talk"}, "manager", 13),
    "cp.service-writes": Act("worker.informed", {"by": "occupational_physician"}, "nurse", 5),
    "cp.talk-before-return": Act("talk.held", {"kind": "return"}, "manager", 0),
    "cp.tell-colleagues": Act("colleagues.informed", {}, "manager", 1),
    "cp.weekly-call": Act("contact.made", {"by": "manager", "channel": "phone"}, "manager", 7),
    "cp.welcome": Act("welcome.prepared", {"by": "manager"}, "manager", 0),
    "dm.chase": Act("party.reminded", {"party": "hr", "of": "step-plan"}, "manager", 12),
    "dm.close": Act("thread.closed", {"party": "coach", "ground": "back_for_good"}, "coach", 6),
    "dm.evaluate": Act("talk.held", {"kind": "evaluation"}, "coach", 41),
    "dm.explore": Act("talk.held", {"kind": "exploration"}, "manager", 26),
    "dm.follow-up": Act("talk.held", {"kind": "follow_up"}, "manager", 29),
    "dm.inform-parties": Act("letter.sent", {"letter": "roles-in-plan"}, "coach", 4),
    "dm.keep-contact": Act("contact.made", {"by": "manager", "channel": "phone"}, "manager", 7),
    "dm.letter-4-weeks": Act("letter.sent", {"letter": "four-weeks"}, "hr", 0),
    "dm.plan-of-action": Act("step_plan.agreed", {}, "manager", 150),
    "dm.return-exam": Act("return_exam.held", {}, "physician", 6),
    "dm.return-talk": Act("talk.held", {"kind": "return_talk"}, "manager", 13),
    "dm.take-lead": Act("lead.assigned", {"party": "coach"}, "coach", 4),
}


class Work(NamedTuple):
    """What is needed to ask the engine about one dossier."""

    book: Book
    context: Context
    on: Day
    eager: int
    """How many days before their last day lines may be settled already."""


def worked(rows: list[Row], work: Work, dice: Random, left: frozenset[str]) -> list[Row]:
    """The rows, with everything that was done in time beside them.

    :param left: rules that are left open, for this dossier is about them.
    """
    forgotten: set[tuple[str, Day | None]] = set()
    for _ in range(ROUNDS):
        told = tuple(one.fact for one in facts(rows, _nobody, Random(0)))  # noqa: S311
        lines = agenda(told, work.book, work.context, work.on).lines
        more: dict[tuple[str, Day], Row] = {}
        for line in lines:
            if line.status in {"open", "late"} and line.rule.key not in left:
                act = ACTS.get(line.rule.key)
                day = _settled(line, act, work, dice) if act is not None else None
                if act is None or day is None or (line.rule.key, line.due) in forgotten:
                    continue
                if day > work.on - 6 and dice.random() < FORGOTTEN:
                    forgotten.add((line.rule.key, line.due))
                    continue
                more.setdefault((act.kind + str(act.body.get("kind", "")), day), _said(act, line, day, rows))
        if not more:
            break
        rows = rows + _first_of_each(list(more.values()))
    return rows


def _first_of_each(said: list[Row]) -> list[Row]:
    """Of one kind only the earliest at a time: it may settle what the others were for."""
    found: dict[tuple[str, str], Row] = {}
    for one in sorted(said, key=lambda one: one.on):
        found.setdefault((one.kind, str(one.body.get("kind", one.body.get("letter", "")))), one)
    return list(found.values())


def _said(act: Act, line: Line, day: Day, rows: list[Row]) -> Row:
    body, hat = dict(act.body), act.hat
    if act.kind == "contact.made" and act.body["by"] == "manager":
        agreed = [one.body["by"] for one in rows if one.kind == "contact.agreed" and one.on <= day]
        if agreed and agreed[-1] == "coach":
            body["by"] = hat = "coach"
    if act.kind == "pre_return_visit.invited":
        body["by"] = line.place.fact.body.get("by", "worker")
    if act.kind.startswith("progressive.") and "hours_per_week" in line.place.fact.body:
        body["hours_per_week"] = line.place.fact.body["hours_per_week"]
    return Row(day, day, hat, act.kind, body)


def _settled(line: Line, act: Act | None, work: Work, dice: Random) -> Day | None:
    """The day on which the line was settled, if that lies before the day asked about."""
    if act is None:
        return None
    begins = line.counted_from if line.earliest is None else max(line.earliest, line.counted_from)
    if line.due is not None:
        day = line.due - (dice.randrange(work.eager + 1) if work.eager else 0)
        day = max(day, min(begins, line.due))
    else:
        day = begins + act.soon
    weekday = at_work(day)
    if weekday >= begins:
        day = weekday
    return day if day < work.on else None


def _nobody(*_: object) -> tuple[None, None]:
    return None, None
