"""The agenda that a viewer may see: the same shape, with only what this hat may read, and numbered for this viewer.

A line stands if the viewer may read all that can move it, and every fact it names. A hat also sees its own tasks where
the matrix says so; what such a line stands on and the viewer may not read is then left out.
"""

from typing import NamedTuple

import msgspec

from draad.dossier.answer import Agenda, Conflict, Line
from draad.dossier.contradictions import NEEDS_BEFORE
from draad.dossier.facts import Fact
from draad.dossier.fold import Fold, fold
from draad.dossier.places import Place
from draad.dossier.spans_answer import Span
from draad.dossier.state import STEPS, State, TrajectoryState, state_of
from draad.dossier.visible_facts import View, view_of
from draad.dossier.visible_rules import item_of, line_mask, rule_mask
from draad.privacy.asking import NO_GATES, POLICY, Policy, shelf
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.rules import Rule


class Sight(NamedTuple):
    """What a hat may read of lists and lines: masks, and the facts that show."""

    reads: int
    tasks: int
    parties: frozenset[str]
    view: View

    def sees(self, mask: int) -> bool:
        """Whether everything that a mask asks may be read."""
        return not mask & ~self.reads

    def own(self, line: Line) -> bool:
        """Whether a line is a task of the viewer's own, in items in which the matrix shows those."""
        return line.rule.party in self.parties and not line_mask(line) & ~(self.reads | self.tasks)

    def shows(self, seqs: tuple[int, ...]) -> bool:
        """Whether every one of these facts shows."""
        return all(seq in self.view.numbers for seq in seqs)

    def numbered(self, seqs: tuple[int, ...]) -> tuple[int, ...]:
        """The numbers for this viewer of those facts that show."""
        return tuple(sorted({self.view.numbers[seq] for seq in seqs if seq in self.view.numbers}))


def visible_agenda(
    agenda: Agenda,
    hat: Hat,
    gates: frozenset[Gate] = NO_GATES,
    policy: Policy = POLICY,
    *,
    view: View | None = None,
) -> Agenda:
    """The part of an agenda that a hat may see.

    :param agenda: folded from all facts of the dossier.
    :param view: what :func:`view_of` made of the same dossier for the same viewer, so that the numbers are the same
        on the whole page; without it the view is made of the facts that still stand.
    """
    live = (*agenda.fold.happened, *agenda.fold.planned)
    if view is None:
        view = view_of(tuple(live), hat, gates, policy, on=agenda.on)
    parties = frozenset(party.value for party in hat.parties)
    sight = Sight(policy.items_mask(hat, gates), policy.tasks_mask(hat), parties, view)
    by_key = agenda.compiled.book.by_key
    folded = fold(_standing(live, view), agenda.on, None, agenda.compiled.short_return)
    return Agenda(
        agenda.on,
        _state(agenda.state, folded, view),
        [line for found in agenda.lines if (line := _line(found, sight)) is not None],
        [found for found in agenda.not_due if sight.sees(rule_mask(by_key[found[0]]))],
        [found for found in agenda.undecided if sight.sees(rule_mask(by_key[found[0]]))],
        [conflict for found in agenda.conflicts if (conflict := _conflict(found, agenda, sight)) is not None],
        [span for found in agenda.spans if (span := _span(found, by_key[found.rule], sight)) is not None],
        folded,
        agenda.compiled,
    )


def _standing(live: tuple[Fact, ...], view: View) -> tuple[Fact, ...]:
    """The facts that still stand, as the viewer sees them."""
    shown = {view.numbers[fact.seq] for fact in live if fact.seq in view.numbers}
    return tuple(msgspec.structs.replace(view.facts[number - 1], replaces=None) for number in sorted(shown))


def _state(state: State, folded: Fold, view: View) -> State:
    """The state as the visible facts tell it; whether a trajectory runs is told by all of them."""
    seen, running = state_of(folded), state.trajectory
    trajectory = None
    if running is not None and running.from_seq in view.numbers:
        number = view.numbers[running.from_seq]
        began = view.facts[number - 1].on
        steps = [fact for fact in folded.happened if fact.kind in STEPS and fact.on >= began]
        trajectory = TrajectoryState(number, running.regime, STEPS[steps[-1].kind])
    return State(seen.phase, seen.incapacity_since, seen.days, trajectory)


def _line(line: Line, sight: Sight) -> Line | None:
    named = (*line.because, *((line.settled_by,) if line.settled_by is not None else ()))
    anchor = line.place.fact
    if sight.sees(line_mask(line)):
        if not sight.shows((*named, *((anchor.seq,) if anchor.seq else ()))):
            return None
    elif not sight.own(line):
        return None
    settled = sight.view.numbers.get(line.settled_by) if line.settled_by is not None else None
    hidden = line.settled_by is not None and settled is None
    return msgspec.structs.replace(
        line,
        place=_place(line.place, sight.view),
        because=sight.numbered(line.because),
        settled_by=settled,
        settled_on=None if hidden else line.settled_on,
        reason=None if hidden else line.reason,
    )


def _place(place: Place, view: View) -> Place:
    """The place with nothing in it but the fact counted from, as far as it shows."""
    seen = view.of(place.fact.seq) or Fact(0, "", place.fact.on)
    return Place(seen, None, None, None, place.fact.on, place.fact.on, place.fact.on, (0, 0, 0), None)


def _conflict(conflict: Conflict, agenda: Agenda, sight: Sight) -> Conflict | None:
    by_key = agenda.compiled.book.by_key
    asked = [sight.sees(rule_mask(by_key[key])) for key in conflict.rules]
    if not all(asked) or not sight.shows(conflict.facts):
        return None
    kinds = {fact.seq: fact.kind for fact in (*agenda.fold.happened, *agenda.fold.planned)}
    before = [kind for seq in conflict.facts for kind in NEEDS_BEFORE.get(kinds[seq], ((), ""))[0]]
    if not all(sight.sees(_bare(kind)) for kind in before):
        return None
    return Conflict(conflict.reason, conflict.rules, sight.numbered(conflict.facts))


def _bare(kind: str) -> int:
    return shelf(kind, None, item_of(kind, None))


def _span(span: Span, rule: Rule, sight: Sight) -> Span | None:
    if not sight.sees(rule_mask(rule)) or not sight.shows((*span.because, span.from_seq)):
        return None
    return msgspec.structs.replace(
        span, because=sight.numbered(span.because), from_seq=sight.view.numbers[span.from_seq]
    )
