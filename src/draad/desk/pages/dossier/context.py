"""What the page of a dossier shows: pure, from what was read."""

from dataclasses import dataclass

from django.urls import reverse

from draad.desk.components import (
    Button,
    Crumb,
    Crumbs,
    Documents,
    LawPanel,
    Link,
    People,
    PhaseBar,
    Stage,
    Stairs,
    ToneChip,
    Turn,
    VisibilityMatrix,
)
from draad.desk.dossier_parts import around, panels
from draad.desk.dossier_parts.doors import correct_links, undo_buttons, whys
from draad.desk.dossier_parts.panels import Amiss, CertificatesPanel, Unclear
from draad.desk.dossier_parts.plan import plan_stairs
from draad.desk.dossier_parts.story import StoryLine, story
from draad.desk.dossier_parts.thread_events import DrawnThread, drawn_thread
from draad.desk.dossier_parts.turn import turn_of
from draad.desk.dossier_parts.words import DossierWords, StepWords
from draad.desk.formats import full_day, week
from draad.desk.pages.dossier.menu import menu
from draad.desk.people import initials
from draad.desk.phase_words import PHASES
from draad.desk.service.words import ServiceWords
from draad.dossier.visible import creatable_kinds
from draad.periods import parse_day
from draad.privacy.hats import Hat
from draad.rules import Language
from draad.store.read import SERVICE, ActRow, OpenDossier
from draad.store.viewer import Viewer

STAGES = ("at_start", "during", "before_return", "after_return")


@dataclass(frozen=True)
class DossierPage:
    """The page. What is ``None`` or empty is not this viewer's, or is not there: nothing tells which."""

    crumbs: Crumbs
    name: str
    first_name: str
    initials: str
    line: str
    since: str
    contact: Button | None
    menu: tuple[Link, ...]
    phases: PhaseBar
    formal: ToneChip | None
    bridge: str
    """Said to a health service: what this is not."""
    closed: bool
    nothing_yet: bool
    turn: Turn | None
    calm: bool
    drawn: DrawnThread
    whys: tuple[tuple[str, LawPanel], ...]
    plan: Stairs | None
    lines: tuple[StoryLine, ...]
    certificates: CertificatesPanel | None
    amiss: Amiss | None
    pay: tuple[str, ...]
    unclear: tuple[Unclear, ...]
    clashes: tuple[str, ...]
    people: People
    contracts: tuple[tuple[str, str], ...]
    letters: Documents | None
    matrix: VisibilityMatrix
    kept: tuple[str, ...]


def dossier_page(viewer: Viewer, dossier: OpenDossier, acts: list[ActRow], language: Language) -> DossierPage:
    """The whole page for one viewer.

    :param acts: what the viewer did of late: its facts can be undone from their own line.
    """
    phase, drawn = dossier.agenda.state.phase, drawn_thread(dossier, language)
    turn = turn_of(viewer, dossier, language)
    open_now = phase not in {"closed", "before"}
    return DossierPage(
        crumbs=_crumbs(viewer, phase, language),
        name=dossier.person.name,
        first_name=dossier.person.first_name,
        initials=initials(dossier.person.name),
        line=panels.identity_line(dossier, language),
        since=since_line(dossier, language),
        contact=_contact(viewer, dossier, language) if open_now else None,
        menu=menu(viewer, dossier, language),
        phases=phase_bar(phase, language),
        formal=formal_chip(dossier, language),
        bridge=str(ServiceWords.to(language).bridge) if viewer.hat in SERVICE else "",
        closed=phase == "closed",
        nothing_yet=not dossier.facts,
        turn=turn,
        calm=turn is None and open_now,
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
        amiss=panels.certificates_amiss(viewer, dossier, language) if open_now else None,
        pay=panels.pay_lines(dossier, language),
        unclear=panels.unclear(viewer, dossier, language) if open_now else (),
        clashes=panels.clashes(dossier, language),
        people=around.people_list(viewer, dossier, language),
        contracts=panels.contract_lines(dossier.person, language),
        letters=panels.letters(dossier, language),
        matrix=around.sight_matrix(viewer, dossier, language),
        kept=panels.kept_lines(viewer, dossier, language),
    )


def _crumbs(viewer: Viewer, phase: str, language: Language) -> Crumbs:
    w = DossierWords.to(language)
    up = Crumb(label=str(w.team), url=reverse("team"))
    if viewer.hat is not Hat.MANAGER:
        up = Crumb(label=str(w.dossiers), url=reverse("dossiers"))
    return Crumbs(crumbs=(up,), here=PHASES[phase].to(language))


def since_line(dossier: OpenDossier, language: Language) -> str:
    """Since when away, and which week that is; or since when back."""
    w, state, fold = DossierWords.to(language), dossier.agenda.state, dossier.agenda.fold
    if state.incapacity_since is not None:
        weeks = (dossier.agenda.on - state.incapacity_since) // 7 + 1
        return w.absent_since.fill(day=full_day(state.incapacity_since, language), week=week(weeks, language))
    last = fold.spells[-1].closed_by if fold.spells else None
    if last is not None and last.kind == "work.resumed":
        return w.back_since.fill(day=full_day(last.on, language))
    return str(w.at_work)


def _contact(viewer: Viewer, dossier: OpenDossier, language: Language) -> Button | None:
    if "contact.made" not in creatable_kinds(viewer.hat, viewer.policy):
        return None
    label = str(DossierWords.to(language).note_contact)
    return Button(label=label, href=reverse("contact", args=[dossier.id]), kind="primary", icon="note", shortcut="n")


def phase_bar(phase: str, language: Language) -> PhaseBar:
    """The four phases of a thread; all over once it is closed, none begun before the first absence."""
    place = {"before": -1, "closed": len(STAGES)}.get(phase)
    at = STAGES.index(phase) if place is None else place
    return PhaseBar(
        stages=tuple(
            Stage(label=PHASES[name].to(language), state="done" if n < at else "now" if n == at else "later")
            for n, name in enumerate(STAGES)
        )
    )


def formal_chip(dossier: OpenDossier, language: Language) -> ToneChip | None:
    """That a formal trajectory runs, under the rules of which day, and how far it is."""
    running, w = dossier.agenda.state.trajectory, DossierWords.to(language)
    if running is None:
        return None
    if running.regime is None:
        return ToneChip(label=str(w.formal_bare))
    step = str(StepWords.to(language)[running.step])
    return ToneChip(label=w.formal.fill(day=full_day(parse_day(running.regime), language), step=step))
