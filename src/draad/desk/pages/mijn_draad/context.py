"""What a worker sees of what comes next: pure."""

from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import Button, Document, Documents, LawPanel, Link, People, Stairs
from draad.desk.dossier_parts import around, panels
from draad.desk.dossier_parts.doors import whys
from draad.desk.dossier_parts.panels import CertificatesPanel, Unclear
from draad.desk.dossier_parts.plan import plan_stairs
from draad.desk.dossier_parts.thread_events import DrawnThread, drawn_thread
from draad.desk.dossier_parts.turn import next_lines, standing_for, why_url
from draad.desk.pages.mijn_draad.answering import Asked, asked
from draad.desk.pages.mijn_draad.words import MyThreadWords
from draad.desk.phrases import when_words
from draad.dossier.answer import Line
from draad.dossier.visible import creatable_kinds
from draad.rules import Language
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer

ABSENT = frozenset({"at_start", "during", "before_return"})
MOST_NEXT = 4


@dataclass(frozen=True)
class Next:
    """Something to come: what, when, for whom, and why; ``says`` what it means."""

    title: str
    when: str
    who: str
    why: str
    says: str


@dataclass(frozen=True)
class MyThread:
    """The page."""

    hello: str
    lead: str
    report: Button | None
    asked: tuple[Asked, ...]
    can: tuple[Link, ...]
    next: tuple[Next, ...]
    by_itself: tuple[Next, ...]
    rights: tuple[Next, ...]
    drawn: DrawnThread
    whys: tuple[tuple[str, LawPanel], ...]
    plan: Stairs | None
    certificates: CertificatesPanel | None
    pay: tuple[str, ...]
    unclear: tuple[Unclear, ...]
    people: People
    about_you: Documents


def my_thread_page(viewer: Viewer, dossier: OpenDossier, language: Language) -> MyThread:
    """The whole page."""
    w, phase = MyThreadWords.to(language), dossier.agenda.state.phase
    drawn, coming = drawn_thread(dossier, language), next_lines(dossier)
    working = w.lead_working if not coming else w.lead_back
    return MyThread(
        hello=w.hello.fill(name=dossier.person.first_name),
        lead=str(w.lead_absent if phase in ABSENT else w.lead_back if phase == "after_return" else working),
        report=_report(dossier, language) if phase not in ABSENT else None,
        asked=asked(dossier, language),
        can=_can(viewer, dossier, language),
        next=tuple(_next(line, viewer, dossier, language) for line in coming[:MOST_NEXT]),
        by_itself=tuple(_next(line, viewer, dossier, language) for line in _effects(dossier)),
        rights=tuple(_next(line, viewer, dossier, language) for line in _rights(dossier)),
        drawn=drawn,
        whys=whys(dossier, drawn, language),
        plan=plan_stairs(viewer, dossier, language),
        certificates=panels.certificates_panel(viewer, dossier, language),
        pay=panels.pay_lines(dossier, language) if phase in ABSENT else (),
        unclear=panels.unclear(viewer, dossier, language) if phase in ABSENT else (),
        people=around.people_list(viewer, dossier, language),
        about_you=_about_you(language),
    )


def _report(dossier: OpenDossier, language: Language) -> Button:
    label = str(MyThreadWords.to(language).report)
    return Button(label=label, href=reverse("meld_ziek_wie", args=[dossier.id]), kind="primary", icon="plus")


CAN: tuple[tuple[str, str], ...] = (("certificate", "certificate.received"), ("expect", "absence.expected_until"))


def _can(viewer: Viewer, dossier: OpenDossier, language: Language) -> tuple[Link, ...]:
    """What a worker may say themself, the common things first."""
    w, may = MyThreadWords.to(language), creatable_kinds(viewer.hat, viewer.policy)
    absent = dossier.agenda.state.phase in ABSENT
    links = [Link(label=str(w.ask), href=reverse("vraag_iets"))]
    links += [
        Link(label=str(w[word]), href=reverse("feit_noteer", args=[dossier.id, kind]))
        for word, kind in CAN
        if kind in may and absent
    ]
    if absent:
        links.append(Link(label=str(w.contact_person), href=reverse("mijn_contactpersoon")))
    links.append(Link(label=str(w.contact_wish), href=reverse("contactafspraak", args=[dossier.id])))
    links.append(Link(label=str(w.what_if), href=reverse("wat_als", args=[dossier.id])))
    links.append(Link(label=str(w.other), href=reverse("feit", args=[dossier.id])))
    return tuple(links)


ABOUT: tuple[tuple[str, str, str, str], ...] = (
    ("about_dates", "mijn_gegevens", "", "note"),
    ("about_looks", "mijn_gegevens", "#looks", "eye"),
    ("about_agreements", "mijn_afspraken", "", "calendar"),
    ("about_consents", "toestemmingen", "", "shield"),
)


def _about_you(language: Language) -> Documents:
    w = MyThreadWords.to(language)
    return Documents(
        documents=tuple(
            Document(title=str(w[word]), note=str(w[f"{word}_note"]), url=reverse(name) + place, icon=icon)
            for word, name, place, icon in ABOUT
        )
    )


def _effects(dossier: OpenDossier) -> list[Line]:
    """What the law does by itself if nobody acts, before it happens."""
    lines = [line for line in dossier.agenda.lines if line.rule.nature == "effect" and line.stands]
    return sorted(lines, key=lambda line: (line.due or line.earliest or 0, line.rule.key))


def _rights(dossier: OpenDossier) -> list[Line]:
    """What the worker may ask and has not yet."""
    lines = [line for line in dossier.agenda.lines if line.rule.nature == "right" and line.rule.party == "worker"]
    return [line for line in lines if line.status == "open"]


def _next(line: Line, viewer: Viewer, dossier: OpenDossier, language: Language) -> Next:
    w, who = MyThreadWords.to(language), standing_for(line, viewer, dossier.people, language)
    when = when_words(line, viewer.today, language)
    wording = line.rule.rule.wording
    return Next(
        title=wording.name.to(language),
        when=when[:1].upper() + when[1:] if line.rule.nature == "effect" else when,
        who=str(w.for_you) if who.you else w.for_other.fill(name=who.name),
        why=why_url(dossier.id, line),
        says=wording.action.to(language),
    )
