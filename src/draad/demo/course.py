"""What happens along one absence, as the law of its day and a decent employer would have it.

Certificates, contacts, the word to the physician after four weeks, the estimate of work potential, visits, the return.
Not everything happens in time, and not everything happens: an agenda without anything late would teach nothing.
"""

from random import Random
from typing import Any

from draad.demo.formal import formal
from draad.demo.notes import Note, Notes
from draad.demo.people import Person
from draad.demo.telling import Course
from draad.demo.timeline import Spell, next_worked
from draad.periods import Day, date_of, iso, parse_day

FOUR_WEEKS_KNOWN = parse_day("2022-10-01")
FREE_DAYS = parse_day("2022-11-28")
REGIME_2026 = parse_day("2026-01-01")
WHO_CALLS = ("manager", "manager", "manager", "hr", "coach")
CHANNELS = ("phone", "phone", "phone", "video", "message", "mail", "visit")


def course(dice: Random, person: Person, spell: Spell, notes: Notes, free_days: dict[int, int]) -> None:
    """Tell one absence.

    :param free_days: how many days without a certificate the person used in each year; counted on here.
    """
    one = Course(dice, person, spell, notes)
    started = _start(one)
    if not _free_day(one, free_days):
        _certificates(one)
    if spell.length > 3:
        _contacts(one)
    told = min(spell.end, notes.on + 1)
    if told - spell.first >= 28:
        _four_weeks(one)
        formal(one)
        if spell.leaves:
            return
        _before_the_return(one)
    if spell.leaves:
        notes.add("contract.ended", spell.end, {"ground": "other"})
        return
    _return(one, started)
    if spell.length >= 28:
        _after_the_return(one)


def _start(one: Course) -> Note | None:
    spell, notes = one.spell, one.notes
    body: dict[str, Any] = {}
    if spell.cause:
        body["cause"] = spell.cause
    if spell.same_illness is not None:
        body["same_illness"] = spell.same_illness
    draw = one.dice.random()
    if draw < 0.06:
        body["part_of_day"] = ("morning", "afternoon", "during_work")[int(draw * 50)]
    if spell.length > 1 and draw > 0.4:
        body["expected_until"] = iso(spell.first + min(spell.length - 1, 2 + int(draw * 12)))
    if 0.2 < draw < 0.212 and spell.length > 4:
        wrong = notes.add("absence.started", spell.first + 1, body, first=True)
        right = notes.add("absence.started", spell.first, body, spell.first + 3, first=True)
        notes.correct(wrong, right, "The first day was entered a day late.")
        return wrong
    return notes.add("absence.started", spell.first, body, first=True)


def _free_day(one: Course, used: dict[int, int]) -> bool:
    """A first day without a certificate, while there are any left."""
    first = one.spell.first
    if one.spell.length > 3 or first < FREE_DAYS or (one.person.employer.size < 50 and one.chance(0.4)):
        return False
    year = date_of(first).year
    if used.get(year, 0) >= (2 if first >= REGIME_2026 else 3) or one.chance(0.35):
        return False
    used[year] = used.get(year, 0) + 1
    return one.say("certificate.not_needed", first) is not None


def _certificates(one: Course) -> None:
    """One certificate after another; the last one runs to the eve of the return, about."""
    if one.chance(0.004):
        return
    spell, number = one.spell, 0
    begins = spell.first
    last = spell.end - 1
    told = min(last, one.notes.on)
    while begins <= told and number < 60:
        length = 6 + int(one.dice.random() * 9) if number == 0 else 13 + int(one.dice.random() * 17)
        if begins - spell.first > 120:
            length = 30 + int(one.dice.random() * 60)
        ends = min(begins + length, last) if not spell.leaves else begins + length
        body = {"from": iso(begins), "until": iso(ends)}
        if number:
            body["extension"] = "yes"
        late = 0 if one.chance(0.78) else 1 if one.chance(0.7) else 2 + int(one.dice.random() * 6)
        one.say("certificate.received", min(begins + late, last), body)
        begins, number = ends + 1, number + 1


def _contacts(one: Course) -> None:
    spell, dice = one.spell, one.dice
    by = WHO_CALLS[int(dice.random() * len(WHO_CALLS))]
    channel = CHANNELS[int(dice.random() * len(CHANNELS))]
    every = 7 if spell.length < 60 else 14 if one.chance(0.6) else 28
    contact = {"by": by, "channel": channel}
    if one.chance(0.55):
        day = one.after(spell.first, 0, 4)
        made = one.say("contact.made", day, contact)
        if made is not None and one.chance(0.008):
            taken_back = one.notes.add("fact.withdrawn", made.heard + 2)
            one.notes.correct(made, taken_back, "This call was about somebody else.")
    if spell.length < 10 or one.chance(0.4):
        return
    day = one.after(spell.first, 2, 8)
    one.say("contact.agreed", day, {"by": by, "every_days": every, "channel": channel})
    for _ in range(8):
        day = one.after(day, every - 2, every + 4)
        if not one.chance(0.8):
            continue
        if one.say("contact.made", day, contact) is None:
            break
        every = min(every * 2, 90)
    if spell.length > 40:
        if one.chance(0.25):
            one.say("lead.assigned", one.after(spell.first, 20, 45), {"party": "coach" if one.chance(0.5) else "hr"})
        if one.chance(0.3):
            one.say("talk.held", one.after(spell.first, 30, 70), {"kind": "exploration"})


