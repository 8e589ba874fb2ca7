"""What the page shows: pure, from what was read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.urls import reverse

from draad.desk import formats
from draad.desk.components import Button, Link
from draad.desk.pages.recent.words import RecentWords
from draad.desk.words import Spoken
from draad.dossier.kinds import KINDS
from draad.periods import Day
from draad.rules import Language
from draad.store.read import ActRow, MailRow

ARRANGED = frozenset(
    {
        "hand_over", "answer_handover", "take_back_handover", "lend_hat", "end_loan", "change_manager",
        "ask_detour", "end_detour", "appoint_alternate", "break_glass",
    }
)  # fmt: skip
"""Acts that say no fact, and have words of their own."""
BRUSSELS = ZoneInfo("Europe/Brussels")
STORY = "#happened"
"""Where on the page of a dossier its lines stand, each with its way to correct it."""
RECENT = timedelta(hours=24)


@dataclass(frozen=True)
class Entry:
    """One line: what, about whom, when, and the way back."""

    title: str
    when: str
    link: Link | None = None
    button: Button | None = None
    state: str = ""
    why: str = ""
    """Why there is no way back, where that is not plain."""
    better: Link | None = None
    """Where to correct it instead."""


@dataclass(frozen=True)
class Recent:
    """What was done, and the mails that it owes."""

    acts: tuple[Entry, ...]
    mails: tuple[Entry, ...]


def recent_context(acts: Sequence[ActRow], mails: Sequence[MailRow], at: datetime, language: Language) -> Recent:
    """The lines of the page. Mails that left, or were stopped, more than a day ago are not shown."""
    today = at.date().toordinal()
    waiting = [mail for mail in mails if _shown(mail, at)]
    return Recent(
        tuple(_act(act, today, language) for act in acts), tuple(_mail(mail, today, language) for mail in waiting)
    )


def _shown(mail: MailRow, at: datetime) -> bool:
    ended = mail.delivered_at or mail.stopped_at
    return ended is None or at - ended <= RECENT


def _act(act: ActRow, today: Day, language: Language) -> Entry:
    w = RecentWords.to(language)
    what = said(act, w)
    button = None
    built_upon = act.built_upon and not act.undone
    if act.undoable and not act.undone and not built_upon:
        button = Button(
            label=str(w.undo), icon="undo", post=reverse("undo", args=[act.id]), fields=(("key", f"undo-{act.id}"),)
        )
    link = None
    if act.dossier_id is not None:
        link = Link(label=act.name, href=reverse("dossier", args=[act.dossier_id]))
    state = str(w.undone) if act.undone else ""
    better = None
    if built_upon and act.dossier_id is not None:
        better = Link(label=str(w.correct_it), href=reverse("dossier", args=[act.dossier_id]) + STORY, about=what)
    why = str(w.built_upon) if built_upon else ""
    return Entry(what, moment(act.at, today, language), link, button, state, why, better)


def said(act: ActRow, w: Spoken) -> str:
    """What was done, in words."""
    kind = next((kind for kind in act.kinds if kind != "fact.withdrawn"), None)
    if kind is not None:
        sentence = KINDS[kind].sentence.to(w.language)
        return w.corrected.fill(what=sentence) if act.verb == "correct" else sentence
    if act.verb in {"save_list", "forget_list"}:
        return str(w[act.verb])
    if act.verb == "stop_mail":
        return str(w.mail_stopped)
    if act.verb in ARRANGED:
        return str(w[act.verb])
    return str(w.withdrawn if act.kinds else w.something)


def _mail(mail: MailRow, today: Day, language: Language) -> Entry:
    w = RecentWords.to(language)
    if mail.delivered_at is not None:
        return Entry(mail.subject, f"{w.left}, {moment(mail.delivered_at, today, language)}")
    if mail.stopped_at is not None:
        return Entry(mail.subject, str(w.stopped), state=str(w.stopped))
    leaves = mail.leaves_at.astimezone(BRUSSELS)
    when = w.leaves.fill(day=formats.relative_day(leaves.date(), today, language), time=formats.clock(leaves, language))
    post = reverse("niet_versturen", args=[mail.id])
    button = Button(label=str(w.do_not_send), icon="undo", post=post, fields=(("key", f"stop-{mail.id}"),))
    return Entry(mail.subject, when, button=button)


def moment(at: datetime, today: Day, language: Language) -> str:
    """``vandaag, 14.00 u.``: the day and the hour."""
    here = at.astimezone(BRUSSELS)
    return f"{formats.relative_day(here.date(), today, language)}, {formats.clock(here, language)}"
