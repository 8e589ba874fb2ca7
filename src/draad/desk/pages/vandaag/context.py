"""What today shows: pure, from what was read."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from draad.desk import formats
from draad.desk.components import Bar, Bars, Button, Tasks, Waiting, WaitingList
from draad.desk.pages.vandaag.words import TodayWords
from draad.desk.people import PARTY_ACTORS, initials
from draad.desk.phase_words import PHASES
from draad.desk.tasks import capital, on_day, source_of, this_week
from draad.desk.words import Spoken
from draad.periods import Day
from draad.rules import Language, Party, Rule
from draad.store.read import CAP, WorkRow


@dataclass(frozen=True)
class Section:
    """Rows under one heading."""

    id: str
    title: str
    tasks: Tasks
    count: str
    lead: str = ""
    more: str = ""
    """How many are left out."""


SHOWN = {"nu": 30, "week": 10, "later": 5, "los": 5}
"""How many rows of each section are shown before one asks for all: a day is read in one screen."""
ALL = 60


@dataclass(frozen=True)
class Today:
    """The whole page."""

    heading: str
    lead: str
    sections: tuple[Section, ...]
    empty: bool
    empty_text: str
    dossiers_title: str
    bars: Bars | None


Rows = Callable[[Sequence[WorkRow]], Tasks | None]
"""Makes the parts of rows; where their buttons lead is known outside."""


@dataclass(frozen=True)
class Work:
    """What is mine: with a day or a duty, and whenever it suits. ``whole`` names the section that is shown whole.

    ``list_url`` is the address of the list of dossiers.
    """

    mine: Sequence[WorkRow]
    loose: Sequence[WorkRow]
    whole: str = ""
    list_url: str = ""
    asked: int = 0
    """How many things others asked, which stand in a list of their own."""


def today_context(work: Work, counts: Mapping[str, int], today: Day, language: Language, rows: Rows) -> Today:
    """Divide what is mine over today, this week and later, and say what comes first."""
    w, mine = TodayWords.to(language), work.mine
    now = [row for row in mine if row.day <= today]
    return Today(
        heading=w.heading.fill(n=len(now) + work.asked) if now or work.asked else str(w.heading_none),
        lead=lead_of(mine, today, w, language),
        sections=tuple(_sections(work, today, w, rows)),
        empty=not now and not work.asked,
        empty_text=next_of(mine, today, w, language),
        dossiers_title=dossiers_title(counts, w),
        bars=bars_of(counts, language, work.list_url),
    )


def _sections(work: Work, today: Day, w: Spoken, rows: Rows) -> Iterator[Section]:
    mine, week = work.mine, this_week(today)
    groups = (
        ("nu", str(w.title), [row for row in mine if row.day <= today], ""),
        ("week", str(w.later_this_week), [row for row in mine if today < row.day <= week], ""),
        ("later", str(w.later), [row for row in mine if row.day > week], ""),
        ("los", str(w.loose), work.loose, str(w.loose_lead)),
    )
    for key, title, group, lead in groups:
        shown = group[: ALL if key == work.whole else SHOWN[key]]
        tasks = rows(shown)
        if tasks is not None:
            left = len(group) - len(shown)
            more = w.left_out.fill(n=left) if left else ""
            yield Section(key, title, tasks, formats.number(len(group), w.language), lead, more)


def lead_of(mine: Sequence[WorkRow], today: Day, w: Spoken, language: Language) -> str:
    """Whether something is late, and which legal term comes first."""
    late = [row.due for row in mine if row.due is not None and row.due < today]
    said = [w.late.fill(n=len(late), day=formats.day_in_year(min(late), today, language)) if late else str(w.not_late)]
    terms = [row for row in mine if row.due is not None and row.due >= today and source_of(row.rule) == "law"]
    opening = [
        row for row in mine
        if row.due is None and row.earliest is not None and row.earliest > today and source_of(row.rule) == "law"
    ]  # fmt: skip
    first = min([*terms, *opening], key=lambda row: row.day, default=None)
    if first is not None and first.day == today:
        said.append(w.first_term_today.fill(name=first.name))
    elif first is not None:
        said.append(w.first_term.fill(day=on_day(first.day, language), name=first.name))
    return " ".join(said)


def next_of(mine: Sequence[WorkRow], today: Day, w: Spoken, language: Language) -> str:
    """What comes next, for a day on which there is nothing."""
    first = min((row.day for row in mine if row.day > today), default=None)
    if first is None:
        return str(w.call_someone)
    return f"{w.next_task.fill(day=formats.relative_day(first, today, language))} {w.call_someone}"


def dossiers_title(counts: Mapping[str, int], w: Spoken) -> str:
    """How many cases are mine; above the cap only that there are more."""
    total = sum(counts.values())
    if any(number > CAP for number in counts.values()):
        return w.my_dossiers_capped.fill(n=CAP)
    return w.my_dossiers.fill(n=total)


def bars_of(counts: Mapping[str, int], language: Language, list_url: str = "") -> Bars | None:
    """The dossiers by phase; each leads to the list of that phase."""
    if not any(counts.values()):
        return None
    bars = tuple(
        Bar(
            label=PHASES[phase].to(language),
            value=min(number, CAP),
            text=capped(number, language),
            url=f"{list_url}?fase={phase}" if list_url and number else "",
        )
        for phase, number in counts.items()
    )
    return Bars(bars=bars, most=max(bar.value for bar in bars), layout="small")


def capped(number: int, language: Language) -> str:
    """A count; above the cap ``1.000+``."""
    return f"{formats.number(CAP, language)}+" if number > CAP else formats.number(number, language)


@dataclass(frozen=True)
class Others:
    """What is needed to show whom a row waits on."""

    names: Mapping[tuple[int, str], str]
    rules: Mapping[str, Rule]
    urls: Mapping[int, str]
    reminders: Mapping[tuple[int, str], Button]
    """By dossier and rule, where a reminder can be noted."""


def waiting_list(rows: Sequence[WorkRow], others: Others, today: Day, language: Language) -> WaitingList | None:
    """What others have to do, with how much of the term has passed."""
    made = tuple(_waiting(row, others, today, language) for row in rows if row.rule in others.rules)
    return WaitingList(rows=made) if made else None


def _waiting(row: WorkRow, others: Others, today: Day, language: Language) -> Waiting:
    w = TodayWords.to(language)
    title = Party(row.party).title.to(language)
    name = others.names.get((row.person_id, row.party), "")
    what = others.rules[row.rule].wording.name.to(language)
    start = row.earliest if row.earliest is not None else row.counted_from
    total = max(row.due - start, 0) if row.due is not None else 0
    if row.due is None or row.due < today:
        left = w.asked_since.fill(day=formats.day_in_year(row.due or start, today, language))
    else:
        left = capital(formats.days_left(row.due - today, language))
    return Waiting(
        name=f"{name}, {title}" if name and row.party != Party.WORKER.value else name or capital(title),
        initials=initials(name or title),
        what=what if name == row.name else w.what_for.fill(what=what, name=row.name),
        left=left,
        actor=PARTY_ACTORS.get(row.party, "other"),
        passed=min(max(today - start, 0), total),
        total=total,
        url=others.urls[row.dossier_id],
        action=others.reminders.get((row.dossier_id, row.rule)),
    )