def _four_weeks(one: Course) -> None:
    """The employer tells the physician, the physician the worker; from 2026 also the estimate of work potential."""
    first = one.spell.first
    if first + 28 >= FOUR_WEEKS_KNOWN:
        told = one.after(first, 28, 33) if one.chance(0.86) else one.after(first, 36, 80)
        if one.chance(0.93) and one.say("physician.told", told) is not None and one.chance(0.8):
            one.say("worker.informed", one.after(told, 5, 21), {"by": "occupational_physician"})
    if first >= REGIME_2026 and one.spell.cause not in {"work_accident", "pregnancy"} and one.chance(0.88):
        _estimate(one)
    if one.chance(0.04):
        day = one.after(first, 30, 90)
        if one.say("consultation.requested", day) is not None and one.chance(0.85):
            one.say("consultation.held", one.after(day, 3, 11))
    if one.chance(0.12):
        one.say("consent.given", one.after(first, 25, 60), {"for": "tell_colleagues", "party": "manager"})


def _estimate(one: Course) -> None:
    asked = one.after(one.spell.first, 57, 68)
    if one.say("work_potential.requested", asked) is None or not one.chance(0.88):
        return
    outcome = "yes" if one.chance(0.58) else "no"
    estimated = one.after(asked, 9, 34)
    if one.say("work_potential.estimated", estimated, {"present": outcome}) is not None and one.chance(0.9):
        one.say("worker.informed", one.after(estimated, 0, 6), {"by": "occupational_physician"})


def _before_the_return(one: Course) -> None:
    """The visit before the return, the partial return, and what is agreed for it."""
    spell = one.spell
    if one.chance(0.28):
        by = "worker" if one.chance(0.75) else "treating_doctor"
        if spell.first >= REGIME_2026 and one.chance(0.35):
            by = "employer"
        asked = one.after(spell.end, -34, -18)
        if one.say("pre_return_visit.requested", asked, {"by": by}) is not None and one.chance(0.95):
            _visit(one, asked, by)
    possible = one.after(spell.end, -24, -8)
    if one.chance(0.45):
        one.say("resumption.possible", possible, {"attention_points": "yes" if one.chance(0.5) else "no"})
        if one.chance(0.4):
            one.say("step_plan.agreed", one.after(possible, 2, 12))
    if one.chance(0.35):
        one.say("talk.held", one.after(possible, 0, 8), {"kind": "return"})
        if one.chance(0.5):
            one.say("agreements.written", one.after(possible, 3, 9))
    if spell.length > 50 and one.chance(0.3):
        _partial(one)
    if one.chance(0.2):
        one.say("welcome.prepared", spell.end - 1, {"by": "colleagues"})


def _visit(one: Course, asked: Day, by: str) -> None:
    body, invited = {"by": by}, one.after(asked, 1, 8)
    one.say("pre_return_visit.invited", invited, body)
    if by == "employer" and one.chance(0.2):
        one.say("pre_return_visit.declined", one.after(invited, 1, 6), body)
    elif one.chance(0.9):
        one.say("pre_return_visit.held", one.after(invited, 4, 12), body)


def _partial(one: Course) -> None:
    """Some hours first, with the permission of the health-fund physician, then more."""
    spell, hours = one.spell, one.person.hours
    starts = next_worked(spell.end - min(spell.length - 30, 20 + int(one.dice.random() * 60)), one.person.days)
    some, more = {"hours_per_week": round(hours * 0.5, 1)}, {"hours_per_week": round(hours * 0.75, 1)}
    asked = one.after(starts, -12, -2) if one.chance(0.9) else starts + 3
    planned = min(one.after(starts, -9, -1), starts)
    if one.say("progressive.requested", asked, {**some, "from": iso(starts)}) is not None:
        one.notes.add("progressive.allowed", one.after(asked, 5, 32), some)
    if one.chance(0.35):
        one.say("physician.agreed", one.after(starts, -6, 0), some)
    if one.say("work.resumed_partially", starts, some, planned) is None:
        return
    if one.chance(0.4):
        one.say("work.resumed_partially", starts + (spell.end - starts) // 2, more)
    month = one.after(starts, 24, 36)
    while one.say("letter.sent", month, {"letter": "progressive-income-certificate"}) is not None:
        month = one.after(month, 24, 34)


def _return(one: Course, started: Note | None) -> None:
    """Back for good. A longer absence has its return planned, and sometimes moved."""
    spell, notes = one.spell, one.notes
    if spell.length < 12 or started is None:
        notes.add("work.resumed", spell.end, first=True)
        return
    planned = one.after(spell.end, -16, -3) if one.chance(0.7) else spell.end
    planned = max(min(planned, spell.end), spell.first + 3)
    if planned < spell.end - 4 and one.chance(0.08):
        sooner = notes.add("work.resumed", next_worked(planned + 2, one.person.days), heard=planned)
        moved = notes.add("work.resumed", spell.end, heard=planned + 1)
        notes.correct(sooner, moved, "The return was put off.")
        return
    notes.add("work.resumed", spell.end, heard=planned, first=planned == spell.end)


def _after_the_return(one: Course) -> None:
    """From the first day back: the examination, the talks, the closing of the thread."""
    back, notes = one.spell.end, one.notes
    if one.person.surveillance and one.chance(0.85):
        notes.add("return_exam.held", one.after(back, 1, 9 if one.chance(0.9) else 25))
    if one.chance(0.3):
        notes.add("talk.held", back, {"kind": "check_in"})
    if one.chance(0.5):
        notes.add("talk.held", one.after(back, 5, 14), {"kind": "return_talk"})
    if one.chance(0.35):
        notes.add("talk.held", one.after(back, 25, 33), {"kind": "follow_up"})
        if one.chance(0.6):
            notes.add("thread.closed", one.after(back, 42, 60), {"party": "hr", "ground": "back_for_good"})
