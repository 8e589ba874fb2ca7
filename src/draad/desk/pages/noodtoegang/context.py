"""What access in an emergency shows: pure, from what was read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from draad.actions.break_glass import GROUNDS, LONGEST_REASON, SHORTEST_REASON
from draad.actions.clock import BRUSSELS
from draad.desk.components import Cell, Choice, DayField, Option, Row, Table, TextArea, TextField
from draad.desk.components.component import Component
from draad.desk.formats import clock, full_day
from draad.desk.own.glass import why_words
from draad.desk.own.glass_words import GlassWords
from draad.desk.pages.noodtoegang.words import EmergencyWords
from draad.desk.screening import screened
from draad.desk.typed_form import TypedForm
from draad.desk.words import Spoken
from draad.periods import Day, date_of
from draad.rules import Language
from draad.store.read import GlassRow


@dataclass(frozen=True)
class Asked:
    """Whose dossier, and why."""

    name: str
    born: date
    ground: str
    reason: str


@dataclass(frozen=True)
class EmergencyForm:
    """The form, and what it says once it is whole."""

    fields: tuple[Component, ...]
    wrong: bool
    said: Asked | None


def emergency_form(
    values: Mapping[str, str], today: Day, language: Language, *, sent: bool, not_found: bool = False
) -> EmergencyForm:
    """Read the form, or make an empty one. What says something of health is never kept here."""
    w, form = EmergencyWords.to(language), TypedForm(values, today, language)
    said = None
    if not_found:
        form.wrong["name"] = str(w.not_found)
    elif sent:
        said = _read(form, w)
    return EmergencyForm(_fields(form, w), bool(form.wrong), said)


def _read(form: TypedForm, w: Spoken) -> Asked | None:
    if not form.get("name"):
        form.wrong["name"] = str(w.fill)
    born = form.day("born", "past")
    ground = form.one_of("ground", GROUNDS, "")
    if not ground:
        form.wrong["ground"] = str(w.pick)
    reason = form.get("reason")
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        form.wrong["reason"] = str(w.reason_short)
    elif found := screened(reason, form.language):
        form.wrong["reason"] = found
    return Asked(form.get("name"), date_of(born), ground, reason) if born is not None and not form.wrong else None


def _fields(form: TypedForm, w: Spoken) -> tuple[Component, ...]:
    said = GlassWords.to(form.language)
    grounds = tuple(Option(value=one, label=str(said[one])) for one in GROUNDS)
    return (
        TextField(name="name", label=str(w.name), value=form.get("name"), error=form.error("name"), width="medium"),
        DayField(name="born", label=str(w.born), value=form.get("born"), error=form.error("born")),
        Choice(
            name="ground",
            label=str(w.ground),
            options=grounds,
            value=form.get("ground"),
            error=form.error("ground"),
            stacked=True,
        ),
        TextArea(
            name="reason",
            label=str(w.reason),
            hint=str(w.reason_hint),
            value=form.get("reason"),
            error=form.error("reason"),
            rows=3,
            maxlength=LONGEST_REASON,
        ),
    )


def until_words(row: GlassRow, language: Language) -> str:
    """Until when it lasts."""
    at = row.until.astimezone(BRUSSELS)
    return EmergencyWords.to(language).until.fill(day=full_day(at.date(), language), time=clock(at, language))


def log_table(rows: Sequence[GlassRow], language: Language) -> Table | None:
    """Every use, for the data protection officer."""
    w = EmergencyWords.to(language)
    if not rows:
        return None
    made = []
    for row in rows:
        at = row.at.astimezone(BRUSSELS)
        made.append(
            Row(
                cells=(
                    Cell(text=w.moment.fill(day=full_day(at.date(), language), time=clock(at, language))),
                    Cell(text=w.who.fill(name=row.name, hat=row.hat.words.to(language))),
                    Cell(text=row.about),
                    Cell(text=why_words(row, language)),
                    Cell(text=until_words(row, language)),
                )
            )
        )
    heads = (w.column_when, w.column_who, w.column_about, w.column_why, w.column_until)
    return Table(
        caption=str(w.log_title),
        caption_hidden=True,
        stacks=True,
        heads=tuple(str(head) for head in heads),
        rows=tuple(made),
    )
