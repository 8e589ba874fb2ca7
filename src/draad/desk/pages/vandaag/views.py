"""Today: the list, the tick, the page of one task, and the note that someone was reminded."""

import secrets
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from draad.actions.remind_party import leaves_at, remind_party
from draad.actions.settle_task import settle_task
from draad.desk import formats
from draad.desk.asks import ask_tasks
from draad.desk.asks_words import AskWords
from draad.desk.components import Button, Link, error_summary
from draad.desk.digest.asked import asked_of
from draad.desk.done import remember, undo_strip
from draad.desk.framing import landing
from draad.desk.pages.vandaag import settle as one_task
from draad.desk.pages.vandaag.call_words import CallWords
from draad.desk.pages.vandaag.calls import ENDLESS, NEW, call_groups, cut
from draad.desk.pages.vandaag.context import Others, Work, today_context, waiting_list
from draad.desk.pages.vandaag.words import SettleWords, TodayWords
from draad.desk.room import nothing_here, room
from draad.desk.tasks import task_rows
from draad.dossier.kinds import KINDS
from draad.dossier.settling import Needed, needed
from draad.dossier.strict_json import BadInput
from draad.privacy.hats import Hat
from draad.privacy.items import Item
from draad.rules import Rule
from draad.store import read
from draad.store.read import WorkRow
from draad.store.read.asks import open_asks

HATS = {Hat.COACH, Hat.HR, Hat.MANAGER}
TICKS = HATS | {Hat.PHYSICIAN, Hat.NURSE}
"""Who ticks a task off: a health service does so from its queue."""
SHOWS = set(Item) - {Item.STAY, Item.PRIVATE_CONTACT, Item.STATISTICS, Item.SMALL_CELLS, Item.TECHNICAL}
"""A line of work can stand on any fact that moves a term; the reading door leaves out what the hat may not read."""
AHEAD = 31
"""Days ahead that are shown."""
WAITING = 12
REMINDED = "party.reminded"


@room("vandaag", hats=HATS, shows=SHOWS)
def today(request: Any) -> HttpResponse:
    """Show what is to be done."""
    viewer, lang = request.viewer, request.lang
    mine = read.work_lines(viewer, viewer.today + AHEAD)
    loose = read.loose_lines(viewer)
    waiting = read.waiting_lines(viewer, WAITING + 1)
    shown = waiting[:WAITING]
    calls = read.calls(viewer, NEW + 1, ENDLESS + 1) if viewer.hat is Hat.HR else read.Calls()
    called = cut(calls)
    looked = {row.dossier_id for row in (*mine, *loose, *shown)}
    looked |= {row.dossier_id for row in (*called.new, *called.endless)}
    asks = open_asks(viewer)
    looked |= {row.dossier_id for row in asks}
    read.note_look(viewer, "today", sorted(looked))
    work = Work(mine, loose, request.GET.get("toon", ""), reverse("dossiers"), len(asks))
    found = today_context(
        work, read.capped_counts(viewer), viewer.today, lang, lambda rows: task_rows(viewer, rows, lang)
    )
    others = waiting_list(shown, _others(request, shown), viewer.today, lang)
    w = TodayWords.to(lang)
    return render(
        request,
        "vandaag/page.html",
        {
            "w": w,
            "page": found,
            "waiting": others,
            "waiting_more": w.more_waits.fill(n=WAITING) if len(waiting) > WAITING else "",
            "calls": call_groups(calls, viewer.today, lang, _address) if viewer.hat is Hat.HR else (),
            "call_words": CallWords.to(lang),
            "asks": ask_tasks(asks, viewer.today, lang),
            "ask_title": AskWords.to(lang).title,
            "ask_count": formats.number(len(asks), lang),
            "calls_url": f"{reverse('dossiers')}?fase=at_start&fase=during",
            "undo": undo_strip(request),
            "asked": asked_of(viewer, lang),
            "all_dossiers": Link(label=str(w.see_all), href=reverse("dossiers")),
            "to_dossiers": Button(label=str(w.see_dossiers), href=reverse("dossiers")),
        },
    )


def _address(room_name: str, dossier_id: int) -> str:
    return reverse(room_name, args=[dossier_id])


def _others(request: Any, rows: list[WorkRow]) -> Others:
    viewer, lang = request.viewer, request.lang
    label = str(TodayWords.to(lang).remind)
    reminders = {}
    if may_remind(request):
        reminders = {
            (row.dossier_id, row.rule): Button(
                label=label,
                kind="quiet",
                post=reverse("herinneren", args=[row.dossier_id, row.rule]),
                fields=(("key", secrets.token_urlsafe(12)),),
            )
            for row in rows
        }
    return Others(
        names=read.names_of_parties(viewer, rows),
        rules=read.rule_book(viewer).by_key,
        urls={row.dossier_id: reverse("dossier", args=[row.dossier_id]) for row in rows},
        reminders=reminders,
    )


