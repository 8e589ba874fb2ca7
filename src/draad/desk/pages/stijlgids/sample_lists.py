"""Buttons, chips, notes, tables, numbers, progress and empty places."""

from typing import Any

from draad.desk import formats
from draad.desk.components import (
    Bar,
    Bars,
    Button,
    Cell,
    Empty,
    KeyNumber,
    KeyNumbers,
    Note,
    Pager,
    People,
    Person,
    Progress,
    Row,
    SourceChip,
    Stage,
    StateChip,
    Stepper,
    Tab,
    Table,
    Tabs,
    ToneChip,
)
from draad.desk.components.sources import Source
from draad.desk.pages.stijlgids.sample_form_words import SampleFormWords
from draad.desk.pages.stijlgids.sample_words import SampleWords
from draad.desk.words import Spoken
from draad.rules import Language


def basics(language: Language) -> dict[str, Any]:
    """Buttons, chips and notes, for the first chapter."""
    s, f = SampleWords.to(language), SampleFormWords.to(language)
    return {
        "buttons": (
            Button(label=s.papers_do, kind="primary", href="#"),
            Button(label=s.invite_do, href="#"),
            Button(label=s.call_amina_do, icon="phone", href="#"),
            Button(label=f.cancel, kind="quiet", href="#"),
        ),
        "big": Button(label=f.save_call, kind="primary", big=True, href="#"),
        "chips": (
            SourceChip(source="law"),
            SourceChip(source="policy"),
            SourceChip(source="agreement"),
            SourceChip(source="agreement", label=s.with_koen),
        ),
        "states": (
            StateChip(state="open"),
            StateChip(state="busy"),
            StateChip(state="waiting", label=s.on_fund),
            StateChip(state="done"),
            StateChip(state="not_needed", label=s.not_needed_why),
        ),
        "tones": (
            ToneChip(label=f.in_order, tone="good"),
            ToneChip(label=f.two_to_do, tone="soon"),
            ToneChip(label=f.since_20, tone="late"),
            ToneChip(label=f.confidential, tone="private"),
            ToneChip(label=formats.week(20, language)),
        ),
        "notes": (
            Note(text=f.do_not_ask),
            Note(text=f.warning, tone="warning"),
            Note(text=f.private, tone="private"),
        ),
    }


def parts(language: Language) -> dict[str, Any]:
    """What the chapter on lists shows."""
    s, f = SampleWords.to(language), SampleFormWords.to(language)
    return {
        "numbers": KeyNumbers(
            numbers=(
                KeyNumber(label=f.rate, value=formats.number(7.1, language), unit="%", note=f.rate_note),
                KeyNumber(label=f.open_cases, value="64", note=f.open_cases_note),
                KeyNumber(label=f.returned, value="61", unit="%"),
                KeyNumber(label=f.adapted, value="23", note=f.adapted_note),
            )
        ),
        "wide": tuple(ToneChip(label=formats.week(number, language)) for number in range(1, 31)),
        "tabs": Tabs(
            label=f.policy,
            tabs=(
                Tab(label=f.vision, url="#"),
                Tab(label=f.checklist, url="#", current=True, count=2),
                Tab(label=f.versions, url="#"),
            ),
        ),
        "stepper": _stepper(s, f),
        "table": _table(s, f, language),
        "pager": Pager(previous_url="#", next_url="#", text=f.shown),
        "bars": Bars(
            most=100,
            target=95,
            bars=(
                Bar(label=f.s_call, value=96, text=formats.percent(96, language)),
                Bar(label=f.s_letter, value=97, text=formats.percent(97, language)),
                Bar(label=f.s_talk, value=74, text=formats.percent(74, language), low=True),
            ),
        ),
        "team": People(
            people=(
                Person(name="Bram Jacobs", initials="BJ", role=f.nurse, actor="worker", url="#"),
                Person(name="Delphine Carlier", initials="DC", role=f.aide, actor="worker", url="#"),
                Person(
                    name="Koen De Smet",
                    initials="KD",
                    role=f.back_30,
                    url="#",
                    chip=ToneChip(label=formats.week(20, language)),
                ),
            )
        ),
        "progress": (
            Progress(label=f.import_rows, done=318, total=600, text=f.import_text),
            Progress(label=f.import_rows, done=600, total=600, text=f.in_order),
        ),
        "empties": (
            Empty(title=f.nothing_today, text=f.nothing_text, icon="today", action=Button(label=f.see_week, href="#")),
            Empty(title=f.not_found, text=f.not_found_text, icon="search"),
        ),
    }


def _stepper(s: Spoken, f: Spoken) -> Stepper:
    return Stepper(
        label=f.policy,
        stages=(
            Stage(label=f.preventive, state="done", note=f.in_order, url="#"),
            Stage(label=s.at_start, state="now", note=f.four_of_six),
            Stage(label=s.during, state="later", note=f.runs_itself),
            Stage(label=s.before_return, state="later", note=f.runs_itself),
            Stage(label=s.after_return, state="later", note=f.runs_itself),
        ),
    )


def _table(s: Spoken, f: Spoken, language: Language) -> Table:
    def row(step: str, note: str, when: str, source: Source, share: int) -> Row:
        return Row(
            cells=(
                Cell(text=step, note=note),
                Cell(text=when),
                Cell(text=f.manager),
                Cell(part=SourceChip(source=source)),
                Cell(text=formats.percent(share, language), number=True),
            )
        )

    return Table(
        caption=f.steps_caption,
        heads=(f.step, f.when, f.who, f.source, f.on_time),
        stacks=True,
        rows=(
            Row(group=s.at_start),
            row(f.s_call, "", f.s_day1, "policy", 96),
            Row(group=s.during),
            row(f.s_letter, "", f.s_4weeks, "law", 97),
            Row(group=s.after_return),
            row(f.s_talk, "", f.s_2weeks, "policy", 74),
        ),
    )
