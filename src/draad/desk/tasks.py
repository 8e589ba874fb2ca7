"""Rows of work, the same in every room: what has to be done, by when, why, and the button that starts it.

Which fact settles a row is read from the declaration of its rule. ``ROOMS`` is the one table that says in which room
such a fact is told; what is not in it is ticked, or told on the small page of one task.
"""

import secrets
from collections.abc import Iterable

from django.urls import reverse

from draad.desk import formats
from draad.desk.components import Button, Due, MiniThread, SourceChip, TaskRow, Tasks
from draad.desk.components.sources import Source
from draad.desk.task_words import TaskWords
from draad.dossier.settling import Needed, needed
from draad.periods import FUND, Day, date_of
from draad.periods.working_days import TABLE_FROM
from draad.rules import Language, Rule
from draad.store.read import WorkRow, rule_book
from draad.store.viewer import Viewer

ROOMS: dict[str, str] = {
    "contact.made": "contact",
    "contact.agreed": "contact",
    "talk.held": "gesprek",
    "talk.planned": "gesprek",
    "certificate.received": "attest",
    "certificate.not_needed": "attest",
    "work.resumed": "terug",
    "work.resumed_partially": "terug",
    "pre_return_visit.invited": "uitnodigen",
    "work_potential.estimated": "schatten",
    "assessment.received": "beoordeling",
}
"""The room in which a kind of fact is told."""

ROOM_LABELS = {
    "contact": "note_contact",
    "gesprek": "guide",
    **dict.fromkeys(("attest", "terug", "uitnodigen", "schatten", "beoordeling"), "note"),
}
ROOM_ICONS = {
    "contact": "phone",
    "attest": "doc",
    **dict.fromkeys(("gesprek", "terug", "uitnodigen", "schatten", "beoordeling"), "note"),
}

SOON_DAYS = 3
"""Working days before a due day from which it is shown as near."""
NEAR = 14
"""Days within which a legal term is told in working days."""
LAW = "be."


def task_rows(viewer: Viewer, rows: Iterable[WorkRow], language: Language) -> Tasks | None:
    """The rows as parts of a page; nothing when there is nothing to do."""
    rules = rule_book(viewer).by_key
    made = tuple(task_row(viewer, row, rules[row.rule], language) for row in rows if row.rule in rules)
    return Tasks(rows=made) if made else None


def task_row(viewer: Viewer, row: WorkRow, rule: Rule, language: Language) -> TaskRow:
    """One row: the person first, then what has to be done."""
    options = needed(rule, viewer.hat, viewer.policy)
    ticked = tickable(row, options, viewer.today)
    what = rule.wording.name.to(language)
    if row.every_days is not None:
        what = f"{what}, {formats.every_days(row.every_days, language)}"
    return TaskRow(
        title=f"{row.name} · {what}",
        url=reverse("dossier", args=[row.dossier_id]),
        source=SourceChip(source=source_of(row.rule)),
        also=SourceChip(source=source_of(row.also)) if row.also else None,
        why=first_sentence(rule.wording.action.to(language)),
        why_url=reverse("waarom", args=[row.dossier_id, row.rule]),
        due=due_of(row, viewer.today, language),
        mini=mini_thread(row.first_day, row.back_since, viewer.today),
        action=_button(row, options, language),
        tick_url=reverse("afvinken", args=[row.dossier_id, row.rule]) if ticked is not None else "",
        fields=(("key", secrets.token_urlsafe(12)),) if ticked is not None else (),
    )


def source_of(rule: str) -> Source:
    """Law or the employer's own policy, by the key of the rule."""
    return "law" if rule.startswith(LAW) else "policy"


def first_sentence(text: str) -> str:
    """The first sentence of a longer one, for a row."""
    head, stop, _ = text.partition(". ")
    return head + stop.strip()


def tickable(row: WorkRow, options: tuple[Needed, ...], today: Day) -> Needed | None:
    """The fact that a tick records: the only one that settles the row, that needs nothing but a day and has no room."""
    if row.earliest is not None and row.earliest > today:
        return None
    only = options[0] if len(options) == 1 else None
    return only if only is not None and only.only_a_day and only.kind not in ROOMS else None


def _button(row: WorkRow, options: tuple[Needed, ...], language: Language) -> Button:
    w = TaskWords.to(language)
    told = next((option for option in options if option.kind in ROOMS), None)
    if told is not None:
        room = ROOMS[told.kind]
        return Button(label=str(w[ROOM_LABELS[room]]), href=_address(told, row.dossier_id), icon=ROOM_ICONS[room])
    if options:
        return Button(label=str(w.note), href=reverse("afvinken", args=[row.dossier_id, row.rule]))
    return Button(label=str(w.open_dossier), href=reverse("dossier", args=[row.dossier_id]))


