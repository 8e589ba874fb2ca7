"""One made-up case: the thread, the plan, the people, and who sees what."""

from datetime import date
from typing import Any

from draad.desk.components import (
    Approval,
    Button,
    Crumb,
    Crumbs,
    Document,
    Documents,
    Handover,
    LawPanel,
    Link,
    Log,
    LogEntry,
    People,
    Person,
    PhaseBar,
    SourceChip,
    Stage,
    Stair,
    Stairs,
    Thread,
    ThreadEvent,
    Turn,
    VisibilityMatrix,
    VisibilityRow,
)
from draad.desk.components.people import Mark
from draad.desk.components.sources import Source
from draad.desk.formats import tiny_day
from draad.desk.pages.stijlgids.sample_words import SampleWords
from draad.desk.words import Spoken
from draad.rules import Language

TODAY = date(2026, 11, 23)


def parts(language: Language) -> dict[str, Any]:
    """What the chapter on a case shows."""
    s = SampleWords.to(language)
    return {
        "crumbs": Crumbs(crumbs=(Crumb(label=s.cases, url="#"),), here=s.before_return),
        "who_did": Link(label=s.who_did, href="#"),
        "adjust": Button(label=s.adjust, href="#"),
        "show_all": Link(label=s.show_all, href="#"),
        "new_document": Link(label=s.new, href="#", about=s.documents),
        "turn_other": Turn(
            title=s.turn_other,
            name=s.fund_physician,
            initials="AA",
            source=SourceChip(source="law"),
            reason=s.asked_on,
            why_url="#",
            level=3,
            id="turn-other",
        ),
        "law_open": LawPanel(must=s.turn_other, open_question=s.law_open),
        "phase_bar": PhaseBar(
            stages=(
                Stage(label=s.at_start, state="done"),
                Stage(label=s.during, state="done"),
                Stage(label=s.before_return, state="now"),
                Stage(label=s.after_return, state="later"),
            )
        ),
        "turn": _turn(s),
        "turn_nobody": Turn(
            level=3, id="turn-nobody", reason=s.nobody_reason, action=Button(label=s.choose_person, href="#")
        ),
        "thread": Thread(
            label=s.thread_title,
            events=_events(s),
            today=TODAY.toordinal(),
            language=language,
            agreed_with=s.with_koen,
        ),
        "law": _law(s),
        "stairs": _stairs(s),
        "log": _log(s, language),
        "people": _people(s),
        "papers": Documents(
            documents=(
                Document(title=s.doc_agreements, note=s.doc_agreements_note, url="#"),
                Document(title=s.doc_advice, note=s.doc_advice_note, url="#"),
            )
        ),
        "matrix": _matrix(s),
    }


def _turn(s: Spoken) -> Turn:
    return Turn(
        title=s.turn_title,
        name="Leen Aerts",
        initials="LA",
        actor="coach",
        you=True,
        source=SourceChip(source="policy"),
        reason=s.turn_reason,
        action=Button(label=s.papers_do_long, href="#", kind="primary"),
        then=(
            Handover(name="Koen", initials="KD", actor="worker", text=s.then_koen),
            Handover(name=s.fund_physician, initials="AA", text=s.then_fund),
            Handover(name="Marc", initials="MP", actor="manager", text=s.then_marc),
        ),
    )


def _events(s: Spoken) -> tuple[ThreadEvent, ...]:
    rows: tuple[tuple[date, str, Source], ...] = (
        (date(2026, 7, 13), s.ev_reported, "law"),
        (date(2026, 8, 10), s.ev_letter, "law"),
        (date(2026, 8, 18), s.ev_talk1, "policy"),
        (date(2026, 9, 7), s.ev_estimate, "law"),
        (date(2026, 9, 22), s.ev_talk2, "policy"),
        (date(2026, 10, 29), s.ev_talk3, "policy"),
        (date(2026, 11, 25), s.ev_papers, "policy"),
        (date(2026, 11, 30), s.ev_start, "agreement"),
        (date(2026, 12, 14), s.ev_two_weeks, "policy"),
        (date(2026, 12, 30), s.ev_month, "policy"),
        (date(2027, 1, 4), s.ev_25, "agreement"),
        (date(2027, 1, 13), s.ev_six, "law"),
        (date(2027, 1, 14), s.ev_evaluation, "policy"),
        (date(2027, 2, 1), s.ev_38, "agreement"),
    )
    return tuple(
        ThreadEvent(day=day.toordinal(), text=text, source=source, happened=day < TODAY) for day, text, source in rows
    )


def _law(s: Spoken) -> LawPanel:
    return LawPanel(
        must=s.law_must,
        applies=s.law_applies,
        steps=(s.law_step1, s.law_step2),
        article=s.law_article,
        if_not=s.law_if_not,
        links=(Link(label=s.law_text, href="#", icon="out"),),
    )


def _stairs(s: Spoken) -> Stairs:
    koen = Approval(label=s.koen_agrees, state="agreed")
    asked = Approval(label=s.fund_physician, note=s.asked_17, state="asked")
    return Stairs(
        full=38,
        stairs=(
            Stair(
                hours=18,
                hours_text="18",
                start=s.from_30_nov,
                approvals=(koen, Approval(label=s.physician_agrees, state="agreed"), asked),
            ),
            Stair(
                hours=25,
                hours_text="25",
                start=s.from_4_jan,
                approvals=(
                    koen,
                    Approval(label=s.physician, note=s.ask_18_dec),
                    Approval(label=s.fund_physician, note=s.ask_18_dec),
                ),
            ),
            Stair(
                hours=38,
                hours_text="38",
                start=s.from_1_feb,
                approvals=(
                    koen,
                    Approval(label=s.physician, note=s.ask_18_jan),
                    Approval(label=s.fund_physician, note=s.ask_18_jan),
                ),
            ),
        ),
    )


def _log(s: Spoken, language: Language) -> Log:
    rows = (
        (date(2026, 11, 19), s.log_physician, s.log_physician_text, False),
        (date(2026, 11, 17), s.log_fund, s.log_fund_text, False),
        (date(2026, 11, 9), s.log_call, s.log_call_text, False),
        (date(2026, 10, 28), s.log_mistake, s.log_mistake_text, True),
    )
    return Log(
        entries=tuple(
            LogEntry(day=tiny_day(day, language), iso=day.isoformat(), title=title, text=text, corrected=corrected)
            for day, title, text, corrected in rows
        )
    )


def _people(s: Spoken) -> People:
    return People(
        people=(
            Person(name="Koen De Smet", initials="KD", role=s.worker, actor="worker", phone="+32470000002"),
            Person(name="Marc Peeters", initials="MP", role=s.manager, actor="manager", phone="+32470000003"),
            Person(name="Leen Aerts", initials="LA", role=s.coach, actor="coach"),
            Person(name="Dr. Nele Claes", initials="NC", role=s.physician, actor="physician", phone="+32470000004"),
        )
    )


def _matrix(s: Spoken) -> VisibilityMatrix:
    every: tuple[Mark, ...] = ("yes", "yes", "yes", "yes")
    return VisibilityMatrix(
        caption=s.who_can_see,
        columns=("Koen", "Marc", "Leen", s.m_physician),
        rows=(
            VisibilityRow(label=s.m_dates, marks=every),
            VisibilityRow(label=s.m_notes, marks=("yes", "no", "yes", "no")),
            VisibilityRow(label=s.m_plan, marks=every),
            VisibilityRow(label=s.m_medical, marks=("no", "no", "no", "no")),
        ),
    )
