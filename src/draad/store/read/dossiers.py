"""One dossier, as a viewer may see it."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import msgspec

from draad.accounts.models import Account
from draad.dossier.answer import Agenda
from draad.dossier.facts import Dossier, Fact
from draad.dossier.kinds import KINDS, REFERENCES
from draad.dossier.visible import CORRECTION, PAPER, View, gates_of, view_of, visible_agenda
from draad.privacy.cells import Act
from draad.privacy.gates import Gate
from draad.privacy.hats import Hat
from draad.store import models
from draad.store.folding import answer, dossier_of
from draad.store.read.around import involved
from draad.store.read.closing import since_closing
from draad.store.read.detours import within
from draad.store.read.persons import Involved, PersonCard, person_card
from draad.store.read.reach import KEEP_CLOSED, openable
from draad.store.rows import StoredFact, instant_of, stored_facts, workers
from draad.store.viewer import Viewer


@dataclass(frozen=True)
class ShownFact:
    """A fact as the viewer may know it. ``n`` numbers the facts that they may see, so gaps tell nothing."""

    n: int
    fact: Fact
    by: str
    hat: str
    mine: bool
    act_id: int
    replaced_by: int | None
    """The viewer's number of the fact that stands in its place now, or that took it back."""
    erased: bool


@dataclass(frozen=True)
class OpenDossier:
    """A dossier in the hands of a viewer: ``facts``, ``agenda`` and ``person`` hold only what they may see."""

    id: int
    gates: frozenset[Gate]
    token: str
    """The state of what the viewer sees; a form carries it, so that a change by others is noticed."""
    seq: int
    whole: Dossier
    """The whole dossier, for actions. Never shown."""
    counted: Dossier
    """What the agenda was folded from: all of it, but for the line manager only the thread that runs. Never shown."""
    own: frozenset[int]
    """The real numbers of what the viewer said under this hat."""
    view: View
    viewer: Viewer = field(repr=False)
    person_id: int
    employer: models.Employer = field(repr=False)
    stored_facts: tuple[StoredFact, ...] = field(repr=False)
    """What ``counted`` holds, with who said it. Never shown."""

    @cached_property
    def facts(self) -> tuple[ShownFact, ...]:
        """The facts that show. Made when first asked: an act seldom does."""
        return _shown(self.viewer, self.stored_facts, self.view)

    @cached_property
    def agenda(self) -> Agenda:
        """The agenda that shows. Made when first asked."""
        viewer = self.viewer
        found = answer(self.employer, self.counted.context.worker, self.counted.facts, viewer.today)
        return visible_agenda(found, viewer.hat, self.gates, viewer.policy, view=self.view)

    @cached_property
    def person(self) -> PersonCard:
        """Who it is about. Read when first asked: an act seldom does."""
        return person_card(self.viewer, self.person_id, self.gates)

    @cached_property
    def people(self) -> tuple[Involved, ...]:
        """Who has to do with it. Read when first asked."""
        return tuple(involved(self.viewer, self.id, self.person_id))

    def may_say(self, viewer: Viewer, kind: str, body: Mapping[str, Any]) -> bool:
        """Whether this hat may say such a fact here, every key of it and every value."""
        viewer = within_of(self, viewer)
        may = viewer.policy.creates_key(viewer.hat, kind, None, KINDS[kind].day_item)
        return may and kind != PAPER and _may_fill(viewer, kind, body)

    def may_write_from_paper(self, viewer: Viewer, kind: str, body: Mapping[str, Any]) -> bool:
        """Whether this hat may write down such a fact from a paper of the worker, every key of it and every value."""
        policy, known = viewer.policy, KINDS[kind]
        parts = [(None, known.day_item), *((key, known.body[key].item) for key in body if key in known.body)]
        if len(parts) != len(body) + 1:
            return False
        if not all(policy.writes_from_paper(viewer.hat, kind, key, item) for key, item in parts):
            return False
        limits = {key: policy.values_of(Hat.WORKER, kind, key, item) for key, item in parts if key is not None}
        return all(allowed is None or body[key] in allowed for key, allowed in limits.items())

    def standing(self, n: int) -> ShownFact | None:
        """The fact with the viewer's number ``n``, if it shows and nothing took its place."""
        found = self.facts[n - 1] if 1 <= n <= len(self.facts) else None
        stands = found is not None and found.replaced_by is None and found.fact.kind != CORRECTION
        return found if stands else None

    def stored(self, n: int) -> Fact:
        """The real fact behind the viewer's number ``n``. For actions; never shown."""
        seq = self.view.originals[n]
        return next(fact for fact in self.whole.facts if fact.seq == seq)

    def may_correct(self, viewer: Viewer, n: int) -> bool:
        """Whether this hat may put another fact in the place of fact ``n``, or take it back.

        Who may change what is recorded of this may; who may only record, what they said themself. Where the matrix
        gives a day for it, within that day only.
        """
        viewer, shown = within_of(self, viewer), self.standing(n)
        if shown is None:
            return False
        kind = KINDS[shown.fact.kind]
        cell = viewer.policy.cell(viewer.hat, kind.day_item)
        records = viewer.policy.creates_key(viewer.hat, kind.name, None, kind.day_item)
        own = shown.mine and shown.hat == viewer.hat
        if not ((cell.change and (records or cell.part is None)) or (records and own)):
            return False
        heard = shown.fact.recorded_at
        return Act.WITHIN_A_DAY not in cell.acts or heard is None or instant_of(viewer.at) - heard <= A_DAY

    def changed_body(self, viewer: Viewer, n: int, body: Mapping[str, Any]) -> dict[str, Any] | None:
        """What fact ``n`` would say with ``body`` in it; ``None`` when ``body`` says what this hat may not.

        What the hat may not see or not change stays as it stands, and so does the fact that it is about; what it may
        change and ``body`` leaves out is gone.
        """
        viewer = within_of(self, viewer)
        old, kind = self.stored(n), self.facts[n - 1].fact.kind
        if not _may_fill(viewer, kind, body):
            return None
        shown, about = self.facts[n - 1].fact.body, REFERENCES.get(kind)
        kept = {
            key: value
            for key, value in old.body.items()
            if key not in shown or key == about or not may_fill_key(viewer, kind, key)
        }
        return {**kept, **body}


