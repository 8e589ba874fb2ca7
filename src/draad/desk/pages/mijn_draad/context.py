"""What a worker sees about themself: pure."""

from dataclasses import dataclass

from django.urls import reverse

from draad.actions.clock import BRUSSELS
from draad.desk.components import Button, Documents, LawPanel, Link, People, Stairs, VisibilityMatrix
from draad.desk.dossier_parts import around, panels
from draad.desk.dossier_parts.doors import correct_links, undo_buttons, whys
from draad.desk.dossier_parts.panels import CertificatesPanel, Unclear
from draad.desk.dossier_parts.plan import plan_stairs
from draad.desk.dossier_parts.story import StoryLine, story
from draad.desk.dossier_parts.thread_events import DrawnThread, drawn_thread
from draad.desk.dossier_parts.turn import next_lines, standing_for, why_url
from draad.desk.formats import clock, day_month, full_day
from draad.desk.pages.mijn_draad.words import MyThreadWords
from draad.desk.phrases import when_words
from draad.dossier.answer import Line
from draad.dossier.visible import creatable_kinds
from draad.rules import Language
from draad.store.read import ActRow, LookRow, OpenDossier
from draad.store.viewer import Viewer

ABSENT = frozenset({"at_start", "during", "before_return"})
MOST_NEXT = 4
MOST_LOOKS = 50
PURPOSES = frozenset({"dossier", "why", "note", "correct", "what_if", "people"})
"""Purposes of looking that have words of their own."""


@dataclass(frozen=True)
class Next:
    """Something to come: what, when, for whom, and why."""

    title: str
    when: str
    who: str
    why: str
    yours: bool


@dataclass(frozen=True)
class Looker:
    """Someone who looked: how often, when last, how often in a list only."""

    name: str
    times: str
    in_lists: str


@dataclass(frozen=True)
class MyThread:
    """The page."""

    hello: str
    lead: str
    report: Button | None
    can: tuple[Link, ...]
    next: tuple[Next, ...]
    rights: tuple[Next, ...]
    drawn: DrawnThread
    whys: tuple[tuple[str, LawPanel], ...]
    plan: Stairs | None
    lines: tuple[StoryLine, ...]
    certificates: CertificatesPanel | None
    pay: tuple[str, ...]
    unclear: tuple[Unclear, ...]
    people: People
    contracts: tuple[tuple[str, str], ...]
    letters: Documents | None
    matrix: VisibilityMatrix
    kept: tuple[str, ...]
    lookers: tuple[Looker, ...]
    looks: tuple[str, ...]
    first_name: str


def my_thread_page(
    viewer: Viewer, dossier: OpenDossier, looks: list[LookRow], acts: list[ActRow], language: Language
) -> MyThread:
    """The whole page."""
    w, phase = MyThreadWords.to(language), dossier.agenda.state.phase
    drawn = drawn_thread(dossier, language)
    return MyThread(
        hello=w.hello.fill(name=dossier.person.first_name),
        lead=str(w.lead_absent if phase in ABSENT else w.lead_back if phase == "after_return" else w.lead_working),
        report=_report(dossier, language) if phase not in ABSENT else None,
        can=_can(viewer, dossier, language),
        next=tuple(_next(line, viewer, dossier, language) for line in next_lines(dossier)[:MOST_NEXT]),
        rights=tuple(_next(line, viewer, dossier, language) for line in _rights(dossier)),
        drawn=drawn,
        whys=whys(dossier, drawn, language),
        plan=plan_stairs(viewer, dossier, language),
        lines=story(
            viewer,
            dossier,
            language,
            undo_buttons(dossier.id, acts, language),
            correct_links(viewer, dossier, language),
        ),
        certificates=panels.certificates_panel(viewer, dossier, language),
        pay=panels.pay_lines(dossier, language) if phase in ABSENT else (),
        unclear=panels.unclear(viewer, dossier, language) if phase in ABSENT else (),
        people=around.people_list(viewer, dossier, language),
        contracts=panels.contract_lines(dossier.person, language),
        letters=panels.letters(dossier, language),
        matrix=around.sight_matrix(viewer, dossier, language),
        kept=panels.kept_lines(viewer, dossier, language),
        lookers=_lookers(looks, language),
        looks=tuple(_look(look, language) for look in looks[:MOST_LOOKS]),
        first_name=dossier.person.first_name,
    )


def _report(dossier: OpenDossier, language: Language) -> Button:
    label = str(MyThreadWords.to(language).report)
    return Button(label=label, href=reverse("meld_ziek_wie", args=[dossier.id]), kind="primary", icon="plus")


CAN: tuple[tuple[str, str], ...] = (
    ("certificate", "certificate.received"),
    ("expect", "absence.expected_until"),
    ("contact_wish", "contact.agreed"),
    ("ask", "question.asked"),
)


def _can(viewer: Viewer, dossier: OpenDossier, language: Language) -> tuple[Link, ...]:
    """What a worker may say themself, the common things first."""
    w, may = MyThreadWords.to(language), creatable_kinds(viewer.hat, viewer.policy)
    absent = dossier.agenda.state.phase in ABSENT
    links = [
        Link(label=str(w[word]), href=reverse("feit_noteer", args=[dossier.id, kind]))
        for word, kind in CAN
        if kind in may and (absent or kind == "question.asked")
    ]
    links.append(Link(label=str(w.what_if), href=reverse("wat_als", args=[dossier.id])))
    links.append(Link(label=str(w.other), href=reverse("feit", args=[dossier.id])))
    return tuple(links)


def _rights(dossier: OpenDossier) -> list[Line]:
    """What the worker may ask and has not yet."""
    lines = [line for line in dossier.agenda.lines if line.rule.nature == "right" and line.rule.party == "worker"]
    return [line for line in lines if line.status == "open"]


def _next(line: Line, viewer: Viewer, dossier: OpenDossier, language: Language) -> Next:
    w, who = MyThreadWords.to(language), standing_for(line.rule.party, viewer, dossier.people, language)
    return Next(
        title=line.rule.rule.wording.name.to(language),
        when=when_words(line, viewer.today, language),
        who=str(w.for_you) if who.you else w.for_other.fill(name=who.name),
        why=why_url(dossier.id, line),
        yours=who.you,
    )


def _lookers(looks: list[LookRow], language: Language) -> tuple[Looker, ...]:
    """Who looked, each once, by who looked last."""
    w = MyThreadWords.to(language)
    by_who: dict[tuple[str, str], list[LookRow]] = {}
    for look in looks:
        by_who.setdefault((look.name, look.hat.words.to(language)), []).append(look)
    found = []
    for (name, hat), rows in by_who.items():
        last = max(row.at for row in rows).astimezone(BRUSSELS).date()
        lists = sum(not row.alone for row in rows)
        found.append(
            Looker(
                name=w.looked.fill(name=name, hat=hat),
                times=w.look_times.fill(n=len(rows), day=day_month(last, language)),
                in_lists=w.in_lists.fill(n=lists) if lists else "",
            )
        )
    return tuple(found)


def _look(look: LookRow, language: Language) -> str:
    w, at = MyThreadWords.to(language), look.at.astimezone(BRUSSELS)
    purpose = (
        w[f"purpose_{look.purpose}"] if look.purpose in PURPOSES else w.purpose_other if look.alone else w.purpose_list
    )
    return w.look_line.fill(
        day=full_day(at.date(), language),
        time=clock(at, language),
        name=look.name,
        hat=look.hat.words.to(language),
        purpose=str(purpose),
    )
