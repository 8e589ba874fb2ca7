"""The formal ways: the reintegration trajectory under the regime of its day, and medical force majeure."""

from random import Random
from typing import Any

from draad.demo.notes import Note
from draad.demo.telling import Course
from draad.periods import Day, parse_day

FIRST_REGIME = parse_day("2017-01-01")
REGIME_2022 = parse_day("2022-10-01")
FORCE_MAJEURE_2022 = parse_day("2022-11-28")
REGIME_2026 = parse_day("2026-01-01")
PLANS_UNDER = {"2017": "AC", "2022": "AB"}


def formal(one: Course) -> None:
    """Tell the trajectories of an absence, and how a contract ends that ends in it."""
    spell, notified = one.spell, None
    if spell.leaves and one.chance(0.5):
        notified = _notice_day(one)
    if spell.length > 75 and one.chance(0.33 if spell.length < 400 else 0.6):
        limit = notified if notified is not None else one.until
        _Trajectory(one, limit).tell(_request_day(one))
    if notified is not None:
        _force_majeure(one, notified)
    elif spell.leaves:
        one.notes.add(
            "contract.ended", spell.end, {"ground": "other", "by": "worker" if one.chance(0.4) else "employer"}
        )


def _request_day(one: Course) -> Day:
    """From 2026 mostly before six months have passed; before that whenever somebody thinks of it."""
    first, length = one.spell.first, one.spell.length
    if first >= REGIME_2026 or one.chance(0.6):
        return one.after(first, 65, min(175, length))
    return one.after(first, 65, max(66, min(700, length)))


class _Trajectory:
    """One trajectory after the other, until one of them or the absence ends it."""

    def __init__(self, one: Course, limit: Day) -> None:
        self.one, self.limit = one, limit
        """Everything is told before this day."""
        self.last: Day | None = None
        """The last day on which something happened in a trajectory that is not over."""

    def say(self, kind: str, on: Day, body: dict[str, Any] | None = None) -> Note | None:
        if on >= self.limit:
            return None
        said = self.one.say(kind, on, body, on)
        if said is not None and self.last is not None:
            self.last = max(self.last, on)
        return said

    def without_consent(self, asked: Day) -> bool:
        """Whether an employer may ask although the worker says no: from 2026 once an estimate showed work potential."""
        return asked < REGIME_2026 or any(
            note.kind == "work_potential.estimated" and note.body == {"present": "yes"} and note.on <= asked
            for note in self.one.notes.told
            if note.on >= self.one.spell.first
        )

    def tell(self, asked: Day) -> None:
        one, again = self.one, True
        while again and asked >= FIRST_REGIME:
            again = False
            body = {"by": self.asker(asked)}
            if body["by"] == "employer":
                agrees = one.chance(0.8) or not self.without_consent(asked)
                body["consent"] = "yes" if agrees else "no"
            if self.say("trajectory.requested", asked, body) is None:
                return
            self.last = asked
            letter, received = self.assessed(asked)
            if letter is not None and letter in PLANS_UNDER["2022" if received >= REGIME_2022 else "2017"]:
                self.planned(letter, received)
            elif letter is not None and received >= REGIME_2022:
                self.last, again, asked = None, one.chance(0.3), one.after(received, 95, 200)
            elif letter is not None:
                self.say("trajectory.ended", one.after(received, 20, 60), {"ground": "other"})
                return
        if self.last is not None and self.limit < one.until:
            ended = max(self.last + 1, self.limit - 3)
            one.say("trajectory.ended", ended, {"ground": "withdrawn"}, ended)

    def asker(self, asked: Day) -> str:
        draw = self.one.dice.random()
        if asked < REGIME_2022 and draw < 0.1:
            return "fund_doctor"
        return "employer" if draw < 0.5 else "worker" if draw < 0.8 else "treating_doctor"

    def assessed(self, asked: Day) -> tuple[str | None, Day]:
        """Invite, perhaps twice, and assess. No letter where it came to nothing, or has not come yet."""
        one = self.one
        if one.chance(0.92):
            self.say("trajectory.told", one.after(asked, 0, 3))
        invited = one.after(asked, 4, 13)
        registered = {"registered": "yes"} if asked >= REGIME_2026 else {}
        self.say("trajectory.invited", invited, {"nth": 1, **registered})
        if one.chance(0.07):
            missed = one.after(invited, 7, 12)
            self.say("trajectory.missed", missed, {"nth": 1, "excused": "yes" if one.chance(0.6) else "no"})
            invited = one.after(invited, 15, 24)
            self.say("trajectory.invited", invited, {"nth": 2, **registered})
        received = one.after(max(asked + 18, invited), 3, 26) if one.chance(0.88) else one.after(asked, 45, 80)
        letter = _letter(one.dice, received)
        if self.say("assessment.received", received, {"decision": letter, "by": "employer"}) is None:
            return None, received
        self.say("assessment.received", received, {"decision": letter, "by": "worker"})
        return letter, received

    def planned(self, letter: str, received: Day) -> None:
        """The plan or the report, and the worker's answer."""
        one, day = self.one, received
        if letter == "B" and received >= REGIME_2022 and one.chance(0.08):
            decided = self.appealed(received)
            if decided is None:
                return
            day = decided
        slow = letter == "B" and received >= REGIME_2022
        day = one.after(max(day, received + 22), 3, 40) if slow else one.after(day, 8, 28)
        self.say("trajectory.consulted", day)
        if one.chance(0.1):
            return
        day = one.after(day, 8, 36)
        if one.chance(0.2):
            if self.say("report.received", day) is not None:
                self.last = None
            return
        self.answered(day)

    def appealed(self, received: Day) -> Day | None:
        """The day of a decision on appeal that lets the assessment stand."""
        one = self.one
        lodged = one.after(received, 5, 20)
        self.say("appeal.lodged", lodged)
        confirmed = "yes" if one.chance(0.8) else "no"
        decided = one.after(lodged, 20, 41)
        said = self.say("appeal.decided", decided, {"confirmed": confirmed})
        return decided if said is not None and confirmed == "yes" else None

    def answered(self, day: Day) -> None:
        """The plan, and what the worker says to it, perhaps only after a reminder."""
        one = self.one
        if self.say("plan.received", day) is None:
            return
        if one.chance(0.15):
            day = one.after(day, 15, 20)
            if self.say("plan.reminded", day) is None or one.chance(0.5):
                return
        day = one.after(day, 3, 13)
        agreed = one.chance(0.85)
        if self.say("plan.answered", day, {"agreed": "yes" if agreed else "no"}) is not None:
            self.last = None
            if agreed and one.chance(0.6):
                self.say("plan.reviewed", one.after(day, 40, 100))