def within_of(dossier: OpenDossier, viewer: Viewer) -> Viewer:
    """The viewer with what they have of the matrix in this dossier; whoever else asks is asked for as they are."""
    same = (viewer.account_id, viewer.hat) == (dossier.viewer.account_id, dossier.viewer.hat)
    return replace(viewer, policy=dossier.viewer.policy) if same else viewer


A_DAY = 24 * 60 * 60 * 1_000_000
"""In microseconds."""


def may_fill_key(viewer: Viewer, kind: str, key: str) -> bool:
    """Whether this hat may fill in a key of such a fact."""
    return viewer.policy.creates_key(viewer.hat, kind, key, KINDS[kind].body[key].item)


def _may_fill(viewer: Viewer, kind: str, body: Mapping[str, Any]) -> bool:
    known = KINDS[kind].body
    for key, value in body.items():
        if key not in known or not may_fill_key(viewer, kind, key):
            return False
        allowed = viewer.policy.values_of(viewer.hat, kind, key, known[key].item)
        if allowed is not None and value not in allowed:
            return False
    return True


def open_dossier(viewer: Viewer, dossier_id: int, *, lock: bool = False) -> OpenDossier | None:
    """Open a dossier; ``None`` when it is not there or not theirs to see, and nothing tells which.

    :param lock: keep others from writing in it until the transaction ends.
    """
    summary = openable(viewer).filter(dossier_id=dossier_id).values("person_id").first()
    if summary is None:
        return None
    viewer = within(viewer, dossier_id)
    rows = models.Dossier.objects.filter(employer_id=viewer.employer_id, id=dossier_id)
    dossier = (rows.select_for_update() if lock else rows).get()
    employer = viewer.row or models.Employer.objects.get(id=viewer.employer_id)
    person_id: int = summary["person_id"]
    worker = workers(viewer.employer_id, [person_id], viewer.today)[person_id]
    everything = stored_facts(viewer.employer_id, [dossier_id]).get(dossier_id, [])
    stored = everything if viewer.hat in KEEP_CLOSED else since_closing(everything, viewer.today)
    facts = tuple(one.fact for one in stored)
    gates = gates_of(facts, viewer.today, viewer.hat)
    own = frozenset(one.fact.seq for one in stored if one.by == viewer.account_id and one.hat == viewer.hat)
    view = view_of(facts, viewer.hat, gates, viewer.policy, own=own, on=viewer.today)
    return OpenDossier(
        id=dossier_id,
        gates=gates,
        token=_token(view),
        seq=dossier.last_seq,
        whole=dossier_of(employer, worker, tuple(one.fact for one in everything)),
        counted=dossier_of(employer, worker, facts),
        own=own,
        view=view,
        viewer=viewer,
        person_id=person_id,
        employer=employer,
        stored_facts=tuple(stored),
    )


def _token(view: View) -> str:
    return hashlib.sha256(msgspec.json.encode(view.facts)).hexdigest()[:24]


def _shown(viewer: Viewer, stored: Sequence[StoredFact], view: View) -> tuple[ShownFact, ...]:
    by_seq = {one.fact.seq: one for one in stored}
    names = _names({one.by for one in stored if one.by is not None})
    replaced = {fact.replaces: fact.seq for fact in view.facts if fact.replaces is not None}
    found = []
    for fact in view.facts:
        one = by_seq[view.originals[fact.seq]] if fact.seq in view.originals else _withdrawal(fact, stored, view)
        found.append(
            ShownFact(
                n=fact.seq,
                fact=fact,
                by=names.get(one.by or 0, ""),
                hat=one.hat,
                mine=one.by == viewer.account_id,
                act_id=one.act_id,
                replaced_by=replaced.get(fact.seq),
                erased=one.erased,
            )
        )
    return tuple(found)


def _withdrawal(shown: Fact, stored: Sequence[StoredFact], view: View) -> StoredFact:
    """What stands behind a fact that shows as taken back: it was, or a correction moved it out of sight."""
    return next(
        one
        for one in stored
        if one.fact.replaces is not None
        and view.numbers.get(one.fact.replaces) == shown.replaces
        and one.fact.seq not in view.numbers
    )


def _names(account_ids: set[int]) -> dict[int, str]:
    return dict(Account.objects.filter(id__in=account_ids).values_list("id", "name"))