def may_remind(request: Any) -> bool:
    """Whether this hat may note that it reminded someone."""
    policy, hat, kind = request.viewer.policy, request.viewer.hat, KINDS[REMINDED]
    return policy.creates_key(hat, REMINDED, None, kind.day_item) and all(
        policy.creates_key(hat, REMINDED, key, kind.body[key].item) for key in ("party", "of")
    )


@require_POST
@room("herinneren", hats=TICKS, shows=SHOWS)
def remind(request: Any, dossier_id: int, rule: str) -> HttpResponse:
    """Note that the party of a line that stands was reminded."""
    viewer, lang = request.viewer, request.lang
    found = _standing(request, dossier_id, rule)
    if found is None or not may_remind(request):
        return nothing_here(request)
    party = found.rule.party
    link = request.build_absolute_uri(reverse("dossier", args=[dossier_id]))
    done = remind_party(viewer, dossier_id, party, rule, link, key=_key(request))
    w, who = TodayWords.to(lang), party.title.to(lang)
    if done.result.get("mails"):
        at = formats.clock(leaves_at(viewer.at), lang)
        remember(request, done, w.reminder_waits.fill(who=who, time=at))
    else:
        remember(request, done, w.reminded.fill(who=who))
    return _back(request)


@room("afvinken", hats=TICKS, shows=SHOWS)
def settle(request: Any, dossier_id: int, rule: str) -> HttpResponse:
    """Tell the fact that settles a task: with one tick, or on a page that asks its day and what else there is."""
    viewer = request.viewer
    found = _standing(request, dossier_id, rule)
    options = needed(found.rule, viewer.hat, viewer.policy) if found is not None else ()
    if found is None or not options:
        return nothing_here(request)
    chosen = request.POST.get("wat") or request.GET.get("wat", "")
    option = one_task.option_of(options, chosen)
    if request.method != "POST" or option is None:
        return _page(request, found, options, option)
    typed = one_task.read_typed(option, request.POST.dict(), viewer.today, request.lang)
    if typed.wrong:
        return _page(request, found, options, option, wrong=dict(typed.wrong))
    try:
        done = settle_task(viewer, dossier_id, option.kind, typed.on, typed.body, key=_key(request))
    except BadInput:
        wrong = {"op": str(SettleWords.to(request.lang).not_together)}
        return _page(request, found, options, option, wrong=wrong)
    what = found.rule.wording.name.to(request.lang)
    remember(request, done, TodayWords.to(request.lang).ticked.fill(what=what))
    return _back(request)


class Standing(NamedTuple):
    """A task of a dossier that stands, as far as the viewer may see."""

    dossier_id: int
    person: str
    rule: Rule


def _standing(request: Any, dossier_id: int, key: str) -> Standing | None:
    opened = read.open_dossier(request.viewer, dossier_id)
    if opened is None or not any(line.stands and line.rule.key == key for line in opened.agenda.lines):
        return None
    read.note_look(request.viewer, "task", [dossier_id])
    return Standing(dossier_id, opened.person.name, read.rule_book(request.viewer).by_key[key])


def _key(request: HttpRequest) -> str:
    return request.POST.get("key") or secrets.token_urlsafe(12)


def _page(
    request: Any,
    found: Standing,
    options: tuple[Needed, ...],
    option: Needed | None,
    wrong: dict[str, str] | None = None,
) -> HttpResponse:
    lang, rule, posted = request.lang, found.rule, request.method == "POST"
    w = SettleWords.to(lang)
    if option is None:
        fields: tuple[Any, ...] = (one_task.way_field(options, lang, str(w.pick) if posted else ""),)
    else:
        typed = request.POST.dict() if posted else {}
        fields = one_task.fields_of(option, typed, wrong or {}, request.viewer.today, lang)
    context = {
        "w": w,
        "title": w.title.fill(what=rule.wording.name.to(lang)),
        "name": found.person,
        "action": rule.wording.action.to(lang),
        "fields": fields,
        "errors": error_summary(*fields) if posted else None,
        "wrong": posted,
        "way": option.kind if option is not None and len(options) > 1 else "",
        "key": _key(request),
        "back": _came_from(request),
        "cancel": Link(label=str(w.cancel), href=_came_from(request)),
        "why_url": reverse("waarom", args=[found.dossier_id, rule.key]),
        "dossier_url": reverse("dossier", args=[found.dossier_id]),
    }
    return render(request, "vandaag/settle.html", context, status=422 if posted else 200)


def _back(request: Any) -> HttpResponse:
    response = HttpResponseRedirect(_came_from(request))
    response.status_code = 303
    return response


def _came_from(request: Any) -> str:
    """Where the person was: as the page kept it, or as the browser says. Never another site, nor this very page."""
    kept = request.POST.get("terug") or request.headers.get("referer", "")
    safe = url_has_allowed_host_and_scheme(kept, {request.get_host()}, require_https=request.is_secure())
    return kept if kept and safe and request.path not in kept else landing(request.viewer)
