"""A day of the coach: the tasks in every state."""

from datetime import time
from typing import Any

from draad.desk import formats
from draad.desk.components import (
    Appointment,
    Appointments,
    Bar,
    Bars,
    Button,
    Due,
    Empty,
    Link,
    MiniThread,
    SourceChip,
    TaskRow,
    Tasks,
    Undo,
    Waiting,
    WaitingList,
)
from draad.desk.pages.stijlgids.sample_form_words import SampleFormWords
from draad.desk.pages.stijlgids.sample_words import SampleWords
from draad.rules import Language

LAW, POLICY, AGREEMENT = SourceChip(source="law"), SourceChip(source="policy"), SourceChip(source="agreement")


def parts(language: Language) -> dict[str, Any]:
    """What the chapter on tasks shows."""
    s, f = SampleWords.to(language), SampleFormWords.to(language)
    return {
        "tasks_today": _today(language),
        "tasks_later": Tasks(
            rows=(
                TaskRow(
                    title=s.invite,
                    url="#",
                    source=POLICY,
                    why=s.invite_why,
                    due=Due(text=s.wednesday, more=formats.week(5, language)),
                    mini=MiniThread(weeks=5),
                    action=Button(label=s.invite_do, href="#"),
                    tick_url="#",
                ),
            )
        ),
        "undo": Undo(message=s.letter_goes, post="#", label=s.letter_stop),
        "told": Undo(message=f.saved),
        "states": _states(language),
        "waiting": _waiting(language),
        "phases": Bars(
            most=11,
            layout="small",
            bars=(
                Bar(label=s.at_start, value=4, text="4"),
                Bar(label=s.during, value=11, text="11"),
                Bar(label=s.before_return, value=3, text="3"),
                Bar(label=s.after_return, value=5, text="5"),
            ),
        ),
        "see_all": Link(label=s.see_all, href="#", about=s.my_cases),
        "own_agenda": Link(label=s.own_agenda, href="#"),
        "agenda": Appointments(
            appointments=(
                Appointment(time=formats.clock(time(10, 30), language), title=s.talk_koen, note=s.talk_room, url="#"),
                Appointment(time=formats.clock(time(14), language), title=s.talk_physician, note=s.talk_cases),
            )
        ),
        "nothing": Empty(
            title=f.nothing_today, text=f.nothing_text, icon="today", action=Button(label=f.see_week, href="#")
        ),
    }


def _waiting(language: Language) -> WaitingList:
    s = SampleWords.to(language)
    return WaitingList(
        rows=(
            Waiting(
                name=f"Dr. Nele Claes, {s.physician}",
                initials="NC",
                actor="physician",
                what=s.waits_physician,
                left=formats.days_left(18, language),
                passed=31,
                total=49,
            ),
            Waiting(name=s.fund_physician, initials="AA", what=s.waits_fund, left=s.asked_on),
            Waiting(
                name="Jonas Van Damme",
                initials="JV",
                actor="worker",
                what=s.reads_plan,
                left=formats.days_left(8, language),
                passed=6,
                total=14,
                url="#",
                action=Button(label=s.remind, post="#"),
            ),
        )
    )


def _today(language: Language) -> Tasks:
    s = SampleWords.to(language)
    return Tasks(
        rows=(
            TaskRow(
                title=s.call_amina,
                url="#",
                source=AGREEMENT,
                why=s.call_amina_why,
                due=Due(text=s.today, more=formats.week(6, language)),
                mini=MiniThread(weeks=6),
                action=Button(label=s.call_amina_do, href="tel:+32470000001", icon="phone"),
                tick_url="#",
            ),
            TaskRow(
                title=s.papers,
                url="#",
                source=POLICY,
                why=s.papers_why,
                due=Due(text=s.by_wednesday, more=formats.week(20, language)),
                mini=MiniThread(weeks=20),
                action=Button(label=s.papers_do, href="#", kind="primary"),
                tick_url="#",
            ),
            TaskRow(
                title=s.estimate,
                url="#",
                source=LAW,
                why=s.estimate_why,
                why_url="#",
                due=Due(
                    text=_first_up(formats.working_days_left(2, language)), more=formats.week(8, language), tone="soon"
                ),
                mini=MiniThread(weeks=8),
                action=Button(label=s.estimate_do, post="#"),
                tick_url="#",
            ),
        )
    )


def _states(language: Language) -> Tasks:
    s = SampleWords.to(language)
    late = TaskRow(
        title=s.letter,
        url="#",
        source=LAW,
        why_url="#",
        due=Due(text=s.open_since, more=formats.week(4, language), tone="late"),
        mini=MiniThread(weeks=4),
        action=Button(label=s.send, post="#", kind="primary"),
        tick_url="#",
    )
    busy = TaskRow(title=s.papers, url="#", source=POLICY, state="busy", due=Due(text=s.by_wednesday), tick_url="#")
    waits = TaskRow(title=s.turn_other, source=LAW, state="waiting", reason=s.on_fund, mini=MiniThread(weeks=20))
    done = TaskRow(title=s.invite, url="#", source=POLICY, state="done", reason=s.done_by, tick_url="#")
    not_needed = TaskRow(title=s.estimate, source=LAW, state="not_needed", reason=s.not_needed_why)
    returned = TaskRow(
        title=s.talk_koen, source=POLICY, due=Due(text=s.wednesday), mini=MiniThread(weeks=28, ended=True)
    )
    return Tasks(rows=(late, busy, waits, done, not_needed, returned))


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
