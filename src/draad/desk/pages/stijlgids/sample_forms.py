"""Every field, empty, filled and wrong, and one short form as a whole."""

from typing import Any

from draad.desk.components import (
    Button,
    CheckBox,
    Choice,
    DayField,
    FileField,
    Link,
    NextStep,
    NumberField,
    Option,
    Select,
    TextArea,
    TextField,
    YesNo,
    error_summary,
)
from draad.desk.pages.stijlgids.sample_form_words import SampleFormWords
from draad.desk.words import Spoken
from draad.rules import Language


def parts(language: Language) -> dict[str, Any]:
    """What the chapter on forms shows."""
    f = SampleFormWords.to(language)
    wrong = _wrong(f)
    return {
        "call_fields": _call(f),
        "call_cancel": Link(label=f.cancel, href="#"),
        "fields": (
            TextField(name="name", label=f.name, hint=f.name_hint, autocomplete="name"),
            TextField(name="mail", label=f.mail, kind="email", value="leen@delinde.example", required=False),
            TextField(name="phone", label=f.phone, kind="tel", inputmode="tel", width="medium"),
            DayField(name="day", label=f.day, hint=f.day_hint),
            NumberField(name="hours", label=f.hours, unit=f.hours_unit, value="18", step=1, least=0, most=38),
            TextField(name="cost", label=f.cost, before="€", width="number", inputmode="decimal", required=False),
            Select(name="unit", label=f.unit, options=_units(f), value="2"),
            TextArea(name="text", label=f.text, warning=f.text_warning, rows=3),
            FileField(name="file", label=f.file, hint=f.file_hint, accept=".csv,.xlsx"),
            YesNo(name="brochure", label=f.brochure),
            YesNo(name="brochure2", label=f.brochure, value="yes"),
            YesNo(name="brochure3", label=f.brochure, value="no"),
            CheckBox(name="read", label=f.read, checked=True),
        ),
        "group": (
            TextField(name="first", label=f.first_name, width="medium", autocomplete="given-name"),
            TextField(name="last", label=f.last_name, width="medium", autocomplete="family-name"),
        ),
        "wrong_fields": wrong,
        "summary": error_summary(*wrong),
        "next_steps": (
            NextStep(title=f.next_hr, note=f.next_hr_note),
            NextStep(title=f.next_mail, note=f.next_mail_note),
            NextStep(title=f.next_call, note=f.next_call_note),
        ),
        "answers": tuple(
            Button(label=label, note=note, post="#", fields=(("answer", value),))
            for label, note, value in (
                (f.yes, f.yes_note, "yes"),
                (f.talk, f.talk_note, "talk"),
                (f.no, f.no_note, "no"),
            )
        ),
    }


def _call(f: Spoken) -> tuple[Any, ...]:
    return (
        Choice(
            name="since",
            label=f.since,
            value="other",
            follow=DayField(name="since_day", label=f.which_day, hint=f.day_hint),
            follow_value="other",
            options=(
                Option(value="today", label=f.today, note=f.today_note),
                Option(value="yesterday", label=f.yesterday, note=f.yesterday_note),
                Option(value="other", label=f.other_day, note=f.other_day_note),
            ),
        ),
        Choice(
            name="back",
            label=f.back,
            value="unknown",
            follow=DayField(name="back_day", label=f.which_day),
            follow_value="date",
            options=(
                Option(value="unknown", label=f.unknown),
                Option(value="week", label=f.this_week),
                Option(value="date", label=f.on_date),
            ),
        ),
        CheckBox(name="accident", label=f.accident),
    )


def _units(f: Spoken) -> tuple[Option, ...]:
    return (
        Option(value="", label=f.unit_all),
        Option(value="1", label=f.unit_one),
        Option(value="2", label=f.unit_two),
    )


def _wrong(f: Spoken) -> tuple[Any, ...]:
    return (
        TextField(name="w-name", label=f.name, hint=f.name_hint, error=f.wrong_name),
        DayField(name="w-day", label=f.day, value="31/11", error=f.wrong_day),
        NumberField(name="w-hours", label=f.hours, unit=f.hours_unit, value="48", error=f.wrong_hours),
        Choice(
            name="w-answer",
            label=f.plan_question,
            error=f.wrong_choice,
            stacked=True,
            options=(
                Option(value="yes", label=f.yes, note=f.yes_note),
                Option(value="talk", label=f.talk, note=f.talk_note),
                Option(value="no", label=f.no, note=f.no_note),
            ),
        ),
        FileField(name="w-file", label=f.file, error=f.wrong_file),
        CheckBox(name="w-read", label=f.read, error=f.wrong_tick),
    )
