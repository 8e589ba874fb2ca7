"""What the pages of people and roles show. Pure."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.http import urlencode

from draad.desk.components import Button, Cell, Empty, Pager, Row, Tab, Table, Tabs
from draad.desk.formats import full_day, number
from draad.desk.pages.mensen_beheer.words import RoleWords, StaffWords
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read.staff import PAGE, Given, Staff, StaffJob


@dataclass(frozen=True)
class Listed:
    """The list of people."""

    tabs: Tabs
    table: Table | None
    empty: Empty | None
    pager: Pager | None
    count: str


@dataclass(frozen=True)
class Card:
    """One person: how they work and worked, and how they come in."""

    name: str
    function: str
    mail: str
    access: str
    jobs: tuple[tuple[str, str], ...]
    invite: Button | None
    doors: tuple[Button, ...]


def listed(
    people: list[Staff], count: int, today: Day, language: Language, *, text: str, page: int, gone: bool
) -> Listed:
    """The people of a page."""
    w = StaffWords.to(language)
    place = reverse("beheer_mensen")
    tabs = Tabs(
        label=str(w.title),
        tabs=(
            Tab(label=str(w.working), url=place, current=not gone),
            Tab(label=str(w.gone), url=f"{place}?weg=1", current=gone),
        ),
    )
    rows = tuple(_person_row(one, today, language) for one in people)
    heads = (str(w.who), str(w.where), str(w.under), str(w.access))
    table = Table(caption=str(w.title), caption_hidden=True, stacks=True, heads=heads, rows=rows) if rows else None
    add = Button(label=str(w.add), href=reverse("beheer_nieuw"), icon="plus")
    empty = None if rows else Empty(title=str(w.nobody), text=str(w.nobody_next), action=add)
    return Listed(tabs, table, empty, _pager(count, page, text, gone=gone), w.found.fill(n=count))


def _pager(count: int, page: int, text: str, *, gone: bool) -> Pager | None:
    if count <= PAGE:
        return None
    kept: dict[str, str] = {**({"q": text} if text else {}), **({"weg": "1"} if gone else {})}

    def at(number_: int) -> str:
        return f"{reverse('beheer_mensen')}?{urlencode({**kept, 'blad': str(number_)})}"

    last = -(-count // PAGE)
    return Pager(previous_url=at(page - 1) if page > 1 else "", next_url=at(page + 1) if page < last else "")


def _person_row(one: Staff, today: Day, language: Language) -> Row:
    w, job = StaffWords.to(language), one.now(today)
    return Row(
        cells=(
            Cell(text=one.name, url=reverse("beheer_persoon", args=[one.id]), note=one.function),
            Cell(text=job.unit if job else "–"),
            Cell(text=(job.manager if job else "") or "–"),
            Cell(text=str(w[f"access_{one.signs_in}"])),
        )
    )


def card(one: Staff, account_id: int | None, language: Language, *, leaves: bool) -> Card:
    """The page of one person. ``account_id``: of who can be invited."""
    w = StaffWords.to(language)
    doors = [
        Button(label=str(w.details), href=reverse("beheer_gegevens", args=[one.id])),
        Button(label=str(w.other_job), href=reverse("beheer_werk", args=[one.id])),
    ]
    if leaves:
        doors.append(Button(label=str(w.leaves), href=reverse("beheer_vertrek", args=[one.id])))
    invite = None
    if account_id is not None:
        invite = Button(label=str(w.invite), post=reverse("beheer_uitnodigen", args=[account_id]), icon="mail")
    return Card(
        name=one.name,
        function=one.function,
        mail=one.mail,
        access=str(w[f"access_{one.signs_in}"]),
        jobs=tuple(_job(job, language) for job in reversed(one.jobs)),
        invite=invite,
        doors=tuple(doors),
    )


def _job(job: StaffJob, language: Language) -> tuple[str, str]:
    w = StaffWords.to(language)
    said = [period(job.first, job.last, language)]
    if job.hours_per_week is not None:
        said.append(w.hours_of.fill(n=number(job.hours_per_week, language)))
    if job.category:
        said.append(str(w[job.category]))
    if job.manager:
        said.append(f"{w.under}: {job.manager}")
    return job.unit, ", ".join(said)


def period(first: Day, last: Day | None, language: Language) -> str:
    """From when until when."""
    w = StaffWords.to(language)
    if last is None:
        return w.from_on.fill(first=full_day(first, language))
    return w.from_until.fill(first=full_day(first, language), last=full_day(last, language))


def roles_table(given: list[Given], may_end: frozenset[Hat], language: Language, *, over: bool) -> Table | None:
    """The roles, with the way to end each."""
    w = RoleWords.to(language)
    rows = tuple(_role_row(one, one.hat in may_end and not over, language) for one in given)
    heads = (str(w.who), str(w.role), str(w.period), str(w.actions))
    return Table(caption=str(w.title), caption_hidden=True, stacks=True, heads=heads, rows=rows) if rows else None


def _role_row(one: Given, ends: bool, language: Language) -> Row:
    w = RoleWords.to(language)
    hat = one.hat.words.to(language)
    by = w.by.fill(name=one.by) if one.by else ""
    button = Button(label=str(w.end), href=reverse("beheer_rol_einde", args=[one.id]), kind="quiet") if ends else None
    return Row(
        cells=(
            Cell(text=one.name, note=one.mail),
            Cell(text=hat[:1].upper() + hat[1:], note=one.unit or str(w.whole)),
            Cell(text=period(one.first, one.last, language), note=by),
            Cell(part=button) if button else Cell(text="–"),
        )
    )
