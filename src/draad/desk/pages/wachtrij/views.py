"""The queue, the names that are taken in from it, and the note that a worker was informed."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from draad.actions.inform_worker import inform_worker
from draad.actions.perform import NotAllowed
from draad.actions.take_in_name import take_in_name
from draad.desk.components import Button, Link, WaitingList
from draad.desk.done import remember, tell, undo_strip
from draad.desk.pages.wachtrij.context import Known, Queue, asked, queue_page, value_of
from draad.desk.pages.wachtrij.doing import doing_for
from draad.desk.pages.wachtrij.entries import entries_of, names_of, taken_in
from draad.desk.pages.wachtrij.waiting import first_rows, waiting_row
from draad.desk.pages.wachtrij.words import QueueWords
from draad.desk.room import nothing_here, room
from draad.desk.typed_form import once_of
from draad.desk.viewing import put_on
from draad.periods import Day
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import Language
from draad.store import read
from draad.store.read import HatChoice, Queued, Served, WorkRow

SERVICE = {Hat.PHYSICIAN, Hat.NURSE}
SHOWS = {
    Item.ABSENT_TODAY,
    Item.FIRST_DAY,
    Item.TRAJECTORY,
    Item.ASSESSMENT,
    Item.FORMAL_PLAN,
    Item.WORK_POTENTIAL,
    Item.APPOINTMENT,
    Item.FORCE_MAJEURE,
}
WAITING = 12
LATELY = 14
"""Days for which a name that was taken in is still shown."""


class Found(NamedTuple):
    """What was read, over every employer of the service."""

    served: tuple[Served, ...]
    rows: list[Queued]

    def viewer_of(self, employer_id: int) -> Any:
        """The viewer at one employer."""
        return next(one.viewer for one in self.served if one.viewer.employer_id == employer_id)


@room("wachtrij", hats=SERVICE, shows=SHOWS)
def queue(request: Any) -> HttpResponse:
    """Show the queue."""
    return _page(request, _read(request))


def _read(request: Any) -> Found:
    served = read.served_by(request.viewer)
    return Found(served, [row for one in served for row in read.queue_of(one.viewer)])


def _page(request: Any, found: Found, *, trouble: str = "") -> HttpResponse:
    viewer, lang, w = request.viewer, request.lang, QueueWords.to(request.lang)
    employers = {one.viewer.employer_id: one.name for one in found.served}
    rules = {one.viewer.employer_id: read.rule_book(one.viewer).by_key for one in found.served}
    viewers = {one.viewer.employer_id: one.viewer for one in found.served}
    queue = Queue(
        entries_of(found.rows, viewer.today), names_of(found.rows), taken_in(found.rows, viewer.today - LATELY)
    )
    wanted = asked(request.GET, employers)
    settings = {one.viewer.employer_id: one.settings for one in found.served}
    known = Known(employers, rules, settings, _dossier, doing_for(viewers, rules, lang))
    owed = _owed(found, wanted.employer)
    waiting, cut = _waiting(owed, known, viewer.today, lang)
    _note_looks(found.served, queue, owed)
    return render(
        request,
        "wachtrij/page.html",
        {
            "w": w,
            "page": queue_page(queue, wanted, known, viewer.today, lang),
            "narrowed": wanted.narrowed,
            "reset": Link(label=str(w.reset), href=reverse("wachtrij")),
            "waiting": waiting,
            "waiting_more": w.more_waits.fill(n=WAITING) if cut else "",
            "once": once_of({}),
            "trouble": trouble,
            "wrong": bool(trouble),
            "undo": undo_strip(request),
            "to_dossiers": Button(label=str(w.see_dossiers), href=reverse("dossiers")),
        },
        status=422 if trouble else 200,
    )


def _dossier(dossier_id: int) -> str:
    return reverse("dossier", args=[dossier_id])


def _owed(found: Found, employer_id: int | None) -> dict[int, list[WorkRow]]:
    """What others must do, at each employer that is shown."""
    return {
        one.viewer.employer_id: read.owed_to_service(one.viewer, WAITING + 1)
        for one in found.served
        if employer_id in {None, one.viewer.employer_id}
    }


def _waiting(owed: Mapping[int, Sequence[WorkRow]], known: Known, today: Day, lang: Language) -> tuple[Any, bool]:
    """The same as a list, the first term first; and whether some are left out."""
    made = [
        (row.day, waiting_row(row, known.rules[employer_id], known.url, today, lang))
        for employer_id, rows in owed.items()
        for row in rows
    ]
    first = first_rows(made, WAITING)
    return (WaitingList(rows=first) if first else None), len(made) > WAITING


def _note_looks(served: Iterable[Served], queue: Queue, owed: Mapping[int, Sequence[WorkRow]]) -> None:
    """Keep who was shown, at each employer apart: every row, for the numbers above tell of all of them."""
    names = [*queue.names, *queue.taken]
    shown = [*(one.queued for one in queue.entries), *(one.queued for one in names)]
    for one in served:
        key = one.viewer.employer_id
        ids = {row.dossier_id for row in shown if row.employer_id == key}
        read.note_look(one.viewer, "queue", sorted(ids | {row.dossier_id for row in owed.get(key, ())}))


@require_POST
@room("wachtrij_opnemen", hats=SERVICE, shows=SHOWS)
def take_in(request: Any) -> HttpResponse:
    """Take in the names that were ticked, or all of them."""
    w, found = QueueWords.to(request.lang), _read(request)
    names = [one.queued for one in names_of(found.rows)]
    ticked = set(request.POST.getlist("naam"))
    chosen = [row for row in names if request.POST.get("alle") == "yes" or value_of(row) in ticked]
    if not ticked and not chosen:
        return _page(request, found, trouble=str(w.tick_one))
    once, done = once_of(request.POST), []
    for row in chosen:
        try:
            act = take_in_name(found.viewer_of(row.employer_id), row.dossier_id, key=f"{once}:{row.dossier_id}")
        except NotAllowed:
            continue  # out of reach since the page was read
        done.append((row, act))
    if len(done) == 1:
        row, act = done[0]
        put_on(request, HatChoice(row.employer_id, "", request.viewer.hat))
        remember(request, act, w.took_in_one.fill(name=row.name))
    elif done:
        tell(request, w.took_in.fill(n=len(done)))
    return _back()


@require_POST
@room("informeren", hats=SERVICE, shows=SHOWS)
def inform(request: Any, dossier_id: int) -> HttpResponse:
    """Note that the worker was informed, today."""
    viewer = request.viewer
    dossier = read.open_dossier(viewer, dossier_id)
    if dossier is None:
        return nothing_here(request)
    done = inform_worker(viewer, dossier_id, viewer.today, key=once_of(request.POST))
    remember(request, done, QueueWords.to(request.lang).informed.fill(name=dossier.person.name))
    return _back()


def _back() -> HttpResponse:
    response = HttpResponseRedirect(reverse("wachtrij"))
    response.status_code = 303
    return response
