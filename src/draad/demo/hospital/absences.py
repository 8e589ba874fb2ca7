"""One ordinary absence in a hospital that works as it says: what is told of it, in time, by whom.

Days are counted from the first day of the absence (``first``) and back from the return (``back``). What lies after the
day asked about is told too, and left out later: so the same absence looks the same on every day before its end.
"""

from random import Random
from typing import NamedTuple

from draad.demo.hospital.telling import Row, at_work, row
from draad.demo.hospital.words import CALLS, COACH_TALKS, LAST_TALKS, TALKS
from draad.demo.timeline import Spell
from draad.periods import Day, iso

LONG = 28
REGIME_2026 = 739617
"""1 January 2026: the estimate of work potential is asked of incapacities that begin from then."""


class Who(NamedTuple):
    """What an absence needs to know of the person."""

    hours: float
    surveillance: bool
    french: bool


def absence(dice: Random, who: Who, spell: Spell, free_days_left: bool) -> list[Row]:
    """Everything that is told of one absence."""
    one = _Absence(dice, who, spell)
    one.begins(free_days_left)
    if spell.length < LONG:
        one.short()
    else:
        one.long()
    return [said for said in one.rows if one.belongs(said)]


class _Absence:
    def __init__(self, dice: Random, who: Who, spell: Spell) -> None:
        self.dice, self.who, self.spell = dice, who, spell
        self.rows: list[Row] = []
        self.first, self.back = spell.first, spell.end
        self.contact = "manager" if dice.random() < 0.35 or spell.length < LONG else "coach"
        self.every = dice.choice((7, 7, 14)) if spell.length < 60 else dice.choice((14, 14, 28))
        self.partial: Day | None = None

    def belongs(self, said: Row) -> bool:
        """Who leaves for good is not spoken of as if they came back."""
        return not self.spell.leaves or said.on <= self.back

    def say(self, on: Day, hat: str, kind: str, /, **body: object) -> None:
        """Say something on a working day, where the absence still lasts."""
        self.rows.append(row(at_work(on), hat, kind, **body))  # type: ignore[arg-type]

    def begins(self, free_days_left: bool) -> None:
        """The call, the first contact, the certificate."""
        dice, first = self.dice, self.first
        body: dict[str, object] = {"cause": self.spell.cause} if self.spell.cause else {}
        if self.spell.same_illness is not None:
            body["same_illness"] = self.spell.same_illness
        if dice.random() < 0.05:
            body["part_of_day"] = dice.choice(("morning", "afternoon", "during_work"))
        body["expected_until"] = iso(first + min(max(0, self.spell.length - 1), dice.randrange(1, 14)))
        self.rows.append(row(first, "manager" if dice.random() < 0.8 else "hr", "absence.started", **body))
        every = self.every
        channel = dice.choice(("phone", "phone", "phone", "message"))
        self.rows.append(row(first, "manager", "contact.made", by="manager", channel=channel))
        self.rows.append(row(first, "manager", "contact.agreed", by=self.contact, every_days=every, channel="phone"))
        if self.spell.length == 1 and free_days_left:
            self.rows.append(row(first, "hr", "certificate.not_needed"))
        else:
            self.certificates()
        if self.spell.length > 7:
            self.say(first + dice.randrange(1, 5), "manager", "colleagues.informed")

    def certificates(self) -> None:
        """One after the other, each in time, up to the eve of the return."""
        dice, begins, last, number = self.dice, self.first, self.back - (not self.spell.leaves), 0
        while begins <= last:
            ends = begins + (dice.choice((4, 6, 9, 13)) if number == 0 else dice.choice((13, 20, 27, 30)))
            if begins - self.first > 120:
                ends = begins + dice.choice((29, 44, 59))
            ends = min(ends, last)
            body: dict[str, object] = {"from": iso(begins), "until": iso(ends)}
            if number:
                body["extension"] = "yes"
            heard = begins + (1 if number == 0 and self.spell.length > 1 else 0) - (number > 0)
            self.rows.append(row(min(heard, last), "hr", "certificate.received", **body))
            begins, number = ends + 1, number + 1

    def contacts(self, until: Day) -> None:
        """One call after the other, as was agreed, mostly with the next one named."""
        day, dice = self.first, self.dice
        hat = "coach" if self.contact == "coach" else "manager"
        while True:
            following = at_work(day + self.every - (dice.random() < 0.3))
            if following >= until or following <= day:
                return
            body: dict[str, object] = {"by": self.contact, "channel": dice.choice(("phone", "phone", "video", "visit"))}
            if dice.random() < 0.5:
                body["next_on"] = iso(at_work(following + self.every))
            self.rows.append(row(following, hat, "contact.made", **body))  # type: ignore[arg-type]
            if dice.random() < 0.22:
                self.note(following, hat, CALLS)
            day = following

    def note(self, on: Day, hat: str, words: tuple[tuple[str, str], ...]) -> None:
        """A sentence in the language of who writes."""
        dutch, french = self.dice.choice(words)
        text = french if hat == "manager" and self.who.french else dutch
        kind = "coach_note.written" if hat == "coach" else "note.written"
        self.rows.append(row(on, hat, kind, text=text))  # type: ignore[arg-type]

    def short(self) -> None:
        """Back within four weeks: welcomed, asked how it goes, and closed."""
        self.contacts(self.back)
        if self.spell.leaves:
            return
        back = self.back
        self.rows.append(row(back, "manager", "work.resumed"))
        self.rows.append(row(back, "manager", "welcome.prepared", by="manager"))
        self.rows.append(row(back, "manager", "talk.held", kind="check_in"))
        self.rows.append(row(back, "hr", "thread.closed", party="hr", ground="back_for_good"))

    def long(self) -> None:
        """More than four weeks: everyone around the colleague does their part."""
        dice, first, back, length = self.dice, self.first, self.back, self.spell.length
        if length > 75 and not self.spell.leaves and dice.random() < 0.5:
            self.partial = at_work(back - min(length - 45, dice.choice((28, 42, 56))))
        until = self.partial if self.partial is not None else back
        self.contacts(until)
        self.say(first + 26, "manager", "talk.held", kind="exploration")
        self.say(first + 28, "hr", "letter.sent", letter="four-weeks")
        self.say(first + 28, "hr", "physician.told")
        self.say(first + dice.randrange(31, 36), "nurse", "worker.informed", by="occupational_physician")
        self.say(first + dice.randrange(31, 35), "coach", "lead.assigned", party="coach")
        self.say(first + dice.randrange(34, 44), "hr", "letter.sent", letter="event-invitation")
        self.say(first + dice.randrange(56, 61), "manager", "talk.held", kind="reintegration")
        self.say(first + dice.randrange(85, 91), "manager", "talk.held", kind="reintegration")
        if dice.random() < 0.5:
            self.say(first + dice.randrange(45, 58), "coach", "talk.held", kind="coach")
            self.note(at_work(first + 58), "coach", COACH_TALKS)
        self.potential()
        if self.spell.leaves:
            self.rows.append(row(back, "hr", "contract.ended", ground="other", by=dice.choice(("worker", "employer"))))
            return
        self.before_return(until)
        self.after_return(until)

    def potential(self) -> None:
        """The estimate after eight weeks, and what it opens."""
        first, dice = self.first, self.dice
        if first < REGIME_2026 or self.spell.cause in {"work_accident", "pregnancy"}:
            return
        self.say(first + 56, "hr", "work_potential.requested")
        present = "yes" if dice.random() < 0.6 else "no"
        estimated = first + dice.randrange(66, 76)
        self.say(estimated, "physician", "work_potential.estimated", present=present)
        self.say(estimated + 3, "nurse", "worker.informed", by="occupational_physician")
        if present == "no":
            return
        self.say(estimated + 5, "hr", "pre_return_visit.requested", by="employer")
        self.say(estimated + 9, "nurse", "pre_return_visit.invited", by="employer")
        self.say(estimated + 16, "physician", "pre_return_visit.held", by="employer")
        if self.spell.length > 178:
            self.trajectory(first + dice.randrange(150, 172))

    def trajectory(self, asked: Day) -> None:
        """The formal way of 2026, asked for before six months have passed."""
        dice = self.dice
        self.say(asked, "hr", "trajectory.requested", by="employer", consent="yes")
        self.say(asked + 2, "physician", "trajectory.told")
        self.say(asked + 5, "nurse", "trajectory.invited", nth=1, registered="yes")
        received = at_work(asked + dice.randrange(33, 46))
        letter = dice.choices("AC", (6, 4))[0]
        for by in ("employer", "worker"):
            self.say(received, "physician", "assessment.received", decision=letter, by=by)
        if letter == "C":
            return
        self.say(received + 15, "hr", "trajectory.consulted")
        plan = at_work(received + dice.randrange(30, 50))
        self.say(plan, "hr", "plan.received", valid_until=iso(plan + 180))
        self.say(plan + 9, "worker", "plan.answered", agreed="yes")
        self.say(plan + 50, "physician", "plan.reviewed")

    def before_return(self, starts: Day) -> None:
        """A month of preparing, and the first hours with the permission of the health-fund physician."""
        dice = self.dice
        talk = max(self.first + 20, at_work(starts - 33))
        self.say(talk, "manager", "talk.held", kind="return")
        self.note(at_work(talk), "manager", TALKS)
        self.say(talk, "manager", "step_plan.agreed")
        self.say(talk + 1, "manager", "agreements.written")
        self.say(talk + 10, "manager", "party.reminded", party="hr", of="step-plan")
        points = "yes" if self.partial is not None else "no"
        self.say(talk + 1, "coach", "resumption.possible", attention_points=points)
        self.say(talk + 3, "coach", "letter.sent", letter="roles-in-plan")
        self.say(talk + 6, "manager", "colleagues.informed")
        heard = at_work(starts - dice.randrange(8, 20)) if starts - 33 > self.first + 2 else starts
        if self.partial is None:
            self.rows.append(row(self.back, "manager", "work.resumed")._replace(heard=heard))
            return
        half, more = round(self.who.hours * 0.5, 1), round(self.who.hours * 0.75, 1)
        middle = at_work(starts + (self.back - starts) // 2)
        for step, (day, hours) in enumerate(((starts, half), (middle, more)), 1):
            self.rows.append(
                row(talk + 1, "coach", "plan.step_agreed", step=step, from_=iso(day), hours_per_week=hours)
            )
            self.rows.append(
                row(day, "manager", "work.resumed_partially", hours_per_week=hours)._replace(
                    heard=heard if step == 1 else at_work(middle - 4)
                )
            )
            self.say(day - 9, "worker", "progressive.requested", hours_per_week=hours, from_=iso(day), step=step)
            self.say(day - 4, "physician", "physician.agreed", hours_per_week=hours, step=step)
            self.say(day + 6, "worker", "progressive.allowed", hours_per_week=hours, step=step)
        self.rows.append(row(self.back, "manager", "work.resumed")._replace(heard=at_work(self.back - 6)))
        month = starts + 27
        while month < self.back:
            self.say(month, "hr", "letter.sent", letter="progressive-income-certificate")
            month += 28

    def after_return(self, starts: Day) -> None:
        """From the first day: welcome, check in, two weeks, a month, six weeks, and the thread is closed."""
        dice, back = self.dice, self.back
        self.rows.append(row(starts, "manager", "welcome.prepared", by="manager")._replace(heard=at_work(starts - 1)))
        self.rows.append(row(starts, "manager", "talk.held", kind="check_in"))
        self.say(starts + dice.randrange(10, 14), "manager", "talk.held", kind="return_talk")
        follow_up = at_work(starts + dice.randrange(25, 29))
        self.say(follow_up, "manager", "talk.held", kind="follow_up")
        if self.who.surveillance:
            self.say(back + dice.randrange(3, 9), "physician", "return_exam.held")
        evaluation = max(starts + 40, back + 13)
        self.say(min(evaluation, starts + 41), "coach", "talk.held", kind="evaluation")
        self.note(at_work(min(evaluation, starts + 41)), "coach", LAST_TALKS)
        self.say(evaluation + 3, "coach", "thread.closed", party="coach", ground="back_for_good")
