"""Another picture of a dossier, as the same viewer would see it: other facts, another law, another day of knowledge.

Nothing is written. A picture shows what the dossier itself would show, and never more: a consent that is only supposed
opens no gate.
"""

from dataclasses import dataclass

from draad.dossier.agenda import agenda
from draad.dossier.answer import Agenda, Line
from draad.dossier.explanation import Explanation, explain
from draad.dossier.facts import Fact, Instant
from draad.dossier.reading import check_together, read_fact
from draad.dossier.spans_answer import Span
from draad.dossier.visible import View, rule_mask, view_of, visible_agenda
from draad.law import BELGIUM
from draad.periods import iso
from draad.rules import Book, Rule
from draad.store.append import NewFact
from draad.store.read.dossiers import OpenDossier, within_of
from draad.store.rows import instant_of
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class Picture:
    """What the viewer would see."""

    agenda: Agenda
    view: View


def picture(
    viewer: Viewer,
    dossier: OpenDossier,
    *new: NewFact,
    book: Book | None = None,
    as_known_at: Instant | None = None,
    heard: Instant | None = None,
) -> Picture:
    """The dossier as it would be with these facts said as well.

    :param new: facts to suppose; ``replaces`` names real numbers.
    :param book: rules in place of those in force, such as with a bill.
    :param heard: when the new facts are said, for a look at a later day; without it, when the viewer looks.
    :raises BadInput: a supposed fact is not what the registry allows, or does not go with those that stand.
    """
    viewer = within_of(dossier, viewer)
    facts = dossier.counted.facts
    last = max((fact.seq for fact in dossier.whole.facts), default=0)
    heard = instant_of(viewer.at) if heard is None else heard
    supposed = tuple(_supposed(one, last + place, heard) for place, one in enumerate(new, 1))
    context = dossier.counted.context
    check_together((*facts, *supposed), BELGIUM, context.employer.settings)
    told = (*facts, *supposed)
    own = dossier.own | {fact.seq for fact in supposed}
    view = view_of(told, viewer.hat, dossier.gates, viewer.policy, own=own, on=viewer.today)
    found = agenda(told, book or dossier.agenda.compiled.book, context, viewer.today, as_known_at)
    return Picture(visible_agenda(found, viewer.hat, dossier.gates, viewer.policy, view=view), view)


def _supposed(new: NewFact, seq: int, at: Instant) -> Fact:
    value = {"seq": seq, "kind": new.kind, "on": iso(new.on), "body": new.body}
    if new.replaces is not None:
        value["replaces"] = new.replaces
    fact = read_fact(value, new.kind)
    return Fact(fact.seq, fact.kind, fact.on, fact.body, at, fact.replaces, new.why or None)


@dataclass(frozen=True)
class Explained:
    """One rule explained to a viewer: ``lines`` and ``spans`` as they show.

    ``whole``: the explanation with reasons, conditions and other readings, for who may read all that the rule hangs on.
    """

    rule: Rule
    lines: tuple[Line, ...]
    spans: tuple[Span, ...]
    whole: Explanation | None


def explained(viewer: Viewer, dossier: OpenDossier, key: str) -> Explained | None:
    """Why a rule asks something here, or why not; ``None`` where there is no such rule, or not for this viewer."""
    book = dossier.agenda.compiled.book
    rule = book.by_key.get(key)
    if rule is None or rule.level == "employer":
        return None
    lines = tuple(line for line in dossier.agenda.lines if line.rule.key == key)
    spans = tuple(span for span in dossier.agenda.spans if span.rule == key)
    if rule_mask(rule) & ~within_of(dossier, viewer).policy.items_mask(viewer.hat, dossier.gates):
        return Explained(rule, lines, spans, None) if lines else None
    return Explained(rule, lines, spans, explain(dossier.counted, book, key, viewer.today))