def door_of(dossier_id: int, rule: str, options: tuple[Needed, ...]) -> str:
    """The address at which a line is settled: the room of a fact, else the page of the task, else the dossier."""
    told = next((option for option in options if option.kind in ROOMS), None)
    if told is not None:
        return _address(told, dossier_id)
    return reverse("afvinken", args=[dossier_id, rule]) if options else reverse("dossier", args=[dossier_id])


def _room_url(row: WorkRow, told: Needed) -> str:
    """The room of a fact; of a talk, straight to that kind of talk."""
    if told.kind == "talk.held" and "kind" in told.body:
        return reverse("gesprek_noteer", args=[row.dossier_id, told.body["kind"]])
    return reverse(ROOMS[told.kind], args=[row.dossier_id])


def _address(told: Needed, dossier_id: int) -> str:
    """Where a fact is told; for a talk that was held, the guide of that very talk."""
    if told.kind == "talk.held" and "kind" in told.body:
        return reverse("gesprek_noteer", args=[dossier_id, told.body["kind"]])
    return reverse(ROOMS[told.kind], args=[dossier_id])


def due_of(row: WorkRow, today: Day, language: Language) -> Due:
    """By when, in words that never scold."""
    w = TaskWords.to(language)
    more = stage(row.first_day, row.back_since, today, language)
    if row.due is not None and row.due < today:
        since = w.open_since.fill(day=formats.day_in_year(row.due, today, language))
        return Due(text=capital(since), more=more, tone="late")
    if row.due is not None:
        left = working_days(today, row.due)
        legal = source_of(row.rule) == "law" and 0 < row.due - today <= NEAR
        said = formats.working_days_left(left, language) if legal and left > 0 else by_day(row.due, today, language)
        return Due(text=capital(said), more=more, tone="soon" if left <= SOON_DAYS and legal else "")
    if row.earliest is not None and row.earliest > today:
        return Due(text=capital(w.opens.fill(day=formats.day_in_year(row.earliest, today, language))), more=more)
    said = w.as_soon if row.nature == "duty" else w.no_day
    since = w.since.fill(day=formats.day_in_year(row.day, today, language)) if row.day < today else ""
    return Due(text=capital(str(said)), more=since or more)


def by_day(day: Day, today: Day, language: Language) -> str:
    """Today and tomorrow by their name, another day as "by Wednesday 25 November"."""
    if day - today in (0, 1):
        return formats.relative_day(day, today, language)
    return TaskWords.to(language).by.fill(day=on_day(day, language))


def from_day(day: Day, today: Day, language: Language) -> str:
    """Today and tomorrow by their name, another day as "from 25 November"."""
    if day - today in (0, 1):
        return formats.relative_day(day, today, language)
    return TaskWords.to(language).opens.fill(day=formats.day_in_year(day, today, language))


def on_day(day: Day, language: Language) -> str:
    """``woensdag 25 november``, ``le mercredi 25 novembre``."""
    joined = ", " if language == "de" else " "
    said = f"{formats.weekday(day, language)}{joined}{formats.day_month(day, language)}"
    return f"le {said}" if language == "fr" else said


def stage(first_day: Day | None, back_since: Day | None, today: Day, language: Language) -> str:
    """How far along someone is: "week 8", or that they are back."""
    if first_day is None or first_day > today:
        return ""
    if back_since is not None and back_since <= today:
        return str(TaskWords.to(language).back)
    return formats.week((today - first_day) // 7 + 1, language)


def mini_thread(first_day: Day | None, back_since: Day | None, today: Day) -> MiniThread | None:
    """The thread in a row."""
    if first_day is None:
        return None
    return MiniThread(weeks=(today - first_day) / 7, ended=back_since is not None and back_since <= today)


def working_days(today: Day, due: Day) -> int:
    """Working days from today until a day: Monday to Friday, public holidays left out. Below zero it is past."""
    rank, _ = FUND.tables
    return rank[due - TABLE_FROM] - rank[today - TABLE_FROM]


def capital(text: str) -> str:
    """With a capital letter."""
    return text[:1].upper() + text[1:]


def this_week(today: Day) -> Day:
    """The last day of this week: Sunday."""
    return today + 6 - date_of(today).weekday()
