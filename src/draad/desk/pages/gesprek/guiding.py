"""What a page shows of a guide, and which talk comes next in a dossier. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from draad.desk.pages.gesprek.guide import NEVER_ASK, TalkGuide
from draad.desk.pages.gesprek.guides import BY_PHASE, CALL, TALKS_OF, name_of
from draad.desk.words import Spoken
from draad.dossier.settling import settlings
from draad.dossier.talks import PlannedTalk, coming
from draad.periods import Day
from draad.rules import Language, Text
from draad.store.read import OpenDossier
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Section:
    """A heading with its lines. ``mark``: the icon before each."""

    title: str
    lines: tuple[str, ...]
    mark: str


@dataclass(frozen=True)
class ShownGuide:
    """A guide in one language: ``asking`` holds what may and may not be asked, side by side."""

    kind: str
    name: str
    when: str
    goal: str
    before: Section
    asking: tuple[Section, ...]
    after: tuple[Section, ...]


def shown_guide(guide: TalkGuide, w: Spoken, language: Language) -> ShownGuide:
    """A guide as pages show it."""
    return ShownGuide(
        kind=guide.kind,
        name=capital(name_of(guide.kind, language)),
        when=guide.when.to(language),
        goal=guide.goal.to(language),
        before=Section(str(w.prepare), _said(guide.prepare, language), "check"),
        asking=(
            Section(str(w.may_ask), _said(guide.may_ask, language), "check"),
            Section(str(w.may_not_ask), _said((*guide.may_not_ask, *NEVER_ASK), language), "close"),
        ),
        after=(
            Section(str(w.close), _said(guide.close, language), "check"),
            Section(str(w.agree), _said(guide.agree, language), "note"),
        ),
    )


def _said(texts: Iterable[Text], language: Language) -> tuple[str, ...]:
    return tuple(text.to(language) for text in texts)


def capital(text: str) -> str:
    """With a capital letter."""
    return text[:1].upper() + text[1:]


@dataclass(frozen=True)
class NextTalk:
    """The talk that comes next. ``certain`` when a plan or a task of the viewer's own names it, not only the phase."""

    kind: str
    certain: bool
    planned: Day | None = None


def next_talk(viewer: Viewer, dossier: OpenDossier) -> NextTalk:
    """What was planned and is due, else what a task of the viewer asks, else what usually comes in this phase."""
    talks = TALKS_OF.get(viewer.hat, ())
    planned = planned_talks(dossier)
    due = [(day, kind) for kind, day in planned.items() if day <= viewer.today and kind in talks]
    if due:
        day, kind = min(due)
        return NextTalk(kind, certain=True, planned=day)
    asked = next((kind for kind in _asked(viewer, dossier) if kind in talks), None)
    if asked is not None:
        return NextTalk(asked, certain=True, planned=planned.get(asked))
    usual = BY_PHASE.get(dossier.agenda.state.phase, CALL)
    if usual not in talks:
        usual = talks[0] if talks else CALL
    return NextTalk(usual, certain=False, planned=planned.get(usual))


def planned_talks(dossier: OpenDossier) -> dict[str, Day]:
    """The kinds of talk that are still to be held, each with the nearest day."""
    found: dict[str, Day] = {}
    for talk in coming([one.fact for one in dossier.facts]):
        found.setdefault(talk.kind, talk.fact.on)
    return found


def planned_talk(dossier: OpenDossier, kind: str) -> PlannedTalk | None:
    """The nearest talk of a kind that is still to be held."""
    return next((talk for talk in coming([one.fact for one in dossier.facts]) if talk.kind == kind), None)


def _asked(viewer: Viewer, dossier: OpenDossier) -> Iterable[str]:
    """The kinds of talk that settle an open line of the viewer's own, the nearest first."""
    own = {party.value for party in viewer.hat.parties}
    lines = [
        line
        for line in dossier.agenda.lines
        if line.stands and line.rule.party in own and (line.earliest or viewer.today) <= viewer.today
    ]
    for line in sorted(lines, key=lambda line: (line.due is None, line.due or 0, line.rule.key)):
        for one in settlings(line.rule.rule):
            if one.kind == "talk.held" and "kind" in one.body:
                yield one.body["kind"]