def _letter(dice: Random, day: Day) -> str:
    if day >= REGIME_2022:
        return dice.choices("ABC", (40, 28, 32))[0]
    return dice.choices("ABCDE", (25, 15, 12, 38, 10))[0]


def _notice_day(one: Course) -> Day | None:
    """When force majeure was notified, if the absence had lasted long enough under the law of that day."""
    day = one.after(one.spell.end, -95, -62)
    if day < FORCE_MAJEURE_2022:
        return None
    needed = 187 if day >= REGIME_2026 else 280
    return day if day - one.spell.first >= needed else None


def _force_majeure(one: Course, notified: Day) -> None:
    """Notice, examination, finding, and the end of the contract."""
    by = {"by": "employer" if one.chance(0.65) else "worker"}
    if one.say("force_majeure.notified", notified, by, notified) is None:
        return
    invited = one.after(notified, 3, 8)
    one.say("force_majeure.invited", invited, None, invited)
    examined = one.after(notified, 12, 24)
    one.say("force_majeure.examined", examined, None, examined)
    found = one.after(examined, 2, 8)
    one.say("force_majeure.found", found, {"permanently_unfit": "yes"}, found)
    if one.chance(0.25):
        asked = one.after(found, 1, 6)
        one.say("force_majeure.adapted_work_asked", asked, None, asked)
        given = one.after(asked, 4, 9)
        one.say("force_majeure.conditions_given", given, None, given)
        report = one.after(given, 1, 7)
        one.say("report.received", report, None, report)
    end = one.spell.end
    body = {"ground": "medical_force_majeure", "by": by["by"]}
    if one.notes.add("contract.ended", end, body, end) is not None and one.chance(0.85):
        one.notes.add("force_majeure.paid", one.after(end, 5, 42 if one.chance(0.9) else 70))
